"""No regular expression of the package is steep, however it is used."""

import os
import re
import signal
import subprocess
import sys

import pytest

from tests.benchmarks import bench_patterns
from tests.benchmarks.bench_patterns import Uses, is_steep
from tests.corpus import ROOT
from unresolution import _re

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "setitimer"), reason="a search without end can't be ended here"
)


def test_no_pattern_is_steep() -> None:
    """Four times the text takes about four times the time, whatever is repeated."""
    done = subprocess.run(
        [sys.executable, "-m", bench_patterns.__name__],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search("^[0-9]{3,} patterns", done.stdout, re.MULTILINE)


@pytest.mark.parametrize(
    "pattern",
    [
        r"\s+x",  # from each blank to the last
        r"[0-9]+(?:/[0-9]+)+",  # from each digit
        r"Adopted by\s+(?:[^\n]{2,120}?)\s+at",  # blanks shared out in many ways
        r"(?:[0-9]{1,3}(?: [0-9]{3})*)(?: [0-9]{1,3}(?: [0-9]{3})*)*$",  # two to the n
    ],
)
def test_what_is_steep_is_seen(pattern: str) -> None:
    assert is_steep(_re._Late(pattern, 0), Uses()) is not None


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?<!\s)\s+x",
        r"(?<![0-9])[0-9]+(?:/[0-9]+)+",
        r"Adopted by\s++(?:[^\n]{2,120}?)(?<!\s)\s++at",
        r"[0-9]{1,16}x",
    ],
)
def test_what_is_linear_is_let_through(pattern: str) -> None:
    assert is_steep(_re._Late(pattern, 0), Uses()) is None
