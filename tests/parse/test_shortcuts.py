"""
What is ruled out at a glance would not have been found by a closer look either.

The reader asks every line a dozen questions.  Most are answered by a first letter or a
single word; these laws hold the quick answers against the patient ones.
"""

import re
import textwrap
from array import array
from unittest import mock

from hypothesis import example, given
from hypothesis import strategies as st

from unresolution._source import Source
from unresolution._text import unprintable
from unresolution.languages import Language
from unresolution.languages import registry as languages
from unresolution.model.inlines import join_runs
from unresolution.parse import _readable
from unresolution.parse.closing import _may_close, _read_line, is_closing_line
from unresolution.parse.directives import read_directive
from unresolution.parse.endings import _END, _TAIL, is_complete
from unresolution.parse.foot_notes import RULE
from unresolution.parse.grammar import Grammar, fold, grammar_of
from unresolution.parse.grouping import _Grouping, to_blocks
from unresolution.parse.headings import is_section_number
from unresolution.parse.inline import _SPECIAL, to_inlines, undressed
from unresolution.parse.inline import _emphasis as slow_emphasis
from unresolution.parse.inline import _tokens as slow_tokens
from unresolution.parse.labels import read_label
from unresolution.parse.lines import find_wrap, to_lines
from unresolution.parse.masthead import read_line
from unresolution.parse.neighbours import _number, _numbers
from unresolution.parse.note_labels import read_note_label
from unresolution.parse.opening import _folded, _may_open, _opening_words
from unresolution.parse.opening_words import OFTEN
from unresolution.parse.openings import mark_openings
from unresolution.parse.pages import is_furniture
from unresolution.parse.parsed import Mended
from unresolution.parse.scans import _LETTER, _NUMBER, _TITLED
from unresolution.parse.volumes import _is_head
from unresolution.series import registry as series

LANGUAGES = st.sampled_from(languages.builtin()).map(languages.get)

#: Pieces of which lines that close, open or number something are made.
PIECES = st.sampled_from(
    (
        "65th", "plenary", "meeting", "Hundred and tenth", "(resumed)", "4", "December",
        "2006", "4 December 2006", "Adopted at the", "Adopted unanimously at the",
        "[Adopted", "séance", "1re", "le", "1er décembre 2006", "65ª", "sesión",
        "4 de diciembre de 2006", "65-е", "заседание", "4 декабря 2006 года",
        "第65次全体会议", "2006年12月4日", "الجلسة العامة", "٦٥",
        "٤ كانون الأول/ديسمبر ٢٠٠٦", "Recalling", "recalling", "Also", "decides",
        "Requests", "Rappelant", "S'inquiétant", "Recordando", "Ссылаясь",
        "с удовлетворением", "إذ تشير", "回顾", "又", "The", "General Assembly",
        "Security Council,", "A/RES/61/49", "61/49.", "(a)", "a)", "iv.", "l.", "ll",
        "l514 (XV)", "1.", "I", "Annex", "annex", "and", "or", ";", ",", ":", "”", "¹",
        "[^1]", "*", "\u00ad", "ё",
    )
)  # fmt: skip
TEXTS = st.lists(PIECES, min_size=1, max_size=6).map(" ".join) | st.text(max_size=40)


def lines_of(text: str):
    return to_lines(Source(_readable(text, unprintable(text))))


@given(TEXTS, LANGUAGES)
@example("Reprise de la 65e séance plénière", languages.get("fr"))
@example("Hundred and tenth plenary meeting", languages.get("en"))
def test_what_may_not_close_does_not(text: str, language: Language) -> None:
    for line in lines_of(text):
        if not _may_close(line.text, language):
            assert _read_line(line.text, language)[0] == "other"


@given(TEXTS, LANGUAGES, st.booleans())
def test_what_may_not_open_does_not(
    text: str,
    language: Language,
    operative: bool,  # noqa: FBT001
) -> None:
    if not _may_open(text, language, operative=operative):
        words = _opening_words(language, operative)
        assert re.match(words.source, text, re.IGNORECASE) is None


