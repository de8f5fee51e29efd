"""From a place in plain text back to the inlines that it was made of."""

from typing import NamedTuple

from .._source import Span
from ..model import Content, NoteReference, plain_text

__all__ = ["Layout", "Piece", "pieces"]


class Piece(NamedTuple):
    """
    A part of one inline.

    Attributes:
        inline: Which inline of the content.
        start: Where the part begins in its value.
        stop: Where it ends.
    """

    inline: int
    start: int
    stop: int


def pieces(content: Content, span: Span) -> tuple[Piece, ...]:
    """
    Return the parts of inlines that *span* of the plain text of *content* is made of.

    A writer puts its link on them.  A citation in one run of text has one piece; where
    an emphasis or the mark of a note lies in the middle it has several.

    >>> from unresolution.model import inlines, Emphasis
    >>> content = inlines([Emphasis("Recalling"), " resolution 52/4,"])
    >>> pieces(content, Span(21, 25))
    (Piece(inline=1, start=12, stop=16),)
    """
    return Layout(content).pieces(span)


class Layout:
    """Where the runs of a content stand in its plain text."""

    def __init__(self, content: Content) -> None:
        #: Of each run: its place in the content, where it would begin in the text were
        #: it there from its first letter, the first letter that is, and its end.
        self._runs: list[tuple[int, int, int, int]] = []
        offset = 0
        text = plain_text(content)
        for index, part in enumerate(content):
            if isinstance(part, NoteReference):
                continue
            place = 0
            value = part.value
            # Blanks at the ends, and beside a mark that is gone, are not in the text.
            while place < len(value) and not text.startswith(value[place], offset):
                place += 1
            begin = offset - place
            self._runs.append((index, begin, place, len(value)))
            offset = min(begin + len(value), len(text))

    def pieces(self, span: Span) -> tuple[Piece, ...]:
        """Return the parts of runs that *span* of the plain text is made of."""
        first, last = span
        found: list[Piece] = []
        for index, begin, place, end in self._runs:
            if begin >= last:
                break
            low, high = max(first - begin, place), min(last - begin, end)
            if low < high:
                found.append(Piece(index, low, high))
        return tuple(found)
