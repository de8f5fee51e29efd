"""What reading gives: always a resolution, and all that was noticed on the way."""

from array import array
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Any, Literal, TypeAlias, cast

from .. import _late as attrs
from .._late import frozen
from .._source import Source, Span, make_span
from ..errors import Diagnostic, ParseError
from ..model import Resolution
from ..model.unchecked import Value, maker

__all__ = [
    "JOINED",
    "Leaf",
    "Mended",
    "Owner",
    "Parsed",
    "Repair",
    "RepairKind",
    "make_leaf",
    "make_repair",
]

Owner: TypeAlias = Literal["model", "furniture", "unread"]

RepairKind: TypeAlias = Literal[
    "join",  # lines or pieces of one paragraph put together
    "line",  # the pieces of one line, which a tool had scattered, put in their order
    "head",  # a running head, page number or job number set aside
    "note",  # a note taken out of the paragraph in which its page ended
    "mark",  # the mark of a note split off from the word before it
    "hyphen",  # a word put together again
    "ligature",  # letters that were set as one
    "number",  # the number of a paragraph put back to its beginning
]


@frozen
class Leaf(Value):
    """
    Who owns a range of the source.

    Attributes:
        owner: *model* for what is in the resolution, *furniture* for what belongs to
            the page alone, *unread* for what could not be placed.
        path: Where in the resolution it went.
    """

    span: Span
    owner: Owner
    path: str | None = None


@frozen
class Repair(Value):
    """
    Something that was mended.

    Attributes:
        certainty: From 0 to 1; below 0.8 there is a diagnostic (``repair.doubtful``).
    """

    kind: RepairKind
    span: Span
    reason: str
    certainty: float = 1.0


class Mended:
    """
    All repairs of a text, those of its line ends as pairs of numbers.

    Wrapped text has one at each line end, all alike; written out they would take more
    memory than the text.

    Args:
        others: All other repairs.
        joins: Where lines were joined: the end of one, the beginning of the next.
    """

    __slots__ = ("_joins", "_others", "_written")

    def __init__(self, others: Iterable[Repair], joins: "array[int]") -> None:
        self._others = tuple(others)
        self._joins = joins
        self._written: tuple[Repair, ...] | None = None

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """All of them, in the order of the text."""
        if self._written is None:
            starts, stops = self._joins[::2], self._joins[1::2]
            spans = map(make_span, zip(starts, stops, strict=True))
            joins = [make_repair("join", span, JOINED, 1.0) for span in spans]
            self._written = tuple(sorted((*self._others, *joins), key=_SPAN))
        return self._written

    def __iter__(self) -> Iterator[Repair]:
        return iter(self.repairs)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mended) and self.repairs == other.repairs

    def __hash__(self) -> int:
        return hash(self.repairs)

    def __repr__(self) -> str:
        return repr(self.repairs)

    def __reduce__(self) -> tuple[Any, ...]:
        return Mended, (self._others, self._joins)


def _mended(repairs: Iterable[Repair]) -> Mended:
    return repairs if isinstance(repairs, Mended) else Mended(repairs, array("q"))


#: Why two lines were joined.
JOINED = "a paragraph goes on after a line end"

_SPAN = attrgetter("span")

#: Makes a leaf of span, owner and path; of a long text there are thousands.
make_leaf = maker(Leaf)

#: Makes a repair of kind, span, reason and certainty.
make_repair = maker(Repair)


@frozen
class Parsed:
    """
    What `parse` made of a text.

    Attributes:
        resolution: Always one, however little was understood.
        source: The text as it was given.
        diagnostics: In the order of the text.
        leaves: A partition of the source's characters, in order; between two leaves
            there are only blanks.
        derived: Paths of facts that are not printed but inferred.
        evidence: What language and series were told by, for people:
            ``"ga: the symbol A/RES/61/49"``.
    """

    resolution: Resolution
    source: Source
    diagnostics: tuple[Diagnostic, ...] = ()
    leaves: tuple[Leaf, ...] = ()
    _mended: Mended = attrs.field(
        default=cast("Any", ()),
        converter=_mended,
        alias="repairs",
    )
    derived: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """What was mended, in the order of the text."""
        return self._mended.repairs

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The diagnostics of severity *error*: text that could not be placed."""
        return tuple(d for d in self.diagnostics if d.severity == "error")

    def check(self) -> Resolution:
        """
        Return the resolution.

        Raises:
            ParseError: If there was any error, with all of them.
        """
        if self.errors:
            raise ParseError(self.errors, self.source)
        return self.resolution
