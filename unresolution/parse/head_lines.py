"""Lines above the body: which stand for themselves, and which are the rest of one."""

from collections.abc import Sequence

from ..model.facts import LineKind
from .grammar import Grammar, fold
from .lines import Line
from .masthead import read_line
from .spacing import glue

__all__ = [
    "begins_title",
    "is_head_line",
    "is_open_bracket",
    "is_rest_of_head",
    "is_standing",
    "is_whole",
    "sponsor_lines",
    "stands_alone",
]

#: Lines of a masthead that stand for themselves.
_STANDING = frozenset(
    {
        "publisher",
        "organ",
        "symbol",
        "distribution",
        "session",
        "issued",
        "agenda_item",
        "committee",
        "document_type",
        "original_language",
    }
)

#: A line of a masthead that is neither may be the rest of the line above it.
_UNKNOWN = frozenset({"other", "agenda_title"})

#: "Assembly on 4 December 2006" is, by its words, a line of adoption or a venue too.
_RESTS = _UNKNOWN | {"adoption", "venue"}


def begins_title(text: str, grammar: Grammar) -> bool:
    """Tell whether *text* begins with a number as stands before titles."""
    match = grammar.series.number_pattern.match(text)
    return match is not None and text[match.end() : match.end() + 1] in {"", ".", " "}


def is_head_line(text: str, grammar: Grammar) -> bool:
    """Tell whether *text* begins a masthead's line, an origin clause or a title."""
    if text.startswith(("[", "［")):
        return True
    if grammar.series.titled and begins_title(text, grammar):
        return True
    return _kind(text, grammar) not in _UNKNOWN


def is_open_bracket(text: str) -> bool:
    """Tell whether *text* begins an origin clause whose bracket is not closed yet."""
    text = text.lstrip("#* ")
    return text.startswith("[") and text.count("[") > text.count("]")


def is_rest_of_head(before: str, text: str, grammar: Grammar) -> bool:
    """Tell whether *text* is the rest of the origin clause or line *before*."""
    if is_open_bracket(before):
        return True
    if _is_part_of_name(before, text, grammar):
        return True
    whole = _kind(glue(before, text), grammar)
    # "le 27 avril 1946" might be a date of issue, but not below half an adoption.
    rest = whole == "adoption" or _kind(text, grammar) in _RESTS
    return whole not in _UNKNOWN and rest


def _is_part_of_name(before: str, text: str, grammar: Grammar) -> bool:
    """Tell whether both are pieces of the name of an organ, in a narrow column."""
    if fold(before) in grammar.organs:
        return False
    words = fold(glue(before, text))
    return any(name.startswith(words) for name in grammar.organs)


def is_whole(before: str, text: str, grammar: Grammar) -> bool:
    """Tell whether *before* is an agenda item to which *text* adds nothing."""
    # "Agenda item 138", "2022 budget": the title of the item begins with a number.
    if _kind(before, grammar) != "agenda_item":
        return False
    return _kind(glue(before, text), grammar) in _UNKNOWN


def stands_alone(before: str, text: str, grammar: Grammar) -> bool | None:
    """Tell, of a line of a masthead, whether it is whole; None if it is no such."""
    # A date or an organ may be the end of a line of adoption, too.
    whole = _kind(f"{before} {text}", grammar)
    kind = _kind(text, grammar)
    if kind not in _STANDING:
        return False if whole == "adoption" else None
    if kind == "symbol" and _kind(before, grammar) in _UNKNOWN:
        # A paragraph may end with a citation: "of its resolution" / "A/RES/61/49".
        return None
    return whole in {"other", "venue"} and not is_open_bracket(before)


def is_standing(text: str, grammar: Grammar) -> bool:
    """Tell whether *text* is a line such as only a masthead has."""
    return _kind(text.strip("*# "), grammar) in _STANDING | {"adoption"}


def sponsor_lines(lines: Sequence[Line], grammar: Grammar) -> Sequence[Line]:
    """Return the lines that name the sponsors of a draft, at the end of *lines*."""
    start = next(
        (at for at in range(len(lines), 0, -1) if _stands(lines[at - 1], grammar)), 0
    )
    named = lines[start:]
    whole = " ".join(line.text for line in named)
    return named if _kind(whole, grammar) == "sponsors" else ()


def _stands(line: Line, grammar: Grammar) -> bool:
    return _kind(line.text, grammar) in _STANDING


def _kind(text: str, grammar: Grammar) -> LineKind:
    return read_line(text, grammar, "other", {})[0]
