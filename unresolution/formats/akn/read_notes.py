"""Notes: the order in which they are cited, their markers, and how they begin."""

from functools import lru_cache

from ... import _re as re
from ..._text import clean
from ...model import Content, Footnote, NoteReference, Text, inlines
from ...model.unchecked import maker

__all__ = ["BEGUN", "Notes", "marker_in", "note", "without_mark"]

#: Holds the place of a note whose text is being read.
BEGUN = Footnote(marker="*")

_EMPTY_MARK = re.compile(r"[(（]\s*[)）]\s*")

_mark, note = maker(NoteReference), maker(Footnote)


class Notes:
    """
    The notes of one document or part, in the order in which they are cited.

    Numbering may begin again, so a mark is its marker and a count.
    """

    def __init__(self) -> None:
        self.found: list[Footnote] = []
        self._counts: dict[str, int] = {}
        self.by_id: dict[str, tuple[str, int]] = {}

    def reserve(self, marker: str, identifier: str | None) -> NoteReference:
        """Count a note that is about to be read, and return its mark."""
        nth = self._counts[marker] = self._counts.get(marker, 0) + 1
        if identifier:
            self.by_id.setdefault(identifier, (marker, nth))
        return _mark(marker, nth)


@lru_cache(maxsize=1024)
def marker_in(said: str) -> str | None:
    """Return the marker that an attribute says, or None if it can be none."""
    try:
        return NoteReference(clean(said).strip().strip("()[]")).marker
    except ValueError:
        return None


def without_mark(content: Content, marker: str) -> tuple[Content, bool]:
    """
    Take the mark off that the text of a note begins with.

    Returns *content* itself if there is none; and whether it was empty brackets.
    """
    first = content[0] if content else None
    if not isinstance(first, Text) or first.value[0] not in f"(（{marker[0]}":
        return content, False
    match = empty = _EMPTY_MARK.match(first.value)
    if match is None:
        own = re.escape(marker)
        match = re.match(rf"(?:[(（]{own}[)）]|{own})\s+(?=\S)", first.value)
        if match is None or (marker.isdecimal() and first.value[0].isdecimal()):
            return content, False
    return inlines([first.value[match.end() :], *content[1:]]), empty is not None
