"""
Values made without being checked, for readers that have just made their parts.

A frozen class pays for every field twice: for the converter or validator, and for going
round the lock.  Readers make tens of thousands of runs and paragraphs out of letters
that are in normal form already; with `maker` they pay for neither, and a whole reading
takes a fifth less time.  Whoever uses it answers for every part being what the
constructor would have made of it.
"""

from collections.abc import Callable
from typing import Any, TypeVar

import attrs

__all__ = ["maker"]

_T = TypeVar("_T")


def maker(cls: type[_T]) -> Callable[..., _T]:
    """
    Return a function that takes all fields of *cls* in their order, as they are.

    Only for slotted attrs classes.  What it returns is an instance like any other.

    >>> @attrs.frozen
    ... class Point:
    ...     x: int = attrs.field(converter=int)
    >>> maker(Point)(1) == Point("1")
    True
    """
    names = [field.name for field in attrs.fields(cls)]  # type: ignore[arg-type]
    known: dict[str, Any] = {"cls": cls, "new": object.__new__}
    # The slots themselves: they are set as attrs sets them, without a search by name.
    known |= {f"set_{name}": cls.__dict__[name].__set__ for name in names}
    # Written out and compiled, as attrs does with `__init__`: a loop over the fields
    # would cost what is saved.
    source = "\n    ".join(
        [
            f"def make({', '.join(names)}):",
            "made = new(cls)",
            *(f"set_{name}(made, {name})" for name in names),
            "return made",
        ]
    )
    exec(source, known)  # noqa: S102 - made of names of fields alone
    make: Callable[..., _T] = known["make"]
    return make
