r"""
Text to inlines: emphasis, marks of notes, and what lies between.

Three notations are read alike: the one of retyped text (``*italic*``, superscript
digits), the one of Markdown (``[^1]``), and the escapes of canonical text (``\*``,
``\^{1}``).
"""

from collections.abc import Container, Iterator, Sequence
from functools import lru_cache

from .. import _re as re
from .._text import clean
from ..model import Content, Emphasis, NoteReference
from ..model.inlines import (
    Style,
    join_apart,
    join_phrase,
    join_plain,
    join_runs,
    marker_converter,
    phrase_of,
)
from ..numbering import from_superscript

__all__ = [
    "LIGATURE",
    "LIGATURES",
    "SUPERSCRIPTS",
    "is_marker",
    "is_plain",
    "to_inlines",
    "undressed",
]

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"

#: Letters that were set as one (Unicode, Alphabetic Presentation Forms, Latin).
LIGATURES = "ﬀﬁﬂﬃﬄﬅﬆ"
LIGATURE = re.compile(f"[{LIGATURES}]")

_STYLES: dict[int, Style] = {1: "italic", 2: "bold", 3: "bold-italic"}

#: Whatever is not plain letters: escapes, stars, raised digits, marks of Markdown.  The
#: first character is taken by a class, and what may follow it depends on which it was:
#: that is many times faster than a choice of patterns.
_TOKEN = re.compile(
    rf"[\\*\[{SUPERSCRIPTS}](?:"
    rf"(?<=\\)(?:\^\{{[^{{}}]{{1,40}}\}}|[\\*{SUPERSCRIPTS}{LIGATURES}\[\]#|<`_!&>-])"
    rf"|(?<=\*)\*{{0,2}}"
    rf"|(?<=[{SUPERSCRIPTS}])[{SUPERSCRIPTS}]{{0,3}}"
    rf"|(?<=\[)\^[^\[\]\s]{{1,12}}\])"
)
_SPECIAL = re.compile(rf"[\\*\[{SUPERSCRIPTS}]")
_RAISED = re.compile(rf"([{SUPERSCRIPTS}]{{1,4}})")


def to_inlines(text: str, markers: Container[str] = ()) -> Content:
    """
    Cut *text* into emphasis, marks of notes and what lies between.

    Args:
        text: As printed, in one line, as `unresolution.parse.lines` has it.
        markers: Markers of the notes of the document.  A superscript that is no
            marker, as in "km²", is left as it is.
    """
    if not text.isascii() or "\t" in text:
        # Of ASCII, a line holds printable letters, single blanks and tabs.
        text = clean(text)
        if not _SPECIAL.search(text):
            return join_plain(text)
    elif not ("\\" in text or "[" in text):
        # Searched for one by one, they are found ten times as fast.
        star = text.find("*")
        if star < 0:
            return _short(text) if len(text) < _SHORT else join_plain(text)
        end = text.find("*", 1)
        if star == 0 and end > 0 > text.find("*", end + 1):
            phrase = phrase_of(text[1:end], "italic")
            if phrase is not None:
                return join_phrase(phrase, text[end + 1 :])
    regular = _regular(text, markers)
    if regular is not None:
        return regular
    return join_runs(_emphasis(list(_tokens(text, markers)), markers))


#: Lines of mastheads stand in thousands of documents, and are read by several.
_SHORT = 80
_short = lru_cache(maxsize=4096)(join_plain)


def _regular(text: str, markers: Container[str]) -> Content | None:
    """
    Read a text in which each star is of an emphasis, and each raised digit is a mark.

    Of the paragraphs that are not plain letters nearly all are like that; None of the
    others.
    """
    if "\\" in text or "[" in text:
        return None
    pieces = text.split("*")
    if len(pieces) % 2 == 0 or not _stand_apart(pieces[2:-1:2]):
        return None
    parts: list[str | Emphasis | NoteReference] = []
    for place, piece in enumerate(pieces):
        if place % 2:
            phrase = phrase_of(piece, "italic")
            if phrase is None or _SPECIAL.search(piece):
                return None
            parts.append(phrase)
        elif piece.isascii():
            parts.append(piece)
        else:
            letters = _RAISED.split(piece)
            for at, words in enumerate(letters):
                mark = _raised(words) if at % 2 else None
                if mark is not None and mark.marker not in markers:
                    return None
                parts.append(words if mark is None else mark)
    return join_apart(parts)


