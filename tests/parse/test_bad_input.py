"""The first law on what nobody should send: an answer, in linear time."""

# ruff: noqa: E501 - rows of tables read better on one line

import gc
import pickle
import time
from collections.abc import Callable

import pytest

from unresolution import parse
from unresolution.errors import ParseError
from unresolution.parse import Parsed

PROSE = (
    "It was a quiet morning when the keeper of the lighthouse went down to the shore, "
    "and nobody saw him go. The boats lay in the harbour; the nets were dry.\n"
)

CONTROLS = "".join(map(chr, [*range(32), *range(127, 160), 0xFFFE, 0xFFFF, 0xFEFF]))

CLOSING = "1. Requests help.\n\n65th plenary meeting\n\n4 December 2006\n\n"

#: From a size, in thousands, to a text.
HOSTILE = {
    "one line": lambda n: "word " * (200 * n),
    "one word": lambda n: "a" * (1000 * n),
    "a novel": lambda n: PROSE * (6 * n),
    "a novel in paragraphs": lambda n: (PROSE + "\n") * (6 * n),
    "labels nested": lambda n: "(a) " * (250 * n),
    "labels one below the other": lambda n: "(a)\n" * (250 * n),
    "four degrees in cycles": lambda n: "(a) A;\n\n(i) B;\n\na. C;\n\ni. D;\n\n" * (25 * n),
    "numbers": lambda n: "".join(f"{i}. To do;\n\n" for i in range(60 * n)),
    "stars": lambda n: "*" * (1000 * n),
    "stars apart": lambda n: "* " * (500 * n),
    "stars and words": lambda n: "*a* " * (250 * n),
    "superscripts": lambda n: "¹" * (1000 * n),
    "backslashes": lambda n: "\\" * (1000 * n),
    "brackets": lambda n: "[" * (1000 * n),
    "brackets around a mark": lambda n: "The General Assembly,\n\n1. Requests help" + "(" * (500 * n) + "¹" + ")" * (500 * n) + ".\n\n¹ Note.\n",
    "digits": lambda n: "1" * (1000 * n),
    "digits and commas": lambda n: "1, " * (330 * n),
    "capitals": lambda n: "A" * (1000 * n),
    "letters apart": lambda n: "A " * (500 * n),
    "Roman numbers": lambda n: "XIV " * (250 * n),
    "strokes": lambda n: "/" * (1000 * n),
    "words and strokes": lambda n: "a/b/" * (250 * n),
    "a symbol and hyphens": lambda n: "A/A" + "-" * (1000 * n),
    "dots": lambda n: ". " * (500 * n),
    "semicolons": lambda n: "a; " * (330 * n),
    "quotation marks": lambda n: "“" * (1000 * n),
    "underscores": lambda n: "_" * (1000 * n),
    "dashes": lambda n: "—\n" * (500 * n),
    "newlines": lambda n: "a" + "\n" * (1000 * n) + "b",
    "items with stars": lambda n: "* a\n" * (250 * n),
    "letters with accents": lambda n: "a\u0301" * (500 * n),
    "marks of direction": lambda n: "\u200f" * (1000 * n),
    "dates": lambda n: "4 December 2006, " * (60 * n),
    "numbers of resolutions": lambda n: "61/49 and " * (100 * n),
    "marks of Markdown": lambda n: "[^" * (500 * n),
    "a comment without end": lambda n: "<!--" + " x" * (500 * n),
    "comments without end": lambda n: "<!--\n" * (200 * n),
    "headings": lambda n: "# Heading\n\n" * (90 * n),
    "short lines": lambda n: "Heading\n\n" * (90 * n),
    "sections": lambda n: "I\n\nA\n\n" * (150 * n),
    "notes": lambda n: "".join(f"¹ Note {i}\n" for i in range(80 * n)),
    "numbered notes": lambda n: "_____\n" + "".join(f"{i} Note\n" for i in range(1, 80 * n)),
    "embedded": lambda n: "\\embedded\n\n" * (90 * n),
    "quotations": lambda n: '\\quotation {"depth": 3}\n\n' * (40 * n),
    "facts": lambda n: '\\set {"number": ' + "[" * (1000 * n),
    "a long fact": lambda n: '\\set {"number": "' + "1" * (1000 * n) + '"}',
    "a long number": lambda n: '\\text {"depth": ' + "1" * (1000 * n) + "} x",
    "directives": lambda n: '\\operative {"depth": 60} x\n\n' * (40 * n),
    "sections in sections": lambda n: '\\section {"label": "I", "depth": 60} x\n\n' * (25 * n),
    "annexes in annexes": lambda n: '\\annex {"level": 60} Annex\n\n' * (35 * n),
    "parts in parts": lambda n: '\\part {"level": 60}\n\n\\letter A\n\n' * (35 * n),
    "parts": lambda n: "".join("A\n\nTitle\n\nThe General Assembly,\n\n" for _ in range(30 * n)),
    "formulas": lambda n: "The General Assembly,\n\n" * (45 * n),
    "closings": lambda n: "65th plenary meeting\n\n4 December 2006\n\n" * (25 * n),
    "dates in a closing": lambda n: CLOSING + "4 December 2006\n\n" * (60 * n),
    "text after a closing": lambda n: CLOSING + "5 May 2006\n\nText that follows.\n\n" * (32 * n),
    "origins": lambda n: "[on the report of the Third Committee (A/62/433)]\n\n" * (20 * n),
    "votes": lambda n: "[Adopted by a recorded vote of 1 to 1:\n\nIn favour: " + "Nauru, " * (140 * n),
    "names in brackets": lambda n: "[Adopted by a recorded vote of 1 to 1:\n\nIn favour: " + "Nauru (, " * (110 * n),
    "rules": lambda n: "______\n" * (140 * n),
    "page numbers": lambda n: "2/4\n\f" * (200 * n),
    "digits and a stroke": lambda n: "1. Requests " + "1" * (1000 * n) + "/ help.1\n\n_____\n1 Note.\n",
    "amounts": lambda n: ("Travel" + " 000" * 18 + " 0x 7\n") * (12 * n),
    "a head and blanks": lambda n: "Resolution adopted by the" + " " * (1000 * n) + "x\n\nThe General Assembly,\n\n1. Decides.\n",
    "cut paragraphs": lambda n: "Recalling that\n\n2/4\n\n" + "and so\n\n2/4\n\n" * (80 * n),
    "cut numbers": lambda n: "Recalling that\n\n2/4\n\n" + "12 and so\n\n2/4\n\n" * (80 * n),
    "symbols": lambda n: "A/RES/61/49\n\n" * (80 * n),
    "tabs": lambda n: "a\tb\n" * (250 * n),
    "tabs in one line": lambda n: "a\t" * (500 * n),
    "pipes": lambda n: "| a | b |\n" * (100 * n),
    "wrapped": lambda n: "the word goes on and\n" * (48 * n),
    "hyphens": lambda n: "co-\n" * (250 * n),
    "controls": lambda n: CONTROLS * (15 * n),
    "lone surrogates": lambda n: "\ud800a\n\n" * (250 * n),
    "blanks": lambda n: " \n" * (500 * n),
    "blanks in one line": lambda n: "a" + " " * (1000 * n) + "b",
    "form feeds": lambda n: "\f" * (1000 * n),
    "Han": lambda n: "大会" * (500 * n),
    "Arabic numbers": lambda n: "1 - نص؛\n\n" * (100 * n),
    "soft hyphens": lambda n: "\u00ad" * (1000 * n),
}  # fmt: skip


