"""What pages add to a text, and what they must not take from it."""

import datetime

import pytest

from unresolution import dumps, parse
from unresolution.model import Clause, NoteReference, Resolution, Text

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


def test_a_date_cut_by_a_page_end_is_no_part_of_the_meeting_above_it() -> None:
    text = """A/RES/61/49

La Asamblea General,

1. Decide volver sobre la cuestión.

65ª sesión plenaria

2/4

4 de diciembre

3/4

de 2006
"""
    meeting = parse(text).resolution.meetings[0]

    assert meeting.date == datetime.date(2006, 12, 4)


def test_a_meeting_cut_by_a_page_end_is_no_part_of_the_item_above_it() -> None:
    text = """A/RES/61/49

Генеральная Ассамблея,

1. постановляет

а) продолжить обзор положения на маяках

1/4

65-е (возобновленное) пленарное

2/4

заседание

4 декабря 2006 года
"""
    resolution = parse(text).resolution

    assert resolution.meetings[0].number == 65
    assert [line.kind for line in resolution.closing] == ["meeting", "date"]


def test_many_heads_and_feet_may_stand_between_a_letter_and_its_formula() -> None:
    furniture = "_____\n\n23-25894 (E)    000003\n\n3/10\n\nE/RES/96 (III)"
    text = f"""E/RES/96 (III)

96 (III). Lighthouses

A

{furniture}

{furniture}

Keepers of lighthouses

{furniture}

The Economic and Social Council,

1. Requests a report.

B

The Economic and Social Council,

1. Decides to go on.
"""
    parts = parse(text).resolution.parts

    assert [part.letter for part in parts] == ["A", "B"]
    assert parts[0].title == "Keepers of lighthouses"


def test_a_list_of_states_goes_on_below_a_short_line() -> None:
    text = """S/RES/699 (2006)

The Security Council,

Recalling the reports on lighthouses and on all those who keep them,

Decides to go on.

[Adopted by a recorded vote of 2 to 1, with 2 abstentions, as follows:

In favour:

Nauru, Zimbabwe

Against:

Albania

Abstaining:

Saint Vincent and the Grenadines, Lao
People’s Democratic Republic,
Bolivia (Plurinational State of)]
"""
    closing = parse(text).resolution.closing

    assert closing[-1].text.startswith("Saint Vincent and the Grenadines, Lao People’s")
    assert closing[-1].text.endswith("Republic, Bolivia (Plurinational State of)]")


def test_the_number_of_a_document_at_its_foot_is_furniture_without_a_formula() -> None:
    text = r"""\set {"series": "hrc"}

\set {"meetings": []}

\set {"adopted": null}

A/HRC/RES/7/3

\title Lighthouses

\formula The keepers, by the sea

\annex Annex

\annex-title Their lamps

07-12345

2/9

They burn.
"""
    parsed = parse(text)

    furniture = [leaf for leaf in parsed.leaves if leaf.owner == "furniture"]
    assert [text[slice(*leaf.span)] for leaf in furniture] == ["07-12345", "2/9"]


def test_notes_that_end_in_numbers_are_no_table() -> None:
    text = """A/RES/61/49

The General Assembly,

Recalling the articles on the lighthouses¹ and on those who keep them,² in full,
and on the coasts where they stand,

1. Decides to go on, with a view to the whole of the work on the coastal waters,
as before.

¹ In accordance with article 12

² In accordance with article 14
"""
    notes = parse(text).resolution.footnotes

    assert [note.text for note in notes] == [
        "In accordance with article 12",
        "In accordance with article 14",
    ]


def test_a_symbol_alone_on_a_line_of_the_body_names_no_series() -> None:
    text = """# 1990/13. Lighthouses

The Economic and Social Council,

Recalling the words of the Assembly in
A/RES/61/49
and what came after them,

1. Decides to go on.
"""
    assert parse(text).resolution.series == "ecosoc"


