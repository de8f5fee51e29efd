"""Alignment of resolutions that nobody wrote, and of official ones."""

from collections import defaultdict

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.corpus import akn_files
from unresolution import Resolution, align, walk
from unresolution.formats import read
from unresolution.testing import resolutions, tame_resolutions

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")


@given(st.data())
def test_every_paragraph_is_in_one_row(data: st.DataObject) -> None:
    """Nothing is lost, nothing comes twice, and each language keeps its order."""
    languages = data.draw(
        st.lists(st.sampled_from(LANGUAGES), min_size=2, max_size=6, unique=True)
    )
    versions = [data.draw(resolutions("ga", language)) for language in languages]
    alignment = align(versions)

    assert alignment.languages == tuple(languages)
    for version in versions:
        column = [one for one in alignment.column(version.language) if one is not None]
        assert column == list(walk(version))
    for row in alignment.rows:
        assert len(row.passages) == len(languages)
        assert any(row.passages)
    told = {finding.where for finding in alignment.findings}
    assert {row.path for row in alignment.rows if not row.complete} <= told


@given(resolutions("ga", "en"))
def test_a_resolution_is_its_own_translation(resolution: Resolution) -> None:
    """What is the same but for the language has no gap and no finding."""
    alignment = align((resolution, attrs.evolve(resolution, language="fr")))

    assert len(alignment.rows) == len(list(walk(resolution)))
    assert alignment.complete == alignment.rows
    assert alignment.findings == ()


@given(tame_resolutions("ga", "en"), st.data())
def test_what_is_taken_out_is_missing(
    resolution: Resolution, data: st.DataObject
) -> None:
    """A paragraph that one language lacks leaves a gap of its size, wherever it was."""
    if not resolution.body:
        return
    place = data.draw(st.integers(0, len(resolution.body) - 1))
    body = (*resolution.body[:place], *resolution.body[place + 1 :])
    fewer = attrs.evolve(resolution, language="fr", body=body)
    everything, kept = len(list(walk(resolution))), len(list(walk(fewer)))

    for pair in ((resolution, fewer), (fewer, resolution)):
        alignment = align(pair)
        assert len(alignment.rows) == everything
        assert len(alignment.complete) == kept
        missing = [one for one in alignment.findings if one.code == "align.missing"]
        assert len(missing) == everything - kept


@pytest.fixture(scope="module")
def documents() -> list[list[Resolution]]:
    """Return the official resolutions that there are in several languages."""
    versions: dict[str, list[Resolution]] = defaultdict(list)
    for path in akn_files():
        versions[f"{path.parent.parent.name}/{path.stem}"].append(
            read(path.read_bytes(), "akn").resolution
        )
    several = [found for found in versions.values() if len(found) > 1]
    if not several:
        pytest.skip("no corpus: set UNRESOLUTION_CORPUS")
    return several


def test_official_resolutions_are_parallel(documents: list[list[Resolution]]) -> None:
    """At most one row in fifty has a gap: files leave headings out, or have more."""
    rows = complete = 0
    for versions in documents:
        alignment = align(versions)
        rows += len(alignment.rows)
        complete += len(alignment.complete)

    assert complete >= 0.98 * rows, (complete, rows)


def test_a_gap_is_found_where_it_is(documents: list[list[Resolution]]) -> None:
    """
    Of official resolutions every fifth paragraph is taken out of one language.

    Between paragraphs without numbers or figures a gap may be one place off.
    """
    tried = right = 0
    for one, other, *_ in documents:
        before = align((one, other))
        for place in range(0, len(other.body), 5):
            gone = {
                row.path
                for row, passage in zip(
                    before.rows, before.column(other.language), strict=True
                )
                if passage is None or f"{passage.path}/".startswith(f"body/{place}/")
            }
            body = (*other.body[:place], *other.body[place + 1 :])
            after = align((one, attrs.evolve(other, body=body)))
            gaps = {
                row.path
                for row, passage in zip(
                    after.rows, after.column(other.language), strict=True
                )
                if passage is None
            }
            tried += 1
            right += gaps == gone - {
                row.path for row in before.rows if row.get(one.language) is None
            }

    assert right >= 0.93 * tried, (right, tried)
