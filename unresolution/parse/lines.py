"""The source cut into lines."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from .. import _re as re
from .._late import define
from .._source import Source, Span, make_span
from .._text import upper_bytes
from ..languages import Language
from .endings import is_complete

__all__ = [
    "CASELESS",
    "Line",
    "Wrap",
    "find_wrap",
    "measure",
    "to_lines",
]


@define(slots=True, eq=False, repr=False, weakref_slot=False)
class Line:
    """
    One line that is not blank, without the blanks at its ends.

    Attributes:
        text: Its characters.
        start: Where they stand in the source.
        stop: Where the next character stands.
        blank_before: Whether a blank line or the beginning of the text comes before.
        page_before: Whether a form feed comes before.
        indent: Blanks before it.
        small: Whether it surely begins in the middle of a sentence, so that what looks
            for labels, numbers, titles and formulas need not look at it.
        lead: Characters before the first blank at which it might have been broken, if
            no-break blanks stand before that; else 0.
        role: Told by `unresolution.parse.pages`: *furniture*, *note* for the first line
            of a note, *note-more* for its others, or nothing.
        marker: Of a note.
        cited: Whether the marks of this note have their height already.
        opens: Whether its words surely open a paragraph of the body, so that what looks
            for anything else need not look at it, see `unresolution.parse.openings`.
        number: Of such a paragraph; 0 if it has none.
        broken: Whether the hyphen at its end is no part of the word that goes on.
        certainty: How sure that is.
        others: Where the rest of it stands, if it was printed in several places.
    """

    text: str
    start: int
    stop: int
    blank_before: bool = False
    page_before: bool = False
    indent: int = 0
    small: bool = False
    lead: int = 0
    role: str = ""
    marker: str | None = None
    cited: bool = False
    opens: bool = False
    number: int = 0
    broken: bool = False
    certainty: float = 1.0
    others: tuple[Span, ...] = ()

    # Made when it is asked for: with its own memory it would make a line half as large
    # again.
    @property
    def span(self) -> Span:
        """Where its characters stand."""
        return make_span((self.start, self.stop))

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every place where its characters stand."""
        return (self.span, *self.others)


# U+2028 and the like are blanks, not line ends: no printer of resolutions breaks there.
_LINE_END = re.compile("\r\n?|\n")


def to_lines(source: Source) -> list[Line]:
    """Return the lines of *source* that are not blank."""
    text = source.text
    lines: list[Line] = []
    blank, page = True, False
    for place, raw in _raw_lines(text):
        printed = raw.strip()
        if not printed and "\f" not in raw:
            blank = True
        elif printed is raw and raw.isprintable() and "  " not in raw:
            # Nearly all are like that.
            small = raw[0].islower() and _SMALL.match(raw) is not None
            lines.append(Line(raw, place, place + len(raw), blank, page, 0, small))
            blank = page = False
        else:
            blank, page = _add(lines, raw, place, blank=blank, page=page)
    return lines


def _add(
    lines: list[Line], raw: str, place: int, *, blank: bool, page: bool
) -> tuple[bool, bool]:
    """
    Add the lines that *raw* has, with a page end between any two, to *lines*.

    Returns:
        Whether a blank line and a page end come before the next.
    """
    empty = True
    for feeds, piece in enumerate(raw.split("\f")):
        if feeds:
            page, blank, empty = True, blank or empty, True
        text = piece.strip()
        if text:
            indent = piece.index(text[0])
            start, stop = place + indent, place + indent + len(text)
            lead = 0
            if not text.isprintable() or "  " in text:
                lead = _lead(text)
                text = _printed(text)
            small = text[0].islower() and _SMALL.match(text) is not None
            lines.append(Line(text, start, stop, blank, page, indent, small, lead))
            blank = page = empty = False
        place += len(piece) + 1
    return blank or empty, page


