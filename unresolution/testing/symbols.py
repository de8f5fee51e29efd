"""Symbols and numbers of resolutions, and of the documents that they name."""

from functools import lru_cache

from hypothesis import strategies as st

from ..errors import UnknownName
from ..numbering import write_roman
from ..series import registry as series_registry
from ..symbols import InvalidSymbol, Symbol

__all__ = ["documents", "numbers", "symbol_of", "symbols"]


def _small(least: int, most: int) -> st.SearchStrategy[int]:
    return st.integers(least, most)


_LETTER = st.sampled_from(("", "", "", " A", " B", " A-B"))

_GENERAL_ASSEMBLY = st.one_of(
    st.builds("{}/{}{}".format, _small(31, 99), _small(1, 320), _LETTER),
    st.builds(
        lambda n, letter, session: f"{n}{letter} ({write_roman(session)})",
        _small(1, 3541),
        st.sampled_from(("", " A")),
        _small(1, 30),
    ),
    st.builds("S-{}/{}".format, _small(10, 32), _small(1, 30)),
    st.builds("ES-{}/{}".format, _small(6, 11), _small(1, 24)),
    st.builds(
        "{} (ES-{})".format, _small(900, 2500), st.sampled_from(("I", "III", "V"))
    ),
)

_NUMBERS: dict[str, st.SearchStrategy[str]] = {
    "ga": _GENERAL_ASSEMBLY,
    "ga-decision": st.builds("{}/{}".format, _small(31, 99), _small(401, 699)),
    "sc": st.builds("{} ({})".format, _small(1, 2900), _small(1946, 2026)),
    "ecosoc": st.one_of(
        st.builds("{}/{}".format, _small(1978, 2026), _small(1, 99)),
        st.builds(
            lambda n, session: f"{n} ({write_roman(session)})",
            _small(1, 2130),
            _small(1, 63),
        ),
    ),
    "hrc": st.one_of(
        st.builds("{}/{}".format, _small(1, 70), _small(1, 40)),
        st.builds("S-{}/{}".format, _small(1, 40), _small(1, 3)),
    ),
    "unea": st.builds("{}/{}".format, _small(1, 8), _small(1, 25)),
}

_STATEMENTS = st.builds(
    lambda year, n: Symbol(f"S/PRST/{year}/{n}"), _small(1994, 2026), _small(1, 50)
)


def numbers(series: str = "ga") -> st.SearchStrategy[str | None]:
    """
    Draw the number of a resolution; None in a series that has no numbers.

    Those of a plug-in are drawn from its pattern.
    """
    if series in _NUMBERS or series in series_registry.builtin():
        return _NUMBERS.get(series, st.none())
    return _numbers_of(series)


def _numbers_of(series: str) -> st.SearchStrategy[str | None]:
    try:
        value = series_registry.get(series)
    except UnknownName:
        return st.none()
    if not value.is_numbered:
        return st.none()
    drawn = st.from_regex(
        value.number_pattern, fullmatch=True, alphabet=st.characters(codec="ascii")
    )
    # "\s?" draws any blank, a tab too.
    spaced = drawn.map(lambda text: " ".join(text.split()))
    return spaced.filter(lambda text: bool(value.number_pattern.fullmatch(text)))


def symbol_of(series: str, number: str) -> Symbol | None:
    """Return the symbol of a number, if the series makes symbols of numbers."""
    try:
        if series in series_registry.builtin():
            return Symbol.of_resolution(series, number)
        template = series_registry.get(series).symbol_of
        return Symbol(template.format(number)) if template else None
    except (InvalidSymbol, UnknownName):
        return None


@lru_cache(maxsize=32)
def symbols(series: str | None = None) -> st.SearchStrategy[Symbol]:
    """Draw the symbol of a resolution of *series*, or of any that is built in."""
    if series is None:
        return st.sampled_from((*_NUMBERS, "sc-prst")).flatmap(symbols)
    if series not in _NUMBERS:
        return _STATEMENTS
    return _NUMBERS[series].map(lambda n: Symbol.of_resolution(series, n))


@lru_cache(maxsize=1)
def documents() -> st.SearchStrategy[Symbol]:
    """Draw the symbol of a report or a draft."""
    return st.one_of(
        st.builds("A/{}/{}".format, _small(31, 80), _small(1, 999)),
        st.builds("A/{}/L.{}".format, _small(31, 80), _small(1, 99)),
        st.builds("A/C.{}/78/L.{}/Rev.1".format, _small(1, 6), _small(1, 70)),
        st.builds("A/{}/L.{}/Add.1".format, _small(31, 80), _small(1, 99)),
        st.builds("A/{}/433 (Part II)".format, _small(31, 80)),
        st.builds("E/{}/L.{}".format, _small(1980, 2026), _small(1, 60)),
        st.builds("S/{}/{}".format, _small(1994, 2026), _small(1, 999)),
    ).map(Symbol)
