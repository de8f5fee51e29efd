"""The eighth law: equal values hash alike and survive pickling; one normal form."""

import pickle
from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.properties.shares import PER_KIND
from unresolution.model import (
    Annex,
    Clause,
    Emphasis,
    Footnote,
    Heading,
    Line,
    Masthead,
    NoteReference,
    Paragraph,
    Resolution,
    RollCall,
    Section,
    Subject,
    Text,
    Vote,
    WorkflowStep,
    inlines,
    plain_text,
)
from unresolution.testing import (
    annexes,
    clauses,
    clean_text,
    closings,
    contents,
    footnotes,
    mastheads,
    origins,
    paragraphs,
    records,
    resolutions,
    sections,
    tables,
    tame_resolutions,
    words,
)
from unresolution.walk import contents as contents_of
from unresolution.walk import walk

VALUES = st.one_of(
    resolutions(),
    tame_resolutions(),
    annexes(),
    clauses(),
    closings(),
    contents(),
    footnotes(),
    mastheads(),
    origins(),
    paragraphs(),
    records(),
    sections(),
    tables(),
)
INVALID = (
    "\x00",
    "\x08",
    "\x0b",
    "\x0c",
    "\x1f",
    "\ud800",
    "\udfff",
    "\ufffe",
    "\uffff",
)


def nodes(value: object) -> list[object]:
    """Return *value* and all that is in it."""
    found, todo = [], [value]
    while todo:
        node = todo.pop()
        found.append(node)
        if isinstance(node, tuple):
            todo.extend(node)
        elif attrs.has(type(node)):
            todo.extend(getattr(node, field.name) for field in attrs.fields(type(node)))
    return found


def rebuilt(value: object) -> object:
    """Return an equal value, made anew by the constructors."""
    if isinstance(value, tuple):
        return tuple(map(rebuilt, value))
    if not attrs.has(type(value)):
        return value
    fields = [field for field in attrs.fields(type(value)) if field.init]
    return type(value)(**{f.alias: rebuilt(getattr(value, f.name)) for f in fields})


@given(VALUES)
def test_a_value_survives_pickling(value: object) -> None:
    copy = pickle.loads(pickle.dumps(value))

    assert copy == value
    assert hash(copy) == hash(value)


@given(VALUES)
def test_a_value_made_anew_is_equal_and_hashes_alike(value: object) -> None:
    """Constructors put nothing into normal form that was there already."""
    again = rebuilt(value)

    assert again == value
    assert hash(again) == hash(value)
    assert repr(again) == repr(value)


@PER_KIND
@given(VALUES)
def test_evolving_nothing_changes_nothing(value: object) -> None:
    for node in nodes(value):
        if attrs.has(type(node)):
            assert attrs.evolve(node) == node


@PER_KIND
@given(VALUES)
def test_where_a_value_was_read_is_not_part_of_it(value: object) -> None:
    for node in nodes(value):
        if attrs.has(type(node)) and hasattr(node, "span"):
            moved = attrs.evolve(node, span=(3, 5))
            assert moved == node
            assert hash(moved) == hash(node)


@PER_KIND
@given(VALUES)
def test_values_are_immutable(value: object) -> None:
    for node in nodes(value):
        assert not isinstance(node, list | dict | set)
        if attrs.has(type(node)):
            name = attrs.fields(type(node))[0].name
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(node, name, None)


# Printed ------------------------------------------------------------------------------


@PER_KIND
@given(resolutions())
def test_what_is_printed_has_no_record_anywhere(resolution: Resolution) -> None:
    printed = resolution.printed()

    inside = [node for node in nodes(printed) if isinstance(node, Resolution)]
    assert all(node.record is None for node in inside)
    assert printed.printed() == printed
    assert [p[:4] for p in walk(printed)] == [p[:4] for p in walk(resolution)]
    recorded = [n for n in nodes(resolution) if getattr(n, "record", None) is not None]
    assert (printed == resolution) is not bool(recorded)


# Inlines ------------------------------------------------------------------------------

STYLES = st.sampled_from(("italic", "bold", "bold-italic"))
BLANK = st.text(" \t\n\u00a0\u2009\u00ad\u200b", max_size=3)
STRINGS = st.one_of(BLANK, clean_text(max_size=6), words())
PARTS = st.lists(
    st.one_of(
        STRINGS,
        st.builds(Text, STRINGS),
        st.builds(Emphasis, STRINGS, STYLES),
        st.builds(NoteReference, st.sampled_from(("1", "*", "a"))),
    ),
    max_size=8,
)


