"""What tells that a line begins a paragraph, a heading, a row or a closing."""

from collections.abc import Sequence

from .. import _re as re
from ..numbering import number_of
from .blocks import Block
from .breaks import Breaks
from .endings import COMMAS, bare_end, is_complete
from .grammar import Grammar, fold
from .head_lines import begins_title
from .headings import is_section_number
from .inline import to_inlines
from .labels import is_inline, is_last, read_label, readings
from .lines import Line, Wrap
from .narrative import begins_narrative, goes_on_quoting, is_unended
from .note_labels import read_note_label
from .opening import follows_preamble, starts_operative
from .rows import TabbedRows

__all__ = ["HASHES", "SHORT", "Beginnings"]


class Beginnings(Breaks):
    """
    Whether a line begins something, whatever stands before it.

    Attributes:
        rows: Which lines are rows, by their tabs.
    """

    def __init__(
        self, lines: Sequence[Line], grammar: Grammar, wrap: Wrap | None
    ) -> None:
        super().__init__(lines, grammar, wrap)
        self.rows = TabbedRows(lines)

    def _begins_body(self, text: str) -> bool:
        """Tell whether the masthead and the title end above this line."""
        if self.grammar.is_formula(text):
            return True
        if self.grammar.series.clauses:
            return False
        before = self.lines[self.index - 1].text if self.index else ""
        after = self.after.text if self.after is not None else ""
        return begins_narrative(before, text, after, self.grammar)

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
        if text.startswith(HASHES) or self.grammar.is_formula(text):
            return True
        if not self.begun and self._begins_body(text):
            return True
        if is_section_number(text):
            return True
        if _NUMBERED.match(text) and not self._is_unfinished(block):
            return True
        if len(text) < SHORT and (self._closes(text) or self._is_annex(text)):
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

    def _is_unfinished(self, block: Block) -> bool:
        """Tell whether *block* is a paragraph, no heading, and has not ended yet."""
        if is_complete(block.text) or self._below_heading():
            return False
        label, rest = read_label(block.text)
        return (
            bool(label and rest)
            or len(block.text) > 200
            or block.opens
            or self._opens(block.text)
            or is_unended(block.text, "", self.grammar)
            # The rest of a paragraph that a page end cut.
            or (block.after_gap and block.text[:1].islower())
        )

    def _below_heading(self) -> bool:
        """Tell whether the last block stands right below the number of a section."""
        return len(self.blocks) > 1 and is_section_number(self.blocks[-2].text)

    def _is_annex(self, text: str) -> bool:
        """Tell whether *text* is the label of an annex."""
        # A word without end is not folded for each of its lines.
        if len(text) > _LONGEST_LABEL or len(text.split(None, 2)) > 2:
            return False
        words = fold(text).split()
        known = self.grammar.language.annex_words
        return len(words) <= 2 and bool(words) and words[0] in known


#: A line of a closing, or the label of an annex, is shorter.
SHORT = 60

#: No label of an annex is longer, whatever the language.
_LONGEST_LABEL = 200

#: Signs before headings in Markdown.
HASHES = ("# ", "## ", "### ", "#### ", "##### ", "###### ")

#: The number of a section before its heading.
_NUMBERED = re.compile(r"[IVXL]{1,7}\. [A-Z]")

#: The same, or the letter of one: "B. Potenciar la acción climática" (A/RES/78/317).
_LETTERED = re.compile(r"(?:[IVXL]{1,7}|[A-Z])\. [A-Z]")
