"""Who owns each character of the source."""

from collections.abc import Iterable, Sequence

from .._source import Span
from .._text import unprintable
from .blocks import Block
from .neighbours import Neighbour
from .parsed import Leaf, Owner

__all__ = ["leaves_of", "with_others"]


def leaves_of(text: str, blocks: Iterable[Block]) -> tuple[Leaf, ...]:
    """
    Return the partition of the characters of *text* that are not blank.

    A block that found no place is unread, and so are characters that no document can
    hold.
    """
    leaves = [
        Leaf(line.span, *_owner(block)) for block in blocks for line in block.lines
    ]
    leaves.sort(key=lambda leaf: leaf.span)
    holes = unprintable(text)
    return tuple(_cut(leaves, holes)) if holes else tuple(leaves)


def _owner(block: Block) -> tuple[Owner, str | None]:
    if block.kind == "furniture":
        return "furniture", None
    if block.owner == "unread" or block.path is None:
        return "unread", None
    return "model", block.path


def _cut(leaves: list[Leaf], holes: list[tuple[int, int]]) -> Iterable[Leaf]:
    """Cut the characters that no document can hold out of the leaves."""
    place = 0
    for leaf in leaves:
        start, stop = leaf.span
        while place < len(holes) and holes[place][1] <= start:
            place += 1
        at = place
        while at < len(holes) and holes[at][0] < stop:
            hole, end = max(holes[at][0], start), min(holes[at][1], stop)
            if hole > start:
                yield Leaf(Span(start, hole), leaf.owner, leaf.path)
            yield Leaf(Span(hole, end), "unread")
            start = end
            at += 1
        if start < stop:
            yield Leaf(Span(start, stop), leaf.owner, leaf.path)


def with_others(
    leaves: tuple[Leaf, ...],
    neighbours: Sequence[Neighbour],
    whose: Neighbour,
    owner: Owner,
) -> tuple[Leaf, ...]:
    """
    Return the leaves of one resolution, with what belongs to its neighbours.

    Neighbouring lines of the others are one leaf, so that a volume of many resolutions
    has not as many leaves for each as it has lines.
    """
    others = sorted(
        line.span for other in neighbours if other is not whose for line in other.lines
    )
    merged: list[Leaf] = []
    own = list(leaves)[::-1]
    last: list[int] | None = None
    for start, stop in others:
        while own and own[-1].span.start < start:
            if last is not None:
                merged.append(Leaf(Span(*last), owner))
                last = None
            merged.append(own.pop())
        if last is None:
            last = [start, stop]
        else:
            last[1] = stop
    if last is not None:
        merged.append(Leaf(Span(*last), owner))
    return (*merged, *own[::-1])
