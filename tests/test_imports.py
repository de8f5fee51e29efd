"""What importing costs: of the package nothing, of `parse` the standard library."""

import json
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

#: Loaded on first use only, by what needs them.
LATE = [
    "cattrs",
    "dateutil",
    "hypothesis",
    "importlib.metadata",
    "lxml",
    "msgspec",
    "orjson",
    "pytest",
    "tqdm",
]
#: Prints what one import adds to a fresh interpreter.
SCRIPT = """
import json, sys
before = set(sys.modules)
from unresolution import parse
print(json.dumps(sorted(set(sys.modules) - before)))
"""


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """Return the names of all modules that are there once `parse` is."""
    # -S leaves out start-up files of the environment, which may import anything;
    # the path is handed over instead.
    done = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}{SCRIPT}"],
        capture_output=True,
        check=True,
        text=True,
    )
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("name", LATE)
def test_the_package_loads_without(name: str, loaded: set[str]) -> None:
    """Whoever only reads a text doesn't pay for what they don't use."""
    assert name not in loaded


def test_only_attrs_comes_from_outside_the_standard_library(loaded: set[str]) -> None:
    """The package's own modules, attrs and the standard library are all there is."""
    tops = {name.partition(".")[0] for name in loaded}

    assert tops - sys.stdlib_module_names <= {"unresolution", "attr", "attrs"}


def test_patterns_are_compiled_when_they_are_used() -> None:
    """Most belong to other languages and formats; all together they take long."""
    script = """
import re._compiler
count, real = 0, re._compiler.compile
def compile(*given):
    global count
    count += 1
    return real(*given)
import attrs, datetime, json, string
re._compiler.compile = compile
from unresolution import parse
print(count)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )

    assert int(done.stdout) == 0


def test_a_document_is_read_without_attrs() -> None:
    """To import it, and to have it complete the classes, would take as long again."""
    script = """
import sys
from unresolution import dumps, parse
text = '''Resolution 98/4

The General Assembly,

Recalling its resolution 97/4 of 5 December 2042,

1. Takes note of the report;¹

2. Requests the Secretary-General to report at its ninety-ninth session.

65th plenary meeting
4 December 2043

¹ A/98/12.
'''
resolution = parse(text).resolution
assert dumps(resolution, "json")
print("attrs" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )

    assert done.stdout == "False\n"


def printed_by(script: str, folder: Path) -> str:
    """Return what a new process prints that has no site packages but ours."""
    done = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}{script}"],
        capture_output=True,
        check=True,
        text=True,
        cwd=folder,
    )
    return done.stdout


def test_nobody_asks_for_plug_ins_where_there_are_none(tmp_path: Path) -> None:
    """`importlib.metadata` takes longer to import than the rest of a first reading."""
    script = """
import sys
from pathlib import Path
import unresolution
unresolution.parse("The General Assembly,")
print("importlib.metadata" in sys.modules)
"""
    assert printed_by(script, tmp_path) == "False\n"


def test_who_asks_for_citations_loads_no_network(tmp_path: Path) -> None:
    """What writes graphs escapes its text with a module that loads `urllib`."""
    script = """
import sys
import unresolution
unresolution.parse("The General Assembly,").resolution.citations
print([name for name in ("email", "ssl", "urllib.request") if name in sys.modules])
"""
    assert printed_by(script, tmp_path) == "[]\n"


def test_the_package_goes_to_other_processes_by_its_name() -> None:
    """What Dask, Ray and Spark send names modules that a function uses."""
    import unresolution

    assert pickle.loads(pickle.dumps(unresolution)) is unresolution
