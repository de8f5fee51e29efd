"""Running text of our own files, and the notes in it."""

from ..._late import frozen
from ...model import Content, Emphasis, Footnote, Inline, NoteReference, Text, inlines
from ...model.inlines import Style
from .own import Node, kids, ours, tag

__all__ = ["Notes", "find_notes", "read_inlines", "words"]


@frozen(eq=False)
class Notes:
    """
    All notes of a file.

    Attributes:
        marks: For each `eId`, the mark that cites the note.
        elements: The notes of each document, by the prefix of its `eId`s.
    """

    marks: dict[str, NoteReference]
    elements: dict[str, list[Node]]

    def of(self, prefix: str) -> tuple[Footnote, ...]:
        """Return the notes of the document whose `eId`s begin with *prefix*."""
        return tuple(
            Footnote(marker=node.get("marker", ""), content=read_inlines(p, self))
            for node in self.elements.get(prefix, ())
            for p in kids(node, "p")
        )


def find_notes(root: Node) -> Notes:
    """Find the notes of a file; the `eId` of each tells whose it is, and its place."""
    found: dict[str, list[tuple[int, Node]]] = {}
    for node in root.iter():
        if tag(node) == "authorialNote":
            prefix, _, place = node.get("eId", "").rpartition("ftn_")
            found.setdefault(prefix.removesuffix("__"), []).append((int(place), node))
    marks: dict[str, NoteReference] = {}
    elements: dict[str, list[Node]] = {}
    for prefix, notes in found.items():
        counts: dict[str, int] = {}
        elements[prefix] = []
        for _, node in sorted(notes, key=lambda pair: pair[0]):
            marker = node.get("marker", "")
            counts[marker] = nth = counts.get(marker, 0) + 1
            marks[node.get("eId", "")] = NoteReference(marker, nth)
            elements[prefix].append(node)
    return Notes(marks, elements)


def words(node: Node) -> str:
    """Return the text of an element that holds nothing but text."""
    return node.text or ""


def read_inlines(node: Node, notes: Notes) -> Content:
    """Return the running text in *node*."""
    parts: list[Inline] = []
    _read(node, notes, parts)
    return inlines(parts)


def _read(node: Node, notes: Notes, parts: list[Inline]) -> None:
    if node.text:
        parts.append(Text(node.text))
    for child in node:
        name = tag(child)
        if name == "sup":
            parts.append(_mark(child, notes))
        elif name in _STYLES:
            parts.append(_emphasis(child))
        elif name:
            # What only tells what its words are about.
            parts.append(Text("".join(child.itertext())))
        if child.tail:
            parts.append(Text(child.tail))


_STYLES: dict[str, Style] = {"i": "italic", "b": "bold"}


def _emphasis(node: Node) -> Emphasis:
    inner = next(kids(node), None)
    if inner is not None:
        return Emphasis(words(inner), "bold-italic")
    return Emphasis(words(node), _STYLES[tag(node)])


def _mark(node: Node, notes: Notes) -> NoteReference:
    inner = next(kids(node), None)
    if inner is None:
        return NoteReference(words(node), int(node.get(ours("nth"), "1")))
    if tag(inner) == "ref":
        return notes.marks[inner.get("href", "").removeprefix("#")]
    return notes.marks[inner.get("eId", "")]