def in_clause(make: Callable[[int], str]) -> Callable[[int], str]:
    """Return what writes the same text inside a paragraph."""
    return lambda n: f"The General Assembly,\n\n1. Requests {make(n)}\n\n2. Ends.\n"


# Those in one piece: where a paragraph has ended, another is no longer inside.
HOSTILE |= {
    f"{name}, in a clause": in_clause(make)
    for name, make in HOSTILE.items()
    if "\n\n" not in make(1)
}


def assert_answered(text: str, parsed: Parsed) -> None:
    """Assert that *text* was read, every character of it is owned, and it pickles."""
    assert parsed.source.text == text
    place = 0
    for leaf in parsed.leaves:
        assert place <= leaf.span.start < leaf.span.stop
        assert not text[place : leaf.span.start].strip()
        place = leaf.span.stop
    assert not text[place:].strip()
    pickle.loads(pickle.dumps(parsed))
    hash(parsed.resolution)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_answered(name: str) -> None:
    text = HOSTILE[name](20)

    assert_answered(text, parse(text))


def seconds(text: str) -> float:
    """
    Return the time that reading *text* takes, without the collector of garbage.

    A collection scans all that the process holds, which is not the text's fault.
    """
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        parse(text)
        return time.process_time() - start
    finally:
        gc.enable()


