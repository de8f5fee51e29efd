"""Which pieces of text a page end cut, and which it only parted."""

from typing import Any

import pytest

from unresolution._source import Span
from unresolution.languages import registry as languages
from unresolution.parse.blocks import Block
from unresolution.parse.grammar import Grammar, grammar_of
from unresolution.parse.lines import Line
from unresolution.parse.parsed import Repair
from unresolution.parse.stitch import stitch
from unresolution.series import registry as series


def grammar(language: str = "en", name: str = "ga") -> Grammar:
    return grammar_of(series.get(name), languages.get(language))


def block(text: str, place: int, *, gap: bool = False) -> Block:
    line = Line(text, place, place + len(text), blank_before=True)
    return Block("text", [line], text, after_gap=gap)


def pieces(
    *texts: str,
    language: str = "en",
    name: str = "ga",
    gap: bool = True,
    begun: bool = True,
) -> list[str]:
    """Return what becomes of *texts*, the last of them below a page end (*gap*)."""
    known = grammar(language, name)
    formula = known.series.formulas_in(known.language)[0]
    every = ([f"{formula},"] if begun else []) + list(texts)
    blocks, place = [], 0
    for number, text in enumerate(every, 1):
        blocks.append(block(text, place, gap=gap and number == len(every)))
        place += len(text) + 2
    found = [b.text for b in stitch(blocks, known, [])]
    return found[1:] if begun else found


