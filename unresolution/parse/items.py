"""Items of a page, and the blocks of the model that they become."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, Literal, TypeAlias

from .._late import define
from .._source import Span
from ..model import (
    Block,
    Clause,
    Content,
    Emphasis,
    Heading,
    Paragraph,
    Section,
    inlines,
    plain_text,
)
from ..model.inlines import optional_converter
from ..model.unchecked import maker
from ..numbering import number_of
from .grammar import Grammar
from .labels import Reading
from .opening import opening_phrase

__all__ = ["Item", "Kind", "Node", "Role", "to_model", "to_paragraph"]

Role: TypeAlias = Literal["paragraph", "heading", "block", "end"]
Kind: TypeAlias = Literal["preambular", "operative", "text"]


@define(slots=True, eq=False, repr=False, weakref_slot=False)
class Item:
    """
    A paragraph, heading or ready-made block, as it stands on the page.

    Attributes:
        content: Its words; of a heading, without its number.
        label: Its number as printed.
        kind: What it is, where the source says so; else it is decided here.
        depth: How deep it stands, 0 at the top, where the source says so.  An item of
            role *end* ends the sections of that depth and below.
        within: The item below which it stands, where the source says that.
        block: A table, quotation or embedded document, ready-made.
        phrase: Opening phrase, where the source says it; "" that there is none.
        section: Whether a heading opens a section, where the source says so.
        children: Items that the ready-made block was made of, with paths below it.
        path: Set by `build_body`: where it went.
        source: What a reader read it from; not looked at here.
    """

    content: Content = ()
    role: Role = "paragraph"
    label: str | None = None
    kind: Kind | None = None
    depth: int | None = None
    within: "Item | None" = None
    block: Block | None = None
    phrase: str | None = None
    section: bool | None = None
    span: Span | None = None
    path: str | None = None
    source: Any = None
    children: "Sequence[Item]" = ()

    @property
    def text(self) -> str:
        """The words, without marks of notes."""
        return plain_text(self.content)


@define(slots=True, eq=False, repr=False, weakref_slot=False)
class Node:
    """
    A block under construction.

    Attributes:
        held: What stands below it; None until something does, as with most.
    """

    item: Item
    kind: Kind | Literal["heading", "section", "block"]
    reading: Reading | None = None
    held: "list[Node] | None" = None
    title: Item | None = None

    @property
    def below(self) -> "list[Node]":
        """Where what stands below it goes."""
        if self.held is None:
            self.held = []
        return self.held


def to_model(nodes: Iterable[Node], prefix: str, grammar: Grammar) -> tuple[Block, ...]:
    """Return the blocks that *nodes* stand for; their items learn their paths."""
    return tuple(
        [_block(node, f"{prefix}/{index}", grammar) for index, node in enumerate(nodes)]
    )


def _block(node: Node, path: str, grammar: Grammar) -> Block:
    item = node.item
    item.path = path
    if node.kind in _PARAGRAPHS:
        below = node.held
        children = to_model(below, f"{path}/children", grammar) if below else ()
        return to_paragraph(item, node.kind, children, path, grammar)  # type: ignore[arg-type]
    if node.kind == "heading":
        return Heading(content=item.content, label=item.label, span=item.span)
    if node.kind == "section":
        title = item.content
        if node.title is not None:
            node.title.path = path
            title = node.title.content
        body = to_model(node.held or (), f"{path}/body", grammar)
        return Section(label=item.label or "", title=title, body=body, span=item.span)
    assert item.block is not None  # noqa: S101 - what role "block" means
    for part in item.children:
        part.path = f"{path}/{part.path}"
    return item.block


_PARAGRAPHS = frozenset({"preambular", "operative", "text"})


_clause, _text_paragraph = maker(Clause), maker(Paragraph)


@lru_cache(maxsize=4096)
def _numbered(label: str) -> tuple[str | None, str | None]:
    """Return number and label of a paragraph, both as the model has them."""
    return number_of(label), optional_converter(label)


def to_paragraph(
    item: Item, kind: Kind, children: tuple[Block, ...], path: str, grammar: Grammar
) -> Block:
    """
    Return the paragraph of *item*, which goes to *path*.

    Its parts are in normal form, and need no constructor.
    """
    number, label = (None, None) if item.label is None else _numbered(item.label)
    content = inlines(item.content)
    if kind == "text":
        return _text_paragraph(content, number, label, children, item.span)
    phrase: str | None
    if item.phrase is not None:
        # An empty one says outright that there is none.
        phrase = optional_converter(item.phrase)
    else:
        phrase = None
        first = content[0] if content else None
        if isinstance(first, Emphasis):
            phrase = first.value.rstrip(" ,;:") or None
        elif "/children/" not in path:
            series, language = grammar.series.name, grammar.language
            found = opening_phrase(content, language, kind, series)
            phrase = optional_converter(found)
    return _clause(kind, content, number, label, children, phrase, item.span)