def _raw_lines(text: str) -> Iterable[tuple[int, str]]:
    """Return the place and the characters of each line, without its end."""
    if "\r" in text:
        ends = [(end.start(), end.end()) for end in _LINE_END.finditer(text)]
        starts = [0, *(end for _, end in ends)]
        stops = [*(start for start, _ in ends), len(text)]
        return [
            (start, text[start:stop]) for start, stop in zip(starts, stops, strict=True)
        ]
    # Several times faster than a pattern.
    raw = text.split("\n")
    return zip(accumulate((len(line) + 1 for line in raw), initial=0), raw)  # noqa: B905


#: A small word, or "a", "y", "à", "в" and another; but no label ("iv."), nor what a
#: scan makes of one ("l. ", "ll").
_SMALL = re.compile(
    r"(?=[a-zß-öø-ÿа-яё]{2}|[aeouyàéвикосу] [a-zß-öø-ÿа-яё]{2})"
    r"(?!l+\b)(?!(?:[a-zа-яё]{2}|[ivxl]{3,8})\s?[.,:;)）])"
)

_BLANK = re.compile("[\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")

_BLANKS = re.compile(" {2,}")

#: What prints nothing; a soft hyphen at the end of a line says that its word goes on.
_SILENT = re.compile(
    "[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\xad(?!$)"
)


def _lead(text: str) -> int:
    """Return the length of what a no-break blank keeps together at the beginning."""
    first = text.split(" ", 1)[0]
    return len(first) if "\xa0" in first else 0


def _printed(text: str) -> str:
    """Return *text* with single plain blanks, without characters that print nothing."""
    text = text.replace("\xa0", " ")
    if not text.isprintable():
        text = _SILENT.sub("", _BLANK.sub(" ", text)).strip() or text
    return _BLANKS.sub(" ", text) if "  " in text else text


#: Languages whose scripts have no capital letters.
CASELESS = frozenset({"ar", "zh"})

#: Where characters were counted, nearly all lines are full; in print, every other is.
_COUNTED = 0.9

_SHORT = 48
_NARROW = 60
_FEW = 2
_EVEN = 3


class Wrap(NamedTuple):
    """
    The width at which paragraphs were broken into lines.

    Attributes:
        width: In characters.
        exact: Whether characters were counted; print that is set in a proportional
            face has lines of unequal length.
        alike: Whether a Chinese character counts like a letter, and lines are broken
            anywhere, also in the middle of a number.
    """

    width: int
    exact: bool
    alike: bool = False

    def is_full(self, before: Line, after: Line | str) -> bool:
        """Tell whether the first word of *after* had no room on the line *before*."""
        if self.alike:
            text = after if isinstance(after, str) else after.text
            return self._has_no_room(before, text)
        printed = before.text
        length = len(printed) if printed.isascii() else measure(printed)
        width = self.width
        if length > width + 12:
            return False
        room = width if self.exact else width * 0.85
        return length >= room or length + _first_word(after) > room

    def _has_no_room(self, before: Line, after: str) -> bool:
        length = _count(before)
        if length >= self.width:
            return length <= self.width + 2
        # Where there is a blank or a hyphen, the line was broken there; Chinese has
        # blanks beside other letters and digits alone.
        hyphen = before.text.endswith("-")
        if not (hyphen or _FOREIGN.fullmatch(before.text[-1] + after[:1])):
            return False
        unit = re.split("[ -]" if hyphen else " ", after, maxsplit=1)[0]
        taken = length + len(unit) + (not hyphen)
        return length * 2 >= self.width and len(unit) <= self.width < taken


def measure(text: str) -> int:
    """Return the width of *text* in columns: Chinese characters take two."""
    if text.isascii():
        return len(text)
    # To compile a pattern of twenty thousand letters takes a fiftieth of a first
    # reading, and most documents have none of them.
    upper = upper_bytes(text)
    if len(upper.translate(None, _UPPER)) == len(upper):
        return len(text)
    return len(text) + len(_WIDE.findall(text))


