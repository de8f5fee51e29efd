"""Several resolutions in one text are told apart, and each is read."""

from itertools import pairwise

import pytest

from tests.properties.test_parse import assert_sound
from unresolution import Parsed, dumps, parse, parse_all

WATERS = """\
1801 (XVII). Clean waters of the northern lakes

The General Assembly,

Recalling its resolution 1700 (XVI) of 4 December 1961,21

Noting the report of the Secretary-General,22

1. Takes note of the report;

2. Requests the Secretary-General to submit another report on the northern lakes to the
General Assembly at its eighteenth session.

1187th plenary meeting,

11 December 1962.
"""

HARBOURS = """\
1802 (XVII). Harbours

The General Assembly

Takes note of the report of the Committee on Harbours.23

1187th plenary meeting,

11 December 1962.
"""

NOTES = """\
21 Official Records of the General Assembly, Sixteenth Session, Supplement No. 17.

22 A/5100.

23 A/5101.
"""

TAIL = """\
in the ports of the region, and to report thereon;

4. Decides to keep the matter under review.

1186th plenary meeting,

10 December 1962.
"""

CUT = """\
1803 (XVII). Lighthouses

The General Assembly,

Convinced that lighthouses are of use to all,
"""

COVER = """\
United Nations
A/RES/98/{0}

General Assembly
Distr.: General
{1} January 2044

Ninety-eighth session
Agenda item 20

Resolution adopted by the General Assembly on 1{1} December 2043

[without reference to a Main Committee (A/98/L.{0})]

98/{0}. Works of art, volume {0}

The General Assembly,

Recalling its resolution 97/{0} of 4 December 2042,¹

1. Welcomes the works of art;

2. Decides to admire them at its ninety-ninth session.

6{1}th plenary meeting
1{1} December 2043

¹ A/97/{0}.
"""


def numbers(text: str) -> list[str | None]:
    """Return the numbers of the resolutions in *text*."""
    return [parsed.resolution.number for parsed in parse_all(text)]


def codes(parsed: Parsed) -> list[str]:
    return [d.code for d in parsed.diagnostics if d.severity != "info"]


def test_each_resolution_of_a_page_is_read() -> None:
    """A page has the end of one, two whole ones, and the beginning of another."""
    page = TAIL + "\n" + WATERS + "\n" + HARBOURS + "\n" + CUT + "\n" + NOTES

    assert numbers(page) == [None, "1801 (XVII)", "1802 (XVII)", "1803 (XVII)"]

    tail, waters, harbours, cut = (parsed.resolution for parsed in parse_all(page))
    assert [clause.number for clause in tail.operative][-1] == "4"
    assert tail.meeting is not None
    assert tail.meeting.number == 1186
    assert waters.title == "Clean waters of the northern lakes"
    assert len(waters.preamble) == 2
    assert [clause.number for clause in waters.operative] == ["1", "2"]
    assert harbours.operative[0].phrase == "Takes note"
    assert cut.title == "Lighthouses"


def test_the_beginning_of_another_is_no_masthead() -> None:
    tail = parse_all(TAIL + "\n" + WATERS)[0]

    assert sorted(codes(tail)) == ["numbering.gap", "resolution.headless"]
    assert not tail.resolution.masthead.lines


def test_notes_of_a_page_belong_to_those_that_cite_them() -> None:
    """All notes stand at the foot, below the last resolution."""
    page = WATERS + "\n" + HARBOURS + "\n" + NOTES

    waters, harbours = (parsed.resolution for parsed in parse_all(page))

    assert [note.marker for note in waters.footnotes] == ["21", "22"]
    assert [note.marker for note in harbours.footnotes] == ["23"]
    assert not any("note." in code for p in parse_all(page) for code in codes(p))


def test_documents_with_a_cover_are_told_apart() -> None:
    text = COVER.format(12, 3) + "\n" + COVER.format(15, 4)

    first, second = parse_all(text)

    assert str(first.resolution.symbol) == "A/RES/98/12"
    assert str(second.resolution.symbol) == "A/RES/98/15"
    assert second.resolution.masthead.agenda_items == ("20",)
    assert second.resolution.masthead.lines[0].text == "United Nations"
    assert [note.text for note in first.resolution.footnotes] == ["A/97/12."]
    assert not first.errors
    assert not second.errors


def test_every_character_is_owned_in_each_result() -> None:
    """Of all results, the models share nothing, and together have all but furniture."""
    page = TAIL + "\n" + WATERS + "\n" + HARBOURS + "\n" + CUT + "\n" + NOTES
    seen: list[tuple[int, int]] = []

    for parsed in parse_all(page):
        assert_sound(page, parsed)
        assert not parsed.errors
        seen += [leaf.span for leaf in parsed.leaves if leaf.owner == "model"]

    seen.sort()
    assert all(a[1] <= b[0] for a, b in pairwise(seen))
    assert sum(len(page[a:b].split()) for a, b in seen) == len(page.split())


def test_one_of_several_is_read_with_an_error() -> None:
    """The longest whole one is taken; nothing is silent about the others."""
    page = TAIL + "\n" + HARBOURS + "\n" + WATERS + "\n" + CUT + "\n" + NOTES

    parsed = parse(page)

    assert_sound(page, parsed)
    assert parsed.resolution.number == "1801 (XVII)"
    assert parsed.resolution == parse_all(page)[2].resolution
    told = [d for d in parsed.diagnostics if d.code == "text.several"]
    assert [d.severity for d in told] == ["error"] * 3
    assert "1802 (XVII)" in told[1].message
    assert page[told[1].span.start :].startswith("1802 (XVII). Harbours")


