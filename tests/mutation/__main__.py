"""
Measure how many mistakes the tests notice: ``make mutate``.

A process that has loaded everything but the package is forked for each mistake; the
child puts it into the module as that is imported, and runs the tests of the area until
the first one fails.  A mistake that is not noticed survives.  Endless loops are ended
after three times the usual and count as noticed, as they would be.
"""

import argparse
import ast
import datetime
import importlib.abc
import importlib.machinery
import os
import platform
import random
import signal
import sys
import time
from collections.abc import Sequence
from types import CodeType, ModuleType
from typing import Any

import attrs

from tests.corpus import ROOT
from tests.mutation.mutants import Mutant, mutants_of, mutated

#: Exit status of pytest when nothing failed, and of a child that did not even load.
_PASSED, _BROKEN = 0, 99


@attrs.frozen
class Area:
    """
    Modules, and the tests that watch over them.

    Attributes:
        sample: How many mistakes are tried; all, if there are fewer.
    """

    modules: tuple[str, ...]
    tests: tuple[str, ...]
    sample: int = 45


AREAS = {
    "numbering": Area(
        modules=("numbering.py",),
        tests=("tests/test_numbering.py",),
    ),
    "symbols": Area(
        modules=("symbols/*.py",),
        tests=("tests/test_symbols.py",),
    ),
    "stitching": Area(
        modules=("parse/stitch.py",),
        tests=(
            "tests/parse/test_pages.py",
            "tests/parse/test_broken_lines.py",
            "tests/parse/test_narrative.py",
            "tests/parse/test_old_print.py",
            "tests/parse/test_scans.py",
            "tests/parse/test_stitch.py",
            "tests/languages/test_page_text.py",
            "tests/languages/test_lines.py",
        ),
        sample=40,
    ),
    "json": Area(
        modules=("formats/json/*.py",),
        tests=(
            "tests/formats/test_json.py",
            "tests/formats/test_json_schemas.py",
            "tests/formats/test_io.py",
        ),
    ),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Try the mistakes and print what came of them."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation")
    parser.add_argument("areas", nargs="*", metavar="AREA", help=", ".join(AREAS))
    parser.add_argument("--sample", type=int, help="mistakes for each area")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    _preload()
    rows = []
    for name in options.areas or AREAS:
        area = AREAS[name]
        chosen, of = _chosen(area, options.sample or area.sample, options.seed)
        started = time.monotonic()
        survivors = _survivors(area, chosen)
        seconds = time.monotonic() - started
        killed = len(chosen) - len(survivors)
        score = f"{100 * killed / len(chosen):.1f} %"
        rows.append(f"| {name} | {of} | {len(chosen)} | {killed} | {score} |")
        print(f"{name}: {killed} of {len(chosen)} in {seconds:.0f} s", flush=True)
    print(f"\n{datetime.datetime.now(datetime.UTC):%d %B %Y}, seed {options.seed}, "
          f"Python {platform.python_version()}\n")  # fmt: skip
    print("| area | mistakes | tried | noticed | score |\n|---|---|---|---|---|")
    print("\n".join(rows))
    return 0


def _preload() -> None:
    """Load what all children need and none may share: all but the package."""
    for name in (
        "pytest",
        "hypothesis",
        "cattrs",
        "lxml.etree",
        "orjson",
        "jsonschema",
    ):
        __import__(name)
    loaded = [name for name in sys.modules if name.partition(".")[0] == "unresolution"]
    assert not loaded, loaded


def _chosen(area: Area, sample: int, seed: int) -> tuple[list[Mutant], int]:
    """Return the mistakes to try, and how many there are."""
    package = ROOT / "unresolution"
    paths = sorted({p for m in area.modules for p in package.glob(m)})
    every = [mutant for path in paths for mutant in mutants_of(path)]
    if len(every) <= sample:
        return every, len(every)
    return sorted(random.Random(seed).sample(every, sample)), len(every)


def _survivors(area: Area, chosen: Sequence[Mutant]) -> list[Mutant]:
    tests = [name for name in area.tests if (ROOT / name).exists()]
    _run(None, tests, 600)  # the first time compiles all modules
    status, usual = _run(None, tests, 600)
    if status != _PASSED:
        raise SystemExit(f"the tests fail without any mistake: {status}")
    survivors = []
    for mutant in chosen:
        if _run(mutant, tests, 3 * usual + 3)[0] == _PASSED:
            survivors.append(mutant)
            place = mutant.path.relative_to(ROOT / "unresolution")
            print(f"  {place}:{mutant.line}:{mutant.column}: {mutant.what}", flush=True)
    return survivors


def _run(
    mutant: Mutant | None, tests: Sequence[str], seconds: float
) -> tuple[int, float]:
    """Run the tests with a mistake in a child; return its exit status, and how long."""
    child = os.fork()
    if child == 0:
        _in_child(mutant, tests, seconds)
    _, status, usage = os.wait4(child, 0)
    return os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime


def _in_child(mutant: Mutant | None, tests: Sequence[str], seconds: float) -> None:
    import pytest

    status = _BROKEN
    try:
        os.setsid()
        # Ends the process, whatever it is at; counted is the time of the processor.
        signal.setitimer(signal.ITIMER_PROF, seconds)
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        os.environ["HYPOTHESIS_PROFILE"] = "mutation"
        sys.dont_write_bytecode = False  # what has no mistake is compiled once
        if mutant is not None:
            sys.meta_path.insert(0, _Finder(mutant))
        options = [
            "-x",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:xdist",
            "-p",
            "no:cov",
        ]
        override = ["-o", "addopts=--import-mode=importlib"]
        # Hypothesis is loaded before pytest could rewrite its assertions.
        override += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]
        status = int(pytest.main([*options, *override, *tests]))
    finally:
        os._exit(status)


class _Finder(importlib.abc.MetaPathFinder):
    """Finds the module with the mistake."""

    def __init__(self, mutant: Mutant) -> None:
        parts = mutant.path.relative_to(ROOT).with_suffix("").parts
        self.name = ".".join(parts).removesuffix(".__init__")
        self.mutant = mutant

    def find_spec(
        self, name: str, path: Any, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name != self.name:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        assert spec is not None
        assert isinstance(spec.loader, importlib.machinery.SourceFileLoader)
        spec.loader.__class__ = _Loader
        spec.loader.tree = mutated(self.mutant)  # type: ignore[attr-defined]
        return spec


class _Loader(importlib.machinery.SourceFileLoader):
    """Compiles what it was given."""

    tree: ast.Module

    def get_code(self, fullname: str) -> CodeType:
        return compile(self.tree, self.path, "exec", dont_inherit=True)


if __name__ == "__main__":
    sys.exit(main())
