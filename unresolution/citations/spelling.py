"""Letters, digits and sessions as a language prints them, made as symbols have them."""

from functools import lru_cache

from .. import _re as re
from ..numbering import write_roman
from ._wording import Wording

__all__ = ["canonical", "plain"]


def plain(text: str, wording: Wording) -> str:
    """
    Return *text* with letters and marks made plain; places in it stay the same.

    Full-width and Arabic digits, no-break spaces, and Cyrillic letters that look like
    the Latin ones of a symbol.
    """
    if text.isascii():
        return text
    # One by one: `str.translate` takes longer than all the rest that is done.
    for printed, mark in wording.look_alikes.items():
        if printed in text:
            text = text.replace(printed, mark)
    if wording.confused:
        text = _pattern(wording.confused).sub(
            lambda match: _latin(match, wording), text
        )
    return text


def canonical(number: str, wording: Wording) -> str:
    """
    Return a printed number as symbols have it.

    >>> from .ar import WORDING
    >>> canonical("217 ألف (د-3)", WORDING)
    '217 A (III)'
    """
    if number.isascii():
        return number
    if wording.sessions:
        number = _sessions(wording).sub(
            lambda match: _symbol_session(match, wording), number
        )
    for printed, letter in wording.letters.items():
        number = number.replace(printed, letter)
    return number


@lru_cache(maxsize=32)
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


def _latin(match: re.Match[str], wording: Wording) -> str:
    session = match.lastgroup == "session"
    letters = wording.session_letters if session else wording.letters
    return "".join(letters.get(letter, letter) for letter in match[0])


@lru_cache(maxsize=32)
def _sessions(wording: Wording) -> re.Pattern[str]:
    words = sorted(wording.sessions, key=len, reverse=True)
    return re.compile(
        rf"(?P<open>\( ?)?(?P<word>{'|'.join(map(re.escape, words))})"
        r"(?: ?[-‑–] ?(?P<digits>[0-9]{1,2}) ?|(?=\)))"
    )


def _symbol_session(match: re.Match[str], wording: Wording) -> str:
    head, digits = wording.sessions[match["word"]], match["digits"]
    if match["open"] and digits and int(digits):
        # "(د-3)" is "(III)", "(دإ-6)" is "(S-VI)".
        return f"({head}{write_roman(int(digits))}"
    return f"{match['open'] or ''}{head}{digits or ''}"
