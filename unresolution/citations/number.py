"""Numbers of resolutions as running text prints them, taken apart."""

from functools import lru_cache
from typing import NamedTuple

from .. import _re as re
from ..numbering import read_roman
from ._wording import Wording
from .in_text import letters_of
from .spelling import canonical

__all__ = ["Number", "read_number"]

_FORM = re.compile(
    r"(?P<special>(?:ES|S)-[0-9]+/[0-9]+)"
    r"|(?P<session>[0-9]+)/(?P<serial>[0-9]+)"
    r"|(?P<number>[0-9]+)"
)
_BRACKET = re.compile(r"\(([^()]+)\)")
_HYPHENS = str.maketrans("‑–", "--")


class Number(NamedTuple):
    """
    The number of a resolution, taken apart.

    Attributes:
        key: Without letters and blanks: "47/120", "217(III)", "1325(2000)".
        form: "slash", "year-slash", "special", "year", "roman" or "bare".
        session: Number of the session, or the year; 0 for none.
        letters: Letters of parts, ranges written out.
        texts: The number with each of its letters, as symbols have it.
    """

    key: str
    form: str
    session: int
    letters: tuple[str, ...]
    texts: tuple[str, ...]


@lru_cache(maxsize=16384)
def read_number(text: str, wording: Wording) -> Number:
    """Take a printed number apart."""
    before, stroke, after = text.partition("/")
    if stroke and text.isascii() and before.isdecimal() and after.isdecimal():
        # "52/4", as most are.
        return Number(text, *_slashed(int(before)), (), (text,))
    plain = canonical(text, wording).translate(_HYPHENS)
    match = _FORM.match(plain)
    if match is None:
        return Number(text, "bare", 0, (), ())
    # What is left are letters and brackets.
    rest = plain[match.end() :]
    bracket = _BRACKET.search(rest)
    inside = bracket[1] if bracket else ""
    printed = (rest[: bracket.start()] + rest[bracket.end() :]) if bracket else rest
    letters = letters_of(printed, wording) if printed.strip() else ()
    stem = match[0]
    form, session = _form(match, inside)
    tail = f" ({inside})" if inside else ""
    texts = tuple(f"{stem} {letter}{tail}" for letter in letters) or (stem + tail,)
    key = f"{stem}({inside})" if inside else stem
    return Number(key, form, session, letters, texts)


def _form(match: re.Match[str], bracket: str) -> tuple[str, int]:
    if match["special"]:
        return "special", 0
    if match["session"]:
        return _slashed(int(match["session"]))
    if bracket.isdecimal():
        return "year", int(bracket)
    if bracket:
        return "roman", _roman(bracket)
    return "bare", 0


def _slashed(session: int) -> tuple[str, int]:
    return ("year-slash" if session > 1900 else "slash"), session


def _roman(text: str) -> int:
    """Return the number of a regular session; 0 for a special one, "S-VI"."""
    try:
        return read_roman(text)
    except ValueError:
        return 0
