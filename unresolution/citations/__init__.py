"""What resolutions cite: found in the text, as values that are derived from it."""

from ._citation import Citation, CitationKind, Sureness
from .check import check
from .find import citations, citations_in
from .graph import Edge, citation_graph, to_graphml, to_networkx
from .internal import NoteLink, note_links
from .pieces import Piece, pieces

__all__ = [
    "Citation",
    "CitationKind",
    "Edge",
    "NoteLink",
    "Piece",
    "Sureness",
    "check",
    "citation_graph",
    "citations",
    "citations_in",
    "note_links",
    "pieces",
    "to_graphml",
    "to_networkx",
]
