"""Blocks, one after the other, find their place in a document."""

from collections.abc import Sequence

from .. import _re as re
from ..errors import Diagnostic
from ..model import plain_text
from .blocks import Block
from .closing import is_closing_line
from .endings import is_complete
from .explicit import take_directive
from .frames import Frame, Placed
from .front import Front
from .grammar import Grammar, fold
from .headings import is_section_number
from .inline import to_inlines, undressed
from .items import Item
from .labels import read_label, readings
from .opening import opens
from .parts import begin_next_part
from .state import State
from .stitch import is_heading_like
from .tables import to_table

__all__ = ["read_zones"]

#: A heading is no longer.
_LONGEST_HEADING = 400

#: The word for an annex is within as many characters.
_LONGEST_LABEL = 80

_ANNEX_NUMBER = re.compile(
    r"[ ]?(?:[IVXLC]{1,7}|[A-Z]|[0-9]{1,3}|[一二三四五六七八九十]{1,3}"
    r"|(?:ال)?[أ-ي]{3,8})"
)

#: "Taking stock: reviewing the outcomes" opens no paragraph (E/RES/2021/28).
_COLON = re.compile(r"[^:]{1,24}: [a-z]")

#: "Annex A – Items subject to a no-objection process" (S/RES/2662 (2022)).
_ANNEX_TITLE = re.compile(rf"(?:{_ANNEX_NUMBER.pattern})?[ ]?[–—:-][ ]+(?=\S)")


def _is_titled(rest: str) -> bool:
    """Tell whether *rest*, after the word, is a number with the title of an annex."""
    return _ANNEX_TITLE.match(rest) is not None and is_heading_like(rest)


_HASHES = re.compile("#{1,6}[ ]+")

_BARE_NUMBER = re.compile(r"[IVXL]{1,7}\.?|[A-Z]\.?")

#: "II. Title", "IX Title", "一. ".
_SECTION = re.compile(
    r"([IVXL]{1,7}\.|[A-Z]\.|[IVXL]{1,7}(?=[ ]+[A-Z]))[ ]+"
    r"|([一二三四五六七八九十]{1,3}[.．、])[ ]*"
)


def read_zones(
    blocks: Sequence[Block],
    grammar: Grammar,
    diagnostics: list[Diagnostic],
    *,
    headless: bool = False,
) -> Frame:
    """Return the document that *blocks* make; one that is *headless* has no front."""
    reader = _Reader(State.at_start(blocks, grammar, diagnostics))
    if headless:
        reader.state.zone = "body"
    reader.read()
    return reader.state.whole


