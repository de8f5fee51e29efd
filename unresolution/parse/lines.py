"""The source cut into lines."""

import re
from collections.abc import Iterator

import attrs

from .._source import Source, Span

__all__ = ["Line", "to_lines", "wrap_width"]


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
    """

    text: str
    span: Span
    blank_before: bool = False
    page_before: bool = False
    indent: int = 0
    role: str = ""
    marker: str | None = None


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
        elif match.lastindex == 2:  # noqa: PLR2004 - the second group
            page = True
            blank = blank or empty
            empty = True
        else:
            text = match[0].strip()
            if not text:
                continue
            indent = match[0].index(text[0])
            start = match.start() + indent
            span = Span(start, start + len(text))
            yield Line(text, span, blank, page, indent)
            blank = page = empty = False


def wrap_width(lines: list[Line]) -> int | None:
    """
    Return the length at which paragraphs were broken into lines, or None.

    A line after which the next goes on in small letters was broken; the longest such
    line tells how much fits.  Where each paragraph is one line there is none.
    """
    broken = sorted(
        len(line.text)
        for line, after in zip(lines, lines[1:], strict=False)
        if not after.blank_before
        and not (line.role or after.role)
        and after.text[:1].islower()
        and not line.text.endswith((".", ";", ":"))
    )
    # A few lines are longer than fits: those that a printer set tighter.
    return broken[-1 - len(broken) // 20] if broken else None
