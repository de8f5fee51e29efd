"""
What the package uses of `re`, with patterns that are compiled when first used.

Most patterns are never used in a run: those of other languages, of other formats, of
what this document has not.  Compiling them all took a third of the time to import.
Imported as ``from .. import _re as re``, so that code looks as it does elsewhere.
"""

import re as _re
from re import (
    ASCII,
    DOTALL,
    IGNORECASE,
    MULTILINE,
    VERBOSE,
    Match,
    Pattern,
    escape,
    findall,
    finditer,
    fullmatch,
    match,
    search,
    split,
    sub,
)
from typing import Any, AnyStr

__all__ = [
    "ASCII",
    "DOTALL",
    "IGNORECASE",
    "MULTILINE",
    "VERBOSE",
    "Match",
    "Pattern",
    "compile",
    "escape",
    "findall",
    "finditer",
    "fullmatch",
    "match",
    "search",
    "split",
    "sub",
]

_METHODS = (
    "findall",
    "finditer",
    "fullmatch",
    "groupindex",
    "groups",
    "match",
    "scanner",
    "search",
    "split",
    "sub",
    "subn",
)


class _Late:
    """
    A pattern that is not compiled yet.

    The methods of the compiled one become its own when the first is asked for; from
    then on it is as fast.
    """

    __slots__ = ("flags", "pattern", *_METHODS)

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = _re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(self, name)

    def __repr__(self) -> str:
        return f"re.compile({self.pattern!r}, {self.flags})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Late):
            return NotImplemented
        return (self.pattern, self.flags) == (other.pattern, other.flags)

    def __hash__(self) -> int:
        return hash((self.pattern, self.flags))

    def __reduce__(self) -> tuple[Any, ...]:
        return compile, (self.pattern, self.flags)


def compile(pattern: AnyStr, flags: int = 0) -> Pattern[AnyStr]:  # noqa: A001
    """Return *pattern*, to be compiled, and refused if it is none, when first used."""
    return _Late(pattern, int(flags))  # type: ignore[return-value]
