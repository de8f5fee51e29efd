"""What a resolution is: immutable values that know no format and no language."""

from .document import (
    Annex,
    Block,
    Clause,
    ClauseKind,
    Embedded,
    Heading,
    Paragraph,
    Quotation,
    Resolution,
    Section,
)
from .facts import Line, Masthead, MeetingInfo, Origin, Session, Vote
from .inlines import Content, Emphasis, Inline, NoteReference, Text, inlines, plain_text
from .notes import Footnote
from .record import Record, RollCall, Subject, WorkflowStep
from .tables import Cell, Row, Table

__all__ = [
    "Annex",
    "Block",
    "Cell",
    "Clause",
    "ClauseKind",
    "Content",
    "Embedded",
    "Emphasis",
    "Footnote",
    "Heading",
    "Inline",
    "Line",
    "Masthead",
    "MeetingInfo",
    "NoteReference",
    "Origin",
    "Paragraph",
    "Quotation",
    "Record",
    "Resolution",
    "RollCall",
    "Row",
    "Section",
    "Session",
    "Subject",
    "Table",
    "Text",
    "Vote",
    "WorkflowStep",
    "inlines",
    "plain_text",
]
