"""Lines that look like the beginning of something, and go on with a paragraph."""

import pytest

from unresolution import parse, walk
from unresolution.parse.lines import Line, Wrap

FRONT = """United Nations
S/RES/9999 (1999)
Security Council
Distr.: General
3 May 1999
Resolution 9999 (1999)
Adopted by the Security Council at its 4000th meeting, on 3 May 1999
The Security Council,
Recalling its resolution 9998 (1999) on the lighthouses of the Gulf of Finland,
"""

#: Paragraphs that tell how wide a line is.
WIDTH = """1. Decides to keep the lighthouses of the islands, and requests their keepers
to tell it how they have been in the storms of the winter, and all who came by
ship to visit them and their lamps in the meantime, or asked for their ways to
the port;
"""


def texts(text: str) -> list[str]:
    return [block.text for block in walk(parse(text).check())]


def test_a_number_at_the_head_of_a_page_is_no_note() -> None:
    text = f"""{FRONT}{WIDTH}2. Decides to keep the buoys pursuant to paragraph

99-12345 (E)
*9912345*
\fS/RES/9999 (1999)

1 of resolution 9998 (1999), as soon as there is money for them;
3. Decides to remain seized of the matter.

2/2 99-12345
"""

    resolution = parse(text).check()

    assert not resolution.footnotes
    assert len(resolution.operative) == 3


def test_a_semicolon_inside_brackets_ends_nothing() -> None:
    text = f"""{FRONT}\
Recalling also the letters of the keepers of the lighthouses (S/1999/901;
S/1999/902),
{WIDTH}2. Decides to remain seized of the matter.
"""

    assert texts(text)[1].endswith("(S/1999/901; S/1999/902),")


def test_a_letter_inside_a_sentence_is_no_label() -> None:
    text = f"""{FRONT}{WIDTH}\
2. Calls upon the keepers to (a) stop the bells that are on the buoys,
(b) light the lamps, and (c) begin to count the ships;
3. Decides to remain seized of the matter.
"""

    assert len(texts(text)) == 4


def test_an_operative_paragraph_without_a_number_comes_after_a_comma() -> None:
    text = f"""{FRONT}\
Recalling also that the keepers of the lighthouses, and those who were there
with them, told it of the state of the lamps, and of the lights on the buoys,
Requests the keepers to come again.
"""

    resolution = parse(text).check()

    assert [block.text for block in resolution.operative] == [
        "Requests the keepers to come again."
    ]


def test_the_last_item_but_one_ends_with_a_word_on_its_own_line() -> None:
    text = f"""{FRONT}{WIDTH}2. Decides that paragraph 1 shall not be applied to:
(a) the lamps of ships;
(b) the ships that came into port in order to be there in winter storms (1999);
and
confirms that it will look at the lamps in the autumn;
3. Decides to remain seized of the matter.
"""

    assert "confirms that it will look at the lamps in the autumn;" in texts(text)


def test_a_name_stays_with_the_short_form_before_it() -> None:
    wrap = Wrap(78, exact=True)
    line = Line("x" * 68, 0, 68)

    assert wrap.is_full(line, "Dr. Augustinson, who was there;")
    assert wrap.is_full(line, "25 December 1999")
    assert not wrap.is_full(line, "The keepers")


def test_an_annex_has_its_title_on_the_same_line() -> None:
    text = f"""{FRONT}{WIDTH}
2. Decides to remain seized of the matter.

Annex A – Lamps of the lighthouses

1. Lamps with oil;
"""

    resolution = parse(text).check()

    assert resolution.annexes[0].label == "Annex A – Lamps of the lighthouses"
    assert len(resolution.operative) == 2


def test_a_list_of_numbers_cut_at_a_comma_goes_on() -> None:
    text = f"""{FRONT}

1. Decides that the Committee shall do this:

(a) to see to the lamps that are named in paragraphs 1, 6, 10,

13 and 15 above,

(b) to see to the bells;

2. Decides to remain seized of the matter.
"""

    assert texts(text)[2] == (
        "to see to the lamps that are named in paragraphs 1, 6, 10, 13 and 15 above,"
    )


def test_half_of_all_members_sponsor_a_draft() -> None:
    states = ", ".join(f"Republic of the Lamps {letter}" for letter in "ABCDEFGH" * 4)
    text = f"""S/1999/999

Security Council

{states} and Zimbabwe: draft resolution

The Security Council,

Recalling its resolution 1 (1946),

1. Decides to remain seized of the matter.
"""

    resolution = parse(text).check()

    assert len(states) > 400
    assert resolution.status == "draft"
    assert len(resolution.preamble) == 1


def test_notes_may_count_from_two() -> None:
    text = f"""{FRONT}Recalling also the report of the keepers of the lighthouses,2
Noting the other one,3

2 S/1999/901.
3 See S/1999/902.

99-12345 (E)
*9912345*
\fS/RES/9999 (1999)

1. Decides to remain seized of the matter.
"""

    assert [note.marker for note in parse(text).check().footnotes] == ["2", "3"]


