"""
Two sequences of paragraphs brought together, in time that grows with their length.

Paragraphs whose figures are found once in each sequence hold it together; between two
of them the best way is found by dynamic programming, in a band if there are many.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

__all__ = ["paired"]

T = TypeVar("T")

#: What it costs that a paragraph has no counterpart.
_GAP = -1.5
#: Up to so many pairs every one is weighed.
_ALL = 10_000
#: Half of the width of the band where there are more.
_BAND = 40

Pair = tuple[int | None, int | None]
#: Where a segment begins and ends in the one sequence and in the other.
_Segment = tuple[int, int, int, int]


def paired(
    left: Sequence[object | None],
    right: Sequence[object | None],
    likeness: Callable[[int, int], float],
) -> list[Pair]:
    """
    Return the positions of what belongs together, in order; None for a gap.

    Args:
        left: A key for each of the one sequence; None for what has none.  Equal keys
            are the same paragraph, if each sequence has the key once.
        right: Those of the other.
        likeness: How much speaks for two positions being the same.
    """
    pairs: list[Pair] = []
    begin = 0, 0
    for one, other in [*_anchors(left, right), (len(left), len(right))]:
        pairs += _between((begin[0], one, begin[1], other), likeness)
        if one < len(left):
            pairs.append((one, other))
        begin = one + 1, other + 1
    return pairs


def _anchors(
    left: Sequence[object | None], right: Sequence[object | None]
) -> list[tuple[int, int]]:
    """Return where keys are that both have once, as far as they are in order."""
    once = _once(left)
    other = _once(right)
    both = [(place, other[key]) for key, place in once.items() if key in other]
    return _rising(both)


def _once(keys: Sequence[object | None]) -> dict[object, int]:
    counts = Counter(key for key in keys if key is not None)
    return {key: place for place, key in enumerate(keys) if counts.get(key) == 1}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of *pairs* whose second members rise, too."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, second) in enumerate(pairs):
        place = bisect_left(tails, second)
        before.append(ends[place - 1] if place else -1)
        if place == len(tails):
            tails.append(second)
            ends.append(index)
        else:
            tails[place], ends[place] = second, index
    run: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        run.append(pairs[index])
        index = before[index]
    return run[::-1]


def _between(
    segment: _Segment, likeness: Callable[[int, int], float]
) -> Iterator[Pair]:
    """Yield the best way through a segment."""
    low, high, first, last = segment
    height, width = high - low, last - first
    if not height or not width:
        yield from ((place, None) for place in range(low, high))
        yield from ((None, place) for place in range(first, last))
        return
    band = max(height, width) if height * width <= _ALL else _BAND
    steps = _steps(segment, band, likeness)
    way: list[Pair] = []
    row, column = height, width
    while row or column:
        step = steps[row].get(column, "up" if row else "left")
        if step == "both":
            row, column = row - 1, column - 1
            way.append((low + row, first + column))
        elif step == "up" and row:
            row -= 1
            way.append((low + row, None))
        else:
            column -= 1
            way.append((None, first + column))
    yield from reversed(way)


def _steps(
    segment: _Segment, band: int, likeness: Callable[[int, int], float]
) -> list[dict[int, str]]:
    """Return for each point by which step it is reached best; columns in the band."""
    low, high, first, last = segment
    height, width = high - low, last - first
    steps: list[dict[int, str]] = []
    above: dict[int, float] = {}
    for row in range(height + 1):
        middle = row * width // height
        # A band as wide as the slope, so that those of two rows overlap.
        reach = band + width // height
        columns = range(max(0, middle - reach), min(width, middle + reach) + 1)
        best: dict[int, float] = {}
        taken: dict[int, str] = {}
        for column in columns:
            if not row and not column:
                best[0] = 0.0
                continue
            choices = []
            if row and column and column - 1 in above:
                points = likeness(low + row - 1, first + column - 1)
                choices.append((above[column - 1] + points, "both"))
            if row and column in above:
                choices.append((above[column] + _GAP, "up"))
            if column - 1 in best:
                choices.append((best[column - 1] + _GAP, "left"))
            if choices:
                best[column], taken[column] = max(choices, key=lambda one: one[0])
        steps.append(taken)
        above = best
    return steps
