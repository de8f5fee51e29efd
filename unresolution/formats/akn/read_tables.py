"""Tables of the XML."""

from ... import _re as re
from ...model import Cell, Content, Row, Table
from ...model.inlines import join_runs
from ...model.unchecked import maker
from .read_flow import BREAK
from .read_inlines import Words
from .tree import Element

__all__ = ["read_table"]

_PARAGRAPH = frozenset({"p"})

#: Spans beyond this are a slip of the pen; no printed table is so wide or long.
_WIDEST = 1000


_made = maker(Cell)


def read_table(element: Element, words: Words) -> Table:
    """Return the table that *element* is; cells keep their spans."""
    names = words.names
    rows = []
    # Rows may lie in groups (thead, tbody), which say nothing that cells don't.
    for row in element.iter():
        if names[row.tag] != "tr":
            continue
        rows.append(
            Row([_cell(cell, words) for cell in row if names[cell.tag] in {"td", "th"}])
        )
    return Table(rows)


def _cell(element: Element, words: Words) -> Cell:
    return _made(
        _content(element, words),
        words.names[element.tag] == "th",
        _span(element.get("colspan")),
        _span(element.get("rowspan")),
    )


def _content(element: Element, words: Words) -> Content:
    """Return the words of a cell, whose paragraphs are joined by a blank."""
    if len(element) == 1 and not (element.text or "").strip():
        (only,) = element
        if words.names[only.tag] == "p" and not (only.tail or "").strip():
            return words.content(only)
    parts = words.parts(element, _PARAGRAPH)
    return join_runs(" " if part == BREAK else part for part in parts)


def _span(text: str | None) -> int:
    if text and re.fullmatch("[0-9]{1,4}", text):
        return min(max(int(text), 1), _WIDEST)
    return 1
