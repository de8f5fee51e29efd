"""What pages add to a text, and what they must not take from it."""

from unresolution import parse
from unresolution.model import NoteReference

FRONT = """Nations Unies

A/RES/31/1

31/1. Les phares de haute mer et leurs gardiens

L’Assemblée générale,

*Rappelant* sa résolution 30/2,

"""


def words(text: str) -> list[str]:
    return [block.text for block in parse(text).check().body]


def test_words_of_the_title_above_a_page_number_stay() -> None:
    text = (
        f"{FRONT}1. *Prie* le Conseil d’examiner\nles phares de haute mer\n\n"
        "2/9\n\net leurs feux ;\n\n2. *Décide* de revenir à la question.\n"
    )

    assert words(text)[1:] == [
        "Prie le Conseil d’examiner les phares de haute mer et leurs feux ;",
        "Décide de revenir à la question.",
    ]


def test_the_title_is_a_running_head() -> None:
    text = (
        f"{FRONT}1. *Prie* le Conseil d’examiner\n\n2/9\n\f"
        "Les phares de haute mer et leurs gardiens\nA/RES/31/1\n\n"
        "leurs feux ;\n\n2. *Décide* de revenir à la question.\n"
    )

    assert words(text)[1:] == [
        "Prie le Conseil d’examiner leurs feux ;",
        "Décide de revenir à la question.",
    ]


def test_a_title_on_two_lines_is_a_running_head() -> None:
    text = (
        f"{FRONT}1. *Prie* le Conseil d’examiner\n\n2/9\n\f"
        "Les phares de haute mer\net leurs gardiens A/RES/31/1\n\n"
        "leurs feux ;\n\n2. *Décide* de revenir à la question.\n"
    )

    assert words(text)[1] == "Prie le Conseil d’examiner leurs feux ;"


def test_a_note_stands_between_number_and_title() -> None:
    text = """United Nations

A/RES/61/49

61/49

¹ A/61/100.

Lighthouses and their keepers¹

The General Assembly,

*Recalling* its resolution 60/2,

1. *Requests* a report.
"""
    resolution = parse(text).check()

    assert resolution.title == "Lighthouses and their keepers"
    assert [note.text for note in resolution.footnotes] == ["A/61/100."]


def test_digits_are_marks_where_the_notes_of_the_page_say_so() -> None:
    text = """United Nations

A/RES/61/49

61/49. Lighthouses

The General Assembly,

Recalling the Agreement1 and its resolution 1956 of 19 May2,

_______________
1 See A/61/100.
2 See A/61/101.

1/2

1. Requests a report.
"""
    [preambular] = parse(text).check().preamble

    assert (
        preambular.text == "Recalling the Agreement and its resolution 1956 of 19 May,"
    )
    marks = [part for part in preambular.content if isinstance(part, NoteReference)]
    assert [mark.marker for mark in marks] == ["1", "2"]


def test_an_origin_clause_is_broken_before_what_would_be_a_line_of_its_own() -> None:
    """A line inside a bracket goes on, though it is short and could be an organ's."""
    text = """\\masthead {"kind": "agenda_title"}
lighthouses

[without reference to a Main
Committee (A/61/L.26)]

*Recalling* lighthouses lighthouses
lighthouses,

1. *Requests* lighthouses lighthouses
lighthouses;

2. *Requests* lighthouses the report
of the Secretary-General;

[^3]: all Member States with a view to
lighthouses
"""
    resolution = parse(text).resolution

    assert resolution.origin is not None
    assert [str(symbol) for symbol in resolution.origin.documents] == ["A/61/L.26"]
    assert len(resolution.masthead.lines) == 1
