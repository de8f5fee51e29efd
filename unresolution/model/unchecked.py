"""
Values made without being checked, for readers that have just made their parts.

A frozen class pays for every field twice: for the converter or validator, and for going
round the lock.  Readers make tens of thousands of runs and paragraphs out of letters
that are in normal form already; with `maker` they pay for neither, and a whole reading
takes a fifth less time.  Whoever uses it answers for every part being what the
constructor would have made of it.
"""

from collections.abc import Callable
from operator import attrgetter
from typing import Any, TypeVar

from .. import _late as attrs

__all__ = ["Value", "maker", "twin"]

_T = TypeVar("_T")

#: With fewer fields, setting each slot from outside takes no longer than a twin.
_FEW = 2


class Value:
    """
    Base of all classes that a resolution is made of.

    It holds the slot for weak references, so that a class and its `twin` have one
    layout, and pickles a value as its class and its fields in their order: attrs would
    write their names with each value, and go through `__setattr__` when reading.  A
    pickle is for the release that wrote it.
    """

    __slots__ = ("__weakref__",)

    def __reduce__(self) -> tuple[Any, ...]:
        cls = self.__class__
        return _remade, (cls, *_getters[cls](self))

    def __repr__(self) -> str:
        # One for all: attrs would make one for each class, at import.
        cls = self.__class__
        names = [field.name for field in attrs.fields(cls) if field.repr]  # type: ignore[arg-type]
        shown = (f"{name}={getattr(self, name)!r}" for name in names)
        return f"{cls.__qualname__}({', '.join(shown)})"


def twin(cls: type) -> type[Any]:
    """
    Return a mutable class with the slots of *cls*, a frozen class made from `Value`.

    An instance of it whose fields are all set, without any check, becomes one of *cls*
    when its ``__class__`` is set to that: a frozen instance like any other, made in
    less than half the time of the constructor's.

    >>> @attrs.frozen
    ... class Point(Value):
    ...     x: int = attrs.field(converter=int)
    >>> point = twin(Point)()
    >>> point.x = 1
    >>> point.__class__ = Point
    >>> point == Point("1")
    True
    """
    return type(f"Mutable{cls.__name__}", (Value,), {"__slots__": _names(cls)})


def _names(cls: type) -> tuple[str, ...]:
    """Return the names of all fields; `attrs.fields` would have attrs complete it."""
    slots: tuple[str, ...] = cls.__dict__["__slots__"]
    return tuple(name for name in slots if name != "__weakref__")


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
    names = _names(cls)
    known: dict[str, Any] = {"cls": cls}
    if len(names) > _FEW and issubclass(cls, Value):
        known["new"] = twin(cls)
        lines = ["made = new()", *(f"made.{name} = {name}" for name in names)]
        lines.append("made.__class__ = cls")
    else:
        known["new"] = object.__new__
        # The slots themselves: they are set as attrs sets them, without a search by
        # name.
        known |= {f"set_{name}": cls.__dict__[name].__set__ for name in names}
        lines = ["made = new(cls)", *(f"set_{name}(made, {name})" for name in names)]
    # Written out and compiled, as attrs does with `__init__`: a loop over the fields
    # would cost what is saved.
    source = "\n    ".join([f"def make({', '.join(names)}):", *lines, "return made"])
    exec(source, known)  # noqa: S102 - made of names of fields alone
    make: Callable[..., _T] = known["make"]
    return make


class _Getters(dict[type, Callable[[Any], tuple[Any, ...]]]):
    """For each class, what returns all fields of an instance, in their order."""

    def __missing__(self, cls: type) -> Callable[[Any], tuple[Any, ...]]:
        first, *others = _names(cls)
        if others:
            self[cls] = attrgetter(first, *others)
        else:
            get = attrgetter(first)
            self[cls] = lambda value: (get(value),)
        return self[cls]


class _Makers(dict[type, Callable[..., Any]]):
    """For each class, what makes an instance of all fields, in their order."""

    def __missing__(self, cls: type) -> Callable[..., Any]:
        self[cls] = maker(cls)
        return self[cls]


_getters, _makers = _Getters(), _Makers()


def _remade(cls: type, *values: Any) -> Any:
    """Return the value that `Value.__reduce__` took apart."""
    return _makers[cls](*values)
