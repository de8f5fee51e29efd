"""
Marks of notes that lost their height: "the Agreement1 and", "of 19564".

Which digits are marks is decided for a page at a time.  The notes at its foot tell
which marks the page must have, and in which order; of all the places where those digits
could stand, the likeliest sequence is taken.
"""

from collections.abc import Container, Iterator, Sequence
from functools import lru_cache

from .. import _re as re
from .._late import frozen
from .._source import Span
from ..languages import Language
from ..numbering import to_superscript
from .foot_notes import Page
from .lines import Line
from .parsed import Repair
from .spacing import is_han

__all__ = ["raise_marks"]

#: What it costs that a note of the page has no mark on it.
_MISSING = 6.0

#: What costs more may be the end of a number as well.
_MILD = 2.0

#: Places in a page that are weighed for one mark.
_MOST = 400


@frozen(eq=False, repr=False)
class _Place:
    """
    A place where a mark may stand: line, columns, and how unlikely it is.

    Chinese is broken anywhere: the digits from column *stop* to *end* may stand at the
    beginning of the next line.
    """

    line: int
    start: int
    stop: int
    cost: float
    end: int = 0


def raise_marks(
    pages: Sequence[Page], repairs: list[Repair], language: Language
) -> None:
    """Set the marks of notes in superscript digits again, and say so in *repairs*."""
    highest = 0
    above: list[Line] = []
    for page in pages:
        numbers = [m for m in page.markers if m.isdecimal()]
        # In Chinese the first mark may stand at the head of the page.
        lines = [*above, *page.lines]
        first = len(above)
        chosen = _solve(lines, numbers, first, language)
        above = page.lines[-1:]
        taken: dict[int, list[tuple[_Place, str]]] = {}
        for marker, place in chosen:
            taken.setdefault(place.line, []).append((place, marker))
        if numbers:
            highest = max(highest, *map(int, numbers))
        if highest:
            for place, marker in _again(lines, highest, taken, first):
                taken.setdefault(place.line, []).append((place, marker))
        # What moves to the line before is at the beginning of a line: the last first.
        for index in sorted(taken, reverse=True):
            _rewrite(lines, index, taken[index], repairs)


def _rewrite(
    lines: list[Line],
    index: int,
    places: list[tuple[_Place, str]],
    repairs: list[Repair],
) -> None:
    line = lines[index]
    for place, marker in sorted(places, key=lambda pair: -pair[0].start):
        where = Span(line.start + place.start, line.start + place.stop)
        certainty = max(0.5, 1 - place.cost / 4)
        repairs.append(Repair("mark", where, f"the mark of note {marker}", certainty))
        before = line.text[: place.start].rstrip(" ")
        line.text = before + to_superscript(marker) + line.text[place.stop :]
        if place.end:
            below = lines[index + 1]
            below.text = below.text[place.end :].lstrip(" ")
            below.opens, below.number = False, 0


def _solve(
    lines: Sequence[Line], markers: Sequence[str], first: int, language: Language
) -> list[tuple[str, _Place]]:
    """
    Return the likeliest places of *markers*, in the order of the page.

    The page begins with line *first*; above it is the last line of the page before.
    """
    known = _known_numbers(lines) if markers else frozenset()
    # Each state is the cost so far, the last place, and the chain that led there.
    states: list[tuple[float, tuple[int, int], tuple | None]] = [(0.0, (-1, -1), None)]  # type: ignore[type-arg]
    for marker in markers:
        following = [(cost + _MISSING, at, chain) for cost, at, chain in states]
        reachable = sorted(states, key=lambda state: state[1])
        best: tuple[float, tuple[int, int], tuple | None] | None = None  # type: ignore[type-arg]
        position = 0
        for place in _places(lines, marker, first, language, known):
            here = (place.line, place.start)
            while position < len(reachable) and reachable[position][1] < here:
                if best is None or reachable[position][0] < best[0]:
                    best = reachable[position]
                position += 1
            if best is not None:
                following.append(
                    (best[0] + place.cost, here, ((marker, place), best[2]))
                )
        states = _pruned(following)
    chain = min(states, key=lambda state: state[0])[2]
    chosen: list[tuple[str, _Place]] = []
    while chain is not None:
        chosen.append(chain[0])
        chain = chain[1]
    return chosen[::-1]


