"""Canonical text in pieces, with what the reader makes of each."""

from collections.abc import Sequence

import attrs

from ..parse.directives import read_directive
from ..parse.parsed import Leaf

__all__ = ["Chunk", "to_chunks"]

#: Above the body: no page ends there.
_FRONT = ("masthead", "origin", "title", "letter", "formula", "number", "facts")


@attrs.define(eq=False)
class Chunk:
    """A paragraph of canonical text, with what the reader makes of it."""

    text: str
    path: str
    directive: int = 0
    gap: str = "\n\n"

    @property
    def is_front(self) -> bool:
        """Tell whether it stands above the body."""
        return self.path.startswith(_FRONT)

    @property
    def is_table(self) -> bool:
        """Tell whether its line ends are part of what it says."""
        return "\t" in self.text or "\n" in self.text or self.text.startswith("|")

    @property
    def is_note(self) -> bool:
        """Tell whether it is a note."""
        return "footnotes/" in self.path and not self.directive


def to_chunks(text: str, leaves: Sequence[Leaf]) -> list[Chunk]:
    """Cut canonical text into its paragraphs; *leaves* are those of its reading."""
    paths = {leaf.span.start: leaf.path or "" for leaf in leaves}
    chunks = []
    place = 0
    for piece in text.rstrip("\n").split("\n\n"):
        directive = read_directive(piece)
        length = directive.length if directive is not None else 0
        chunks.append(Chunk(piece, paths.get(place, ""), length))
        place += len(piece) + 2
    return chunks
