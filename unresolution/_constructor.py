"""
Constructors of classes that attrs has not completed yet.

They do what those of attrs do, for the options that the package uses; of a class that
uses others, or inherits fields, there is none, and attrs has to complete it.
"""

from collections.abc import Callable, Iterator
from typing import Any

__all__ = ["Later", "arguments", "constructor", "fields", "is_simple"]


class Later:
    """A call of a function of attrs that waits until attrs is needed."""

    __slots__ = ("given", "name", "named")

    def __init__(self, name: str, /, *given: Any, **named: Any) -> None:
        self.name, self.given, self.named = name, given, named

    def call(self) -> Any:
        """Call it now."""
        import attrs  # noqa: PLC0415 - what is put off

        function: Any = attrs
        for name in self.name.split("."):
            function = getattr(function, name)
        named = {key: _called(value) for key, value in self.named.items()}
        return function(*map(_called, self.given), **named)


def _called(value: Any) -> Any:
    return value.call() if type(value) is Later else value


#: Options of a class and of a field that a constructor is written for.
_OPTIONS = {"eq", "kw_only", "order", "repr", "slots", "str", "weakref_slot"}
_OF_FIELDS = {
    *("alias", "converter", "default", "eq", "factory", "init", "kw_only", "order"),
    *("repr", "validator"),
}

_MISSING: Any = object()

#: For each validator, when it has nothing to say.
_CHECKS = {"validators.in_": "{} in {}", "validators.ge": "{} >= {}"}


def fields(model: type) -> dict[str, dict[str, Any]]:
    """Return the names of the fields of *model*, and the options of each."""
    found = {}
    for name in model.__annotations__:
        value = model.__dict__.get(name, _MISSING)
        if type(value) is Later and value.name == "field":
            found[name] = value.named
        elif type(value).__module__.startswith("attr"):
            found[name] = {"made": value}  # by attrs already
        else:
            found[name] = {} if value is _MISSING else {"default": value}
    return found


def arguments(model: type) -> Iterator[tuple[str, str]]:
    """Yield what each field of *model* is called in a call, and its name."""
    for name, field in fields(model).items():
        if field.get("init", True):
            yield field.get("alias") or name.lstrip("_"), name


def is_simple(model: type, options: dict[str, Any]) -> bool:
    """Tell whether a constructor for *model* can be written."""
    if not _OPTIONS.issuperset(options) or hasattr(model, "__attrs_pre_init__"):
        return False
    if any("__annotations__" in base.__dict__ for base in model.__mro__[1:]):
        return False
    return all(
        _OF_FIELDS.issuperset(field) and _is_simple(field)
        for field in fields(model).values()
    )


def _is_simple(field: dict[str, Any]) -> bool:
    validator = field.get("validator")
    return validator is None or (type(validator) is Later and validator.name in _CHECKS)


def constructor(
    cls: type,
    model: type,
    options: dict[str, Any],
    *,
    frozen: bool,
    proper: Callable[[], Callable[..., None]],
) -> Callable[..., None]:
    """
    Return a constructor for *cls*.

    Args:
        cls: The class.
        model: As it was before attrs had been promised.
        options: Those of attrs.
        frozen: Whether no field can be set from outside.
        proper: Returns the constructor that attrs writes, which is called where a value
            is none that a validator lets pass, and tells so.
    """
    known: dict[str, Any] = {"missing": _MISSING, "proper": proper}
    places: list[str] = []
    keywords: list[str] = []
    sets: list[str] = []
    checks: list[str] = []
    for name, field in fields(model).items():
        alias = field.get("alias") or name.lstrip("_")
        value = f"convert_{name}({{}})" if field.get("converter") else "{}"
        known[f"convert_{name}"] = field.get("converter")
        if options.get("slots", True):
            known[f"set_{name}"] = cls.__dict__[name].__set__
        put = _setting(name, value, frozen=frozen, slots=options.get("slots", True))
        default = _default(field)
        if field.get("init", True):
            keyword = options.get("kw_only") or field.get("kw_only")
            there = keywords if keyword else places
            if default is None:
                there.append(alias)
            elif default[0] == "default_{}":
                there.append(f"{alias}=default_{name}")
            else:
                there.append(f"{alias}=missing")
                made = default[0].format(name)
                sets.append(f"if {alias} is missing: {alias} = {made}")
            sets.append(put.format(alias))
        elif default is not None:
            sets.append(put.format(default[0].format(name)))
        if default is not None:
            known[f"default_{name}"] = default[1]
        if validator := field.get("validator"):
            known[f"bound_{name}"] = validator.given[0]
            checks.append(
                _CHECKS[validator.name].format(f"self.{name}", f"bound_{name}")
            )
    names = [one.partition("=")[0] for one in places]
    given = [
        *names,
        *(f"{one}={one}" for one in (k.partition("=")[0] for k in keywords)),
    ]
    again = f"return proper()({', '.join(['self', *given])})"
    lines = [*sets, *(f"if not {check}: {again}" for check in checks)]
    if hasattr(model, "__attrs_post_init__"):
        lines.append("self.__attrs_post_init__()")
    head = ", ".join(["self", *places, *(["*", *keywords] if keywords else [])])
    # Written out and compiled, as attrs does.
    source = "\n    ".join([f"def __init__({head}):", *(lines or ["pass"])])
    exec(source, known)  # noqa: S102 - made of names of fields alone
    written: Callable[..., None] = known["__init__"]
    written.__qualname__ = f"{cls.__qualname__}.__init__"
    written.__module__ = cls.__module__
    return written


def _setting(name: str, value: str, *, frozen: bool, slots: bool) -> str:
    """Return the statement that sets a field; its value is to be filled in."""
    if not frozen:
        return f"self.{name} = {value}"
    return (
        f"set_{name}(self, {value})" if slots else f"self.__dict__[{name!r}] = {value}"
    )


def _default(field: dict[str, Any]) -> tuple[str, Any] | None:
    """Return what makes the default of a field, and of what it does."""
    if factory := field.get("factory"):
        return "default_{}()", factory
    if "default" not in field:
        return None
    default = field["default"]
    if type(default) is Later:  # a factory
        takes_self = default.named.get("takes_self")
        return "default_{}(self)" if takes_self else "default_{}()", default.given[0]
    return "default_{}", default