def test_resolutions_of_the_security_council_are_told_apart() -> None:
    """In the volumes a line "Resolution of" and a date stands for the title."""
    text = """\
501 (1946). Resolution of 18 December 1946
[S/339]

Whereas there have been complaints,

It is resolved that the matter be examined.

Adopted unanimously at the 87th meeting.

502 (1946). Resolution of 19 December 1946

The Security Council

Decides to close the matter.

Adopted at the 88th meeting by 9 votes to none, with 2 abstentions (Nauru, Tuvalu).
"""
    assert numbers(text) == ["501 (1946)", "502 (1946)"]


def test_heads_of_the_security_council_in_two_lines_are_told_apart() -> None:
    head = "Resolution {} (1982)\n\nof {} January 1982\n\nThe Security Council,\n\n"
    body = "1. Decides to wait.\n\nAdopted unanimously at the 2330th meeting.\n\n"
    text = head.format(900, 12) + body + head.format(901, 14) + body

    assert numbers(text) == ["900 (1982)", "901 (1982)"]


def test_running_heads_of_volumes_are_furniture() -> None:
    start = HARBOURS.index("Takes note")
    page = (
        HARBOURS[:start]
        + "<!-- Page 2 -->\n\n44\n\nGeneral Assembly—Seventeenth Session\n\n"
        + HARBOURS[start:]
        + "\n\fResolutions adopted on the reports of the Second Committee 45\n\n"
    )

    parsed = parse(page)

    assert [b.text for b in parsed.resolution.operative] == [
        "Takes note of the report of the Committee on Harbours.23"
    ]
    assert not parsed.errors


PARTS = """\
98/77. Lakes

A

NORTHERN LAKES

The General Assembly,

1. Decides to visit the northern lakes.

61st plenary meeting
4 December 2043

B

SOUTHERN LAKES

The General Assembly,

1. Decides to visit the southern lakes.

61st plenary meeting
4 December 2043
"""

DRAFT = """\
2043/7. Lakes

The Economic and Social Council,

Recommends to the General Assembly the adoption of the following draft resolution:

"The General Assembly,

"Noting the lakes,

"Decides to visit them."

40th plenary meeting
22 July 2043
"""

ANNEX = """\
98/79. Declaration on lakes

The General Assembly

Adopts the Declaration annexed to the present resolution.

61st plenary meeting
4 December 2043

Annex
Declaration on lakes

The General Assembly,

Recalling its resolution
98/12 of 3 December 2043,

Proclaims the following:

1. Lakes are good.
"""


@pytest.mark.parametrize("text", ["", "\n", WATERS, PARTS, DRAFT, ANNEX])
def test_one_resolution_is_one(text: str) -> None:
    """Parts, recommended drafts and annexes with a formula are no neighbours."""
    (parsed,) = parse_all(text)

    assert parsed == parse(text)


def test_canonical_texts_below_each_other_are_told_apart() -> None:
    text = "".join(dumps(parse(t).resolution, "text") + "\n" for t in (PARTS, ANNEX))

    assert [parsed.resolution for parsed in parse_all(text)] == [
        parse(PARTS).resolution.printed(),
        parse(ANNEX).resolution.printed(),
    ]


@pytest.mark.parametrize(
    ("head", "language"),
    [
        ("General Assembly — Seventeenth Session", "en"),
        ("44 General Assembly-Seventeenth Session", "en"),
        ("VI. Resolutions adopted on the reports of the Third Committee    185", "en"),
        ("Resolutions adopted without reference to a Main Committee", "en"),
        ("Assemblée générale — Dix-septième session", "fr"),
        ("Résolutions adoptées sur les rapports de la Troisième Commission 45", "fr"),
    ],
)
def test_heads_of_volumes_are_known(head: str, language: str) -> None:
    parsed = parse(f"1. Requests a report\n\n{head}\n\non the lakes.", "ga", language)

    owners = {
        parsed.source.text[leaf.span.start : leaf.span.stop]: leaf.owner
        for leaf in parsed.leaves
    }
    assert owners[head] == "furniture"


def test_page_numbers_are_no_numbers_of_resolutions() -> None:
    """ "2/9" alone on a line is the page, though a part begins below."""
    page = PARTS.replace("\nB\n", "\n2/9\n\nB\n")

    assert len(parse_all(page)) == 1


def test_a_long_volume_is_read_in_linear_time() -> None:
    """Each result has one leaf for what stands before it, and one for what follows."""
    volume = "\n".join(WATERS.replace("1801", str(1000 + n)) for n in range(60))
    results = parse_all(volume)

    assert len(results) == 60
    assert max(len(parsed.leaves) for parsed in results) < 16


def test_a_symbol_in_a_broken_origin_clause_begins_no_resolution() -> None:
    text = r"""\set {"number": "1 (1946)"}

United Nations

S/RES/1 (1946)

Security Council

First session

[without reference to a Main Committee
(A/C.1/78/L.1/Rev.1,
A/C.1/78/L.1/Rev.1)]

The Security Council,

1. *Requests* lighthouses;
"""
    assert len(parse_all(text)) == 1
    assert "text.several" not in {found.code for found in parse(text).diagnostics}
