"""Items one below the other become the tree of a body."""

import pytest

from unresolution.languages import registry as languages
from unresolution.model import Block, Emphasis, Heading, Paragraph, Section, inlines
from unresolution.parse.grammar import Grammar
from unresolution.parse.headings import section_readings, split_heading
from unresolution.parse.items import Item
from unresolution.parse.outline import build_body
from unresolution.series import registry as series

GRAMMAR = Grammar(series.get("ga"), languages.get("en"))


def item(text: str, label: str | None = None, **more) -> Item:
    return Item(content=inlines(text), label=label, **more)


def heading(text: str, label: str | None = None) -> Item:
    return Item(content=inlines(text), label=label, role="heading")


def build(*items: Item, clauses: bool = True) -> tuple[Block, ...]:
    return build_body(items, GRAMMAR, clauses=clauses)


def tree(blocks) -> list:
    """Return the numbers of *blocks*, each with those below it."""
    return [
        (block.number, tree(getattr(block, "children", getattr(block, "body", ()))))
        for block in blocks
    ]


def test_runs_of_numbers_make_lists():
    labels = ("1.", "(a)", "(i)", "(ii)", "(b)", "2.", "(a)")
    assert tree(build(*(item("Decides", label) for label in labels))) == [
        ("1", [("a", [("i", []), ("ii", [])]), ("b", [])]),
        ("2", [("a", [])]),
    ]


def test_the_ninth_letter_is_no_roman_one():
    labels = ("1.", *(f"({letter})" for letter in "abcdefghij"))
    ((_, below),) = tree(build(*(item("Decides", label) for label in labels)))
    assert [number for number, _ in below] == list("abcdefghij")


def test_quoted_digits_count_subparagraphs():
    """The Arabic text of A/RES/76/84 A counts below (e) with 1 and 2 in quotes."""
    items = [item("Urges:"), item("one:", "(ه)"), item("deep;", "’1‘")]
    ((_, below),) = tree(build(*items))
    assert below == [("ه", [("1", [])])]


def test_the_source_may_say_what_is_below_what():
    first = item("Decides:", "1.")
    point = item("one;", "–", within=first)
    deep = item("deep;", "–", within=point)
    last = item("and no more.", within=first)
    (clause,) = build(first, point, deep, last)
    assert [child.text for child in clause.children] == ["one;", "and no more."]
    assert [child.text for child in clause.children[0].children] == ["deep;"]
    assert isinstance(clause.children[1], Paragraph)


def test_what_is_named_too_deep_stays_above():
    items = [item("x", "1.")]
    for _ in range(300):
        items.append(item("x", "–", within=items[-1]))
    (clause,) = build(*items)
    assert len(str(clause)) > 300


def test_a_heading_between_subparagraphs_is_below_the_paragraph():
    (clause, _) = build(
        item("Decides:", "1."),
        heading("Lamps"),
        item("one;", "(a)"),
        heading("Oil"),
        item("two;", "(b)"),
        item("Ends.", "2."),
    )
    assert [type(child) is Heading for child in clause.children] == [
        True, False, True, False,
    ]  # fmt: skip


def test_a_heading_before_the_next_number_is_not():
    body = build(item("Decides;", "1."), heading("Lamps"), item("Ends.", "2."))
    assert [type(block) is Heading for block in body] == [False, True, False]


def test_a_number_alone_takes_the_next_heading():
    (section,) = build(heading("", "I"), heading("Lamps"), item("Decides.", "1."))
    assert isinstance(section, Section)
    assert section.title == "Lamps"


@pytest.mark.parametrize(
    ("text", "label", "rest"),
    [
        ("I", "I", ""), ("B.", "B.", ""), ("II. Lamps", "II.", "Lamps"),
        ("一. 工作", "一.", "工作"), ("十二", "十二", ""), ("أولاً", "أولاً", ""),
        ("I saw lamps", None, "I saw lamps"), ("Lamps", None, "Lamps"),
        ("Article 1", None, "Article 1"), ("CIVIL", None, "CIVIL"), ("", None, ""),
    ],
)  # fmt: skip
def test_headings_are_split(text, label, rest):
    assert split_heading(inlines(text)) == (label, inlines(rest))


def test_an_emphasis_is_no_number():
    content = inlines(Emphasis("I"))
    assert split_heading(content) == (None, content)


@pytest.mark.parametrize(
    ("label", "value"),
    [("IV", 4), ("ثانيا", 2), ("باء", 2), ("十二.", 12), ("二十", 20), ("(a)", None)],
)
def test_numbers_of_sections_have_values(label, value):
    found = section_readings(label)
    assert (found[0].value if found else None) == value
