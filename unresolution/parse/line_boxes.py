"""Boxes of lines on a page, and the places in them where a line was taken apart."""

from collections.abc import Iterator, Sequence

from .._late import define
from .closing import is_closing_line
from .endings import is_complete
from .grammar import Grammar
from .labels import read_label
from .lines import Line
from .typeset import COLUMN, INDENTED, NUMBERED, POINTED, natural

__all__ = [
    "Box",
    "Gap",
    "Loose",
    "find_gaps",
    "kind_of",
    "room_of",
    "to_pages",
    "width_of",
]

#: What is wider, of the room of its line, is no piece of one that was taken apart.
_FULL = 0.85

#: Pieces in a box of their own are narrower than that.
_NARROW = 25_000


@define(eq=False)
class Box:
    """Lines between blank lines."""

    lines: list[Line]
    kind: str = "main"


@define(eq=False)
class Gap:
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


@define(eq=False)
class Loose:
    """A piece in a box of its own."""

    box: int
    line: Line


def to_pages(lines: Sequence[Line], grammar: Grammar) -> Iterator[list[Box]]:
    """Yield the boxes of each page, below the opening formula."""
    boxes: list[Box] = []
    begun = False
    cut = True
    for line in lines:
        if line.page_before and boxes:
            yield boxes
            boxes = []
        cut = cut or line.blank_before or line.page_before
        if not begun:
            begun = grammar.is_formula(line.text)
        elif line.role or is_closing_line(line.text, grammar):
            cut = True
        elif cut or not boxes:
            boxes.append(Box([line]))
            cut = False
        else:
            boxes[-1].lines.append(line)
    if boxes:
        yield boxes


def kind_of(box: Box, above: Box | None) -> str:
    """
    Tell what a box is: a number alone, loose pieces, or a paragraph.

    *above* is the box before it.
    """
    pair = above is not None and len(above.lines) == len(box.lines) == 1
    if above is not None and pair and above.kind == "main":
        before, text = above.lines[-1].text, _bare(box.lines[0].text)
        wide = natural(read_label(before)[1]) > _FULL * NUMBERED
        if wide and is_complete(text) and not is_complete(_bare(before)):
            # The second line of a paragraph of two, which is not as far to the right.
            return "main"
    first, last = box.lines[0].text, box.lines[-1].text
    label, rest = read_label(first)
    if label is not None and not rest:
        return "label"
    if any(natural(read_label(line.text)[1]) >= _NARROW for line in box.lines):
        return "main"
    # The rest of a paragraph, or a short one; "Reaffirming," is a piece.
    whole = is_complete(last) and (
        first[:1].isupper() and " " in first
        if len(box.lines) == 1
        else first[:1].islower()
    )
    return "main" if whole else "loose"


def _bare(text: str) -> str:
    """Return *text* without the mark of a note that lost its height."""
    return text.rstrip("0123456789 ")


def find_gaps(boxes: Sequence[Box]) -> Iterator[Gap]:
    """Yield the places where paragraphs have pieces in place of a line."""
    labelled = False
    waiting: Gap | None = None
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
                and width_of([*waiting.run, *gap.run]) < COLUMN
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


def _gaps_in(boxes: Sequence[Box], index: int, *, labelled: bool) -> Iterator[Gap]:
    lines = boxes[index].lines
    place = 0
    found: list[tuple[int, Gap]] = []
    while place < len(lines):
        text = lines[place].text
        label = read_label(text)[0]
        opens = place == 0 and (labelled or label is not None or text[:1].isupper())
        room = COLUMN
        if opens:
            room = room_of(label) if label else NUMBERED if labelled else INDENTED
        run: list[Line] = []
        stop = place
        while stop < len(lines) and _is_piece(lines, stop, room):
            if run and width_of([*run, lines[stop]]) > 2 * room:
                break
            run.append(lines[stop])
            stop += 1
        if run:
            above = lines[place - 1].text if place else _end_above(boxes, index)
            below = lines[stop].text if stop < len(lines) else ""
            gap = Gap(index, run, above, below, room, opens=place == 0)
            found.append((place, gap))
        place = max(stop, place + 1)
    # Of a line in several pieces one counts; no page has many such lines.
    count = len(lines) - sum(len(gap.run) - 1 for _, gap in found)
    extra = 0
    for place, gap in found:
        gap.height = (count - 1) / 2 - (place - extra)
        extra += len(gap.run) - 1
        yield gap


def _end_above(boxes: Sequence[Box], index: int) -> str:
    """Return the end of the box above, if its paragraph goes on."""
    mains = (box for box in reversed(boxes[:index]) if box.kind != "loose")
    last = next(mains, None)
    if last is None or last.kind == "label" or is_complete(last.lines[-1].text):
        return ""
    return last.lines[-1].text


def room_of(label: str) -> int:
    """Return how wide the first line of a paragraph with *label* is behind it."""
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


def width_of(run: Sequence[Line]) -> int:
    """Return how wide *run* is with plain blanks, labels left out."""
    return sum(natural(read_label(line.text)[1]) + 250 for line in run)
