"""
The words of opening phrases, found one by one, or by one pattern.

There are four hundred, and to compile a pattern of them all takes a tenth of a first
reading; but then it finds them in a third of the time.  So it is compiled once many
texts have been looked at.
"""

from collections.abc import Iterable
from functools import cached_property

from .. import _re as re

__all__ = ["OFTEN", "OpeningWords", "one_of"]

#: How many of the words that go before a verb there may be: "also once again deeply".
_MODIFIERS = 3

#: After so many texts the pattern is compiled.
OFTEN = 500

#: So many letters before its own a tail may look back at.
_BEHIND = 32

#: Letters that a pattern takes for others whatever their case, and that lower case
#: leaves, or makes two of: the Turkish ones, the long s, and old forms of Cyrillic.
_VARIANTS = {
    **dict.fromkeys((0x130, 0x131), "i"),
    0x17F: "s",
    **dict(zip(range(0x1C80, 0x1C88), "вдосттъѣ", strict=True)),
}

_WORD = re.compile(r"\w+")

#: A backslash gives a letter another meaning, which its lower case has not: "\\W".
_TOKEN = re.compile(r"\\.|[^\\]+")


class OpeningWords:
    """
    What phrases of one kind are made of.

    Args:
        heads: Words that a phrase can't be without: "recalling", "takes note".
        modifiers: Words before them: "also", "once again".
        second: Regular expression for what makes one phrase with the head before it.
        tail: Regular expression for what may follow and still belong to the phrase.
        blanks: Whether there are blanks between words.
    """

    def __init__(
        self,
        heads: Iterable[str],
        modifiers: Iterable[str],
        second: str,
        tail: str,
        *,
        blanks: bool,
    ) -> None:
        self._blanks = blanks
        self._asked = 0
        self._parts = [*heads], [*modifiers], second, tail
        heads, modifiers, _, _ = self._parts
        self._heads = self._by_first_word(heads)
        self._modifiers = self._by_first_word(modifiers)
        edge = r"(?![\w-])" if blanks else ""
        self._second = re.compile(f" (?:{second}){edge}", re.IGNORECASE)
        self._tail = re.compile(f"(?s:.{{{_BEHIND}}})(?:{tail}){{0,3}}", re.IGNORECASE)

    def begin(self, text: str) -> bool:
        """Tell whether *text* begins with a phrase."""
        self._asked += 1
        lowered = _lowered(text)
        if self._asked > OFTEN:
            return self._pattern.match(lowered) is not None
        return self._head(lowered, 0, _MODIFIERS) is not None

    def end(self, text: str) -> int | None:
        """Return where the phrase ends that *text* begins with; None if with none."""
        self._asked += 1
        lowered = _lowered(text)
        if self._asked > OFTEN:
            match = self._pattern.match(lowered)
            return self._with_tail(text, match.end()) if match else None
        end = self._head(lowered, 0, _MODIFIERS)
        if end is None:
            return None
        if second := self._second.match(text, end):
            end = second.end()
        if lowered.startswith(" and ", end):
            end = self._head(lowered, end + len(" and "), 0) or end
        return self._with_tail(text, end)

    def _with_tail(self, text: str, end: int) -> int:
        """Return where the phrase ends that without its tail ends at *end*."""
        # With the letters before, which a tail may ask for: "remains deeply concerned".
        tail = self._tail.match((" " * _BEHIND + text)[end:])
        return end + tail.end() - _BEHIND if tail else end

    @property
    def source(self) -> str:
        """A pattern of all that is looked for, whatever its case."""
        *_, tail = self._parts
        return f"{self._without_tail}(?:{tail}){{0,3}}"

    @property
    def _without_tail(self) -> str:
        words, before, second, _ = self._parts
        heads, modifiers = one_of(words), one_of(before)
        blank, edge = (" ", r"(?![\w-])") if self._blanks else (" ?", "")
        return (
            rf"(?:(?:{modifiers}){blank}){{0,3}}(?:{heads}){edge}"
            rf"(?: (?:{second}){edge})?(?: and (?:{heads}){edge})?"
        )

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """For lower case; one that is told to heed no case takes four times as long."""
        return re.compile(_TOKEN.sub(_in_lower_case, self._without_tail))

    def _head(self, text: str, place: int, modifiers: int) -> int | None:
        """Return where the head ends at *place*, with so many *modifiers* at most."""
        word = self._first_word(text, place)
        for modifier in self._modifiers.get(word, ()) if modifiers else ():
            if text.startswith(modifier, place):
                after = place + len(modifier)
                # The blank, or in its place nothing.
                steps = (1, 0) if not self._blanks else (1,)
                for step in steps:
                    if step and text[after : after + 1] != " ":
                        continue
                    end = self._head(text, after + step, modifiers - 1)
                    if end is not None:
                        return end
        for head in self._heads.get(word, ()):
            if text.startswith(head, place):
                end = place + len(head)
                if not (self._blanks and _goes_on(text[end : end + 1])):
                    return end
        return None

    def _by_first_word(self, words: Iterable[str]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in sorted(map(_lowered, words), key=len, reverse=True):
            found.setdefault(self._first_word(word, 0), []).append(word)
        return found

    def _first_word(self, text: str, place: int) -> str:
        if not self._blanks:
            return text[place : place + 1]
        word = _WORD.match(text, place)
        return word[0] if word else ""


def one_of(words: Iterable[str]) -> str:
    """Return a pattern for any of *words*, the longest first; for none, one of none."""
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(map(re.escape, longest_first)) or "(?!)"


def _in_lower_case(token: re.Match[str]) -> str:
    return token[0] if token[0].startswith("\\") else _lowered(token[0])


def _goes_on(letter: str) -> bool:
    """Tell whether a word goes on with *letter*."""
    return letter in {"-", "_"} or letter.isalnum()


def _lowered(text: str) -> str:
    """Return *text* in lower case, each letter in its place."""
    return text.lower() if text.isascii() else text.translate(_VARIANTS).lower()
