"""What others install comes through the same door as what is built in."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

import unresolution
from tests.corpus import ROOT
from tests.installed import PLUGINS, announce, install, run
from unresolution import PluginError, UnknownName
from unresolution.series import Series, registry

WHA = PLUGINS / "wha"
SAMPLE = WHA / "samples" / "wha75-31.txt"

HARBOUR = Series(
    name="harbour",
    symbol=r"HC/RES/[0-9]+/[0-9]+",
    number=r"[0-9]{1,3}/[0-9]{1,3}(?![\w/])",
    symbol_of="HC/RES/{}",
    organs={"en": "Harbour Council"},
    formulas={"en": ("The Harbour Council,",)},
)

PAGE = """Harbour Council

12/3. Buoys at night

The Harbour Council,

Recalling its resolution 11/8,

1. Requests the harbour master to light the buoys.
"""


BROKEN = {"unresolution.series": {"acme": "acme_missing:SERIES"}}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder in which the World Health Assembly is installed."""
    install(WHA, tmp_path)
    return tmp_path


@pytest.fixture
def known() -> Iterator[Series]:
    with registry.lent("harbour", HARBOUR):
        yield HARBOUR


def say(folder: Path, script: str) -> str:
    """Return what *script* prints where *folder* is installed."""
    done = run(folder, "-c", script)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


# Installed ----------------------------------------------------------------------------


def test_the_command_lists_an_installed_series_and_whose_it_is(site: Path) -> None:
    done = run(site, "-m", "unresolution", "series")

    assert done.returncode == 0
    assert "  wha            unresolution-wha 1.0\n" in done.stdout
    assert "  ga             built in\n" in done.stdout


def test_an_installed_series_is_found_and_reads_its_pages(site: Path) -> None:
    script = f"""
import unresolution
parsed = unresolution.parse(open({str(SAMPLE)!r}, encoding="utf-8").read())
r = parsed.resolution
print(r.series, r.number, r.title, r.meeting.number, r.meeting.date, sep="|")
print(len(r.preamble), len(r.operative), len(r.footnotes), parsed.diagnostics)
print(parsed.evidence[1])
"""

    assert say(site, script).splitlines() == [
        "wha|WHA75.31|Lamps for night clinics|8|2022-05-28",
        "3 2 3 ()",
        "wha: the opening formula The Seventy-fifth World Health Assembly,",
    ]


def test_the_own_tests_of_the_plug_in_pass(site: Path, tmp_path: Path) -> None:
    """They ask all laws of it: `check_series`."""
    shutil.copytree(WHA, tmp_path / "project")

    done = run(site, "-m", "pytest", "-q", "-p", "no:cacheprovider", "project")

    assert done.returncode == 0, done.stdout + done.stderr


def test_what_a_plug_in_wrote_is_read_without_it(site: Path) -> None:
    """The series is then only a name, but nothing of the text is lost."""
    script = f"""
import unresolution
text = open({str(SAMPLE)!r}, encoding="utf-8").read()
print(unresolution.dumps(unresolution.parse(text).resolution))
"""

    resolution = unresolution.loads(say(site, script))

    assert (resolution.series, resolution.number) == ("wha", "WHA75.31")
    again = unresolution.loads(unresolution.dumps(resolution, "text"), "text")
    assert again == resolution.printed()


# What is wrong ------------------------------------------------------------------------


def test_a_plug_in_that_cannot_be_imported_raises_with_its_cause(tmp_path) -> None:
    announce(tmp_path, "acme", "2.0", BROKEN)
    script = """
import unresolution
try:
    unresolution.parse("text")
except unresolution.PluginError as error:
    print(error, type(error.__cause__).__name__, sep="|")
"""

    assert say(tmp_path, script) == (
        "unresolution.series: can't load 'acme_missing:SERIES' of acme 2.0"
        "|ModuleNotFoundError"
    )


def test_the_command_lists_a_broken_plug_in_and_says_why(tmp_path) -> None:
    announce(tmp_path, "acme", "2.0", BROKEN)

    done = run(tmp_path, "-m", "unresolution", "series")

    assert done.returncode == 1
    assert "  acme           acme 2.0\n" in done.stdout
    assert "  ga             built in\n" in done.stdout
    assert "No module named 'acme_missing'" in done.stderr


