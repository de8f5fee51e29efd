"""The named values of one sort: series, languages or formats."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Generic, TypeVar

from ._installed import may_be_announced
from .errors import PluginError, UnknownName

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["Registry"]

T = TypeVar("T")


class Registry(Generic[T]):
    """
    Values by name: built in, registered, or installed as plug-ins.

    What is built in is named like a plug-in (``"module:attribute"``) and comes through
    the same door, when first asked for.

    Attributes:
        group: Group of entry points in which plug-ins announce themselves.
        sort: The type that every value must have.
        called: Attribute of a value that holds its name.
        changes: How often a value was added or taken away, for caches of what all the
            values say together.
    """

    group: str
    sort: type[T]
    called: str
    changes: int

    def __init__(
        self,
        group: str,
        sort: type[T],
        builtin: Mapping[str, str],
        called: str = "name",
    ) -> None:
        self.group = group
        self.sort = sort
        self.called = called
        self.changes = 0
        self._builtin = builtin
        self._values: dict[str, T] = {}
        self._origins: dict[str, str] = {}
        self._announced: tuple[EntryPoint, ...] | None = None

    def register(self, name: str, value: T) -> T:
        """
        Add *value* under *name* and return it.

        Raises:
            PluginError: If the name means something else already, or if *value* is
                of another sort or calls itself by another name.
        """
        if not isinstance(value, self.sort):
            message = f"{self.group}: {name!r} is a {type(value).__name__}, not a "
            raise PluginError(message + self.sort.__name__)
        own = getattr(value, self.called)
        if own != name:
            # What is read says by that name which series it is of.
            message = f"{self.group}: {name!r} calls itself {own!r}"
            raise PluginError(message)
        if name in self._builtin or self._values.get(name, value) != value:
            message = f"{self.group}: {name!r} is taken already"
            raise PluginError(message)
        self._values[name] = value
        self._origins[name] = "registered"
        self.changes += 1
        return value

    def get(self, name: str) -> T:
        """
        Return the value called *name*.

        Raises:
            UnknownName: If there is none.
            PluginError: If it can't be loaded (the cause is attached), or if two
                plug-ins claim the name, or one claims a name that is built in.
        """
        try:
            return self._values[name]
        except KeyError:
            return self._load(name)

    @contextmanager
    def lent(self, name: str, value: T) -> Iterator[T]:
        """
        Register *value* under *name* for as long as the block runs.

        Raises:
            PluginError: As `register` does; an installed plug-in may have the name, if
                it is the same value.
        """
        known = name in self.names()
        if known and self.get(name) == value:
            yield value
            return
        if known:
            message = f"{self.group}: {name!r} is taken already: {self.origin(name)}"
            raise PluginError(message)
        self.register(name, value)
        try:
            yield value
        finally:
            del self._values[name], self._origins[name]
            self.changes += 1

    def names(self) -> tuple[str, ...]:
        """
        Return every known name, loading nothing.

        Raises:
            PluginError: If a plug-in claims a name that is built in.
        """
        installed = {entry.name: entry for entry in self._installed()}
        for name in installed.keys() & self._builtin.keys():
            owner = _whose(installed[name])
            message = f"{self.group}: {name!r} is built in, and claimed by {owner}"
            raise PluginError(message)
        return tuple(sorted({*self._builtin, *self._values, *installed}))

    def survey(self) -> Iterator[tuple[str, str, str | None]]:
        """
        Yield each name that anybody claims, who does, and why it can't be had.

        The last is None for a value that is there.  Loads every value, raises nothing.
        """
        claims: dict[str, list[str]] = {name: ["built in"] for name in self._builtin}
        for name in self._values:
            claims.setdefault(name, [self._origins.get(name, "registered")])
        for entry in self._installed():
            owners = claims.setdefault(entry.name, [])
            if _whose(entry) not in owners:
                owners.append(_whose(entry))
        for name in sorted(claims):
            owners = claims[name]
            problem = None
            if len(owners) > 1:
                problem = "claimed by several"
            else:
                try:
                    self.get(name)
                except PluginError as error:
                    cause = error.__cause__
                    why = f": {type(cause).__name__}: {cause}" if cause else ""
                    problem = f"{error}{why}"
            yield name, ", ".join(owners), problem

    def builtin(self) -> tuple[str, ...]:
        """Return the names that come with the package, in their order."""
        return tuple(self._builtin)

    def origin(self, name: str) -> str:
        """Tell where *name* comes from: built in, registered, or a distribution."""
        if name in self._builtin:
            return "built in"
        if name in self._values:
            return self._origins.get(name, "registered")
        found = [entry for entry in self._installed() if entry.name == name]
        return _whose(found[0]) if found else "unknown"

    def _load(self, name: str) -> T:
        target = self._builtin.get(name)
        if target is not None:
            module, _, attribute = target.partition(":")
            # Not importlib.metadata, which costs more to import than all the rest.
            value = getattr(__import__(module, fromlist=[attribute]), attribute)
            self._values[name] = value
            return self._values[name]
        found = [entry for entry in self._installed() if entry.name == name]
        if not found:
            message = f"{self.group}: no {name!r}{self._hint(name)}"
            raise UnknownName(message)
        if len({entry.value for entry in found}) > 1:
            owners = ", ".join(sorted(map(_whose, found)))
            message = f"{self.group}: {name!r} is claimed by {owners}"
            raise PluginError(message)
        try:
            value = found[0].load()
        except Exception as error:
            message = (
                f"{self.group}: can't load {found[0].value!r} of {_whose(found[0])}"
            )
            raise PluginError(message) from error
        value = self.register(name, value)
        self._origins[name] = _whose(found[0])
        return value

    def _installed(self) -> "tuple[EntryPoint, ...]":
        """Return what is announced; looked up once, for it costs some milliseconds."""
        if self._announced is None:
            self._announced = ()
            if may_be_announced(self.group):
                from importlib.metadata import entry_points  # noqa: PLC0415 - 40 ms

                self._announced = tuple(entry_points(group=self.group))
        return self._announced

    def _hint(self, name: str) -> str:
        from difflib import get_close_matches  # noqa: PLC0415 - only for the message

        known = self.names()
        for near in get_close_matches(name, known, n=1):
            return f"; did you mean {near!r}?"
        return f"; known: {', '.join(known)}"


def _whose(entry_point: "EntryPoint") -> str:
    """Return the distribution that *entry_point* is of, with its version."""
    found = entry_point.dist
    return f"{found.name} {found.version}" if found else entry_point.value
