"""What can go wrong, and how it is said: exceptions and diagnostics."""

from typing import Literal, TypeAlias

from ._late import frozen
from ._source import Source, Span

__all__ = [
    "Diagnostic",
    "InvalidDocument",
    "ParseError",
    "PluginError",
    "Severity",
    "UnknownName",
    "UnresolutionError",
]

Severity: TypeAlias = Literal["error", "warning", "info"]


class UnresolutionError(Exception):
    """Base of the exceptions that this package raises on purpose."""


@frozen
class Diagnostic:
    """
    Something the reader noticed.

    Attributes:
        code: Stable name of the finding, such as ``numbering.gap``.
        severity: *error* if some text could not be placed, *warning* if the document
            itself is odd, *info* for what is worth knowing.
        message: For people; may improve from version to version.
        span: Where, in the source; in a document without a text source, (0, 0).
        where: For documents that are not text: the path of the element, with its line.
    """

    code: str
    severity: Severity
    message: str
    span: Span = Span(0, 0)
    where: str | None = None

    def render(self, source: Source | None = None) -> str:
        """Return the finding with line and column, and the line quoted."""
        if source is None or self.where is not None:
            place = f"{self.where}: " if self.where else ""
            return f"{place}{self.severity} [{self.code}] {self.message}"
        line, column = source.locate(self.span.start)
        head = f"{line}:{column}: {self.severity} [{self.code}] {self.message}"
        return f"{head}\n{source.excerpt(self.span)}"


class ParseError(UnresolutionError, ValueError):
    """Raised by `Parsed.check()`; carries every error found, not just the first."""

    errors: tuple[Diagnostic, ...]
    source: Source

    def __init__(self, errors: tuple[Diagnostic, ...], source: Source) -> None:
        super().__init__(errors, source)  # both in args, so that it can be pickled
        self.errors = errors
        self.source = source

    def __str__(self) -> str:
        return "\n".join(error.render(self.source) for error in self.errors)


class InvalidDocument(UnresolutionError, ValueError):
    """
    Raised when data is not a document of the format that was asked for.

    Attributes:
        message: What the data is not.
        faults: Every fault found, each with its place.
    """

    message: str
    faults: tuple[str, ...]

    def __init__(self, message: str, faults: tuple[str, ...] = ()) -> None:
        super().__init__(message, faults)
        self.message = message
        self.faults = faults

    def __str__(self) -> str:
        return "\n".join((self.message, *(f"  {fault}" for fault in self.faults)))


class UnknownName(UnresolutionError, LookupError):
    """Raised when a registry has nothing under a name."""


class PluginError(UnresolutionError, RuntimeError):
    """Raised when an installed plug-in can't be loaded; the cause is attached."""
