"""
How much faster two processes are than one, and how much memory a worker takes.

    python -m tests.benchmarks.bench_pool [PROCESSES]

On a machine that others use, the time on the clock says little.  So beside it stands
what free processors would give: the time of one process, divided by that of the busiest
one of the pool (or by the share of all of them, if that is more).
"""

import os
import sys
import tempfile
import time
from collections import Counter
from functools import partial
from pathlib import Path

from tests.corpus import ROOT, texts
from unresolution import dump, parse
from unresolution.pool import each, processors

DOCUMENTS = 2_000
ROUNDS = 3


def summary(path: Path) -> tuple[int, float, int]:
    """Read a document; return the process, its processor time and its memory."""
    parsed = parse(path.read_text(encoding="utf-8"))
    len(parsed.resolution.operative)
    return os.getpid(), time.process_time(), peak()


def to_json(out: Path, path: Path) -> tuple[int, float, int]:
    """Write the JSON of a document; return the process, its time and its memory."""
    parsed = parse(path.read_text(encoding="utf-8"))
    dump(parsed.resolution, out / f"{path.stem}.json")
    return os.getpid(), time.process_time(), peak()


def peak() -> int:
    """Return the bytes that this process ever held."""
    import resource

    status = Path("/proc/self/status")
    if status.exists():
        # What `getrusage` tells goes on from the process that started this one.
        said = status.read_text(encoding="ascii").partition("VmHWM:")[2]
        return int(said.split()[0]) * 1024

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def measure(name: str, work, paths: list[Path], count: int) -> None:
    """Print one process beside *count*, the best of some rounds of both in turn."""
    alone, spread, clock, largest = [], [], [], 0
    for _ in range(ROUNDS):
        cpu, start = time.process_time(), time.perf_counter()
        for path in paths:
            work(path)
        one = time.perf_counter() - start
        alone.append(time.process_time() - cpu)
        cpu, start = time.process_time(), time.perf_counter()
        used: Counter[int] = Counter()
        for done in each(paths, work, processes=count, method="spawn"):
            process, seconds, held = done.get()
            used[process] = max(used[process], seconds)
            largest = max(largest, held)
        clock.append(one / (time.perf_counter() - start))
        used[0] = time.process_time() - cpu
        spread.append(max(*used.values(), used.total() / count))
    print(
        f"{name:10} {len(paths) / min(alone):7.0f} documents/s in one process; "
        f"{count} processes: {min(alone) / min(spread):.2f} times as fast by processor "
        f"time, {max(clock):.2f} by the clock; {largest / 2**20:.0f} MB at most in one"
    )


def main(count: int = 0) -> int:
    count = count or max(2, processors())
    found = texts("seed", None, "en") or sorted((ROOT / "docs/examples").glob("*.txt"))
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        out.mkdir()
        paths = [Path(folder) / f"{number}.txt" for number in range(DOCUMENTS)]
        for number, path in enumerate(paths):
            path.write_bytes(found[number % len(found)].read_bytes())
        load = os.getloadavg()[0]
        print(f"{DOCUMENTS} documents; {load:.1f} processes wanted to run before")
        measure("summary", summary, paths, count)
        measure("JSON", partial(to_json, out), paths, count)
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
