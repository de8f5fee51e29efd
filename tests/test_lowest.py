"""The floors that are promised are the ones that are tested."""

import re
import tomllib

from tests.corpus import ROOT

#: Extras that are tested so.  Of Dask, whose releases fit one another in pairs, the
#: newest alone is tested; the other extras are for those who work on the package.
FOR_USERS = ("akn", "graph", "msgspec", "orjson", "progress", "testing")


def floors() -> dict[str, str]:
    """Return the lowest release of each dependency that pyproject.toml allows."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *(d for e in FOR_USERS for d in extras[e])]
    return dict(re.fullmatch(r"([a-z-]+)>=([0-9.]+)", each).groups() for each in wanted)


def pinned() -> dict[str, str]:
    """Return the releases that `make versions` installs as the lowest."""
    text = (ROOT / "tests" / "lowest.txt").read_text("utf-8")
    return dict(re.findall(r"^([a-z-]+)==([0-9.]+)$", text, re.MULTILINE))


def test_the_lowest_releases_are_those_of_pyproject() -> None:
    """A floor that was raised or lowered is tested from then on."""
    tested = pinned()

    for name, floor in floors().items():
        assert re.match(rf"{re.escape(floor)}(?:\.0)*\Z", tested[name]), name


def test_there_is_an_extra_for_each_that_is_tested() -> None:
    """A new extra is for users or for developers: somebody must say."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = set(project["optional-dependencies"])

    assert extras == {*FOR_USERS, "bench", "dask", "docs", "dev"}
