"""Hypothesis profiles, the golden fixture and the corpus."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

from tests.corpus import ENVIRONMENT, corpus_root

#: Projects of their own, which are run where they are installed: tests/test_plugins.py.
collect_ignore = ["plugins"]

settings.register_profile(
    "brief",
    max_examples=5,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],  # of the machine, not of the code
)
settings.register_profile(
    "mutation",  # that a test fails is enough: nobody reads the example
    max_examples=20,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
)
settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile(
    "ci", max_examples=350, deadline=None, derandomize=True, print_blob=True
)
settings.register_profile(
    "nightly",
    max_examples=20_000,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
_default = "ci" if os.environ.get("CI") else "dev"
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", _default))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update`."""
    parser.addoption("--update", action="store_true", help="rewrite the golden files")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, Path], None]:
    """Compare a text with a golden file; `--update` writes the file instead."""

    def check(text: str, path: Path) -> None:
        if request.config.getoption("--update"):
            assert not os.environ.get("CI"), "CI never writes golden files"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.exists(), f"{path} is missing: run pytest --update, read the diff"
        assert path.read_text(encoding="utf-8") == text

    return check


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Return the folder of the real documents; without it the test is skipped."""
    root = corpus_root()
    if root is None:
        pytest.skip(f"there is no corpus of real documents here: set {ENVIRONMENT}")
    return root
