"""A listing of all that other people's code may rely on: names, signatures, types."""

import argparse
import functools
import importlib
import inspect
import types
import typing
from collections.abc import Iterator
from typing import Any

from unresolution.cli.main import _parser

#: The modules whose `__all__` is public, the package first.
MODULES = (
    "unresolution",
    "unresolution.alignment",
    "unresolution.citations",
    "unresolution.errors",
    "unresolution.formats",
    "unresolution.formats.json",
    "unresolution.languages",
    "unresolution.model",
    "unresolution.parse",
    "unresolution.paths",
    "unresolution.phrases",
    "unresolution.pool",
    "unresolution.series",
    "unresolution.symbols",
    "unresolution.testing",
    "unresolution.walk",
)

#: Parameters of this length stand on lines of their own.
_LONG = 100


def listing() -> str:
    """Return the public names of the package, one a line, in the order of names."""
    lister = Lister()
    lines = [*lister.modules(), *lister.reached(), *built_in(), *command()]
    return "\n".join(lines).lstrip("\n") + "\n"


class Lister:
    """Lists names; keeps in mind which classes it met on the way."""

    def __init__(self) -> None:
        self.told: set[type] = set()
        self.met: dict[str, type] = {}
        self.aliases: list[tuple[str, Any]] = []
        for name in MODULES:
            module = importlib.import_module(name)
            for key in dir(module):
                value = getattr(module, key)
                if not key.startswith("_") and typing.get_origin(value) is not None:
                    self.aliases.append((key, value))

    def modules(self) -> Iterator[str]:
        home: dict[int, str] = {}
        for module_name in MODULES:
            module = importlib.import_module(module_name)
            yield f"\n# {module_name}\n"
            for name in sorted(module.__all__):
                value = getattr(module, name)
                full = f"{module_name}.{name}"
                if callable(value) and id(value) in home:
                    yield f"{full} is {home[id(value)]}"
                    continue
                home[id(value)] = full
                yield from self.named(full, value)

    def reached(self) -> Iterator[str]:
        """List classes that public signatures name, though no module exports them."""
        yield "\n# reached from the above\n"
        while left := sorted(self.met.keys() - {c.__qualname__ for c in self.told}):
            yield from self.named(left[0], self.met[left[0]])

    def named(self, full: str, value: Any) -> Iterator[str]:
        name = full.rpartition(".")[2]
        if inspect.isclass(value):
            yield f"class {full}{self.bases(value)}"
            yield from (f"    {line}" for line in self.members(value))
        elif inspect.ismodule(value):
            yield f"module {full}"
        elif typing.get_origin(value) is not None:
            yield f"alias {full} = {self.annotation(value, apart_from=name)}"
        elif callable(value) and hasattr(value, "__name__"):
            yield f"def {full}{self.signature(value)}"
        else:
            module = importlib.import_module(full.rpartition(".")[0])
            hint = vars(module).get("__annotations__", {}).get(name)
            yield f"{full}: {self.annotation(hint) if hint else self.of_value(value)}"

    def of_value(self, value: Any) -> str:
        return self.annotation(type(value))

    def bases(self, cls: type) -> str:
        names = [
            self.annotation(base)
            for base in cls.__bases__
            if base is not object and self.is_public(base)
        ]
        return f"({', '.join(names)})" if names else ""

    def is_public(self, cls: type) -> bool:
        """Tell whether a class is foreign, or one that a public module exports."""
        return cls.__module__.partition(".")[0] != "unresolution" or any(
            cls.__name__ in importlib.import_module(name).__all__ for name in MODULES
        )

    def members(self, cls: type) -> Iterator[str]:
        self.told.add(cls)
        if not issubclass(cls, tuple | typing.Protocol):
            yield f"{cls.__name__}{self.signature(cls)}"
        hints = hints_of(cls)
        for name in sorted(names_of(cls) | hints.keys()):
            if name.startswith("_"):
                continue
            member = inspect.getattr_static(cls, name, None)
            if isinstance(member, property):
                told = typing.cast("Any", member.fget).__annotations__.get(
                    "return", Any
                )
                yield f"{name}: {self.annotation(told)} (property)"
            elif isinstance(member, functools.cached_property):
                told = member.func.__annotations__.get("return", Any)
                yield f"{name}: {self.annotation(told)} (property)"
            elif isinstance(member, classmethod | staticmethod):
                kind = type(member).__name__
                yield f"{kind} {name}{self.signature(getattr(cls, name))}"
            elif inspect.isfunction(member):
                yield f"def {name}{self.signature(member)}"
            elif name in hints:
                yield f"{name}: {self.annotation(hints[name])}"
            else:
                yield f"{name}: {self.of_value(member)}"

    def signature(self, function: Any) -> str:
        try:
            found = inspect.signature(function)
        except ValueError:  # classes that are written in C
            return "(...)"
        parameters: list[str] = []
        kinds = [p.kind for p in found.parameters.values()]
        star = inspect.Parameter.VAR_POSITIONAL in kinds
        for parameter in found.parameters.values():
            if parameter.kind is parameter.KEYWORD_ONLY and not star:
                parameters.append("*")
                star = True
            parameters.append(self.parameter(parameter))
        listed = f"({', '.join(parameters)})"
        if len(listed) > _LONG:
            # One a line: what changed is seen in the difference.
            lines = "".join(f"        {parameter},\n" for parameter in parameters)
            listed = f"(\n{lines}    )"
        result = found.return_annotation
        if inspect.isclass(function) or result is found.empty:
            return listed
        return f"{listed} -> {self.annotation(result)}"

    def parameter(self, parameter: inspect.Parameter) -> str:
        prefix = {parameter.VAR_POSITIONAL: "*", parameter.VAR_KEYWORD: "**"}
        text = prefix.get(parameter.kind, "") + parameter.name
        if parameter.annotation is not parameter.empty:
            text += f": {self.annotation(parameter.annotation)}"
        if parameter.default is not parameter.empty:
            text += f" = {default(parameter.default)}"
        return text

    def annotation(self, hint: Any, apart_from: str = "") -> str:
        """Return *hint* as the source would have it, whatever Python makes of it."""
        for name, value in self.aliases:
            if name != apart_from and value == hint:
                return name
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        match hint:
            case None | types.NoneType:
                return "None"
            case str():
                return hint
            case typing.ForwardRef():
                return hint.__forward_arg__
            case typing.TypeVar():
                return hint.__name__
        if hint is ...:
            return "..."
        if hint in (Any, typing.Generic):
            return hint.__name__
        if origin is typing.Literal:
            return f"Literal[{', '.join(map(repr, arguments))}]"
        if origin in (typing.Union, types.UnionType):
            return " | ".join(map(self.annotation, arguments))
        if isinstance(hint, list):  # the arguments of a Callable
            return f"[{', '.join(map(self.annotation, hint))}]"
        if origin is not None:
            inner = ", ".join(map(self.annotation, arguments))
            return f"{self.annotation(origin)}[{inner}]"
        if inspect.isclass(hint):
            if hint.__module__.partition(".")[0] == "unresolution":
                self.met.setdefault(hint.__qualname__, hint)
            return hint.__qualname__
        return getattr(hint, "__name__", repr(hint))


