"""Reading one value: quickly at first, then with patience."""

from collections.abc import Callable
from typing import Any

from .faults import Faults, invalid
from .shapes import Shape
from .structure import DOUBTS
from .write import TOO_DEEP

__all__ = ["strict"]


def strict(
    shape: Shape, quick: Callable[[Any], Any] | None = None
) -> Callable[[Any], Any]:
    """
    Return the function that reads a value of *shape*.

    It raises `InvalidDocument`, with every fault and its place below the value.

    Args:
        shape: Of the value.
        quick: Reads the same, and raises one of `DOUBTS` if anything is wrong.
    """

    def read(value: Any) -> Any:
        try:
            if quick is not None:
                try:
                    return quick(value)
                except DOUBTS:
                    pass
            faults = Faults()
            made = faults.read(shape, value, "$")
        except RecursionError:
            raise invalid([f"$: {TOO_DEEP}"]) from None
        if faults.found:
            raise invalid(faults.found)
        return made

    return read
