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

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import attrs

from .endings import is_complete
from .grammar import Grammar
from .labels import read_label
from .line_fit import Fit, Piece, Place, fit
from .lines import Line
from .parsed import Repair
from .typeset import COLUMN, INDENTED, NUMBERED, POINTED, natural

__all__ = ["gather"]

#: Lines that are spaced out, and lines that are not, in a text of this kind.
_ENOUGH = 4

_SPREAD = re.compile(r"\S+(?: {2,}\S+){3,}\s*")
_PLAIN = re.compile(r"\S+(?: \S+){3,}\s*")

#: What is wider, of the room of its line, is no piece of one that was taken apart.
_FULL = 0.85

#: Pieces in a box of their own are narrower than that.
_NARROW = 25_000

#: A line that is longer reaches the right edge.
_LONG = 29_000

#: What it costs that a piece finds no line, and that a line has but one.
_UNUSED = 20.0
_ALONE = 8.0

#: No line is worse than that.
_WORST = 4.0

#: Lines and pieces that are weighed together, and ways that are tried.
_MOST_PIECES = 10
_MOST_TURNS = 40_000


@attrs.define(eq=False)
class _Box:
    """Lines between blank lines."""

    lines: list[Line]
    kind: str = "main"


@attrs.define(eq=False)
class _Gap:
    """
    A place in a paragraph where a line was taken apart.

    Attributes:
        box: Of the first of its pieces.
        run: The pieces of it that stay with the paragraph.
        above: The line before it, if there is one in its paragraph.
        below: The line after it.
        room: How wide the line is that was there, if no piece says otherwise.
        opens: Whether it may be the first of its paragraph.
        height: How far its line is above the middle of its box, in lines; None if its
            pieces are in two boxes.
    """

    box: int
    run: list[Line]
    above: str
    below: str
    room: int
    opens: bool
    height: float | None = None


@attrs.define(eq=False)
class _Loose:
    """A piece in a box of its own."""

    box: int
    line: Line


def gather(
    lines: list[Line], source: str, grammar: Grammar, repairs: list[Repair]
) -> list[Line]:
    """
    Return *lines* with those put together that a tool took to pieces.

    Args:
        lines: Of one resolution, with their roles.
        source: The text in which they stand, with all its blanks.
        grammar: Of the resolution; only English is known so well.
        repairs: Takes what was done.
    """
    if grammar.language.code != "en" or not _is_spread(lines, source):
        return lines
    solver = _Solver(_pairs(lines))
    for page in _pages(lines, grammar):
        solver.solve(page)
    if not solver.mended:
        return lines
    gone = solver.gone
    repairs += solver.repairs
    return [line for line in lines if id(line) not in gone]


def _is_spread(lines: Sequence[Line], source: str) -> bool:
    """Tell whether some lines of a text have wide blanks, and others have not."""
    if "  " not in source:
        return False
    spread = plain = 0
    for line in lines:
        printed = source[line.span.start : line.span.stop]
        if "  " not in printed:
            plain += _PLAIN.fullmatch(printed) is not None
        else:
            spread += _SPREAD.fullmatch(printed) is not None
    return spread >= _ENOUGH and plain >= _ENOUGH


def _pairs(lines: Sequence[Line]) -> Counter[tuple[str, str]]:
    """Count the pairs of words that stand side by side in the document."""
    return Counter(
        (before, after.rstrip(",;.:"))
        for line in lines
        for before, after in pairwise(line.text.casefold().split())
    )


def _pages(lines: Sequence[Line], grammar: Grammar) -> Iterator[list[_Box]]:
    """Yield the boxes of each page, below the opening formula."""
    boxes: list[_Box] = []
    begun = False
    cut = True
    for line in lines:
        if line.page_before and boxes:
            yield boxes
            boxes = []
        cut = cut or line.blank_before or line.page_before
        if not begun:
            begun = grammar.is_formula(line.text)
        elif line.role:
            cut = True
        elif cut or not boxes:
            boxes.append(_Box([line]))
            cut = False
        else:
            boxes[-1].lines.append(line)
    if boxes:
        yield boxes


def _kind(box: _Box) -> str:
    """Tell what a box is: a number alone, loose pieces, or a paragraph."""
    first, last = box.lines[0].text, box.lines[-1].text
    label, rest = read_label(first)
    if label is not None and not rest:
        return "label"
    if any(natural(read_label(line.text)[1]) >= _NARROW for line in box.lines):
        return "main"
    # The rest of a paragraph, or a short one.
    whole = is_complete(last) and (
        first[:1].isupper() if len(box.lines) == 1 else first[:1].islower()
    )
    return "main" if whole else "loose"


