"""
Items one below the other, as printed, become the tree of a body.

Readers of every format find the paragraphs, headings and tables of a body in the order
of the page.  What belongs below what is decided here, for all of them alike: by runs of
numbers, by position, and only then by words.
"""

from collections.abc import Sequence
from typing import Literal

from ..model import Block, Emphasis
from .endings import COMMAS, bare_end
from .flat import flat_body
from .grammar import Grammar
from .headings import section_readings
from .items import Item, Kind, Node, to_model
from .labels import Reading, readings
from .opening import starts_operative, starts_preambular

__all__ = ["build_body"]

#: No list of the United Nations goes deeper than the fourth degree (Editorial Manual,
#: "Paragraphs and subparagraphs"); the rest is room for annexed treaties.
_DEEPEST = 12


#: The kind that a lettered paragraph has from the one above it; else it is text.
_INHERITED: dict[str, Kind] = {"preambular": "preambular", "operative": "operative"}


def build_body(
    items: Sequence[Item], grammar: Grammar, *, clauses: bool, prefix: str = "body"
) -> tuple[Block, ...]:
    """
    Return the blocks that *items* make, and tell each item its path.

    Args:
        items: In the order of the page.
        grammar: Series and language.
        clauses: Whether paragraphs are preambular and operative; those of an annex or
            a statement are not.
        prefix: Path of the collection that is built.
    """
    flat = flat_body(items, grammar, prefix) if clauses else None
    if flat is not None:
        return flat
    builder = _Builder(grammar, clauses, items)
    add = builder.add
    for index, item in enumerate(items):
        add(index, item)
    return to_model(builder.top, prefix, grammar)


