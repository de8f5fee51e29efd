"""Blocks, one after the other, find their place in a document."""

import re
from collections.abc import Sequence
from typing import Any

from ..errors import Diagnostic
from ..model import plain_text
from ..model.facts import LineKind
from .blocks import Block, read_label
from .endings import is_complete
from .closing import is_closing_line
from .explicit import take_directive
from .frames import Frame, Placed
from .grammar import Grammar, fold
from .inline import to_inlines
from .labels import readings
from .masthead import read_line, read_origin
from .opening import starts_operative, starts_preambular
from .outline import Item
from .state import State
from .stitch import is_heading_like
from .tables import to_table

__all__ = ["read_zones"]

#: A line of a masthead is no longer, nor has a masthead more.
_LONGEST_LINE = 400
_MOST_LINES = 60

_LETTER = re.compile(
    r"([A-Z])((?:[⁰¹²³⁴-⁹]{1,4}|\\\^\{[^{}]{1,12}\}|\[\^[^\]]{1,12}\])?)"
)
_ANNEX_NUMBER = re.compile(
    r"[ ]?(?:[IVXLC]{1,7}|[A-Z]|[0-9]{1,3}|[一二三四五六七八九十]{1,3}|(?:ال)?[أ-ي]{3,8})"
)


def read_zones(
    blocks: Sequence[Block], grammar: Grammar, diagnostics: list[Diagnostic]
) -> Frame:
    """Return the document that *blocks* make."""
    reader = _Reader(State.at_start(blocks, grammar, diagnostics))
    reader.read()
    return reader.state.whole


