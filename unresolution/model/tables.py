"""Tables, as appropriations and scales of assessment are printed."""

from collections.abc import Iterable

from .. import _late as attrs
from .._late import frozen
from .._source import Span
from .inlines import Content, inlines, plain_text
from .unchecked import Value

__all__ = ["Cell", "Row", "Table"]


@frozen(repr=False)
class Cell(Value):
    """
    One cell.

    Attributes:
        header: Whether the cell heads its column or row.
        columns: Columns that the cell covers, at least 1.
        rows: Rows that the cell covers, at least 1.
    """

    content: Content = attrs.field(default=(), converter=inlines)
    header: bool = attrs.field(default=False, kw_only=True)
    columns: int = attrs.field(
        default=1, kw_only=True, validator=attrs.validators.ge(1)
    )
    rows: int = attrs.field(default=1, kw_only=True, validator=attrs.validators.ge(1))

    @property
    def text(self) -> str:
        """The words of the cell."""
        return plain_text(self.content)


def _cells(cells: Iterable[Cell | str]) -> tuple[Cell, ...]:
    return tuple(Cell(cell) if isinstance(cell, str) else cell for cell in cells)


@frozen(repr=False)
class Row(Value):
    """One row of a table; cells may be given as strings."""

    cells: tuple[Cell, ...] = attrs.field(default=(), converter=_cells)

    @property
    def text(self) -> str:
        """The words of the row, cell after cell."""
        return " ".join(text for cell in self.cells if (text := cell.text))


@frozen(repr=False)
class Table(Value):
    """Rows of cells."""

    rows: tuple[Row, ...] = attrs.field(default=(), converter=tuple[Row, ...])
    span: Span | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)
