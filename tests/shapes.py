"""The structural features of a resolution: what it is made of, whatever it says."""

from collections import Counter
from collections.abc import Iterator

import attrs

from unresolution.model import (
    Annex,
    Block,
    Clause,
    Content,
    Embedded,
    Emphasis,
    Heading,
    Masthead,
    MeetingInfo,
    NoteReference,
    Paragraph,
    Quotation,
    Resolution,
    Section,
    Table,
    plain_text,
)
from unresolution.parse.labels import readings
from unresolution.walk import contents

__all__ = ["shape"]


def shape(resolution: Resolution) -> set[str]:
    """
    Return the features of a resolution, each as a short name.

    Two documents of the same features are alike to a writer or a reader: the features
    say which part stands in which, how it is labelled, and where marks of notes are.
    """
    return set(_document(resolution, "resolution"))


def _document(document: Resolution, role: str) -> Iterator[str]:
    for name in ("symbol", "number", "title", "letter", "formula", "origin", "record"):
        if getattr(document, name) is None:
            yield f"{role} without {name}"
        elif role != "resolution":
            yield f"{role} with {name}"
    if role == "resolution":
        yield f"series {document.series} in {document.language}"
        yield f"status {document.status}"
        yield from _masthead(document.masthead)
        yield from _record(document)
    for name in ("title", "letter", "formula"):
        yield from _content(getattr(document, f"{name}_content"), f"{role} {name}")
    if document.origin is not None:
        yield from _content(document.origin.content, f"{role} origin")
        yield f"origin of {min(2, len(document.origin.documents))} documents"
        yield f"origin of {'a' if document.origin.committee else 'no'} committee"
    yield from _body(document.body, role)
    yield from _notes(document, role)
    yield f"{role} with {min(2, len(document.meetings))} meetings"
    for meeting in document.meetings:
        yield from _meeting(meeting)
    for line in document.closing:
        yield f"{role} closing with {line.kind}"
        yield from _content(line.content, "closing line")
    yield f"{role} with {min(2, len(document.annexes))} annexes"
    for annex in document.annexes:
        yield from _annex(annex, role)
    if document.parts:
        yield f"{role} with parts and {'a' if document.body else 'no'} body"
    for part in document.parts:
        yield from _document(part, "part")


def _masthead(masthead: Masthead) -> Iterator[str]:
    if not masthead.lines:
        yield "masthead without lines"
    kinds = Counter(line.kind for line in masthead.lines)
    yield from (f"masthead with {kind}" for kind in kinds)
    yield from (f"masthead with two {k}" for k, count in kinds.items() if count > 1)
    for line in masthead.lines:
        yield from _content(line.content, "masthead line")
    for field in attrs.fields(Masthead):
        if field.name != "lines" and getattr(masthead, field.name):
            yield f"masthead fact {field.name}"
    if masthead.session:
        yield f"session {masthead.session.kind}"


def _record(document: Resolution) -> Iterator[str]:
    record = document.record
    if record is None:
        return
    for field in attrs.fields(type(record)):
        known = "" if getattr(record, field.name) else "out"
        yield f"record with{known} {field.name}"
    for call in record.roll_calls:
        for field in attrs.fields(type(call)):
            known = "" if getattr(call, field.name) else "out"
            yield f"roll call with{known} {field.name}"


def _meeting(meeting: MeetingInfo) -> Iterator[str]:
    number = "numbered" if meeting.number is not None else "unnumbered"
    dated = "dated" if meeting.date is not None else "undated"
    yield f"meeting {number} {dated}"
    yield f"meeting {'plenary' if meeting.plenary else 'other'}"
    if meeting.resumed:
        yield "meeting resumed"
    if meeting.vote is not None:
        yield f"vote {meeting.vote.outcome}"


