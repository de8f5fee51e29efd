"""The text of statements and decisions: no formula opens it, and it has no clauses."""

from collections.abc import Sequence

from .. import _re as re
from ..languages import Language
from ..phrases import alike
from .blocks import Block
from .endings import COMMAS, bare_end, is_complete
from .grammar import Grammar, fold
from .lines import Line

__all__ = [
    "begins_narrative",
    "find_narrative",
    "goes_on_quoting",
    "is_unended",
]

#: No more of a line is looked at.
_WINDOW = 300


def find_narrative(lines: Sequence[Line], grammar: Grammar) -> int | None:
    """Return the index of the line that `begins_narrative`, below a title, or None."""
    if grammar.series.clauses:
        return None
    below_title = not grammar.series.is_numbered
    texts = ["", *(line.text for line in lines), ""]
    for index, line in enumerate(lines):
        before, text, after = texts[index : index + 3]
        if below_title and begins_narrative(before, text, after, grammar):
            return index
        below_title = below_title or _begins_title(line.text, grammar)
    return None


def begins_narrative(before: str, text: str, after: str, grammar: Grammar) -> bool:
    """
    Tell whether the text of a statement or a decision begins with *text*.

    A statement begins below the words "Statement by the President".  A decision tells
    in its first sentence, above which its title stands, when it was taken and by whom:
    "At its 14th plenary meeting, on 26 September 2022, the General Assembly ..."

    Args:
        before: The line or block above it; nothing at the beginning.
        text: The line or block.
        after: The line below it, if it is a line.
        grammar: Series and language.
    """
    series = grammar.series
    if series.clauses:
        return False
    if not series.is_numbered:
        return fold(before[:_WINDOW].lstrip("#* ")) in grammar.document_types
    return not _begins_title(text, grammar) and _tells_when(text, after, grammar)


def _tells_when(text: str, after: str, grammar: Grammar) -> bool:
    """Tell whether *text* names the organ, and the day on which it met."""
    if not _names_day(text, grammar.language):
        return False
    organ = grammar.series.organ_name(grammar.language)
    words = fold(f"{text[:_WINDOW]} {after[:_WINDOW]}")
    return organ is not None and fold(organ) in words


def is_unended(text: str, after: str, grammar: Grammar) -> bool:
    """Tell whether *text* is a sentence of such a document that goes on in *after*."""
    if grammar.series.clauses or is_complete(text):
        return False
    quoted = not grammar.series.is_numbered and text.startswith(_QUOTES)
    return quoted or (
        not _begins_title(text, grammar) and _tells_when(text, after, grammar)
    )


#: Marks that open a quotation, and those that close one.
_UNQUOTES = {"“": "”", "«": "»"}
_QUOTES = tuple(_UNQUOTES)


#: No more is looked at of what stands before a mark: two halves of a paragraph, and
#: what may stand at the page end between them, in blocks; and of each its end.
_CUT = 8
_REACH = 2000


def goes_on_quoting(blocks: Sequence[Block], before: str, text: str) -> bool:
    """
    Tell whether the line *text* is the next paragraph of a quotation.

    Each begins with a mark, and only the last ends with one (S/PRST/2006/14).

    Args:
        blocks: Those before it; a page end may have cut a paragraph in two.
        before: The line before it.
        text: The line.
    """
    if not text.startswith(_QUOTES) or bare_end(before).endswith(COMMAS):
        return False
    if before.endswith((":", "：")):
        return True
    mark = text[0]
    near = [block.text for block in blocks[-_CUT:] if block.kind == "text"]
    texts = [text[:1] + text[1:][-_REACH:] for text in near]
    opened = sum(text.count(mark) for text in texts)
    closed = sum(text.count(_UNQUOTES[mark]) for text in texts)
    return opened > closed and any(text.startswith(mark) for text in texts)


def _begins_title(text: str, grammar: Grammar) -> bool:
    return grammar.series.number_pattern.match(text.lstrip("#* ")) is not None


def _names_day(text: str, language: Language) -> bool:
    words = alike(text[:_WINDOW])
    return re.search(language.date_pattern, words, re.IGNORECASE) is not None
