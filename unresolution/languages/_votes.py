"""Wordings with pieces that may be left out, as the sentences on votes have them."""

from .. import _re as re

__all__ = ["wordings"]

_PIECE = re.compile(r"<([^<>]*)>")


def wordings(*templates: str) -> tuple[str, ...]:
    """
    Return each template with and without the pieces in angle brackets, longest first.

    >>> wordings("by {n:count}< ({who:states})>.")
    ('by {n:count} ({who:states}).', 'by {n:count}.')
    """
    found: list[str] = []
    for template in templates:
        todo = [template]
        while todo:
            one = todo.pop(0)
            piece = _PIECE.search(one)
            if piece is None:
                found.append(one)
                continue
            before, after = one[: piece.start()], one[piece.end() :]
            todo += [f"{before}{piece[1]}{after}", f"{before}{after}"]
    return tuple(dict.fromkeys(found))
