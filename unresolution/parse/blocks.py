"""Blocks: the lines of what was printed as one paragraph, note or heading."""

from typing import Literal, TypeAlias

import attrs

from .._source import Span, make_span
from .directives import Directive
from .lines import Line

__all__ = ["Block", "Kind"]

Kind: TypeAlias = Literal["text", "note", "furniture", "directive", "row"]


@attrs.define(slots=True, eq=False, repr=False)
class Block:
    """
    Lines that belong together.

    Attributes:
        text: The lines joined, without the label of a note.
        marker: Marker of a note.
        path: Set by the assembler: where in the resolution it went.
        after_gap: Whether page furniture or a note came between it and the text before.
        opens: Whether its first line surely opens a paragraph, see `Line`.
    """

    kind: Kind
    lines: list[Line]
    text: str
    marker: str | None = None
    directive: Directive | None = None
    path: str | None = None
    after_gap: bool = False
    opens: bool = False
    owner: Literal["model", "unread"] = "model"

    @property
    def span(self) -> Span:
        """From the first to the last character."""
        return make_span((self.lines[0].span[0], self.lines[-1].span[1]))
