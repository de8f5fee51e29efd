"""
Facts of historic texts, read by eye; the texts themselves are not part of the project.

Each row is what is printed, so that what is wrong in a row is wrong on the page too.
What the reader can't see is marked with the reason.
"""

from pathlib import Path

import pytest

from tests.corpus import ROOT
from unresolution import Resolution, parse, parse_all
from unresolution.model import Vote

#: What can't be right, by file and column, and why.
LOST = {
    ("0638_1989", "date"): "the day is misread as 3f",
    ("0779_1992", "preamble"): "a quotation mark is misread into a paragraph's middle",
}


def table(name: str) -> list[dict[str, str]]:
    """Return the rows of a table of facts, with the names of its columns."""
    lines = (ROOT / "tests" / "parse" / name).read_text(encoding="utf-8").splitlines()
    *_, head = (line for line in lines if line.startswith("#"))
    columns = head.lstrip("# ").split("\t")
    return [
        dict(zip(columns, line.split("\t"), strict=True))
        for line in lines
        if not line.startswith("#")
    ]


COUNCIL = table("historic_sc.tsv")
ASSEMBLY = table("historic_ga.tsv")
PAGES = sorted({row["file"] for row in ASSEMBLY})


def shown(value: object) -> str:
    """Return a fact as the tables have it."""
    return "" if value is None else str(value)


def council_facts(resolution: Resolution) -> dict[str, str]:
    """Return the facts of *resolution* that the table has."""
    meeting, origin = resolution.meeting, resolution.origin
    vote = meeting.vote if meeting is not None else None

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
        "formula": shown(resolution.formula),
        "states": states(vote),
    }


def states(vote: Vote | None) -> str:
    """Return those against, those that abstained, and those that took no part."""
    if vote is None:
        return ""
    abstained = (f"({name})" for name in vote.abstaining_states)
    absent = (f"[{name}]" for name in vote.not_participating)
    return "; ".join([*vote.against_states, *abstained, *absent])


def text_of(path: Path) -> str:
    """Return the text at *path*; the test is skipped where there is none."""
    if not path.is_file():
        pytest.skip(f"no {path.name} in the corpus")
    return path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("row", COUNCIL, ids=lambda row: row["file"])
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
    rows = {row["file"]: row for row in COUNCIL}
    for file, column in LOST:
        name = f"S_RES_{file}_EN_GOLD.txt"
        text = text_of(corpus / "text" / "historic" / "sc" / "en" / name)
        assert council_facts(parse(text).resolution)[column] != rows[file][column]


#: What can't be right in the pages of the General Assembly, and why.
LOST_IN_PAGES = {
    ("303 (IV)", "preamble"): "words that stand between two halves of a sentence",
    ("1503 (XV)", "notes"): "the number of the note is misread, 85 for 35",
    ("1514 (XV)", "notes"): "a note without a mark stays where it is printed",
}


def assembly_facts(resolution: Resolution) -> dict[str, str]:
    """Return the facts of *resolution* that the table has."""
    meeting = resolution.meeting
    title = resolution.title or ""
    return {
        "number": shown(resolution.number),
        "title": title[:24].strip(),
        "length": str(len(title)),
        "date": shown(meeting and meeting.date),
        "meeting": shown(meeting and meeting.number),
        "preamble": str(len(resolution.preamble)),
        "operative": " ".join(
            c.number or c.phrase or "-" for c in resolution.operative
        ),
        "notes": " ".join(note.marker for note in resolution.footnotes),
        "parts": " ".join(
            f"{part.letter}:{len(part.preamble)}+{len(part.operative)}"
            for part in resolution.parts
        ),
    }


def page_of(corpus: Path, name: str) -> str:
    return text_of(corpus / "text" / "historic" / "ga" / "en" / f"{name}.txt")


@pytest.mark.parametrize("name", PAGES)
def test_pages_of_the_assembly(corpus: Path, name: str) -> None:
    """Each resolution of a page is read as if it stood alone."""
    readings = [parsed.resolution for parsed in parse_all(page_of(corpus, name))]
    found = [assembly_facts(resolution) for resolution in readings if resolution.number]
    rows = [row for row in ASSEMBLY if row["file"] == name]

    assert [facts["number"] for facts in found] == [row["number"] for row in rows]
    for facts, row in zip(found, rows, strict=True):
        for field, value in facts.items():
            lost = (row["number"], field) in LOST_IN_PAGES
            assert (value == row[field]) is not lost, (field, value, row[field])


@pytest.mark.parametrize("name", PAGES)
def test_pages_are_read_for_the_resolution_that_they_are_kept_for(
    corpus: Path, name: str
) -> None:
    """The name of a file tells which resolution of its page is meant."""
    number = parse(page_of(corpus, name)).resolution.number or ""

    assert "".join(filter(str.isalnum, number)) == "".join(
        filter(str.isalnum, name.removeprefix("A_RES_"))
    )
