"""Functions made from their source, as attrs and cattrs make theirs."""

import itertools
import linecache
from collections.abc import Callable, Iterable
from typing import Any

from .shapes import Field

__all__ = ["function", "named"]

_COUNT = itertools.count()


def function(
    name: str, lines: Iterable[str], names: dict[str, Any]
) -> Callable[[Any], Any]:
    """
    Return the function *name* of one parameter, ``o``, whose body is *lines*.

    Args:
        name: Of the function, and what tracebacks show for its file.
        lines: Python, made of the names of our own classes alone: nothing that was read
            from a document gets into it.
        names: What the lines refer to; looked up when the function runs, so functions
            that call each other may be put in later, by whoever makes them.
    """
    source = f"def {name}(o):\n" + "".join(f"    {line}\n" for line in lines)
    # No two have one name: threads may make functions at the same time.
    file = f"<generated {__package__}.{name} {next(_COUNT)}>"
    # So that a traceback can quote the line, and a debugger can step through it.
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    space: dict[str, Any] = {}
    exec(compile(source, file, "exec"), names, space)  # noqa: S102 - see *lines*
    made: Callable[[Any], Any] = space[name]
    return made


def named(what: str, cls: type, field: Field) -> str:
    """Return the name by which generated lines refer to something of a field."""
    return f"{what}_{cls.__name__}_{field.name}"
