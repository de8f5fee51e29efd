"""Citations are found in time linear in the length of the text, whatever it is."""

import gc
import itertools
import time

import pytest

from unresolution.citations import citations_in

#: Repeated to any length.
PIECES = [
    "A/",
    "A/1",
    "A/1 ",
    "A/A-",
    "A/A.",
    "A/61/256 ",
    "A/61/256-",
    "A/61/256/Add.1 and ",
    "A/61/256 and Add.1 and Add.2 and ",
    "A/RES/47/120 A, B, C, ",
    "S/RES/1(1",
    "(",
    ")",
    "1",
    "1/",
    "1/1",
    "1/1 ",
    "50/17, ",
    "resolution ",
    "resolution 1",
    "resolutions 1, ",
    "resolution 50/17 ",
    "resolutions 50/17 and 50/17, ",
    "resolution 50/17 of ",
    "resolution 50/17 of 1 May ",
    "resolution 50/17 of 1 May 1996, both of ",
    "50/17 both of 20 November 1995 ",
    "50/17 A, ",
    "50/17 A and B to C, ",
    "217 A (III) ",
    "217 (",
    "217 A ",
    "its ",
    "its resolution ",
    "its relevant previous resolution ",
    "General Assembly and ",
    "General Assembly resolution ",
    "Council Council resolution ",
    "the Council in its resolution 5/1 ",
    "1 May ",
    "4 March, ",
    "paragraph ",
    "paragraph 1, ",
    "paragraphs 1 and 2 (a) (b) (c), ",
    "section I, paragraph 1, of ",
    "annex, ",
    "annex ",
    "para. 1 (a), ",
    "paragraph 3 above ",
    "Article 2 of the Charter ",
    "Ibid., ",
    "Ibid. ",
    "Treaty Series, ",
    "United Nations, Treaty Series, vol. 1, ",
    "Official Records of the A ",
    "Official Records of the General Assembly, A b c, ",
    ", ",
    " and ",
    "; ",
    "a",
    "A",
    " ",
    "S-",
    "S-1/1 ",
    "ES-1/1, ",
    "1325 (2000) ",
    "1325 (2000), ",
    "687, ",
    "é/1 ",
    "\n",
    "including resolutions ",
    "chap. I, resolution 1/1 ",
    "vol. I, ",
    "A/1), vol. I, ",
    "as well as ",
    "in particular, ",
    "resolution 1/1 by the Council ",
    "X/1 ",
    "HIV/AIDS ",
]
SIZES = (15_000, 60_000)


def seconds(text: str) -> float:
    """Return the time that one search takes, the best of two."""
    best = 9.0
    # Its passes over what other tests keep would be measured as well.
    gc.disable()
    try:
        for _ in range(2):
            start = time.process_time()
            citations_in(text, series="ga")
            best = min(best, time.process_time() - start)
    finally:
        gc.enable()
    return best


def steep(source: str) -> bool:
    """Tell whether four times the text takes far more than four times as long."""
    small, large = (
        seconds("".join(itertools.islice(itertools.cycle(source), size)))
        for size in SIZES
    )
    # What takes a moment only is too short to be measured.
    return large > 0.05 and large > 8 * small


@pytest.mark.parametrize("piece", PIECES)
def test_linear_on_repetitions(piece: str) -> None:
    """No text of one piece, again and again, is slow."""
    # A machine that is busy with something else may disturb one measurement.
    assert not (steep(piece) and steep(piece))


@pytest.mark.parametrize("head", ["resolutions 50/17 ", "its resolution ", "A/61/256 "])
@pytest.mark.parametrize("piece", ["2020/21 ", "1 May 1990 ", "paragraph 1 ", "x/1 "])
def test_linear_behind_a_head(head: str, piece: str) -> None:
    """What belongs to nothing is not looked at again and again."""

    def cost(size: int) -> float:
        return seconds(head + piece * (size // len(piece)))

    small, large = map(cost, SIZES)
    assert large <= 0.05 or large <= 8 * small


@pytest.mark.parametrize("number", ["2005/2A", "2020/2", "2005/ab", "S-10/2A"])
def test_a_number_that_begins_like_two_years_is_read(number: str) -> None:
    """ "2020/21" may be two years, but not so what has a letter for a digit."""
    found = citations_in(f"resolutions 50/1 and the plan {number}", series="ga")

    assert [str(symbol) for symbol in found[0].targets] == ["A/RES/50/1"]
