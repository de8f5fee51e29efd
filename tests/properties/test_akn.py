"""The third and the seventh law for Akoma Ntoso, for whatever a resolution may be."""

from xml.etree import ElementTree

import pytest
from hypothesis import given

from tests.formats.akn_schema import assert_sound
from tests.properties.shares import PER_KIND, PER_PAIR
from unresolution.formats import dumps, loads
from unresolution.formats.akn import own
from unresolution.languages import registry as languages
from unresolution.model import Resolution
from unresolution.series import registry as series
from unresolution.testing import resolutions, tame_resolutions


@given(resolutions())
def test_what_is_written_is_read_back(resolution: Resolution) -> None:
    assert loads(dumps(resolution, "akn"), "akn") == resolution


@PER_KIND
@given(tame_resolutions())
def test_what_is_written_is_read_back_from_bytes(resolution: Resolution) -> None:
    assert loads(dumps(resolution, "akn").encode(), "akn") == resolution


@PER_KIND
@given(resolutions())
def test_what_is_written_is_read_back_without_lxml(resolution: Resolution) -> None:
    root = ElementTree.fromstring(dumps(resolution, "akn"))

    assert own.read(root) == resolution


@given(resolutions())
def test_what_is_written_is_valid_and_no_word_is_missing(
    resolution: Resolution,
) -> None:
    assert_sound(dumps(resolution, "akn"), resolution)


@PER_KIND
@given(resolutions())
def test_equal_resolutions_are_written_alike(resolution: Resolution) -> None:
    written = dumps(resolution, "akn")

    assert dumps(loads(written, "akn"), "akn") == written


@pytest.mark.parametrize("language", languages.builtin())
@pytest.mark.parametrize("name", series.builtin())
def test_every_series_is_read_back_in_every_language(name: str, language: str) -> None:
    @PER_PAIR
    @given(resolutions(name, language))
    def check(resolution: Resolution) -> None:
        written = dumps(resolution, "akn")
        assert loads(written, "akn") == resolution
        assert_sound(written, resolution)

    check()
