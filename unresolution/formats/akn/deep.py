"""
Functions that call themselves, to any depth of the document.

Such a function is written as a generator: it yields the call instead of making it, and
is given back its result.  The calls that wait stand in a list, not on Python's stack.
"""

from collections.abc import Generator
from typing import Any, TypeAlias

__all__ = ["Deep", "run"]

#: A call that has not been made yet.
Deep: TypeAlias = Generator[Any, Any, Any]


def run(call: Deep) -> Any:
    """
    Make *call* and all that it yields; return its result.

    >>> def depth(value):
    ...     return 1 + (yield depth(value[0])) if value else 0
    >>> value = ()
    >>> for _ in range(5000):
    ...     value = (value,)
    >>> run(depth(value))
    5000
    """
    waiting = [call]
    result: Any = None
    while waiting:
        try:
            inner = waiting[-1].send(result)
        except StopIteration as stop:
            waiting.pop()
            result = stop.value
        else:
            waiting.append(inner)
            result = None
    return result
