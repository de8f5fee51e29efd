"""The nouns in a text that numbers follow, and the places that it names."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from ._citation import CitationKind
from ._wording import Wording

__all__ = ["Head", "Place", "heads", "locators"]


class Head(NamedTuple):
    """
    A noun that numbers follow: "resolutions".

    It has the kind of what it heads, and tells whether it is a plural and has a suffix
    that means the organ that speaks.
    """

    start: int
    stop: int
    kind: CitationKind
    plural: bool
    own: bool


#: Makes a head of a tuple in half the time.
_head: Callable[[tuple[int, int, CitationKind, bool, bool]], Head] = partial(
    tuple.__new__, Head
)


class Place(NamedTuple):
    """A place that is named, "paragraph 12" or "section II", and where it stands."""

    start: int
    stop: int


def heads(text: str, wording: Wording) -> list[Head]:
    """Return the nouns that numbers follow, those of one kind in the text's order."""
    found: list[Head] = []
    for literal, initials, pattern, kind in wording.head_scans:
        if literal not in text:
            continue
        for match in pattern.finditer(text):
            start, stop = match.span()
            start -= 1
            if start >= 0 and text[start] in initials:
                plural, own = match.group("plural", "own")
                if wording.article and text.endswith(wording.article, 0, start):
                    start -= len(wording.article)
                head = start, stop, kind, plural is not None, own is not None
                found.append(_head(head))
    return found


def locators(text: str, wording: Wording) -> list[Place]:
    """
    Return the places that are named, in the order of the text.

    Neighbours are one: "section III, paragraph 3" and "paragraph 4 (b) of section II".
    """
    scans = [scan for scan in wording.locator_scans if scan[0] in text]
    if not scans:
        return []
    found: list[Place] = []
    for _, initials, pattern in scans:
        for match in pattern.finditer(text):
            start, stop = match.span()
            start -= 1
            if start < 0 or text[start] not in initials:
                continue
            if start == 0 or not text[start - 1].isalnum():
                found.append(Place(start, stop))
    if len(found) < 2:
        return [_widened(text, place, wording) for place in found]
    found.sort()
    chains: list[Place] = []
    for place in found:
        if chains and chains[-1].stop > place.start:
            continue
        if chains and _chained(text[chains[-1].stop : place.start], wording):
            chains[-1] = Place(chains[-1].start, place.stop)
        else:
            chains.append(_widened(text, place, wording))
    return chains


def _widened(text: str, place: Place, wording: Wording) -> Place:
    """Return the place with a word like "operative" before it."""
    for word in wording.operative:
        if text.startswith(word, place.start - len(word)):
            return Place(place.start - len(word), place.stop)
    return place


def _chained(gap: str, wording: Wording) -> bool:
    # No gap of a chain is longer than ", as well as of the ".
    return len(gap) <= 20 and (
        gap in wording.joiners or wording.locator_gap.fullmatch(gap) is not None
    )
