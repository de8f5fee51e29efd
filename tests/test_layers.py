"""Imports point one way: from a layer to those below it."""

import ast
from pathlib import Path

import pytest

from tests.corpus import ROOT

PACKAGE = ROOT / "unresolution"

#: The lowest layer first. A name is a module, or a folder with all that is in it,
#: directly under the package. Modules of one layer don't know each other.
LAYERS = (
    {"_re", "_constructor"},
    {"_late"},
    {"_installed", "_text", "_source"},
    {"numbering", "errors"},
    {"symbols", "phrases", "_registry"},
    {"model"},
    {"walk", "paths"},
    {"languages"},
    {"citations", "series"},
    {"parse"},
    {"formats", "alignment"},
    {"testing", "pool"},
    {"cli"},
    {"__main__"},
    {"__init__"},
)
#: Imports that climb on purpose, inside a function; the reason stands beside each.
CLIMBING = {("model/document.py", "citations")}
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}
FILES = sorted(PACKAGE.rglob("*.py"))


def unit(path: Path, package: Path) -> str:
    """Return the name that the module at *path* has in `LAYERS`."""
    return path.relative_to(package).with_suffix("").parts[0]


def imported(path: Path, package: Path) -> set[str]:
    """
    Return the names in `LAYERS` of all that the module at *path* imports.

    Imports inside functions and under `TYPE_CHECKING` count as well.
    """
    parts = path.relative_to(package).with_suffix("").parts
    home = [package.name, *parts[:-1]]
    names: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = home[: len(home) - node.level + 1] if node.level else []
            base += node.module.split(".") if node.module else []
            names += [".".join([*base, alias.name]) for alias in node.names]
    found = set()
    for name in names:
        top, *rest = name.split(".")
        if top == package.name:
            # `from unresolution import parse` may mean the function or the folder:
            # either is known to nobody but those above everything.
            known = rest and (rest[0] in RANK or _is_module(package, rest[0]))
            found.add(rest[0] if known else "__init__")
    return found


def _is_module(package: Path, name: str) -> bool:
    return (package / f"{name}.py").exists() or (package / name).is_dir()


def climbing(path: Path, package: Path) -> list[str]:
    """Return what the module at *path* imports from its own layer or a later one."""
    own = unit(path, package)
    return sorted(
        name
        for name in imported(path, package) - {own}
        if RANK.get(name, len(LAYERS)) >= RANK[own]
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_imports_only_from_lower_layers(path: Path) -> None:
    """No module knows one of its own layer or of a later one."""
    own = unit(path, PACKAGE)

    assert own in RANK, (
        f"{own} has no layer yet: add it to LAYERS in {Path(__file__).name}, above "
        f"everything that it imports and below everything that imports it"
    )
    place = path.relative_to(PACKAGE).as_posix()
    allowed = {name for where, name in CLIMBING if where == place}
    assert set(climbing(path, PACKAGE)) - allowed == set()


@pytest.mark.parametrize(
    ("place", "statement", "climbs"),
    [
        ("model.py", "from .symbols import Symbol", []),
        ("model.py", "from . import symbols, formats", ["formats"]),
        ("model.py", "from unresolution.walk import walk", ["walk"]),
        ("model.py", "import unresolution.parse.lines", ["parse"]),
        ("model.py", "def f():\n    from .formats import json", ["formats"]),
        ("model.py", "if TYPE_CHECKING:\n    from .series import X", ["series"]),
        ("model.py", "import json, attrs", []),
        ("model.py", "from unresolution import Resolution", ["__init__"]),
        ("model.py", "from .unheard import x", ["unheard"]),
        ("symbols.py", "from ._registry import Registry", ["_registry"]),
        ("parse/lines.py", "from ..model import Clause", []),
        ("parse/lines.py", "from . import blocks", []),
        ("parse/lines.py", "from .. import formats", ["formats"]),
        ("parse/__init__.py", "from .lines import to_lines", []),
        ("parse/__init__.py", "from ..formats import dumps", ["formats"]),
        ("formats/akn/read.py", "from ...testing import x", ["testing"]),
        ("formats/akn/read.py", "from ..text import x", []),
        ("__init__.py", "from .parse import parse", []),
    ],
)
def test_the_layer_test_sees_every_way_to_import(
    tmp_path: Path, place: str, statement: str, climbs: list[str]
) -> None:
    """An import is found however it is written and wherever it stands."""
    package = tmp_path / "unresolution"
    (package / "unheard").mkdir(parents=True)
    path = package / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(statement, encoding="utf-8")

    assert climbing(path, package) == climbs