def _notes(document: Resolution, role: str) -> Iterator[str]:
    own = attrs.evolve(document, parts=(), footnotes=())
    marks = Counter(
        run for content in contents(own) for run in content if _is_mark(run)
    )
    notes = Counter(note.marker for note in document.footnotes)
    for note in document.footnotes:
        yield f"note marked {_marker(note.marker)}"
        yield from _content(note.content, "note")
        if not note.text:
            yield "note without words"
    for marker, count in notes.items():
        if count > 1:
            yield f"{role} with two notes of one marker"
        if not any(mark.marker == marker for mark in marks):
            yield f"{role} with a note without a mark"
    for mark, count in marks.items():
        if count > 1:
            yield f"{role} with a note cited twice"
        if mark.nth > 1:
            yield f"{role} with a mark of a later note"
        if mark.nth > notes[mark.marker]:
            yield f"{role} with a mark without a note"


def _is_mark(run: object) -> bool:
    return isinstance(run, NoteReference)


def _marker(marker: str) -> str:
    return "9" if marker.isdecimal() else "a" if marker.isalpha() else marker


def _content(content: Content, place: str) -> Iterator[str]:
    if not content:
        return
    if not plain_text(content):
        yield f"{place} of marks alone"
    for index, run in enumerate(content):
        where = "first" if index == 0 else "last" if run is content[-1] else "inside"
        if isinstance(run, NoteReference):
            yield f"mark {where} in {place}"
        elif isinstance(run, Emphasis):
            yield f"{run.style} {where} in {place}"


# Blocks -------------------------------------------------------------------------------


def _body(body: tuple[Block, ...], parent: str) -> Iterator[str]:
    if not body:
        yield f"{parent} without body"
    todo = [(block, parent, 0) for block in body]
    for block in body:
        yield f"{_name(block)} in {parent}"
    while todo:
        block, place, degree = todo.pop()
        name = _name(block)
        below: tuple[Block, ...] = ()
        match block:
            case Clause() | Paragraph():
                yield from _labelled(block, name, degree)
                yield from _content(block.content, name)
                below = block.children
                if below and not isinstance(below[-1], Clause):
                    yield f"{name} ending in {_name(below[-1])}"
                if not block.content:
                    yield f"{name} without words, {'with' if below else 'no'} children"
            case Heading():
                yield f"heading labelled {_style(block.label)}"
                yield from _content(block.content, name)
            case Section():
                yield f"section labelled {_style(block.label)}"
                yield f"section with{'' if block.title else 'out'} title"
                yield from _content(block.title_content, "section title")
                below = block.body
            case Quotation():
                below = block.body
            case Table():
                yield from _table(block)
            case Embedded():
                yield from _document(block.resolution, "embedded")
        deeper = degree + isinstance(block, Clause | Paragraph)
        for child in below:
            yield f"{_name(child)} in {name}"
            todo.append((child, place, deeper))


def _name(block: Block) -> str:
    if isinstance(block, Clause):
        return block.kind
    return type(block).__name__.lower()


def _labelled(block: Clause | Paragraph, name: str, degree: int) -> Iterator[str]:
    yield f"{name} of degree {degree}"
    yield f"degree {degree} labelled {_style(block.label)}"
    if isinstance(block, Clause):
        yield f"{name} phrase by {block.phrase_evidence}"


def _style(label: str | None) -> str:
    if not label:
        return "not"
    (sort, around), _ = readings(label)[0]
    return f"{sort} {around}"


def _table(table: Table) -> Iterator[str]:
    widths = {len(row.cells) for row in table.rows}
    if not table.rows:
        yield "table without rows"
    if len(widths) > 1:
        yield "table of rows of several lengths"
    yield from (f"row of {min(3, width)} cells" for width in widths)
    for row in table.rows:
        for cell in row.cells:
            yield from _content(cell.content, "cell")
            if cell.header:
                yield "cell that heads"
            if cell.columns > 1:
                yield "cell of several columns"
            if cell.rows > 1:
                yield "cell of several rows"
            if not cell.content:
                yield "cell without words"


def _annex(annex: Annex, parent: str) -> Iterator[str]:
    yield f"annex in {parent}"
    yield f"annex with{'' if annex.title else 'out'} title"
    if not annex.label:
        yield "annex without label"
    yield from _content(annex.label_content, "annex label")
    yield from _content(annex.title_content, "annex title")
    yield from _body(annex.body, "annex")
    for appendix in annex.annexes:
        yield from _annex(appendix, "annex")