class _Solver:
    """Finds the lines that the pieces of a page make."""

    def __init__(self, pairs: Mapping[tuple[str, str], int]) -> None:
        self.pairs = pairs
        self.gone: set[int] = set()
        self.repairs: list[Repair] = []
        self.mended = 0

    def solve(self, boxes: list[_Box]) -> None:
        """Put the pieces of one page together."""
        for box in boxes:
            box.kind = _kind(box)
        gaps = list(_gaps(boxes))
        loose = [
            _Loose(index, line)
            for index, box in enumerate(boxes)
            if box.kind == "loose"
            for line in box.lines
        ]
        for some, pieces in _clusters(gaps, loose, boxes):
            self._settle(some, pieces)

    def _settle(self, gaps: list[_Gap], loose: list[tuple[_Loose, list[int]]]) -> None:
        """Share the loose pieces out among *gaps*, and mend those that come right."""
        if len(loose) > _MOST_PIECES:
            return
        search = _Search(gaps, loose, self.pairs)
        for gap, mended in zip(gaps, search.best(), strict=True):
            for found, pieces in mended:
                self._mend(gap, found, pieces)

    def _mend(self, gap: _Gap, found: Fit, pieces: Sequence[Line]) -> None:
        carrier = next(line for line in gap.run if any(line is p for p in pieces))
        first = pieces[found.order[0]]
        text = " ".join(pieces[index].text for index in found.order)
        others = [line for line in pieces if line is not carrier]
        carrier.text = text
        carrier.others = (
            *carrier.others,
            *(span for line in others for span in line.spans),
        )
        self.gone.update(map(id, others))
        self.mended += 1
        reason = "a line that was spaced out had been taken to pieces"
        certainty = 0.9 if found.margin > 4 and found.misfit < 1 else 0.6  # noqa: PLR2004
        self.repairs += [
            Repair("line", line.span, reason, certainty)
            for line in pieces
            if line is not first or line is not carrier
        ]


def _gaps(boxes: Sequence[_Box]) -> Iterator[_Gap]:
    """Yield the places where paragraphs have pieces in place of a line."""
    labelled = False
    waiting: _Gap | None = None
    for index, box in enumerate(boxes):
        if box.kind == "loose":
            continue
        if box.kind == "label":
            labelled = True
            if waiting is not None:
                yield waiting
            waiting = None
            continue
        for gap in _gaps_in(boxes, index, labelled=labelled):
            begins = gap.run[0] is box.lines[0]
            if (
                waiting is not None
                and begins
                and not gap.run[0].text[:1].isupper()
                and _width([*waiting.run, *gap.run]) < COLUMN
            ):
                waiting.run += gap.run
                waiting.below = gap.below
                waiting.height = None
                gap = waiting  # noqa: PLW2901
            elif waiting is not None:
                yield waiting
            waiting = None
            if gap.run[-1] is box.lines[-1]:
                waiting = gap
            else:
                yield gap
        if waiting is not None and waiting.run[-1] is not box.lines[-1]:
            yield waiting
            waiting = None
        labelled = False
    if waiting is not None:
        yield waiting


def _gaps_in(boxes: Sequence[_Box], index: int, *, labelled: bool) -> Iterator[_Gap]:
    lines = boxes[index].lines
    place = 0
    found: list[tuple[int, _Gap]] = []
    while place < len(lines):
        text = lines[place].text
        label = read_label(text)[0]
        opens = place == 0 and (labelled or label is not None or text[:1].isupper())
        room = COLUMN
        if opens:
            room = _room(label) if label else NUMBERED if labelled else INDENTED
        run: list[Line] = []
        stop = place
        while stop < len(lines) and _is_piece(lines, stop, room):
            if run and _width([*run, lines[stop]]) > 2 * room:
                break
            run.append(lines[stop])
            stop += 1
        if run:
            above = lines[place - 1].text if place else _end_above(boxes, index)
            below = lines[stop].text if stop < len(lines) else ""
            gap = _Gap(index, run, above, below, room, opens=place == 0)
            found.append((place, gap))
        place = max(stop, place + 1)
    # Of a line in several pieces one counts; no page has many such lines.
    count = len(lines) - sum(len(gap.run) - 1 for _, gap in found)
    extra = 0
    for place, gap in found:
        gap.height = (count - 1) / 2 - (place - extra)
        extra += len(gap.run) - 1
        yield gap


def _end_above(boxes: Sequence[_Box], index: int) -> str:
    """Return the end of the box above, if its paragraph goes on."""
    mains = (box for box in reversed(boxes[:index]) if box.kind != "loose")
    last = next(mains, None)
    if last is None or last.kind == "label" or is_complete(last.lines[-1].text):
        return ""
    return last.lines[-1].text


def _room(label: str) -> int:
    return NUMBERED if label[:1].isdigit() else POINTED


