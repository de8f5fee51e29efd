"""
Lines that a tool took to pieces: "Reaffirming", "neutrality, and", "the principles of".

Where a line was spaced out to fill its column, pdfminer takes wide gaps for the ends of
columns: the first and the last piece of such a line stay with their paragraph, in any
order, and those between stand elsewhere on the page, each between blank lines.

What tells where they belong is how print is set.  The gaps of one line are equally
wide, and a gap counts as the end of a column if it is more than twice as wide as the
letter behind it.  So the pieces of a line fill the column, every gap before a letter
that is narrow enough is between two pieces, and every other is inside one.  What stands
above its paragraph in the text stands to the left of what stands below it.  Where all
that leaves a choice, the words decide.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from .. import _late as attrs
from .._late import define
from ..errors import Diagnostic
from .grammar import Grammar
from .labels import read_label
from .line_boxes import Box, Gap, Loose, find_gaps, kind_of, room_of, to_pages, width_of
from .line_fit import Fit, Piece, Place, fit, margin_of
from .lines import Line
from .parsed import Repair
from .typeset import COLUMN, INDENTED, natural

__all__ = ["gather"]

#: A line that is longer reaches the right edge.
_LONG = 29_000

#: What it costs that a piece finds no line, and that a line has but one.
_UNUSED = 20.0
_ALONE = 8.0

#: An order is sure if the next one costs so much more.
_SURE = 2.0

#: No line is worse than that.
_WORST = 4.0

#: Lines and pieces that are weighed together, and ways that are tried.
_MOST_PIECES = 10
_MOST_TURNS = 5000

#: Lines that are tried in one document, and those of them that are weighed.
_MOST_TRIED = 100_000
_MOST_WEIGHED = 8000


def gather(
    lines: list[Line],
    grammar: Grammar,
    repairs: list[Repair],
    diagnostics: list[Diagnostic],
) -> list[Line]:
    """
    Return *lines* with those put together that a tool took to pieces.

    Args:
        lines: Of one resolution, with their roles.
        grammar: Of the resolution; only English is known so well.
        repairs: Takes what was done.
        diagnostics: Takes what could not be done.
    """
    solver = _Solver(_pairs(lines))
    for page in to_pages(lines, grammar):
        solver.solve(page)
    message = "a piece of a line stands out of its place"
    diagnostics += [
        Diagnostic("text.scattered", "warning", message, line.span)
        for line in solver.left
    ]
    if not solver.mended:
        return lines
    gone = solver.gone
    repairs += solver.repairs
    return [line for line in lines if id(line) not in gone]


def _pairs(lines: Sequence[Line]) -> Counter[tuple[str, str]]:
    """Count the pairs of words that stand side by side in the document."""
    return Counter(
        (before, after.rstrip(",;.:"))
        for line in lines
        for before, after in pairwise(line.text.casefold().split())
    )


@define
class _Budget:
    """What is left to try, so that no text takes long."""

    tries: int = _MOST_TRIED
    weighings: int = _MOST_WEIGHED

    @property
    def spent(self) -> bool:
        """Tell whether nothing is left."""
        return self.tries <= 0 or self.weighings <= 0


class _Solver:
    """Finds the lines that the pieces of a page make."""

    def __init__(self, pairs: Mapping[tuple[str, str], int]) -> None:
        self.pairs = pairs
        self.budget = _Budget()
        self.gone: set[int] = set()
        self.repairs: list[Repair] = []
        self.mended = 0
        self.left: list[Line] = []

    def solve(self, boxes: list[Box]) -> None:
        """Put the pieces of one page together."""
        for above, box in pairwise([None, *boxes]):
            if box is not None:
                box.kind = kind_of(box, above)
        gaps = list(find_gaps(boxes))
        loose = [
            Loose(index, line)
            for index, box in enumerate(boxes)
            if box.kind == "loose"
            for line in box.lines
        ]
        for some, pieces in _clusters(gaps, loose, boxes):
            self._settle(some, pieces)
        self.left += [
            piece.line
            for piece in loose
            if piece.line.text[:1].islower() and id(piece.line) not in self.gone
        ]

    def _settle(self, gaps: list[Gap], loose: list[tuple[Loose, list[int]]]) -> None:
        """Share the loose pieces out among *gaps*, and mend those that come right."""
        if len(loose) > _MOST_PIECES or self.budget.spent:
            return
        search = _Search(gaps, loose, self.pairs, self.budget)
        for gap, mended in zip(gaps, search.best(), strict=True):
            for found, pieces in mended:
                self._mend(gap, found, pieces)

    def _mend(self, gap: Gap, found: Fit, pieces: Sequence[Line]) -> None:
        carrier = next(line for line in gap.run if any(line is p for p in pieces))
        first = pieces[found.order[0]]
        text = " ".join(pieces[index].text for index in found.order)
        others = [line for line in pieces if line is not carrier]
        carrier.text = text
        carrier.small, carrier.opens = first.small, first.opens
        carrier.number = first.number
        carrier.others = (
            *carrier.others,
            *(span for line in others for span in line.spans),
        )
        self.gone.update(map(id, others))
        self.mended += 1
        reason = "a line that was spaced out had been taken to pieces"
        sure = found.misfit < 1 and margin_of(found, self.pairs) > _SURE
        certainty = 0.9 if sure else 0.6
        self.repairs += [
            Repair("line", line.span, reason, certainty)
            for line in pieces
            if line is not first or line is not carrier
        ]


_Cluster = tuple[list[Gap], list[tuple[Loose, list[int]]]]


def _clusters(
    gaps: list[Gap], loose: list[Loose], boxes: Sequence[Box]
) -> Iterator[_Cluster]:
    """Yield gaps with the pieces that may be theirs: those beside their box."""
    mains = [index for index, box in enumerate(boxes) if box.kind == "main"]
    reach: list[tuple[Loose, list[int]]] = []
    for piece in loose:
        before = max((m for m in mains if m < piece.box), default=None)
        after = min((m for m in mains if m > piece.box), default=None)
        near = [n for n, gap in enumerate(gaps) if gap.box in {before, after}]
        if near:
            reach.append((piece, near))
    start = 0
    while start < len(gaps):
        stop = start + 1
        mine: list[tuple[Loose, list[int]]] = []
        grown = True
        while grown:
            mine = [pair for pair in reach if start <= pair[1][0] < stop]
            end = max((pair[1][-1] + 1 for pair in mine), default=stop)
            grown = end > stop
            stop = max(stop, end)
        yield gaps[start:stop], [(p, [n - start for n in near]) for p, near in mine]
        start = stop


#: What some pieces cost, and the lines that they make.
_Weighed = tuple[float, list[tuple[Fit, list[Line]]]]


class _Search:
    """Tries which pieces belong to which gap."""

    def __init__(
        self,
        gaps: Sequence[Gap],
        loose: Sequence[tuple[Loose, list[int]]],
        pairs: Mapping[tuple[str, str], int],
        budget: _Budget,
    ) -> None:
        self.budget = budget
        self.gaps = gaps
        self.loose = loose
        self.pairs = pairs
        self.known: dict[tuple[int, tuple[int, ...]], _Weighed] = {}
        self.turns = 0
        self.least = float("inf")
        self.choice: list[int | None] = []

    def best(self) -> list[list[tuple[Fit, list[Line]]]]:
        """Return for each gap the lines that it makes, none if it is best left."""
        self._try([])
        if len(self.choice) < len(self.loose):
            return [[] for _ in self.gaps]
        return [
            self._cost(n, self._of(n, self.choice))[1] for n in range(len(self.gaps))
        ]

    def _of(self, gap: int, choice: Sequence[int | None]) -> tuple[int, ...]:
        return tuple(n for n, chosen in enumerate(choice) if chosen == gap)

    def _try(self, choice: list[int | None]) -> None:
        """Choose a gap for the next piece; there are few pieces."""
        self.turns += 1
        if self.turns > _MOST_TURNS:
            return
        if len(choice) == len(self.loose):
            cost = _UNUSED * choice.count(None)
            cost += sum(
                self._cost(n, self._of(n, choice))[0] for n in range(len(self.gaps))
            )
            if cost < self.least:
                self.least, self.choice = cost, list(choice)
            return
        for gap in (*self.loose[len(choice)][1], None):
            self._try([*choice, gap])

    def _cost(self, gap: int, pieces: tuple[int, ...]) -> _Weighed:
        key = (gap, pieces)
        if key not in self.known:
            self.known[key] = self._weigh(
                self.gaps[gap], [self.loose[n][0] for n in pieces]
            )
        return self.known[key]

    def _weigh(self, gap: Gap, loose: Sequence[Loose]) -> _Weighed:
        """Return the cost of a gap with these pieces: in one line, or in two."""
        lines = [*gap.run, *(piece.line for piece in loose)]
        if len(lines) < 2:
            return _ALONE, []
        found = self._line(gap, gap.run, loose, gap.above, gap.below)
        best: _Weighed = (_UNUSED * len(lines), [])
        if found is not None:
            best = (found.cost, [(found, lines)])
        if width_of(lines) < COLUMN:
            return best
        for cut in range(1, len(gap.run)):
            best = min(best, self._two(gap, cut, loose), key=lambda pair: pair[0])
        return best

    def _two(self, gap: Gap, cut: int, loose: Sequence[Loose]) -> _Weighed:
        """Return the cost of two lines, the first with *cut* pieces of the run."""
        best: _Weighed = (float("inf"), [])
        upper, lower = gap.run[:cut], gap.run[cut:]
        for chosen in range(1 << len(loose)):
            mine = [piece for n, piece in enumerate(loose) if chosen >> n & 1]
            rest = [piece for n, piece in enumerate(loose) if not chosen >> n & 1]
            first = self._line(gap, upper, mine, gap.above, "")
            if first is None:
                continue
            above = [*upper, *(piece.line for piece in mine)]
            end = above[first.order[-1]].text
            lower_height = None if gap.height is None else gap.height - 1
            below = attrs.evolve(gap, room=COLUMN, opens=False, height=lower_height)
            second = self._line(below, lower, rest, end, gap.below)
            if second is None:
                continue
            cost = first.cost + second.cost
            if cost < best[0]:
                under = [*lower, *(piece.line for piece in rest)]
                best = (cost, [(first, above), (second, under)])
        return best

    def _line(
        self,
        gap: Gap,
        run: Sequence[Line],
        loose: Sequence[Loose],
        above: str,
        below: str,
    ) -> Fit | None:
        self.budget.tries -= 1
        if self.budget.spent:
            return None
        pieces = [Piece(line.text, "in") for line in run]
        pieces += [
            Piece(p.line.text, "above" if p.box < gap.box else "below") for p in loose
        ]
        opener = next((n for n, p in enumerate(pieces) if _opens(p, gap)), None)
        room = gap.room
        if opener is not None and room == COLUMN:
            label = read_label(pieces[opener].text)[0]
            room = room_of(label) if label else INDENTED
        opens = opener is not None or room != COLUMN
        # Above a short last line, nothing but the left edge holds a piece.
        held = not below or natural(below) > _LONG
        place = Place(room, above, below, opens, held, gap.height)
        found = fit(pieces, place, self.pairs, first=opener)
        self.budget.weighings -= found is not None
        return found if found is not None and found.misfit < _WORST else None


def _opens(piece: Piece, gap: Gap) -> bool:
    """Tell whether *piece* is the first of its paragraph, whatever stands beside it."""
    if not gap.opens:
        return False
    if read_label(piece.text)[0] is not None:
        return True
    return piece.place != "in" and gap.room == COLUMN and piece.text[:1].isupper()
