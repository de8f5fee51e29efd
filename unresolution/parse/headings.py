"""The numbers of sections, in front of their headings or on a line of their own."""

from functools import lru_cache

from .. import _re as re
from ..model import Content, Text, inlines, plain_text
from .labels import Reading, readings

__all__ = ["is_section_number", "section_readings", "split_heading"]

#: "I" or "B." alone on its line (A/RES/76/246).
_ALONE = re.compile(r"(?:[IVXL]{1,7}|[A-Z])\.?")

_NUMBER = re.compile(r"[IVXL]{1,7}\.?|[A-Z]")

#: "II. Specific protection concerns" (S/PRST/2010/25), "一. 工作安排" (A/RES/78/128).
_BEFORE = re.compile(
    r"(?:[IVXL]{1,7}|[A-Z]|[一二三四五六七八九十]{1,3})[.．、]\s*(?=\S)"
)

_HAN = "一二三四五六七八九十"

#: What Arabic counts sections with where others have roman numerals: first, second ...
_ORDINALS = (
    ("أولا",), ("ثانيا",), ("ثالثا",), ("رابعا",), ("خامسا",), ("سادسا",), ("سابعا",),
    ("ثامنا",), ("تاسعا",), ("عاشرا",), ("حادي عشر",), ("ثاني عشر",), ("ثالث عشر",),
    ("رابع عشر",), ("خامس عشر",), ("سادس عشر",), ("سابع عشر",), ("ثامن عشر",),
    ("تاسع عشر",), ("عشرون", "عشرين"), ("حادي وعشرون", "حادي وعشرين"),
    ("ثاني وعشرون", "ثاني وعشرين"), ("ثالث وعشرون", "ثالث وعشرين"),
    ("رابع وعشرون", "رابع وعشرين"), ("خامس وعشرون", "خامس وعشرين"),
)  # fmt: skip

#: Where others have A, B, C, Arabic has the names of its letters, in the old order.
_LETTERS = (
    "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام",
    "ميم", "نون", "سين", "عين", "فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء",
    "ذال", "ضاد", "ظاء", "غين",
)  # fmt: skip

_ARABIC = {
    **{
        word: ("capital-roman", n)
        for n, words in enumerate(_ORDINALS, 1)
        for word in words
    },
    **{word: ("capital", n) for n, word in enumerate(_LETTERS, 1)},
}

#: Marks of short vowels, which are printed or not.
_VOWELS = re.compile("[\u0640\u064b-\u0652]")

_LONGEST = 16


def split_heading(content: Content) -> tuple[str | None, Content]:
    """
    Split a heading into the number of its section, if it has one, and its words.

    >>> split_heading(inlines("II. Title")), split_heading(inlines("IV"))
    (('II.', (Text(value='Title'),)), ('IV', ()))
    """
    first = content[0] if content else None
    if not isinstance(first, Text):
        return None, content
    text = plain_text(content)
    if len(text) <= _LONGEST and (_ALONE.fullmatch(text) or _arabic(text)):
        return text, tuple(part for part in content if not isinstance(part, Text))
    if len(text) <= 3 and text.strip(_HAN) == "":
        return text, ()
    match = _BEFORE.match(first.value)
    if match is None or match.end() == len(first.value):
        return None, content
    return match[0].strip(), inlines([first.value[match.end() :], *content[1:]])


def is_section_number(text: str) -> bool:
    """Tell whether *text* is the number of a section and nothing else."""
    if text.isascii():
        return _NUMBER.fullmatch(text) is not None
    return len(text) <= _LONGEST and (
        _arabic(text) is not None or (len(text) <= 3 and not text.strip(_HAN))
    )


@lru_cache(maxsize=512)
def section_readings(label: str) -> tuple[Reading, ...]:
    """Return the ways to understand the number of a section; none if it is no such."""
    found = tuple(r for r in readings(label) if r.style[0].startswith("capital"))
    if found:
        return found
    if arabic := _arabic(label):
        sort, value = arabic
        return (Reading((sort, "x"), value),)  # type: ignore[arg-type]
    bare = label.strip(" .．、")
    if bare and len(bare) <= 3 and not bare.strip(_HAN):
        return (Reading(("capital-roman", "x"), _han(bare)),)
    return ()


def _arabic(label: str) -> tuple[str, int] | None:
    return _ARABIC.get(_VOWELS.sub("", label).strip(" .-–"))


def _han(numeral: str) -> int:
    """Return 12 for "十二"."""
    tens, ten, units = numeral.rpartition("十")
    if not ten:
        return _HAN.index(numeral[-1]) + 1
    many = _HAN.index(tens[-1]) + 1 if tens else 1
    return many * 10 + (_HAN.index(units[-1]) + 1 if units else 0)