@pytest.mark.parametrize("name", HOSTILE)
def test_time_is_linear_in_length(name: str) -> None:
    """
    Four times the text takes four times the time, not sixteen times.

    A machine may be held up; what is quadratic is so each time, and a single fair
    measurement shows what is not.
    """
    small, large = HOSTILE[name](20), HOSTILE[name](80)

    assert any(seconds(large) < 8 * seconds(small) + 0.25 for _ in range(5))


@pytest.mark.parametrize(
    "name",
    [
        "dates in a closing",
        "text after a closing",
        "votes",
        "names in brackets",
        "stars and words",
    ],
)
def test_time_is_linear_where_it_once_was_not(name: str) -> None:
    """What looks back at each line over all before it shows in long texts alone."""
    small, large = HOSTILE[name](100), HOSTILE[name](400)

    assert any(seconds(large) < 8 * seconds(small) + 0.25 for _ in range(5))


def test_ten_million_characters_in_one_line_are_read() -> None:
    text = "word " * 2_000_000

    parsed = parse(text)

    assert parsed.source.text == text
    assert len(parsed.leaves) == 1


def test_a_pdf_is_no_text_but_is_answered() -> None:
    data = (
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Length 4>>stream\n\x00\x01\x02\xff"
    )
    text = (data + bytes(range(256)) * 40).decode("latin-1")

    parsed = parse(text)

    assert_answered(text, parsed)
    with pytest.raises(ParseError):
        parsed.check()


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\ufeff", "\f"])
def test_no_text_is_an_error(text: str) -> None:
    parsed = parse(text)

    assert "error" in {diagnostic.severity for diagnostic in parsed.diagnostics}


def test_characters_that_no_document_can_hold_are_unread() -> None:
    text = "The General Assembly,\n\n1. Requ\x00ests \ud800 help.\n"

    parsed = parse(text)

    unread = [leaf for leaf in parsed.leaves if leaf.owner == "unread"]
    assert [text[slice(*leaf.span)] for leaf in unread] == ["\x00", "\ud800"]
    assert "text.unread" in {diagnostic.code for diagnostic in parsed.diagnostics}
    assert_answered(text, parsed)


@pytest.mark.parametrize("name", ["embedded", "quotation"])
def test_nesting_has_an_end(name: str) -> None:
    text = "\n\n".join([f"\\{name}"] * 20_000 + ["\\text x"] + ["\\end"] * 20_000)

    parsed = parse(text)

    assert_answered(text, parsed)
    codes = {diagnostic.code for diagnostic in parsed.diagnostics}
    assert "nesting.too-deep" in codes


def test_a_line_of_numbers_in_the_front_takes_no_depth() -> None:
    """Each number may be the head of an adoption; none is looked for inside another."""
    front = "General Assembly\n\n" + "61/49, " * 800 + "Italy: draft resolution\n"

    assert parse(f"{front}\n1. Decides to end.\n", "ga").resolution
