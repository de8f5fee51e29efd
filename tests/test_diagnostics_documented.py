"""Every code of a diagnostic is stable, and has a section that explains it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.corpus import ROOT

INDEX = ROOT / "docs" / "reference" / "diagnostics.md"
PAGES = sorted((ROOT / "docs" / "reference" / "diagnostics").glob("*.md"))
PACKAGE = ROOT / "unresolution"
#: The codes of all releases, one a line.
STABLE = Path(__file__).with_name("diagnostic_codes.txt")

#: What makes a diagnostic: the class, and the methods that make it for their callers.
MAKERS = frozenset({"Diagnostic", "report", "count", "warn", "_odd"})

CODE = re.compile(r"[a-z]+\.[a-z]+(?:-[a-z]+)*")
ROW = re.compile(r"^\| \[`([a-z.-]+)`\]\((\S+)\) \| ([a-z, ]+) \|", re.MULTILINE)
SECTION = re.compile(r"^\(([a-z-]+)\)=\n## `([a-z.-]+)`\n", re.MULTILINE)


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


def rows() -> dict[str, tuple[str, str]]:
    """Return the link and the severity that the table gives for each code."""
    found = ROW.findall(INDEX.read_text(encoding="utf-8"))
    return {code: (link, severity) for code, link, severity in found}


def sections() -> dict[str, tuple[str, str]]:
    """Return for each code where its section is, and what it says."""
    found = {}
    for page in PAGES:
        _, *pieces = SECTION.split(page.read_text(encoding="utf-8"))
        for anchor, code, text in zip(*[iter(pieces)] * 3, strict=True):
            assert code not in found, f"{code} has two sections"
            link = f"{page.parent.name}/{page.name}#{anchor}"
            found[code] = (link, text)
    return found


def printed(text: str) -> str:
    """Return what the examples of a section print."""
    blocks = re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    lines = "\n".join(blocks).splitlines()
    return "\n".join(line for line in lines if not line.startswith((">>>", "...")))


def test_no_code_is_gone_or_renamed() -> None:
    """Programs go by codes: what they wait for goes on being told."""
    gone = set(STABLE.read_text(encoding="utf-8").split()) - codes_of_source()

    assert not gone, (
        f"{', '.join(sorted(gone))}: programs may go by this code, so it stays, even "
        f"if the message or the severity changes.  If it must go, that is a breaking "
        f"change: take it out of {STABLE.name}, tell it in CHANGELOG.md under "
        f'"Removed" with what comes in its place, and take out its section.'
    )


def test_every_code_is_in_the_list() -> None:
    """What is told once is promised from then on."""
    listed = STABLE.read_text(encoding="utf-8").split()
    new = codes_of_source() - set(listed)

    assert not new, f"add {', '.join(sorted(new))} to {STABLE.name}, and a section"
    assert listed == sorted(set(listed))


def test_every_code_is_in_the_table_and_has_a_section() -> None:
    """A finding that nobody can look up helps nobody."""
    codes = codes_of_source()

    assert rows().keys() == codes
    assert sections().keys() == codes


@pytest.mark.parametrize("code", sorted(sections()))
def test_a_section_explains_its_code(code: str) -> None:
    """It has the severity, the cause, an example that yields it, and what to do."""
    link, text = sections()[code]
    table_link, severity = rows()[code]
    examples = printed(text)
    seen = set(re.findall(rf"(error|warning|info) \[{re.escape(code)}\]", examples))

    assert link == table_link
    assert link.endswith("#" + code.replace(".", "-"))
    assert f"\n**Severity:** {severity}\n\n**Cause:** " in text
    assert "\n```\n\n**What to do:** " in text
    # That the example prints this is the matter of test_docs.py.
    assert code in examples
    assert not seen or seen == set(severity.split(", "))


def test_codes_are_found_in_source() -> None:
    """Codes are seen in each of the ways in which a diagnostic is made."""
    source = (
        'Diagnostic("a.one", "error", "...")\n'
        'words.report("a.two" if x else "a.three-x", "...")\n'
        'Diagnostic(code="a.four", severity="info", message="a.five")\n'
        'text.count("\\n")\n'
    )

    assert list(codes_in(source)) == ["a.one", "a.two", "a.three-x", "a.four"]
