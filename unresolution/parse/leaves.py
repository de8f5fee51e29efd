"""Who owns each character of the source."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter, itemgetter
from typing import TypeAlias

from .._source import Span, make_span
from .blocks import Block
from .lines import Line
from .parsed import Leaf, Owner, make_leaf

__all__ = ["leaves_of", "with_others"]

_SPAN = attrgetter("span")
_START = itemgetter(0)


def leaves_of(
    blocks: Sequence[Block], holes: list[tuple[int, int]], *, together: bool
) -> tuple[Leaf, ...]:
    """
    Return the partition of the characters of *blocks* that are not blank.

    A block that found no place is unread, and so are characters that no document can
    hold.  What of one paragraph stands together is one leaf.

    Args:
        blocks: In their order.
        holes: Where those characters stand.
        together: Whether nothing but *blocks* is in the text, so that what follows each
            other stands together.
    """
    owned: Iterable[_Owned] = _owned(blocks)
    if any(len(block.ranges) > 1 for block in blocks):
        # Notes stand in the middle of a paragraph.
        owned = sorted(owned, key=_START)
    leaves = _joined(owned, together=together)
    return tuple(_cut(leaves, holes)) if holes else tuple(leaves)


_Owned: TypeAlias = tuple[int, int, Owner, str | None]


def _owned(blocks: Iterable[Block]) -> Iterator[_Owned]:
    """Yield each range of characters, and whose it is."""
    for block in blocks:
        owner, path = _owner(block)
        for start, stop in block.places:
            yield start, stop, owner, path


def _joined(owned: Iterable[_Owned], *, together: bool) -> list[Leaf]:
    """Return the leaves that *owned*, in their order, make."""
    leaves: list[Leaf] = []
    begin = end = -1
    whose: Owner = "unread"
    where = None
    for start, stop, owner, path in owned:
        if together and path is not None and path == where:
            end = stop
            continue
        if end >= 0:
            leaves.append(make_leaf(make_span((begin, end)), whose, where))
        begin, end, whose, where = start, stop, owner, path
    if end >= 0:
        leaves.append(make_leaf(make_span((begin, end)), whose, where))
    return leaves


def _owner(block: Block) -> tuple[Owner, str | None]:
    if block.kind == "furniture":
        return "furniture", None
    if block.owner == "unread" or block.path is None:
        return "unread", None
    return "model", block.path


def _cut(leaves: list[Leaf], holes: list[tuple[int, int]]) -> Iterable[Leaf]:
    """Cut the characters that no document can hold out of the leaves."""
    place = bisect_left(holes, leaves[0].span) if leaves else 0
    place = max(0, place - 1)
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
    leaves: tuple[Leaf, ...], spans: Sequence[Span], own: Sequence[Line], owner: Owner
) -> tuple[Leaf, ...]:
    """
    Return the leaves of one resolution, with what belongs to its neighbours.

    What of the neighbours stands together is one leaf, so that a volume of many
    resolutions has not as many leaves for each as it has lines.

    Args:
        leaves: Of the resolution.
        spans: Of all lines of the text.
        own: Those of the resolution, in their order.
        owner: Of what belongs to the others.
    """
    places = sorted(bisect_left(spans, span) for line in own for span in line.spans)
    gaps = [
        Leaf(Span(spans[before + 1].start, spans[after - 1].stop), owner)
        for before, after in pairwise([-1, *places, len(spans)])
        if after > before + 1
    ]
    return tuple(sorted((*leaves, *gaps), key=_SPAN))