def test_a_chinese_text_that_lists_many_states_in_latin_letters_is_chinese() -> None:
    states = ", ".join(["Bolivia (Plurinational State of)", "Guinea-Bissau"] * 3)
    text = f"""A/RES/31/1

大会，

1. *请*秘书长提出报告；

[经记录表决，以6赞成、6反对、0弃权获得通过。表决结果如下：

赞成：

{states}

反对：

{states}]
"""
    assert parse(text).resolution.language == "zh"


def test_letters_that_a_printer_set_as_one_are_two() -> None:
    text = "The General Assembly,\n\n1. Decides to open an ofﬁce for aﬄuent keepers.\n"

    parsed = parse(text)

    assert parsed.resolution.body[0].text.endswith("an office for affluent keepers.")
    assert [repair.kind for repair in parsed.repairs] == ["ligature"]


def test_a_ligature_of_the_model_comes_back_as_it_is() -> None:
    clause = Clause(
        kind="operative", content=(Text("The letter ﬁ"),), number="1", label="1."
    )
    resolution = Resolution(series="ga", language="en", body=(clause,), number="ﬁ")

    assert parse(dumps(resolution, "text")).resolution == resolution


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("1.", "*Requests* a report;"),
        ("1 -", "*تطلب* تقريرا؛"),
        ("1.", "*请*提出报告；"),
    ],
)
def test_a_number_alone_on_its_line_numbers_the_line_below(
    label: str, words: str
) -> None:
    resolution = parse(f"A/RES/61/49\n\n{label}\n{words}\n").resolution

    assert [(clause.label, clause.text) for clause in resolution.body] == [
        (label, words.replace("*", ""))
    ]


@pytest.mark.parametrize(
    ("formula", "words"),
    [
        ("The General Assembly,", "Noting the lighthouses1 and the lighthouses1, too,"),
        ("Генеральная Ассамблея,", "отмечая маяки на побережье1 и на побережье1,"),
        ("إن الجمعية العامة،", "وإذ تلاحظ المنارات1 والمياه الساحلية1، كلها،"),
    ],
)
def test_a_low_mark_that_cites_a_note_again_is_a_mark(formula: str, words: str) -> None:
    text = f"A/RES/61/49\n\n{formula}\n\n{words}\n\n__________\n\n1 A/61/100.\n"

    content = parse(text).resolution.body[0].content

    marks = [part for part in content if isinstance(part, NoteReference)]
    assert [mark.marker for mark in marks] == ["1", "1"]


def test_a_mark_stands_behind_a_blank_before_its_comma() -> None:
    parsed = parse(
        "61/49. Lights\n\nThe General Assembly,\n\n"
        "Recalling what was said in September 2001 of the lights and of all that is\n"
        "near ,1  \n\n"
        "1. Requests a report.\n\n"
        "__________________\n1 A/61/2.\n",
        "ga",
        "en",
    )

    assert "September 2001 of" in parsed.resolution.preamble[0].text
    assert [mark.marker for mark in parsed.resolution.footnotes] == ["1"]


def test_a_title_goes_on_with_what_announces_it() -> None:
    parsed = parse(
        "61/49. Lights\n\nThe General Assembly,\n\n"
        "Recalling its resolution 60/1 of 25 September 2005, entitled\n\n"
        "“The lights of the coast and the harbours”,\n\n"
        "Noting the report,\n\n"
        "1. Requests a report.\n",
        "ga",
        "en",
    )

    assert [
        clause.text.rpartition(" ")[2] for clause in parsed.resolution.preamble
    ] == [
        "harbours”,",
        "report,",
    ]


def test_the_name_of_an_organ_may_fill_three_lines() -> None:
    parsed = parse(
        "Assemblée des Nations Unies pour\nl’environnement du Programme des Nations\n"
        "Unies pour l’environnement\n\n23 août 2016\n\n1. Prend note du rapport ;\n"
    )

    assert parsed.resolution.series == "unea"