def test_a_paragraph_cut_before_quoted_words_goes_on() -> None:
    text = f"""{FRONT}

1. Recalls the report of the keepers of the lighthouses entitled

“Lamps: oil and light”, in which they say how it was in the storms;

2. Decides to remain seized of the matter.
"""

    assert len(texts(text)) == 3


def test_a_heading_with_a_colon_opens_no_paragraph() -> None:
    text = f"""{FRONT}
Taking stock: the lamps of the lighthouses

1. Decides to remain seized of the matter.
"""

    kinds = [block.kind for block in walk(parse(text).check())]

    assert kinds == ["preambular", "heading", "operative"]


def test_the_title_of_an_annex_goes_on_after_a_colon() -> None:
    text = f"""{FRONT}{WIDTH}2. Decides to remain seized of the matter.

Annex

Declaration on the keepers of the lighthouses, and on those who were there:
Lamps, bells and buoys

We, the keepers,

1. Declare that we were there.
"""

    annex = parse(text).check().annexes[0]

    assert annex.title == (
        "Declaration on the keepers of the lighthouses, and on those who were there: "
        "Lamps, bells and buoys"
    )


def test_the_closing_stands_below_the_annex() -> None:
    text = """A/RES/31/1

31/1. Lamps

The General Assembly,

1. *Adopts* the annex.

Annex

Lamps of the lighthouses

1. Lamps with oil.

*14th plenary meeting*
*3 May 1977*
"""

    resolution = parse(text).check()

    assert resolution.meeting is not None
    assert resolution.meeting.number == 14
    assert len(resolution.annexes[0].body) == 1


def test_rows_of_one_cell_stand_above_the_others() -> None:
    text = f"""{FRONT}
1. Adopts the table below;

Lamps of the lighthouses
A. Lamps with oil
Kihnu\tone lamp
Ruhnu\ttwo lamps

2. Decides to remain seized of the matter.
"""

    kinds = [block.kind for block in walk(parse(text).check())]

    assert kinds == ["preambular", "operative", *["row"] * 4, "operative"]


def test_a_formula_that_a_page_end_cut_takes_nothing_in() -> None:
    text = """Ассамблея Организации Объединенных Наций по окружающей
среде,
Ассамблея Организации Объединенных Наций
/...
по окружающей среде,

*также предлагает* всем хранителям маяков остаться и всем государ-
ствам;
"""

    assert texts(text)[-1].startswith("также предлагает")


def test_a_verb_may_open_a_paragraph_of_the_preamble() -> None:
    text = f"""{FRONT}
*Recalls* that the keepers of the lighthouses were there,

*Noting* that they are there,

1. *Decides* to remain seized of the matter.
"""

    kinds = [block.kind for block in walk(parse(text).check())]

    assert kinds == ["preambular", "preambular", "preambular", "operative"]


#: What stands between two pages.
PAGE_END = """
99-12345 (E)
*9912345*
\fS/RES/9999 (1999)

"""


def cut(before: str, after: str) -> list[str]:
    """Return the paragraphs of a text with a page end between two lines."""
    end = "1. Decides to remain seized of the matter."
    return texts(f"{FRONT}{before}\n{PAGE_END}{after}\n{end}\n")


def test_a_bracket_that_a_page_end_cut_is_closed_below_it() -> None:
    assert cut(
        "Recalling also the letters of the keepers of lighthouses (S/1999/901;",
        "S/1999/902),",
    )[1].endswith("(S/1999/901; S/1999/902),")


def test_a_paragraph_of_the_preamble_goes_on_after_a_comma_with_a_name() -> None:
    assert cut(
        "Welcoming the decision of the keepers of the lighthouses taken in Tallinn,",
        "Estonia, and noting what they said on that occasion,",
    )[1].endswith(
        "taken in Tallinn, Estonia, and noting what they said on that occasion,"
    )


def test_a_verb_may_open_what_a_page_end_cut() -> None:
    assert cut(
        "Recalls that lamps are steps to a just peace on the basis of Security Council",
        "Resolution 338 (1973),",
    )[1].endswith("on the basis of Security Council Resolution 338 (1973),")


def test_an_organ_in_small_letters_is_no_formula() -> None:
    assert cut(
        "Recalling also all that was said by the Economic and Social Council and",
        "the General Assembly,",
    )[1].endswith("the Economic and Social Council and the General Assembly,")


def test_words_of_the_title_in_small_letters_are_no_running_head() -> None:
    text = """E/RES/1999/99

1999/99. Science, lamps and lighthouses

The Economic and Social Council,

Recognizing all that was done for the

99-12345 (E)
\fE/RES/1999/99

science, lamps and lighthouses,

1. Decides to come back to it.
"""

    assert texts(text)[0] == (
        "Recognizing all that was done for the science, lamps and lighthouses,"
    )


