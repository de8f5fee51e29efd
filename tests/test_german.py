"""German as an installed plug-in: read and written as the built-in languages are."""

import datetime
import importlib.util
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.corpus import ROOT
from tests.installed import install, run
from tests.properties.shares import PER_PAIR
from unresolution import Symbol, align, dumps, loads, parse, walk
from unresolution.languages import registry as languages
from unresolution.series import Series
from unresolution.series import registry as series
from unresolution.testing import check_series, noisy, resolutions, tame_resolutions

ASSEMBLY = """
Vereinte Nationen

A/RES/98/4

Generalversammlung

Verteilung: Allgemein
12. März 2044

Achtundneunzigste Tagung
Tagesordnungspunkt 31 a)

Resolution der Generalversammlung, verabschiedet am 4. Dezember 2043

[auf Grund des Berichts des Zweiten Ausschusses (A/98/433, Ziff. 12)]

98/4. Leuchttürme und Feuerschiffe

Die Generalversammlung,

unter Hinweis auf ihre Resolution 97/12 vom 3. Dezember 2042 über die „Küsten ohne
Licht“,

in Anbetracht der Arbeit der Küstendienste¹,

tief besorgt über den Zustand der Nebelhörner,

1. beschließt, die Lampen brennen zu lassen;

2. ersucht den Generalsekretär,

a) die Lampen zählen zu lassen;

b) der Generalversammlung auf ihrer neunundneunzigsten Tagung darüber Bericht zu
erstatten;

3. bittet alle Mitgliedstaaten, die „Wärter“ zu würdigen.

61. Plenarsitzung
4. Dezember 2043

__________
¹ A/98/56.
"""

COUNCIL = """
Vereinte Nationen

S/RES/2999 (2044)

Sicherheitsrat

Verteilung: Allgemein
1. März 2044

Resolution 2999 (2044)

verabschiedet auf der 9998. Sitzung des Sicherheitsrats am 1. März 2044

Der Sicherheitsrat,

unter Hinweis auf seine Resolution 2998 (2044),

in Bekräftigung der Freiheit der Leuchtfeuer,

1. verlangt, dass alle Lampen brennen;

2. beschließt, mit der Angelegenheit befasst zu bleiben.
"""


#: The plug-in of the guide, as its readers would publish it.
PROJECT = ROOT / "docs" / "examples" / "unresolution-german"