def _stand_apart(between: Sequence[str]) -> bool:
    """Tell whether there are letters between all emphases; without, two may be one."""
    return "" not in between and " " not in between


def _tokens(text: str, markers: Container[str]) -> Iterator[tuple[str, str]]:
    """Yield kind and text of each token."""
    position = 0
    for match in _TOKEN.finditer(text):
        start, stop = match.span()
        if start > position:
            yield "text", text[position:start]
        first = text[start]
        if first == "*":
            yield _star(text, start, stop), text[start:stop]
        elif first == "\\":
            yield _escape(match[0])
        elif first == "[":
            yield "mark", match[0][2:-1]
        else:
            yield from _mark(text, match, markers)
        position = stop
    if position < len(text):
        yield "text", text[position:]


def _escape(escape: str) -> tuple[str, str]:
    if escape.startswith("\\^{"):
        # Only a ligature has another escape in it.
        return "mark", escape[3:-1].replace("\\", "")
    # A backslash and a hyphen print nothing; they keep apart what must not meet.
    return "text", "" if escape == "\\-" else escape[1:]


def _mark(
    text: str, match: re.Match[str], markers: Container[str]
) -> Iterator[tuple[str, str]]:
    """Read superscript digits: one mark, or several set side by side, or a power."""
    marker = from_superscript(match[0])
    if marker in markers:
        yield "mark", marker
    elif all(digit in markers for digit in marker):
        for digit in marker:
            yield "mark", digit
    elif match.start() and text[match.start() - 1] == "m":
        yield "text", match[0]
    else:
        yield "mark", marker


def _star(text: str, start: int, stop: int) -> str:
    """Tell whether stars can open an emphasis, close one, or both or neither."""
    before = text[start - 1] if start else " "
    after = text[stop] if stop < len(text) else " "
    opens = not after.isspace()
    closes = not before.isspace()
    if opens and closes:
        return "both"
    return "open" if opens else "close" if closes else "neither"


def _emphasis(
    tokens: list[tuple[str, str]], markers: Container[str]
) -> Iterator[str | tuple[Style, str] | NoteReference]:
    """Pair the stars; those without a partner are letters, or marks of star notes."""
    partner = _pairs(tokens)
    style: Style | None = None
    for index, (kind, value) in enumerate(tokens):
        if kind == "mark":
            yield _reference(value)
        elif kind == "text":
            yield value if style is None else (style, value)
        elif index in partner:
            style = _STYLES[len(value)] if style is None else None
        elif value in markers and kind in {"close", "both"}:
            yield NoteReference(value)
        else:
            yield value if style is None else (style, value)


def _pairs(tokens: list[tuple[str, str]]) -> set[int]:
    """Return the indexes of stars that open or close an emphasis."""
    paired: set[int] = set()
    opened: int | None = None
    for index, (kind, value) in enumerate(tokens):
        if kind not in {"open", "close", "both"}:
            continue
        if opened is not None and kind != "open" and value == tokens[opened][1]:
            paired |= {opened, index}
            opened = None
        elif opened is None and kind != "close":
            opened = index
    return paired


@lru_cache(maxsize=1024)
def _reference(value: str) -> str | NoteReference:
    """Return a mark; what can't be one is letters."""
    marker, separator, nth = value.rpartition("#")
    if separator and _NTH.fullmatch(nth) and is_marker(marker):
        return NoteReference(marker, int(nth))
    return NoteReference(value) if is_marker(value) else clean(f"[^{value}]")


@lru_cache(maxsize=1024)
def _raised(digits: str) -> NoteReference:
    return NoteReference(from_superscript(digits))


_NTH = re.compile("[1-9][0-9]{0,8}")


def is_marker(text: str) -> bool:
    """Tell whether *text* can mark a note."""
    try:
        marker_converter(text)
    except ValueError:
        return False
    return True


def is_plain(text: str) -> bool:
    """Tell whether no character of *text* is a mark, or stands for anything else."""
    return _SPECIAL.search(text) is None


def undressed(text: str) -> str:
    """Return *text* without the stars of an emphasis around it."""
    return text.strip().strip("*").strip()
