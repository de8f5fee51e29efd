"""
Time in proportion to length: texts of 1, 10 and 100 MB, and hostile ones.

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
from tests.parse.test_bad_input import HOSTILE
from unresolution import parse

SIZES = (1, 10)
#: Memory that outgrows the caches of the processor takes its part, at 1 MB.
STEEP = 1.5
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
        for small, large in pairwise(rows):
            print(f"{name:14} exponent {exponent(small, large):.2f}", flush=True)
    # Hostile texts are in proportion, too: what is worse than that is printed.
    steep = 0
    for name, hostile in HOSTILE.items():
        pair = [(n, seconds(hostile(n))) for n in (250, 1000)]
        if pair[1][1] > 0.5 and exponent(*pair) > STEEP:
            steep += 1
            print(f"{name}: {pair[0][1]:.2f} s, {pair[1][1]:.2f} s", flush=True)
    print(
        f"{len(HOSTILE)} hostile texts of 0.25 and 1 MB, {steep} steeper than {STEEP}"
    )
    return 1 if steep else 0


def exponent(small: tuple[int, float], large: tuple[int, float]) -> float:
    """Return the power of the length with which time grows, from two measurements."""
    return log(large[1] / small[1]) / log(large[0] / small[0])


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
