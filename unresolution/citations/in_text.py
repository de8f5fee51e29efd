"""Document symbols in running text, with the changes that are joined to them."""

from functools import lru_cache
from typing import NamedTuple

from .. import _re as re
from ..symbols import InvalidSymbol, Symbol
from ..symbols.words import ROOTS
from ._citation import CitationKind
from ._mention import Mention
from ._wording import Wording

__all__ = ["kind_of", "letters_of", "reporter_of", "symbol_mentions", "symbol_of"]

_KINDS: dict[str, CitationKind] = {"RES": "resolution", "DEC": "decision"}
#: One of them is in every symbol of one of these kinds.
_MARKS = ("RES", "DEC", "Res.", "Dec.")
#: The last component or division, which may be of the sentence and not of the symbol.
_LAST = re.compile(r" ?(?:[A-Z] ?)?\([^()]*\)$|[-.][A-Za-z0-9]+$|/[^/]*$")
_MODIFIER = re.compile(r"(?:Add|Corr|Rev|Amend)\.")
#: Reports to the General Assembly whose resolutions are those of another body, by the
#: number of the supplement: "(A/69/53/Add.1), chap. IV, resolution 27/12".
_REPORTERS = {53: "hrc", 25: "unea"}
#: Before, Supplement No. 25 was of the Governing Council of the Environment Programme.
_FIRST_ASSEMBLY = 69
#: "S/1906/2020" is of the Organisation for the Prohibition of Chemical Weapons.
_NOT_OURS = re.compile(r"S/(?!(?:199[4-9]|20[0-9]{2})/)[0-9]+/[0-9]{4}(?![0-9])")

#: "Add.1-30" is one printed as several; no list of changes is longer.
_LONGEST_RANGE = 60


@lru_cache(maxsize=16384)
def symbol_of(text: str) -> Symbol | None:
    """Return the symbol that *text* is, or None."""
    try:
        return Symbol(text)
    except InvalidSymbol:
        return None


def kind_of(symbol: Symbol) -> CitationKind:
    """Tell what sort of document a symbol is of."""
    # A document need not be taken apart.
    if not any(mark in symbol.text for mark in _MARKS):
        return "document"
    return _KINDS.get(symbol.kind, "document")


class Printed(NamedTuple):
    """
    A symbol as it is printed.

    Attributes:
        stop: Where it ends; what follows may be of the sentence.
        parts: Of a joint symbol its names, of any other the symbol alone.
    """

    stop: int
    symbol: Symbol
    kind: CitationKind
    parts: tuple[Symbol, ...]


@lru_cache(maxsize=4096)
def _read_printed(text: str) -> Printed | None:
    if text.partition("/")[0] not in ROOTS or _NOT_OURS.match(text):
        return None
    symbol = symbol_of(text)
    while symbol is None:
        shorter = _LAST.sub("", text)
        if "/" not in shorter or shorter == text:
            return None
        text, symbol = shorter, symbol_of(shorter)
    return Printed(len(text), symbol, kind_of(symbol), symbol.parts)


def symbol_mentions(
    text: str, start: int, printed: str, wording: Wording
) -> list[Mention]:
    """
    Return what the symbol *printed* at *start* cites, and each change joined to it.

    "A/61/256 and Add.1" are two, for a link each; an unknown organ gives none.
    """
    read = _read_printed(printed)
    if read is None:
        return []
    length, symbol, kind, targets = read
    stop = start + length
    if kind == "resolution" and (letters := wording.part_letters.match(text, stop)):
        lettered = _lettered(symbol, letters[0], wording)
        if lettered and symbol.letters is None:
            stop, targets = letters.end(), lettered
    mentions = [_mention(start, stop, kind, targets)]
    if text[stop : stop + 1] not in wording.goes_on:
        return mentions
    if volume := wording.volume_after.match(text, stop):
        # "(A/75/49), vol. I" is A/75/49 (Vol. I).
        one = symbol_of(f"{symbol} (Vol. {volume[1]})")
        if one is not None:
            return [_mention(start, stop, kind_of(one), (one,), volume.end())]
    while match := wording.modifiers.match(text, stop):
        stop = match.end()
        changed = _changed(symbol.text, match["tail"], wording)
        if not changed:
            break
        mentions.append(_mention(match.start("tail"), stop, kind, changed))
        mentions[-1].base = mentions[0]
    return mentions


def _mention(
    start: int,
    stop: int,
    kind: CitationKind,
    targets: tuple[Symbol, ...],
    last: int = 0,
) -> Mention:
    return Mention(
        start, stop, "symbol", kind, start, last or stop, None, (), "none", -1, 0, None,
        None, None, targets,
    )  # fmt: skip


def reporter_of(symbol: Symbol) -> str:
    """Return the body whose report has a symbol, or "other"."""
    session = symbol.session
    if symbol.root != "A" or symbol.subsidiary or session is None:
        return "other"
    body = _REPORTERS.get(symbol.number, "other")
    early = body == "unea" and session.number < _FIRST_ASSEMBLY
    return "other" if early else body


def letters_of(text: str, wording: Wording) -> tuple[str, ...]:
    """
    Return single letters, ranges written out.

    " A, B and C" and "A to C" are the same three.
    """
    found: list[str] = []
    pieces = wording.range_split.split(text.strip())
    for place in range(0, len(pieces), 2):
        letter = pieces[place].strip()
        if place and pieces[place - 1] and found:
            codes = range(ord(found[-1]) + 1, ord(letter))
            found += map(chr, codes)
        found.append(letter)
    return tuple(found)


def _lettered(symbol: Symbol, text: str, wording: Wording) -> tuple[Symbol, ...]:
    letters = letters_of(text, wording)
    base = symbol.base
    made = [
        symbol_of(f"{base}{letter}") or symbol_of(f"{base} {letter}")
        for letter in letters
    ]
    return tuple(one for one in made if one is not None)


@lru_cache(maxsize=4096)
def _changed(stem: str, tail: str, wording: Wording) -> tuple[Symbol, ...]:
    """Return the symbols that "Add.1 and 2" adds to the one before."""
    match = wording.change.fullmatch(tail)
    if match is None:
        return ()
    made: list[Symbol] = []
    for number in _numbers(match["numbers"], wording):
        change = f"{match['word']}.{number}{match['rest']}".replace(" ", "")
        for part in Symbol(stem).parts:
            text = part.text
            head, slash, last = text.rpartition("/")
            # "A/61/L.26/Add.1 and Add.2": one after the other, not one of the other.
            if slash and last.startswith(match["word"] + "."):
                text = head
            if one := symbol_of(f"{text}/{change}"):
                made.append(one)
    return tuple(made)


def _numbers(text: str, wording: Wording) -> list[int]:
    if text.isdecimal():
        return [int(text)]
    numbers: list[int] = []
    pieces = wording.range_split.split(text)
    for place in range(0, len(pieces), 2):
        number = int(pieces[place])
        ranged = place and pieces[place - 1]
        if ranged and numbers and number - numbers[-1] <= _LONGEST_RANGE:
            numbers += range(numbers[-1] + 1, number)
        numbers.append(number)
    return numbers