def _is_piece(lines: Sequence[Line], place: int, room: int) -> bool:
    """Tell whether a line leaves so much room that it was taken apart."""
    text = lines[place].text
    width = natural(read_label(text)[1])
    if width > _FULL * room:
        return False
    if place + 1 == len(lines):
        return not is_complete(text.rstrip("0123456789"))
    after = lines[place + 1].text.partition(" ")[0]
    return width + natural(after) + 250 < 0.985 * room


def _width(run: Sequence[Line]) -> int:
    return sum(natural(read_label(line.text)[1]) + 250 for line in run)


_Cluster = tuple[list[_Gap], list[tuple[_Loose, list[int]]]]


def _clusters(
    gaps: list[_Gap], loose: list[_Loose], boxes: Sequence[_Box]
) -> Iterator[_Cluster]:
    """Yield gaps together with the pieces that may be theirs: those beside their box."""
    mains = [index for index, box in enumerate(boxes) if box.kind == "main"]
    reach: list[tuple[_Loose, list[int]]] = []
    for piece in loose:
        before = max((m for m in mains if m < piece.box), default=None)
        after = min((m for m in mains if m > piece.box), default=None)
        near = [n for n, gap in enumerate(gaps) if gap.box in {before, after}]
        if near:
            reach.append((piece, near))
    start = 0
    while start < len(gaps):
        stop = start + 1
        mine: list[tuple[_Loose, list[int]]] = []
        grown = True
        while grown:
            mine = [pair for pair in reach if start <= pair[1][0] < stop]
            end = max((pair[1][-1] + 1 for pair in mine), default=stop)
            grown = end > stop
            stop = max(stop, end)
        yield gaps[start:stop], [(p, [n - start for n in near]) for p, near in mine]
        start = stop


class _Search:
    """Tries which pieces belong to which gap."""

    def __init__(
        self,
        gaps: Sequence[_Gap],
        loose: Sequence[tuple[_Loose, list[int]]],
        pairs: Mapping[tuple[str, str], int],
    ) -> None:
        self.gaps = gaps
        self.loose = loose
        self.pairs = pairs
        self.known: dict[
            tuple[int, tuple[int, ...]], tuple[float, list[tuple[Fit, list[Line]]]]
        ] = {}
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

    def _cost(
        self, gap: int, pieces: tuple[int, ...]
    ) -> tuple[float, list[tuple[Fit, list[Line]]]]:
        key = (gap, pieces)
        if key not in self.known:
            self.known[key] = self._weigh(
                self.gaps[gap], [self.loose[n][0] for n in pieces]
            )
        return self.known[key]

    def _weigh(
        self, gap: _Gap, loose: Sequence[_Loose]
    ) -> tuple[float, list[tuple[Fit, list[Line]]]]:
        """Return the cost of a gap with these pieces: in one line, or in two."""
        lines = [*gap.run, *(piece.line for piece in loose)]
        if len(lines) < 2:  # noqa: PLR2004
            return _ALONE, []
        found = self._line(gap, gap.run, loose, gap.above, gap.below)
        best: tuple[float, list[tuple[Fit, list[Line]]]] = (_UNUSED * len(lines), [])
        if found is not None:
            best = (found.cost, [(found, lines)])
        if _width(lines) < COLUMN:
            return best
        for cut in range(1, len(gap.run)):
            best = min(best, self._two(gap, cut, loose), key=lambda pair: pair[0])
        return best

    def _two(
        self, gap: _Gap, cut: int, loose: Sequence[_Loose]
    ) -> tuple[float, list[tuple[Fit, list[Line]]]]:
        """Return the cost of two lines, the first of which has *cut* pieces of a run."""
        best: tuple[float, list[tuple[Fit, list[Line]]]] = (float("inf"), [])
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
        gap: _Gap,
        run: Sequence[Line],
        loose: Sequence[_Loose],
        above: str,
        below: str,
    ) -> Fit | None:
        pieces = [Piece(line.text, "in") for line in run]
        pieces += [
            Piece(p.line.text, "above" if p.box < gap.box else "below") for p in loose
        ]
        opener = next((n for n, p in enumerate(pieces) if _opens(p, gap)), None)
        room = gap.room
        if opener is not None and room == COLUMN:
            label = read_label(pieces[opener].text)[0]
            room = _room(label) if label else INDENTED
        opens = opener is not None or room != COLUMN
        # Above a short last line, nothing but the left edge holds a piece.
        held = not below or natural(below) > _LONG
        place = Place(room, above, below, opens, held, gap.height)
        found = fit(pieces, place, self.pairs, first=opener)
        return found if found is not None and found.misfit < _WORST else None


def _opens(piece: Piece, gap: _Gap) -> bool:
    """Tell whether *piece* is the first of its paragraph, whatever stands beside it."""
    if not gap.opens:
        return False
    if read_label(piece.text)[0] is not None:
        return True
    return piece.place != "in" and gap.room == COLUMN and piece.text[:1].isupper()
