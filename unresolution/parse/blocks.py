"""Blocks: the lines of what was printed as one paragraph, note or heading."""

from typing import Literal, TypeAlias

from .. import _late as attrs
from .._late import define
from .._source import Span, make_span
from .directives import Directive
from .lines import Line

__all__ = ["Block", "Kind"]

Kind: TypeAlias = Literal["text", "note", "furniture", "directive", "row"]


@define(slots=True, eq=False, repr=False, weakref_slot=False)
class Block:
    """
    Lines that belong together.

    Attributes:
        text: The lines joined, without the label of a note.
        marker: Marker of a note.
        path: Set by the assembler: where in the resolution it went.
        after_gap: Whether page furniture or a note came between it and the text before.
        ranges: Where its characters stand, once it is known which lines it has; from
            then on it has no more of them than its first and its last.
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
    ranges: list[tuple[int, int]] = attrs.field(factory=list)
    owner: Literal["model", "unread"] = "model"

    def let_go(self, *, scattered: bool) -> None:
        """
        Tell the ranges of its lines, and let go of those between the first and last.

        They take more memory than anything else does, and nobody asks for them again.

        Args:
            scattered: Whether what stands between two lines may be of another block.
        """
        lines = self.lines
        if scattered:
            self.ranges = [span for line in lines for span in line.spans]
        else:
            self.ranges = [(lines[0].start, lines[-1].stop)]
        if len(lines) > 2:
            del lines[1:-1]

    @property
    def span(self) -> Span:
        """From the first to the last character."""
        return make_span((self.lines[0].start, self.lines[-1].stop))
