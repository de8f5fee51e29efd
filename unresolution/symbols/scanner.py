"""The characters of a symbol without the blanks, and where each one stood."""

from collections.abc import Sequence
from typing import NoReturn

from .. import _re as re
from .errors import InvalidSymbol

#: More than the grammar allows to any symbol in its official spelling.
_LONGEST = 10_000

#: Look-alikes, as typesetting and Chinese typography print them.
_PLAIN = str.maketrans(
    "‐‑‒–—−－（）［］／．，＊",
    "-------()[]/.,*",
)
#: Characters that don't show: soft hyphen, zero-width blanks, marks of direction.
_UNSEEN = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\ufeff"
)


class Scanner:
    """
    Goes through a text once, from left to right.

    Attributes:
        marks: The characters that count, look-alikes made plain.
        at: The next one to read.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.marks = ""
        self._places: Sequence[int] = ()
        self._squeeze()

    def fail(self, reason: str, at: int | None = None) -> NoReturn:
        """Raise `InvalidSymbol` at the mark *at*, by default the next one."""
        place = self.at if at is None else at
        ended = place >= len(self._places)
        position = len(self.text) if ended else self._places[place]
        raise InvalidSymbol(self.text, position, reason)

    def match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Match *pattern* at the next mark and go behind it, or stay: None."""
        match = pattern.match(self.marks, self.at)
        if match:
            self.at = match.end()
        return match

    def take(self, mark: str) -> bool:
        """Go behind *mark* if it is the next one; tell whether it was."""
        taken = self.marks.startswith(mark, self.at)
        self.at += len(mark) * taken
        return taken

    def _squeeze(self) -> None:
        start = len(self.text) - len(self.text.lstrip())
        text = self.text.strip()
        # First of all, so that nothing below can be made to take long.
        if len(text) > _LONGEST:
            raise InvalidSymbol(self.text, start + _LONGEST, "no symbol is so long")
        if text.isascii() and " " not in text and text.isprintable():
            self.marks, self._places = text, range(start, start + len(text))
            return
        kept: list[str] = []
        places: list[int] = []
        blank = bracketed = False
        for place, mark in enumerate(text.translate(_PLAIN), start):
            if mark.isspace():
                blank = True
            elif mark not in _UNSEEN:
                if blank and kept and _separates(kept[-1], mark, bracketed=bracketed):
                    raise InvalidSymbol(self.text, place - 1, "unexpected blank")
                bracketed = mark == "(" or (bracketed and mark != ")")
                kept.append(mark)
                places.append(place)
                blank = False
        self.marks, self._places = "".join(kept), places


def _separates(before: str, after: str, *, bracketed: bool) -> bool:
    """Tell whether a blank between two marks parts two words, so that it counts."""
    # "247 B" is "247B" and "Part II" is "PartII", but "61 49" isn't "6149", and what
    # follows in "A/61/L.26 and Add.1" isn't of the symbol.
    if after.isdecimal():
        return before.isdecimal() or (before.isalpha() and not bracketed)
    return before.isalpha() and after.isalpha() and not bracketed
