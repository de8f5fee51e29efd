"""A reading of a text held against the official XML of the same document."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher

import attrs

from unresolution import Resolution, walk
from unresolution.model import Clause, Embedded, Paragraph, Quotation, Section

FIELDS = (
    "symbol", "number", "title", "issued", "session", "agenda_items", "origin",
    "meeting", "adopted",
)  # fmt: skip

#: The fields that a document wholly right must have right.
DECISIVE = frozenset(
    {"symbol", "number", "title", "issued", "agenda_items", "meeting", "adopted"}
)

Block = tuple[str, str]


def fold(text: str) -> str:
    """Return the letters and digits of *text*: all else is folded."""
    text = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\W_]+", "", text)


@attrs.frozen
class Comparison:
    """
    What agrees and what doesn't.

    Attributes:
        fields: Whether each field agrees, by name.
        blocks: Blocks read, official, and in both.
        notes: Notes read, official, and in both.
        phrases: Opening phrases in the official XML, and those that agree.
        differences: For people.
    """

    fields: dict[str, bool]
    blocks: tuple[int, int, int]
    notes: tuple[int, int, int]
    phrases: tuple[int, int]
    order: bool
    differences: tuple[str, ...]

    @property
    def wholly_right(self) -> bool:
        """Nothing missing, nothing extra, all decisive fields right."""
        return (
            self.order
            and len(set(self.notes)) == 1
            and all(self.fields[name] for name in DECISIVE)
        )


def compare(read: Resolution, official: Resolution) -> Comparison:
    """Hold *read* against *official*."""
    mine, theirs = _fields(read), _fields(official)
    fields = {name: mine[name] == theirs[name] for name in FIELDS}
    differences = [
        f"{name}: {mine[name]!r} for {theirs[name]!r}"
        for name in FIELDS
        if not fields[name]
    ]
    blocks, other = list(_blocks(read)), list(_blocks(official))
    notes, other_notes = list(_notes(read)), list(_notes(official))
    differences += _difference("block", blocks, other)
    differences += _difference("note", notes, other_notes)
    return Comparison(
        fields=fields,
        blocks=_counts(blocks, other),
        notes=_counts(notes, other_notes),
        phrases=_phrases(read, official, differences),
        order=blocks == other,
        differences=tuple(differences),
    )


def _fields(resolution: Resolution) -> dict[str, object]:
    masthead = resolution.masthead
    meeting = resolution.meeting
    origin = resolution.origin
    last = resolution.parts[-1] if resolution.parts else resolution
    if meeting is None and last.meeting is not None:
        meeting = last.meeting
    return {
        "symbol": resolution.symbol,
        "number": fold(resolution.number or ""),
        "title": fold(resolution.title or ""),
        "issued": masthead.issued,
        "session": masthead.session,
        "agenda_items": masthead.agenda_items,
        "origin": origin and (origin.documents, fold(origin.committee or "")),
        "meeting": meeting and meeting.number,
        "adopted": meeting.date if meeting and meeting.date else masthead.adopted,
    }


def _blocks(resolution: Resolution) -> Iterable[Block]:
    for passage in walk(resolution):
        if passage.kind == "row":
            continue
        kind = passage.kind if passage.kind in {"preambular", "operative"} else "other"
        yield kind, fold(f"{passage.number or ''}{passage.text}")


def _notes(resolution: Resolution) -> Iterable[Block]:
    for note in resolution.footnotes:
        yield note.marker, fold(note.text)
    for part in resolution.parts:
        yield from _notes(part)


def _counts(mine: list[Block], theirs: list[Block]) -> tuple[int, int, int]:
    both = sum((Counter(mine) & Counter(theirs)).values())
    return len(mine), len(theirs), both


def _difference(name: str, mine: list[Block], theirs: list[Block]) -> list[str]:
    """Return what differs, as people compare two texts."""
    if mine == theirs:
        return []
    found = []
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            found += [f"{name} - {kind} {_short(text)}" for kind, text in theirs[c:d]]
            found += [f"{name} + {kind} {_short(text)}" for kind, text in mine[a:b]]
    return found


def _short(text: str) -> str:
    return text if len(text) < 110 else f"{text[:55]}…{text[-50:]}"


def _phrases(
    read: Resolution, official: Resolution, differences: list[str]
) -> tuple[int, int]:
    """Count the opening phrases that the official emphasis gives, and those read."""
    mine = {fold(clause.text): clause for clause in _clauses(read)}
    known = right = 0
    for clause in _clauses(official):
        if clause.phrase is None or clause.phrase_evidence != "emphasis":
            continue
        other = mine.get(fold(clause.text))
        if other is None:
            continue
        known += 1
        if fold(other.phrase or "") == fold(clause.phrase):
            right += 1
        else:
            differences.append(f"phrase {other.phrase!r} for {clause.phrase!r}")
    return known, right


def _clauses(resolution: Resolution) -> Iterable[Clause]:
    stack = [*resolution.body]
    while stack:
        block = stack.pop()
        if isinstance(block, Clause):
            yield block
            stack += [
                child for child in block.children if not isinstance(child, Clause)
            ]
        elif isinstance(block, Section | Quotation):
            stack += block.body
        elif isinstance(block, Paragraph):
            stack += block.children
        elif isinstance(block, Embedded):
            stack += block.resolution.body
    for part in resolution.parts:
        yield from _clauses(part)
