"""The text as it came, and the way from an offset to a line and a column."""

import bisect
from collections.abc import Callable
from functools import cached_property, partial
from typing import NamedTuple

from . import _re as re

__all__ = ["Source", "Span", "make_span"]

# Longer lines are quoted in part: a diagnostic is for people to read.
_QUOTED = 160


class Span(NamedTuple):
    """Half-open range of character offsets (Unicode code points) into the source."""

    start: int
    stop: int


#: Makes a span of a pair; in half the time, which counts for each line of a text.
make_span: Callable[[tuple[int, int]], Span] = partial(tuple.__new__, Span)


class Source:
    r"""
    A text that was read.

    Lines end with ``\n``, ``\r\n`` or ``\r``; a form feed ends a page, not a line.
    """

    text: str

    def __init__(self, text: str) -> None:
        self.text = text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Source) and self.text == other.text

    def __hash__(self) -> int:
        return hash((Source, self.text))

    def __repr__(self) -> str:
        return f"<Source of {len(self.text)} characters>"

    @cached_property
    def _starts(self) -> list[int]:
        ends = (match.end() for match in re.finditer(r"\r\n?|\n", self.text))
        return [0, *ends]

    def locate(self, offset: int) -> tuple[int, int]:
        """Return the line and the column of *offset*, both counted from 1."""
        line = bisect.bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def excerpt(self, span: Span) -> str:
        """Quote the line in which *span* begins, with carets under the span."""
        line, column = self.locate(span.start)
        start = self._starts[line - 1]
        stop = self._starts[line] if line < len(self._starts) else len(self.text)
        quoted = self.text[start:stop].rstrip("\r\n")
        offset = column - 1
        if len(quoted) > _QUOTED:
            cut = max(0, min(offset - _QUOTED // 4, len(quoted) - _QUOTED))
            quoted, offset = quoted[cut : cut + _QUOTED], offset - cut
        # A tab or a control character would move the carets.
        quoted = "".join(c if c.isprintable() else " " for c in quoted)
        width = max(1, min(span.stop - span.start, len(quoted) - offset))
        return f"    {quoted}\n    {' ' * offset}{'^' * width}"