@pytest.mark.parametrize(
    ("above", "below", "where", "joined"),
    [
        ("Takes note of the report", "of the Secretary-General;", {}, True),
        ("Takes note of the report", "of the Secretary-General;", {"gap": False}, True),
        (
            "Takes note of the report",
            "of the Secretary-General;",
            {"begun": False},
            True,
        ),
        ("Takes note of the report;", "of the Secretary-General;", {}, True),
        (
            "Takes note of the report;",
            "of the Secretary-General;",
            {"gap": False},
            False,
        ),
        (
            "Takes note of the report;",
            "of the Secretary-General;",
            {"begun": False},
            False,
        ),
        (
            "Takes note of the report,",
            "of the Secretary-General;",
            {"gap": False},
            True,
        ),
        ("1. Takes note of the report;", "of the Secretary-General;", {}, False),
        ("1. Takes note of the report,", "of the Secretary-General;", {}, True),
        ("1. Takes note of the report", "2. Decides to end;", {}, False),
        ("Takes note of the report", "# Lamps", {}, False),
        ("Takes note of the report", "[A/98/433] and others;", {}, False),
        ("Takes note of the report", "\\quotation", {}, False),
        ("Takes note of the report", "*Recalling* the lamps,", {}, False),
        ("Takes note of the report", "*of the keepers* in it;", {}, True),
        ("Takes note of the protocols", "³ and their lamps;", {}, True),
        ("12th plenary meeting", "³ and their lamps;", {}, False),
        (
            "Recalling its resolutions 66/253 of 16 February 2012,",
            "67/257 of 12 April 2013 and others,",
            {},
            True,
        ),
        (
            "Recalling its resolutions 66/253 of 16 February 2012,",
            "67/257 of 12 April 2013 and others,",
            {"begun": False},
            False,
        ),
        ("Acting pursuant to paragraph", "1 of resolution 1532 (2004),", {}, True),
        (
            "Acting pursuant to paragraph",
            "1 of resolution 1532 (2004),",
            {"begun": False},
            True,
        ),
        (
            "Acting pursuant to paragraph",
            "1 of resolution 1532 (2004),",
            {"gap": False, "begun": False},
            False,
        ),
        ("Takes note of the report", "(A/98/433) of the keepers;", {}, True),
        ("Takes note of the report;", "(A/98/433) of the keepers;", {}, False),
        (
            "Takes note of the report (see A/98/433",
            "Annex II) of the keepers;",
            {},
            True,
        ),
        (
            "Takes note of the report (see A/98/433",
            "Annex II) of the keepers;",
            {"gap": False},
            True,
        ),
        (
            "Takes note of the report (see A/98/433;",
            "Annex II) of the keepers;",
            {},
            True,
        ),
        (
            "Takes note of the report (see A/98/433;",
            "Annex II) of the keepers;",
            {"gap": False},
            False,
        ),
        (
            "Welcoming the talks held in Port Meridian,",
            "Gabon, and noting its communiqué,",
            {},
            True,
        ),
        (
            "Welcoming the talks held in Port Meridian,",
            "Gabon, and noting its communiqué,",
            {"gap": False},
            False,
        ),
        (
            "Welcoming the talks held in Port Meridian,",
            "Gabon, and noting its communiqué.",
            {},
            False,
        ),
        (
            "Welcoming the talks held in Port Meridian,",
            "Recalling its communiqué,",
            {},
            False,
        ),
        (
            "Reaffirms Sustainable Development Goal 14:",
            "Conserve the oceans and the seas, as agreed;",
            {},
            True,
        ),
        (
            "Reaffirms Sustainable Development Goal 14:",
            "Conserve the oceans and the seas, as agreed;",
            {"gap": False},
            False,
        ),
        (
            "Reaffirms Sustainable Development Goal 14:",
            "Conserve the oceans and the seas.",
            {},
            False,
        ),
        ("Reaffirms what follows:", "Recalling the oceans and the seas,", {}, False),
        ("Lamps and oil", "Towers of the coast;", {}, False),
        ("Takes note of the report of the", "Secretary-General on lamps;", {}, True),
        (
            "Takes note of the report of the",
            "Secretary-General on lamps;",
            {"gap": False},
            True,
        ),
        (
            "Takes note of the report of the",
            "Secretary-General on lamps;",
            {"begun": False},
            False,
        ),
        ("Takes note of the report of the", "Secretary-General", {}, False),
        (
            "Takes note of the report of the",
            "Recalling the lamps of the coast,",
            {},
            False,
        ),
        ("1. Lamps and oil of the", "Keeper of the lights;", {}, True),
        ("Adopts the following text", "“Moving together”", {"gap": False}, False),
        (
            "Adopts the following text",
            "“Moving together towards the lamps” as it was;",
            {"gap": False},
            True,
        ),
        (
            "Adopts the following text",
            "“Moving together towards the lamps” as it was;",
            {},
            True,
        ),
        ("Decides to keep the lamps", "12th plenary meeting", {}, False),
        ("Decides to keep the lamps", "1 December 2044", {}, False),
        ("(e) The towers,", "Adopts the Code of lamps;", {"gap": False}, False),
        ("(e) The towers,", "Adopts the Code of lamps;", {}, False),
        ("(e) The towers,", "of the coast,", {"gap": False}, False),
        (
            "Recalling the lamps of the United Nations, 374",
            "Recommends the towers.",
            {},
            False,
        ),
        ("Takes note of the lamps", "» of the coast;", {}, True),
        ("Decides to keep the lamps;", ", and the oil;", {}, False),
        (
            "Rappelant le principe des « feux de la",
            "Mer et des phares » du 3 mai,",
            {"language": "fr"},
            True,
        ),
        (
            "Rappelant le principe des « feux de la",
            "Mer et des phares » du 3 mai,",
            {"language": "fr", "gap": False},
            True,
        ),
        (
            "Rappelant le principe des « feux » de la",
            "Mer et des phares du 3 mai,",
            {"language": "fr"},
            True,
        ),
        ("« Les feux de la", "Mer et des phares du 3 mai,", {"language": "fr"}, False),
        (
            "Rappelant les “feux de la",
            "Mer y los faros” del 3 de mayo,",
            {"language": "es"},
            True,
        ),
        (
            "1. Prie le Secrétaire général",
            "rappelant les feux,",
            {"language": "fr"},
            True,
        ),
        (
            "Résolution 31/1 sur les feux",
            "rappelant les feux,",
            {"language": "fr", "begun": False},
            True,
        ),
        ("напоминая о своей резолюции", "о маяках и лампах,", {"language": "ru"}, True),
        (
            "напоминая о своей резолюции,",
            "о маяках и лампах,",
            {"language": "ru"},
            True,
        ),
        (
            "напоминая о своей резолюции,",
            "подтверждая свою резолюцию,",
            {"language": "ru"},
            False,
        ),
        (
            "напоминая о резолюции о маяках " + "и лампах " * 6 + "моря",
            "подтверждая свою резолюцию,",
            {"language": "ru"},
            True,
        ),
        ("a) *Быстрые работы*", "о маяках и лампах;", {"language": "ru"}, True),
        (
            "a) *Быстрые работы*",
            "о маяках и лампах;",
            {"language": "ru", "gap": False},
            False,
        ),
        (
            "Стабилизация",
            "постановляет сохранить маяки на берегу.",
            {"language": "ru", "gap": False},
            False,
        ),
        (
            "1. постановляет сохранить маяки,",
            "Организации на берегу.",
            {"language": "ru"},
            True,
        ),
        ("回顾其关于灯塔的决议", "以及看守人的报告，", {"language": "zh"}, True),
        ("回顾其关于灯塔的决议，", "以及看守人的报告，", {"language": "zh"}, True),
        ("回顾其关于灯塔的决议，", "重申看守人的报告，", {"language": "zh"}, False),
        ("1. 请秘书长提出关于灯塔的", "报告和看守人的报告；", {"language": "zh"}, True),
        (
            "1. 请秘书长提出关于灯塔的",
            "报告和看守人的报告；",
            {"language": "zh", "gap": False},
            True,
        ),
        ("灯塔", "报告和看守人的报告；", {"language": "zh"}, False),
        ("灯塔和灯油，看守人", "报告和看守人的报告；", {"language": "zh"}, True),
        (
            "1. 请秘书长提出关于灯塔的",
            "- 报告和看守人的报告；",
            {"language": "zh"},
            False,
        ),
        (
            "1. 请秘书长提出关于灯塔的",
            "，报告和看守人的报告；",
            {"language": "zh"},
            True,
        ),
        (
            "1. 请秘书长提出关于灯塔的报告",
            "2053 年的报告和看守人的报告；",
            {"language": "zh"},
            True,
        ),
        (
            "وإذ تشير إلى قرارها عن المنارات",
            "والمصابيح على الساحل،",
            {"language": "ar"},
            True,
        ),
        (
            "وإذ تشير إلى قرارها عن المنارات،",
            "وإذ تؤكد المصابيح على الساحل،",
            {"language": "ar"},
            False,
        ),
        (
            "1 - تطلب إلى الأمين العام أن يقدم",
            "تقريرا عن المنارات؛",
            {"language": "ar"},
            True,
        ),
        (
            "“The Security Council welcomes the talks on the lamps.",
            "The towers of the coast are kept by the keepers.",
            {"name": "sc-prst"},
            True,
        ),
        (
            "“The Security Council welcomes the talks on the lamps.",
            "The towers of the coast are kept by the keepers.",
            {"name": "sc-prst", "gap": False},
            False,
        ),
        (
            "“The Security Council welcomes the talks on the lamps.”",
            "The towers of the coast are kept by the keepers.",
            {"name": "sc-prst"},
            False,
        ),
        (
            "“The Security Council welcomes the talks on the lamps",
            "Towers of the coast are kept by the keepers.",
            {"name": "sc-prst", "gap": False},
            True,
        ),
        (
            "“The Security Council welcomes the talks on the lamps,",
            "“Towers of the coast are kept by the keepers.",
            {"name": "sc-prst"},
            False,
        ),
        (
            "“The Security Council welcomes the talks on these points:",
            "The towers of the coast are kept by the keepers.",
            {"name": "sc-prst"},
            False,
        ),
        (
            "“The Security Council welcomes the talks on the lamps.",
            "Towers of the coast",
            {"name": "sc-prst"},
            False,
        ),
        (
            "The Council welcomes talks on the lamps "
            + "and the oil " * 4
            + "of the Heads of",
            "State and Government that keep the lamps to that effect.",
            {"name": "sc-prst"},
            True,
        ),
        (
            "The Security Council welcomes",
            "State and Government that keep the lamps to that effect.",
            {"name": "sc-prst"},
            False,
        ),
        (
            "The Security Council welcomes the talks,",
            "State and Government that keep the lamps to that effect.",
            {"name": "sc-prst", "gap": False},
            True,
        ),
        (
            "L’Assemblée générale rappelle les feux",
            "de la mer et des phares ;",
            {"language": "fr", "begun": False},
            True,
        ),
        (
            "31/1. Les phares de haute mer",
            "et leurs gardiens",
            {"language": "fr", "begun": False},
            False,
        ),
    ],
)
def test_pieces_are_put_together_or_left_apart(
    above: str, below: str, where: dict[str, Any], *, joined: bool
) -> None:
    """By their ends, their beginnings, and what stands between them."""
    found = pieces(above, below, **where)

    assert found == ([f"{above} {below}"] if joined else [above, below]) or (
        joined and found == [above + below]
    )


