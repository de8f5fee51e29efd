"""
What our files say beyond Akoma Ntoso, and how they are told from others.

Akoma Ntoso has no room for some facts of the model: that a phrase is known from the
wording alone, or that a numbered paragraph is no clause.  They stand in attributes and
elements of a namespace of ours, and only where the standard elements say something
else.  So our own files are read back exactly, without any guess; all other files go
through the reader of the published dialect.
"""

from collections.abc import Iterator
from typing import Any, Final, Literal, TypeAlias

from ...model import Resolution
from ...model.facts import LineKind

__all__ = [
    "AKN",
    "AKN4UN",
    "FIXED",
    "LANGUAGES",
    "LINES",
    "NAMESPACE",
    "VERSION",
    "BlockKind",
    "Node",
    "blocks_of",
    "is_ours",
    "kids",
    "mark_of",
    "only",
    "ours",
    "read",
    "statement_name",
    "status_of",
    "tag",
]

AKN: Final = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
AKN4UN: Final = "http://un.org/akn4un"
NAMESPACE: Final = "urn:unresolution:akn:1"
VERSION: Final = "1"

#: An element of lxml or of the standard library: what is used of both is the same.
Node: TypeAlias = Any

#: What `paragraph`, `point` and `item` stand for; the place of an element tells, or
#: ``unr:kind``.
BlockKind: TypeAlias = Literal["preambular", "operative", "paragraph"]

#: How the lines of a masthead and a closing are marked: by an element, and by its
#: ``refersTo`` or ``name`` where several kinds share the element.
LINES: Final[dict[LineKind, tuple[str, str | None]]] = {
    "publisher": ("docAuthority", "#publisher"),
    "organ": ("docAuthority", "#issuingBody"),
    "body": ("docAuthority", "#subsidiaryBody"),
    "symbol": ("docNumber", None),
    "distribution": ("docStatus", None),
    "issued": ("docDate", "#dateOfIssuance"),
    "original_language": ("inline", "originalLanguage"),
    "job_number": ("docketNumber", None),
    "session": ("session", None),
    "venue": ("event", "#session"),
    "committee": ("docCommittee", None),
    "agenda_item": ("inline", "agenda item"),
    "agenda_title": ("inline", "agenda item name"),
    "document_type": ("docType", None),
    "adoption": ("docTitle", "#adoption"),
    "sponsors": ("docIntroducer", None),
    "meeting": ("event", "#adoptionMeeting"),
    "date": ("docDate", "#adoptionDate"),
    "vote": ("vote", None),
}

#: Things that are referred to under one and the same name in every file.
FIXED: Final[dict[str, tuple[str, str]]] = {
    "publisher": ("TLCRole", "Publisher"),
    "issuingBody": ("TLCRole", "Issuing body"),
    "subsidiaryBody": ("TLCRole", "Subsidiary body"),
    "author": ("TLCRole", "Author"),
    "editor": ("TLCRole", "Editor"),
    "un": ("TLCOrganization", "United Nations"),
    "unresolution": ("TLCOrganization", "unresolution (software)"),
    "memberState": ("TLCTerm", "Member State"),
    "symbol": ("TLCConcept", "Symbol"),
    "dateOfIssuance": ("TLCConcept", "Date of issuance"),
    "adoptionDate": ("TLCConcept", "Date of adoption"),
    "publicationJobNumber": ("TLCConcept", "Job number"),
    "resolutionTitle": ("TLCTerm", "Resolution title"),
    "letter": ("TLCTerm", "Letter"),
    "preamble": ("TLCConcept", "Preamble"),
    "session": ("TLCEvent", "Session"),
    "adoption": ("TLCEvent", "Adoption"),
    "adoptionMeeting": ("TLCEvent", "Meeting of adoption"),
    "specialSession": ("TLCConcept", "special"),
    "emergencySession": ("TLCConcept", "emergency"),
    "annualSession": ("TLCConcept", "annual"),
    "inFavour": ("TLCTerm", "In favour"),
    "against": ("TLCTerm", "Against"),
    "abstaining": ("TLCTerm", "Abstaining"),
}

#: ISO 639-2, as AKN4UN has it; for other languages the registry is asked.
LANGUAGES: Final = {
    "ar": "ara",
    "en": "eng",
    "es": "spa",
    "fr": "fra",
    "ru": "rus",
    "zh": "zho",
}

_STATEMENTS = {"ga-decision": "decision", "sc-prst": "presidentialStatement"}


def statement_name(series: str, status: str) -> str:
    """
    Return the name of a document as the profile has it.

    >>> statement_name("ga", "adopted"), statement_name("ga-decision", "draft")
    ('resolution', 'decisionDraft')
    """
    name = _STATEMENTS.get(series, "resolution")
    # What was not adopted has stayed a draft.
    return f"{name}Draft" if status in {"draft", "not-adopted"} else name


def status_of(name: str) -> str:
    """Return what the name of a document says of its status."""
    return "draft" if name.endswith("Draft") else "adopted"


def blocks_of(name: str) -> BlockKind:
    """Return what a `paragraph` of a document of this name is."""
    return "operative" if name.startswith("resolution") else "paragraph"


def ours(name: str) -> str:
    """Return a name of our namespace as a parser gives it."""
    return f"{{{NAMESPACE}}}{name}"


def tag(node: Node) -> str:
    """Return the name of an element without its namespace; "" of a comment."""
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def kids(node: Node, name: str | None = None) -> Iterator[Node]:
    """Yield the elements directly below *node*, or those called *name*."""
    for child in node:
        found = tag(child)
        if found and (name is None or found == name):
            yield child


def only(node: Node, name: str | None = None) -> Node:
    """
    Return the first element directly below *node*, or the first called *name*.

    Raises:
        ValueError: If there is none, though we always write one.
    """
    for child in kids(node, name):
        return child
    raise ValueError(f"<{tag(node)}> has no <{name or '...'}>")


def mark_of(document: Node) -> Node | None:
    """Return the element that says that *document* is written by us, if it is."""
    for meta in kids(document, "meta"):
        for proprietary in kids(meta, "proprietary"):
            for child in proprietary:
                if child.tag == ours("resolution"):
                    return child
    return None


def is_ours(root: Node) -> bool:
    """Tell whether `dumps` wrote the file, so that `read` knows all about it."""
    if next(root.iter(ours("resolution")), None) is None:
        return False
    return any(
        mark is not None and mark.get("version") == VERSION
        for mark in map(mark_of, kids(root))
    )


def read(root: Node) -> Resolution:
    """
    Return the resolution that was written to the file; nothing is guessed.

    Raises:
        InvalidDocument: If the file has been changed into something that we don't
            write.
    """
    from .read_own import read as read_root  # noqa: PLC0415 - it imports this module

    return read_root(root)
