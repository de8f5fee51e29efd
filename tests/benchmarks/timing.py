"""
Time of the processor, as all benchmarks take it.

Other programs slow a machine down in bursts, and some of its cores for minutes.  So
what is compared runs in turn, a round of each, and a ratio is the median of the ratios
of the rounds; a time by itself is that of the best round.
"""

import math
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

__all__ = ["Times", "best", "race", "seconds", "started"]

#: A round repeats what takes less, so that the clock's steps don't show; in seconds.
_LEAST = 0.02


@dataclass(frozen=True)
class Times:
    """Seconds of processor time that each candidate took, in each round."""

    rounds: Mapping[str, tuple[float, ...]]

    def best(self, name: str) -> float:
        """Return the least time of a candidate."""
        return min(self.rounds[name])

    def median(self, name: str) -> float:
        """Return the median time of a candidate."""
        return statistics.median(self.rounds[name])

    def ratio(self, name: str, other: str) -> float:
        """Return how many times as long as *other* a candidate took in one round."""
        pairs = zip(self.rounds[name], self.rounds[other], strict=True)
        return statistics.median(mine / yours for mine, yours in pairs)


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time that *work* takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def best(work: Callable[[], object], rounds: int) -> float:
    """Return the least time that *work* takes in so many *rounds*, in seconds."""
    return min(seconds(work) for _ in range(rounds))


def race(candidates: Mapping[str, Callable[[], object]], rounds: int = 7) -> Times:
    """Return the times of all *candidates*, which run in turn."""
    loops = {}
    for name, work in candidates.items():
        work()  # loads modules, compiles patterns, fills caches
        loops[name] = max(1, math.ceil(_LEAST / max(seconds(work), 1e-6)))
    times: dict[str, list[float]] = {name: [] for name in candidates}
    for _ in range(rounds):
        for name, work in candidates.items():
            start = time.process_time()
            for _ in range(loops[name]):
                work()
            times[name].append((time.process_time() - start) / loops[name])
    return Times({name: tuple(taken) for name, taken in times.items()})


def started(command: list[str], rounds: int = 11) -> float:
    """
    Return the least processor time that a new process takes, in seconds.

    Modules are compiled already, as those of an installed package are; so a machine
    that writes no bytecode by itself is made to.
    """
    import os
    import resource
    import subprocess

    unset = {"PYTHONDONTWRITEBYTECODE"}
    environment = {key: os.environ[key] for key in os.environ.keys() - unset}
    run = partial(
        subprocess.run,
        check=True,
        stdout=subprocess.DEVNULL,
        env=environment,
    )
    run(command)
    times = []
    for _ in range(rounds):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        run(command)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        user = after.ru_utime - before.ru_utime
        times.append(user + after.ru_stime - before.ru_stime)
    return min(times)