def _pruned(states: list) -> list:  # type: ignore[type-arg]
    """Drop states that are later and no cheaper than another."""
    kept = []
    cheapest = float("inf")
    for state in sorted(states, key=lambda state: (state[1], state[0])):
        if state[0] < cheapest:
            kept.append(state)
            cheapest = state[0]
    return kept


#: Where the digits may stand: the first that matches says how likely.
_BEFORE = (
    # "》1 和", "报告，2": Chinese marks and brackets.
    (re.compile(r"(?:[，；。：、》」）]|[\u4e00-\u9fff]’) ?\Z"), 0.0),
    # "aliens,1" "world”;2" "(the Agreement),2": after the mark of punctuation.
    (re.compile(r"(?:[^\W\d_]|[)\]”\"’'»%])[,;.:!?]\Z|[”»]\Z"), 0.0),
    # "thereto ,5": a blank that was none before the mark of punctuation.
    (re.compile(r"[^\W\d_] [,;]\Z"), 0.2),
    # "the Agreement1": after a word or a bracket.
    (re.compile(r"[^\W\d_]{2}[)\]]?\Z|\)\Z|[⁰¹²³⁴-⁹],?\Z"), 0.2),
    # "19564", "of 2012,5": after a year.
    (re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}[,;.)]?\Z"), 0.4),
    # "its report, 2": after punctuation and a blank.
    (re.compile(r"[^\W\d_][)”\"’]?[,;.:] \Z|[”»)][,;.:]? \Z"), 0.6),
    # "of 16 October 2020 36"
    (re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}[,;.)]? \Z"), 0.8),
    # "(A/78/435),3", "61/49,3", "Add.1,3"
    (re.compile(r"[0-9][,;]\Z"), 1.0),
    (re.compile(r"[0-9][)”]?[,;] \Z"), 1.6),
    # "the Revolution 4 which": after a word and a blank.
    (re.compile(r"[^\W\d_]{2} \Z"), 2.4),
    (re.compile(r"[^\W\d_]\Z|[0-9]\)\Z"), 1.2),
    # "Agenda 216", "77/2285": after a number.
    (re.compile(r"[0-9]\Z"), 2.6),
    (re.compile(r"[0-9] \Z"), 3.0),
)


@lru_cache(maxsize=64)
def _counted(language: Language) -> re.Pattern[str]:
    """Return what stands before a number that is none of a note."""
    words = "|".join(map(re.escape, language.counted)) or "(?!)"
    return re.compile(rf"(?:(?<!\w)(?:{words})\.? )\Z", re.IGNORECASE)


@lru_cache(maxsize=64)
def _month(language: Language) -> re.Pattern[str]:
    """Return what stands after a number that is a day."""
    joiner = " (?:de )?" if language.code == "es" else " "
    return re.compile(rf"{joiner}{language.dates.month_pattern}(?!\w)")


_TOKEN = re.compile("(?<![0-9])[0-9]+(?:/[0-9]+)+")
_LAST_TOKEN = re.compile(r"[0-9]+(?:/[0-9]+)+\Z")


def _known_numbers(lines: Sequence[Line]) -> frozenset[str]:
    """Return the numbers of resolutions on *lines*, as printed."""
    return frozenset(
        token
        for line in lines
        if "/" in line.text
        for token in _TOKEN.findall(line.text)
    )


def _is_known(before: str, known: Container[str]) -> bool:
    """Tell whether *before* ends in a number that stands elsewhere without a mark."""
    match = _LAST_TOKEN.search(before)
    return match is not None and match[0] in known


