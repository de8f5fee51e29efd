"""Lines are grouped into blocks, by how they end and begin."""

from collections.abc import Sequence

from .. import _re as re
from .._source import make_span
from .._text import clean
from ..numbering import number_of
from .blocks import Block, Kind
from .breaks import HEADING_WIDTH, Breaks, formula_lines
from .closing import begins_sentence
from .directives import read_directive, whole_head
from .endings import COMMAS, bare_end, is_complete
from .grammar import Grammar, fold
from .head_lines import (
    begins_title,
    is_head_line,
    is_open_bracket,
    is_rest_of_head,
    is_whole,
    stands_alone,
)
from .headings import is_section_number
from .hyphens import join_lines
from .inline import SUPERSCRIPTS, to_inlines
from .labels import is_inline, is_last, read_label, readings
from .lines import Line, Wrap
from .masthead import is_draft
from .narrative import begins_narrative, goes_on_quoting, is_unended
from .note_labels import read_note_label
from .opening import follows_preamble, starts_operative
from .parsed import Repair, make_repair
from .rows import TabbedRows
from .spacing import is_spaced

__all__ = ["to_blocks"]

#: No paragraph is longer that was broken into lines; what is longer is no resolution.
_LONGEST = 50_000


def to_blocks(
    lines: Sequence[Line],
    grammar: Grammar,
    wrap: Wrap | None,
    repairs: list[Repair],
) -> list[Block]:
    """Group *lines*, broken as *wrap* tells, into blocks, in their order."""
    grouped = _Grouping(lines, grammar, wrap, repairs)
    for line in lines:
        grouped.add(line)
    for block in grouped.blocks:
        if block.kind == "directive" and len(block.lines) > 1:
            block.text, block.directive = whole_head(block.text)
        elif block.kind == "directive":
            block.text = clean(block.text).strip()
    return grouped.blocks


