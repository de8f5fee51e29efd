"""Lines grouped into blocks: what was printed as one paragraph, note or heading."""

import re
from collections.abc import Sequence
from typing import Literal, TypeAlias

import attrs

from .._source import Span
from .directives import Directive, read_directive
from .grammar import Grammar
from .inline import SUPERSCRIPTS, to_inlines
from .lines import Line, wrap_width
from .opening import starts_preambular
from .parsed import Repair

__all__ = ["Block", "Kind", "is_complete", "read_label", "to_blocks"]

Kind: TypeAlias = Literal["text", "note", "furniture", "directive", "row"]


@attrs.define(slots=True, eq=False)
class Block:
    """
    Lines that belong together.

    Attributes:
        text: The lines joined, without the label of a note.
        marker: Marker of a note.
        path: Set by the assembler: where in the resolution it went.
        after_gap: Whether page furniture or a note came between it and the text before.
    """

    kind: Kind
    lines: list[Line]
    text: str
    marker: str | None = None
    directive: Directive | None = None
    path: str | None = None
    after_gap: bool = False
    owner: Literal["model", "unread"] = "model"

    @property
    def span(self) -> Span:
        """From the first to the last character."""
        return Span(self.lines[0].span.start, self.lines[-1].span.stop)


#: Labels of paragraphs, with a document that shows each.
_LABEL = re.compile(
    r"""
    (?:
      [0-9]{1,3}(?:[ ](?:bis|ter|quater|quinquies))?[ ]?[.)．、]   # 1.  3 bis.  1)
    | [0-9]{1,3}[ ]?[-–](?=\s|$)                # Arabic: 1 -  (A/RES/76/240)
    | [(（][0-9]{1,3}[)）]                       # (1)
    | [(（]?[a-z]{1,2}[)）] | [(（]?[ivxl]{1,7}[)）]   # (a)  a)  (iv)
    | [a-zа-я]\.(?=\s|$) | [ivx]{1,5}\.(?=\s|$) # a.  ii.
    | [(（]?[а-яё][)）]                          # Russian: а)
    | [–—•●▪◦·](?=\s|$)                         # bullets
    | [‘’'][0-9]{1,2}[’‘']                      # Arabic: ‘1’
    | \([أ-ي]{1,2}ـ?\)                          # Arabic: (أ)
    | [㈠-㈩] | （[一二三四五六七八九十]{1,3}）     # Chinese: ㈠ （一）
    )
    (?=\s|$|(?<=[.．、)）㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩])[^\x00-\x40\x5b-\x7f-])
    """,  # noqa: RUF001
    re.VERBOSE,
)


def read_label(text: str) -> tuple[str | None, str]:
    """
    Split a paragraph into its label and its words.

    >>> read_label("3 bis. Requests"), read_label("1956 was")
    (('3 bis.', 'Requests'), (None, '1956 was'))
    """
    match = _LABEL.match(text)
    if match is None:
        return None, text
    return match[0], text[match.end() :].lstrip()


_NOTE = re.compile(
    rf"(?P<digits>[{SUPERSCRIPTS}]{{1,4}})[ \t]*(?=\S)"
    r"|(?P<stars>\*{1,4})[ \t]+(?=\S)"
    r"|\[\^(?P<markdown>[^\[\]\s]{1,12})\]:[ \t]*"
)

#: After these a paragraph is at its end; marks of notes and closing quotes may follow.
_END = re.compile(
    rf"[,;.:،؛。；，：!?？！—][\s*”“’»\"'）)\]{SUPERSCRIPTS}]*$"  # noqa: RUF001
    rf"|[,;.:،؛。；，：][\s*”’»\"'{SUPERSCRIPTS},]*(?:\[\^[^\]]{{1,12}}\])+$"  # noqa: RUF001
    rf"|[;؛] (?:and|or|et|ou|y|o|и|или|و)[\s*{SUPERSCRIPTS}]*$"
)

#: No more of a paragraph is looked at to see whether it ends.
_TAIL = 60


def is_complete(text: str) -> bool:
    """Tell whether *text* ends as paragraphs do."""
    return _END.search(text[-_TAIL:]) is not None


def to_blocks(
    lines: Sequence[Line], grammar: Grammar, repairs: list[Repair]
) -> list[Block]:
    """Group *lines* into blocks, in their order."""
    grouped = _Grouping(lines, grammar, repairs)
    for line in lines:
        grouped.add(line)
    return grouped.blocks


