"""Lists with commas, in lines of any length."""

from collections.abc import Iterator

from .. import _re as re

__all__ = ["outside_brackets"]

_COMMA = re.compile(r"(?:(?<!\s)\s+)?[,،、，]\s*")
_TO_BRACKET = re.compile(r"[^()]+[()]?|[()]")


def outside_brackets(line: str) -> Iterator[str]:
    """
    Split *line* at the commas that no closing bracket follows.

    >>> list(outside_brackets("Iran (Islamic, Republic of), Peru"))
    ['Iran (Islamic, Republic of)', 'Peru']
    """
    parts: list[str] = []
    for stretch in _TO_BRACKET.findall(line):
        if stretch.endswith(")"):
            parts.append(stretch)
            continue
        first, *others = _COMMA.split(stretch)
        parts.append(first)
        for other in others:
            yield "".join(parts)
            parts = [other]
    yield "".join(parts)
