"""In which order the pieces of a line that was spaced out fill it."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from .._late import define
from .labels import read_label
from .typeset import COLUMN, letter, natural
from .word_pairs import fits

__all__ = ["Fit", "Piece", "Place", "fit", "margin_of"]

_BLANK = 250

#: A line has no more pieces.
_MOST = 8

#: What is added to each blank of a line that is taken apart, at the least and the most.
_LEAST = 450
_WIDEST = 1400

#: From one line to the next.
_PITCH = 1200

#: How costly it is that a piece stands where none of its kind does.
_AMISS = 7.0


class Piece(NamedTuple):
    """
    A piece of a line.

    Attributes:
        text: Its words.
        place: Whether it stands in its paragraph, or above or below it.
    """

    text: str
    place: Literal["in", "above", "below"]


class Fit(NamedTuple):
    """
    The likeliest order of the pieces of a line.

    Attributes:
        cost: Of this order; lower is likelier.
        misfit: How far the pieces are from filling the line.
        order: Indexes of the pieces, from left to right.
        setting: Of the pieces, spaced out.
        first: The piece that comes first, if that is known.
    """

    cost: float
    misfit: float
    order: tuple[int, ...]
    setting: "Setting"
    first: int | None


class Place(NamedTuple):
    """
    Where a line stands.

    Attributes:
        room: Its width.
        above: The line before it.
        below: The line after it.
        opens: Whether it is the first of its paragraph.
        held: Whether what ends it stays with its paragraph.
        height: How far it is above the middle of its box, in lines, if that is known.
    """

    room: int
    above: str
    below: str
    opens: bool
    held: bool
    height: float | None


@define
class Setting:
    """
    Pieces with the gap that makes them fill their line.

    Attributes:
        added: To each blank.
        wide: What each piece takes up.
    """

    pieces: Sequence[Piece]
    place: Place
    added: float
    slack: float
    wide: list[float]


def fit(
    pieces: Sequence[Piece],
    place: Place,
    pairs: Mapping[tuple[str, str], int],
    *,
    first: int | None,
) -> Fit | None:
    """
    Return the likeliest order of *pieces* in a line, None if they can't make one.

    Args:
        pieces: At least two.
        place: Where the line is.
        pairs: How often two words stand side by side in the document.
        first: The piece that comes first, if that is known.
    """
    setting = _set(pieces, place) if 1 < len(pieces) <= _MOST else None
    if setting is None:
        return None
    misfit = _misfit(setting)
    ended = _chains(setting, pairs, first=first)
    found = []
    for (_, last), (cost, order) in ended.items():
        total = cost - _follow(pieces[last].text, place.below, pairs)
        if pieces[last].place != "in":
            total += _AMISS if place.held else 1.0
        found.append((total, order))
    if not found:
        return None
    total, order = min(found)
    return Fit(total + misfit, misfit, order, setting, first)


def margin_of(found: Fit, pairs: Mapping[tuple[str, str], int]) -> float:
    """Return how much costlier the next order is: two runs of pieces change places."""
    setting, first = found.setting, found.first
    order = found.order
    count = len(order)
    least = _cost_of(setting, order, pairs)
    others = [
        (*order[:a], *order[b:c], *order[a:b], *order[c:])
        for a in range(count)
        for b in range(a + 1, count)
        for c in range(b + 1, count + 1)
    ]
    costs = [
        _cost_of(setting, other, pairs)
        for other in others
        if first is None or other[0] == first
    ]
    return min(costs, default=least + _AMISS) - least


def _cost_of(
    setting: Setting, order: tuple[int, ...], pairs: Mapping[tuple[str, str], int]
) -> float:
    """Return the cost of one order."""
    place, pieces = setting.place, setting.pieces
    cost = -_follow(place.above, pieces[order[0]].text, pairs)
    cost -= _follow(pieces[order[-1]].text, place.below, pairs)
    cost += _AMISS * (not place.opens and pieces[order[0]].place != "in")
    cost += (_AMISS if place.held else 1.0) * (pieces[order[-1]].place != "in")
    taken = 0
    for step, piece in enumerate(order):
        if step:
            cost += _joint(setting, order[step - 1], piece, pairs)
        cost += _side(setting, taken, piece)
        if 0 < step < len(order) - 1:
            cost += _middle(setting, taken, piece)
        taken |= 1 << piece
    return cost


def _set(pieces: Sequence[Piece], place: Place) -> Setting | None:
    """Space *pieces* out to fill *place*; None if they can't or hardly do."""
    words = [read_label(piece.text)[1] or piece.text for piece in pieces]
    widths = [natural(text) for text in words]
    inside = [text.count(" ") for text in words]
    blanks = sum(inside) + len(pieces) - 1
    added = (place.room - sum(widths) - _BLANK * (len(pieces) - 1)) / blanks
    slack = max(60, 350 / blanks)
    if added < _LEAST - slack * 2 or added > _WIDEST * 2:
        return None
    wide = [width + count * added for width, count in zip(widths, inside, strict=True)]
    return Setting(pieces, place, added, slack, wide)


