"""Citations of real documents, measured against the links of the official XML."""

import pytest

from tests.accuracy import citations as accuracy
from tests.corpus import akn_files, corpus_root
from unresolution import Symbol, parse


@pytest.fixture(scope="module")
def scores():
    found = accuracy.scores() if akn_files(language="en") else []
    if not found:
        pytest.skip("no corpus: set UNRESOLUTION_CORPUS")
    return found


def test_precision_and_recall(scores) -> None:
    """At most one symbol in 200 is wrong, and one in 100 missed."""
    found = sum(len(score.found) for score in scores)
    expected = sum(len(score.expected) for score in scores)

    assert sum(len(score.extra) for score in scores) <= 0.005 * found
    assert sum(len(score.missing) for score in scores) <= 0.01 * expected


def test_little_is_judged_by_hand(scores) -> None:
    """At most 3 % of the links; otherwise the figures would measure the judge."""
    links = sum(len(score.truth) for score in scores)
    judged = sum(len(score.cited) + len(score.not_cited) for score in scores)

    assert judged <= 0.03 * links


def test_every_verdict_is_needed(scores) -> None:
    """A verdict on what the XML links already, or doesn't link, is a mistake."""
    for score in scores:
        assert not score.cited & score.truth, score.name
        assert score.not_cited <= score.truth, score.name


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
