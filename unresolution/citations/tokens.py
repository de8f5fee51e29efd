"""From a text to the words and numbers that citations are made of."""

from operator import itemgetter
from typing import Literal, NamedTuple, TypeAlias

from .. import _re as re
from ._citation import CitationKind
from ._wording import Wording

__all__ = ["Token", "TokenKind", "locators", "scan"]

TokenKind: TypeAlias = Literal[
    "head",  # resolutions
    "slash",  # 52/4, 47/120 A and B, 2005/12
    "bracket",  # 217 A (III), 1325 (2000)
    "special",  # S-10/2, ES-10/15
    "symbol",  # A/61/256, S/RES/1325 (2000)
    "date",  # 22 October 1982, 4 March
    "locator",  # paragraph 12, section II
]


class Token(NamedTuple):
    """
    One of them, and where it stands.

    A head has the kind of what it heads, and tells whether it is a plural and has a
    suffix that means the organ that speaks.
    """

    start: int
    stop: int
    kind: str
    text: str
    head: CitationKind = "resolution"
    plural: bool = False
    own: bool = False


def scan(text: str, wording: Wording) -> list[Token]:
    """Return heads, numbers, symbols and dates, in the order of the text."""
    heads: list[Token] = []
    for literal, initials, pattern, kind in wording.head_scans:
        if literal in text:
            heads += _heads(text, initials, pattern, kind, wording.article)
    # Most paragraphs have nothing: without a stroke or a bracket a number needs a head.
    if not heads and "/" not in text and "(" not in text:
        return heads
    tokens = [
        Token(match.start(), match.end(), match.lastgroup or "", match[0])
        for match in wording.master.finditer(text)
    ]
    if not heads:
        return tokens
    if not tokens:
        # Without a number no head matters, but for "resolution 687".
        bare = wording.bare
        heads = [head for head in heads if bare.match(text, head.stop)]
    tokens += heads
    tokens.sort(key=itemgetter(0))
    return tokens


def _heads(
    text: str, initials: str, pattern: re.Pattern[str], kind: CitationKind, article: str
) -> list[Token]:
    return [
        Token(
            match.start() - 1 - _length_before(text, match.start() - 1, article),
            match.end(),
            "head",
            "",
            kind,
            plural=match["plural"] is not None,
            own=match["own"] is not None,
        )
        for match in pattern.finditer(text)
        if text[match.start() - 1 : match.start()] in initials and match.start()
    ]


def _length_before(text: str, stop: int, article: str) -> int:
    return len(article) if article and text.endswith(article, 0, stop) else 0


def locators(text: str, wording: Wording) -> list[Token]:
    """
    Return the places that are named, in the order of the text.

    Neighbours are one: "section III, paragraph 3" and "paragraph 4 (b) of section II".
    """
    found = [
        Token(match.start() - 1, match.end(), "locator", "")
        for literal, initials, pattern in wording.locator_scans
        if literal in text
        for match in pattern.finditer(text)
        if match.start()
        and text[match.start() - 1] in initials
        and not text[match.start() - 2 : match.start() - 1].isalnum()
    ]
    found.sort(key=itemgetter(0))
    chains: list[Token] = []
    for token in found:
        if chains and chains[-1].stop > token.start:
            continue
        if chains and _chained(text[chains[-1].stop : token.start], wording):
            chains[-1] = chains[-1]._replace(stop=token.stop)
        else:
            chains.append(_widened(text, token, wording))
    return chains


def _widened(text: str, token: Token, wording: Wording) -> Token:
    """Return the place with a word like "operative" before it."""
    for word in wording.operative:
        if text.startswith(word, token.start - len(word)):
            return token._replace(start=token.start - len(word))
    return token


def _chained(gap: str, wording: Wording) -> bool:
    # No gap of a chain is longer than ", as well as of the ".
    return len(gap) <= 20 and (
        gap in wording.joiners or wording.locator_gap.fullmatch(gap) is not None
    )
