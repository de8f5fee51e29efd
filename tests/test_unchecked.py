"""What is made without being checked is what the constructor makes."""

import copy
import pickle
import weakref

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from unresolution._source import Span
from unresolution.formats.json.shapes import model_classes
from unresolution.model import (
    Clause,
    Emphasis,
    NoteReference,
    Resolution,
    Text,
    inlines,
)
from unresolution.model.inlines import (
    join_around,
    join_phrase,
    join_plain,
    join_runs,
    phrase_of,
)
from unresolution.model.unchecked import maker
from unresolution.testing import resolutions

MADE = (Text, Emphasis, NoteReference, *model_classes())
MAKERS = {cls: maker(cls) for cls in MADE}

LETTERS = st.text("ab ,()", max_size=5)
STYLES = st.sampled_from(["italic", "bold", "bold-italic"])


def parts_of(value: object) -> list[object]:
    """Return all values of attrs classes in *value*, itself included."""
    found, stack = [], [value]
    while stack:
        one = stack.pop()
        if isinstance(one, tuple | list):
            stack.extend(one)
        elif attrs.has(type(one)):
            found.append(one)
            stack.extend(getattr(one, field.name) for field in attrs.fields(type(one)))
    return found


@given(resolutions())
def test_made_unchecked_is_made_alike(resolution: Resolution) -> None:
    for part in parts_of(resolution):
        make = MAKERS.get(type(part))  # type: ignore[call-overload]
        if make is None:
            continue
        fields = attrs.fields(type(part))
        made = make(*[getattr(part, field.name) for field in fields])
        assert type(made) is type(part)
        assert made == part
        assert hash(made) == hash(part)
        assert repr(made) == repr(part)
        assert pickle.loads(pickle.dumps(made)) == part
        assert attrs.evolve(made) == part


def test_made_unchecked_is_frozen() -> None:
    made = MAKERS[Text]("a")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.value = "b"
    with pytest.raises(TypeError):
        MAKERS[Text]()


def test_what_was_a_twin_is_frozen() -> None:
    made = MAKERS[Clause](*[None] * len(attrs.fields(Clause)))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.number = "1"
    assert type(made) is Clause
    assert not hasattr(made, "__dict__")


def test_values_can_be_referred_to_weakly() -> None:
    for value in (Text("a"), MAKERS[Text]("a"), Clause(kind="operative")):
        assert weakref.ref(value)() is value


def test_a_pickle_has_no_names_of_fields() -> None:
    written = pickle.dumps(Clause(kind="operative", number="1"))
    assert b"operative" in written
    assert b"label" not in written
    assert b"phrase" not in written


@pytest.mark.parametrize("copy", [copy.copy, copy.deepcopy])
def test_a_copy_is_equal(copy) -> None:
    resolution = Resolution(series="ga", language="en", title="Sea", span=Span(0, 1))
    copied = copy(resolution)
    assert copied == resolution
    assert copied.span == resolution.span


@given(
    st.lists(
        st.one_of(
            LETTERS,
            st.tuples(STYLES, LETTERS),
            st.integers(1, 3).map(lambda n: NoteReference(str(n))),
        )
    )
)
def test_runs_are_joined_as_inlines_are(parts: list[object]) -> None:
    # Letters that are clean: one blank at most.
    clean = [
        " ".join(part.split("  ")) if isinstance(part, str) else part for part in parts
    ]
    clean = [part for part in clean if "  " not in str(part)]
    values = [Emphasis(p[1], p[0]) if isinstance(p, tuple) else p for p in clean]
    joined = join_runs(clean)  # type: ignore[arg-type]
    assert joined == inlines(values)  # type: ignore[arg-type]
    assert inlines(tuple(joined)) == joined


@given(LETTERS, STYLES, LETTERS, LETTERS)
def test_one_emphasis_is_joined_as_inlines_are(before, style, value, rest):
    before, value, rest = (" ".join(text.split("  ")) for text in (before, value, rest))
    if any("  " in text for text in (before, value, rest)):
        return
    expected = inlines([before, Emphasis(value, style), rest])
    assert join_around(before, style, value, rest) == expected
    assert join_plain(before) == inlines(before)
    phrase = phrase_of(value, style)
    assert (phrase is None) is (value != value.strip(" ") or not value)
    if phrase is not None:
        assert join_phrase(phrase, rest) == inlines([Emphasis(value, style), rest])


def test_a_phrase_out_of_normal_form_is_none():
    assert phrase_of("Notes\u00a0with", "italic") is None
    assert phrase_of("Notes\x07", "italic") is None
    assert phrase_of("Notes", "italic") is phrase_of("Notes", "italic")


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (["a(", NoteReference("1"), ")."], ["a", NoteReference("1"), "."]),
        (["a((", NoteReference("1"), "))"], ["a", NoteReference("1")]),
        (["（", NoteReference("1"), "）"], [NoteReference("1")]),
        (
            ["a (", NoteReference("1"), ")(", NoteReference("2"), ") b"],
            ["a ", NoteReference("1"), NoteReference("2"), " b"],
        ),
        (["(see ", NoteReference("1"), ")"], ["(see ", NoteReference("1"), ")"]),
        (["(", NoteReference("1"), "）"], ["(", NoteReference("1"), "）"]),
    ],
)
def test_brackets_belong_to_the_mark_that_they_enclose(parts, expected):
    assert inlines(parts) == tuple(
        Text(part) if isinstance(part, str) else part for part in expected
    )
