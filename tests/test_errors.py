"""How findings are shown, and that exceptions carry all that they know."""

import pickle

import pytest

from unresolution import parse
from unresolution._source import Source, Span
from unresolution.errors import (
    Diagnostic,
    InvalidDocument,
    ParseError,
    UnresolutionError,
)
from unresolution.symbols import InvalidSymbol, Symbol

TEXT = "one\r\ntwo\rthree\n\nfour"


@pytest.mark.parametrize(
    ("word", "place"),
    [
        ("one", (1, 1)),
        ("ne", (1, 2)),
        ("two", (2, 1)),
        ("ee", (3, 4)),
        ("four", (5, 1)),
    ],
)
def test_lines_and_columns_are_counted_from_1(
    word: str, place: tuple[int, int]
) -> None:
    """Whatever ends the lines."""
    assert Source(TEXT).locate(TEXT.index(word)) == place


def test_the_line_is_quoted_with_carets() -> None:
    """The carets stand under the span, as far as its line goes."""
    source = Source(TEXT)

    assert source.excerpt(Span(6, 8)) == "    two\n     ^^"
    assert source.excerpt(Span(11, 99)) == "    three\n      ^^^"
    assert source.excerpt(Span(len(TEXT), len(TEXT))) == "    four\n        ^"


def test_what_would_move_the_carets_is_quoted_as_a_blank() -> None:
    """A tab is as wide as the terminal likes."""
    assert Source("a\t\x07b").excerpt(Span(3, 4)) == "    a  b\n       ^"


def test_a_long_line_is_quoted_in_part() -> None:
    """With the span in the part."""
    text = "".join(f"{n:04}" for n in range(500))
    quoted, carets = Source(text).excerpt(Span(1200, 1204)).splitlines()

    assert len(quoted) == 164
    assert quoted[len(carets) - 4 : len(carets)] == "0300"
    first, carets = Source(text).excerpt(Span(0, 4)).splitlines()
    assert first.startswith("    0000")
    assert carets == "    ^^^^"
    last, _ = Source(text).excerpt(Span(1996, 2000)).splitlines()
    assert last.endswith("0499")


def test_sources_are_equal_by_their_text() -> None:
    """They are values, like all else that reading gives."""
    assert Source("a") == Source("a")
    assert hash(Source("a")) == hash(Source("a"))
    assert Source("a") != Source("b")
    assert Source("a") != "a"
    assert repr(Source("abc")) == "<Source of 3 characters>"


def test_a_finding_is_shown_with_its_place() -> None:
    """The place is in the source, or the path of an element, or not known."""
    finding = Diagnostic("note.missing", "warning", "no note", Span(5, 8))

    assert finding.render(Source(TEXT)) == (
        "2:1: warning [note.missing] no note\n    two\n    ^^^"
    )
    assert finding.render() == "warning [note.missing] no note"
    element = Diagnostic("akn.tab", "info", "a tab", where="line 3, <p>")
    assert element.render(Source(TEXT)) == "line 3, <p>: info [akn.tab] a tab"


def test_check_raises_every_error() -> None:
    """Not only the first; the message shows each at its place."""
    parsed = parse("1. Decides\x00 to keep\x00 it.")
    with pytest.raises(ParseError) as caught:
        parsed.check()
    error = caught.value

    assert error.errors == parsed.errors
    assert [e.code for e in error.errors] == [
        "series.unknown", "text.unread", "text.unread"
    ]  # fmt: skip
    assert str(error).count("[text.unread]") == 2
    assert str(error).startswith("1:1: error [series.unknown]")


def test_exceptions_survive_pickling() -> None:
    """They come back from other processes as they were."""
    source = Source("x")
    parse_error = ParseError((Diagnostic("text.empty", "error", "none"),), source)
    invalid = InvalidDocument("not a resolution", ("$: a fault",))

    for error in (parse_error, invalid):
        back = pickle.loads(pickle.dumps(error))
        assert type(back) is type(error)
        assert str(back) == str(error)
        assert back.__dict__ == error.__dict__
        assert isinstance(error, UnresolutionError)
        assert isinstance(error, ValueError)
    assert str(invalid) == "not a resolution\n  $: a fault"
    with pytest.raises(InvalidSymbol) as caught:
        Symbol.parse("A//B")
    back = pickle.loads(pickle.dumps(caught.value))
    assert str(back) == str(caught.value)
