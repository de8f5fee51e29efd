"""Typed models of United Nations resolutions: read, written, compared as values."""

import gc
import sys
from types import ModuleType

#: Importing `typing` takes longer than all that is here.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from . import errors
    from ._text import InvalidText
    from .alignment import AlignedRow, Alignment, align
    from .citations import Citation, citation_graph
    from .errors import (
        Diagnostic,
        InvalidDocument,
        ParseError,
        PluginError,
        UnknownName,
        UnresolutionError,
    )
    from .formats import Format, dump, dumps, load, loads
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
    from .paths import find, locate, replace
    from .series import Series
    from .symbols import InvalidSymbol, Symbol
    from .walk import Passage, walk

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

#: Where each name is defined.  It is imported when it is first asked for.
_HOMES = {
    name: home
    for home, names in {
        "_text": "InvalidText",
        "alignment": "AlignedRow Alignment align",
        "citations": "Citation citation_graph",
        "errors": (
            "Diagnostic InvalidDocument ParseError PluginError UnknownName "
            "UnresolutionError errors"
        ),
        "formats": "Format dump dumps load loads",
        "languages": "Language",
        "model": (
            "Annex Block Cell Clause ClauseKind Embedded Emphasis Footnote Heading "
            "Inline Line Masthead MeetingInfo NoteReference Origin Paragraph Quotation "
            "Record Resolution RollCall Row Section Session Subject Table Text Vote "
            "WorkflowStep"
        ),
        "parse": "Leaf Parsed Repair parse parse_all",
        "paths": "find locate replace",
        "series": "Series",
        "symbols": "InvalidSymbol Symbol",
        "walk": "Passage walk",
    }.items()
    for name in names.split()
}


def __getattr__(name: str) -> object:
    """Return what is not here yet (PEP 562)."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    # Of what is made now nothing is garbage; looking for it, again and again, would
    # take a tenth of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        home = __import__(f"{__name__}.{_HOMES[name]}", fromlist=[name])
    finally:
        if collecting:
            gc.enable()
    value = home if name == "errors" else getattr(home, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


class _Package(ModuleType):
    """
    A package two of whose functions are called as the modules that they are in.

    Python binds a module that it has imported to its name in the package; here that
    would put the module in the place of the function.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if not (_HOMES.get(name) == name and isinstance(value, ModuleType)):
            super().__setattr__(name, value)

    def __reduce__(self) -> tuple[object, ...]:
        # cloudpickle, with which Dask, Ray and Spark send functions, knows how to name
        # a module, but not one of another class.
        return __import__, (self.__name__,)


sys.modules[__name__].__class__ = _Package
