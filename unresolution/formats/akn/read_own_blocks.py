"""The text of our own files: undoes what `write_blocks` does."""

from collections.abc import Callable
from typing import Any

from ...model import (
    Block,
    Cell,
    Clause,
    Embedded,
    Heading,
    Paragraph,
    Quotation,
    Row,
    Section,
    Table,
)
from .deep import Deep
from .own import BlockKind, Node, kids, only, ours, tag
from .read_own_inlines import Notes, read_inlines, words

__all__ = ["BlockReader"]

#: Reads a document that stands inside the text.
DocumentReader = Callable[[Node, str], Deep]

_WRAPPERS = frozenset({"table", "quotation", "embedded"})
_DOCUMENTS = frozenset({"statement", "documentCollection"})


class BlockReader:
    """
    Reads the blocks of one document.

    Attributes:
        blocks: What a `paragraph` of the document is.
    """

    def __init__(
        self, notes: Notes, blocks: BlockKind, document: DocumentReader
    ) -> None:
        self._notes = notes
        self._blocks: BlockKind = blocks
        self._document = document

    def body(self, node: Node) -> Deep:
        """Return the blocks of a `mainBody`, a `preamble` or a quotation."""
        blocks: list[Block] = []
        usual: BlockKind = self._blocks if tag(node) != "preamble" else "preambular"
        filler = tag(node) != "preamble"
        for child in kids(node):
            if filler and tag(child) == "p" and _is_bare(child):
                continue
            yield from self._append(blocks, child, usual)
        return tuple(blocks)

    def _append(self, blocks: list[Block], node: Node, usual: BlockKind) -> Deep:
        """Read *node* and add what it holds to *blocks*."""
        match tag(node):
            case "container":
                blocks.append((yield self._container(node)))
            case "crossHeading":
                blocks.append(self._cross_heading(node))
            case "hcontainer":
                yield from self._hcontainer(blocks, node, usual)
            case "paragraph" | "point":
                blocks.append((yield self._numbered(node, usual)))
            case "alinea":
                blocks.append((yield self._numbered(node, "paragraph")))
            case "section":
                blocks.append((yield self._section(node)))
            case "blockList":
                for item in kids(node, "item"):
                    blocks += ((yield self._item(item, usual)),)
            case "blockContainer":
                label = _label(node)
                heading = only(node, "crossHeading")
                content = read_inlines(heading, self._notes)
                blocks.append(Heading(content=content, label=label))
            case "table":
                blocks.append(self._table(node))
            case "p":
                blocks.append((yield self._plain(node)))
            case "formula":
                pass  # it stands before the blocks, and is read with them
            case name:
                raise ValueError(f"<{name}> stands where we write none")

    # Clauses and paragraphs -----------------------------------------------------------

    def _container(self, node: Node) -> Deep:
        listed = next(kids(node, "blockList"), None)
        if listed is not None and next(kids(listed, "listIntroduction"), None) is None:
            first = only(node)
            if first is listed:
                clause = yield self._item(only(listed, "item"), "preambular")
                return clause
        phrase = node.get(ours("phrase"))
        named = node.get("name") if phrase is None else phrase
        clause = yield self._own_words(node, "preambular", named)
        return clause

    def _numbered(self, node: Node, usual: BlockKind) -> Deep:
        """Read a paragraph whose words are in `content`, or in a list's `intro`."""
        kind: BlockKind = node.get(ours("kind"), usual)
        children: list[Block] = []
        content: Any = ()
        first = True
        for holder in kids(node):
            if tag(holder) == "num":
                continue
            parts = [holder] if tag(holder) == "content" else list(kids(holder))
            for part in parts:
                if tag(part) not in {"content", "intro", "wrapUp"}:
                    yield from self._append(children, part, kind)
                    continue
                for child in kids(part):
                    if first:
                        content = read_inlines(child, self._notes)
                        first = False
                    else:
                        yield from self._append(children, child, kind)
        return self._make(node, kind, content, children, node.get(ours("phrase")))

    def _item(self, node: Node, usual: BlockKind) -> Deep:
        kind: BlockKind = node.get(ours("kind"), usual)
        item = yield self._own_words(node, kind, node.get(ours("phrase")))
        return item

    def _own_words(self, node: Node, kind: BlockKind, phrase: str | None) -> Deep:
        """Read what begins with its words, or with a list that they introduce."""
        children: list[Block] = []
        content: Any = ()
        first = True
        for child in kids(node):
            if tag(child) == "num":
                continue
            if not first:
                yield from self._append(children, child, kind)
            elif tag(child) == "blockList":
                introduction = only(child, "listIntroduction")
                content = read_inlines(introduction, self._notes)
                yield from self._append(children, child, kind)
            else:
                content = read_inlines(child, self._notes)
            first = False
        return self._make(node, kind, content, children, phrase)

    def _make(
        self,
        node: Node,
        kind: BlockKind,
        content: Any,
        children: list[Block],
        phrase: str | None,
    ) -> Clause | Paragraph:
        label = _label(node)
        number = Heading(label=label).number
        if kind == "paragraph":
            return Paragraph(
                content=content, number=number, label=label, children=children
            )
        if phrase is None:
            return Clause(
                kind=kind,
                content=content,
                number=number,
                label=label,
                children=children,
            )
        return Clause(
            kind=kind,
            content=content,
            number=number,
            label=label,
            children=children,
            phrase=phrase,
        )

    def _plain(self, node: Node) -> Deep:
        inner = next(kids(node), None)
        if inner is None or tag(inner) != "embeddedStructure":
            return Paragraph(content=read_inlines(node, self._notes))
        for document in kids(inner):
            if tag(document) in _DOCUMENTS:
                resolution = yield self._document(document, inner.get("eId", ""))
                return Embedded(resolution=resolution)
        blocks = yield self.body(inner)
        return Quotation(body=blocks)

    # Headings, sections, tables -------------------------------------------------------

    def _cross_heading(self, node: Node) -> Clause | Heading:
        content = read_inlines(node, self._notes)
        if node.get("refersTo") is None:
            return Heading(content=content)
        phrase = node.get(ours("phrase"))
        if phrase is None:
            return Clause(kind="preambular", content=content)
        return Clause(kind="preambular", content=content, phrase=phrase)

    def _hcontainer(self, blocks: list[Block], node: Node, usual: BlockKind) -> Deep:
        name = node.get("name")
        if name == "heading":
            heading = only(node, "heading")
            content = read_inlines(heading, self._notes)
            blocks.append(Heading(content=content, label=_label(node)))
        elif name == "preambular":
            blocks.append((yield self._numbered(node, "preambular")))
        elif name in _WRAPPERS:
            for content in kids(node, "content"):
                for child in kids(content):
                    yield from self._append(blocks, child, usual)

    def _section(self, node: Node) -> Deep:
        title: Any = ()
        body: list[Block] = []
        for child in kids(node):
            if tag(child) == "heading":
                title = read_inlines(child, self._notes)
            elif tag(child) != "num":
                yield from self._append(body, child, self._blocks)
        return Section(label=_label(node) or "", title=title, body=body)

    def _table(self, node: Node) -> Table:
        if node.get(ours("void")):
            return Table()
        return Table(tuple(map(self._row, kids(node, "tr"))))

    def _row(self, node: Node) -> Row:
        if node.get(ours("void")):
            return Row()
        return Row(tuple(map(self._cell, kids(node))))

    def _cell(self, node: Node) -> Cell:
        inner = next(kids(node, "p"), None)
        return Cell(
            () if inner is None else read_inlines(inner, self._notes),
            header=tag(node) == "th",
            columns=int(node.get("colspan", "1")),
            rows=int(node.get("rowspan", "1")),
        )


def _label(node: Node) -> str | None:
    number = next(kids(node, "num"), None)
    return None if number is None else words(number)


def _is_bare(node: Node) -> bool:
    return not node.text and len(node) == 0
