"""What a language writes above and below a text, the reader understands."""

import pytest
from hypothesis import given

from tests.properties.shares import PER_KIND, PER_PAIR
from unresolution.languages import registry as languages
from unresolution.parse.closing import read_closing
from unresolution.parse.grammar import Grammar
from unresolution.parse.masthead import read_front
from unresolution.parse.origin import read_origin
from unresolution.series import registry as series
from unresolution.testing import closings, mastheads, origins

GRID = [(name, code) for name in series.builtin() for code in languages.builtin()]


def grammar(name: str, code: str) -> Grammar:
    return Grammar(series=series.get(name), language=languages.get(code))


@pytest.mark.parametrize(("name", "code"), GRID)
def test_a_masthead_is_read_as_it_was_meant(name: str, code: str) -> None:
    @PER_PAIR
    @given(mastheads(name, code, tame=True))
    def check(masthead) -> None:
        contents = [line.content for line in masthead.lines]

        assert read_front(contents, grammar(name, code)).masthead == masthead

    check()


@pytest.mark.parametrize("code", languages.builtin())
def test_a_closing_is_read_as_it_was_meant(code: str) -> None:
    @PER_KIND
    @given(closings(code, tame=True))
    def check(closing) -> None:
        lines, meetings = closing
        found = read_closing([line.content for line in lines], grammar("ga", code))

        assert found == (lines, meetings)

    check()


@pytest.mark.parametrize("code", languages.builtin())
def test_an_origin_is_read_as_it_was_meant(code: str) -> None:
    @PER_KIND
    @given(origins(code, tame=True))
    def check(origin) -> None:
        if origin is not None:
            assert read_origin(origin.content, grammar("ga", code)) == origin

    check()
