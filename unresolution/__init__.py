"""Typed models of United Nations resolutions: read, written, compared as values."""

from typing import TYPE_CHECKING, Any

from . import errors
from ._text import InvalidText
from .errors import (
    Diagnostic,
    InvalidDocument,
    ParseError,
    PluginError,
    UnknownName,
    UnresolutionError,
)
from .languages import Language
from .model import (
    Annex,
    Block,
    Cell,
    Clause,
    ClauseKind,
    Embedded,
    Emphasis,
    Footnote,
    Heading,
    Inline,
    Line,
    Masthead,
    MeetingInfo,
    NoteReference,
    Origin,
    Paragraph,
    Quotation,
    Record,
    Resolution,
    RollCall,
    Row,
    Section,
    Session,
    Subject,
    Table,
    Text,
    Vote,
    WorkflowStep,
)
from .parse import Leaf, Parsed, Repair, parse, parse_all
from .series import Series
from .symbols import InvalidSymbol, Symbol
from .walk import Passage, walk

if TYPE_CHECKING:
    from .alignment import AlignedRow, Alignment, align
    from .citations import Citation, citation_graph
    from .formats import Format, dump, dumps, load, loads
    from .paths import find, locate, replace

__all__ = [
    "AlignedRow",
    "Alignment",
    "Annex",
    "Block",
    "Cell",
    "Citation",
    "Clause",
    "ClauseKind",
    "Diagnostic",
    "Embedded",
    "Emphasis",
    "Footnote",
    "Format",
    "Heading",
    "Inline",
    "InvalidDocument",
    "InvalidSymbol",
    "InvalidText",
    "Language",
    "Leaf",
    "Line",
    "Masthead",
    "MeetingInfo",
    "NoteReference",
    "Origin",
    "Paragraph",
    "ParseError",
    "Parsed",
    "Passage",
    "PluginError",
    "Quotation",
    "Record",
    "Repair",
    "Resolution",
    "RollCall",
    "Row",
    "Section",
    "Series",
    "Session",
    "Subject",
    "Symbol",
    "Table",
    "Text",
    "UnknownName",
    "UnresolutionError",
    "Vote",
    "WorkflowStep",
    "align",
    "citation_graph",
    "dump",
    "dumps",
    "errors",
    "find",
    "load",
    "loads",
    "locate",
    "parse",
    "parse_all",
    "replace",
    "walk",
]

#: Loaded when first asked for: what reading needs not.
_LATE = {
    "AlignedRow": "alignment",
    "Alignment": "alignment",
    "align": "alignment",
    "Citation": "citations",
    "citation_graph": "citations",
    **dict.fromkeys(("Format", "dump", "dumps", "load", "loads"), "formats"),
    **dict.fromkeys(("find", "locate", "replace"), "paths"),
}


def __getattr__(name: str) -> Any:
    """Return what is loaded late (PEP 562)."""
    if name in _LATE:
        module = __import__(f"{__name__}.{_LATE[name]}", fromlist=[name])
        return getattr(module, name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
