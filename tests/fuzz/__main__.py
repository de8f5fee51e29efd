"""
Fuzz one target after the other, and say how long each was run and what was found.

    python -m tests.fuzz --seconds 600 [--folder build/fuzz] [TARGET ...]

The exit status is 1 if anything was found, now or before.
"""

import argparse
import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path

from tests.corpus import ROOT

from .seeds import seeds
from .targets import TARGETS


def main() -> int:
    options = _options()
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed: nothing was fuzzed", file=sys.stderr)
        return 0
    for name in options.targets or TARGETS:
        sow(name, options.folder)
        seconds, runs = fuzz(name, options.folder, options.seconds)
        tell(options.folder, name, seconds, runs)
    found = sorted((options.folder / "findings").glob("*.bin"))
    for path in found:
        print(path)
    return 1 if found else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("targets", nargs="*", choices=[[], *TARGETS], metavar="TARGET")
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "fuzz")
    return parser.parse_args()


def sow(name: str, folder: Path) -> None:
    """Write the seeds of the target *name*, unless they are there."""
    place = folder / "seeds" / name
    if place.exists():
        return
    place.mkdir(parents=True)
    for number, seed in enumerate(seeds(name)):
        (place / f"{number:04}").write_bytes(seed)


def fuzz(name: str, folder: Path, seconds: int) -> tuple[float, int]:
    """Fuzz one target; return the processor time it took, and how often it was run."""
    command = [sys.executable, "-m", "tests.fuzz.child", name, str(folder)]
    command += [f"-max_total_time={seconds}", "-max_len=6000", "-len_control=20"]
    command += [
        "-timeout=60",
        "-rss_limit_mb=2000",
        "-print_final_stats=1",
        "-verbosity=1",
    ]
    command += [f"-artifact_prefix={folder / 'findings'}/{name}-"]
    before = os.times()
    done = subprocess.run(
        command, cwd=ROOT, stderr=subprocess.PIPE, text=True, check=False
    )
    after = os.times()
    used = after.children_user + after.children_system
    used -= before.children_user + before.children_system
    runs = re.search(r"number_of_executed_units: ([0-9]+)", done.stderr)
    if runs is None or done.returncode:
        print(done.stderr[-3000:], file=sys.stderr)
    return used, int(runs[1]) if runs else 0


def tell(folder: Path, name: str, seconds: float, runs: int) -> None:
    """Add to what was done in all, and print it."""
    path = folder / "total.json"
    total = json.loads(path.read_text()) if path.exists() else {}
    before = total.get(name, [0, 0])
    total[name] = [round(before[0] + seconds), before[1] + runs]
    path.write_text(json.dumps(total, indent=1))
    print(
        f"{name:15} {seconds:7.0f} s {runs:9} runs, in all {total[name][0]:7} s "
        f"{total[name][1]:9} runs",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