def loaded():
    """Return the module of the plug-in."""
    path = PROJECT / "unresolution_german.py"
    spec = importlib.util.spec_from_file_location("unresolution_german", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MODULE = loaded()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder in which German is installed."""
    install(PROJECT, tmp_path)
    return tmp_path


@pytest.fixture
def german() -> Iterator[str]:
    """Have German known for one test; give its code."""
    with languages.lent("de", MODULE.GERMAN):
        yield "de"


def test_a_distribution_is_found_by_its_entry_point(site: Path) -> None:
    """Nothing has to be imported or registered by the program that uses it."""
    script = f"""
from unresolution.languages import registry
print("de" in registry.names(), registry.get("de").name, registry.origin("de"))
import unresolution
for text in ({ASSEMBLY!r}, {COUNCIL!r}):
    parsed = unresolution.parse(text)
    resolution = parsed.resolution
    print(resolution.language, resolution.series, resolution.number, parsed.diagnostics)
    for name in ("text", "markdown", "json", "akn"):
        written = unresolution.dumps(resolution, name)
        assert unresolution.loads(written, name) == resolution, name
"""

    done = run(site, "-c", script)

    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "True Deutsch unresolution-german 1.0",
        "de ga 98/4 ()",
        "de sc 2999 (2044) ()",
    ]


def test_without_it_nobody_knows_german() -> None:
    assert "de" not in languages.names()
    assert parse(COUNCIL).resolution.language != "de"


def test_a_resolution_of_the_assembly_is_read(german: str) -> None:
    parsed = parse(ASSEMBLY)
    resolution = parsed.resolution

    assert parsed.diagnostics == ()
    assert (resolution.language, resolution.series) == (german, "ga")
    assert (resolution.symbol, resolution.number) == (Symbol("A/RES/98/4"), "98/4")
    assert resolution.title == "Leuchttürme und Feuerschiffe"
    masthead = resolution.masthead
    assert masthead.distribution == "Allgemein"
    assert masthead.issued == datetime.date(2044, 3, 12)
    assert masthead.session is not None
    assert (masthead.session.number, masthead.session.kind) == (98, "regular")
    assert masthead.agenda_items == ("31 (a)",)
    assert resolution.origin is not None
    assert resolution.origin.committee == "Zweiten Ausschusses"
    assert resolution.formula == "Die Generalversammlung,"
    assert [one.phrase for one in resolution.preamble] == [
        "unter Hinweis", "in Anbetracht", "tief besorgt",
    ]  # fmt: skip
    assert [one.number for one in walk(resolution)][3:] == ["1", "2", "a", "b", "3"]
    assert "„Küsten ohne Licht“" in resolution.preamble[0].text
    assert [(note.marker, note.text) for note in resolution.footnotes] == [
        ("1", "A/98/56.")
    ]
    assert resolution.meeting is not None
    assert resolution.meeting.number == 61
    assert resolution.meeting.date == datetime.date(2043, 12, 4)


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["apart", "dense"])
def test_a_resolution_of_the_council_is_read(german: str, gap: str) -> None:
    """Small letters begin paragraphs and the line of adoption, blank lines or not."""
    parsed = parse(COUNCIL.replace("\n\n", gap))
    resolution = parsed.resolution

    assert parsed.diagnostics == ()
    assert (resolution.language, resolution.series) == (german, "sc")
    assert resolution.number == "2999 (2044)"
    kinds = [line.kind for line in resolution.masthead.lines]
    assert kinds[-2:] == ["document_type", "adoption"]
    assert [one.phrase for one in resolution.operative] == ["verlangt", "beschließt"]
    assert resolution.meeting is not None
    assert resolution.meeting.number == 9998
    assert resolution.meeting.date == datetime.date(2044, 3, 1)


@pytest.mark.parametrize("text", [ASSEMBLY, COUNCIL], ids=["ga", "sc"])
@pytest.mark.parametrize("format_", ["text", "markdown", "json", "akn"])
def test_what_was_read_is_written_in_every_format(
    german: str, text: str, format_: str
) -> None:
    resolution = parse(text).resolution
    written = dumps(resolution, format_)

    assert loads(written, format_) == resolution
    assert format_ != "akn" or 'language="deu"' in written


@pytest.mark.parametrize("number", [1, 3, 7, 8, 11, 12, 20, 21, 61, 98, 100, 101, 199])
def test_sessions_are_written_in_words(german: str, number: int) -> None:
    session = languages.get(german).phrase("session")
    written = session.write(number=number)

    assert written is not None
    assert session.read(written) == {"number": number}


def test_ordinal_words() -> None:
    """As the German volumes print them: in one word, the ones first."""
    printed = {1: "Erste", 17: "Siebzehnte", 61: "Einundsechzigste", 70: "Siebzigste"}
    for number, word in (printed | {100: "Einhundertste"}).items():
        assert MODULE._ordinal_words(number)[0] == word


# The laws -----------------------------------------------------------------------------

#: A fixture may serve all examples: it installs the plug-in, and that is all.
LAW = settings(PER_PAIR, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize("name", ["ga", "sc"])
def test_all_formats_read_back_what_they_write(german: str, name: str) -> None:
    """The third, fourth and fifth law."""

    @LAW
    @given(resolutions(name, german))
    def check(resolution) -> None:
        assert resolution.language == german
        for format_ in ("json", "akn"):
            assert loads(dumps(resolution, format_), format_) == resolution
        for format_ in ("text", "markdown"):
            written = dumps(resolution, format_)
            assert loads(written, format_) == resolution.printed()
            assert dumps(loads(written, format_), format_) == written

    check()


@pytest.mark.parametrize("name", ["ga", "sc"])
def test_every_character_has_an_owner(german: str, name: str) -> None:
    """The first and second law."""

    @LAW
    @given(resolutions(name, german))
    def check(resolution) -> None:
        text = dumps(resolution, "text")
        parsed = parse(text)
        owned = "".join(text[slice(*leaf.span)] for leaf in parsed.leaves)
        assert "".join(owned.split()) == "".join(text.split())

    check()


@pytest.mark.parametrize("name", ["ga", "sc"])
def test_noise_changes_nothing(german: str, name: str) -> None:
    """The sixth law."""

    @settings(LAW, phases=[Phase.generate])
    @given(st.data())
    def check(data) -> None:
        resolution = data.draw(tame_resolutions(name, german))
        text = dumps(resolution, "text")
        read = parse(data.draw(noisy(text)), name, german).resolution
        assert read == parse(text).resolution

    check()


# The grid of series and languages -----------------------------------------------------

HARBOUR = Series(
    name="harbour",
    symbol=r"HC/RES/[0-9]+/[0-9]+",
    number=r"[0-9]{1,3}/[0-9]{1,3}(?![\w/])",
    symbol_of="HC/RES/{}",
    organs={"en": "Harbour Council"},
    formulas={"en": ("The Harbour Council,",)},
)
HARBOUR_TEXT = """
Hafenrat

12/3. Bojen bei Nacht

Der Hafenrat,

unter Hinweis auf seine Resolution 11/8,

1. ersucht den Hafenmeister, die Bojen zu beleuchten;

2. beschließt, im Jahr 2052 darauf zurückzukommen.
"""
GERMAN_NAME, GERMAN_FORMULA = "Hafenrat", ("Der Hafenrat,",)


def _check_harbour(harbour: Series) -> None:
    with series.lent("harbour", harbour):
        resolution = parse(HARBOUR_TEXT).resolution
        assert (resolution.series, resolution.language) == ("harbour", "de")
        assert resolution.symbol == Symbol("HC/RES/12/3")
        assert resolution.formula == "Der Hafenrat,"
        assert [one.number for one in resolution.operative] == ["1", "2"]
        for format_ in ("text", "markdown", "json", "akn"):
            assert loads(dumps(resolution, format_), format_) == resolution

        @LAW
        @given(resolutions("harbour", "de"))
        def check(drawn) -> None:
            for format_ in ("json", "akn"):
                assert loads(dumps(drawn, format_), format_) == drawn
            for format_ in ("text", "markdown"):
                assert loads(dumps(drawn, format_), format_) == drawn.printed()

        check()


def test_a_later_series_fills_its_cell(german: str) -> None:
    """A series that knows of a language brings its own names and formulas for it."""
    later = attrs.evolve(
        HARBOUR,
        organs={**HARBOUR.organs, german: GERMAN_NAME},
        formulas={**HARBOUR.formulas, german: GERMAN_FORMULA},
    )

    _check_harbour(later)
    check_series(later, [HARBOUR_TEXT], examples=5).check()


def test_a_later_language_fills_its_cell() -> None:
    """A language that knows of a series brings the names and formulas for it."""
    known = MODULE.GERMAN
    later = attrs.evolve(
        known,
        organs={**known.organs, "harbour": GERMAN_NAME},
        formulas={**known.formulas, "harbour": GERMAN_FORMULA},
    )
    with languages.lent("de", later):
        _check_harbour(HARBOUR)


def test_german_stands_beside_the_official_languages(german: str) -> None:
    """`align` compares no words, so a plug-in's language needs nothing for it."""
    english = parse(
        "The Security Council,\n\nRecalling its resolution 2998 (2044),\n\n"
        "Reaffirming the freedom of beacons,\n\n1. Demands that all lamps burn;\n\n"
        "2. Decides to remain seized of the matter."
    ).resolution
    alignment = align((english, parse(COUNCIL).resolution))

    assert alignment.languages == ("en", german)
    assert alignment.complete == alignment.rows
    assert alignment.findings == ()
