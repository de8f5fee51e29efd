"""Lines are grouped into blocks, by how they end and begin."""

from array import array
from collections.abc import Sequence

from .. import _re as re
from .._text import clean
from ..numbering import number_of
from .beginnings import HASHES
from .blocks import Block, Kind
from .breaks import HEADING_WIDTH, formula_lines
from .closing import begins_sentence
from .directives import read_directive, whole_head
from .endings import COMMAS, bare_end, is_complete
from .grammar import Grammar
from .head_lines import (
    begins_title,
    is_head_line,
    is_open_bracket,
    is_rest_of_head,
    is_whole,
    stands_alone,
)
from .headings import is_section_number
from .inline import SUPERSCRIPTS
from .labels import is_bare, read_label
from .lines import Line, Wrap
from .narrative import is_unended
from .note_labels import read_note_label
from .origin import is_draft
from .parsed import Repair
from .runs import LONGEST, Runs
from .spacing import is_spaced

__all__ = ["to_blocks"]


def to_blocks(
    lines: Sequence[Line],
    grammar: Grammar,
    wrap: Wrap | None,
    repairs: list[Repair],
    joins: "array[int]",
) -> list[Block]:
    """
    Group *lines*, broken as *wrap* tells, into blocks, in their order.

    Where two lines were joined is added to *joins*; all else that was mended is added
    to *repairs*.
    """
    grouped = _Grouping(lines, grammar, wrap, repairs, joins)
    place = 0
    while place < len(lines):
        grouped.add(lines[place])
        place = grouped.run_on(place + 1)
    for block in grouped.blocks:
        if block.kind == "directive" and len(block.lines) > 1:
            block.text, block.directive = whole_head(block.text)
        elif block.kind == "directive":
            block.text = clean(block.text).strip()
    return grouped.blocks


