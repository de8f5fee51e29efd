r"""
What canonical text says in so many words, because the page could not say it.

A line of canonical text that would read back as something else begins with a backslash
and the name of what it is; facts that have no line of their own follow as JSON:

    \heading Welcoming the report,
    \operative {"label": "3 bis.", "depth": 0} Requests the Secretary-General to report
    \set {"symbol": "A/RES/61/49"}

Inside a line, a backslash takes the meaning of the character after it away, and
``\^{*}`` is the mark of note ``*``.
"""

from typing import Any

from .. import _re as re
from .._late import frozen
from .._text import clean, possible
from .inline import LIGATURE, is_marker

__all__ = [
    "BODY_KINDS",
    "Directive",
    "read_directive",
    "said_marker",
    "whole_head",
    "write_directive",
]

#: Names that a line of canonical text may begin with.
BODY_KINDS = frozenset({"preambular", "operative", "text", "heading", "section"})
_OTHERS = frozenset(
    {
        "set", "masthead", "origin", "title", "letter", "formula", "table", "row",
        "quotation", "embedded", "end", "closing", "annex", "appendix", "annex-title",
        "part", "note",
    }
)  # fmt: skip

_NAME = re.compile(r"\\([a-z][a-z-]{2,11})(?![a-z-])[ ]?")


@frozen(repr=False)
class Directive:
    """
    The head of a line of canonical text.

    Attributes:
        name: What the line is.
        facts: What is said about it.
        length: Characters that the head takes up, of the line in normal form.
    """

    name: str
    facts: dict[str, Any]
    length: int


def read_directive(text: str) -> Directive | None:
    """Return the head of *text*, or None if it begins with none."""
    if not text.isprintable() or "  " in text:
        text = clean(text)
    if not text.startswith("\\"):
        return None
    match = _NAME.match(text)
    if match is None or match[1] not in BODY_KINDS | _OTHERS:
        return None
    if not text.startswith("{", match.end()):
        return Directive(match[1], {}, match.end())
    from json import JSONDecoder  # noqa: PLC0415 - few texts have any facts

    try:
        facts, stop = JSONDecoder().raw_decode(text, match.end())
        if "\\" in text[match.end() : stop]:
            facts = _possible(facts)
    except (ValueError, RecursionError):
        return Directive(match[1], {}, match.end())
    if text.startswith(" ", stop):
        stop += 1
    return Directive(match[1], facts if isinstance(facts, dict) else {}, stop)


def _possible(value: Any) -> Any:
    """Return *value* with a blank for each character that no document can hold."""
    # An escape of JSON may stand for any: "\\formula" in a string is a form feed.
    if isinstance(value, str):
        return possible(value)
    if isinstance(value, list):
        return [_possible(inner) for inner in value]
    if isinstance(value, dict):
        return {_possible(key): _possible(inner) for key, inner in value.items()}
    return value


def whole_head(text: str) -> tuple[str, Directive | None]:
    """
    Return a line of canonical text in normal form, and its head.

    A line that was wrapped is whole only once its pieces are put together.
    """
    text = clean(text).strip()
    return text, read_directive(text)


def said_marker(facts: dict[str, Any]) -> str:
    """Return the marker of a note that was said outright; nonsense is a star."""
    marker = facts.get("marker")
    return marker if isinstance(marker, str) and is_marker(marker) else "*"


def write_directive(name: str, facts: dict[str, Any], text: str = "") -> str:
    """Return a line of canonical text with its head."""
    # Words that begin like facts need facts before them, if only empty ones.
    said = ""
    if facts or text[:1] == "{":
        from json import dumps  # noqa: PLC0415 - for writers only

        said = dumps(facts, ensure_ascii=False)
    # A ligature on a line stands for its letters; an escaped one is meant.
    said = LIGATURE.sub(lambda match: f"\\u{ord(match[0]):04x}", said)
    return " ".join(part for part in (f"\\{name}", said, text) if part)
