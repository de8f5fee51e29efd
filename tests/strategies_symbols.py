"""
Strategies for document symbols.

`symbols` draws values, `spellings` the ways in which one may be printed; both are true
by construction.  Alphabets and numbers lean to what the grammar knows.
"""

from hypothesis import strategies as st

from unresolution.numbering import write_roman
from unresolution.symbols import Symbol

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_YEARS = st.integers(1946, 2045).map(str)
_BODIES = ["C.3", "AC.109", "CN.4/Sub.2", "CONF.213/RPM.1", "BUR", "HRC", "ESCWA"]
_CHANGES = ["Add", "Amend", "Corr", "Rev"]
_DIVISIONS = [
    "Part II",
    "Parts I and II",
    "Vol. I",
    "Sect. 29A",
    "Supp",
    "Introduction",
]


def _numbers(most: int = 99_999) -> st.SearchStrategy[str]:
    return st.integers(1, most).map(str)


def _ranges() -> st.SearchStrategy[str]:
    ends = st.lists(st.sampled_from(_LETTERS), min_size=2, max_size=2, unique=True)
    return ends.map(sorted).map("-".join)


def letters() -> st.SearchStrategy[str]:
    """Strategy for the letters of a part, or none: "", " A", " A-C"."""
    some = st.one_of(st.sampled_from(_LETTERS), _ranges())
    return st.just("") | some.map(" {}".format)


def sessions() -> st.SearchStrategy[str]:
    """Strategy for sessions between slashes: "61", "S-10", "ES-8"."""
    return st.builds(
        "{}{}".format, st.sampled_from(["", "S-", "ES-"]), st.integers(1, 120)
    )


def old_sessions() -> st.SearchStrategy[str]:
    """Strategy for sessions in parentheses: "XXX", "S-2", "S-VI", "ES-V"."""
    romans = st.integers(1, 99).map(write_roman)
    special = st.integers(3, 20).map(write_roman).map("S-{}".format)
    emergency = st.integers(1, 20).map(write_roman).map("ES-{}".format)
    return st.one_of(romans, special, emergency, st.sampled_from(["S-1", "S-2"]))


def resolution_numbers(series: str) -> st.SearchStrategy[str]:
    """Strategy for the numbers that running text cites, of resolutions of *series*."""
    slashed = st.builds("{}/{}".format, sessions(), _numbers(999))
    yearly = st.builds("{}/{}".format, _YEARS, _numbers(999))
    old = st.builds("{}{} ({})".format, _numbers(9999), letters(), old_sessions())
    assembly = st.builds("{}/{}".format, _numbers(99), _numbers(99))
    lettered = st.builds("{}{}".format, slashed, letters())
    return {
        "ga": lettered | old,
        "ga-decision": lettered,
        "sc": st.builds("{} ({})".format, _numbers(9999), _YEARS),
        "sc-prst": yearly,
        "ecosoc": st.builds("{}{}".format, yearly, letters()) | old,
        "hrc": slashed,
        "unea": assembly,
    }[series]


#: The series whose resolutions have symbols.
SERIES = ("ecosoc", "ga", "ga-decision", "hrc", "sc", "sc-prst", "unea")


def resolutions() -> st.SearchStrategy[Symbol]:
    """Strategy for symbols of resolutions, decisions and statements."""
    return st.sampled_from(SERIES).flatmap(
        lambda series: resolution_numbers(series).map(
            lambda number: Symbol.of_resolution(series, number)
        )
    )


def documents() -> st.SearchStrategy[Symbol]:
    """Strategy for symbols of other documents, with changes and divisions."""
    series = st.builds(
        "/".join,
        st.tuples(st.sampled_from("ASET"), st.sampled_from(_BODIES))
        | st.sampled_from("ASET").map(lambda root: (root,)),
    )
    numbered = st.builds(
        "{}{}".format,
        st.sampled_from(["", "L.", "PV.", "SR.", "CRP.", "WP.", "INF/", "NGO/"]),
        _numbers(),
    )
    changes = st.lists(
        st.builds("/{}.{}".format, st.sampled_from(_CHANGES), _numbers(20))
        | st.just("/Summary"),
        max_size=3,
    ).map("".join)
    division = st.just("") | st.sampled_from(_DIVISIONS).map(" ({})".format)
    return st.one_of(
        st.builds("{}/{}{}{}".format, series, numbered, division, changes),
        st.builds("{}/{}{}{}".format, series, numbered, changes, division),
        st.builds(
            "{}/{}/{}{}{}".format,
            series,
            sessions() | _YEARS,
            numbered,
            division,
            changes,
        ),
    ).map(Symbol.parse)


def symbols() -> st.SearchStrategy[Symbol]:
    """Strategy for all symbols: also joint ones, and with stars."""
    one = resolutions() | documents()
    joint = st.lists(one, min_size=2, max_size=3).map(
        lambda several: Symbol.parse("-".join(map(str, several)))
    )
    starred = one.map(lambda symbol: Symbol.parse(f"{symbol}*"))
    return st.one_of(one, joint, starred)


@st.composite
def spellings(draw: st.DrawFn, symbol: Symbol) -> str:
    """Strategy for texts that mean *symbol*: other letter case, other blanks."""
    spelled = str(symbol)
    if draw(st.booleans()):
        spelled = spelled.replace(" ", "")
    elif draw(st.booleans()):
        spelled = spelled.replace(" ", "\u00a0 ").replace("/", " / ")
    if draw(st.booleans()):
        spelled = spelled.replace("-", draw(st.sampled_from("‐‑–")))
    case = draw(st.sampled_from([str, str.lower, str.upper]))
    blank = draw(st.sampled_from(["", " ", "\n", "\t"]))
    return blank + case(spelled) + blank
