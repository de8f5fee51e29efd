"""What tells that a paragraph begins or goes on, where capital letters do not."""

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from ..model.facts import LineKind
from .blocks import Block
from .closing import is_closing_line
from .endings import COMMAS, bare_end, is_complete
from .grammar import Grammar
from .head_lines import begins_title
from .labels import read_label
from .lines import CASELESS, Line, Wrap, measure
from .opening import opens_preambular
from .spacing import glue, is_spaced

__all__ = ["HEADING_WIDTH", "Breaks", "formula_lines"]

#: No formula is broken into more lines.
_LINES = 4

#: The number before a title is no longer.
_NUMBER = 14

#: So many blank lines are between the paragraphs of a body that has them, at least.
_SPACED = 4

#: No heading is broken into shorter lines.
HEADING_WIDTH = 40


class Breaks:
    """
    The lines of a text, and the blocks that they have made so far.

    Attributes:
        wrap: How paragraphs were broken into lines.
        caseless: Whether the script has no capital letters.
        begun: Whether the body has begun.
        has_formula: Whether any line is an opening formula; decisions have none.
        index: Of the line that is looked at.
        last_number: Of the numbered paragraph that came last.
    """

    def __init__(
        self, lines: Sequence[Line], grammar: Grammar, wrap: Wrap | None
    ) -> None:
        self.lines = lines
        self.grammar = grammar
        self.wrap = wrap
        self.caseless = grammar.language.code in CASELESS
        self.has_formula = _has_formula(lines, grammar)
        self.blocks: list[Block] = []
        self.begun = False
        self.index = -1
        self.last_number = 0

    @property
    def after(self) -> Line | None:
        """The line that comes next."""
        place = self.index + 1
        return self.lines[place] if place < len(self.lines) else None

    def _is_full(self, before: Line, after: Line | str | None = None) -> bool:
        """
        Tell whether the first word of *after* would not have fitted on *before*.

        Where nothing is said, that is the line that is looked at.
        """
        if self.wrap is None:
            return False
        line = self.lines[self.index] if after is None else after
        return self.wrap.is_full(before, line)

    @cached_property
    def _widest(self) -> Wrap:
        """The width of the longest line, where nothing tells how lines were broken."""
        return Wrap(max(measure(line.text) for line in self.lines), exact=False)

    def _opens(self, text: str) -> bool:
        return opens_preambular(text, self.grammar)

    def _closes(self, text: str) -> LineKind | None:
        """Return what line of a closing *text* is: a meeting, a date, a vote."""
        return is_closing_line(text.strip("*"), self.grammar)

    def _is_closing_pair(self, before: str, text: str) -> bool:
        """Tell whether a meeting and its date stand one below the other."""
        closes = self._closes(before) and self._closes(text)
        return closes is not None and len(text) < HEADING_WIDTH

    def _is_bare_formula(self, before: str, text: str) -> bool:
        """Tell whether *text* is the formula without its comma, below a title."""
        return (
            len(before) > _NUMBER
            and self.grammar.is_formula(text, titled=True)
            and begins_title(before.lstrip("#* "), self.grammar)
        )

    def _is_below_title(self) -> bool:
        """Tell whether the last block is the title, with its number."""
        series = self.grammar.series
        if not (self.blocks and series.titled and self.wrap):
            return False
        title = self.blocks[-1].text.lstrip("#* ")
        return begins_title(title, self.grammar) and len(title) > _NUMBER

    def _is_body_spaced(self, lines: Sequence[Line]) -> bool:
        """
        Tell whether the paragraphs below the formula have blank lines between them.

        The lines of the masthead, and those of the closing, seldom have.
        """
        if self.wrap is None or not (self.wrap.exact or self.caseless):
            # In print, a blank line may stand for the space above a paragraph, and be
            # missing above another.
            return False
        places = range(len(lines))
        ends = (index + formula_lines(lines, index, self.grammar) for index in places)
        first = next((end for index, end in enumerate(ends) if end > index), None)
        if first is None:
            return False
        body = lines[first:]
        between = sum(
            line.blank_before and not (line.role or above.role or line.page_before)
            for above, line in pairwise(body)
        )
        return between >= _SPACED and is_spaced(body, self._begins_clause)

    def _begins_clause(self, before: str, text: str) -> bool:
        """Tell whether the line *text* begins a numbered paragraph, or is a formula."""
        if read_label(text)[0] is not None and is_complete(before):
            return True
        return len(text) < HEADING_WIDTH and self.grammar.is_formula(text)

    def _is_bare(self, text: str) -> bool:
        """Tell whether *text* has room for more and no end mark: a heading."""
        after = self.after
        return (
            self.wrap is not None
            and self.wrap.alike
            and after is not None
            and not (after.role or after.page_before or is_complete(text))
            and not self._is_full(self.lines[self.index], after)
        )

    def _is_dashed(self, text: str) -> bool:
        """Tell whether *text* is an entry of an Arabic list: "- التوصل"."""
        return self.begun and self.caseless and text.startswith("- ")

    def _cuts_number(self, before: str, block: Block) -> bool:
        """Tell whether the line *before* may break in a number: "2014-202", "4)"."""
        return (
            self.wrap is not None
            and self.wrap.alike
            and before[-1:].isdigit()
            and self.wrap.is_full(block.lines[-1], "")
        )

    def _begins_small(self, before: str, text: str) -> bool:
        """Tell whether a preambular paragraph in small letters begins with *text*."""
        if not self.begun and self.grammar.is_adoption(before, text):
            return True
        return (
            self.grammar.language.small_openers
            and bare_end(before).endswith(COMMAS)
            and not self.last_number
            and self._opens(text)
        )

    def _opens_below_heading(self, before: str, text: str) -> bool:
        """Tell whether a preamble begins with *text*, below a heading on one line."""
        # "B Evolución del margen" / "Recordando la sección I.B" (A/RES/76/240): in the
        # middle of a sentence such words have no capital letter.
        return (
            text[:1].isupper()
            and len(self.blocks[-1].lines) == 1
            and before[:1].isupper()
            and not self.blocks[-1].after_gap
            and not self._opens(before)
            and self._opens(text)
        )

    def _is_below_titled_item(self) -> bool:
        """Tell whether the last block is a label and a heading, on a line with room."""
        # "a) Проекты с быстрой отдачей" / "содействовать ..." (S/RES/2584 (2021)).
        block = self.blocks[-1]
        label, rest = read_label(block.text)
        return (
            self.grammar.language.small_openers
            and self.wrap is not None
            and self.wrap.exact
            and label is not None
            and rest[:1].isupper()
            and not is_complete(rest)
            and len(block.lines) == 1
            and not self._is_full(block.lines[0])
        )

    def _is_clause_open(self) -> bool:
        """Tell whether a Chinese paragraph goes on after its comma."""
        if self.grammar.language.code != "zh":
            return False
        block = self.blocks[-1]
        if read_label(block.text)[0] is not None:
            return True
        return self._is_full(block.lines[-1]) and self._has_long_sentences

    @cached_property
    def _has_long_sentences(self) -> bool:
        """
        Tell whether more words that open paragraphs stand inside Chinese sentences.

        Lines are broken anywhere, so a comma at the end of a full line ends a paragraph
        as often as not, and the rest of the text tells what is likelier
        (S/RES/2592 (2021)).
        """
        inside = beginning = 0
        for above, line in pairwise(self.lines):
            if line.role or above.role:
                continue
            if (read_label(line.text)[0] or "")[:1].isdecimal():
                break
            clauses = line.text.split("，")
            inside += sum(self._opens(clause) for clause in clauses[1:] if clause)
            apart = line.blank_before or not self._is_full(above, line)
            beginning += above.text.endswith("，") and apart and self._opens(clauses[0])
        return inside > beginning

    def _is_held_together(self) -> bool:
        """
        Tell whether a no-break blank after a first word shows the middle of a sentence.

        In Arabic it is set where a line may end, which the words that begin a paragraph
        never do (A/HRC/RES/55/15).
        """
        lead = self.lines[self.index].lead
        return bool(lead) and self.caseless and self._is_full(self.blocks[-1].lines[-1])


def _has_formula(lines: Sequence[Line], grammar: Grammar) -> bool:
    return any(formula_lines(lines, index, grammar) for index in range(len(lines)))


def formula_lines(lines: Sequence[Line], index: int, grammar: Grammar) -> int:
    """Return the number of lines of the formula that begins at *index*; 0 if none."""
    line = lines[index]
    if line.small:
        return 0
    text = line.text
    for count in range(1, _LINES + 1):
        if grammar.is_formula(text):
            return count
        after = lines[index + count] if index + count < len(lines) else None
        if after is None or after.blank_before or after.role:
            return 0
        if not grammar.begins_formula(text):
            return 0
        text = glue(text, after.text)
    return 0