#: Words that opening phrases are made of.
OPENINGS = st.one_of(
    st.sampled_from(
        [
            "also", "Once again", "deeply", "taking", "Takes", "note", "of", "and",
            "recalling", "calls", "upon", "with", "concern", "its", "deep", "welcomes",
            "-welcomes", "Noting", "in", "mind", "İ", "ſ", "", "further considered",
            "Recallıng", "Expreſſing", "ᲂдобряет", "REQUESTS",
        ]
    ),
    LANGUAGES.flatmap(
        lambda language: st.sampled_from(
            sorted(language.verbs | language.openers | language.modifiers)
        )
    ),
)  # fmt: skip


@given(
    st.lists(OPENINGS, max_size=6),
    st.sampled_from((" ", " ", "", "-", ", ")),
    LANGUAGES,
    st.sampled_from(("ga", "sc", "hrc")),
)
@example(["Taking", "note", "and", "noting"], " ", languages.get("en"), "ga")
@example(["once again", "deeply", "urges"], " ", languages.get("en"), "ga")
def test_opening_words_are_found_as_by_one_pattern(
    words: list[str],
    blank: str,
    language: Language,
    style: str,
) -> None:
    text = _folded(blank.join(words), language)
    for operative in (False, True):
        words = _opening_words(language, operative, style)
        match = re.match(words.source, text, re.IGNORECASE)
        for words._asked in (0, OFTEN):
            assert words.end(text) == (match.end() if match else None)
            assert words.begin(text) == (match is not None)


@given(TEXTS)
@example("and the following; and")
@example("of the report¹")
def test_the_last_letter_tells_the_end_of_a_paragraph(text: str) -> None:
    assert is_complete(text) == (_END.search(text[-_TAIL:]) is not None)


def is_formula(grammar: Grammar, text: str) -> bool:
    """Return what `Grammar.is_formula` returns, without looking at first letters."""
    text = text.replace("*", "").strip()
    folded = fold(text)
    bare = folded.rstrip(" ,،，:")
    if text.lstrip('“"«„')[:1].islower() or len(text) > 160:
        return False
    return bare in grammar.formulas and (bare != folded or folded not in grammar.organs)


@given(TEXTS, LANGUAGES, st.sampled_from(series.builtin()))
@example("The General Assembly,", languages.get("en"), "ga")
@example("*THE  GENERAL ASSEMBLY*", languages.get("en"), "ga")
def test_formulas_are_told_by_their_first_letters(
    text: str, language: Language, name: str
) -> None:
    grammar = grammar_of(series.get(name), language)
    for line in lines_of(text):
        if len(line.text) <= 160:
            assert grammar.is_formula(line.text) == is_formula(grammar, line.text)


@given(TEXTS, LANGUAGES, st.sampled_from(series.builtin()))
@example("l. Decides", languages.get("en"), "ga")
@example("ll (XV). Title", languages.get("en"), "ga")
def test_a_small_line_numbers_and_names_nothing(
    text: str, language: Language, name: str
) -> None:
    grammar = grammar_of(series.get(name), language)
    for line in lines_of(text):
        if line.small:
            assert line.text[:2].islower()
            assert read_label(line.text)[0] is None
            assert read_note_label(line.text) is None
            assert not is_formula(grammar, line.text)
            assert grammar.series.number_pattern.match(line.text) is None
            assert not any(
                pattern.match(line.text) for pattern in (_LETTER, _NUMBER, _TITLED)
            )
            assert read_line(line.text, grammar, "other", {})[0] != "symbol"


@given(TEXTS, LANGUAGES, st.sampled_from(series.builtin()))
@example("1. Decides", languages.get("en"), "ga")
@example("1. *Décide* que", languages.get("fr"), "sc")
@example("Recordando también", languages.get("es"), "hrc")
@example("Resolution 1325 (2000)", languages.get("en"), "sc")
@example("Recalling — Sixty-first session", languages.get("en"), "ga")
def test_a_line_that_opens_a_paragraph_is_nothing_else(
    text: str, language: Language, name: str
) -> None:
    grammar = grammar_of(series.get(name), language)
    lines = lines_of(text)
    mark_openings(lines, grammar)
    numbers = _numbers(series.changes)
    for line in lines:
        if not line.opens:
            assert line.number == 0
            continue
        label, rest = read_label(line.text)
        assert label == (line.text.partition(" ")[0] if line.number else None)
        assert rest
        assert read_directive(line.text) is None
        assert read_note_label(line.text) is None
        assert not is_formula(grammar, line.text)
        assert not _is_head(line.text, grammar)
        assert _number(line.text, numbers, grammar) is None
        assert not is_furniture(line.text)
        assert RULE.fullmatch(line.text) is None
        for bare in (line.text, undressed(line.text), line.text.strip("*# ")):
            assert is_closing_line(bare, grammar) is None
            assert not is_section_number(bare)
            assert not fold(bare).startswith(language.annex_words)