@PER_KIND
@given(PARTS)
def test_the_normal_form_of_inlines_is_that_of_itself(parts: list) -> None:
    once = inlines(parts)

    assert inlines(once) == once


@PER_KIND
@given(PARTS, st.integers(0, 8))
def test_the_normal_form_does_not_depend_on_the_way_there(
    parts: list, place: int
) -> None:
    """Text put together of two halves is what it is if put together at once."""
    place = min(place, len(parts))
    halves = (inlines(["x", *parts[:place]]), inlines([*parts[place:], "x"]))
    parts = ["x", *parts, "x"]

    glue = (
        " "
        if ends_blank(parts[: place + 1]) or starts_blank(parts[place + 1 :])
        else ""
    )
    assert inlines([*halves[0], glue, *halves[1]]) == inlines(parts)


def ends_blank(parts: list) -> bool:
    last = inlines([*parts, NoteReference("1")])[-2:-1]
    return bool(last) and isinstance(last[0], Text) and last[0].value.endswith(" ")


def starts_blank(parts: list) -> bool:
    first = inlines([NoteReference("1"), *parts])[1:2]
    return bool(first) and isinstance(first[0], Text) and first[0].value.startswith(" ")


@PER_KIND
@given(PARTS)
def test_inlines_in_normal_form_have_no_needless_runs(parts: list) -> None:
    content = inlines(parts)

    for run in content:
        if not isinstance(run, NoteReference):
            assert run.value
            assert "  " not in run.value
        if isinstance(run, Emphasis):
            assert run.value == run.value.strip(" ")
    for left, right in pairwise(content):
        assert not (isinstance(left, Text) and isinstance(right, Text))
        if isinstance(left, Emphasis) and isinstance(right, Emphasis):
            assert left.style != right.style
    text = plain_text(content)
    assert text == text.strip(" ")
    assert "  " not in text


@PER_KIND
@given(PARTS)
def test_no_word_is_lost_on_the_way_to_the_normal_form(parts: list) -> None:
    given_words = "".join(
        part if isinstance(part, str) else part.value
        for part in parts
        if not isinstance(part, NoteReference)
    )

    kept = plain_text(inlines(parts))
    ignorable = dict.fromkeys(map(ord, "\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff"))
    ignorable |= dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
    joined = "".join(kept.split())
    assert joined == "".join(given_words.translate(ignorable).split())


@PER_KIND
@given(resolutions())
def test_all_running_text_is_in_normal_form(resolution: Resolution) -> None:
    for content in contents_of(resolution):
        assert inlines(content) == content


# Characters ---------------------------------------------------------------------------

MAKERS = {
    "text": Text,
    "emphasis": Emphasis,
    "mark": NoteReference,
    "inlines": inlines,
    "line": Line,
    "label": lambda text: Section(label=text),
    "heading label": lambda text: Heading(label=text),
    "clause number": lambda text: Clause(kind="operative", number=text),
    "clause content": lambda text: Clause(kind="operative", content=text),
    "paragraph label": lambda text: Paragraph(label=text),
    "phrase": lambda text: Clause(kind="operative", phrase=text),
    "note": lambda text: Footnote(marker="1", content=text),
    "marker": lambda text: Footnote(marker=text),
    "annex": lambda text: Annex(label=text),
    "series": lambda text: Resolution(series=text, language="en"),
    "language": lambda text: Resolution(series="ga", language=text),
    "status": lambda text: Resolution(series="ga", language="en", status=text),
    "number": lambda text: Resolution(series="ga", language="en", number=text),
    "title": lambda text: Resolution(series="ga", language="en", title=text),
    "formula": lambda text: Resolution(series="ga", language="en", formula=text),
    "distribution": lambda text: Masthead(distribution=text),
    "agenda item": lambda text: Masthead(agenda_items=[text]),
    "State": lambda text: Vote(in_favour_states=[text]),
    "recorded State": lambda text: RollCall(against_states=[text]),
    "subject": lambda text: Subject(value=text),
    "workflow": lambda text: WorkflowStep(outcome="adopted", by=text),
}


@pytest.mark.parametrize("character", INVALID, ids=ascii)
@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_no_value_holds_what_xml_can_not(make, character: str) -> None:
    with pytest.raises(ValueError, match="can't stand in a document"):
        make(f"a{character}b")


@PER_KIND
@given(resolutions())
def test_no_resolution_holds_what_xml_can_not(resolution: Resolution) -> None:
    for node in nodes(resolution):
        if isinstance(node, str):
            assert not set(node) & set(INVALID)
