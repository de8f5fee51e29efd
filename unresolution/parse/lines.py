"""The source cut into lines."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import attrs

from .._source import Source, Span
from ..languages import Language
from .endings import is_complete

__all__ = ["Line", "Wrap", "find_wrap", "to_lines"]


@attrs.define(slots=True, eq=False)
class Line:
    """
    One line that is not blank, without the blanks at its ends.

    Attributes:
        text: Its characters.
        span: Where they stand.
        blank_before: Whether a blank line or the beginning of the text comes before.
        page_before: Whether a form feed comes before.
        indent: Blanks before it.
        role: Told by `unresolution.parse.pages`: *furniture*, *note* for the first line
            of a note, *note-more* for its others, or nothing.
        marker: Of a note.
        cited: Whether the marks of this note have their height already.
    """

    text: str
    span: Span
    blank_before: bool = False
    page_before: bool = False
    indent: int = 0
    role: str = ""
    marker: str | None = None
    cited: bool = False


# One pattern for everything: a line end, a form feed, or a run of other characters.
# U+2028 and the like are blanks, not line ends: no printer of resolutions breaks there.
_PIECES = re.compile("(\r\n?|\n)|(\f)|[^\r\n\f]+")


def to_lines(source: Source) -> Iterator[Line]:
    """Yield the lines of *source* that are not blank."""
    blank = True
    page = False
    empty = True
    for match in _PIECES.finditer(source.text):
        if match.lastindex == 1:
            blank = blank or empty
            empty = True
        elif match.lastindex == 2:
            page = True
            blank = blank or empty
            empty = True
        else:
            text = match[0].strip()
            if not text:
                continue
            indent = match[0].index(text[0])
            length = len(text)
            if not text.isprintable() or "  " in text:
                text = _printed(text)
            start = match.start() + indent
            span = Span(start, start + length)
            yield Line(text, span, blank, page, indent)
            blank = page = empty = False


_BLANK = re.compile("[\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")

_BLANKS = re.compile(" {2,}")

#: What prints nothing; a soft hyphen at the end of a line says that its word goes on.
_SILENT = re.compile(
    "[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\xad(?!$)"
)


def _printed(text: str) -> str:
    """Return *text* with single plain blanks, without characters that print nothing."""
    text = _SILENT.sub("", _BLANK.sub(" ", text)).strip(" ") or text
    return _BLANKS.sub(" ", text)


_CASELESS = frozenset({"ar", "zh"})
_SHORT = 48
_FEW = 3


class Wrap(NamedTuple):
    """
    The width at which paragraphs were broken into lines.

    Attributes:
        width: In characters.
        exact: Whether characters were counted; print that is set in a proportional
            face has lines of unequal length.
    """

    width: int
    exact: bool

    def is_full(self, before: str, after: str) -> bool:
        """Tell whether the first word of *after* had no room on the line *before*."""
        if measure(before) > self.width + 12:
            return False
        room = self.width if self.exact else self.width * 0.85
        return measure(before) + _first_word(after) > room


def measure(text: str) -> int:
    """Return the width of *text* in columns: Chinese characters take two."""
    if text.isascii():
        return len(text)
    return len(text) + len(_WIDE.findall(text))


_WIDE = re.compile("[\u2e80-\u9fff\uff00-\uff60]")


def _first_word(text: str) -> int:
    """Return the room that the first word of *text* takes, with the blank before it."""
    if _WIDE.match(text):
        return 2
    return 1 + len(text.split(maxsplit=1)[0])


def find_wrap(lines: Sequence[Line], language: Language) -> Wrap | None:
    """
    Return how paragraphs were broken into lines, or None.

    A line after which the next goes on in small letters was broken; in scripts without
    small letters, one that ends without a mark.  The longest such line tells how much
    fits.  Where each paragraph is one line there is none.
    """
    caseless = language.code in _CASELESS
    broken = [
        (measure(line.text), _first_word(after.text))
        for line, after in pairwise(lines)
        if not after.blank_before
        and not (line.role or after.role or "\t" in line.text)
        and (not is_complete(line.text) if caseless else after.text[:1].islower())
        and not line.text.endswith((".", ";", ":", "-"))
    ]
    if caseless:
        # Lines of a masthead end without a mark too, and are short.
        broken = [(length, word) for length, word in broken if length > _SHORT]
    if len(broken) < (_FEW if caseless else 1):
        return None
    lengths = sorted(length for length, _ in broken)
    # A few lines are longer than fits: those that a printer set tighter.
    width = lengths[-1 - len(lengths) // 20]
    counted = sum(length + word > width for length, word in broken)
    return Wrap(width, exact=len(broken) > 4 and counted >= 0.97 * len(broken))