def test_long_words_without_an_end_are_no_heading() -> None:
    """Of more than two hundred columns nothing is a heading."""
    long = "Lamps and oil of the coasts and " * 7 + "of the"

    assert len(pieces(long, "Keeper of the lights;")) == 1
    assert len(pieces(long[-100:], "Keeper of the lights;")) == 2


def test_a_meeting_that_a_page_end_cut_is_a_closing() -> None:
    """Its first half is no end of a paragraph."""
    known = grammar()
    first, second = (
        block("35th plenary", 100, gap=True),
        block("meeting", 120, gap=True),
    )
    body = block("Decides to keep the lamps of the coast", 50)
    formula = block("The General Assembly,", 0)
    found = stitch([formula, body, first, second], known, [])

    assert [b.text for b in found][1] == "Decides to keep the lamps of the coast"


def test_what_was_joined_is_told() -> None:
    """With the place between the pieces; a small letter leaves no doubt."""
    repairs: list[Repair] = []
    blocks = [
        block("Takes note of the report", 10),
        block("of the Keeper;", 50, gap=True),
    ]
    stitch(blocks, grammar(), repairs)
    (repair,) = repairs
    assert (repair.kind, repair.span, repair.certainty) == ("join", Span(34, 50), 1.0)

    repairs = []
    blocks = [
        block("The General Assembly,", 0),
        block("Takes note of the report of the", 30),
        block("Secretary-General on lamps;", 70, gap=True),
    ]
    stitch(blocks, grammar(), repairs)
    (repair,) = repairs
    assert (repair.kind, repair.certainty) == ("join", 0.75)


