"""What is odd about a document that was read."""

from collections.abc import Iterable, Iterator

from .. import _re as re
from .._source import Span
from ..errors import Diagnostic
from ..model import Block, Clause, Resolution, Section
from .lines import Line

__all__ = ["check_body", "check_letters"]

#: What a program writes for a letter that it could not read.
_LOST = re.compile("\ufffd+")


def check_letters(text: str, lines: Iterable[Line]) -> Iterator[Diagnostic]:
    """
    Yield a warning for each word of *lines* from which a letter was lost.

    Which letter it was is not guessed: U+FFFD stays where it stands.
    """
    if "\ufffd" not in text:
        return
    message = "a letter was lost before the text came here (U+FFFD)"
    for line in lines:
        for start, stop in line.spans:
            for match in _LOST.finditer(text, start, stop):
                yield Diagnostic("text.lost", "warning", message, Span(*match.span()))


def check_body(resolution: Resolution, where: Span) -> Iterator[Diagnostic]:
    """Yield a warning for each gap in the numbers of the operative paragraphs."""
    for part in resolution.parts:
        yield from check_body(part, where)
    if not resolution.body and not resolution.parts:
        yield Diagnostic("body.empty", "warning", "there is no body", where)
    yield from _gaps(resolution.body, where, _Count())


#: Longer numbers were said outright, and by nobody who counted.
_LONGEST = 9


class _Count:
    """The number that is due."""

    def __init__(self) -> None:
        self.last = 0


def _counts(number: str | None) -> bool:
    """Tell whether *number* counts; Python reads none of more than 4,300 figures."""
    return number is not None and len(number) < _LONGEST and number.isdecimal()


def _gaps(body: Iterable[Block], where: Span, count: _Count) -> Iterator[Diagnostic]:
    for block in body:
        if isinstance(block, Section):
            # Numbers go on through the sections, or begin again in each.
            yield from _gaps(block.body, where, count)
        elif isinstance(block, Clause) and _counts(block.number):
            number = int(block.number or 0)
            if number not in {count.last + 1, 1}:
                message = f"expected paragraph {count.last + 1}, found {number}"
                yield Diagnostic(
                    "numbering.gap", "warning", message, block.span or where
                )
            count.last = number
