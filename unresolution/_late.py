"""
What the package uses of attrs, which is imported when it is first needed.

To attrs a class costs 0.2 to 0.7 milliseconds, most of it for compiling the methods
that it writes, and the package has sixty classes: half of what importing it took.  Most
are not needed in a run, or only by readers, which make their instances without being
checked (`model.unchecked`).  So a class begins as a plain one with the same slots, and
what attrs would give it stands there as a promise; whoever asks for any of it, be it by
comparing two instances or by `attrs.fields`, gets the real thing, and so does everybody
after.  Only constructors are written without attrs (`_constructor`), so that a document
can be read before attrs, whose import takes a fifth of a first reading, is there.

Imported as ``from .. import _late as attrs``, so that code looks as it does elsewhere.
To type checkers all of it is attrs.
"""

from collections.abc import Callable
from functools import partial
from threading import RLock
from typing import TYPE_CHECKING, Any

from . import _constructor
from ._constructor import Later

if TYPE_CHECKING:
    from attrs import (
        Factory,
        asdict,
        define,
        evolve,
        field,
        fields,
        frozen,
        has,
        validators,
    )

__all__ = [
    "Factory",
    "asdict",
    "declared",
    "define",
    "evolve",
    "field",
    "fields",
    "frozen",
    "has",
    "resolve",
    "validators",
]

if not TYPE_CHECKING:

    def define(cls: type | None = None, **options: Any) -> Any:
        """Do what `attrs.define` does, but late."""
        if cls is None:
            return lambda cls: _begin(cls, "define", options)
        return _begin(cls, "define", options)

    def frozen(cls: type | None = None, **options: Any) -> Any:
        """Do what `attrs.frozen` does, but late."""
        if cls is None:
            return lambda cls: _begin(cls, "frozen", options)
        return _begin(cls, "frozen", options)

    field = partial(Later, "field")
    Factory = partial(Later, "Factory")

    class validators:  # noqa: N801 - as a module
        """Those of `attrs.validators` that the package uses."""

        ge = partial(Later, "validators.ge")
        in_ = partial(Later, "validators.in_")

    def evolve(value: Any, /, **changes: Any) -> Any:
        """Do what `attrs.evolve` does, without attrs where that can be."""
        cls = value.__class__
        arguments = _arguments_of(cls)
        if arguments is None:
            return __getattr__("evolve")(value, **changes)
        for argument, name in arguments:
            if argument not in changes:
                changes[argument] = getattr(value, name)
        return cls(**changes)

    def __getattr__(name: str) -> Any:
        """Return what is asked of attrs itself."""
        if name.startswith("__"):
            # The system of imports asks each module for a path.
            raise AttributeError(name)
        import attrs  # noqa: PLC0415 - what is put off

        return getattr(attrs, name)


