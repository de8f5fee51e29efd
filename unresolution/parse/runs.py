"""Lines that surely go on with the paragraph above them, taken all at once."""

from array import array
from collections.abc import Sequence

from .._source import make_span
from .beginnings import SHORT, Beginnings
from .blocks import Block
from .closing import begins_sentence
from .endings import COMMAS, bare_end, is_complete
from .grammar import Grammar
from .headings import is_section_number
from .hyphens import join_lines
from .labels import read_label
from .lines import Line, Wrap
from .parsed import Repair
from .spacing import needs_no_glue

__all__ = ["LONGEST", "Runs"]

#: No paragraph is longer that was broken into lines; what is longer is no resolution.
LONGEST = 50_000

#: No heading is as long.
_LONG = 200

#: So many lines are taken at once.
_MOST = 100


class Runs(Beginnings):
    """
    Lines put into the last block.

    Attributes:
        repairs: Takes what was mended.
        joins: Takes where two lines were joined.
        formula: The opening formula, once it was found.
        small_openers: Whether preambular paragraphs begin with small letters.
        untitled: Whether the series has no titles; its texts close with a sentence.
        plain: Whether full lines tell what goes on.
    """

    def __init__(
        self,
        lines: Sequence[Line],
        grammar: Grammar,
        wrap: Wrap | None,
        repairs: list[Repair],
        joins: "array[int]",
    ) -> None:
        super().__init__(lines, grammar, wrap)
        self.repairs = repairs
        self.joins = joins
        self.formula: Block | None = None
        self.small_openers = grammar.language.small_openers
        self.untitled = not grammar.series.titled
        self.plain = not (wrap is not None and wrap.alike)

    def run_on(self, place: int) -> int:
        """
        Put the lines from *place* on into the last block that surely go on with it.

        Of wrapped text that is nearly every line: it begins in small letters, or with a
        name or a number in the middle of a sentence, below a full line.  `_goes_on`
        would say the same of it.  Returns the place of the first other line.
        """
        block = self.blocks[-1] if self.blocks else None
        if block is None or self.wrap is None or not self._is_running(block):
            return place
        before, pieces = block.lines[-1], [block.text]
        first, joins, is_full = block.lines[0], self.joins, self.wrap.is_full
        for line in self.lines[place : place + _MOST]:
            text = line.text
            if line.blank_before or line.page_before or line.role or not text:
                break
            if line.small:
                if (len(text) < SHORT or self.small_openers) and not self._is_rest(
                    text
                ):
                    break
            elif not self._is_within(block, text):
                break
            if "\t" in text or not is_full(before, line):
                break
            if needs_no_glue(before.text, text):
                pieces.append(text)
                joins.extend((before.stop, line.start))
            else:
                pieces[-1] = self._join(pieces[-1], before, line)
            block.lines.append(line)
            if before is not first and not self.rows.tabbed:
                # Its words are in the block; here they are no longer asked for.
                before.text = ""
            before = line
            place += 1
        block.text = " ".join(pieces)
        self.index = place - 1
        return place

    def _is_running(self, block: Block) -> bool:
        """Tell whether *block* is a paragraph in which lines surely go on."""
        return (
            self.begun
            and self.plain
            and block.kind == "text"
            and SHORT <= len(block.text) <= LONGEST
            and block is not self.formula
            and (block.opens or not (self.untitled and self._is_sentence(block.text)))
        )

    def _is_sentence(self, text: str) -> bool:
        """Tell whether *text* closes a resolution, in lines of a width of its own."""
        return begins_sentence(text, self.grammar.language)

    def _is_rest(self, text: str) -> bool:
        """Tell whether *text* opens nothing, and is no line of a closing or annex."""
        if self.small_openers and self._opens(text):
            return False
        return len(text) >= SHORT or not (self._closes(text) or self._is_annex(text))

    def _is_within(self, block: Block, text: str) -> bool:
        """Tell whether *text* begins with a name or number in a sentence of *block*."""
        before = block.lines[-1].text
        if text[:1].isdecimal():
            return (
                self._is_rest(text)
                and self.grammar.series.clauses
                and read_label(text)[0] is None
                and not bare_end(before).endswith((";", "؛", "；"))
            )
        if is_complete(before) or not self._is_rest(text):
            return False
        if self.grammar.is_formula(text) or self._below_heading():
            return False
        if self.caseless:
            named = text[:1].isalpha() and not is_section_number(text)
            return named and read_label(text)[0] is None
        return (
            text[:1].isupper()
            and text[1:2].islower()
            and (not text.endswith(COMMAS) or self._is_under_way(block))
            and (len(block.lines) > 1 or not self._opens(text))
        )

    def _is_under_way(self, block: Block) -> bool:
        """Tell whether *block* is surely a paragraph, and no heading or title."""
        first = block.lines[0]
        long = len(block.text) > _LONG
        return first.opens and (first.number > 0 or long or self._opens(block.text))

    def _join(self, so_far: str, before: Line, line: Line) -> str:
        """Return a paragraph *so far*, which ends with *before*, and *line*."""
        where = make_span((before.stop, line.start))
        joined, hyphen = join_lines(so_far, before, line.text, where)
        if hyphen is None:
            self.joins.extend(where)
        else:
            self.repairs.append(hyphen)
        return joined
