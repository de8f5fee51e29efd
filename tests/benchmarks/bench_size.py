"""
Time in proportion to length: one resolution of 1, 10 and 100 MB, and a hostile text.

    python -m tests.benchmarks.bench_size [MEGABYTES ...]

The collector of garbage is off: it looks at all that is held again and again, which
makes any program that holds much slower than in proportion.  100 MB take some minutes
and 2 GB.
"""

import gc
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from math import log

from tests.benchmarks.bench_memory import long_text
from tests.corpus import ROOT
from unresolution import parse

SIZES = (1, 10)
PROSE = (
    "It was a quiet morning when the keeper went down to the shore. Nobody saw it.\n"
)


def seconds(text: str) -> float:
    """Return the processor time of one reading, without the collector of garbage."""
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        parse(text)
        return time.process_time() - start
    finally:
        gc.enable()


def main(*sizes: int) -> int:
    example = (ROOT / "docs" / "examples" / "a-res-98-4.txt").read_text("utf-8")
    kinds: dict[str, Callable[[int], str]] = {
        "a resolution": lambda size: long_text(example, size),
        "a novel": lambda size: PROSE * (size // len(PROSE)),
        "one line": lambda size: "word " * (size // 5),
    }
    parse(example)
    for name, make in kinds.items():
        rows = []
        for megabytes in sizes or SIZES:
            text = make(megabytes * 10**6)
            rows.append((len(text), seconds(text)))
            rate = rows[-1][0] / rows[-1][1] / 1e6
            print(f"{name:14} {megabytes:4} MB {rows[-1][1]:8.2f} s {rate:6.2f} MB/s")
        for (small, before), (large, after) in pairwise(rows):
            exponent = log(after / before) / log(large / small)
            print(f"{name:14} exponent {exponent:.2f}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
