"""Where in a document the reader is, and the document so far."""

from collections.abc import Sequence

from .. import _late as attrs
from .._late import define
from ..errors import Diagnostic
from ..model import Embedded, Quotation
from .blocks import Block
from .directives import said_marker
from .frames import AnnexFrame, Frame, place_items
from .grammar import Grammar
from .items import Item

__all__ = ["State"]


#: No more documents stand in each other.
_MOST = 12


@define(eq=False, repr=False)
class _Opened:
    """A quotation or an embedded document that has been opened."""

    name: str
    block: Block
    frame: Frame
    zone: str
    annex: AnnexFrame | None
    depth: int | None
    natural: bool
    root: Frame
    items: list[Item] = attrs.field(factory=list)
    blocks: list[Block] = attrs.field(factory=list)


@define(eq=False, repr=False)
class State:
    """
    The reader's place.

    Attributes:
        blocks: All blocks of the text.
        index: The block that comes next.
        zone: *front*, *titled*, *body*, *closing* or *annex*.
        frame: The document that is being read: the whole, a part, or an embedded one.
        root: The document that the parts are of: the whole, or an embedded one.
        markers: Markers of all notes of the text.
        refused: Quotations and embedded documents that were nested too deep, and have
            not ended yet.
    """

    blocks: Sequence[Block]
    whole: Frame
    markers: set[str]
    diagnostics: list[Diagnostic]
    frame: Frame
    root: Frame
    index: int = 0
    zone: str = "front"
    annex: AnnexFrame | None = None
    opened: list[_Opened] = attrs.field(factory=list)
    refused: int = 0

    @classmethod
    def at_start(
        cls, blocks: Sequence[Block], grammar: Grammar, diagnostics: list[Diagnostic]
    ) -> "State":
        """Return the state in which nothing has been read."""
        whole = Frame(grammar)
        markers = set()
        for block in blocks:
            if block.kind == "note" and block.marker:
                markers.add(block.marker)
            elif block.directive is not None and block.directive.name == "note":
                markers.add(said_marker(block.directive.facts))
        return cls(blocks, whole, markers, diagnostics, whole, whole)

    @property
    def grammar(self) -> Grammar:
        """Series and language of the document that is being read."""
        return self.frame.grammar

    @property
    def items(self) -> list[Item]:
        """Where the next item goes."""
        if self.in_quotation:
            return self.opened[-1].items
        return self.annex.items if self.annex is not None else self.frame.items

    @property
    def whole_or_part(self) -> Frame:
        """Where notes go: those of an embedded document stand with the others."""
        return self.opened[0].frame if self.opened else self.frame

    def take_formula(self, block: Block) -> None:
        """Take *block* as the formula; the body follows."""
        self.frame.formula = (block, block.text)
        self.zone = "body"

    def begin_annex(self, block: Block, label: str, level: int) -> None:
        """Begin an annex; of a level above 0, an annex of the annex before it."""
        annexes = self.frame.annexes
        for _ in range(level):
            if not annexes:
                break
            annexes = annexes[-1].annexes
        self.annex = AnnexFrame((block, label), level)
        annexes.append(self.annex)
        self.zone = "annex"

    def begin_part(self, level: int = 0) -> None:
        """Begin a part; of a level above 0, a part of the part before it."""
        parts = self.root.parts
        for _ in range(level):
            if not parts:
                break
            parts = parts[-1].parts
        part = Frame(self.root.grammar)
        parts.append(part)
        self.frame = part
        self.annex = None
        self.zone = "titled"

    def end_parts(self, level: int = 0) -> None:
        """Go back to the document, or to the part, whose parts are of that level."""
        self.frame = self.root
        for _ in range(level):
            if not self.frame.parts:
                break
            self.frame = self.frame.parts[-1]
        self.annex = None
        self.zone = "closing"

    @property
    def nesting(self) -> int:
        """How deep in other blocks the next block stands."""
        return sum(1 + (opened.depth or 0) for opened in self.opened)

    @property
    def in_quotation(self) -> bool:
        """Tell whether a quotation is being read."""
        return bool(self.opened) and self.opened[-1].name == "quotation"

    # Quotations and embedded documents ------------------------------------------------

    def open(
        self,
        name: str,
        block: Block,
        depth: int | None = None,
        *,
        natural: bool = False,
    ) -> None:
        """
        Begin a quotation or an embedded document.

        One that is *natural* is ended by the closing of the document around it, and is
        not begun where it would be nested too deep.
        """
        if natural and len(self.opened) >= _MOST:
            return
        self.opened.append(
            _Opened(
                name,
                block,
                self.frame,
                self.zone,
                self.annex,
                depth,
                natural,
                self.root,
            )
        )
        if name == "embedded":
            self.frame = self.root = Frame(self.grammar, embedded=True)
            self.annex = None
            self.zone = "front"
        else:
            self.zone = "body"

    def close(self, block: Block | None = None) -> None:
        """End the innermost quotation or embedded document, if there is one."""
        if not self.opened:
            return
        opened = self.opened.pop()
        inner = self.root
        self.root = opened.root
        self.frame, self.zone, self.annex = opened.frame, opened.zone, opened.annex
        item = Item(role="block", depth=opened.depth, source=opened.block)
        if opened.name == "embedded":
            outcome = inner.build("", self.markers)
            item.block = Embedded(resolution=outcome.resolution, span=opened.block.span)
            item.children = [
                Item(path=f"resolution/{inside.path}", source=inside)
                for inside in opened.blocks
                if inside.path is not None
            ]
        else:
            body = place_items(
                opened.items, self.grammar, "body", clauses=self.grammar.series.clauses
            )
            item.block = Quotation(body=body, span=opened.block.span)
            item.children = [
                Item(path=inside.path, source=inside)
                for inside in opened.blocks
                if inside.path is not None
            ]
        if block is not None:
            item.children.append(Item(path="end", source=block))
        if self.opened:
            # The next one out hands them on, when it is closed.
            inner_blocks = [opened.block, *opened.blocks, *([block] if block else [])]
            self.opened[-1].blocks += inner_blocks
        self.items.append(item)
