"""The labels of paragraphs: what sort of numbering each belongs to, and its value."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from .. import _re as re
from ..numbering import number_of, read_letters, read_roman
from ..phrases import alike

__all__ = [
    "Numbering",
    "Reading",
    "have_tabs",
    "is_bare",
    "is_inline",
    "is_last",
    "read_label",
    "readings",
    "runs_on",
]

Numbering: TypeAlias = Literal[
    "decimal", "letter", "roman", "capital", "capital-roman", "bullet", "other"
]


#: Labels of paragraphs, with a document that shows each.
_LABEL = re.compile(
    r"""
    (?:
      [0-9]{1,3}(?:[ ]{1,4}(?:bis|ter|quater|quinquies))?[ ]{0,4}[.)．、]  # 3 bis.
    | [0-9]{1,3}[ ]{0,4}[-–](?=\s|$)                # Arabic: 1 -  (A/RES/76/240)
    | [(（][0-9]{1,3}[)）]                       # (1)
    | [(（]?[a-z]{1,2}[)）] | [(（]?[ivxl]{1,7}[)）]   # (a)  a)  (iv)
    | [a-zа-я]\.(?=\s|$) | [ivx]{1,5}\.(?=\s|$) # a.  ii.
    | [(（]?[а-яё][)）]                          # Russian: а)
    | [–—•●▪◦·](?=\s|$)                         # bullets
    | [‘’'][0-9]{1,2}[’‘']                      # Arabic: ‘1’
    | \([أ-ي]{1,2}ـ?\)                          # Arabic: (أ)
    | [٠-٩]{1,3}[ ]{0,4}[-–.](?=\s|$)           # Arabic digits: ١ -
    | [０-９]{1,3}[．.、]                        # full width: １．
    | [㈠-㈩] | （[一二三四五六七八九十]{1,3}）     # Chinese: ㈠ （一）
    )
    (?=\s|$|(?<=[.．、)）㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩])[^\x00-\x40\x5b-\x7f-])
    """,
    re.VERBOSE,
)


#: No label that stands alone is longer.
_LONGEST = 8

_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def read_label(text: str) -> tuple[str | None, str]:
    """
    Split a paragraph into its label and its words.

    >>> read_label("3 bis. Requests"), read_label("1956 was")
    (('3 bis.', 'Requests'), (None, '1956 was'))
    """
    # No label begins with a capital letter.
    match = None if text[:1] in _CAPITALS else _LABEL.match(text)
    if match is None:
        return None, text
    label = match[0]
    if " " in label or "\t" in label:
        label = " ".join(label.split())
    return label, text[match.end() :].lstrip()


def is_bare(text: str) -> bool:
    """Tell whether *text* is a label alone: "(a)", "12.", "3 bis."."""
    label, rest = read_label(text) if len(text) <= _LONGEST else (None, text)
    return label is not None and not rest


def is_inline(label: str, before: str) -> bool:
    """
    Tell whether *label* counts words inside the sentence *before*, as that before it.

    "to (a) cease troop movements," and below it "(b) cease all use of heavy weapons"
    (S/RES/2043 (2012)).
    """
    match = re.fullmatch("[(（]?([b-h])[)）]", label)
    if match is None or not before.endswith((",", "，", "،")):
        return False
    earlier = label.replace(match[1], chr(ord(match[1]) - 1))
    return before.rfind(f" {earlier} ") > 0


def runs_on(label: str, before: str) -> bool:
    """
    Tell whether *label* counts on a list inside the numbered paragraph *before*.

    "2. Notes the work on (a) recovery; (b) ...; (c) ...;" and, below a page end,
    "(d) ...; and (e) ..." (E/RES/2021/11).
    """
    own, _ = read_label(before[:12])
    match = re.fullmatch("[(（]?([b-h])[)）]", label)
    if match is None or own is None or not own[:1].isdecimal():
        return False
    earlier = (chr(code) for code in range(ord("a"), ord(match[1])))
    return all(f" {label.replace(match[1], one)} " in before for one in earlier)


def have_tabs(texts: Iterable[str]) -> bool:
    """Tell whether most labels of *texts* have a tab after them."""
    labels = [(text, read_label(text)[0]) for text in texts]
    after = [text[len(label) :][:1] for text, label in labels if label is not None]
    return after.count("\t") * 2 > len(after)


class Reading(NamedTuple):
    """
    One way to understand a label: "(i)" is a roman one or the ninth letter.

    Attributes:
        style: Its numbering and what surrounds it; siblings have the same style.
        value: Its place in the run, counted from 1; None if it has none.
    """

    style: tuple[Numbering, str]
    value: int | None


#: Alphabets that count paragraphs in other scripts, in their order.  Arabic counts by
#: abjad; Chinese by numerals in brackets, for which there are single characters too.
_ALPHABETS = (
    ("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ", "abjad"),
    ("абвгдежзиклмнопрстуфхцчшщэюя", "cyrillic"),
    ("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩", "han"),
    ("一二三四五六七八九十", "han"),
)


#: Words between the last two items of a list, where no mark stands before them.
_JOINING = re.compile(r"[^\W\d_][,،]? (?:and|or|et|ou|y|o|и|или|و)\Z")


def is_last(label: str, before: str) -> bool:
    """
    Tell whether *label* counts on from that of the item *before*, after an "and".

    "(ix) security sector reform and", "(x) inclusive politics" (S/RES/2628 (2022)).
    """
    own, _ = read_label(before[:12])
    if own is None or not _JOINING.search(before[-12:]):
        return False
    due = {(reading.style, (reading.value or 0) + 1) for reading in readings(own)}
    return any((reading.style, reading.value) in due for reading in readings(label))


@lru_cache(maxsize=4096)
def readings(label: str) -> tuple[Reading, ...]:
    """Return the ways to understand *label*, the likelier first."""
    number = number_of(label)
    if number is None:
        return (Reading(("bullet", label), None),)
    around = label.replace(number, "x", 1)
    digits = number if number.isascii() else alike(number)
    if match := re.match("[0-9]{1,4}", digits):
        # "3 bis" and "2.1" count with their first number.
        sort = "decimal" if match[0] == digits or "." not in digits else "other"
        return (Reading((sort, around), int(match[0])),)  # type: ignore[arg-type]
    found = []
    if re.fullmatch("[a-z]{1,8}", number):
        if (value := _roman(number)) is not None:
            found.append(Reading(("roman", around), value))
        if len(set(number)) == 1 and len(number) <= 2:
            found.append(Reading(("letter", around), read_letters(number)))
    elif re.fullmatch("[A-Z]{1,8}", number):
        if (value := _roman(number)) is not None:
            found.append(Reading(("capital-roman", around), value))
        if len(number) == 1:
            found.append(Reading(("capital", around), read_letters(number.lower())))
    else:
        for alphabet, _ in _ALPHABETS:
            if len(number) == 1 and number in alphabet:
                found.append(Reading(("letter", around), alphabet.index(number) + 1))
    return tuple(found) or (Reading(("other", around), None),)


def _roman(number: str) -> int | None:
    try:
        return read_roman(number)
    except ValueError:
        return None
