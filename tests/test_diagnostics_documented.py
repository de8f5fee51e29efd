"""The page of diagnostics tells every code that the source has, and no other."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.corpus import ROOT

PAGE = ROOT / "docs" / "reference" / "diagnostics.md"
PACKAGE = ROOT / "unresolution"

#: What makes a diagnostic: the class, and the methods that make it for their callers.
MAKERS = frozenset({"Diagnostic", "report", "count", "warn", "_odd"})

CODE = re.compile(r"[a-z]+\.[a-z]+(?:-[a-z]+)*")


def codes_in(source: str) -> Iterator[str]:
    """Yield the codes of the diagnostics that *source* makes."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name not in MAKERS:
            continue
        named = [keyword.value for keyword in node.keywords if keyword.arg == "code"]
        # A condition may choose between two codes.
        parts = [part for first in [*node.args[:1], *named] for part in ast.walk(first)]
        values = [part.value for part in parts if isinstance(part, ast.Constant)]
        yield from (v for v in values if isinstance(v, str) and CODE.fullmatch(v))


def codes_of_source() -> set[str]:
    return {
        code
        for path in PACKAGE.rglob("*.py")
        for code in codes_in(path.read_text(encoding="utf-8"))
    }


def codes_of_page() -> dict[str, str]:
    """Return the severity that the page gives for each code."""
    page = PAGE.read_text(encoding="utf-8")
    return dict(re.findall(r"^\| `([a-z.-]+)` \| ([a-z, ]+) \|", page, re.MULTILINE))


def test_every_code_is_on_the_page() -> None:
    """A finding that nobody can look up helps nobody."""
    assert codes_of_source() - codes_of_page().keys() == set()


def test_the_page_has_no_code_that_is_gone() -> None:
    """Nobody waits for a finding that never comes."""
    assert codes_of_page().keys() - codes_of_source() == set()


def test_the_severities_are_known() -> None:
    """The page says of each code that it is an error, a warning or for information."""
    said = {word for cell in codes_of_page().values() for word in cell.split(", ")}

    assert said <= {"error", "warning", "info"}


def test_codes_are_found_in_source() -> None:
    """Codes are seen in each of the ways in which a diagnostic is made."""
    source = (
        'Diagnostic("a.one", "error", "...")\n'
        'words.report("a.two" if x else "a.three-x", "...")\n'
        'Diagnostic(code="a.four", severity="info", message="a.five")\n'
        'text.count("\\n")\n'
    )

    assert list(codes_in(source)) == ["a.one", "a.two", "a.three-x", "a.four"]


def test_the_page_is_where_it_should_be() -> None:
    """The paths above lead somewhere."""
    assert Path(PAGE).is_file()
    assert codes_of_source()
