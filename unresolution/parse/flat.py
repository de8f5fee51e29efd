"""
Bodies without a tree: a preamble, and numbered paragraphs with nothing below them.

Most bodies are such, or begin so; what is no tree needs no builder.  A law of the tests
holds this to what `outline` would build.
"""

from collections.abc import Sequence

from .. import _re as re
from ..model import Block, Content, NoteReference
from .endings import COMMAS
from .grammar import Grammar
from .items import Item, Kind, to_paragraph

__all__ = ["flat_body"]

#: What counts paragraphs of the top degree, whatever is open.
_TOP = re.compile(r"[0-9]{1,3}\.")


def flat_body(
    items: Sequence[Item], grammar: Grammar, prefix: str
) -> tuple[Block, ...] | None:
    """
    Return the clauses that *items* are, and tell each its path; None if not all are.

    Above the first number, a paragraph that ends in a comma is preambular, whatever its
    words are.
    """
    if not items or items[-1].label is None:
        return None
    numbered = False
    for item in items:
        if item.role != "paragraph" or item.within is not None:
            return None
        if item.kind is not None or item.depth is not None:
            return None
        if item.label is not None:
            if _TOP.fullmatch(item.label) is None:
                return None
            numbered = True
        elif numbered or not _ends_in_comma(item.content):
            return None
    body = []
    for index, item in enumerate(items):
        item.path = path = f"{prefix}/{index}"
        kind: Kind = "preambular" if item.label is None else "operative"
        body.append(to_paragraph(item, kind, (), path, grammar))
    return tuple(body)


def _ends_in_comma(content: Content) -> bool:
    """Tell whether the words of *content* end so, marks of notes left out."""
    for run in reversed(content):
        if not isinstance(run, NoteReference):
            return run.value.endswith(COMMAS)
    return False
