"""Citations of real documents, measured against the links of the official XML."""

import pytest

from tests.accuracy import citations as accuracy
from tests.corpus import akn_files, corpus_root
from unresolution import Symbol, parse
from unresolution.citations import citations
from unresolution.formats import read


@pytest.fixture(scope="module")
def scores():
    found = accuracy.scores() if akn_files() else []
    if not found:
        pytest.skip("no corpus: set UNRESOLUTION_CORPUS")
    return found


@pytest.mark.parametrize("language", accuracy.LANGUAGES)
def test_precision_and_recall(scores, language: str) -> None:
    """At most one symbol in 200 is wrong, and one in 100 missed, in each language."""
    total = accuracy.sums(scores)[language, "all"]

    assert total.precision >= 0.995
    assert total.recall >= 0.99


def test_little_is_judged_by_hand(scores) -> None:
    """At most 3 % of the links; otherwise the figures would measure the judge."""
    links = sum(len(score.truth) for score in scores)
    judged = sum(len(score.cited) + len(score.not_cited) for score in scores)

    assert judged <= 0.03 * links


def test_every_verdict_is_needed(scores) -> None:
    """A verdict on what the XML links already, or doesn't link, is a mistake."""
    used = {
        (score.name, symbol)
        for score in scores
        for symbol in score.cited | score.not_cited
    }
    for document, verdicts in accuracy.adjudicated().items():
        parts = document.split("/")
        for symbol, _verdict in verdicts:
            assert (f"{parts[0]}/{parts[-1]}", accuracy.fold(symbol)) in used, document


def test_languages_cite_the_same() -> None:
    """
    What one language cites, the other languages of the same resolution cite as well.

    No link is needed for that.  The differences left are misprints: of a symbol or a
    year in one of the languages.
    """
    files = akn_files()
    if not files:
        pytest.skip("no corpus: set UNRESOLUTION_CORPUS")
    cited: dict[str, list[set[str]]] = {}
    for path in files:
        found = citations(read(path.read_bytes(), "akn").resolution)
        symbols = {accuracy.fold(str(one)) for each in found for one in each.targets}
        cited.setdefault(f"{path.parent.parent.name}/{path.stem}", []).append(symbols)
    several = [sets for sets in cited.values() if len(sets) > 1]
    everything = sum(len(set.union(*sets)) for sets in several)
    common = sum(len(set.intersection(*sets)) for sets in several)

    assert common >= 0.985 * everything, (common, everything)


SEEDS = {
    "000_00d9c6b53d52a59b.txt": (
        23,
        0,
        {"A/60/633", "S/2005/826", "A/61/256", "A/61/256/Add.1"},
    ),
    "003_b263a4ebb3905fa0.txt": (
        15,
        2,
        {"A/52/377", "A/47/277", "S/24111", "A/50/60", "S/1995/1"},
    ),
}


@pytest.mark.parametrize("name", SEEDS)
def test_seeds(name: str) -> None:
    """All resolutions of the preambles with dates, and all symbols of the notes."""
    root = corpus_root()
    path = root.parent / "seeds" / name if root else None
    if path is None or not path.exists():
        pytest.skip("no seeds beside the corpus")
    dated, undated, symbols = SEEDS[name]
    found = parse(path.read_text(encoding="utf-8")).resolution.citations
    resolutions = [one for one in found if one.kind == "resolution"]
    here = [one for one in resolutions if one.date and one.dated_at is None]
    linked = [one for one in resolutions if one.dated_at]

    assert len(here) == dated
    assert len(linked) == undated
    for one in linked:
        [first] = [other for other in here if other.targets == one.targets]
        assert (one.date, one.dated_at) == (first.date, first.path)
    notes = {
        str(target)
        for one in found
        if "footnotes/" in one.path
        for target in one.targets
    }
    assert notes == {str(Symbol(text)) for text in symbols}
