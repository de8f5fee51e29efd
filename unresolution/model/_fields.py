"""What the fields of several parts of a document share."""

from typing import Any

from .. import _late as attrs
from ..numbering import default_label, number_of
from .inlines import Content, Emphasis, optional_converter

__all__ = ["check_label", "label_field", "opening", "span_field"]


def span_field() -> Any:
    """Where a part was read; says nothing about what it says, so not compared."""
    return attrs.field(default=None, eq=False, repr=False, kw_only=True)


def label_field() -> Any:
    """The number of a paragraph as printed; by default, as is usual for the number."""
    return attrs.field(
        default=attrs.Factory(
            lambda self: default_label(self.number) if self.number else None,
            takes_self=True,
        ),
        converter=optional_converter,
    )


def opening(content: Content) -> str | None:
    """Return the emphasis that *content* begins with."""
    first = content[0] if content else None
    if isinstance(first, Emphasis):
        return first.value.rstrip(" ,;:") or None
    return None


def check_label(label: str | None, number: str | None) -> None:
    """Raise ValueError if *label* prints another number than *number*."""
    if label is None and number is None:
        return
    if number_of(label or "") != number:
        message = f"label {label!r} does not say number {number!r}"
        raise ValueError(message)