PARAGRAPHS = st.lists(
    st.lists(PIECES, min_size=1, max_size=40).map(" ".join), min_size=1, max_size=6
)


PREAMBLE = ["Recalling the reports of the " * 9 + ","] * 4
NAMES = ["Notes the " + "General Assembly, " * 19 + ";"] * 3


@given(PARAGRAPHS, st.sampled_from(("\n", "\n\n")), st.integers(60, 90), LANGUAGES)
@example(
    ["Recalling the reports of the " * 9 + ","] * 4, "\n\n", 78, languages.get("en")
)
@example(
    ["Notes the " + "General Assembly, " * 19 + ";"] * 3, "\n", 78, languages.get("en")
)
def test_lines_that_run_on_would_have_gone_on_one_by_one(
    paragraphs: list[str], between: str, width: int, language: Language
) -> None:
    grammar = grammar_of(series.get("ga"), language)
    formula = language.formulas["ga"][0]
    text = between.join(
        [formula, *("\n".join(textwrap.wrap(one, width)) for one in paragraphs)]
    )

    def grouped() -> list[object]:
        lines, repairs = lines_of(text), []
        mark_openings(lines, grammar)
        wrap = find_wrap(lines, language)
        joins = array("q")
        blocks = to_blocks(lines, grammar, wrap, repairs, joins)
        return [
            Mended(repairs, joins),
            [(b.kind, b.text, [one.span for one in b.lines]) for b in blocks],
        ]

    at_once = grouped()
    with mock.patch.object(_Grouping, "run_on", lambda _, place: place):
        assert grouped() == at_once


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_what_prints_nothing_is_found(text: str) -> None:
    pattern = re.compile("[\x00-\x08\x0e-\x1b\ud800-\udfff\ufffe\uffff]+")
    assert unprintable(text) == [match.span() for match in pattern.finditer(text)]


@given(TEXTS)
def test_runs_of_letters_are_what_their_constructors_make_of_them(text: str) -> None:
    from unresolution.model import inlines

    for line in lines_of(text):
        content = to_inlines(line.text, {"1", "*"})
        assert content == inlines(
            type(part)(part.value, part.style)
            if hasattr(part, "style")
            else type(part)(part.value)
            if hasattr(part, "value")
            else part
            for part in content
        )


MARKED = st.lists(
    st.sampled_from(
        ("*", "**", "¹", "²³", " ", "a", "word", "(", ")", "[", "\\", "*Notes*", "m²")
    ),
    max_size=8,
).map("".join)


@given(MARKED, st.sampled_from((frozenset(), frozenset("123"), frozenset("1*"))))
@example("*Notes* the report (¹) of 1 km²", frozenset("1"))
@example(" *Notes*  ¹ ", frozenset("1"))
def test_simple_emphasis_and_marks_are_read_as_all_others(
    text: str, markers: frozenset[str]
) -> None:
    for line in lines_of(text):
        if _SPECIAL.search(line.text):
            runs = slow_emphasis(list(slow_tokens(line.text, markers)), markers)
            assert to_inlines(line.text, markers) == join_runs(runs)


def test_form_feeds_and_line_ends_of_all_kinds() -> None:
    text = "one\r\ntwo\rthree\n\f\nfour\ffive\n \n six"
    assert [
        (line.text, line.blank_before, line.page_before, line.indent, line.span.start)
        for line in lines_of(text)
    ] == [
        ("one", True, False, 0, 0),
        ("two", False, False, 0, 5),
        ("three", False, False, 0, 9),
        ("four", True, True, 0, 17),
        ("five", False, True, 0, 22),
        ("six", True, False, 1, 30),
    ]
