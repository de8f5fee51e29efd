"""What `import unresolution` costs: attrs and the standard library, nothing else."""

import json
import subprocess
import sys

import pytest

#: Loaded on first use only, by what needs them.
LATE = [
    "cattrs",
    "dateutil",
    "hypothesis",
    "importlib.metadata",
    "lxml",
    "msgspec",
    "orjson",
    "pytest",
    "tqdm",
]
#: Prints what one import adds to a fresh interpreter.
SCRIPT = """
import json, sys
before = set(sys.modules)
import unresolution
print(json.dumps(sorted(set(sys.modules) - before)))
"""


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """Return the names of all modules that `import unresolution` loads."""
    # -S leaves out start-up files of the environment, which may import anything;
    # the path is handed over instead.
    done = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}{SCRIPT}"],
        capture_output=True,
        check=True,
        text=True,
    )
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("name", LATE)
def test_the_package_loads_without(name: str, loaded: set[str]) -> None:
    """Whoever only imports the package doesn't pay for what they don't use."""
    assert name not in loaded


def test_only_attrs_comes_from_outside_the_standard_library(loaded: set[str]) -> None:
    """The package's own modules, attrs and the standard library are all there is."""
    tops = {name.partition(".")[0] for name in loaded}

    assert tops - sys.stdlib_module_names <= {"unresolution", "attr", "attrs"}