def _places(
    lines: Sequence[Line],
    marker: str,
    first: int,
    language: Language,
    known: Container[str],
) -> list[_Place]:
    """Return the places in *lines* where *marker* may stand, in their order."""
    pattern = re.compile(rf"{marker}(?![0-9/%°])")
    found: list[_Place] = []
    for index, line in enumerate(lines):
        text = line.text
        here = index >= first and marker in text
        for match in pattern.finditer(text) if here else ():
            if match.start() == 0:
                continue
            cost = _cost(text, match.start(), match.end(), language)
            if cost is not None:
                # "77/71" is 77/7 and a mark if 77/7 is cited elsewhere.
                if cost > _MILD and _is_known(text[: match.start()][-24:], known):
                    cost -= 1
                found.append(_Place(index, match.start(), match.end(), cost))
        last = text.isascii() or index + 1 == len(lines)
        if not last and is_han(text.rstrip("0123456789 ")[-1:]):
            below = lines[index + 1].text
            found += _broken_places(index, text, below, marker, language)
        if len(found) > _MOST:
            break
    return found


def _broken_places(
    index: int, text: str, below: str, marker: str, language: Language
) -> Iterator[_Place]:
    """Yield the places where a part of *marker*, or all, stands on the next line."""
    for taken in range(len(marker)):
        head, rest = marker[:taken], marker[taken:]
        if not (text.endswith(head) and below.startswith(rest)):
            continue
        start = len(text) - taken
        after = below[len(rest) :]
        if after and not after.startswith((" ", "，", "、", "；", "。")):
            continue
        whole = text[:start] + marker + after[:20]
        cost = _cost(whole, start, start + len(marker), language)
        if cost is not None:
            yield _Place(index, start, len(text), cost, len(rest))


#: "الاتفاقية(1)،", "عام 1971(3)": Arabic prints marks in brackets.
_BRACKETED = re.compile(r"[^\s(](?P<blank>\s?)\(\Z")
_ARABIC = re.compile("[\u0600-\u06ff]")


def _cost(text: str, start: int, stop: int, language: Language) -> float | None:
    """Return how unlikely a mark the digits there are; None if they can't be one."""
    after = text[stop : stop + 2]
    if after[:1] in {"(", "-", "–", "_"}:
        return None
    if after[:1].isalpha():
        if text[start - 1] in "》」”）" and is_han(after[:1]):
            return 0.8
        # "the Paris Agreement4and", "1994,1in": the blank was lost with the height.
        glued = _BLANKLESS.search(text[max(0, start - 8) : start])
        return 2.2 if glued and after[:1].islower() else None
    if after[:1] == "." and after[1:2].isdigit():
        return None
    if _month(language).match(text, stop):
        return None
    before = text[max(0, start - 24) : start]
    bracket = _BRACKETED.search(before) if after[:1] == ")" else None
    if bracket is not None and _ARABIC.search(text):
        return 0.8 if bracket["blank"] else 0.0
    if start == 1 and stop == len(text) and text[0].isupper():
        # "B2": the letter of a part, on a line of its own (A/RES/75/257 B).
        return 0.0
    for pattern, cost in _BEFORE:
        if pattern.search(before):
            if before.endswith(" ") and _counted(language).search(before):
                return cost + 3
            if after[:1] in {")", "]"}:
                return cost + 1.5
            return cost
    return None


#: What a mark is glued to that is glued to the next word as well.
_BLANKLESS = re.compile(r"[^\W\d_]{4}\Z|[^\W_][,;]\Z")

#: Small letters, and those of a script that has no capitals.
_SMALL = "a-zà-ÿа-яё\u0621-\u064a"

#: A mark that cites a note again: glued to a word or to punctuation.  The first digit
#: is taken by a class, which is many times faster than looking behind everywhere.
_GLUED = re.compile(
    rf"[0-9](?:(?<=[{_SMALL}”)][,;.:،؛][0-9])|(?<=[{_SMALL}]{{4}}[0-9])|(?<=”[0-9]))"
    r"[0-9]{0,2}(?=[\s,;،؛]|$)"
)


def _again(
    lines: Sequence[Line],
    highest: int,
    taken: dict[int, list[tuple[_Place, str]]],
    first: int,
) -> list[tuple[_Place, str]]:
    """Return the places where a note is cited for a second time."""
    found = []
    for index, line in enumerate(lines):
        if index < first or line.text.isalpha():
            continue
        for match in _GLUED.finditer(line.text):
            number = int(match[0])
            here = [place.start for place, _ in taken.get(index, ())]
            if 0 < number <= highest and match.start() not in here:
                place = _Place(index, match.start(), match.end(), 0.8)
                found.append((place, match[0]))
    return found
