"""Texts as they were typed and printed before 1998, and as web pages have them."""

import datetime

from unresolution import parse, walk

TYPED = """\
UNITED\t\t\t\t\t\tA

NATIONS

General Assembly

Distr.

GENERAL

A/RES/48/999

14 February 1994

Forty-eighth session

Agenda item 114 (b)

RESOLUTION ADOPTED BY THE GENERAL ASSEMBLY

[on the report of the Third Committee (A/48/999/Add.2)]

48/999.\tWorld of lakes

The General Assembly,

Welcoming the Programme of Lakes, 1/ adopted at Lakeside, 2/

__________

1/\tA/CONF.999/24, chap. III.

2/\tIbid., chap. IV.

1.\tTakes note of the Programme; 1/

2.\tDecides to return to it, as resolution 47/1 asks.

85th plenary meeting

20 December 1993
"""


def test_front_and_body_of_a_web_page_have_tabs() -> None:
    """Tabs stand behind numbers and between names, and are no cells of a table."""
    parsed = parse(TYPED)
    resolution = parsed.resolution

    assert not parsed.errors
    assert str(resolution.symbol) == "A/RES/48/999"
    assert (resolution.number, resolution.title) == ("48/999", "World of lakes")
    assert resolution.masthead.agenda_items == ("114 (b)",)
    assert [clause.number for clause in resolution.operative] == ["1", "2"]


def test_marks_with_a_stroke_are_marks() -> None:
    resolution = parse(TYPED).resolution

    assert [(note.marker, note.text) for note in resolution.footnotes] == [
        ("1", "A/CONF.999/24, chap. III."),
        ("2", "Ibid., chap. IV."),
    ]
    assert resolution.preamble[0].text == (
        "Welcoming the Programme of Lakes, adopted at Lakeside,"
    )
    assert resolution.operative[0].text == "Takes note of the Programme;"
    assert resolution.operative[1].text.endswith("as resolution 47/1 asks.")


def test_fractions_are_no_marks_where_no_note_is() -> None:
    text = "1. Decides that 1/ of the lakes,\n\n2. And 2/3 of the rivers."

    assert "1/ of" in parse(text, "ga", "en").resolution.operative[0].text


def test_a_paragraph_behind_a_tab_is_no_row() -> None:
    """Few numbers have a tab here, but a whole paragraph is no cell."""
    text = (
        "61/999. Lakes\n\nThe General Assembly,\n\n"
        "1.\tDecides to visit all of the northern lakes in the course of summer;\n\n"
        "(a) These;\n\n(b) Those;\n\n(c) And others;\n\n"
        "2.\tDecides to visit all of the southern lakes in the course of the winter."
    )
    resolution = parse(text).resolution

    assert [clause.number for clause in resolution.operative] == ["1", "2"]


def test_a_row_of_numbered_cells_stays_a_row() -> None:
    text = (
        "61/999. Lakes\n\nThe General Assembly,\n\nDecides as follows:\n\n"
        "1.\tNorthern\t200\n2.\tSouthern\t300\n"
    )
    assert [block.kind for block in walk(parse(text).resolution)][1:] == ["row", "row"]


def test_heads_of_the_council_tell_number_date_and_draft() -> None:
    """In one line until 1964, and with the symbol of the draft below."""
    for draft in ("[S/999]", "(S/999)", "[S/999]}"):
        head = f"48 (1948). Resolution of 23 April 1948\n{draft}\n\n"
        resolution = parse(
            head + "The Security Council,\n\nDecides to wait.\n\n"
            "Adopted at the 287th meeting."
        ).resolution

        assert resolution.number == "48 (1948)"
        assert str(resolution.symbol) == "S/RES/48 (1948)"
        assert resolution.masthead.adopted == datetime.date(1948, 4, 23)
        assert resolution.origin is not None
        assert list(map(str, resolution.origin.documents)) == ["S/999"]


def test_a_head_of_the_council_has_its_date_below() -> None:
    resolution = parse(
        "Resolution 223 (1966)\n\nof 21 June 1966\n\nThe Security Council,\n\n"
        "Decides to wait.\n\nAdopted unanimously at the 1287th meeting."
    ).resolution

    assert resolution.number == "223 (1966)"
    assert resolution.masthead.adopted == datetime.date(1966, 6, 21)


def test_a_head_of_the_council_tells_the_organ() -> None:
    """Some of the first resolutions have no formula."""
    parsed = parse(
        "17 (1947). Resolution of 10 February 1947\n\nWhereas there are lakes,\n\n"
        "It is resolved that they be visited.\n\nAdopted at the 101st meeting."
    )

    assert parsed.resolution.series == "sc"
    assert not parsed.errors


def test_marks_with_a_stroke_take_no_digits_of_years() -> None:
    """The notes are known, and so are their marks: no other digits are asked."""
    text = TYPED.replace("Lakeside, 2/", "Lakeside in 1992, 2/")

    assert parse(text).resolution.preamble[0].text.endswith("at Lakeside in 1992,")