def _misfit(setting: Setting) -> float:
    """Return how much there is against the gap that fills the line."""
    cost = max(0.0, _LEAST - setting.added) / 40
    cost += max(0.0, setting.added - _WIDEST) / 100
    for piece in setting.pieces:
        for word in (read_label(piece.text)[1] or piece.text).split(" ")[1:]:
            # Before so narrow a letter there would have been an end.
            cost += max(0.0, setting.added - 2 * letter(word) - setting.slack) / 40
    return cost


_States = dict[tuple[int, int], tuple[float, tuple[int, ...]]]


def _chains(
    setting: Setting, pairs: Mapping[tuple[str, str], int], *, first: int | None
) -> _States:
    """Return the best order for each last piece: sets of pieces, and their last."""
    pieces = setting.pieces
    count = len(pieces)
    costs = [[_joint(setting, a, b, pairs) for b in range(count)] for a in range(count)]
    states: _States = {}
    for n, piece in enumerate(pieces):
        if first is not None and n != first:
            continue
        cost = 0.0 if setting.place.opens or piece.place == "in" else _AMISS
        cost += _side(setting, 0, n)
        states[1 << n, n] = (
            cost - _follow(setting.place.above, piece.text, pairs),
            (n,),
        )
    for step in range(1, count):
        longer: _States = {}
        for (taken, last), (cost, order) in states.items():
            for n in range(count):
                bit = 1 << n
                if taken & bit:
                    continue
                total = cost + costs[last][n]
                total += _side(setting, taken, n)
                if step < count - 1:
                    total += _middle(setting, taken, n)
                key = (taken | bit, n)
                if key not in longer or total < longer[key][0]:
                    longer[key] = (total, (*order, n))
        states = longer
    return states


def _joint(
    setting: Setting, before: int, after: int, pairs: Mapping[tuple[str, str], int]
) -> float:
    """Return the cost of two pieces side by side."""
    text = setting.pieces[after].text
    # A gap before so wide a letter would have been none.
    excess = 2 * letter(text) - setting.added - setting.slack
    amiss = min(10.0, max(0.0, excess) / 40)
    first = setting.pieces[before].text
    if first.endswith((" and", " or")) and text.endswith(",") and text.count(" ") < 2:
        # "recognizing, reducing and redistributing": "and" is before the last of them.
        amiss += 0.7
    return amiss - _follow(first, text, pairs)


def _left(setting: Setting, taken: int) -> float:
    """Return where the piece begins that stands behind the pieces *taken*."""
    left = float(COLUMN - setting.place.room)
    for n, wide in enumerate(setting.wide):
        if taken >> n & 1:
            left += wide + _BLANK + setting.added
    return left


def _side(setting: Setting, taken: int, piece: int) -> float:
    """
    Return the cost of a piece that should have been printed on the other side.

    A box is printed before another if it begins further left than six times as far as
    its middle is above that of the other: so pdfminer orders what is on a page.
    """
    side = setting.pieces[piece].place
    height = setting.place.height
    if side == "in" or height is None:
        return 0.0
    over = _left(setting, taken) - 6 * _PITCH * height
    off = over if side == "above" else -over
    return min(_AMISS, max(0.0, off - _PITCH) / 400)


def _middle(setting: Setting, taken: int, piece: int) -> float:
    """
    Return the cost of a piece between others that stands at this place of its line.

    Of those, only what is in the middle of the column stays with its paragraph.
    """
    left = _left(setting, taken)
    off = abs(left + setting.wide[piece] / 2 - COLUMN / 2)
    if setting.pieces[piece].place == "in":
        return 2.5 if off > 1000 else 0.0
    return 2.0 if off < 350 else 0.0


def _follow(before: str, after: str, pairs: Mapping[tuple[str, str], int]) -> float:
    """Return how well two pieces go together, by the words that would meet."""
    if not (before and after):
        return 0.0
    first, second = before.rpartition(" ")[2], after.partition(" ")[0]
    score = fits(first, second)
    seen = pairs.get((first.casefold(), second.casefold().rstrip(",;.:")), 0)
    return max(score, 0.0) + 2 + min(1.0, 0.3 * seen) if seen else score