def test_two_plug_ins_of_one_name_are_a_conflict(site: Path) -> None:
    announce(site, "acme", "2.0", {"unresolution.series": {"wha": "acme:SERIES"}})
    script = """
import unresolution
try:
    unresolution.parse("text")
except unresolution.PluginError as error:
    print(error)
"""

    assert say(site, script) == (
        "unresolution.series: 'wha' is claimed by acme 2.0, unresolution-wha 1.0"
    )
    done = run(site, "-m", "unresolution", "series")
    assert done.returncode == 1
    assert "claimed by several" in done.stderr


def test_a_plug_in_takes_no_name_that_is_built_in(site: Path) -> None:
    announce(
        site, "acme", "2.0", {"unresolution.series": {"ga": "unresolution_wha:WHA"}}
    )
    script = """
import unresolution
try:
    unresolution.parse("text")
except unresolution.PluginError as error:
    print(error)
"""

    assert say(site, script) == (
        "unresolution.series: 'ga' is built in, and claimed by acme 2.0"
    )


def test_a_plug_in_of_another_sort_is_refused(tmp_path) -> None:
    announce(tmp_path, "acme", "2.0", {"unresolution.series": {"acme": "json:dumps"}})
    script = """
import unresolution
try:
    unresolution.parse("text", "acme")
except unresolution.PluginError as error:
    print(error)
"""

    assert "'acme' is a function, not a Series" in say(tmp_path, script)


def test_a_series_is_announced_under_its_own_name(site: Path) -> None:
    (site / "unresolution_wha-1.0.dist-info" / "entry_points.txt").write_text(
        "[unresolution.series]\nhealth = unresolution_wha:WHA\n"
    )
    script = """
import unresolution
try:
    unresolution.parse("text")
except unresolution.PluginError as error:
    print(error)
"""

    assert say(site, script) == "unresolution.series: 'health' calls itself 'wha'"


# Registered, lent, passed -------------------------------------------------------------


def test_a_series_may_be_passed_without_being_known() -> None:
    parsed = unresolution.parse(PAGE, HARBOUR)

    assert str(parsed.resolution.symbol) == "HC/RES/12/3"
    assert parsed.evidence[1] == "series harbour: the caller says so"
    with pytest.raises(UnknownName):
        unresolution.parse(PAGE, "harbour")


def test_a_registered_series_is_found(known: Series) -> None:
    resolution = unresolution.parse(PAGE).resolution

    assert (resolution.series, resolution.number) == ("harbour", "12/3")
    assert registry.origin("harbour") == "registered"
    for name in ("text", "markdown", "json", "akn"):
        written = unresolution.dumps(resolution, name)
        assert unresolution.loads(written, name) == resolution


def test_what_was_lent_is_taken_back() -> None:
    with registry.lent("harbour", HARBOUR):
        assert "harbour" in registry.names()

    assert "harbour" not in registry.names()
    # A number of its own is asked for as long as it is there.
    other = attrs.evolve(HARBOUR, number=r"H[0-9]+")
    with registry.lent("harbour", other):
        assert registry.get("harbour").number == "H[0-9]+"


def test_the_same_value_may_be_registered_twice(known: Series) -> None:
    assert registry.register("harbour", known) is known


def test_another_value_under_a_name_is_a_conflict(known: Series) -> None:
    other = attrs.evolve(known, titled=False)

    with pytest.raises(PluginError, match="taken already"):
        registry.register("harbour", other)
    with pytest.raises(PluginError, match="taken already"), registry.lent("ga", other):
        pass


def test_a_name_that_nothing_bears_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownName, match="did you mean 'ecosoc'"):
        unresolution.parse(PAGE, "ecosco")


# The tutorial -------------------------------------------------------------------------


def test_the_tutorial_makes_the_plug_in_that_is_tested() -> None:
    """Its last value, its project file and its test are those of the plug-in."""
    page = (ROOT / "docs" / "tutorial-series.md").read_text(encoding="utf-8")
    shown = [line[4:] for line in page.splitlines() if line[:4] in {">>> ", "... "}]
    module = (WHA / "unresolution_wha.py").read_text(encoding="utf-8")
    _, _, code = module.partition('"""\n\n')

    assert code.replace("\n\n", "\n").strip() in "\n".join(shown)
    assert (WHA / "pyproject.toml").read_text(encoding="utf-8") in page
    assert len(page.splitlines()) < 200
    made = [
        *module.splitlines(),
        *(WHA / "pyproject.toml").read_text(encoding="utf-8").splitlines(),
        *(WHA / "test_wha.py").read_text(encoding="utf-8").splitlines(),
    ]
    assert len(made) < 100
