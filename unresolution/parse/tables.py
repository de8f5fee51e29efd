"""Rows of cells, as text prints them."""

from collections.abc import Container, Sequence
from typing import Any

from .._source import Span
from .._text import clean
from ..model import Cell, Row, Table
from .inline import to_inlines
from .rows import cells_of

__all__ = ["explicit_table", "to_table"]


def to_table(rows: Sequence[str], markers: Container[str], span: Span) -> Table:
    """Return the table whose *rows* have their cells between tabs."""
    return Table(
        tuple(
            Row(tuple(Cell(to_inlines(cell, markers)) for cell in cells_of(row)))
            for row in rows
        ),
        span=span,
    )


def explicit_table(rows: Any, markers: Container[str], span: Span) -> Table:
    """Return the table that canonical text says outright; nonsense gives no cells."""
    if not isinstance(rows, list):
        return Table(span=span)
    return Table(
        tuple(
            Row(tuple(_cell(cell, markers) for cell in row))
            for row in rows
            if isinstance(row, list)
        ),
        span=span,
    )


def _cell(cell: Any, markers: Container[str]) -> Cell:
    if isinstance(cell, str):
        return Cell(to_inlines(cell, markers))
    if not isinstance(cell, dict):
        return Cell()
    return Cell(
        to_inlines(clean(str(cell.get("text", ""))), markers),
        header=bool(cell.get("header", False)),
        columns=_at_least_one(cell.get("columns")),
        rows=_at_least_one(cell.get("rows")),
    )


def _at_least_one(value: object) -> int:
    return value if isinstance(value, int) and value > 1 else 1
