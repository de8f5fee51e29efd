"""Distributions that are installed for a test, and gone after it."""

import shutil
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.corpus import ROOT
from unresolution import formats, languages, series

#: The plug-in of the guide, as its readers would publish it.
GERMAN = ROOT / "docs" / "examples" / "unresolution-german"


def install(project: Path, target: Path) -> None:
    """Put a project into a folder as an installer does, without fetching anything."""
    told = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    name, version = told["project"]["name"], told["project"]["version"]
    folder = target / f"{name.replace('-', '_')}-{version}.dist-info"
    folder.mkdir(parents=True)
    folder.joinpath("METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", encoding="utf-8"
    )
    groups = told["project"]["entry-points"].items()
    folder.joinpath("entry_points.txt").write_text(
        "".join(
            f"[{group}]\n"
            + "".join(f"{key} = {value}\n" for key, value in points.items())
            for group, points in groups
        ),
        encoding="utf-8",
    )
    for module in project.glob("*.py"):
        shutil.copy(module, target)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of packages in which the German plug-in is installed."""
    target = tmp_path_factory.mktemp("site")
    install(GERMAN, target)
    return target


@pytest.fixture
def german(site: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Have German installed for one test; give its code."""
    registries = (series.registry, languages.registry, formats.registry)
    monkeypatch.syspath_prepend(str(site))
    before = [(one, dict(one._values), dict(one._origins)) for one in registries]
    for one in registries:
        one._announced = None
    yield "de"
    for one, values, origins in before:
        one._values, one._origins, one._announced = values, origins, None
    sys.modules.pop("unresolution_german", None)
