"""The notes of one document: cited while it is drawn, printed at its end."""

from ..model import NoteReference

__all__ = ["Notes"]


class Notes:
    """
    The notes that a document has cited so far.

    Attributes:
        cited: Each mark, once, in the order of its first citation.
    """

    def __init__(self) -> None:
        self.cited: list[NoteReference] = []
        self._last = 0

    def next(self) -> NoteReference:
        """Return the mark of the next note that is counted."""
        self._last += 1
        return self.star(str(self._last))

    def star(self, marker: str) -> NoteReference:
        """Return the mark of a new note that isn't counted, such as "*"."""
        same = sum(mark.marker == marker for mark in self.cited)
        mark = NoteReference(marker, same + 1)
        self.cited.append(mark)
        return mark

    def restart(self) -> None:
        """Count from 1 again, as an annex may."""
        self._last = 0