def note(marker: str, place: int, text: str = "See A/98/433.") -> Block:
    made = block(f"{marker} {text}", place)
    made.kind, made.marker, made.text = "note", marker.strip("³²¹") or "3", text
    return made


def test_a_note_in_the_middle_of_a_paragraph_is_told() -> None:
    """Where it stood, and which it was; it stays where it is among the blocks."""
    repairs: list[Repair] = []
    between = note("7", 40)
    blocks = [
        block("Takes note of the report", 10),
        between,
        block("of the Keeper;", 70, gap=True),
    ]
    found = stitch(blocks, grammar(), repairs)

    assert [b.text for b in found] == [
        "Takes note of the report of the Keeper;", "See A/98/433."
    ]  # fmt: skip
    assert {(r.kind, r.span) for r in repairs} == {
        ("join", Span(34, 70)), ("note", between.span)
    }  # fmt: skip


@pytest.mark.parametrize(
    ("above", "below", "later", "is_text"),
    [
        ("Recalling the protocols", "and their lamps;", True, True),
        ("Recalling the protocols", "and their lamps;", False, False),
        ("Recalling the protocols;", "and their lamps;", True, False),
        ("Recalling the protocols", "and their lamps", True, False),
        ("Recalling the lamps³ of the protocols", "and their lamps;", True, False),
    ],
)
def test_a_mark_at_the_head_of_a_page_is_no_note(
    above: str, below: str, *, later: bool, is_text: bool
) -> None:
    """If the note comes later, and nothing before cites it."""
    head = note("³", 60, below)
    blocks = [block(above, 10), head, *([note("³", 99)] if later else [])]
    stitch(blocks, grammar(), [])

    assert (head.kind == "text") == is_text


def test_rows_and_directives_end_what_goes_before() -> None:
    """Nothing goes on after a row of a table."""
    row = block("1 2 3", 30)
    row.kind = "row"
    blocks = [block("Takes note of the report", 0), row, block("of the Keeper;", 40)]
    found = stitch(blocks, grammar(), [])

    assert [b.text for b in found] == [b.text for b in blocks]