class _Reader:
    """Takes the blocks, and decides by their place and shape what they are."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.known: dict[str, Any] = {}
        self.before: LineKind = "other"
        self.has_formula = any(
            block.kind == "text" and state.grammar.is_formula(block.text)
            for block in state.blocks
        )

    def read(self) -> None:
        state = self.state
        while state.index < len(state.blocks):
            block = state.blocks[state.index]
            state.index += 1
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
            case "front":
                self._front(block)
            case "titled":
                self._titled(block)
            case "body":
                self._body(block)
            case "closing":
                self._closing(block)
            case _:
                self._annex(block)

    # The front: masthead, origin, number and title --------------------------------------

    def _front(self, block: Block) -> None:
        text = block.text
        if self.state.grammar.is_formula(text):
            self._formula(block)
        elif self._number_title(block):
            self.state.zone = "titled"
        elif text.startswith(("[", "［")) and read_origin(
            to_inlines(text), self.state.grammar
        ):
            self.state.frame.origin = (block, text, None)
        elif self._ends_front(block):
            self.state.zone = "body"
            self._body(block)
        else:
            self._masthead_line(block)

    def _masthead_line(self, block: Block) -> None:
        frame = self.state.frame
        if fold(block.text) in self.state.grammar.document_types and (
            self.state.grammar.series.number == "(?!)"
        ):
            # "Statement by the President of the Security Council" is its title.
            frame.title.append((block, block.text))
            self.state.zone = "body"
            return
        frame.masthead.append(Placed(block, block.text))
        kind, found = read_line(
            plain_text(to_inlines(block.text)),
            self.state.grammar,
            self.before,
            self.known,  # type: ignore[arg-type]
        )
        self.before = kind
        for key, value in found.items():
            self.known.setdefault(key, value)
        if (
            kind == "document_type"
            and not self.state.grammar.series.clauses
            and (self.state.grammar.series.number == "(?!)")
        ):
            # "Statement by the President of the Security Council": the text follows.
            self.state.zone = "body"

    def _ends_front(self, block: Block) -> bool:
        if (
            len(block.text) > _LONGEST_LINE
            or len(self.state.frame.masthead) >= _MOST_LINES
        ):
            return True
        label, rest = read_label(block.text)
        if label is not None and rest and is_complete(rest):
            return True
        return (
            not self.has_formula
            and _opens(block.text, self.state.grammar)
            and is_complete(block.text)
        )

    def _number_title(self, block: Block) -> bool:
        """Read "61/49. Cooperation between ...", with the title on the next line or not."""
        text = block.text.lstrip("# ")
        match = self.state.grammar.series.number_pattern.match(text.lstrip("*"))
        if match is None or not self.state.grammar.series.titled:
            return False
        rest = text.lstrip("*")[match.end() :]
        if not re.match(r"\.|\s|\*|$", rest):
            return False
        title = re.sub(r"^[.\s*]+", "", rest) if rest[:1] != "*" else rest.lstrip("*. ")
        if not rest.startswith(".") and not title and self.state.frame.masthead == []:
            return False
        self.state.frame.number = match[0]
        if title.endswith("*") and title.count("*") % 2:
            title = title.rstrip("*")
        if title:
            self.state.frame.title.append((block, title))
        else:
            block.path = "number"
            self._take_title()
        return True

    def _take_title(self) -> None:
        """Take the title from the block after the number."""
        while self.state.index < len(self.state.blocks):
            block = self.state.blocks[self.state.index]
            if block.kind in {"note", "furniture"}:
                self.take(block)
                self.state.index += 1
                continue
            if (
                block.kind == "text"
                and not self._is_letter(block)
                and not (self.state.grammar.is_formula(block.text))
            ):
                self.state.frame.title.append((block, block.text))
                self.state.index += 1
            return

    def _titled(self, block: Block) -> None:
        text = block.text
        frame = self.state.frame
        if self.state.grammar.is_formula(text, titled=True):
            self._formula(block)
        elif (
            (letter := self._is_letter(block)) and not frame.letter and not frame.parts
        ):
            self._letter(block, letter[1] + letter[2])
        elif frame.origin is None and read_origin(to_inlines(text), self.state.grammar):
            frame.origin = (block, text, None)
        elif frame.letter and not frame.title and not is_complete(text):
            frame.title.append((block, text))
        elif frame.title and not frame.letter and self._before_formula(text):
            # Some extractors cut a title where its lines end.
            frame.title.append((block, text))
        else:
            self.state.zone = "body"
            self._body(block)

    def _before_formula(self, text: str) -> bool:
        """Tell whether *text* stands alone between the title and the formula."""
        if is_complete(text) or read_label(text)[0] is not None:
            return False
        following = self.state.blocks[self.state.index : self.state.index + 6]
        for after in following:
            if after.kind == "text":
                return self.state.grammar.is_formula(after.text, titled=True)
        return False

    def _formula(self, block: Block) -> None:
        self.state.frame.formula = (block, block.text)
        self.state.zone = "body"

    # Parts ----------------------------------------------------------------------------

    def _is_letter(self, block: Block) -> re.Match[str] | None:
        """Tell whether *block* is the letter of a part: a formula follows its title."""
        match = _LETTER.fullmatch(_plain(block.text).lstrip("# "))
        if match is None:
            return None
        seen = 0
        for after in self.state.blocks[self.state.index : self.state.index + 8]:
            if after.kind != "text":
                continue
            if self.state.grammar.is_formula(after.text):
                return match
            seen += 1
            if seen > 2 or is_complete(after.text):  # noqa: PLR2004 - a title
                return None
        return None

    def _letter(self, block: Block, letter: str) -> None:
        """Begin a part, or give its letter to a document that is one part alone."""
        if letter[:1] == "A" and self._has_more_parts():
            self.state.begin_part()
        self.state.frame.letter = (block, letter)

    def _has_more_parts(self) -> bool:
        here = self.state.index
        for index in range(here, len(self.state.blocks)):
            self.state.index = index + 1
            if self.state.blocks[index].kind == "text" and (
                match := self._is_letter(self.state.blocks[index])
            ):
                self.state.index = here
                return match[1] == "B"
        self.state.index = here
        return False

    def _next_part(self, block: Block) -> bool:
        if not self.state.whole.parts or self.state.in_quotation:
            return False
        letter = self._is_letter(block)
        if letter is None:
            return False
        self.state.begin_part()
        self.state.frame.letter = (block, letter[1] + letter[2])
        return True

    # The body -------------------------------------------------------------------------

    def _body(self, block: Block) -> None:
        text = block.text
        if self._next_part(block) or self._begins_annex(block):
            return
        state = self.state
        kind = is_closing_line(_plain(text), state.grammar)
        if (
            kind is not None
            and not state.in_quotation
            and (kind != "date" or self._ends())
        ):
            while state.opened and state.opened[-1].natural:
                state.close()
            state.zone = "closing"
            state.frame.closing.append(Placed(block, text))
            return
        if self.state.grammar.is_formula(text):
            if not self.state.frame.items and self.state.frame.formula is None:
                self._formula(block)
            else:
                self._embed(block)
            return
        self.state.items.append(self._item(block))

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
        hashes = re.match(r"#{1,6}[ ]+", text)
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
        plain = _plain(text)
        if re.fullmatch(r"[IVXL]{1,7}\.?|[A-Z]\.?", plain):
            return plain, ""
        numbered = re.match(r"([IVXL]{1,7}\.|[A-Z]\.|[IVXL]{1,7}(?=[ ]+[A-Z]))[ ]+", text)
        if numbered and self._numbers_section(numbered[1], text[numbered.end() :]):
            return numbered[1], text[numbered.end() :]
        if label is not None and not hashed:
            return None
        if hashed or (is_heading_like(text) and not _opens(text, self.state.grammar)):
            return None, text
        if self._after_number() and len(text) < _LONGEST_LINE and not is_complete(text):
            # What stands between "IX" and a paragraph is a heading, however long.
            return None, text
        return None

    def _numbers_section(self, number: str, words: str) -> bool:
        """Tell whether *number* before *words* is that of a section."""
        if is_heading_like(words):
            return True
        if len(words) > _LONGEST_LINE or is_complete(words):
            return False
        # Headings of budget sections are long (A/RES/76/246); the run of numbers tells.
        due = {
            (reading.style, (reading.value or 0) + 1)
            for item in self.state.items
            if item.role == "heading" and item.label
            for reading in readings(item.label)
        }
        return any((reading.style, reading.value) in due for reading in readings(number))

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

    # The closing and what follows -------------------------------------------------------

    def _closing(self, block: Block) -> None:
        if self._next_part(block) or self._begins_annex(block):
            return
        text = block.text
        kind = is_closing_line(_plain(text), self.state.grammar)
        if kind is not None or self._in_vote(text):
            self.state.frame.closing.append(Placed(block, text))
            return
        block.owner = "unread"
        message = "text after the closing"
        self.state.diagnostics.append(
            Diagnostic("text.after-closing", "error", message, block.span)
        )

    def _in_vote(self, text: str) -> bool:
        """Tell whether the lists of a recorded vote go on."""
        before = [placed.text for placed in self.state.frame.closing]
        return any(line.startswith("[") for line in before) and not (
            before[-1].rstrip("* ").endswith("]") and not text.startswith("[")
        )

    def _is_annex(self, text: str) -> str | None:
        words = fold(_plain(text).lstrip("# ")).rstrip("*")
        for word in self.state.whole.grammar.language.annex_words:
            if words.startswith(word):
                plain = _plain(text).lstrip("# ")
                rest = plain_text(to_inlines(plain))[len(word) :].rstrip("*")
                if not rest or _ANNEX_NUMBER.fullmatch(rest):
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
        if self._next_part(block) or self._begins_annex(block):
            return
        assert self.state.annex is not None  # noqa: S101 - what this zone means
        text = block.text
        untitled = not self.state.annex.title and not self.state.annex.items
        if untitled and read_label(text)[0] is None and is_heading_like(text):
            self.state.annex.title.append((block, text.lstrip("# ")))
            return
        self.state.items.append(self._item(block))


def _plain(text: str) -> str:
    return text.strip().strip("*").strip()


def _opens(text: str, grammar: Grammar) -> bool:
    content = to_inlines(text[:300])
    language = grammar.language
    return starts_preambular(content, language) or starts_operative(content, language)
