"""The paragraphs, headings and tables of the XML, in the order of the page."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Literal, TypeAlias

import attrs

from ... import _re as re
from ..._late import define
from ..._text import clean
from ...model import Content, Embedded, Resolution, Text, inlines, plain_text
from ...model.inlines import join_runs
from ...parse.headings import split_heading
from ...parse.items import Item, Kind
from ...parse.labels import read_label
from .read_flow import Part
from .read_inlines import Words, without_bold
from .read_kinds import join_numbers
from .read_tables import read_table
from .tree import Element, letters_in
from .vocabulary import ENTRIES, HEADINGS, INLINES, INSIDE, LISTS, SILENT, TEXTS

__all__ = ["Zone", "read_items"]

#: Where the paragraphs stand: that tells what those without a number are.
Zone: TypeAlias = Literal["preamble", "body", "annex"]

#: Styles in which headings are set: H1, H23, H4, HCh, CH3, H23G ...
_HEADING_CLASS = re.compile("C?H(?:[0-9]{1,3}|Ch|M|P)[A-Z]{0,3}|AATitle[0-9]?")


@lru_cache(maxsize=256)
def _sets_heading(style: str) -> bool:
    return _HEADING_CLASS.fullmatch(style) is not None


_ReadEmbedded: TypeAlias = Callable[[Element], Resolution]


@define(eq=False)
class _Frame:
    """
    An element that is being read.

    Attributes:
        entry: Whether it is a paragraph or the like, with a number and words.
        within: The item below which it stands.
        main: The item that has its number and its first words.
        last: The item of the last entry in it, below which a sublist goes.
        loose: Words that stand outside of any paragraph.
    """

    element: Element
    entry: bool
    within: Item | None = None
    kind: Kind | None = None
    heading: bool = False
    label: str | None = None
    main: Item | None = None
    last: Item | None = None
    above: "_Frame | None" = None
    loose: list[Part] = attrs.field(factory=list)

    @property
    def holder(self) -> Item | None:
        """The item below which the next thing in it goes."""
        return self.main or self.within


def read_items(
    elements: Iterable[Element],
    words: Words,
    zone: Zone,
    read_embedded: _ReadEmbedded,
    *,
    holder: Element,
) -> list[Item]:
    """
    Return what is printed in *elements*, one item for each paragraph or heading.

    Args:
        elements: In the order of the page.
        words: Reads the running text.
        zone: Where *elements* stand.
        read_embedded: Reads a text inside the text.
        holder: The element that *elements* are in.
    """
    reader = _Blocks(words, zone, read_embedded)
    reader.run(iter(elements), holder)
    return join_numbers(reader.items, words)


class _Blocks:
    """The items so far."""

    def __init__(self, words: Words, zone: Zone, read_embedded: _ReadEmbedded) -> None:
        self.words = words
        self.zone = zone
        self.read_embedded = read_embedded
        self.items: list[Item] = []

    def run(self, elements: Iterator[Element], holder: Element) -> None:
        """Read *elements* and all that is in them, without going down into a call."""
        names = self.words.names
        kind: Kind | None = "preambular" if self.zone == "preamble" else None
        root = _Frame(holder, entry=False, kind=kind)
        stack: list[tuple[Iterator[Element], _Frame, Element]] = [
            (elements, root, holder)
        ]
        while stack:
            children, frame, element = stack[-1]
            for child in children:
                name = names[child.tag]
                if name in ENTRIES and not frame.loose:
                    opened = self._entry(frame, child, name)
                elif name == "container" and not frame.loose:
                    opened = self._container(frame, child)
                else:
                    opened = self._step(frame, child, name)
                if opened is not None:
                    text = child.text
                    if text and not text.isspace():
                        self._loose(opened, text, child)
                    stack.append((iter(child), opened, child))
                    break
                tail = child.tail
                if tail and (frame.loose or not tail.isspace()):
                    self._loose(frame, tail, child)
            else:
                stack.pop()
                if frame.loose:
                    self._flush(frame)
                if not stack or stack[-1][1] is not frame:
                    self._close(frame)
                if stack:
                    self._tail(stack[-1][1], element)

    def _tail(self, frame: _Frame, child: Element) -> None:
        tail = child.tail
        if tail and (frame.loose or not tail.isspace()):
            self._loose(frame, tail, child)

    # One element --------------------------------------------------------------

    def _step(self, frame: _Frame, child: Element, name: str) -> _Frame | None:
        """Read *child*, or return the frame in which its children are to be read."""
        if name in INLINES and name != "num":
            frame.loose.extend(self.words.inline(child))
            return None
        if name in SILENT:
            return None
        if frame.loose:
            self._flush(frame)
        if name == "num":
            self._number(frame, child)
        elif name == "p":
            return self._text(frame, child)
        elif name in TEXTS:
            return frame
        elif name in HEADINGS:
            self._heading(frame, child, name)
        elif name in ENTRIES:
            return self._entry(frame, child, name)
        elif name in LISTS:
            return self._list(frame, child, name)
        elif name == "table":
            self._block(frame, Item(role="block", block=read_table(child, self.words)))
        elif name in INSIDE:
            embedded = Embedded(resolution=self.read_embedded(child))
            self._block(frame, Item(role="block", block=embedded))
        else:
            return self._container(frame, child)
        return None

    def _container(self, frame: _Frame, child: Element) -> _Frame | None:
        """Go into a section, or anything else that is there for what it holds."""
        # In a preamble, it is a paragraph.
        entry = self.zone == "preamble" and self.words.names[child.tag] == "container"
        if entry and self._simple(frame, child, frame.holder, frame.kind):
            return None
        return _Frame(
            child, entry=entry, within=frame.holder, kind=frame.kind, above=frame
        )

    def _entry(self, frame: _Frame, child: Element, name: str) -> _Frame | None:
        if frame.entry:
            self._main(frame)
        within = frame.main or frame.within
        kind = frame.kind if within is None else None
        style = child.get("class")
        heading = False
        if name == "alinea":
            # A paragraph that is none of those that are counted.
            kind = "text"
        if style is not None:
            heading = _sets_heading(style)
            if style == "FootnoteText":
                # What stands below a table: "a  See A/76/411."
                kind = "text"
        if not heading and self._simple(frame, child, within, kind):
            return None
        return _Frame(
            child, entry=True, within=within, kind=kind, heading=heading, above=frame
        )

    def _simple(
        self, frame: _Frame, child: Element, within: Item | None, kind: Kind | None
    ) -> bool:
        """
        Read an entry if it is a paragraph of words, with a number or without.

        Nine in ten are, and need no frame; the others are left to the long way.
        """
        names = self.words.names
        inside = child[:]
        if len(inside) == 1:
            number, body = None, inside[0]
        elif len(inside) == 2 and names[inside[0].tag] == "num":
            number, body = inside
            if (text := number.tail) and not text.isspace():
                return False
        else:
            return False
        if (text := child.text) and not text.isspace():
            return False
        if (text := body.tail) and not text.isspace():
            return False
        name = names[body.tag]
        if name != "p":
            inside = body[:]
            if name not in TEXTS or len(inside) != 1 or names[inside[0].tag] != "p":
                return False
            if (text := body.text) and not text.isspace():
                return False
            (body,) = inside
            if (text := body.tail) and not text.isspace():
                return False
        runs = body[:]
        for run in runs:
            if names[run.tag] not in INLINES:
                return False
        label = None if number is None else self._label(number)
        content = self.words.content(body, runs)
        if content:
            item = self._paragraph(content, body, kind=kind, label=label, within=within)
        elif label is not None:
            item = Item(kind=kind, label=label, within=within)
            self.items.append(item)
        else:
            item = None
        frame.last = item
        return True

    def _list(self, frame: _Frame, child: Element, name: str) -> _Frame:
        """Open a list: its points go below the paragraph whose list it is."""
        names = self.words.names
        if name == "sublist" and names[frame.element.tag] in LISTS | ENTRIES:
            # A sublist stands beside the point that it belongs to (A/RES/76/248).
            within = frame.last or frame.holder
            return _Frame(child, entry=True, within=within, main=within, above=frame)
        if frame.entry and not frame.heading:
            return frame
        return _Frame(
            child, entry=True, within=frame.holder, kind=frame.kind, above=frame
        )

    def _close(self, frame: _Frame) -> None:
        if frame.label is not None:
            # A number alone: nothing else stood in the element.
            if frame.entry and not frame.heading:
                self._main(frame)
            else:
                self._add_heading((), frame.label, frame.within)
        if frame.above is not None and frame.entry:
            frame.above.last = frame.main

    # Numbers and headings -------------------------------------------------------

    def _number(self, frame: _Frame, child: Element) -> None:
        label = self._label(child)
        if label is None:
            return
        if frame.label is not None:
            self._add_heading((), frame.label, frame.holder)
        frame.label = label

    def _label(self, number: Element) -> str | None:
        label = _label_in(letters_in(number))
        if not label:
            self.words.report("akn.empty-number", "a number is empty", number)
        return label or None

    def _heading(self, frame: _Frame, child: Element, name: str) -> None:
        if name == "crossHeading" and child.get("refersTo") == "#preamble":
            if content := self.words.content(child):
                self._paragraph(content, child, kind="preambular")
        elif content := self.words.content(child, heading=True):
            label, frame.label = frame.label, None
            self._add_heading(content, label, frame.holder)

    def _add_heading(
        self, content: Content, label: str | None, within: Item | None
    ) -> None:
        if label is None:
            label, content = split_heading(content)
        elif plain_text(content).startswith(f"{label} "):
            # "I." in its element, and "I. Investing in people" (A/RES/76/258).
            self.words.report("akn.number-twice", f"{label!r} stands there twice")
            content = _cut(content, len(label))
        self.items.append(
            Item(content=content, role="heading", label=label, within=within)
        )

    # Paragraphs -----------------------------------------------------------------

    def _text(self, frame: _Frame, child: Element) -> _Frame | None:
        """Read words, or go into what holds paragraphs, lists or a text of its own."""
        names = self.words.names
        inside = child[:]
        for inner in inside:
            if names[inner.tag] not in INLINES:
                return frame
        self._words(frame, self.words.content(child, inside), child)
        return None

    def _words(self, frame: _Frame, content: Content, child: Element) -> None:
        if not content:
            return
        if frame.heading:
            label, frame.label = frame.label, None
            self._add_heading(inlines(without_bold(content)), label, frame.within)
        elif frame.main is not None:
            self.items.append(Item(content=content, kind="text", within=frame.main))
        else:
            label, frame.label = frame.label, None
            item = self._paragraph(
                content, child, kind=frame.kind, label=label, within=frame.within
            )
            if frame.entry:
                frame.main = item

    def _paragraph(
        self,
        content: Content,
        child: Element,
        *,
        kind: Kind | None,
        label: str | None = None,
        within: Item | None = None,
    ) -> Item:
        if label is None:
            label, content = self._typed_label(content, child)
        item = Item(content=content, kind=kind, label=label, within=within)
        self.items.append(item)
        return item

    def _typed_label(
        self, content: Content, child: Element
    ) -> tuple[str | None, Content]:
        """Split off the number that was typed into a paragraph."""
        first = content[0]
        if not isinstance(first, Text):
            return None, content
        label, rest = read_label(first.value)
        if label is None or not (rest or len(content) > 1):
            return None, content
        self.words.count(
            "akn.typed-label", "the number of a paragraph is typed in its words", child
        )
        return label, _cut(content, len(label))

    def _main(self, frame: _Frame) -> None:
        """Make the paragraph of a number that has no words, or none before its list."""
        if not frame.entry or frame.main is not None or frame.label is None:
            return
        frame.main = Item(kind=frame.kind, label=frame.label, within=frame.within)
        frame.label = None
        self.items.append(frame.main)

    def _block(self, frame: _Frame, item: Item) -> None:
        self._main(frame)
        item.within = frame.holder
        self.items.append(item)

    # Words where none should be ---------------------------------------------------

    def _loose(self, frame: _Frame, text: str, element: Element) -> None:
        frame.loose.append(self.words.letters(text, element))

    def _flush(self, frame: _Frame) -> None:
        content = join_runs(frame.loose)
        frame.loose.clear()
        self._words(frame, content, frame.element)


@lru_cache(maxsize=1024)
def _label_in(text: str) -> str:
    return clean(text).strip()


def _cut(content: Content, length: int) -> Content:
    """Return *content* without its first *length* characters, which are no mark."""
    first = content[0]
    if not isinstance(first, Text):
        return content
    return inlines([first.value[length:], *content[1:]])
