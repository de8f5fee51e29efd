"""
`attrs.define` and `attrs.frozen` for classes that attrs completes when first needed.

To attrs a class costs 0.2 to 0.7 milliseconds, most of it for compiling the methods
that it writes, and the package has sixty classes: half of what importing it took.  Most
are not needed in a run, or only by readers, which make their instances without being
checked (`model.unchecked`).  So a class begins as a plain one with the same slots, and
what attrs would give it stands there as a promise; whoever asks for any of it, be it by
calling the class, by comparing two instances or by `attrs.fields`, gets the real thing,
and so does everybody after.

To type checkers these are the decorators of attrs themselves.
"""

from collections.abc import Callable
from threading import RLock
from typing import TYPE_CHECKING, Any

import attrs

__all__ = ["define", "frozen", "resolve"]

if TYPE_CHECKING:
    from attrs import define, frozen
else:

    def define(cls: type | None = None, **options: Any) -> Any:
        """Do what `attrs.define` does, but late."""
        if cls is None:
            return lambda cls: _begin(cls, attrs.define, options)
        return _begin(cls, attrs.define, options)

    def frozen(cls: type | None = None, **options: Any) -> Any:
        """Do what `attrs.frozen` does, but late."""
        if cls is None:
            return lambda cls: _begin(cls, attrs.frozen, options)
        return _begin(cls, attrs.frozen, options)


class _Promised:
    """What a class has only once attrs has completed it: a method or a list."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: object, owner: type) -> Any:
        for cls in owner.__mro__:
            if cls.__dict__.get(self.name) is self:
                _complete(cls)
        return getattr(owner if instance is None else instance, self.name)


def _promises(*names: str) -> dict[str, _Promised]:
    return {name: _Promised(name) for name in names}


_ALWAYS = _promises(
    "__attrs_attrs__",
    "__attrs_props__",
    "__delattr__",
    "__getstate__",
    "__init__",
    "__match_args__",
    "__replace__",
    "__setattr__",
    "__setstate__",
    "__signature__",  # nothing that attrs makes; `inspect` asks for it first
)
_EQUALITY = _promises("__eq__", "__hash__", "__ne__")
_ORDER = _promises("__ge__", "__gt__", "__le__", "__lt__")
_REPR = _promises("__repr__")

#: The class that attrs is to work on, how, and with which options.
_Order = tuple[type, Callable[..., type], dict[str, Any]]

_waiting: dict[type, _Order] = {}
_to_resolve: set[type] = set()
_lock = RLock()


def resolve(*classes: type) -> None:
    """
    Do what `attrs.resolve_types` does, but late.

    For classes that are named in quotation marks, in each other, above this call.
    """
    _to_resolve.update(classes)


def _begin(cls: type, make: Callable[..., type], options: dict[str, Any]) -> type:
    """Return a class like *cls* with promises of what attrs is to add to it."""
    fields = tuple(cls.__annotations__)
    body: dict[str, Any] = {**_ALWAYS}
    if options.get("eq", True):
        body |= _EQUALITY
    if options.get("order"):
        body |= _ORDER
    if options.get("repr", True):
        body |= _REPR
    body |= cls.__dict__
    for name in ("__dict__", "__weakref__", *fields):
        body.pop(name, None)
    if options.get("slots", True):
        held = any("__weakref__" in base.__dict__ for base in cls.__mro__[1:-1])
        wanted = options.get("weakref_slot", True) and not held
        body["__slots__"] = (*fields, "__weakref__") if wanted else fields
    begun = type(cls)(cls.__name__, cls.__bases__, body)
    _waiting[begun] = (cls, make, options)
    return begun


def _complete(cls: type) -> None:
    """
    Keep the promises of *cls*.

    At every moment a name is either a promise or the real thing: other threads may be
    asking.
    """
    with _lock:
        if cls not in _waiting:
            return  # another thread was first
        model, make, options = _waiting[cls]
        made = make(model, **options).__dict__
        for name, value in made.items():
            if name.startswith("__attrs_") or type(cls.__dict__.get(name)) is _Promised:
                setattr(cls, name, value)
        for name, value in list(cls.__dict__.items()):
            if type(value) is _Promised:
                delattr(cls, name)
        del _waiting[cls]
        if cls in _to_resolve:
            attrs.resolve_types(cls)
