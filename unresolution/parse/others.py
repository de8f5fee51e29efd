"""
Documents that are no resolutions, and say so themselves.

A report, a letter, a note, a press release or the record of a meeting has neither the
formula of an organ nor the number of a resolution; its title names what it is.
"""

from collections.abc import Sequence

from .. import _re as re
from .._source import Span
from ..errors import Diagnostic
from ..languages import Language
from ..model import Resolution
from ..symbols import InvalidSymbol, Symbol
from .lines import Line

__all__ = ["FRONT", "check_kind"]

#: The wordings of each, and its name in a message.
_KINDS = (
    ("other_report", "a report"),
    ("other_note", "a note"),
    ("other_letter", "a letter"),
    ("other_press", "a press release"),
    ("other_record", "the record of a meeting"),
)

#: The title is in the first lines, and no longer than a paragraph.
FRONT, _LONGEST = 40, 300

#: Symbols of what is adopted, and of drafts of it.
_ADOPTED = frozenset({"RES", "DEC", "PRST", "L"})

_PRESS = re.compile(r"(?:SC|GA|SG/SM|HR|ECOSOC|PAL|DC|L)/[0-9]{3,6}(?:-[A-Z/]{2,12})?")

_RECORD = frozenset({"PV", "SR"})


def check_kind(
    resolution: Resolution, lines: Sequence[Line], language: Language
) -> list[Diagnostic]:
    """Return a finding if *lines* are another kind of document than a resolution."""
    if _is_adopted(resolution):
        return []
    for line in lines[:FRONT]:
        text = line.text.strip("*# ")
        if not text or len(text) > _LONGEST or text.startswith(("\\", "<!--")):
            continue
        kind = _kind(text, language)
        if kind is not None:
            where = Span(line.start, line.stop)
            message = f"this reads as {kind}, not as a resolution"
            return [Diagnostic("document.other", "error", message, where)]
    return []


def _is_adopted(resolution: Resolution) -> bool:
    """Tell whether anything but an organ's name makes *resolution* one."""
    symbol = resolution.symbol
    return (
        resolution.formula is not None
        or resolution.number is not None
        or resolution.meeting is not None
        or bool(resolution.parts)
        or resolution.masthead.adoption is not None
        or resolution.status != "adopted"
        or (symbol is not None and symbol.kind in _ADOPTED)
        or any(line.kind == "document_type" for line in resolution.masthead.lines)
    )


def _kind(text: str, language: Language) -> str | None:
    if _PRESS.fullmatch(text):
        return "a press release"
    if _is_record(text):
        return "the record of a meeting"
    for key, name in _KINDS:
        if language.phrase(key).read(text) is not None:
            return name
    return None


def _is_record(text: str) -> bool:
    last = text.rsplit(" ", maxsplit=1)[-1]
    if "/" not in last or len(last) > 60:
        return False
    try:
        return Symbol.parse(last).kind in _RECORD
    except InvalidSymbol:
        return False
