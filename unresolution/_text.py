"""Characters: what model text may hold, and its one normal form."""

from . import _re as re

__all__ = [
    "InvalidText",
    "clean",
    "is_clean",
    "is_possible",
    "possible",
    "unprintable",
    "upper_bytes",
]


class InvalidText(ValueError):
    """Raised for text with a character that XML 1.0 can't hold."""


# Outside of the production Char of XML 1.0 (fifth edition, section 2.2): most control
# characters, lone surrogates, U+FFFE and U+FFFF.
_INVALID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1b\ud800-\udfff\ufffe\uffff]+")

# Soft hyphens, zero-width spaces, byte order marks and direction marks print nothing:
# which of them a text holds depends on the program that extracted it.
_IGNORABLE = re.compile(
    "[\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)

_BLANKS = re.compile(
    "[\t\n\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
    "|[ ][ \t\n\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
)
_RUN = re.compile("[ \t\n\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")


def clean(text: str) -> str:
    r"""
    Return *text* in normal form: runs of blanks are one plain blank, and characters
    that print nothing (soft hyphens, direction marks) are gone.

    Blanks at the ends stay, one each.  Writers add no-break spaces by language.

    >>> clean("10\u00a0091  dollars")
    '10 091 dollars'

    Raises:
        InvalidText: If *text* has a character that XML 1.0 can't hold.
    """
    # Of all blanks only the plain one counts as printable, and nothing invalid does.
    if text.isprintable() and "  " not in text:
        return text
    # Most often that is all there is to do.
    text = text.replace("\xa0", " ").replace("\t", " ").replace("\n", " ")
    if text.isprintable():
        # Each turn halves the longest run.
        while "  " in text:
            text = text.replace("  ", " ")
        return text
    invalid = _INVALID.search(text)
    if invalid:
        character = f"U+{ord(invalid[0]):04X}"
        message = (
            f"character {character} at {invalid.start()} can't stand in a document"
        )
        raise InvalidText(message)
    text = _IGNORABLE.sub("", text)
    return _RUN.sub(" ", text) if _BLANKS.search(text) else text


def upper_bytes(text: str) -> bytes:
    """
    Return the upper byte of each character: of which alphabet it may be.

    To look through them takes no pattern, and those of scripts are slow to compile.
    """
    return text.encode("utf-16-be", "surrogatepass")[::2]


def is_clean(text: str) -> bool:
    """Tell whether *text* is in normal form already."""
    try:
        return clean(text) == text
    except InvalidText:
        return False


def is_possible(text: str) -> bool:
    """Tell whether a document can hold all characters of *text*."""
    return _INVALID.search(text) is None


def possible(text: str) -> str:
    """Return *text* with a blank for each character that no document can hold."""
    return _INVALID.sub(" ", text)


def unprintable(text: str) -> list[tuple[int, int]]:
    """
    Return the ranges of *text* whose characters no model text can hold.

    Control characters that count as blanks, the form feed among them, are none.
    """
    if not any(map(text.__contains__, _CONTROLS)) and _is_encodable(text):
        return []
    return [match.span() for match in _UNPRINTABLE.finditer(text)]


#: Looking for each is many times faster than a pattern.
_CONTROLS = [chr(code) for code in (*range(9), *range(0x0E, 0x1C), 0xFFFE, 0xFFFF)]


def _is_encodable(text: str) -> bool:
    """Tell whether *text* has no lone surrogates."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
