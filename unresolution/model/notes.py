"""Notes; the marks that cite them are inlines."""

from .. import _late as attrs
from .._late import frozen
from .._source import Span
from .inlines import Content, inlines, marker_converter, plain_text
from .unchecked import Value

__all__ = ["Footnote"]


@frozen(kw_only=True, repr=False)
class Footnote(Value):
    """
    A note.

    Attributes:
        marker: As printed: ``"1"``, ``"*"``.
    """

    marker: str = attrs.field(converter=marker_converter)
    content: Content = attrs.field(default=(), converter=inlines)
    span: Span | None = attrs.field(default=None, eq=False, repr=False)

    @property
    def text(self) -> str:
        """The words of the note."""
        return plain_text(self.content)