class _Reader:
    """Takes the blocks, and decides by their place and shape what they are."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.front = Front(state)

    def read(self) -> None:
        state = self.state
        while state.index < len(state.blocks):
            block = state.blocks[state.index]
            state.index += 1
            if block.opens and state.zone == "body" and not state.opened:
                self._body(block)
            else:
                self._take(block)
        while state.opened:
            state.close()

    def _take(self, block: Block) -> None:
        if block.kind == "furniture":
            return
        if block.kind == "note":
            self.state.whole_or_part.notes.append(block)
            return
        opened = len(self.state.opened)
        if block.directive is not None:
            take_directive(self.state, block, block.directive)
        elif block.kind == "row":
            self._rows(block)
        else:
            self._by_zone(block)
        if opened and opened <= len(self.state.opened):
            self.state.opened[opened - 1].blocks.append(block)

    def _by_zone(self, block: Block) -> None:
        match self.state.zone:
            case "front" | "titled":
                if not self.front.take(block):
                    self._body(block)
            case "body":
                self._body(block)
            case "closing":
                self._closing(block)
            case _:
                self._annex(block)

    # The body -------------------------------------------------------------------------

    def _paragraph(self, block: Block) -> None:
        """Take *block*, whose words surely open a paragraph."""
        text = block.text
        label: str | None = None
        if block.lines[0].number:
            label, _, text = text.partition(" ")
            if label[-1] != ".":
                label, text = read_label(block.text)
        state = self.state
        item = Item(to_inlines(text, state.markers), label=label)
        item.span, item.source = block.span, block
        state.items.append(item)
        # Its words are in the item, and nobody asks for its lines: room is scarce.
        block.text = ""
        block.ranges = block.ranges or (item.span,)
        block.lines.clear()

    def _body(self, block: Block) -> None:
        text = block.text
        state = self.state
        if block.opens and (block.lines[0].number or is_complete(text)):
            # It can't be anything else.
            self._paragraph(block)
            return
        if begin_next_part(self.state, block) or self._begins_annex(block):
            return
        kind = is_closing_line(undressed(text), state.grammar)
        if (
            kind is not None
            and not state.in_quotation
            and (kind != "date" or self._ends())
        ):
            self._begin_closing(block)
            return
        if self.state.grammar.is_formula(text):
            if self.state.frame.formula is None and self._awaits_formula():
                self.state.take_formula(block)
            else:
                self._embed(block)
            return
        self.state.items.append(self._item(block))

    def _awaits_formula(self) -> bool:
        """Tell whether nothing but a preamble stands above a formula."""
        state = self.state
        if state.frame.grammar.series.titled or state.opened:
            return not state.frame.items
        return all(
            item.label is None and item.role == "paragraph"
            for item in state.frame.items
        )

    def _begin_closing(self, block: Block) -> None:
        state = self.state
        while state.opened and state.opened[-1].natural:
            state.close()
        state.zone = "closing"
        state.frame.close_with(Placed(block, block.text))

    def _ends(self) -> bool:
        """Tell whether a date alone is the closing: nothing of the body follows."""
        if not self.state.frame.items:
            return False
        for after in self.state.blocks[self.state.index :]:
            if after.kind in {"note", "furniture"}:
                continue
            return after.kind == "text" and self._is_annex(after.text) is not None
        return True

    def _embed(self, block: Block) -> None:
        """Begin an embedded document: a draft recommended to another organ."""
        state = self.state
        state.open("embedded", block, natural=True)
        state.frame.formula = (block, block.text)
        state.zone = "body"

    def _item(self, block: Block) -> Item:
        text = block.text
        hashes = _HASHES.match(text)
        if hashes:
            text = text[hashes.end() :]
        label, rest = read_label(text)
        markers = self.state.markers
        heading = self._heading(text, label, hashed=hashes is not None)
        if heading is not None:
            number, words = heading
            content = to_inlines(words, markers)
            return Item(content, "heading", number, span=block.span, source=block)
        content = to_inlines(rest, markers)
        return Item(content, label=label, span=block.span, source=block)

    def _heading(
        self, text: str, label: str | None, *, hashed: bool
    ) -> tuple[str | None, str] | None:
        """Return number and words of a heading, or None if *text* is none."""
        plain = undressed(text)
        if _BARE_NUMBER.fullmatch(plain) or is_section_number(plain):
            return plain, ""
        numbered = _SECTION.match(text)
        if numbered:
            number, words = numbered[0].rstrip(), text[numbered.end() :]
            if self._numbers_section(number, words):
                return number, words
        if label is not None and not hashed:
            return None
        if hashed or (
            is_heading_like(text)
            and (_COLON.match(text) or not opens(text, self.state.grammar))
        ):
            return None, text
        if (
            self._after_number()
            and len(text) < _LONGEST_HEADING
            and not is_complete(text)
        ):
            # What stands between "IX" and a paragraph is a heading, however long.
            return None, text
        return None

    def _numbers_section(self, number: str, words: str) -> bool:
        """Tell whether *number* before *words* is that of a section."""
        if is_heading_like(words):
            return True
        if len(words) > _LONGEST_HEADING or is_complete(words):
            return False
        # Headings of budget sections are long (A/RES/76/246); the run of numbers tells.
        due = {
            (reading.style, (reading.value or 0) + 1)
            for item in self.state.items
            if item.role == "heading" and item.label
            for reading in readings(item.label)
        }
        return any(
            (reading.style, reading.value) in due for reading in readings(number)
        )

    def _after_number(self) -> bool:
        """Tell whether the number of a section stands right before."""
        items = self.state.items
        if not items:
            return False
        last = items[-1]
        return last.role == "heading" and bool(last.label) and not last.content

    def _rows(self, block: Block) -> None:
        """Take all the rows of a table."""
        state = self.state
        rows = [block]
        while state.index < len(state.blocks) and (
            state.blocks[state.index].kind in {"row", "furniture"}
        ):
            if state.blocks[state.index].kind == "row":
                rows.append(state.blocks[state.index])
            state.index += 1
        if state.zone in {"front", "titled"}:
            state.zone = "body"
        table = to_table([row.text for row in rows], state.markers, block.span)
        children = [
            Item(path=f"rows/{place}", source=row) for place, row in enumerate(rows)
        ]
        state.items.append(Item(role="block", block=table, children=children))

    # The closing and what follows -----------------------------------------------------

    def _closing(self, block: Block) -> None:
        if begin_next_part(self.state, block) or self._begins_annex(block):
            return
        text = block.text
        kind = is_closing_line(undressed(text), self.state.grammar)
        if kind is not None or self._in_vote(text):
            self.state.frame.close_with(Placed(block, text))
            return
        block.owner = "unread"
        message = "text after the closing"
        self.state.diagnostics.append(
            Diagnostic("text.after-closing", "error", message, block.span)
        )

    def _in_vote(self, text: str) -> bool:
        """Tell whether the lists of a recorded vote go on."""
        frame = self.state.frame
        if not frame.bracketed:
            return False
        last = frame.closing[-1].text
        return text.startswith("[") or not last.rstrip("* ").endswith("]")

    def _is_annex(self, text: str) -> str | None:
        head = fold(undressed(text[:_LONGEST_LABEL]).lstrip("# "))
        if not head.startswith(self.state.whole.grammar.language.annex_words):
            return None
        words = fold(undressed(text).lstrip("# ")).rstrip("*")
        for word in self.state.whole.grammar.language.annex_words:
            if words.startswith(word):
                plain = undressed(text).lstrip("# ")
                rest = plain_text(to_inlines(plain))[len(word) :].rstrip("*")
                if not rest or _ANNEX_NUMBER.fullmatch(rest) or _is_titled(rest):
                    return plain
        return None

    def _begins_annex(self, block: Block) -> bool:
        label = self._is_annex(block.text)
        if label is None or self.state.in_quotation:
            return False
        words = fold(label)
        # An appendix is an annex of the annex before it, if that is no appendix.
        inner = words.startswith(
            self.state.grammar.language.annex_words[1:2] or ("\0",)
        )
        self.state.begin_annex(
            block, label, 1 if inner and self.state.frame.annexes else 0
        )
        return True

    def _annex(self, block: Block) -> None:
        if begin_next_part(self.state, block) or self._begins_annex(block):
            return
        assert self.state.annex is not None  # noqa: S101 - what this zone means
        text = block.text
        if self._closes_all(block):
            self._begin_closing(block)
            return
        untitled = not self.state.annex.title and not self.state.annex.items
        if untitled and read_label(text)[0] is None and is_heading_like(text):
            self.state.annex.title.append((block, text.lstrip("# ")))
            return
        self.state.items.append(self._item(block))

    def _closes_all(self, block: Block) -> bool:
        """Tell whether the closing stands below the annexes (E/RES/2021/20)."""
        state = self.state
        if state.frame.closing or not all(opened.natural for opened in state.opened):
            return False
        if len(state.blocks) - state.index > _MOST_CLOSING:
            return False
        grammar = state.grammar
        if is_closing_line(undressed(block.text), grammar) != "meeting":
            return False
        return all(
            is_closing_line(undressed(after.text), grammar) is not None
            for after in state.blocks[state.index :]
            if after.kind not in {"note", "furniture"}
        )


#: A closing, and the notes and the furniture beside it, are no more blocks.
_MOST_CLOSING = 60
