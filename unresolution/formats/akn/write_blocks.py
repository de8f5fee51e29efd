"""
The text: clauses, paragraphs, headings, sections, tables, quotations.

What an element may hold differs from place to place, so the same block is written in
different ways: a preambular paragraph is a `container` of the preamble, a
`crossHeading` inside a section, an `item` inside a list.
"""

from collections.abc import Callable, Iterable
from typing import Literal, TypeAlias, assert_never

import attrs

from ...model import (
    Block,
    Clause,
    Embedded,
    Heading,
    Paragraph,
    Quotation,
    Section,
    Table,
)
from .deep import Deep
from .own import BlockKind
from .sink import element, escape
from .write_inlines import Scope, Sheet

__all__ = ["BlockWriter", "is_flow"]

#: Where a block stands: in a body, in a section, in a list, or among paragraphs.
Place: TypeAlias = Literal["body", "section", "list"]

#: Writes a resolution that stands inside the text.
EmbeddedWriter: TypeAlias = Callable[[Scope, Embedded, str], Deep]


def is_flow(block: Block) -> bool:
    """Tell whether *block* can stand as a plain paragraph among others."""
    if isinstance(block, Paragraph):
        return block.label is None and not block.children
    return isinstance(block, Table | Quotation | Embedded)


def _kind(block: Clause | Paragraph) -> BlockKind:
    return block.kind if isinstance(block, Clause) else "paragraph"


def _phrase(clause: Clause | Paragraph) -> str | None:
    """Return the phrase where it is not the emphasis that the text begins with."""
    if isinstance(clause, Paragraph) or clause.phrase_evidence == "emphasis":
        return None
    if clause.phrase is None:
        usual = Clause(kind=clause.kind, content=clause.content).phrase
        return None if usual is None else ""
    return clause.phrase


