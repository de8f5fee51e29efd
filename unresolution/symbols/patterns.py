"""
The shapes of what stands in a symbol, blanks taken out.

Every repetition has a bound: no pattern takes longer than a line.
"""

from .. import _re as re
from .words import DIVISIONS

_INTEGER = "[1-9][0-9]{0,6}"
_FLAGS = re.ASCII | re.IGNORECASE | re.VERBOSE

ROOT = re.compile("[A-Z]{1,12}", _FLAGS)
SESSION = re.compile("(ES|S)-([1-9][0-9]{0,2})(?![A-Z0-9])", _FLAGS)
NUMBER = re.compile(f"{_INTEGER}(?![0-9])", _FLAGS)
STARS = re.compile(r"\*{1,9}")
UPTO = re.compile(f"-({_INTEGER})(?![0-9])", _FLAGS)
WORD = re.compile(
    rf"""
    (?P<word>
        [A-Z]{{1,16}} (?: -[A-Z]{{1,16}} ){{0,6}}      # HRC, FPA-ICEF-UNW
        (?: \.[A-Z]{{1,16}} ){{0,3}}                  # OzL.Pro, WG.III
    ) (?![A-Z])
    (?: \. (?P<number>{_INTEGER}) (?![0-9])          # C.3, L.26
    | \( (?P<session>[1-9][0-9]{{0,2}}) \) )?        # COP(15)
    """,
    _FLAGS,
)
LETTERS = re.compile(
    r"""
    (?P<letters> [A-Z] (?: -[A-Z] (?![A-Z/]) )? ) (?![A-Z.])   # A, A-C; not A-S/2001/1
    | \[ (?P<pseudo> [A-Z] (?: -[A-Z0-9]{1,8} )? ) \]          # [B-IV]
    """,
    _FLAGS,
)
BRACKET = re.compile(
    r"""
    \( (?:
        (?P<year> [0-9]{4} )                     # (1967)
        | ORG-(?P<organizational> [4-9][0-9] ) # (ORG-75)
        | (?: (?P<mark> ES | S ) - )?
          (?: (?P<roman> [IVXLCDM]{1,15} )      # (XXX), (ES-V)
          | (?(mark) (?P<arabic> [1-9][0-9]{0,2} ) | (?!) ) )   # (S-2), but no (2)
    ) \)
    """,
    _FLAGS,
)
DIVISION = re.compile(
    r"""
    \( (?P<head> HEAD ) \.?                               # Part, Vol., Sect.
    (?P<items> ITEM (?: (?: - | , | and ) ITEM ){0,8} )?  # II, 29A, I and II
    \)
    """.replace("HEAD", "|".join(DIVISIONS)).replace(
        "ITEM", "(?: [IVXLC]{1,9} | [1-9][0-9]{0,3}[A-Z]? )"
    ),
    _FLAGS,
)
MODIFIER = re.compile(
    rf"""
    (?: (?P<change> Add | Corr | Rev | Amend )
        \. (?P<numbers> {_INTEGER} (?: -{_INTEGER} )? ) (?![0-9])
    | (?P<summary> Summary ) (?![A-Z.])
    )
    """,
    _FLAGS,
)
_YEAR = "(?:19[5-9]|20[0-9])[0-9]"
_DOCUMENT = (
    r"[AES]/(?:(?:HRC|C\.[1-9])/)?(?:[1-9][0-9]{0,3}/)?(?:L\.)?"
    rf"{_INTEGER}(?:/(?:Add|Corr|Rev)\.[1-9][0-9]{{0,2}}){{0,3}}"
)
#: Symbols of the commonest shapes, nine in ten, in their official spelling: what
#: matches is one, and nothing about its spelling need be asked.
COMMON = re.compile(
    rf"""
    # A/RES/47/120 A, A/HRC/RES/5/1
      A/ (?:HRC/)? (?:RES|DEC)/ [1-9][0-9]{{0,2}}/{_INTEGER} (?:\ [A-Z])?
    # A/RES/2200 (XXI), S/RES/687 (1991), E/RES/2005/12
    | A/RES/{_INTEGER}\ \( X{{0,2}} (?: I{{1,3}} | IV | VI{{0,3}} | IX | X ) \)
    | S/RES/{_INTEGER}\ \({_YEAR}\)
    | E/(?:RES|DEC)/{_YEAR}/{_INTEGER}
    # A/61/256/Add.1, A/C.3/61/L.5, A/60/633-S/2005/826
    | {_DOCUMENT} (?:-{_DOCUMENT}){{0,3}}
    """,
    re.ASCII | re.VERBOSE,
)
