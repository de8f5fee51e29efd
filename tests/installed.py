"""A plug-in of ours as an installed distribution, without installing anything."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.corpus import ROOT

__all__ = ["PLUGINS", "announce", "install", "run"]

PLUGINS = ROOT / "tests" / "plugins"


def install(project: Path, folder: Path) -> None:
    """Put into *folder* what an installer makes of *project*."""
    described = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))[
        "project"
    ]
    for module in project.glob("unresolution_*.py"):
        shutil.copy(module, folder)
    name, version = described["name"], described["version"]
    announce(folder, name, version, described["entry-points"])


def announce(
    folder: Path, name: str, version: str, groups: dict[str, dict[str, str]]
) -> None:
    """Write what tells Python that a distribution is in *folder*."""
    about = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    about.mkdir()
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    (about / "METADATA").write_text(metadata, encoding="utf-8")
    lines = []
    for group, entries in groups.items():
        lines.append(f"[{group}]")
        lines += [f"{key} = {value}" for key, value in entries.items()]
    (about / "entry_points.txt").write_text("\n".join(lines), encoding="utf-8")


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python where the distributions in *folder* are installed."""
    paths = os.pathsep.join([str(folder), str(ROOT)])
    return subprocess.run(
        [sys.executable, *arguments],
        check=False,
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env=os.environ | {"PYTHONPATH": paths, "PYTHONUTF8": "1"},
    )
