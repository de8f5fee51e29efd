"""Places in documents: which citation a paragraph, section or annex belongs to."""

import bisect

from ._mention import Mention
from ._wording import Wording
from .tokens import Place, locators

__all__ = ["attach_places"]

#: What joins a place to the citation before it.
_BEHIND = frozenset({", ", " ", " (", "), ", "، ", ")، "})


def attach_places(text: str, wording: Wording, found: list[Mention]) -> None:
    """
    Give the *found* mentions their places, and add what cites no number.

    Articles of the Charter, treaties, Official Records, "paragraph 3 above", "Ibid.".
    """
    if not wording.names_places(text):
        return
    before = len(found)
    chains = locators(text, wording)
    if chains and found:
        chains = _outside(chains, found)
    if wording.ibid is not None and wording.ibid[1:] in text:
        found += _ibid(text, wording)
    if chains:
        _attach(text, wording, chains, found)
    for kind, mark, pattern in wording.works:
        if mark in text:
            found += [
                Mention(*match.span(), "work", kind, *match.span())
                for match in pattern.finditer(text)
            ]
    if len(found) > before:
        found.sort(key=lambda mention: mention.start)


def _attach(
    text: str, wording: Wording, chains: list[Place], found: list[Mention]
) -> None:
    """Give each place to the citation beside it, or make one of it."""
    firsts = {mention.first: mention for mention in found}
    lasts = {mention.last: mention for mention in found}
    for chain in chains:
        owner = _ahead(text, chain, wording, firsts)
        own = _own_place(text, chain, wording) if owner is None else None
        if owner is None and (own is None or own.stop == chain.stop):
            owner = _behind(text, chain, lasts)
        if owner is not None:
            _locate(text, owner, chain)
            lasts[owner.last] = owner
        elif own is not None:
            found.append(own)


def _outside(chains: list[Place], found: list[Mention]) -> list[Place]:
    """Return the places that are not part of a number or symbol: "(Part I)"."""
    stops = [mention.stop for mention in found]
    kept = []
    for chain in chains:
        # The first that ends behind the place begins before its end, or none does.
        place = bisect.bisect_right(stops, chain.start)
        if place == len(found) or found[place].start >= chain.stop:
            kept.append(chain)
    return kept


def _ahead(
    text: str, chain: Place, wording: Wording, firsts: dict[int, Mention]
) -> Mention | None:
    """Return what follows a place: "paragraph 12 of resolution 50/17"."""
    match = wording.locator_gap.match(text, chain.stop)
    if match is None:
        return None
    # The article may be of the citation: "of the", "its".
    words = match[0].rstrip().rpartition(" ")[2]
    end = match.end()
    return firsts.get(end) or firsts.get(end - len(words) - 1)


def _behind(text: str, chain: Place, lasts: dict[int, Mention]) -> Mention | None:
    """Return what stands before a place: "A/61/256, annex III"."""
    for joint in _BEHIND:
        begin = chain.start - len(joint)
        if (mention := lasts.get(begin)) and text.startswith(joint, begin):
            return mention
    return None


def _locate(text: str, mention: Mention, chain: Place) -> None:
    place = text[chain.start : chain.stop]
    if chain.start < mention.start:
        mention.first = chain.start
        mention.locator = place
    else:
        mention.last = chain.stop
        # "(E/1994/24 and Corr.1), chap. II": the chapter is of the document as well.
        for one in (mention, mention.base):
            if one is not None:
                one.locator = f"{one.locator}, {place}" if one.locator else place


def _own_place(text: str, chain: Place, wording: Wording) -> Mention | None:
    """Return the mention of a place in the Charter or in this document."""
    place = text[chain.start : chain.stop]
    if match := wording.charter_after.match(text, chain.stop):
        ends = chain.start, match.end()
        return Mention(*ends, "work", "charter", *ends, locator=place)
    if match := wording.relative_after.match(text, chain.stop):
        ends = chain.start, match.end()
        return Mention(*ends, "place", "internal", *ends, locator=place)
    if place.startswith(wording.operative):
        ends = chain.start, chain.stop
        return Mention(*ends, "place", "internal", *ends, locator=place)
    return None


def _ibid(text: str, wording: Wording) -> list[Mention]:
    word = wording.ibid or ""
    made = []
    start = text.find(word[1:])
    while start > 0:
        ends = start - 1, start - 1 + len(word)
        if text[start - 1].casefold() == word[0].casefold():
            made.append(Mention(*ends, "ibid", "internal", *ends))
        start = text.find(word[1:], start + 1)
    return made
