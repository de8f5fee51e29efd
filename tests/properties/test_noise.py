"""The sixth law: what printing and extraction do to a text does not change it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.properties.shares import PER_KIND
from unresolution import dumps, parse
from unresolution.languages import registry as languages
from unresolution.model import Resolution
from unresolution.testing import NOISES, noisy, resolutions, tame_resolutions

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
def test_noises_change_nothing_in_any_language(language: str) -> None:
    @PER_KIND
    @given(st.data(), tame_resolutions(language=language))
    def holds(data: st.DataObject, resolution: Resolution) -> None:
        check(data, resolution, None)

    holds()


@given(st.data(), tame_resolutions())
def test_every_noise_does_damage(data: st.DataObject, resolution: Resolution) -> None:
    """A noise that never did anything would prove nothing."""
    written = dumps(resolution, "text")
    damaged = data.draw(noisy(written, ["blanks", "line ends"]))

    assert damaged.strip()
