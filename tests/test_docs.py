"""Every example in the documentation runs, and prints what the page says."""

import doctest
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sybil import Example, Sybil
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser, SkipParser

from tests.corpus import ROOT
from unresolution import formats, languages, series

PAGES = sorted([*(ROOT / "docs").rglob("*.md"), ROOT / "README.md"])
#: In an expected output, `...` stands for anything.
FLAGS = doctest.ELLIPSIS


def run_console(example: Example) -> str | None:
    """
    Run the commands of a console block; say where the output differs from the page.

    A line that begins with "$ " is a command, what follows is its output. Only our
    own command is run: a page may also show how to install something.
    """
    checker = doctest.OutputChecker()
    bin_folder = str(Path(sys.executable).parent)
    environment = os.environ | {
        "PATH": bin_folder + os.pathsep + os.environ["PATH"],
        "PYTHONUTF8": "1",
        "COLUMNS": "80",
    }
    for command, expected in console_steps(str(example.parsed)):
        if "unresolution" not in command.split("|")[0]:
            continue
        if command.startswith(("pip ", "python -m pip ", "git ", "cd ")):
            continue
        done = subprocess.run(
            command,
            shell=True,
            check=False,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        if expected and not checker.check_output(expected, done.stdout, FLAGS):
            return f"$ {command}\nexpected:\n{expected}\nprinted:\n{done.stdout}"
        if not expected and done.returncode:
            return f"$ {command}\nexit status {done.returncode}\n{done.stdout}"
    return None


def console_steps(block: str) -> list[tuple[str, str]]:
    """Return the commands of a console block, each with the output it should have."""
    _, *steps = ("\n" + block).split("\n$ ")
    pairs = [step.partition("\n") for step in steps]
    return [(command, out.rstrip() + "\n" if out else "") for command, _, out in pairs]


SYBIL = Sybil(
    parsers=[
        PythonCodeBlockParser(doctest_optionflags=FLAGS),
        CodeBlockParser(language="console", evaluator=run_console),
        SkipParser(),
    ],
)


@pytest.fixture(autouse=True)
def registries(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What an example registers, and where it looks for modules, is for it alone."""
    known = (series.registry, languages.registry, formats.registry)
    monkeypatch.setattr(sys, "path", list(sys.path))
    before = [(one, dict(one._values), dict(one._origins)) for one in known]
    yield
    for one, values, origins in before:
        one._values, one._origins = values, origins
        one.changes += 1


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_examples_of_a_page_run(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page's blocks, one after the other, do and print what they show."""
    # The examples name files as seen from the project's root; what they write is
    # written elsewhere.
    shutil.copytree(ROOT / "docs" / "examples", tmp_path / "docs" / "examples")
    monkeypatch.chdir(tmp_path)

    for example in SYBIL.parse(page).examples():
        example.evaluate()


def test_a_console_block_is_taken_apart() -> None:
    """A command ends with its line; its output goes up to the next command."""
    block = "$ unresolution series\nga\nsc\n\n$ unresolution check x\n"

    assert console_steps(block) == [
        ("unresolution series", "ga\nsc\n"),
        ("unresolution check x", ""),
    ]