_WIDE = re.compile("[\u2e80-\u9fff\uff00-\uff60]")

#: The upper bytes of these characters, which few others have.
_UPPER = bytes([*range(0x2E, 0xA0), 0xFF])


#: The last character of a line and the first of the next, where a blank may be between.
_FOREIGN = re.compile(r"[a-z0-9⁰¹²³⁴-⁹].?|.[a-z0-9]", re.IGNORECASE)


def _first_word(after: Line | str) -> int:
    """Return the room that the first word of *after* takes, with a blank before it."""
    if isinstance(after, str):
        return _room_of(after)
    # "27 апреля 1946 года" has no-break blanks, and is not broken.
    return max(_room_of(after.text), 1 + after.lead)


def _room_of(text: str) -> int:
    if text[:1].islower():
        blank = text.find(" ")
        if blank > 0 and "\t" not in text:
            return 1 + blank
    if text[:1] >= "\u2e80" and _WIDE.match(text):
        return 2
    # There is none where a mark stood alone, and was moved to the line before.
    first, *rest = text.split(maxsplit=2) or [""]
    if rest and (first == "«" or first.isdecimal() or _TITLE.fullmatch(first)):
        # "25 May" and "Dr. Mahiga" have a blank between them that does not break, and
        # French has one inside its quotation marks.
        return 2 + len(first) + len(rest[0])
    return 1 + len(first)


#: A short form before a name or a number.
_TITLE = re.compile(r"[A-Z][a-z]{1,3}\.")


def find_wrap(lines: Sequence[Line], language: Language) -> Wrap | None:
    """
    Return how paragraphs were broken into lines, or None.

    A line after which the next goes on in small letters was broken; in scripts without
    small letters, one that ends without a mark.  The longest such line tells how much
    fits.  Where each paragraph is one line there is none.
    """
    if language.code == "zh" and (wrap := _find_even_wrap(lines)) is not None:
        return wrap
    pairs = [
        (line, after)
        for line, after in pairwise(lines)
        if not (after.blank_before or line.role or after.role or "\t" in line.text)
    ]
    # In Russian, preambular paragraphs begin in small letters below a comma.
    ends = (".", ";", ":", "-", *([","] if language.small_openers else ()))
    broken = [
        (measure(line.text), _first_word(after))
        for line, after in pairs
        if after.text[:1].islower() and not line.text.endswith(ends)
    ]
    if not broken or language.code in CASELESS:
        # Lines of a masthead end without a mark too, and are short.
        least = _SHORT if language.code in CASELESS else _NARROW
        broken = [
            (measure(line.text), _first_word(after))
            for line, after in pairs
            if measure(line.text) > least and not is_complete(line.text)
        ]
        if len(broken) < _FEW:
            return None
    lengths = sorted(length for length, _ in broken)
    # A few lines are longer than fits: those that a printer set tighter.
    width = lengths[-1 - len(lengths) // 20]
    counted = sum(length + word > width for length, word in broken)
    return Wrap(width, exact=len(broken) > 4 and counted >= _COUNTED * len(broken))


def _count(line: Line) -> int:
    """Return the number of characters on *line*, as they were printed."""
    return line.stop - line.start


def _find_even_wrap(lines: Sequence[Line]) -> Wrap | None:
    """Return the wrap of lines that have one number of characters, Chinese or not."""
    wrapped = [
        line
        for line, after in pairwise(lines)
        if not (after.blank_before or line.role or after.role or "\t" in line.text)
        and measure(line.text) > _SHORT
    ]
    if len(wrapped) < _EVEN:
        return None
    width, count = Counter(map(_count, wrapped)).most_common(1)[0]
    # In print, a letter takes half the room: then columns are what is even.
    columns = Counter(measure(line.text) for line in wrapped).most_common(1)[0][1]
    if count < max(_EVEN, columns + 1, len(wrapped) // 3):
        return None
    return Wrap(width, exact=True, alike=True)