def ours(cls: type) -> Iterator[type]:
    """Yield *cls* and what it comes from, the oldest first, as far as it is ours."""
    for base in reversed(cls.__mro__):
        if base.__module__.partition(".")[0] == "unresolution":
            yield base


def names_of(cls: type) -> set[str]:
    return {name for base in ours(cls) for name in vars(base)}


def hints_of(cls: type) -> dict[str, Any]:
    return {
        name: hint
        for base in ours(cls)
        for name, hint in vars(base).get("__annotations__", {}).items()
    }


def default(value: Any) -> str:
    """Return a default; one that is worked out, or has no short form, as dots."""
    if value is None or isinstance(value, bool | int | str | tuple):
        return repr(value)
    return "..."


def built_in() -> Iterator[str]:
    """List the names in the registries."""
    yield "\n# built in\n"
    for name in ("series", "languages", "formats"):
        registry = importlib.import_module(f"unresolution.{name}").registry
        yield f"{name}: {', '.join(sorted(registry.builtin()))}"


def command() -> Iterator[str]:
    """List the options of the command."""
    yield "\n# the command\n"
    for action in _parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, parser in sorted(action.choices.items()):
                yield f"unresolution {name}"
                yield from sorted(f"    {option(a)}" for a in parser._actions)


def option(action: argparse.Action) -> str:
    names = ", ".join(action.option_strings) or action.dest
    number = f" ({action.nargs})" if action.nargs not in (None, 0) else ""
    value = "" if action.nargs == 0 else " VALUE" if action.option_strings else ""
    needed = " required" if action.required and action.option_strings else ""
    return f"{names}{value}{number}{needed}"
