"""
Notes marked with stars that the XML has as ordinary paragraphs.

Lists of those who were elected have them below the text: "* Term of office expires on
31 December 2023.", below a rule (A/DEC/77/412).  A paragraph that begins with a mark
which is cited above it is the note of that mark, as on the page.
"""

from collections.abc import Sequence

from ... import _re as re
from ...model import Content, Inline, NoteReference, Text, inlines
from ...parse.items import Item
from .read_inlines import Words
from .read_notes import note

__all__ = ["take_star_notes"]

#: Stars, and the words of the note.
_NOTE = re.compile(r"(\*{1,4})\s*(?=[^\s*])")

#: Stars behind a word, a bracket or the mark at the end of a paragraph.
_MARK = re.compile(r"(?<=[^\s*])\*{1,4}(?!\*)")

_RULE = re.compile(r"[_\s]{5,}")


def take_star_notes(items: list[Item], words: Words) -> None:
    """Make notes of those paragraphs in *items* that are, and marks of their stars."""
    if not any("*" in run.value for item in items for run in _texts(item)):
        return
    cited: set[str] = set()
    found: dict[int, str] = {}
    for place, item in enumerate(items):
        match = _begins(item)
        if match is not None and match[1] in cited and match[1] not in found.values():
            found[place] = match[1]
            continue
        for run in _texts(item):
            cited.update(mark[0] for mark in _MARK.finditer(run.value))
    if not found:
        return
    marks = {marker: words.notes.reserve(marker, None) for marker in found.values()}
    made = []
    for place, marker in found.items():
        first, *rest = items[place].content
        own = _NOTE.match(getattr(first, "value", ""))
        text = first.value[own.end() :] if own and isinstance(first, Text) else ""
        made.append(note(marker, inlines([text, *rest]), None))
    words.notes.found[:0] = made
    gone = set(found) | {
        place
        for place in range(min(found))
        if place + 1 in found and _is_rule(items[place])
    }
    words.report("akn.star-notes", f"{len(found)} notes were ordinary paragraphs")
    items[:] = [item for place, item in enumerate(items) if place not in gone]
    for item in items:
        if any("*" in run.value for run in _texts(item)):
            item.content = _marked(item.content, marks)


def _texts(item: Item) -> Sequence[Text]:
    return [run for run in item.content if isinstance(run, Text)]


def _begins(item: Item) -> re.Match[str] | None:
    """Return the stars with which an unnumbered paragraph begins."""
    if item.role != "paragraph" or item.label is not None or not item.content:
        return None
    first = item.content[0]
    return _NOTE.match(first.value) if isinstance(first, Text) else None


def _is_rule(item: Item) -> bool:
    whole = "".join(run.value for run in _texts(item))
    return len(item.content) == 1 and _RULE.fullmatch(whole) is not None


def _marked(content: Content, marks: dict[str, NoteReference]) -> Content:
    """Return *content* with marks in place of the stars that cite a note."""
    runs: list[str | Inline] = []
    for run in content:
        if not isinstance(run, Text):
            runs.append(run)
            continue
        place = 0
        for match in _MARK.finditer(run.value):
            mark = marks.get(match[0])
            if mark is not None:
                runs += [run.value[place : match.start()], mark]
                place = match.end()
        runs.append(run.value[place:])
    return inlines(runs)