class _Grouping:
    """The blocks so far, and what the next line may belong to."""

    def __init__(
        self, lines: Sequence[Line], grammar: Grammar, repairs: list[Repair]
    ) -> None:
        self.width = wrap_width(list(lines))
        self.grammar = grammar
        self.repairs = repairs
        self.blocks: list[Block] = []
        self.gap = False
        self.begun = False
        # Blocks so far that are no furniture.
        self.printed = 0

    def add(self, line: Line) -> None:
        """Put *line* into the last block, or begin another with it."""
        if line.role == "furniture":
            self._new("furniture", line)
            self.gap = True
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

    def _start(self, line: Line) -> None:
        text = line.text
        if directive := read_directive(text):
            block = self._new("directive", line)
            block.directive = directive
            return
        note = _NOTE.match(text)
        if note is not None and _is_note(note, text):
            marker = note["digits"] or note["stars"] or note["markdown"]
            block = self._new("note", line, text[note.end() :])
            block.marker = _plain_marker(marker)
            self.gap = True
            return
        cells = "\t" in text and _is_row(text)
        # "Part II. Political affairs": a row may have one cell alone (A/RES/78/254).
        within = (
            bool(self.blocks)
            and self.blocks[-1].kind == "row"
            and not (line.blank_before or line.page_before)
            and (not is_complete(text) or len(text) < 60)  # noqa: PLR2004
            and read_label(text)[0] is None
        )
        self._new("row" if cells or within else "text", line)
        self.begun = self.begun or self.grammar.is_formula(text)

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
        if block.kind in {"furniture", "row"} or (block.kind == "note" and block.lines[-1].role):
            return False
        if line.text.startswith("\\") and read_directive(line.text):
            return False
        if block.kind == "directive":
            return True
        before = block.lines[-1].text
        if self._is_special(line, block):
            return False
        if not self.begun and self._in_head(block, line):
            return True
        if line.text[:1].islower() and not is_complete(before):
            return True
        if self._completes_label(line):
            return True
        if self.width is None:
            return False
        return self._is_full(before, line.text)

    def _in_head(self, block: Block, line: Line) -> bool:
        """Tell whether a title or an origin clause goes on: they wrap at widths of their own."""
        text = block.text.lstrip("#* ")
        if text.startswith("[") and text.count("[") > text.count("]"):
            return True
        if not self.grammar.series.titled or self._is_letter(line.text):
            return False
        match = self.grammar.series.number_pattern.match(text)
        return match is not None and text[match.end() : match.end() + 1] in {"", ".", " "}

    @staticmethod
    def _is_letter(text: str) -> bool:
        return len(text.strip("*")) == 1

    def _completes_label(self, line: Line) -> bool:
        """Tell whether the block before is a number alone, waiting for its words."""
        if not self.blocks or line.page_before:
            return False
        block = self.blocks[-1]
        if block.kind != "text" or len(block.text) > 8:  # noqa: PLR2004 - a label
            return False
        label, rest = read_label(block.text)
        return label is not None and not rest and read_label(line.text)[0] is None

    def _is_full(self, before: str, after: str) -> bool:
        """Tell whether the next word would not have fitted on the line *before*."""
        assert self.width is not None  # noqa: S101 - asked only where there is one
        if len(before) > self.width + 12:
            return False
        word = after.split(maxsplit=1)[0]
        return len(before) + 1 + len(word) > self.width * 0.85

    def _is_special(self, line: Line, block: Block) -> bool:
        """Tell whether *line* begins something, whatever stands before it."""
        text = line.text
        before = block.lines[-1].text
        if "\t" in text and _is_row(text):
            return True
        note = _NOTE.match(text)
        if note is not None and _is_note(note, text):
            return True
        label, _ = read_label(text)
        if label is not None and (is_complete(before) or self.width is None):
            return True
        if self.grammar.is_formula(text) or text.startswith("#"):
            return True
        return self.begun and self._begins_paragraph(before, text)

    def _begins_paragraph(self, before: str, text: str) -> bool:
        """Tell whether a paragraph begins, though the line *before* is full."""
        if not is_complete(before) or text[:1].islower():
            return False
        ended = before.rstrip(f"* {SUPERSCRIPTS}")
        if ended.endswith((";", "؛", "；")):  # noqa: RUF001
            return True
        language = self.grammar.language
        content = to_inlines(text[:160])
        if ended.endswith((",", "،", "，")):  # noqa: RUF001
            return starts_preambular(content, language)
        return False

    def _join(self, block: Block, line: Line) -> str:
        before, after = block.text, line.text
        where = Span(block.lines[-1].span.stop, line.span.start)
        if before.endswith("-") and after[:1].isalpha() and before[-2:-1].isalpha():
            self.repairs.append(
                Repair("hyphen", where, "a word goes on after a line end")
            )
            return before + after
        self.repairs.append(
            Repair("join", where, "a paragraph goes on after a line end")
        )
        if _is_han(before[-1:]) and _is_han(after[:1]):
            return before + after
        return f"{before} {after}"


def _is_note(match: re.Match[str], text: str) -> bool:
    if match["stars"]:
        # "* Reissued ..." is a note; "* text *" or a list of Markdown is none.
        return (
            text.count("*") % 2 == len(match["stars"]) % 2
            or "*" not in text[match.end() :]
        )
    return True


def _plain_marker(marker: str) -> str:
    return "".join(
        str(SUPERSCRIPTS.index(c)) if c in SUPERSCRIPTS else c for c in marker
    )


def _is_row(text: str) -> bool:
    """Tell whether tabs in *text* are those between cells."""
    label, rest = read_label(text.replace("\t", " "))
    # A tab after the number of a paragraph is no cell.
    return "\t" in (text if label is None else rest and text[len(label) :].lstrip())


def _is_han(character: str) -> bool:
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"
