"""The series keeps the laws, on pages and on what nobody wrote."""

from pathlib import Path

from unresolution.testing import check_series
from unresolution_wha import WHA

SAMPLES = Path(__file__).parent / "samples"


def test_the_series_keeps_the_laws():
    check_series(WHA, [path.read_text() for path in SAMPLES.glob("*.txt")]).check()