class _Builder:
    """The tree so far, and where the next item may go."""

    def __init__(self, grammar: Grammar, clauses: bool, items: Sequence[Item]) -> None:  # noqa: FBT001
        self.grammar = grammar
        self.clauses = clauses
        self.items = items
        self.top: list[Node] = []
        self.sections: list[tuple[Node, Reading | None]] = []
        self.open: list[Node] = []
        # Only of those that others name is it asked where they went.
        self.holders = {item.within for item in items}
        self.placed: dict[Item, tuple[Node, int]] = {}
        self.preamble = True
        self.seen_heading = False
        # What stands before the first number is preamble.
        self.awaits_number = _awaits_number(items)
        self.first_number = next(
            (
                place
                for place, item in enumerate(items)
                if item.label and item.label[:1].isdecimal()
            ),
            0,
        )
        last = len(items) - 1
        while last >= 0 and items[last].role != "paragraph":
            last -= 1
        self.last_paragraph = last

    @property
    def level(self) -> list[Node]:
        """Where a block of the top degree goes."""
        return self.sections[-1][0].below if self.sections else self.top

    def add(self, index: int, item: Item) -> None:
        if item.role == "end":
            self.open.clear()
            del self.sections[item.depth or 0 :]
        elif item.within is not None and item.within in self.placed:
            self._within(item, *self.placed[item.within])
        elif item.role == "paragraph":
            if item.label is not None:
                self._labelled(index, item)
            else:
                self._plain(index, item)
        elif item.role == "heading":
            self._heading(index, item)
        else:
            self._block(item)

    def _within(self, item: Item, parent: Node, depth: int) -> None:
        """Put *item* below the one that the source names."""
        kind: Kind | Literal["heading", "block"] = "text"
        if item.role == "heading":
            kind = "heading"
        elif item.role == "block":
            kind = "block"
        elif item.kind is not None:
            kind = item.kind
        elif item.label is not None:
            kind = _INHERITED.get(parent.kind, "text")
        reading = None if item.label is None else readings(item.label)[0]
        node = Node(item, kind, reading)
        parent.below.append(node)
        # What is deeper than any list can be stays beside what it should be below.
        if item in self.holders:
            deep = depth >= _DEEPEST
            self.placed[item] = (parent, depth) if deep else (node, depth + 1)
        if (
            item.role == "paragraph"
            and len(self.open) > depth
            and self.open[depth] is parent
        ):
            self.open[depth + 1 :] = [node]

    # Headings and sections ------------------------------------------------------------

    def _heading(self, index: int, item: Item) -> None:
        section = self._is_section(item)
        if item.depth and not section:
            self._at(item.depth).append(Node(item, "heading"))
            return
        if not section and item.depth is None and self._is_inside(index):
            self.open[0].below.append(Node(item, "heading"))
            del self.open[1:]
            return
        self.open.clear()
        self.seen_heading = True
        last = self.level[-1] if self.level else None
        if section:
            self._open_section(item)
        elif (
            not last
            and self.sections
            and self.sections[-1][0].title is None
            and not self.sections[-1][0].item.content
            and index
            and self.items[index - 1] is self.sections[-1][0].item
            and item.section is None
        ):
            # "I" stands on a line of its own, and its heading on the next.
            self.sections[-1][0].title = item
        else:
            self.level.append(Node(item, "heading"))
        self.preamble = True

    def _is_inside(self, index: int) -> bool:
        """
        Tell whether the heading at *index* stands between subparagraphs.

        "1. Reaffirms ...:", "Assets freeze", "(a) Freeze ...", "Travel ban", "(b) ..."
        (S/RES/2610 (2021) in Russian).
        """
        top = self.open[0] if self.open else None
        if top is None or top.reading is None or top.reading.style[0] != "decimal":
            return False
        if not (self.clauses and (top.below or _introduces(top.item.text))):
            return False
        for item in self.items[index + 1 : index + 3]:
            if item.role == "paragraph":
                sort = readings(item.label)[0].style[0] if item.label else "decimal"
                return sort in {"letter", "roman", "other"}
        return False

    def _is_section(self, item: Item) -> bool:
        if item.section is not None:
            return item.section
        return item.label is not None and bool(section_readings(item.label))

    def _open_section(self, item: Item) -> None:
        reading = self._rank(item)
        if item.depth is not None:
            del self.sections[item.depth :]
        for place, (_, other) in enumerate(self.sections):
            if item.depth is not None:
                break
            if reading is None or other is None or other.style[0] == reading.style[0]:
                del self.sections[place:]
                break
        node = Node(item, "section")
        self.level.append(node)
        self.sections.append((node, reading))

    def _rank(self, item: Item) -> Reading | None:
        """Choose between "I" the numeral and the letter, by the run it continues."""
        found = section_readings(item.label or "")
        for _, other in reversed(self.sections):
            for reading in found:
                if (
                    other
                    and other.style[0] == reading.style[0]
                    and reading.value == (other.value or 0) + 1
                ):
                    return reading
        firsts = [reading for reading in found if reading.value == 1]
        return (firsts or list(found) or [None])[0]  # type: ignore[list-item]

    # Tables, quotations, embedded documents -------------------------------------------

    def _block(self, item: Item) -> None:
        node = Node(item, "block")
        if item.depth is not None:
            self._at(item.depth).append(node)
        elif self.open and _introduces(self._last_text()):
            self.open[0].below.append(node)
            del self.open[1:]
        else:
            self.open.clear()
            self.level.append(node)

    def _last_text(self) -> str:
        return self.open[-1].item.text if self.open else ""

    # Paragraphs with a label ----------------------------------------------------------

    def _labelled(self, index: int, item: Item) -> None:
        if item.depth is not None:
            self._place(item, item.depth, readings(item.label or "")[0])
            return
        reading = self._choose(index, item)
        styles = [node.reading.style if node.reading else None for node in self.open]
        if reading.style in styles:
            depth = styles.index(reading.style)
        elif not self.open or (reading.style[0] == "decimal" and self._is_top(reading)):
            depth = 0
        else:
            depth = len(self.open)
        self._place(item, min(depth, _DEEPEST), reading)

    def _is_top(self, reading: Reading) -> bool:
        """Tell whether a decimal label counts paragraphs of the top degree."""
        return reading.style[1] in {"x.", "x", "x -", "x-", "x–", "x．", "x、"}

    def _choose(self, index: int, item: Item) -> Reading:
        """Choose between the readings of a label by the run that it continues."""
        found = readings(item.label or "")
        if len(found) == 1:
            return found[0]
        after = self._next_label(index)
        for reading in found:
            follows = after is not None and any(
                r.style == reading.style and r.value == (reading.value or 0) + 1
                for r in readings(after)
            )
            if follows and (reading.value == 1 or self._continues(reading)):
                return reading
        for reading in found:
            if self._continues(reading):
                return reading
        firsts = [reading for reading in found if reading.value == 1]
        return (firsts or list(found))[0]

    def _continues(self, reading: Reading) -> bool:
        return any(
            node.reading is not None
            and node.reading.style == reading.style
            and reading.value == (node.reading.value or 0) + 1
            for node in self.open
        )

    def _next_label(self, index: int) -> str | None:
        for item in self.items[index + 1 : index + 3]:
            if item.label is not None and item.role == "paragraph":
                return item.label
        return None

    def _place(self, item: Item, depth: int, reading: Reading | None) -> None:
        siblings = self._at(depth)
        kind = item.kind or self._kind_at(depth, item)
        node = Node(item, kind, reading)
        siblings.append(node)
        if item in self.holders:
            self.placed[item] = (node, len(self.open))
        self.open.append(node)
        if kind == "operative":
            self.preamble = False

    def _kind_at(self, depth: int, item: Item) -> Kind:
        if depth and item.label is None:
            return "text"
        if depth and self.open:
            return _INHERITED.get(self.open[-1].kind, "text")
        return "operative" if self.clauses else "text"

    def _at(self, depth: int) -> list[Node]:
        """Close what is deeper than *depth* and return where a block of it goes."""
        del self.open[depth:]
        return self.open[-1].below if self.open else self.level

    # Paragraphs without a label -------------------------------------------------------

    def _plain(self, index: int, item: Item) -> None:
        if item.depth is not None:
            self._place(item, item.depth, None)
            return
        kind = item.kind or self._kind_of_plain(index, item)
        if item.kind is None and kind == "text" and self._goes_on(item):
            self.open[0].below.append(node := Node(item, "text"))
            if item in self.holders:
                self.placed[item] = (node, 1)
            del self.open[1:]
            return
        self._at(0).append(node := Node(item, kind))
        if item in self.holders:
            self.placed[item] = (node, 0)
        self.open.append(node)
        if kind == "operative":
            self.preamble = False

    def _goes_on(self, item: Item) -> bool:
        """Tell whether a paragraph without a number belongs to the one above it."""
        if not self.open:
            return False
        if self.clauses:
            return True
        return bool(self.open[0].below) and item.text[:1].islower()

    def _kind_of_plain(self, index: int, item: Item) -> Kind:
        """Decide what a paragraph without a number is: by its place, then its words."""
        if not self.clauses:
            return "text"
        language = self.grammar.language
        opens = starts_operative(item.content, language)
        # Chinese opens both with the same words: there the place decides alone.
        alone = opens and not starts_preambular(item.content, language)
        if alone and (
            isinstance(item.content[0], Emphasis) or item.text.endswith(_COLONS)
        ):
            # "Recalls that ..., " stands in the preamble of S/RES/2613 (2021).
            early = self.preamble and self.awaits_number[index]
            return (
                "preambular"
                if early and bare_end(item.text).endswith(COMMAS)
                else ("operative")
            )
        if self.preamble and self.awaits_number[index]:
            return self._kind_before_numbers(item)
        if opens and not alone and self._is_above_numbers(index, item):
            return "preambular"
        if opens:
            return "text" if self._in_numbers() else "operative"
        if self.preamble:
            last = index >= self.last_paragraph
            if last and item.text.endswith((".", "。")):
                return "operative"
            return self._kind_before_numbers(item)
        return "text"

    def _is_above_numbers(self, index: int, item: Item) -> bool:
        """
        Tell whether *item* ends as a preamble does, above the first number of all.

        A heading may stand between them (S/RES/2577 (2021)).
        """
        return (
            self.preamble and index < self.first_number and item.text.endswith(COMMAS)
        )

    def _kind_before_numbers(self, item: Item) -> Kind:
        """Decide between a new paragraph of a preamble and one that goes on."""
        opens = starts_preambular(item.content, self.grammar.language)
        if opens:
            return "preambular"
        if self.open and self.open[0].below:
            return "text"
        # Below a heading, what opens with no participle is no preamble.
        known = bool(self.grammar.language.openers)
        return "text" if known and self.seen_heading else "preambular"

    def _in_numbers(self) -> bool:
        return bool(self.open and self.open[0].reading is not None)


def _awaits_number(items: Sequence[Item]) -> list[bool]:
    """Tell for each item whether a numbered paragraph follows before a heading."""
    awaits: list[bool] = []
    coming = False
    for item in reversed(items):
        awaits.append(coming)
        if item.role == "heading":
            coming = False
        elif item.role == "paragraph" and item.label and item.label[:1].isdecimal():
            coming = True
    return awaits[::-1]


_COLONS = (":", "：")


def _introduces(text: str) -> bool:
    return text.rstrip(" *").endswith((*_COLONS, "—", "–"))