def test_the_last_item_begins_below_and() -> None:
    text = f"""{FRONT}{WIDTH}2. Decides to keep these:
(a) the lamps of the lighthouses, and
(b) Bells of the buoys;
3. Decides to remain seized of the matter.
"""

    assert texts(text)[-3:-1] == [
        "the lamps of the lighthouses, and",
        "Bells of the buoys;",
    ]


def test_the_closing_begins_below_a_line_without_a_full_stop() -> None:
    text = """A/RES/31/1
31/1. Lamps
The General Assembly,
1. Decides to ask the keepers of all the lighthouses to come to its next session
in Tallinn, and to tell it how they have been
14th plenary meeting
3 May 1977
"""

    meeting = parse(text).check().meeting

    assert meeting is not None
    assert meeting.number == 14


def test_the_rest_of_a_paragraph_does_not_name_parties() -> None:
    rest = """Tallinn Action Agenda of the Third Conference of the Keepers of Lamps for
Development, which is a part of what they have to do for the Agenda for Lamps,
Noting that the keepers of the lighthouses were there with them in winter, and
in summer,"""

    assert len(cut("Reaffirming also its resolution 9997 (1999) with the", rest)) == 4


NARROW = """{organ}

{symbol}

{title}{formula}

*{opener}* {words}

1. *{verb}* {words}.
"""


@pytest.mark.parametrize(
    ("language", "symbol", "title", "organ", "formula", "opener", "verb", "words"),
    [
        (
            "es", "S/RES/2297 (1969)", "",
            "Consejo de\nSeguridad", "El Consejo de\nSeguridad,",
            "Observando", "Decide", "la luz de los faros de la\ncosta del norte",
        ),
        (
            "ru", "E/RES/2026/90", "2026/90. Маяки северного\nпобережья\n\n",
            "Экономический и\nСоциальный Совет", "Экономический и\nСоциальный Совет,",
            "памятуя", "постановляет", "о маяках северного\nпобережья и о судах",
        ),
        (
            "ru", "UNEP/EA.7/Res.8", "# 7/8. Маяки побережья\n\n",
            (
                "Ассамблея Организации\nОбъединенных Наций по\nокружающей среде "
                "Программы\nОрганизации Объединенных\nНаций по окружающей среде"
            ),
            "Ассамблея Организации\nОбъединенных Наций по\nокружающей среде,",
            "отмечая", "постановляет", "пользу маяков северного\nпобережья для судов",
        ),
    ],
)  # fmt: skip
def test_names_and_formulas_in_a_narrow_column(  # noqa: PLR0917
    language: str,
    symbol: str,
    title: str,
    organ: str,
    formula: str,
    opener: str,
    verb: str,
    words: str,
) -> None:
    """Also where there seems to be room for another word, and below a title."""
    page = NARROW.format(
        symbol=symbol, title=title, organ=organ, formula=formula,
        opener=opener, verb=verb, words=words,
    )  # fmt: skip
    resolution = parse(page, language=language).check()

    assert resolution.formula == formula.replace("\n", " ")
    assert resolution.masthead.lines[0].kind == "organ"
    assert [clause.phrase for clause in resolution.preamble] == [opener]
    assert [clause.number for clause in resolution.operative] == ["1"]


def test_the_words_of_a_formula_may_stand_below_a_lone_label() -> None:
    text = """S/RES/122 (1970)

The Security Council

*Recalling* the words with which the keepers begin,

(a)
The General Assembly,

(b) The Council of Lamps,
"""

    resolution = parse(text).resolution

    [clause] = resolution.preamble
    assert [(child.number, child.text) for child in clause.children] == [
        ("a", "The General Assembly,"),
        ("b", "The Council of Lamps,"),
    ]


def test_a_paragraph_under_way_goes_on_below_a_line_with_room() -> None:
    text = """Consejo Económico y Social

E/RES/2021/11

2021/11. Faros de los puertos

El Consejo Económico y Social,

*Observando* los faros de los puertos de las
costas y de los ríos y las luces que tienen en
las torres desde hace tantos años y que son de
la mayor importancia para quienes navegan y no
conocen las costas, como la propia Comisión lo
ha señalado en sus informes sobre la cuestión,

*Decide* alentar a los Estados
Miembros a que los enciendan;

*Invita* a todos los que tienen faros a que los
enciendan.
"""

    decides, invites = parse(text).resolution.operative

    assert decides.text.endswith("los Estados Miembros a que los enciendan;")
    assert invites.phrase == "Invita"


def test_words_like_those_of_a_masthead_may_stand_below_a_lone_label() -> None:
    text = """\\set {"series": "unea", "language": "en"}

UNEP/EA.4/Res.14

1. *Invites* the keepers of the lights to speak of:

•
Agenda item 31

• The lights;

2. *Thanks* the keepers;

3. *Decides* to meet again.
"""

    invites, thanks, _ = parse(text).resolution.operative

    assert [child.text for child in invites.children] == [
        "Agenda item 31",
        "The lights;",
    ]
    assert thanks.number == "2"