class _Promised:
    """What a class has only once attrs has completed it: a method or a list."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: object, owner: type) -> Any:
        for cls in owner.__mro__:
            if cls.__dict__.get(self.name) is self:
                self.keep(cls, instance)
        return getattr(owner if instance is None else instance, self.name)

    def keep(self, cls: type, instance: object) -> None:  # noqa: ARG002
        """Put what was promised in the place of this."""
        _complete(cls)


class _PromisedConstructor(_Promised):
    """A constructor, for which attrs is not needed when it is called."""

    __slots__ = ()

    def keep(self, cls: type, instance: object) -> None:
        """Write the constructor; who only looks at it gets that of attrs."""
        with _lock:
            order = _waiting.get(cls)
            if order is None:
                return  # another thread was first
            if instance is None or not _is_simple(order):
                _complete(cls)
            elif cls.__dict__["__init__"] is self:
                cls.__init__ = _written(cls, order)  # type: ignore[misc]


def _promises(*names: str) -> dict[str, _Promised]:
    return {name: _Promised(name) for name in names}


_ALWAYS = {
    **_promises(
        "__attrs_attrs__",
        "__attrs_props__",
        "__getstate__",
        "__match_args__",
        "__replace__",
        "__setstate__",
        "__signature__",  # nothing that attrs makes; `inspect` asks for it first
    ),
    "__init__": _PromisedConstructor("__init__"),
}
_LOCKS = _promises("__delattr__", "__setattr__")
_EQUALITY = _promises("__eq__", "__hash__", "__ne__")
_ORDER = _promises("__ge__", "__gt__", "__le__", "__lt__")
_REPR = _promises("__repr__")

#: The class that attrs is to work on, with which decorator, and with which options.
_Order = tuple[type, str, dict[str, Any]]

_waiting: dict[type, _Order] = {}
_to_resolve: set[type] = set()

#: Of classes that attrs has completed: their fields, and what is said of each.
_declared: dict[type, dict[str, dict[str, Any]]] = {}

#: What the fields of a class are called in a call, and their names.
_Arguments = tuple[tuple[str, str], ...]
_arguments: dict[type, _Arguments] = {}
_lock = RLock()


def declared(cls: type) -> dict[str, dict[str, Any]]:
    """
    Return the names of the fields of *cls*, and what is said of each where it stands.

    What `attrs.fields` tells, for who needs no more, and without attrs: the arguments
    of `field`, in which calls of attrs are still to be made.  Only for classes of our
    decorators.
    """
    with _lock:
        if cls in _waiting:
            return _constructor.fields(_waiting[cls][0])
        return _declared[cls]


def resolve(*classes: type) -> None:
    """
    Do what `attrs.resolve_types` does, but late.

    For classes that are named in quotation marks, in each other, above this call.
    """
    _to_resolve.update(classes)


def _begin(cls: type, make: str, options: dict[str, Any]) -> type:
    """Return a class like *cls* with promises of what attrs is to add to it."""
    declared = _constructor.fields(cls)
    fields = tuple(declared)
    body: dict[str, Any] = {**_ALWAYS}
    if _constructor.is_simple(cls, options):
        # Patterns of `match` need no more of attrs.
        body["__match_args__"] = tuple(
            name
            for name, field in declared.items()
            if field.get("init", True)
            and not (options.get("kw_only") or field.get("kw_only"))
        )
    if make == "frozen" or not _is_plain(cls):
        body |= _LOCKS
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


def _arguments_of(cls: type) -> _Arguments | None:
    """Return what the constructor takes; None if attrs is there or has to know."""
    if cls not in _arguments:
        order = _waiting.get(cls)
        if order is None or not _is_simple(order):
            return None
        _arguments[cls] = tuple(_constructor.arguments(order[0]))
    return _arguments[cls]


def _is_plain(model: type) -> bool:
    """Tell whether the fields of *model* can be set without being checked again."""
    return not any(
        field.keys() & {"converter", "made", "validator"}
        for field in _constructor.fields(model).values()
    )


def _is_simple(order: _Order) -> bool:
    """Tell whether a constructor can do without attrs."""
    model, _, options = order
    return "__init__" not in model.__dict__ and _constructor.is_simple(model, options)


def _written(cls: type, order: _Order) -> Callable[..., None]:
    """Return a constructor for *cls* for which attrs is not needed."""
    model, make, options = order

    def proper() -> Callable[..., None]:
        _complete(cls)
        made: Callable[..., None] = cls.__init__  # type: ignore[misc]
        return made

    return _constructor.constructor(
        cls, model, options, frozen=make == "frozen", proper=proper
    )


def _complete(cls: type) -> None:
    """
    Keep the promises of *cls*.

    At every moment a name is either a promise, or a constructor of ours, or the real
    thing: other threads may be asking.
    """
    import attrs  # noqa: PLC0415 - what is put off

    with _lock:
        if cls not in _waiting:
            return  # another thread was first
        model, make, options = _waiting[cls]
        _declared[cls] = _constructor.fields(model)
        for name in _declared[cls]:
            if type(value := model.__dict__.get(name)) is Later:
                setattr(model, name, value.call())
        own = "__init__" in model.__dict__
        made = getattr(attrs, make)(model, **options).__dict__
        for name, value in made.items():
            if (
                name.startswith("__attrs_")
                or (name == "__init__" and not own)
                or isinstance(cls.__dict__.get(name), _Promised)
            ):
                setattr(cls, name, value)
        for name, value in list(cls.__dict__.items()):
            if isinstance(value, _Promised):
                delattr(cls, name)
        del _waiting[cls]
        if cls in _to_resolve:
            attrs.resolve_types(cls)
