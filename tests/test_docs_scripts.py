"""The scripts in the documentation print what the page says, each in a process."""

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.corpus import ROOT

PAGES = sorted((ROOT / "docs").rglob("*.md"))
#: A script with its name in the first line, and the next block of what it prints.
SCRIPT = re.compile(r"```py\n# (\S+\.py)\n(.*?)```.*?```text\n(.*?)```", re.DOTALL)
SCRIPTS = [found for page in PAGES for found in SCRIPT.findall(page.read_text("utf-8"))]
#: What a script needs beyond the package, by its name.
NEEDED = {"with_dask.py": "distributed"}


@pytest.mark.parametrize(("name", "script", "printed"), SCRIPTS, ids=lambda x: x[:12])
def test_a_script_prints_what_the_page_says(
    name: str, script: str, printed: str, tmp_path: Path
) -> None:
    needed = NEEDED.get(name)
    if needed and importlib.util.find_spec(needed) is None:
        pytest.skip(f"{needed} is not installed: unresolution[dask]")
    shutil.copytree(ROOT / "docs" / "examples", tmp_path / "examples")
    (tmp_path / name).write_text(script, encoding="utf-8")

    done = subprocess.run(
        [sys.executable, name, "examples"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "PATH": "", "HOME": "/"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )

    assert done.stdout == printed, done.stderr


def test_there_are_scripts() -> None:
    assert {name for name, _, _ in SCRIPTS} == {"summaries.py", "with_dask.py"}
