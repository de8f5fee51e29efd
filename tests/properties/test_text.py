"""The fourth and fifth law for canonical text."""

import pytest
from hypothesis import example, given

from tests.properties.cases import LIGATURES
from tests.properties.shares import PER_KIND, PER_PAIR
from unresolution import dumps, loads
from unresolution.languages import registry as languages
from unresolution.model import Resolution
from unresolution.series import registry as series
from unresolution.testing import resolutions, tame_resolutions


@given(resolutions())
@example(LIGATURES)
def test_what_is_written_is_read_back(resolution: Resolution) -> None:
    assert loads(dumps(resolution, "text"), "text") == resolution.printed()


@PER_KIND
@given(tame_resolutions())
def test_what_is_written_of_a_tame_one_is_read_back(resolution: Resolution) -> None:
    assert loads(dumps(resolution, "text").encode(), "text") == resolution.printed()


@given(resolutions())
def test_canonical_text_of_canonical_text_is_itself(resolution: Resolution) -> None:
    written = dumps(resolution, "text")

    assert dumps(loads(written, "text"), "text") == written


@PER_KIND
@given(resolutions())
def test_a_line_is_a_paragraph(resolution: Resolution) -> None:
    written = dumps(resolution, "text")

    assert written.endswith("\n") and not written.endswith("\n\n")
    assert "\n\n\n" not in written
    assert not any(line != line.strip() for line in written.split("\n"))


@pytest.mark.parametrize("language", languages.builtin())
@pytest.mark.parametrize("name", series.builtin())
def test_every_series_is_read_back_in_every_language(name: str, language: str) -> None:
    @PER_PAIR
    @given(resolutions(name, language))
    def check(resolution: Resolution) -> None:
        written = dumps(resolution, "text")
        assert loads(written, "text") == resolution.printed()
        assert dumps(loads(written, "text"), "text") == written

    check()
