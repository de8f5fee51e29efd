"""The third law for JSON: what is written is read back, whatever it is."""

import json

import pytest
from hypothesis import given

from tests.properties.shares import PER_KIND, PER_PAIR
from unresolution.languages import registry as languages
from unresolution.model import Resolution
from unresolution.series import registry as series
from unresolution.testing import resolutions, tame_resolutions

pytest.importorskip("unresolution.formats.json")

from unresolution.formats import dumps, loads


@given(resolutions())
def test_what_is_written_is_read_back(resolution: Resolution) -> None:
    assert loads(dumps(resolution)) == resolution


@PER_KIND
@given(tame_resolutions())
def test_what_is_written_is_read_back_from_bytes(resolution: Resolution) -> None:
    assert loads(dumps(resolution).encode()) == resolution


@PER_KIND
@given(resolutions())
def test_equal_resolutions_are_written_alike(resolution: Resolution) -> None:
    written = dumps(resolution)

    assert dumps(loads(written)) == written


@PER_KIND
@given(resolutions())
def test_what_is_written_is_json_for_everyone(resolution: Resolution) -> None:
    """No NaN, no lone surrogate, no name twice."""

    def once(pairs: list) -> dict:
        assert len(dict(pairs)) == len(pairs)
        return dict(pairs)

    def constant(name: str) -> None:
        pytest.fail(f"{name} is not JSON")

    written = dumps(resolution)
    json.loads(written.encode(), object_pairs_hook=once, parse_constant=constant)


@pytest.mark.parametrize("language", languages.builtin())
@pytest.mark.parametrize("name", series.builtin())
def test_every_series_is_read_back_in_every_language(name: str, language: str) -> None:
    @PER_PAIR
    @given(resolutions(name, language))
    def check(resolution: Resolution) -> None:
        assert resolution.series == name
        assert resolution.language == language
        assert loads(dumps(resolution)) == resolution

    check()
