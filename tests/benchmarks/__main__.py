"""Run all benchmarks: ``python -m tests.benchmarks``."""

import sys

from . import bench_akn, bench_citations, bench_parse


def main() -> int:
    """Run one after the other; without a corpus, some have nothing to measure."""
    statuses = []
    for bench in (bench_parse, bench_akn, bench_citations):
        print(f"== {bench.__name__}")
        statuses.append(bench.main())
    return max(statuses)


if __name__ == "__main__":
    sys.exit(main())
