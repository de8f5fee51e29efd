"""What resolutions cite: found in the text, as values that are derived from it."""

from ._citation import Citation, CitationKind, Sureness
from .find import citations, citations_in
from .internal import NoteLink, note_links

__all__ = [
    "Citation",
    "CitationKind",
    "NoteLink",
    "Sureness",
    "citations",
    "citations_in",
    "note_links",
]