def test_commas_end_paragraphs_where_they_do_so_often() -> None:
    """Then one at the end of an item is no sign of a cut."""
    items = [f"{n}. Asks for lamp {n}," for n in range(1, 6)]
    assert pieces(*items, "Keepers of the lamps;") == [*items, "Keepers of the lamps;"]
    items = [text.replace(",", ";") for text in items]
    # One in five is not often.
    for first in (items, items[:4]):
        cut = pieces(*first, "6. Asks for lamps,", "Keepers of the lamps;")
        assert cut[-1] == "6. Asks for lamps, Keepers of the lamps;"
    kept = pieces(*items[:3], "6. Asks for lamps,", "Keepers of the lamps;")
    assert kept[-1] == "Keepers of the lamps;"


def test_a_note_with_a_plain_number_stays_a_note() -> None:
    """Only a raised number may be a mark of the text."""
    head = note("3", 60, "and their lamps;")
    stitch([block("Recalling the protocols", 10), head, note("3", 99)], grammar(), [])

    assert head.kind == "note"


@pytest.mark.parametrize("below", ["(A/98/433) and of others;", "7 keepers of lamps;"])
def test_brackets_and_figures_go_on_below_a_page_end(below: str) -> None:
    """No paragraph begins with them, even where no formula was read."""
    above = "the report of the towers"

    assert len(pieces(above, below, begun=False)) == 1
    assert len(pieces(above, below, begun=False, gap=False)) == 2
    assert len(pieces(f"{above}.", below, begun=False)) == 2


def test_a_formula_that_a_page_end_cut_begins_the_text() -> None:
    """What follows it is read as what follows a formula, and is no part of it."""
    cut = ["Le Conseil", "de sécurité,"]
    found = pieces(
        *cut,
        "Rappelant les « feux de la",
        "Mer » et du ciel,",
        language="fr",
        name="sc",
        begun=False,
    )

    assert found == [
        "Le Conseil de sécurité,",
        "Rappelant les « feux de la Mer » et du ciel,",
    ]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_title_ends_where_no_formula_tells_so(language: str) -> None:
    """The text of a decision begins below it."""
    title = ["31/1. Les phares", "et leurs feux"]

    assert pieces(*title, language=language, begun=False) == title


@pytest.mark.parametrize(("gap", "joined"), [(True, True), (False, False)])
def test_words_in_quotation_marks_go_on_below_a_page_end(
    *, gap: bool, joined: bool
) -> None:
    """Elsewhere they are a quotation of their own, unless they are a title."""
    found = pieces("Takes note of the", "“Charter of the Coasts”;", gap=gap)
    title = pieces("Takes note of that entitled", "“Charter of the Coasts”;", gap=gap)

    assert (len(found) == 1) == joined
    assert len(title) == 1


@pytest.mark.parametrize(
    ("item", "gap", "joined"),
    [
        ("(e) The towers,", False, False),
        ("(e) The towers,", True, True),
        ("5. The towers,", False, True),
    ],
)
def test_the_last_item_of_a_list_may_end_in_a_comma(
    item: str, *, gap: bool, joined: bool
) -> None:
    """Below it stands a paragraph of its own; at a page end it may be cut."""
    others = [f"{number}. Asks for lamp {number};" for number in range(1, 6)]
    found = pieces(*others, item, "Requests the keepers to report;", gap=gap)

    assert (len(found) == len(others) + 1) == joined


def test_a_title_goes_on_where_a_formula_tells_the_end_of_it() -> None:
    """Then what stands above the formula is one title; a note tells nothing."""
    title = ["31/1. Les phares", "et leurs feux"]
    formula = "L’Assemblée générale,"
    found = pieces(*title, formula, language="fr", begun=False, gap=False)
    assert found == ["31/1. Les phares et leurs feux", formula]

    blocks = [block(title[0], 0), block(title[1], 20), note("3", 40, formula)]
    assert len(stitch(blocks, grammar("fr"), [])) == 3


def test_a_paragraph_in_brackets_ends_before_a_capital() -> None:
    """An open bracket at its beginning is that of the whole paragraph."""
    above = "see the lamps of the keepers"

    assert len(pieces(f"they (and others {above}", "Keeper of lights;", gap=False)) == 1
    assert len(pieces(f"({above}", "Keeper of lights;", gap=False)) == 2
