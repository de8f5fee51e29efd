"""
Facts of historic texts, read by eye; the texts themselves are not part of the project.

Each row is what is printed, so that what is wrong in a row is wrong on the page too.
What the reader can't see is marked with the reason.
"""

from pathlib import Path

import pytest

from tests.corpus import ROOT
from unresolution import Resolution, parse, parse_all

#: What can't be right, by file and column, and why.
LOST = {
    ("0638_1989", "date"): "the day is misread as 3f",
    ("0724_1991", "meeting"): "the closing sentence is misread: ai for at",
    ("0724_1991", "outcome"): "the closing sentence is misread: ai for at",
    ("0779_1992", "preamble"): "a quotation mark is misread into a paragraph's middle",
}

COLUMNS = (
    "file", "number", "date", "draft", "meeting", "outcome", "for", "against",
    "abstaining", "preamble", "operative", "notes",
)  # fmt: skip


def council() -> list[dict[str, str]]:
    """Return the rows of the table of Security Council resolutions."""
    table = ROOT / "tests" / "parse" / "historic_sc.tsv"
    lines = table.read_text(encoding="utf-8").splitlines()
    return [
        dict(zip(COLUMNS, line.split("\t"), strict=True))
        for line in lines
        if not line.startswith("#")
    ]


def council_facts(resolution: Resolution) -> dict[str, str]:
    """Return the facts of *resolution* that the table has."""
    meeting, origin = resolution.meeting, resolution.origin
    vote = meeting.vote if meeting is not None else None

    def shown(value: object) -> str:
        return "" if value is None else str(value)

    return {
        "number": shown(resolution.number),
        "date": shown(resolution.masthead.adopted),
        "draft": " ".join(map(str, origin.documents)) if origin else "",
        "meeting": shown(meeting and meeting.number),
        "outcome": shown(vote and vote.outcome),
        "for": shown(vote and vote.in_favour),
        "against": shown(vote and vote.against),
        "abstaining": shown(vote and vote.abstaining),
        "preamble": str(len(resolution.preamble)),
        "operative": " ".join(c.number or "-" for c in resolution.operative),
        "notes": " ".join(note.marker for note in resolution.footnotes),
    }


def text_of(path: Path) -> str:
    """Return the text at *path*; the test is skipped where there is none."""
    if not path.is_file():
        pytest.skip(f"no {path.name} in the corpus")
    return path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("row", council(), ids=lambda row: row["file"])
def test_resolutions_of_the_council(corpus: Path, row: dict[str, str]) -> None:
    name = f"S_RES_{row['file']}_EN_GOLD.txt"
    text = text_of(corpus / "text" / "historic" / "sc" / "en" / name)
    found = council_facts(parse(text).resolution)

    expected = {
        key: value
        for key, value in row.items()
        if key != "file" and (row["file"], key) not in LOST
    }
    assert {key: found[key] for key in expected} == expected
    assert len(parse_all(text)) == 1


def test_every_excuse_is_needed(corpus: Path) -> None:
    """What has become right is no longer excused."""
    rows = {row["file"]: row for row in council()}
    for file, column in LOST:
        name = f"S_RES_{file}_EN_GOLD.txt"
        text = text_of(corpus / "text" / "historic" / "sc" / "en" / name)
        assert council_facts(parse(text).resolution)[column] != rows[file][column]