class _Grouping(Runs):
    """The blocks so far, and what the next line may belong to."""

    def __init__(
        self,
        lines: Sequence[Line],
        grammar: Grammar,
        wrap: Wrap | None,
        repairs: list[Repair],
        joins: "array[int]",
    ) -> None:
        super().__init__(lines, grammar, wrap, repairs, joins)
        self.spaced = is_spaced(lines, self._begins)
        self.body_spaced = self.spaced or self._is_body_spaced(lines)
        self.gap = False
        # The last line of a formula that takes several.
        self.formula_end = -1
        self.titled = False
        # Blocks so far that are no furniture.
        self.printed = 0

    def add(self, line: Line) -> None:
        """Put *line* into the last block, or begin another with it."""
        self.index += 1
        if not line.text and self.blocks:
            # A mark alone on its line, which moved to the one before.
            self.blocks[-1].lines.append(line)
        elif line.role == "furniture":
            self._new("furniture", line)
            self.gap = True
            reason = "a line that belongs to the page"
            self.repairs.append(Repair("head", line.span, reason))
        elif line.role == "row":
            self._new("row", line)
        elif line.role == "note":
            text = line.text[len(line.marker or "") :].lstrip()
            self._new("note", line, text).marker = line.marker
            self.gap = True
        elif line.role == "note-more" or self._goes_on(line):
            block = self.blocks[-1]
            block.text = self._with(block, line) if block.text else line.text
            block.lines.append(line)
            if self.index == self.formula_end:
                self.formula, self.begun = block, True
        else:
            self._start(line)
        self.titled = self.titled or (not self.begun and self._is_title(line.text))

    def _start(self, line: Line) -> None:
        text = line.text
        if line.opens and self.begun and not self._is_tabbed(text):
            self._new("text", line)
            self.last_number = line.number or self.last_number
            return
        # With a letter begins no directive, no mark, and no number.
        wordy = text[:1].isalpha()
        if not wordy and self._says_what_it_is(line):
            return
        rows = (
            self.rows.is_row(text)
            or (
                bool(self.blocks)
                and self.blocks[-1].kind == "row"
                and self.rows.is_among(self.index)
                and not self._is_annex(text)
            )
            or (self.begun and self.rows.is_above(self.index))
        )
        begun = self.begun or self._begins_below(text)
        if rows and (self.begun or not self._is_front(text)):
            self._new("row", line)
        else:
            self._new("text", line, _TABS.sub(" ", text) if "\t" in text else text)
        if not begun:
            # A narrow column may break the formula.
            lines = formula_lines(self.lines, self.index, self.grammar)
            self.formula_end = self.index + lines - 1 if lines > 1 else -1
        self.begun = begun
        if self.grammar.is_formula(text):
            self.formula = self.blocks[-1]
        number = None if wordy else number_of(read_label(text)[0] or "")
        if number is not None and number.isdecimal():
            self.last_number = int(number)

    def _says_what_it_is(self, line: Line) -> bool:
        """Begin a block if *line* is canonical text or a note."""
        if directive := read_directive(line.text):
            self._new("directive", line).directive = directive
            return True
        note = read_note_label(line.text)
        if note is None:
            return False
        self._new("note", line, note.rest).marker = note.marker
        self.gap = True
        return True

    def _is_tabbed(self, text: str) -> bool:
        """Tell whether *text* may be a row of a table."""
        below_row = bool(self.blocks) and self.blocks[-1].kind == "row"
        return below_row or self.rows.tabbed or "\t" in text

    def _begins_below(self, text: str) -> bool:
        """Tell whether the body begins with *text*, below the last block."""
        # A decision has no formula: what follows its title is the body.
        if not self.has_formula and self._is_below_title():
            return True
        if self.blocks and self._is_bare_formula(self.blocks[-1].text, text):
            return True
        return self._begins_body(text)

    def _new(self, kind: Kind, line: Line, text: str | None = None) -> Block:
        block = Block(kind, [line], line.text if text is None else text)
        if kind in _RUNNING:
            block.opens = line.opens
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
        if line.number and self._surely_begins(block):
            return False
        if block.kind in {"furniture", "row"} or (
            block.kind == "note" and block.lines[-1].role
        ):
            return False
        if line.text.startswith("\\") and read_directive(line.text):
            return False
        if self._completes_label(line) and self._ends_head(line.text):
            # "(a)" alone, above the words of a formula, is quoted or a list.
            return True
        if block is self.formula or (not self.begun and self._ends_head(line.text)):
            return False
        if self.index <= self.formula_end:
            return True
        if self.untitled and begins_sentence(block.text, self.grammar.language):
            # "Adopted at the 302nd meeting by" is set in lines of its own width.
            return not bare_end(block.text).endswith((".", "]"))
        if block.kind == "directive":
            return True
        if len(block.text) > LONGEST:
            return False
        before = block.lines[-1].text
        if self.body_spaced if self.begun else self.spaced:
            if self._is_closing_pair(before, line.text):
                return False
            if self._is_apart(line.text) or self._is_section(block, line.text):
                return False
            return (
                self.wrap is None
                or (
                    not self.begun
                    and is_rest_of_head(block.text, line.text, self.grammar)
                )
                or self._is_full(block.lines[-1])
                or self._is_unfinished(block)
                or self._is_inside(line.text)
                or self._wraps_heading(block)
                or self._is_enumeration(block)
                or self._completes_label(line)
                or block.kind == "note"
                or (self.caseless and bare_end(before).endswith(COMMAS))
            )
        if self._is_special(line, block) or self._is_annex(block.text):
            return False
        if self._completes_label(line):
            return True
        if not self.begun:
            if self._in_head(block, line):
                return True
            if is_head_line(line.text, self.grammar):
                return False
            if is_whole(block.text, line.text, self.grammar):
                return False
        if self._is_inside(line.text) and (
            not is_complete(block.text) or bare_end(before).endswith(COMMAS)
        ):
            return True
        if self.wrap is None:
            # Few lines tell no width; but a sentence goes on to its end.
            return self.begun and is_unended(block.text, line.text, self.grammar)
        if (
            self.begun
            and not is_complete(before)
            and (self._is_unfinished(block) or self._wraps_heading(block))
            and (self._is_full(block.lines[-1]) or not self._opens(line.text))
        ):
            return True
        return self._is_full(block.lines[-1])

    def _surely_begins(self, block: Block) -> bool:
        """Tell whether a line with a number stands below a whole paragraph."""
        return (
            self.begun
            and block.kind == "text"
            and not (self.body_spaced or self.untitled)
            and (self.wrap is None or is_complete(block.lines[-1].text))
        )

    def _ends_head(self, text: str) -> bool:
        return is_draft(text) or self.grammar.is_formula(text)

    def _is_section(self, block: Block, text: str) -> bool:
        """Tell whether *text* is the number of a section, below a whole paragraph."""
        return is_section_number(text) and not self._is_unfinished(block)

    def _is_enumeration(self, block: Block) -> bool:
        """Tell whether *block* is a list of names, as of States, that has not ended."""
        if "," not in block.text or is_complete(block.text[:-1]):
            return False
        # A decision has no formula at which its body begins.
        above = self.blocks[-2].text if len(self.blocks) > 1 else ""
        return self.begun or above.endswith((":", "："))

    def _wraps_heading(self, block: Block) -> bool:
        """
        Tell whether a heading goes on in *line*.

        Headings are set narrower than the text; but what could be broken is not short
        ("Rule 1" and "Composition" are two), and a blank line stands on both sides.
        """
        if is_complete(block.text) or len(block.lines[-1].text) < HEADING_WIDTH:
            return False
        following = self.lines[self.index + 1 : self.index + 5]
        closed = any(after.blank_before for after in following) or not following
        return block.lines[0].blank_before and closed

    def _is_inside(self, text: str) -> bool:
        """Tell whether *text* can't begin a paragraph: small letters, a number."""
        first = text[:1]
        if first.islower():
            # In Russian and German preambular paragraphs begin so.
            return not self.small_openers or not self._opens(text)
        return (first.isdigit() or first == "(") and read_label(text)[0] is None

    def _is_apart(self, text: str) -> bool:
        """Tell whether a line is no part of the paragraph before, blank line or not."""
        note = read_note_label(text)
        if note is not None and "*" not in note.marker:
            return True
        return self.rows.is_row(text) or text.startswith(HASHES)

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
        return bool(
            self._closes(text) and (is_complete(before) or self._closes(before))
        )

    def _in_head(self, block: Block, line: Line) -> bool:
        """Tell whether a title or an origin clause goes on, at a width of its own."""
        text = block.text.lstrip("#* ")
        if is_open_bracket(text):
            return True
        if not self.grammar.series.titled or _LETTER.fullmatch(line.text.strip("*")):
            return False
        if self._is_bare_formula(block.text, line.text):
            return False
        bare = not self.has_formula
        if bare or (self.wrap is not None and self.wrap.alike):
            # Nothing else tells where a title ends that no formula follows.
            wrap = self.wrap or self._widest
            full = wrap.is_full(block.lines[-1], line)
            return full and begins_title(text, self.grammar)
        return begins_title(text, self.grammar)

    def _completes_label(self, line: Line) -> bool:
        """Tell whether the block before is a number alone, waiting for its words."""
        if not self.blocks or line.page_before:
            return False
        block = self.blocks[-1]
        return self._is_label(block) and read_label(line.text)[0] is None

    @staticmethod
    def _is_label(block: Block) -> bool:
        """Tell whether *block* is a number alone, so far."""
        return block.kind == "text" and is_bare(block.text)

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

    def _with(self, block: Block, line: Line) -> str:
        """Return the words of *block* with those of *line* behind them."""
        before = block.lines[-1]
        if self._is_label(block):
            # Not even Chinese is glued to its number.
            self.joins.extend((before.stop, line.start))
            return f"{block.text} {line.text}"
        return self._join(block.text, before, line)


#: Kinds of blocks of running text.
_RUNNING = frozenset({"text", "row", "directive"})


#: A tab that is no border of cells is a blank.
_TABS = re.compile(r"[ ]?\t[ \t]*")


#: The letter of a part, with the mark of a note.
_LETTER = re.compile(rf"[A-Z](?:[{SUPERSCRIPTS}]{{1,4}}|[0-9]{{1,2}})?")
