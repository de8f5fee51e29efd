"""
Every shape of a real document can be drawn.

A strategy that draws only what is easy would make the laws empty.  So the features of
all real documents are held against those of drawn ones.
"""

from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.corpus import akn_files
from tests.shapes import shape
from unresolution.errors import UnresolutionError
from unresolution.model import Resolution
from unresolution.testing import resolutions

#: Examples are drawn in rounds, until all shapes are seen: first of any series and
#: language, then of those of a document whose shape is still missing.
#: By day a tenth of the rounds is drawn, which finds nearly all shapes.
NIGHT = settings.default.max_examples > 5_000
ROUNDS, EXAMPLES = (40 if NIGHT else 4), 150
#: Share of the shapes that may be left undrawn.
TOLERATED = 0 if NIGHT else 0.1

#: Shapes of real documents that can't be drawn on purpose, with the reason.
LEFT_OUT: dict[str, str] = {}


def drawn_shapes(number: int, series: str | None, language: str | None) -> set[str]:
    """Return the features of one round of drawn resolutions."""
    seen: set[str] = set()

    @seed(number)
    @settings(
        max_examples=EXAMPLES,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(resolutions(series, language))
    def collect(resolution: Resolution) -> None:
        seen.update(shape(resolution))

    collect()
    return seen


class Origin(NamedTuple):
    """A document with a certain feature."""

    file: str
    series: str
    language: str


@pytest.fixture(scope="module")
def real(corpus: Path) -> dict[str, list[Origin]]:
    """Return the features of real documents, each with those that have it."""
    pytest.importorskip("lxml")
    akn = pytest.importorskip("unresolution.formats.akn")
    found: dict[str, list[Origin]] = defaultdict(list)
    for path in akn_files():
        try:
            resolution = akn.FORMAT.read(path.read_bytes()).resolution
        except UnresolutionError:
            continue  # what can't be read is the matter of other tests
        origin = Origin(path.name, resolution.series, resolution.language)
        for feature in shape(resolution):
            found[feature].append(origin)
    return found


def test_every_shape_of_a_real_document_can_be_drawn(
    real: dict[str, list[Origin]],
) -> None:
    missing = {feature: who for feature, who in real.items() if feature not in LEFT_OUT}
    for number in range(ROUNDS):
        series = language = None
        if number > 2:
            rarest = list(missing.values())[number % len(missing)]
            _, series, language = rarest[number % len(rarest)]
        seen = drawn_shapes(number, series, language)
        missing = {
            feature: who for feature, who in missing.items() if feature not in seen
        }
        if not missing:
            break
    report = "\n".join(
        f"{feature}: {len(who)} documents, such as {who[0].file}"
        for feature, who in sorted(missing.items(), key=lambda item: -len(item[1]))
    )

    few = len(missing) <= TOLERATED * len(real)
    assert few, f"{len(missing)} shapes were never drawn:\n{report}"


def test_what_is_left_out_does_occur(real: dict[str, list[Origin]]) -> None:
    """The list of exceptions doesn't outlive its reasons."""
    assert set(LEFT_OUT) <= set(real)
