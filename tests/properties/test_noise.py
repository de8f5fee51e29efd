"""The sixth law: what printing and extraction do to a text does not change it."""

import pytest
from hypothesis import Phase, find, given
from hypothesis import settings as Settings  # noqa: N812
from hypothesis import strategies as st

from tests.properties.shares import PER_KIND, PER_PAIR
from unresolution import dumps, parse
from unresolution.languages import registry as languages
from unresolution.model import Resolution
from unresolution.series import registry as series
from unresolution.testing import (
    LOSSES,
    NOISES,
    damaged,
    noisy,
    resolutions,
    tame_resolutions,
)
from unresolution.testing.emphasis import without_emphasis

FORMATS = st.sampled_from(("text", "markdown"))


def check(data: st.DataObject, resolution: Resolution, kinds: list[str] | None) -> None:
    """Damage the text of *resolution*; assert that it reads the same."""
    written = dumps(resolution, data.draw(FORMATS))
    damaged = data.draw(noisy(written, kinds))

    assert parse(damaged).resolution == resolution.printed()


@pytest.mark.parametrize("noise", NOISES)
def test_one_noise_changes_nothing(noise: str) -> None:
    @PER_KIND
    @given(st.data(), tame_resolutions())
    def holds(data: st.DataObject, resolution: Resolution) -> None:
        check(data, resolution, [noise])

    holds()


@pytest.mark.parametrize("noise", NOISES)
def test_one_noise_changes_nothing_awkward(noise: str) -> None:
    @PER_KIND
    @given(st.data(), resolutions())
    def holds(data: st.DataObject, resolution: Resolution) -> None:
        check(data, resolution, [noise])

    holds()


@given(st.data(), tame_resolutions())
def test_all_noises_together_change_nothing(
    data: st.DataObject, resolution: Resolution
) -> None:
    check(data, resolution, None)


@pytest.mark.parametrize("language", languages.builtin())
@pytest.mark.parametrize("name", series.builtin())
def test_noises_change_nothing_in_any_language(name: str, language: str) -> None:
    @PER_PAIR
    @given(st.data(), tame_resolutions(name, language))
    def holds(data: st.DataObject, resolution: Resolution) -> None:
        check(data, resolution, None)

    holds()


@pytest.mark.parametrize("language", languages.builtin())
@pytest.mark.parametrize("name", series.builtin())
def test_what_must_come_back_does(name: str, language: str) -> None:
    @PER_PAIR
    @given(st.data(), tame_resolutions(name, language))
    def holds(data: st.DataObject, resolution: Resolution) -> None:
        check_lost(data, resolution, None)

    holds()


@pytest.mark.parametrize("loss", LOSSES)
def test_one_loss_is_told(loss: str) -> None:
    @PER_KIND
    @given(st.data(), resolutions())
    def holds(data: st.DataObject, resolution: Resolution) -> None:
        check_lost(data, resolution, [loss])

    holds()


def check_lost(
    data: st.DataObject, resolution: Resolution, kinds: list[str] | None
) -> None:
    """Damage the text of *resolution*; assert that what must come back does."""
    case = data.draw(damaged(resolution, data.draw(FORMATS), kinds))
    parsed = parse(case.text)

    assert parsed.resolution == case.resolution
    assert case.codes <= {diagnostic.code for diagnostic in parsed.diagnostics}


@PER_KIND
@given(tame_resolutions("ga", "en"))
def test_phrases_are_known_without_emphasis(resolution: Resolution) -> None:
    """The words alone tell the phrases that the Editorial Manual has."""
    plain = without_emphasis(resolution)

    for before, after in zip(
        (*resolution.preamble, *resolution.operative),
        (*plain.preamble, *plain.operative),
        strict=True,
    ):
        assert after.phrase == before.phrase
        assert after.phrase_evidence in {"wording", None}


@pytest.mark.parametrize("noise", NOISES)
def test_every_noise_does_damage(noise: str) -> None:
    """A noise that never did anything would prove nothing."""

    def is_damaged(pair: tuple[str, str]) -> bool:
        return pair[0].strip() != pair[1].strip()

    pairs = tame_resolutions("ga", "en").flatmap(
        lambda resolution: st.just(dumps(resolution, "text")).flatmap(
            lambda text: st.tuples(st.just(text), noisy(text, [noise]))
        )
    )
    # The smallest such text is of no interest, and takes minutes to find.
    settings = Settings(
        max_examples=1000, phases=[Phase.generate], database=None, deadline=None
    )
    assert find(pairs, is_damaged, settings=settings)