class _Grouping(Breaks):
    """The blocks so far, and what the next line may belong to."""

    def __init__(
        self,
        lines: Sequence[Line],
        grammar: Grammar,
        wrap: Wrap | None,
        repairs: list[Repair],
    ) -> None:
        super().__init__(lines, grammar, wrap)
        self.small_openers = grammar.language.small_openers
        self.untitled = not grammar.series.titled
        self.spaced = is_spaced(lines, self._begins)
        self.body_spaced = self.spaced or self._is_body_spaced(lines)
        self.repairs = repairs
        self.gap = False
        self.formula: Block | None = None
        # The last line of a formula that takes several.
        self.formula_end = -1
        self.titled = False
        self.rows = TabbedRows(lines)
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
            block.text = self._join(block, line) if block.text else line.text
            block.lines.append(line)
            if self.index == self.formula_end:
                self.formula, self.begun = block, True
        else:
            self._start(line)
        self.titled = self.titled or (not self.begun and self._is_title(line.text))

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
        number = number_of(read_label(text)[0] or "") or ""
        if number.isdecimal():
            self.last_number = int(number)

    def _begins_below(self, text: str) -> bool:
        """Tell whether the body begins with *text*, below the last block."""
        # A decision has no formula: what follows its title is the body.
        if not self.has_formula and self._is_below_title():
            return True
        if self.blocks and self._is_bare_formula(self.blocks[-1].text, text):
            return True
        return self._begins_body(text)

    def _begins_body(self, text: str) -> bool:
        """Tell whether the masthead and the title end above this line."""
        if self.grammar.is_formula(text):
            return True
        before = self.lines[self.index - 1].text if self.index else ""
        after = self.after.text if self.after is not None else ""
        return begins_narrative(before, text, after, self.grammar)

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
        if line.small and self._surely_goes_on(block, line):
            return True
        if block.kind in {"furniture", "row"} or (
            block.kind == "note" and block.lines[-1].role
        ):
            return False
        if line.text.startswith("\\") and read_directive(line.text):
            return False
        if block is self.formula or (not self.begun and self._ends_head(line.text)):
            return False
        if self.index <= self.formula_end:
            return True
        if self.untitled and begins_sentence(block.text, self.grammar.language):
            # "Adopted at the 302nd meeting by" is set in lines of its own width.
            return not bare_end(block.text).endswith((".", "]"))
        if block.kind == "directive":
            return True
        if len(block.text) > _LONGEST:
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
        if self._completes_label(line):
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

    def _surely_goes_on(self, block: Block, line: Line) -> bool:
        """
        Tell whether a line in small letters stands below a full line of a paragraph.

        Of wrapped text that is every other line; what follows in `_goes_on` would say
        the same of it.
        """
        return (
            self.begun
            and block.kind == "text"
            and not (self.body_spaced or self.untitled or self.small_openers)
            and len(line.text) >= _SHORT
            and _SHORT <= len(block.text) <= _LONGEST
            and block is not self.formula
            and "\t" not in line.text
            and self._is_full(block.lines[-1])
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
        return self.rows.is_row(text) or text.startswith(_HASHES)

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

    def _is_unfinished(self, block: Block) -> bool:
        """Tell whether *block* is a paragraph, no heading, and has not ended yet."""
        if is_complete(block.text) or self._below_heading():
            return False
        label, rest = read_label(block.text)
        return (
            bool(label and rest)
            or len(block.text) > 200
            or self._opens(block.text)
            or is_unended(block.text, "", self.grammar)
            # The rest of a paragraph that a page end cut.
            or (block.after_gap and block.text[:1].islower())
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
        if block.kind != "text" or len(block.text) > _LABEL:
            return False
        label, rest = read_label(block.text)
        return label is not None and not rest

    def _is_special(self, line: Line, block: Block) -> bool:
        """Tell whether *line* begins something, whatever stands before it."""
        text = line.text
        before = block.lines[-1].text
        if self.rows.is_row(text) or self._is_dashed(text):
            return True
        if text[:1].islower() and self._is_below_titled_item():
            return True
        if read_note_label(text) is not None:
            return True
        label, rest = read_label(text)
        if label is not None and self._begins_item(before, label, rest, block):
            return True
        if text.startswith(_HASHES) or self.grammar.is_formula(text):
            return True
        if not self.begun and self._begins_body(text):
            return True
        if is_section_number(text):
            return True
        if _NUMBERED.match(text) and not self._is_unfinished(block):
            return True
        if len(text) < _SHORT and (self._closes(text) or self._is_annex(text)):
            # "to Friday," goes on with "23 December 2022.".
            stopped = is_complete(before) and not bare_end(before).endswith(COMMAS)
            if stopped or self._closes(before):
                return True
        if not self._is_full(block.lines[-1]) and (
            self._is_annex(text) or self._closes(text) == "meeting"
        ):
            return True
        return self.begun and self._begins_paragraph(before, text)

    def _begins_item(self, before: str, label: str, rest: str, block: Block) -> bool:
        """Tell whether a paragraph with *label* begins below the line *before*."""
        number = number_of(label) or "1"
        if self._cuts_number(before, block):
            return False
        if not self.begun and begins_title(block.text, self.grammar):
            # "Article / 121 - " may be words of a title; "1." begins the body.
            return not number.isdecimal() or int(number) == 1 or is_complete(before)
        if self.wrap is not None and is_inline(label, block.text):
            return False
        if is_complete(before) or self.wrap is None:
            return True
        first = any(reading.value == 1 for reading in readings(label))
        if first and self.begun and self.wrap.exact:
            # There was room for "a)" on the line before, so a list begins.
            room = not self._is_full(block.lines[-1], label)
            return room or _LETTERED.match(block.text) is not None
        return self._is_due(label, rest, block) or is_last(label, block.text)

    def _is_annex(self, text: str) -> bool:
        """Tell whether *text* is the label of an annex."""
        if len(text.split(None, 2)) > 2:
            return False
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
            and (
                starts_operative(to_inlines(rest[:160]), self.grammar.language)
                or not (self._is_full(block.lines[-1], label) or rest[:1].islower())
            )
        )

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

    def _begins_paragraph(self, before: str, text: str) -> bool:
        """Tell whether a paragraph begins, though the line *before* is full."""
        if before.rfind("(") > before.rfind(")"):
            return False
        if text[:1].islower():
            return self._begins_small(before, text)
        if not is_complete(before) and self._names_parties(text):
            return True
        if not is_complete(before):
            # The heading below the number of a section ends without a mark.
            return (
                self._below_heading()
                and (
                    self._opens(text)
                    or starts_operative(to_inlines(text[:160]), self.grammar.language)
                )
            ) or self._opens_below_heading(before, text)
        if self._is_heading(before, text) or self._is_bare(text):
            return True
        if goes_on_quoting(self.blocks, before, text):
            return True
        ended = bare_end(before)
        if ended.endswith("；") and self._is_full(self.blocks[-1].lines[-1]):
            # Chinese has semicolons between the sentences of a paragraph.
            return False
        if ended.endswith((";", "؛", "；")):
            return True
        if not self.grammar.series.clauses and ended.endswith("."):
            # "As a result, as of 1 January 2023, ...": the next sentence of a decision.
            return self._begins_body(text)
        if ended.endswith(COMMAS):
            whole = self.blocks[-1].text
            opening = self._opens(text) and not (
                self._is_clause_open() or self._is_held_together()
            )
            return opening or follows_preamble(whole, text, self.grammar)
        return False

    def _names_parties(self, text: str) -> bool:
        """Tell whether *text* is "The States Parties to this Convention,"."""
        after = self.after
        block = self.blocks[-1]
        if self.caseless and self._is_full(block.lines[-1]):
            # Without small letters, the last line of a paragraph looks like that too.
            return False
        return (
            text.endswith(COMMAS)
            and after is not None
            and self._opens(after.text)
            and not self._is_unfinished(block)
            and not (block.after_gap and self._is_full(block.lines[-1]))
        )

    def _below_heading(self) -> bool:
        """Tell whether the last block stands right below the number of a section."""
        return len(self.blocks) > 1 and is_section_number(self.blocks[-2].text)

    def _is_heading(self, before: str, text: str) -> bool:
        """Tell whether *text*, below a whole paragraph, is a short line without end."""
        after = self.after
        if self.wrap is None or is_complete(text) or not text[:1].isupper():
            return False
        ended = bare_end(before)
        if not ended.endswith((".", ";", ":")) or not read_label(before)[1]:
            return False
        if ended.endswith(":") and self._is_full(self.blocks[-1].lines[-1]):
            # "Goal 14: / Conserve and sustainably use the oceans" (A/RES/78/68).
            return False
        if after is None or after.text[:1].islower() or after.blank_before:
            return after is not None and after.blank_before
        return not self._is_full(self.lines[self.index], after)

    def _join(self, block: Block, line: Line) -> str:
        before = block.lines[-1]
        where = make_span((before.span.stop, line.span.start))
        if len(block.text) <= _LABEL and self._is_label(block):
            # Not even Chinese is glued to its number.
            joined, hyphen = f"{block.text} {line.text}", None
        else:
            joined, hyphen = join_lines(block.text, before, line.text, where)
        reason = "a paragraph goes on after a line end"
        self.repairs.append(hyphen or make_repair("join", where, reason, 1.0))
        return joined


#: No number of a paragraph is longer.
_LABEL = 8

#: A line of a closing, or the label of an annex, is shorter.
_SHORT = 60

#: A tab that is no border of cells is a blank.
_TABS = re.compile(r"[ ]?\t[ \t]*")

#: Signs before headings in Markdown.
_HASHES = ("# ", "## ", "### ", "#### ", "##### ", "###### ")

#: The letter of a part, with the mark of a note.
_LETTER = re.compile(rf"[A-Z](?:[{SUPERSCRIPTS}]{{1,4}}|[0-9]{{1,2}})?")

#: The number of a section before its heading.
_NUMBERED = re.compile(r"[IVXL]{1,7}\. [A-Z]")

#: The same, or the letter of one: "B. Potenciar la acción climática" (A/RES/78/317).
_LETTERED = re.compile(r"(?:[IVXL]{1,7}|[A-Z])\. [A-Z]")
