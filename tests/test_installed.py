"""Plug-ins are looked for wherever `importlib.metadata` would find them."""

import sys
import zipfile
from importlib.machinery import PathFinder
from pathlib import Path

import pytest

from tests.installed import announce
from unresolution._installed import may_be_announced

GROUP = "unresolution.series"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which distributions may lie."""
    monkeypatch.setattr(sys, "path", ["/no/such/folder", str(tmp_path)])
    monkeypatch.setattr(sys, "meta_path", [PathFinder])
    return tmp_path


def test_where_nothing_is_nothing_is_announced(folder: Path) -> None:
    announce(
        folder, "other", "1.0", {"console_scripts": {"unresolution.series": "x:y"}}
    )
    (folder / "bare-1.0.dist-info").mkdir()

    assert not may_be_announced(GROUP)


@pytest.mark.parametrize("place", ["a.dist-info", "A.Dist-Info", "a.egg-info"])
def test_what_a_distribution_announces_is_seen(place: str, folder: Path) -> None:
    (folder / place).mkdir()
    (folder / place / "entry_points.txt").write_text(f"[x]\n\n[{GROUP}]\na = b:c\n")

    assert may_be_announced(GROUP)
    assert not may_be_announced("unresolution.formats")


def test_an_egg_is_looked_into(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    about = folder / "a-1.0.egg" / "EGG-INFO"
    about.mkdir(parents=True)
    (about / "entry_points.txt").write_text(f"[{GROUP}]\na = b:c\n")
    monkeypatch.setattr(sys, "path", [str(about.parent)])

    assert may_be_announced(GROUP)


def test_the_current_folder_is_a_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    announce(folder, "wha", "1.0", {GROUP: {"wha": "x:y"}})
    monkeypatch.setattr(sys, "path", [""])
    monkeypatch.chdir(folder)

    assert may_be_announced(GROUP)


def test_an_archive_may_hold_anything(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then the one is asked who knows."""
    archive = folder / "all.zip"
    with zipfile.ZipFile(archive, "w"):
        pass
    monkeypatch.setattr(sys, "path", [str(archive)])

    assert may_be_announced(GROUP)


def test_a_finder_of_somebody_elses_may_know_anything(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Finder:
        def find_distributions(self):
            return []

    monkeypatch.setattr(sys, "meta_path", [Finder()])

    assert may_be_announced(GROUP)
