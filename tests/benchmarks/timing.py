"""Time of the processor, as all benchmarks take it."""

import time
from collections.abc import Callable

__all__ = ["best", "seconds"]


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time that *work* takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def best(work: Callable[[], object], rounds: int) -> float:
    """Return the least time that *work* takes in so many *rounds*, in seconds."""
    return min(seconds(work) for _ in range(rounds))
