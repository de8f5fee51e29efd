"""Lines are grouped into blocks, by how they end and begin."""

import re
from collections.abc import Sequence
from functools import cached_property

from .._source import Span
from .._text import clean
from ..numbering import number_of
from .blocks import Block, Kind
from .closing import begins_sentence, is_closing_line
from .directives import read_directive, whole_head
from .endings import COMMAS, bare_end, is_complete
from .grammar import Grammar, fold
from .head_lines import (
    begins_title,
    is_head_line,
    is_open_bracket,
    is_rest_of_head,
    stands_alone,
)
from .inline import SUPERSCRIPTS, to_inlines
from .labels import read_label
from .lines import Line, find_wrap
from .masthead import is_draft
from .note_labels import read_note_label
from .opening import opens_preambular, starts_operative
from .parsed import Repair
from .rows import has_cells, has_label_tabs
from .spacing import glue, is_spaced

__all__ = ["to_blocks"]

#: No paragraph is longer that was broken into lines; what is longer is no resolution.
_LONGEST = 50_000


def to_blocks(
    lines: Sequence[Line], grammar: Grammar, repairs: list[Repair]
) -> list[Block]:
    """Group *lines* into blocks, in their order."""
    grouped = _Grouping(lines, grammar, repairs)
    for line in lines:
        grouped.add(line)
    for block in grouped.blocks:
        if block.kind == "directive" and len(block.lines) > 1:
            block.text, block.directive = whole_head(block.text)
        elif block.kind == "directive":
            block.text = clean(block.text).strip()
    return grouped.blocks