class BlockWriter:
    """Writes the blocks of one document."""

    def __init__(self, sheet: Sheet, scope: Scope, embedded: EmbeddedWriter) -> None:
        self._sheet = sheet
        self._sink = sheet.sink
        self._scope = scope
        self._embedded = embedded

    def of_annex(self) -> "BlockWriter":
        """Return the writer for the annexes: their paragraphs are no clauses."""
        scope = self._scope
        inner = attrs.evolve(scope, blocks="paragraph")
        return BlockWriter(self._sheet, inner, self._embedded)

    # Bodies ---------------------------------------------------------------------------

    def body(self, blocks: Iterable[Block], prefix: str) -> Deep:
        """Write the blocks of a `mainBody`, which may not be empty."""
        empty, usual = True, self._scope.blocks
        for block in blocks:
            if not self._leaf(block, "body", usual, prefix):
                yield self._block(block, "body", usual, prefix)
            empty = False
        if empty:
            self._sink.add("p")

    def preamble(self, blocks: Iterable[Block], prefix: str) -> Deep:
        """Write the blocks before the operative ones; each clause in its container."""
        run: list[Block] = []
        for block in blocks:
            if isinstance(block, Clause):
                if run:
                    yield self._flow(run, "preambular", prefix)
                    run = []
                if not self._leaf(block, "body", "preambular", prefix):
                    yield self._container(block, prefix)
            else:
                run.append(block)
        yield self._flow(run, "preambular", prefix)

    def _leaf(self, block: Block, place: Place, usual: BlockKind, prefix: str) -> bool:
        """
        Write *block* where numbered paragraphs stand, if it has no others in it.

        That is most of a text, and needs none of what makes calls of any depth.
        """
        if not isinstance(block, Clause | Paragraph) or block.children:
            return False
        kind = _kind(block)
        if kind == "preambular" and place != "list":
            if place != "body" or block.label is not None:
                return False
            self._sink.start("container", self._named(block, prefix))
            outer = None
        else:
            self._sink.start(*self._numbered_element(block, kind, place, usual, prefix))
            outer = "content"
        words = self._sheet.inline(block.content, self._scope)
        self._sink.write_words(outer, block.label, words)
        self._sink.end()
        return True

    def _block(self, block: Block, place: Place, usual: BlockKind, prefix: str) -> Deep:
        """Write *block* where numbered paragraphs stand."""
        match block:
            case Clause(kind="preambular") if place == "body":
                yield self._container(block, prefix)
            case Clause(kind="preambular") if place == "section":
                yield self._preambular(block, prefix)
            case Clause() | Paragraph():
                yield self._paragraph(block, place, usual, prefix)
            case Heading():
                self._heading(block, place, prefix)
            case Section():
                yield self._section(block, prefix)
            case Table() | Quotation() | Embedded() if place == "body":
                yield self._among_paragraphs(block, prefix)
            case Table() | Quotation() | Embedded():
                yield self._wrapped(block, prefix)
            case _:
                assert_never(block)

    def _container(self, clause: Clause, prefix: str) -> Deep:
        """Write a preambular paragraph as the profile has it: named by its phrase."""
        attributes = self._named(clause, prefix)
        eid = attributes["eId"]
        self._sink.start("container", attributes)
        if clause.label is None:
            yield self._own_words(clause, eid)
        else:
            # A container has no number: the clause is the one item of a list.
            self._sink.start("blockList", {"eId": self._sheet.ids.new(eid, "list")})
            yield self._item(clause, "preambular", eid)
            self._sink.end()
        self._sink.end()

    def _named(self, clause: Clause | Paragraph, prefix: str) -> dict[str, str]:
        """Return the attributes of the container of a preambular paragraph."""
        phrase = clause.phrase if isinstance(clause, Clause) else None
        eid = self._sheet.ids.new(prefix, "container")
        if phrase is None:
            return {"name": "preambular", "eId": eid, "unr:phrase": ""}
        return {"name": phrase or "preambular", "eId": eid}

    def _preambular(self, clause: Clause, prefix: str) -> Deep:
        """Write a preambular paragraph inside a section."""
        phrase = _phrase(clause)
        refers = self._sheet.fixed("preamble")
        if clause.label is None and not clause.children:
            eid = self._sheet.ids.new(prefix, "crossHeading")
            attributes = {"eId": eid, "refersTo": refers, "unr:phrase": phrase}
            inner = self._sheet.inline(clause.content, self._scope)
            self._sink.add("crossHeading", attributes, inner)
            return
        eid = self._sheet.ids.new(prefix, "hcontainer")
        attributes = {
            "name": "preambular",
            "eId": eid,
            "refersTo": refers,
            "unr:phrase": phrase,
        }
        self._sink.start("hcontainer", attributes)
        yield self._numbered(clause, eid)
        self._sink.end()

    def _paragraph(
        self, block: Clause | Paragraph, place: Place, usual: BlockKind, prefix: str
    ) -> Deep:
        kind = _kind(block)
        name, attributes = self._numbered_element(block, kind, place, usual, prefix)
        self._sink.start(name, attributes)
        yield self._numbered(block, attributes["eId"] or "")
        self._sink.end()

    def _numbered_element(
        self,
        block: Clause | Paragraph,
        kind: BlockKind,
        place: Place,
        usual: BlockKind,
        prefix: str,
    ) -> tuple[str, dict[str, str | None]]:
        """Return the name of the element of a paragraph, and its attributes."""
        if kind == "paragraph" != usual:
            name, abbreviation = "alinea", "al"
        elif place == "list":
            name, abbreviation = "point", "point"
        else:
            name, abbreviation = "paragraph", "para"
        eid = self._sheet.ids.new(prefix, abbreviation, block.number)
        attributes = {
            "eId": eid,
            "unr:kind": kind if name != "alinea" and kind != usual else None,
            "unr:phrase": _phrase(block),
        }
        return name, attributes

    def _numbered(self, block: Clause | Paragraph, eid: str) -> Deep:
        """Write number, own words and children of a paragraph."""
        self._number(block.label)
        children = block.children
        start, stop = 0, len(children)
        while start < stop and is_flow(children[start]):
            start += 1
        while stop > start and is_flow(children[stop - 1]):
            stop -= 1
        kind = _kind(block)
        if start == stop:
            self._sink.start("content")
            self._words(block)
            if children:
                yield self._flow(children, kind, eid)
            self._sink.end()
            return
        inner = self._sheet.ids.new(eid, "list")
        self._sink.start("list", {"eId": inner})
        self._sink.start("intro", {"eId": f"{inner}__intro"})
        self._words(block)
        yield self._flow(children[:start], kind, inner)
        self._sink.end()
        for child in children[start:stop]:
            if not self._leaf(child, "list", kind, inner):
                yield self._block(child, "list", kind, inner)
        if children[stop:]:
            self._sink.start("wrapUp", {"eId": f"{inner}__wrapup"})
            yield self._flow(children[stop:], kind, inner)
            self._sink.end()
        self._sink.end()

    def _number(self, label: str | None) -> None:
        if label:
            self._sink.add("num", inner=escape(label))

    def _words(self, block: Clause | Paragraph) -> None:
        self._sink.add("p", inner=self._sheet.inline(block.content, self._scope))

    def _heading(self, heading: Heading, place: Place, prefix: str) -> None:
        inner = self._sheet.inline(heading.content, self._scope)
        if place != "body" and heading.label is None:
            eid = self._sheet.ids.new(prefix, "crossHeading")
            self._sink.add("crossHeading", {"eId": eid}, inner)
            return
        eid = self._sheet.ids.new(prefix, "hcontainer")
        self._sink.start("hcontainer", {"name": "heading", "eId": eid})
        self._number(heading.label)
        self._sink.add("heading", inner=inner)
        self._sink.end()

    def _section(self, section: Section, prefix: str) -> Deep:
        eid = self._sheet.ids.new(prefix, "sec", section.number)
        self._sink.start("section", {"eId": eid})
        self._number(section.label)
        if section.title_content:
            inner = self._sheet.inline(section.title_content, self._scope)
            self._sink.add("heading", inner=inner)
        usual = self._scope.blocks
        for block in section.body:
            if not self._leaf(block, "section", usual, eid):
                yield self._block(block, "section", usual, eid)
        self._sink.end()

    def _wrapped(self, block: Table | Quotation | Embedded, prefix: str) -> Deep:
        """Write what may not stand by itself beside numbered paragraphs."""
        eid = self._sheet.ids.new(prefix, "hcontainer")
        name = type(block).__name__.lower()
        self._sink.start("hcontainer", {"name": name, "eId": eid})
        self._sink.start("content")
        yield self._among_paragraphs(block, eid)
        self._sink.end()
        self._sink.end()

    # Among paragraphs -----------------------------------------------------------------

    def _flow(self, blocks: Iterable[Block], usual: BlockKind, prefix: str) -> Deep:
        """Write *blocks* where only paragraphs, lists and tables may stand."""
        listed = False
        for block in blocks:
            item = isinstance(block, Clause | Paragraph) and not is_flow(block)
            if item and not listed:
                eid = self._sheet.ids.new(prefix, "list")
                self._sink.start("blockList", {"eId": eid})
            elif listed and not item:
                self._sink.end()
            listed = item
            if item and isinstance(block, Clause | Paragraph):
                yield self._item(block, usual, prefix)
            else:
                yield self._among_paragraphs(block, prefix)
        if listed:
            self._sink.end()

    def _item(self, block: Clause | Paragraph, usual: BlockKind, prefix: str) -> Deep:
        kind = _kind(block)
        eid = self._sheet.ids.new(prefix, "item", block.number)
        attributes = {
            "eId": eid,
            "unr:kind": kind if kind != usual else None,
            "unr:phrase": _phrase(block),
        }
        self._sink.start("item", attributes)
        self._number(block.label)
        yield self._own_words(block, eid)
        self._sink.end()

    def _own_words(self, block: Clause | Paragraph, eid: str) -> Deep:
        """Write words and children; before a list the words are its introduction."""
        children, kind = block.children, _kind(block)
        start = 0
        while start < len(children) and not is_flow(child := children[start]):
            if not isinstance(child, Clause | Paragraph):
                break
            start += 1
        if not children:
            self._words(block)
            return
        if not start:
            self._words(block)
        else:
            self._sink.start("blockList", {"eId": self._sheet.ids.new(eid, "list")})
            inner = self._sheet.inline(block.content, self._scope)
            self._sink.add("listIntroduction", inner=inner)
            for child in children[:start]:
                if isinstance(child, Clause | Paragraph):
                    yield self._item(child, kind, eid)
            self._sink.end()
        yield self._flow(children[start:], kind, eid)

    def _among_paragraphs(self, block: Block, prefix: str) -> Deep:
        match block:
            case Clause() | Paragraph():
                self._words(block)
            case Heading():
                self._sink.start("blockContainer", {"class": "heading"})
                self._number(block.label)
                inner = self._sheet.inline(block.content, self._scope)
                self._sink.add("crossHeading", inner=inner)
                self._sink.end()
            case Table():
                self._table(block, prefix)
            case Quotation():
                eid = self._sheet.ids.new(prefix, "embedded")
                self._sink.start_in("p", "embeddedStructure", {"eId": eid})
                yield self.body(block.body, eid)
                self._sink.end()
            case Embedded():
                eid = self._sheet.ids.new(prefix, "embedded")
                self._sink.start_in("p", "embeddedStructure", {"eId": eid})
                yield self._embedded(self._scope, block, eid)
                self._sink.end()
            case Section():
                raise TypeError("a section is part of a body, not of a paragraph")
            case _:
                assert_never(block)

    def _table(self, table: Table, prefix: str) -> None:
        """Write a table; the schema wants a row in it, and a cell in each row."""
        eid = self._sheet.ids.new(prefix, "table")
        void = {"unr:void": "true"}
        if not table.rows:
            self._sink.add("table", {"eId": eid, **void}, "<tr><td/></tr>")
            return
        self._sink.start("table", {"eId": eid})
        for row in table.rows:
            cells = []
            for cell in row.cells:
                attributes = {
                    "colspan": str(cell.columns) if cell.columns > 1 else None,
                    "rowspan": str(cell.rows) if cell.rows > 1 else None,
                }
                inner = self._sheet.inline(cell.content, self._scope)
                words = element("p", inner=inner) if inner else ""
                name = "th" if cell.header else "td"
                cells.append(element(name, attributes, words))
            if cells:
                self._sink.add("tr", inner="".join(cells))
            else:
                self._sink.add("tr", void, "<td/>")
        self._sink.end()
