"""Documents that an older release wrote, brought to the form of this release."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias

__all__ = ["MIGRATIONS", "Migration", "migrate", "objects"]

Migration: TypeAlias = Callable[[dict[str, Any]], dict[str, Any]]

#: Under each number, what makes a document of the next schema of one of that schema.
#: A step gets a document that nobody else has, so it may change it; it need not set
#: "schema".  It relies on nothing that may change later, such as the model, and stays
#: for ever: a document of schema 1 goes through all of them.
MIGRATIONS: Final[Mapping[int, Migration]] = {}


def migrate(
    document: dict[str, Any], schema: int, steps: Mapping[int, Migration]
) -> dict[str, Any]:
    """
    Return *document* in the form of *schema*, taking one step after the other.

    Raises:
        LookupError, TypeError, ValueError, AttributeError: If the document is not what
            its own schema says, so that a step does not find what it changes.
        RecursionError: If it is nested too deeply to be copied.
    """
    # Copied first: who passed a dict doesn't expect to find it changed.
    document = _copy(document)
    for number in range(document["schema"], schema):
        document = {**steps[number](document), "schema": number + 1}
    return document


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """
    Yield every object in *value*, the outer before the inner, for steps to go by.

    An object may be changed when it is yielded; what is put into it is yielded too.
    """
    waiting = [value]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            yield value
            waiting += reversed(value.values())
        elif isinstance(value, list):
            waiting += reversed(value)


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_copy(item) for item in value]
    return value