class _Grouping:
    """The blocks so far, and what the next line may belong to."""

    def __init__(
        self, lines: Sequence[Line], grammar: Grammar, repairs: list[Repair]
    ) -> None:
        self.wrap = find_wrap(lines, grammar.language)
        self.grammar = grammar
        self.untitled = not grammar.series.titled
        self.spaced = is_spaced(lines, self._begins)
        self.repairs = repairs
        self.blocks: list[Block] = []
        self.gap = False
        self.begun = False
        self.formula: Block | None = None
        self.titled = False
        self.label_tabs = has_label_tabs(lines)
        self.lines = lines
        self.index = -1
        self.last_number = 0
        # Blocks so far that are no furniture.
        self.printed = 0

    def add(self, line: Line) -> None:
        """Put *line* into the last block, or begin another with it."""
        self.index += 1
        if line.role == "furniture":
            self._new("furniture", line)
            self.gap = True
        elif line.role == "row":
            self._new("row", line)
        elif line.role == "note":
            text = line.text[len(line.marker or "") :].lstrip()
            self._new("note", line, text).marker = line.marker
            self.gap = True
        elif line.role == "note-more" or self._goes_on(line):
            block = self.blocks[-1]
            block.text = self._join(block, line) if block.text else line.text
            block.lines.append(line)
        else:
            self._start(line)
        self.titled = self.titled or (not self.begun and self._is_title(line.text))

    @property
    def after(self) -> Line | None:
        """The line that comes next."""
        place = self.index + 1
        return self.lines[place] if place < len(self.lines) else None

    def _start(self, line: Line) -> None:
        text = line.text
        if directive := read_directive(text):
            block = self._new("directive", line)
            block.directive = directive
            return
        note = read_note_label(text)
        if note is not None:
            block = self._new("note", line, note.rest)
            block.marker = note.marker
            self.gap = True
            return
        cells = self._is_row(text)
        # "Part II. Political affairs": a row may have one cell alone (A/RES/78/254).
        within = (
            bool(self.blocks)
            and self.blocks[-1].kind == "row"
            and not line.page_before
            and (
                not line.blank_before
                or (self.after is not None and self._is_row(self.after.text))
            )
            and (not is_complete(text) or len(text) < 60)
            and read_label(text)[0] is None
            and not self._is_annex(text)
        )
        if cells or within:
            self._new("row", line)
        else:
            self._new("text", line, _TABS.sub(" ", text))
        if self.grammar.is_formula(text):
            self.formula, self.begun = self.blocks[-1], True
        number = number_of(read_label(text)[0] or "") or ""
        if number.isdecimal():
            self.last_number = int(number)

    def _new(self, kind: Kind, line: Line, text: str | None = None) -> Block:
        block = Block(kind, [line], line.text if text is None else text)
        if kind in {"text", "row", "directive"}:
            block.after_gap = self.gap or line.page_before
            self.gap = False
        self.printed += kind != "furniture"
        self.blocks.append(block)
        return block

    def _goes_on(self, line: Line) -> bool:
        """Tell whether *line* goes on with the block before it."""
        if not self.blocks or line.blank_before or line.page_before:
            return self._completes_label(line)
        block = self.blocks[-1]
        if block.kind in {"furniture", "row"} or (
            block.kind == "note" and block.lines[-1].role
        ):
            return False
        if line.text.startswith("\\") and read_directive(line.text):
            return False
        if block is self.formula or (not self.begun and self._ends_head(line.text)):
            return False
        if self.untitled and begins_sentence(block.text, self.grammar.language):
            # "Adopted at the 302nd meeting by" is set in lines of its own width.
            return not bare_end(block.text).endswith((".", "]"))
        if block.kind == "directive":
            return True
        if len(block.text) > _LONGEST:
            return False
        before = block.lines[-1].text
        if self.spaced:
            if self._is_apart(line.text) or self._is_section(block, line.text):
                return False
            return (
                self.wrap is None
                or (
                    not self.begun
                    and is_rest_of_head(block.text, line.text, self.grammar)
                )
                or self._is_full(before, line.text)
                or self._is_unfinished(block)
                or self._is_inside(line.text)
                or self._wraps_heading(block)
                or self._is_enumeration(block)
            )
        if self._is_special(line, block):
            return False
        if not self.begun:
            if self._in_head(block, line):
                return True
            if is_head_line(line.text, self.grammar):
                return False
        if self._is_inside(line.text) and (
            not is_complete(before) or bare_end(before).endswith(COMMAS)
        ):
            return True
        if self._completes_label(line):
            return True
        if self.wrap is None:
            return False
        if (
            self.begun
            and not is_complete(before)
            and (self._is_unfinished(block) or self._wraps_heading(block))
        ):
            return True
        return self._is_full(before, line.text)

    def _ends_head(self, text: str) -> bool:
        return is_draft(text) or self.grammar.is_formula(text)

    def _is_section(self, block: Block, text: str) -> bool:
        """Tell whether *text* is the number of a section, below a whole paragraph."""
        return _SECTION.fullmatch(text) is not None and not self._is_unfinished(block)

    def _is_enumeration(self, block: Block) -> bool:
        """Tell whether *block* is a list of names, as of States, that has not ended."""
        return self.begun and "," in block.text and not is_complete(block.text[:-1])

    def _wraps_heading(self, block: Block) -> bool:
        """
        Tell whether a heading goes on in *line*.

        Headings are set narrower than the text; but what could be broken is not short
        ("Rule 1" and "Composition" are two), and a blank line stands on both sides.
        """
        if is_complete(block.text) or len(block.lines[-1].text) < _HEADING_WIDTH:
            return False
        following = self.lines[self.index + 1 : self.index + 5]
        closed = any(after.blank_before for after in following) or not following
        return block.lines[0].blank_before and closed

    def _is_inside(self, text: str) -> bool:
        """Tell whether *text* can't begin a paragraph: small letters, a number."""
        first = text[:1]
        if first.islower():
            # In Russian preambular paragraphs begin so.
            return self.grammar.language.code != "ru" or not self._opens(text)
        return (first.isdigit() or first == "(") and read_label(text)[0] is None

    def _is_apart(self, text: str) -> bool:
        """Tell whether a line is no part of the paragraph before, blank line or not."""
        note = read_note_label(text)
        if note is not None and "*" not in note.marker:
            return True
        return self._is_row(text) or text.startswith(_HASHES)

    def _begins(self, before: str, text: str) -> bool:
        """Tell whether the line *text* begins a paragraph, or stands for itself."""
        label, _ = read_label(text)
        if label is not None and is_complete(before):
            return True
        if len(text) > 160:
            return False
        if self.grammar.is_formula(text):
            headed = self.untitled and begins_title(before, self.grammar)
            return not (headed or is_draft(before))
        alone = stands_alone(before, text, self.grammar)
        if alone is not None:
            return alone
        return self._closes(text) and (is_complete(before) or self._closes(before))

    def _is_unfinished(self, block: Block) -> bool:
        """Tell whether *block* is a paragraph, no heading, and has not ended yet."""
        if is_complete(block.text) or self._below_heading():
            return False
        label, rest = read_label(block.text)
        return bool(label and rest) or len(block.text) > 200 or self._opens(block.text)

    def _in_head(self, block: Block, line: Line) -> bool:
        """Tell whether a title or an origin clause goes on, at a width of its own."""
        text = block.text.lstrip("#* ")
        if is_open_bracket(text):
            return True
        if not self.grammar.series.titled or self._is_letter(line.text):
            return False
        return begins_title(text, self.grammar)

    @staticmethod
    def _is_letter(text: str) -> bool:
        return _LETTER.fullmatch(text.strip("*")) is not None

    def _completes_label(self, line: Line) -> bool:
        """Tell whether the block before is a number alone, waiting for its words."""
        if not self.blocks or line.page_before:
            return False
        block = self.blocks[-1]
        if block.kind != "text" or len(block.text) > 8:
            return False
        label, rest = read_label(block.text)
        return label is not None and not rest and read_label(line.text)[0] is None

    def _is_full(self, before: str, after: str) -> bool:
        """Tell whether the next word would not have fitted on the line *before*."""
        return self.wrap is not None and self.wrap.is_full(before, after)

    def _is_special(self, line: Line, block: Block) -> bool:
        """Tell whether *line* begins something, whatever stands before it."""
        text = line.text
        before = block.lines[-1].text
        if self._is_row(text):
            return True
        if read_note_label(text) is not None:
            return True
        label, rest = read_label(text)
        if label is not None and self._begins_item(before, label, rest, block):
            return True
        if self.grammar.is_formula(text) or text.startswith(_HASHES):
            return True
        if _SECTION.fullmatch(text):
            return True
        if _NUMBERED.match(text) and not self._is_unfinished(block):
            return True
        ended = is_complete(before) or self._closes(before)
        if ended and len(text) < 60 and (self._closes(text) or self._is_annex(text)):
            return True
        return self.begun and self._begins_paragraph(before, text)

    def _begins_item(self, before: str, label: str, rest: str, block: Block) -> bool:
        """Tell whether a paragraph with *label* begins below the line *before*."""
        number = number_of(label) or "1"
        if not self.begun and begins_title(block.text, self.grammar):
            # "Article / 121 - " may be words of a title; "1." begins the body.
            return not number.isdecimal() or int(number) == 1 or is_complete(before)
        return (
            is_complete(before) or self.wrap is None or self._is_due(label, rest, block)
        )

    def _closes(self, text: str) -> bool:
        """Tell whether *text* is a line of a closing: a meeting, a date, a vote."""
        return is_closing_line(text.strip("*"), self.grammar) is not None

    def _is_annex(self, text: str) -> bool:
        """Tell whether *text* is the label of an annex."""
        words = fold(text).split()
        known = self.grammar.language.annex_words
        return len(words) <= 2 and bool(words) and words[0] in known

    def _is_due(self, label: str, rest: str, block: Block) -> bool:
        """Tell whether *label* is the next, though no end mark is above it."""
        if self.begun and not self._is_unfinished(block):
            return True
        number = number_of(label) or ""
        return (
            number.isdecimal()
            and int(number) == self.last_number + 1
            and starts_operative(to_inlines(rest[:160]), self.grammar.language)
        )

    def _is_row(self, text: str) -> bool:
        """Tell whether tabs in *text* are those between cells."""
        if "\t" not in text:
            return False
        if not self.begun and self._is_front(text):
            return False
        return has_cells(text, label_tabs=self.label_tabs)

    def _is_front(self, text: str) -> bool:
        """
        Tell whether *text* is a title, or a line above it.

        Web pages have tabs between number and title (A/RES/57/5), and between the names
        of a masthead: "UNITED", "A" (A/RES/48/121).
        """
        return self._is_title(text) or (not self.titled and self.has_formula)

    def _is_title(self, text: str) -> bool:
        """Tell whether *text* begins with a number as stands before titles."""
        bare = text.lstrip("#* ").replace("\t", " ", 1)
        return self.grammar.series.titled and begins_title(bare, self.grammar)

    @cached_property
    def has_formula(self) -> bool:
        """Whether a formula tells where the body begins; looked for if tabs ask."""
        return any(self.grammar.is_formula(line.text) for line in self.lines)

    def _begins_paragraph(self, before: str, text: str) -> bool:
        """Tell whether a paragraph begins, though the line *before* is full."""
        if text[:1].islower():
            return False
        if not is_complete(before) and self._names_parties(text):
            return True
        if not is_complete(before):
            # The heading below the number of a section ends without a mark.
            return self._below_heading() and (
                self._opens(text)
                or starts_operative(to_inlines(text[:160]), self.grammar.language)
            )
        if self._is_heading(before, text):
            return True
        ended = bare_end(before)
        if ended.endswith((";", "؛", "；")):
            return True
        if ended.endswith(COMMAS):
            return self._opens(text)
        return False

    def _names_parties(self, text: str) -> bool:
        """Tell whether *text* is "The States Parties to this Convention,"."""
        after = self.after
        block = self.blocks[-1]
        return (
            text.endswith(COMMAS)
            and after is not None
            and self._opens(after.text)
            and not self._is_unfinished(block)
        )

    def _opens(self, text: str) -> bool:
        return opens_preambular(text, self.grammar)

    def _below_heading(self) -> bool:
        """Tell whether the last block stands right below the number of a section."""
        return (
            len(self.blocks) > 1
            and _SECTION.fullmatch(self.blocks[-2].text) is not None
        )

    def _is_heading(self, before: str, text: str) -> bool:
        """Tell whether *text*, below a whole paragraph, is a short line without end."""
        after = self.after
        if self.wrap is None or is_complete(text) or not text[:1].isupper():
            return False
        ended = bare_end(before)
        if not ended.endswith((".", ";", ":")) or not read_label(before)[1]:
            return False
        if after is None or after.text[:1].islower() or after.blank_before:
            return after is not None and after.blank_before
        return not self._is_full(text, after.text)

    def _join(self, block: Block, line: Line) -> str:
        where = Span(block.lines[-1].span.stop, line.span.start)
        joined = glue(block.text, line.text)
        whole = len(joined) <= len(block.text) + len(line.text)
        if whole and block.text.endswith(("-", "\u00ad")):
            reason = "a word goes on after a line end"
            self.repairs.append(Repair("hyphen", where, reason))
        else:
            reason = "a paragraph goes on after a line end"
            self.repairs.append(Repair("join", where, reason))
        return joined


#: A tab that is no border of cells is a blank.
_TABS = re.compile(r"[ ]?\t[ \t]*")

#: Signs before headings in Markdown.
_HASHES = ("# ", "## ", "### ", "#### ", "##### ", "###### ")

#: No heading is broken into shorter lines.
_HEADING_WIDTH = 40

#: The letter of a part, with the mark of a note.
_LETTER = re.compile(rf"[A-Z](?:[{SUPERSCRIPTS}]{{1,4}}|[0-9]{{1,2}})?")

#: The number of a section before its heading.
_NUMBERED = re.compile(r"[IVXL]{1,7}\. [A-Z]")

#: The number of a section on a line of its own.
_SECTION = re.compile(r"[IVXL]{1,7}\.?|[A-Z]")
