"""
How much longer it takes to read Akoma Ntoso than only to parse the XML.

The two are timed in turn, a round of each, over all official files of the corpus: other
programs slow down both.  Time is that of the processor, with the garbage collector
running as it does for everybody.
"""

import statistics
import sys

import unresolution
from tests.benchmarks.timing import seconds
from tests.corpus import akn_files

ROUNDS = 5


def main() -> int:
    """Print the times of the best rounds and their ratio."""
    from lxml import etree

    paths = [str(path) for path in akn_files()]
    if not paths:
        print("no corpus", file=sys.stderr)
        return 2

    def parse() -> None:
        for path in paths:
            etree.parse(path)

    def read() -> None:
        for path in paths:
            unresolution.load(path, "akn")

    read()  # loads modules, compiles patterns
    rounds = [(seconds(parse), seconds(read)) for _ in range(ROUNDS)]
    parsing, reading = (min(times) for times in zip(*rounds, strict=True))
    middle = statistics.median(b / a for a, b in rounds)
    print(f"{len(paths)} files, best of {ROUNDS} rounds")
    print(f"lxml.etree.parse   {parsing * 1000:8.1f} ms")
    print(f"unresolution.load  {reading * 1000:8.1f} ms")
    print(f"ratio              {reading / parsing:8.2f}    (median {middle:.2f})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
