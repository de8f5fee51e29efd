"""The strategies are an extra: without Hypothesis, the import says what to install."""

import subprocess
import sys

import unresolution.testing
from tests.corpus import ROOT

SCRIPT = """
import sys
sys.modules["hypothesis"] = None
try:
    import unresolution.testing
except ImportError as error:
    print(error)
"""


def test_without_hypothesis_the_import_names_the_extra() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        capture_output=True,
        check=True,
        cwd=ROOT,
        text=True,
    )

    assert "unresolution[testing]" in done.stdout


def test_every_strategy_is_public_by_name() -> None:
    for name in unresolution.testing.__all__:
        if name.isupper():
            continue
        assert callable(getattr(unresolution.testing, name))
        assert getattr(unresolution.testing, name).__doc__
