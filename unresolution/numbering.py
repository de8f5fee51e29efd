"""
Numbers as the United Nations prints them, and their values.

Three systems count paragraphs, sessions and notes whatever the language of the
document: roman numerals, letters, superscript digits.  Each has a reader and a
writer that undo each other.  `number_of` and `default_label` go between the number
of a paragraph ("1", "a") and the label that prints it ("1.", "(a)").
"""

import functools

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip

#: MMMDCCCLXXXVIII, 3888: no numeral has more letters.
_LONGEST_ROMAN = 15

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"

#: A hundred rounds of the alphabet; printed lists end in the second.
_LONGEST_LETTERS = 100

_RAISE = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LOWER = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

#: What surrounds a number in a label: brackets, dashes, stops, quotation marks, bullets
#: and the marks of direction that Arabic text carries.
_AROUND = (
    "().-–—‑‐−:'’‘\"´“”„«»"
    "（）．、："
    "•●▪■◦○‣∙·"
    "\u200b\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff\u00ad"
)


def read_roman(text: str) -> int:
    """
    Return the value of a roman numeral, all upper or all lower case.

    Used for sessions of the General Assembly up to the thirtieth, as in
    ``3369 (XXX)``, for sections and annexes, and for subparagraphs of the second
    degree, ``(iv)``.

    >>> read_roman("XXX"), read_roman("iv")
    (30, 4)

    Args:
        text: Roman digits only; 1 to 3999.

    Raises:
        ValueError: If *text* is no numeral, or not in its shortest form ("IIII").

    Source: UN Editorial Manual, "System of identification" and "Paragraphs and
    subparagraphs".
    """
    if _one_case(text) and len(text) <= _LONGEST_ROMAN:
        digits = text.upper()
        rest, total = digits, 0
        for value, letters in _ROMAN:
            while rest.startswith(letters):
                rest, total = rest[len(letters) :], total + value
        # Writing it back is the one test that "IIII", "IC" and "VX" all fail.
        if not rest and 0 < total < 4000 and write_roman(total) == digits:
            return total
    msg = f"not a roman numeral: {_shown(text)}"
    raise ValueError(msg)


def write_roman(number: int) -> str:
    """
    Return *number* in roman digits, upper case, shortest form.

    >>> write_roman(30)
    'XXX'

    Args:
        number: 1 to 3999.

    Raises:
        ValueError: If *number* is out of that range.
    """
    if not 0 < number < 4000:
        msg = f"no roman numeral writes {number}"
        raise ValueError(msg)
    digits = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        digits += letters * count
    return digits


def read_letters(text: str) -> int:
    """
    Return the place of a subparagraph's letters, counted from 1.

    After *z* the United Nations doubles the letter: *aa*, *bb*, not *aa*, *ab*.

    >>> read_letters("a"), read_letters("z"), read_letters("aa"), read_letters("bb")
    (1, 26, 27, 28)

    Args:
        text: One letter, once or repeated; all upper or all lower case.

    Raises:
        ValueError: If *text* is anything else ("ab", "a1", "").

    Source: UN Editorial Manual, "Paragraphs and subparagraphs".
    """
    if (
        _one_case(text)
        and len(text) <= _LONGEST_LETTERS
        and text == text[0] * len(text)
    ):
        return len(_ALPHABET) * (len(text) - 1) + _ALPHABET.index(text[0].lower()) + 1
    msg = f"not the letters of a subparagraph: {_shown(text)}"
    raise ValueError(msg)


def write_letters(number: int) -> str:
    """
    Return the letters of the subparagraph at place *number*, lower case.

    >>> write_letters(2), write_letters(28)
    ('b', 'bb')

    Args:
        number: 1 for *a*; at most 2600, a hundred rounds of the alphabet.

    Raises:
        ValueError: If *number* is out of that range.
    """
    if not 0 < number <= len(_ALPHABET) * _LONGEST_LETTERS:
        msg = f"no letters write {number}"
        raise ValueError(msg)
    rounds, place = divmod(number - 1, len(_ALPHABET))
    return _ALPHABET[place] * (rounds + 1)


def from_superscript(text: str) -> str:
    """
    Return superscript digits as plain ones.

    >>> from_superscript("¹²")
    '12'

    Raises:
        ValueError: If *text* is empty or holds anything but superscript digits.
    """
    # Not str.isdigit: it also takes "①" and the digits of other scripts.
    if not text or not all(ord(character) in _LOWER for character in text):
        msg = f"not superscript digits: {_shown(text)}"
        raise ValueError(msg)
    return text.translate(_LOWER)


def to_superscript(text: str) -> str:
    """
    Return the digits 0 to 9 as superscript ones.

    >>> to_superscript("12")
    '¹²'

    Raises:
        ValueError: If *text* is empty or holds anything but the digits 0 to 9.
    """
    if not text or not all(ord(character) in _RAISE for character in text):
        msg = f"not decimal digits: {_shown(text)}"
        raise ValueError(msg)
    return text.translate(_RAISE)


def number_of(label: str) -> str | None:
    """
    Return the bare number of a printed label, or None if it has none (a bullet).

    Takes away the punctuation and the blanks around the number; blanks inside
    become single spaces.  Letter case and numerals stay as printed.

    >>> number_of("1."), number_of("(a)"), number_of("1 -"), number_of("3 bis.")
    ('1', 'a', '1', '3 bis')
    >>> number_of("（一）"), number_of("•")
    ('一', None)
    """
    # A document has few labels, and all of them many times; what is none is not kept.
    return _short_number_of(label) if len(label) < 40 else _number_of(label)


def _number_of(label: str) -> str | None:
    # Blanks and marks alternate ("( a ) -"), so both are stripped at once.
    joined = " ".join(label.split())
    return joined.strip(_AROUND + " ") or None


_short_number_of = functools.lru_cache(maxsize=1024)(_number_of)


def default_label(number: str) -> str:
    """
    Return the label that prints *number* where none was read from a page.

    A number that begins with a decimal digit takes a full stop, any other brackets;
    `number_of` undoes it.

    >>> default_label("3 bis"), default_label("iv")
    ('3 bis.', '(iv)')
    """
    return f"{number}." if number[:1].isdecimal() else f"({number})"


def _one_case(text: str) -> bool:
    # ASCII first: "ı".upper() is "I", and no page means that.
    return text.isascii() and text.isalpha() and (text.isupper() or text.islower())


def _shown(text: str) -> str:
    """Quote *text* for a message, cut short: a message is one line."""
    return repr(text if len(text) <= 40 else f"{text[:39]}…")
