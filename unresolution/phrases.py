"""
Wordings with gaps, read and written by one and the same template.

"65th plenary meeting" is a wording with a gap for an ordinal number; so is "Agenda item
108 (q)".  Reader and writer use the same templates and can't drift apart.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import Any

from . import _late as attrs
from . import _re as re
from ._late import frozen

__all__ = ["Gap", "Phrase", "alike", "as_printed", "unspaced", "words_of"]

# One character for another, so that places in the text stay the same.
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ`´", "'"),
        # Russian ordinals have three hyphens, at times in one document: "8‑е", "13-e".
        **dict.fromkeys("‐‑−", "-"),
        "ё": "е",
        "Ё": "Е",
        "،": ",",
        "؛": ";",
        **{chr(0x0660 + digit): str(digit) for digit in range(10)},
        # The full-width forms of Chinese print: "（", "：", "２".
        **{chr(0xFEE0 + code): chr(code) for code in range(0x21, 0x7F)},
        "\xa0": " ",
        "\u202f": " ",
        "\u3000": " ",
    }
)

#: Soft hyphens, marks of direction, and what Arabic print may do without: tatweel,
#: which stretches a word to fill its line ("المتحـدة"), and the signs of short vowels.
_SILENT = re.compile(
    "[\u00ad\u0640\u064b-\u0652\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)

#: Gaps that begin and end with a digit or stand out otherwise: a blank beside them is
#: at times lost ("on29 June 2021", S/RES/2580 (2021)).
_FIRM = frozenset({"date", "integer", "ordinal", "year"})


def alike(text: str) -> str:
    """
    Return *text* with letters that are printed in several ways printed in one.

    Apostrophes, hyphens, full-width and Arabic digits and marks, "ё"; tatweel, vowel
    signs and marks of direction are gone.

    >>> alike("l’Assemblée"), alike("البند ١٢")
    ("l'Assemblée", 'البند 12')
    """
    if text.isascii():
        return text
    # A line is compared with many wordings; what is no line is not kept.
    return _line_alike(text) if len(text) < 1000 else _alike(text)


def _alike(text: str) -> str:
    return _SILENT.sub("", text).translate(_ALIKE)


_line_alike = lru_cache(maxsize=1024)(_alike)


def as_printed(text: str, start: int, end: int) -> str:
    """Return what *text* prints for the range *start* to *end* of ``alike(text)``."""
    if len(text) == len(alike(text)):
        return text[start:end]
    kept = [place for place, letter in enumerate(text) if not _SILENT.match(letter)]
    return text[kept[start] : kept[end - 1] + 1] if start < end else ""


def unspaced(text: str) -> bool:
    """Tell whether *text* is of a script without blanks between words: Chinese."""
    return any(letter >= "\u2e80" for letter in text)


@frozen(repr=False)
class Gap:
    """
    How one sort of gap looks on the page, and what it means.

    Attributes:
        pattern: Regular expression, without groups that capture, for the text as
            `alike` gives it.
        read: From the page to the value; None if the words mean nothing.  With `str`
            they are kept as printed; others are given one spelling of each letter.
        write: From the value to the page; None for a value that has no room here.
    """

    pattern: str
    read: Callable[[str], Any] = str
    write: Callable[[Any], str | None] = str


@frozen(slots=False)
class Phrase:
    """
    A fixed wording with gaps, in one or several spellings.

    Reading forgives letter case, the width of blanks, which printers and OCR change,
    and the letters that `alike` makes one; writing gives the first spelling that has
    room for what is to be said.

    >>> ordinal = Gap("[0-9]+th", lambda text: int(text[:-2]), "{}th".format)
    >>> meeting = Phrase(("{number:ordinal} plenary meeting",), {"ordinal": ordinal})
    >>> meeting.read("65TH  PLENARY MEETING")
    {'number': 65}
    >>> meeting.write(number=65)
    '65th plenary meeting'
    """

    templates: tuple[str, ...]
    gaps: Mapping[str, Gap] = attrs.field(repr=False, eq=False)

    def read(self, text: str) -> dict[str, Any] | None:
        """Return what stands in the gaps, or None if *text* is worded otherwise."""
        folded = alike(text)
        initial = folded[:1]
        initial = initial.lower() if initial.isascii() else ""
        plain: str | None = None
        for head, word, pattern, names in self._patterns:
            if head and initial and head != initial:
                continue  # most texts are nothing of the kind
            if plain is None:
                plain = folded.lower() if folded.isascii() else ""
            if plain and word not in plain:
                continue  # nor need a pattern be compiled to see that
            match = pattern.fullmatch(folded)
            if match is None:
                continue
            values = {name: _value(gap, match.span(name), text) for name, gap in names}
            if None not in values.values():
                return values
        return None

    def write(self, **values: Any) -> str | None:
        """Return the wording with its gaps filled in; None if none has such gaps."""
        for template in self.templates:
            pieces = list(_pieces(template))
            if {name for _, name, _ in pieces if name} != values.keys():
                continue
            printed: list[str | None] = []
            for literal, name, kind in pieces:
                printed.append(literal)
                if name:
                    printed.append(self.gaps[kind].write(values[name]))
            if None not in printed:
                return "".join(map(str, printed))
        return None

    @cached_property
    def beginning(self) -> str:
        """Regular expression, without groups, for how what `read` reads begins."""
        sources = (pattern.pattern for _, _, pattern, _ in self._patterns)
        return re.sub(r"\(\?P<\w+>", "(?:", "|".join(sources)) or "(?!)"

    @cached_property
    def _patterns(
        self,
    ) -> list[tuple[str, str, re.Pattern[str], list[tuple[str, Gap]]]]:
        """For each template first letter, longest word, pattern and gaps."""
        compiled = []
        for template in self.templates:
            source, names, before, word = "", [], "", ""
            for literal, name, kind in _pieces(template):
                if not unspaced(literal):
                    word = max([word, *_LETTERS.findall(alike(literal))], key=len)
                source += _literal(literal, before, kind)
                if name:
                    names.append((name, self.gaps[kind]))
                    source += f"(?P<{name}>{self.gaps[kind].pattern})"
                before = kind
            head = template[:1].lower()
            known = head.isascii() and head.isalpha() and not unspaced(template)
            pattern = re.compile(source, re.IGNORECASE)
            compiled.append((head if known else "", word.lower(), pattern, names))
        return compiled


#: Letters of a wording that stand in every text of it, between what may vary.
_LETTERS = re.compile("[A-Za-z]+")

_FIELD = re.compile(r"\{([^{}:!]+)(?::([^{}]*))?\}")


def _pieces(template: str) -> Iterator[tuple[str, str, str]]:
    """Yield words of *template*, the name of the gap after them, and its kind."""
    literals = _FIELD.sub("", template)
    if "{" in literals or "}" in literals:
        # Braces that are meant, or none that `str.format` would take.
        from string import Formatter  # noqa: PLC0415 - dear to import, hardly needed

        for literal, name, kind, _ in Formatter().parse(template):
            yield literal, name or "", (kind or "text") if name else ""
        return
    place = 0
    for gap in _FIELD.finditer(template):
        yield template[place : gap.start()], gap[1], gap[2] or "text"
        place = gap.end()
    if place < len(template):
        yield template[place:], "", ""


def words_of(template: str) -> list[str]:
    """Return the words of *template*, of a script without blanks the characters."""
    text = " ".join(alike(literal) for literal, _, _ in _pieces(template)).casefold()
    return re.findall(r"\w" if unspaced(text) else r"\w+", text)


def _literal(literal: str, before: str, after: str) -> str:
    """
    Return a pattern for the words between the gaps *before* and *after*.

    Blanks are taken all or not at all, and no gap ends in one: a run of them could be
    shared out between a gap and the words beside it in as many ways as it is long.
    """
    words = alike(literal)
    if unspaced(words):
        letters = map(re.escape, words.replace(" ", ""))
        source = r"\s*+" + r"\s*+".join(letters) + r"\s*+"
    else:
        source = re.sub(r"(\\ )+", r"\\s++", re.escape(words))
        # French puts a blank before a colon, and extraction loses it at times.
        source = source.replace(r"\s++:", r"\s*+:")
        if after in _FIRM:
            source = source.removesuffix(r"\s++") + r"\s*+"
        if before in _FIRM and source != r"\s*+":
            source = r"\s*+" + source.removeprefix(r"\s++")
    return rf"(?<!\s){source}" if before and source.startswith(r"\s") else source


def _value(gap: Gap, span: tuple[int, int], text: str) -> Any:
    """Return the value of a gap that was found at *span* of the text made alike."""
    printed = as_printed(text, *span)
    # Not `alike`: "(هـ)", the letter of a sub-item, is printed with tatweel.
    return printed if gap.read is str else gap.read(printed.translate(_ALIKE))
