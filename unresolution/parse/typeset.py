"""How wide words are in the face that resolutions are set in."""

__all__ = ["COLUMN", "INDENTED", "NUMBERED", "POINTED", "letter", "natural"]

#: Widths of the letters of Times, in thousandths of the size of the type.
_WIDTHS = {
    **dict.fromkeys(" ,.", 250),
    **dict.fromkeys(":;/tijl", 278),
    **dict.fromkeys("!-()I[]fr`’‘", 333),
    **dict.fromkeys("sJ", 389),
    **dict.fromkeys("aceéz?“”", 444),
    **dict.fromkeys("FPS", 556),
    **dict.fromkeys("ELTZ", 611),
    **dict.fromkeys("BC", 667),
    **dict.fromkeys("ADGHKNOQRUVXYw", 722),
    **dict.fromkeys("m&", 778),
    "%": 833,
    "M": 889,
    "W": 944,
    "—": 1000,
}

#: Digits, and the letters that are left.
_OTHER = 500

#: The width of a column, and what of it the first line of a paragraph has: without a
#: number, behind "1.", behind "(a)".  All resolutions are set in one form.
COLUMN = 34_300
INDENTED = 31_400
NUMBERED = 30_000
POINTED = 29_700


def natural(text: str) -> int:
    """Return the width of *text* with plain blanks."""
    return sum(_WIDTHS.get(character, _OTHER) for character in text)


def letter(text: str) -> int:
    """Return the width of the first letter of *text*, but that of a blank at least."""
    return max(250, _WIDTHS.get(text[:1], _OTHER))
