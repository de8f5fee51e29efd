"""
Notes in plain digits below the closing sentence, which begin with any number.

In the volumes of the Security Council's resolutions the numbers of notes run on from
page to page, so that the first of a resolution may be "43" (S/RES/66 (1948)).
"""

from collections.abc import Sequence
from functools import lru_cache

from .. import _re as re
from .closing import begins_sentence
from .grammar import Grammar, fold
from .lines import Line

__all__ = ["mark_end_notes"]

_NOTE = re.compile(r"([0-9]{1,3})[ \t]+(?=[^\W\d_a-z]|[“\"«(])")

#: A note may be missing between two; more are not.
_SKIPPED = 3

#: No closing line is longer, but for a vote with all its States.
_LONGEST = 400


def mark_end_notes(lines: Sequence[Line], grammar: Grammar) -> None:
    """Mark the notes below the sentence that closes the text, if there are any."""
    start = None if grammar.series.titled else _closing(lines, grammar)
    if start is None:
        return
    last = 0
    before = lines[start]
    for line in lines[start + 1 :]:
        if line.role:
            last = 0
            continue
        match = _NOTE.match(line.text)
        number = int(match[1]) if match else 0
        due = last < number <= last + _SKIPPED if last else line.blank_before
        if match and due:
            line.role, line.marker, last = "note", match[1], number
        elif last and _goes_on(line, before):
            line.role = "note-more"
        elif last or _is_annex(line.text, grammar):
            return
        before = line


def _closing(lines: Sequence[Line], grammar: Grammar) -> int | None:
    """Return where the sentence begins that closes the text, above all annexes."""
    found = None
    for index, line in enumerate(lines):
        if line.role or len(line.text) > _LONGEST:
            continue
        if found is not None and _is_annex(line.text, grammar):
            return found
        if begins_sentence(line.text, grammar.language):
            found = index
    return found


def _goes_on(line: Line, before: Line) -> bool:
    """Tell whether *line* goes on with the note in the line *before*."""
    if not line.blank_before:
        return True
    return line.text[:1].islower() or line.text[:1] in '“"' or before.text[-1:] == ":"


@lru_cache(maxsize=4096)
def _is_annex(text: str, grammar: Grammar) -> bool:
    words = fold(text).lstrip("# *").split()[:1]
    return bool(words) and len(text) < 24 and words[0] in grammar.language.annex_words
