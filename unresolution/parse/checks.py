"""What is odd about a document that was read."""

from collections.abc import Iterable, Iterator

from .._source import Span
from ..errors import Diagnostic
from ..model import Block, Clause, Resolution, Section

__all__ = ["check_body"]


def check_body(resolution: Resolution, where: Span) -> Iterator[Diagnostic]:
    """Yield a warning for each gap in the numbers of the operative paragraphs."""
    for part in resolution.parts:
        yield from check_body(part, where)
    if not resolution.body and not resolution.parts:
        yield Diagnostic("body.empty", "warning", "there is no body", where)
    yield from _gaps(resolution.body, where, _Count())


class _Count:
    """The number that is due."""

    def __init__(self) -> None:
        self.last = 0


def _gaps(body: Iterable[Block], where: Span, count: _Count) -> Iterator[Diagnostic]:
    for block in body:
        if isinstance(block, Section):
            # Numbers go on through the sections, or begin again in each.
            yield from _gaps(block.body, where, count)
        elif isinstance(block, Clause) and (block.number or "").isdecimal():
            number = int(block.number or 0)
            if number not in {count.last + 1, 1}:
                message = f"expected paragraph {count.last + 1}, found {number}"
                yield Diagnostic(
                    "numbering.gap", "warning", message, block.span or where
                )
            count.last = number
