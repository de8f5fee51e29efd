"""The labels of notes at the head of their text: "¹", "*", "[^1]:"."""

from typing import NamedTuple

from .. import _re as re
from .inline import SUPERSCRIPTS, is_marker

__all__ = ["NoteLabel", "read_note_label"]

_NOTE = re.compile(
    rf"(?P<digits>[{SUPERSCRIPTS}]{{1,4}})[ \t]*(?=\S)"
    r"|(?P<stars>\*{1,4})[ \t]+(?=\S)"
    r"|\[\^(?P<markdown>[^\[\]\s]{1,12})\]:[ \t]*"
)


class NoteLabel(NamedTuple):
    """The marker that a note begins with, its digits plain, and the words after it."""

    marker: str
    rest: str


def read_note_label(text: str) -> NoteLabel | None:
    """
    Return the label of the note *text*, or None if it is none.

    >>> read_note_label("¹² A/61/100.")
    NoteLabel(marker='12', rest='A/61/100.')
    >>> read_note_label("* text in italics *")
    """
    match = _NOTE.match(text)
    if match is None:
        return None
    rest = text[match.end() :]
    stars = match["stars"]
    # "* Reissued ..." is a note; "* text *" or a list of Markdown is none.
    if stars and text.count("*") % 2 != len(stars) % 2 and "*" in rest:
        return None
    marker = _plain(match["digits"] or stars or match["markdown"])
    return NoteLabel(marker, rest) if is_marker(marker) else None


def _plain(marker: str) -> str:
    return "".join(
        str(SUPERSCRIPTS.index(c)) if c in SUPERSCRIPTS else c for c in marker
    )
