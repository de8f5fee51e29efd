"""The targets of the fuzzer, without one: their seeds, and a few changes to each."""

import itertools
import random
from pathlib import Path

import pytest

from tests.fuzz.__main__ import main
from tests.fuzz.mutate import MUTATORS
from tests.fuzz.seeds import seeds
from tests.fuzz.targets import TARGETS

#: So many of the seeds are taken: the rest is for the fuzzer.
SOME = 8


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_passes_on_its_seeds_and_on_what_they_become(name: str) -> None:
    """If this fails, a promise is broken, or the fuzzer would stumble at once."""
    chance = random.Random(1)
    change = MUTATORS.get(name, lambda data, size, chance: data)
    for seed in itertools.islice(seeds(name), SOME):
        TARGETS[name](seed)
        TARGETS[name](change(seed, 6000, chance))


@pytest.mark.parametrize("name", MUTATORS)
def test_what_is_changed_is_no_longer_than_it_may_be(name: str) -> None:
    """Also nothing, and what is not of the form, can be changed."""
    chance = random.Random(1)
    for data in (b"", b"\xff", b"{", b"<a>", b'{"a": [1]}', b"<a><b/>c</a>" * 9):
        for _ in range(200):
            assert len(MUTATORS[name](data, 50, chance)) <= 50


def test_without_atheris_nothing_is_fuzzed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It says so, and that is no failure."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr("sys.argv", ["tests.fuzz"])

    assert main() == 0
    assert "atheris is not installed" in capsys.readouterr().err


def test_a_folder_is_sown_once(tmp_path: Path) -> None:
    """Seeds that a user added or removed stay so."""
    from tests.fuzz.__main__ import sow

    sow("symbol", tmp_path)
    (tmp_path / "seeds" / "symbol" / "0000").unlink()
    sow("symbol", tmp_path)

    assert not (tmp_path / "seeds" / "symbol" / "0000").exists()
