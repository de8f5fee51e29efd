"""Words that were broken at a line end."""

import pytest

from unresolution import parse

HEAD = """61/49. Lights on the coast

The General Assembly,

"""


def read(body: str) -> tuple[str, list[tuple[float, str]]]:
    """Return the first paragraph of *body*, and what was done about its hyphens."""
    parsed = parse(HEAD + body, "ga", "en")
    hyphens = [
        (repair.certainty, repair.reason)
        for repair in parsed.repairs
        if repair.kind == "hyphen"
    ]
    return parsed.resolution.preamble[0].text, hyphens


def test_a_word_that_the_text_has_whole_comes_back_whole() -> None:
    text, hyphens = read(
        "Noting that the keepers of the lights need the assist-\n"
        "ance of the ports, and that assistance is seldom near,\n"
    )

    assert text.startswith("Noting that the keepers of the lights need the assistance")
    assert [certainty for certainty, _ in hyphens] == [1.0]


def test_a_compound_that_the_text_has_keeps_its_hyphen() -> None:
    text, hyphens = read(
        "Noting that the keepers of the lights need well-kept, short-\n"
        "term quarters, and that short-term quarters are seldom near,\n"
    )

    assert "short-term quarters, and that short-term" in text
    assert [certainty for certainty, _ in hyphens] == [1.0]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("non-", "existent", "non-existent"),
        ("twenty-", "first", "twenty-first"),
        ("Secretary-", "General", "Secretary-General"),
        ("interna-", "tional", "international"),
        ("improve-", "ment", "improvement"),
    ],
)
def test_the_form_of_a_word_tells(first: str, second: str, whole: str) -> None:
    text, hyphens = read(
        f"Noting that the keepers of the lights have asked about a {first}\n"
        f"{second} report, and that there is no other report of that kind,\n"
    )

    assert f"about a {whole} report" in text
    assert len(hyphens) == 1


def test_print_that_breaks_one_word_breaks_others() -> None:
    text, _ = read(
        "Noting that the keepers of the lights need the assist-\n"
        "ance of the ports, whose assistance is seldom near, and do not for-\n"
        "get the ships that come by night,\n"
    )

    assert "do not forget the ships" in text


def test_a_doubtful_hyphen_is_told() -> None:
    parsed = parse(
        HEAD + "Noting that the keepers of the lights have asked for a deep-\n"
        "water harbour, and that there is no other report of that kind,\n",
        "ga",
        "en",
    )

    assert "deep-water" in parsed.resolution.preamble[0].text
    assert [d.code for d in parsed.diagnostics if d.code.startswith("repair")] == [
        "repair.doubtful"
    ]


def test_a_word_goes_on_after_a_page_end() -> None:
    text, hyphens = read(
        "Noting that assistance to the keepers of the lights along the coast\n"
        "is seldom near, and that the ports which are to give that assist-\n"
        "\n__________________\n\n2/4\n\f\n"
        "ance have been closed for as long as anybody can remember,\n"
    )

    assert "give that assistance have been closed" in text
    assert len(hyphens) == 1
