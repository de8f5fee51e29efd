"""Document symbols: their grammar both ways, their laws, and hostile texts."""

import html
import itertools
import pickle
import re
import time
import urllib.parse

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import strategies_symbols as some
from tests.corpus import akn_files
from unresolution.symbols import InvalidSymbol, Symbol, SymbolSession
from unresolution.symbols.grammar import read_symbol
from unresolution.symbols.patterns import COMMON

#: One table serves the reader and the writer.
SYMBOLS = [
    # as found, official, elements; those of a joint symbol with " + " between
    ("A/RES/52/4", "A/RES/52/4",
     "root=A, kind=RES, session=regular 52 arabic, number=4"),
    ("A/RES/61/49", "A/RES/61/49",
     "root=A, kind=RES, session=regular 61 arabic, number=49"),
    ("A/RES/217(III)", "A/RES/217 (III)",
     "root=A, kind=RES, session=regular 3 roman, number=217"),
    ("A/RES/217 A (III)", "A/RES/217 A (III)",
     "root=A, kind=RES, session=regular 3 roman, number=217, letters=A"),
    ("A/RES/217(III)A", "A/RES/217 A (III)",
     "root=A, kind=RES, session=regular 3 roman, number=217, letters=A"),
    ("A/RES/377(V)A", "A/RES/377 A (V)",
     "root=A, kind=RES, session=regular 5 roman, number=377, letters=A"),
    ("A/RES/3369(XXX)", "A/RES/3369 (XXX)",
     "root=A, kind=RES, session=regular 30 roman, number=3369"),
    ("A/RES/3201(S-VI)", "A/RES/3201 (S-VI)",
     "root=A, kind=RES, session=special 6 roman, number=3201"),
    ("A/RES/2252(ES-V)", "A/RES/2252 (ES-V)",
     "root=A, kind=RES, session=emergency 5 roman, number=2252"),
    ("A/RES/186(S-2)", "A/RES/186 (S-2)",
     "root=A, kind=RES, session=special 2 arabic, number=186"),
    ("A/RES/S-10/2", "A/RES/S-10/2",
     "root=A, kind=RES, session=special 10 arabic, number=2"),
    ("A/RES/S-13/2", "A/RES/S-13/2",
     "root=A, kind=RES, session=special 13 arabic, number=2"),
    ("A/RES/ES-8/2", "A/RES/ES-8/2",
     "root=A, kind=RES, session=emergency 8 arabic, number=2"),
    ("A/RES/ES-10/21", "A/RES/ES-10/21",
     "root=A, kind=RES, session=emergency 10 arabic, number=21"),
    ("A/RES/47/120 A", "A/RES/47/120 A",
     "root=A, kind=RES, session=regular 47 arabic, number=120, letters=A"),
    ("A/RES/68/247B", "A/RES/68/247 B",
     "root=A, kind=RES, session=regular 68 arabic, number=247, letters=B"),
    ("A/RES/69/96A-B", "A/RES/69/96 A-B",
     "root=A, kind=RES, session=regular 69 arabic, number=96, letters=A-B"),
    ("A/RES/50/204[A]", "A/RES/50/204[A]",
     "root=A, kind=RES, session=regular 50 arabic, number=204, pseudo=A"),
    ("A/RES/63/108[B-IV]", "A/RES/63/108[B-IV]",
     "root=A, kind=RES, session=regular 63 arabic, number=108, pseudo=B-IV"),
    ("A/RES/69/250*", "A/RES/69/250*",
     "root=A, kind=RES, session=regular 69 arabic, number=250, reissues=1"),
    ("A/52/377", "A/52/377",
     "root=A, kind=DOC, session=regular 52 arabic, number=377"),
    ("A/52/L.2", "A/52/L.2",
     "root=A, kind=L, session=regular 52 arabic, number=2"),
    ("A/61/L.26/Add.1", "A/61/L.26/Add.1",
     "root=A, kind=L, session=regular 61 arabic, number=26, mods=Add.1"),
    ("A/61/256/Add.1", "A/61/256/Add.1",
     "root=A, kind=DOC, session=regular 61 arabic, number=256, mods=Add.1"),
    ("A/L.462", "A/L.462",
     "root=A, kind=L, number=462"),
    ("A/6014", "A/6014",
     "root=A, kind=DOC, number=6014"),
    ("A/520/Rev.20", "A/520/Rev.20",
     "root=A, kind=DOC, number=520, mods=Rev.20"),
    ("A/C.3/78/L.49/Rev.1", "A/C.3/78/L.49/Rev.1",
     "root=A, sub=C.3, kind=L, session=regular 78 arabic, number=49, mods=Rev.1"),
    ("A/C.3/68/SR.50", "A/C.3/68/SR.50",
     "root=A, sub=C.3, kind=SR, session=regular 68 arabic, number=50"),
    ("A/68/PV.70", "A/68/PV.70",
     "root=A, kind=PV, session=regular 68 arabic, number=70"),
    ("A/S-23/10/Rev.1", "A/S-23/10/Rev.1",
     "root=A, kind=DOC, session=special 23 arabic, number=10, mods=Rev.1"),
    ("A/BUR/70/SR.1", "A/BUR/70/SR.1",
     "root=A, sub=BUR, kind=SR, session=regular 70 arabic, number=1"),
    ("A/CONF.213/RPM.1/1", "A/CONF.213/RPM.1/1",
     "root=A, sub=CONF.213/RPM.1, kind=DOC, number=1"),
    ("A/AC.109/2019/L.18", "A/AC.109/2019/L.18",
     "root=A, sub=AC.109, kind=L, year=2019, number=18"),
    ("A/DEC/80/506", "A/DEC/80/506",
     "root=A, kind=DEC, session=regular 80 arabic, number=506"),
    ("A/57/49(Vol.II)", "A/57/49 (Vol. II)",
     "root=A, kind=DOC, session=regular 57 arabic, number=49, division=Vol. II"),
    ("A/62/433 (Part II)", "A/62/433 (Part II)",
     "root=A, kind=DOC, session=regular 62 arabic, number=433, division=Part II"),
    ("A/HRC/RES/16/18", "A/HRC/RES/16/18",
     "root=A, sub=HRC, kind=RES, session=regular 16 arabic, number=18"),
    ("A/HRC/RES/S-2/1", "A/HRC/RES/S-2/1",
     "root=A, sub=HRC, kind=RES, session=special 2 arabic, number=1"),
    ("A/HRC/43/L.18", "A/HRC/43/L.18",
     "root=A, sub=HRC, kind=L, session=regular 43 arabic, number=18"),
    ("A/HRC/PRST/6/1", "A/HRC/PRST/6/1",
     "root=A, sub=HRC, kind=PRST, session=regular 6 arabic, number=1"),
    ("A/HRC/PRST/OS/12/1", "A/HRC/PRST/OS/12/1",
     "root=A, sub=HRC, kind=PRST, session=organizational 12 arabic, number=1"),
    ("A/HRC/DEC/18/117", "A/HRC/DEC/18/117",
     "root=A, sub=HRC, kind=DEC, session=regular 18 arabic, number=117"),
    ("S/RES/1325 (2000)", "S/RES/1325 (2000)",
     "root=S, kind=RES, year=2000, number=1325"),
    ("S/RES/242(1967)", "S/RES/242 (1967)",
     "root=S, kind=RES, year=1967, number=242"),
    ("S/2001/1189", "S/2001/1189",
     "root=S, kind=DOC, year=2001, number=1189"),
    ("S/24111", "S/24111",
     "root=S, kind=DOC, number=24111"),
    ("S/10124/Add.2", "S/10124/Add.2",
     "root=S, kind=DOC, number=10124, mods=Add.2"),
    ("S/PV.8891", "S/PV.8891",
     "root=S, kind=PV, number=8891"),
    ("S/PRST/2015/23", "S/PRST/2015/23",
     "root=S, kind=PRST, year=2015, number=23"),
    ("E/RES/2005/12", "E/RES/2005/12",
     "root=E, kind=RES, year=2005, number=12"),
    ("E/RES/1733(LIV)", "E/RES/1733 (LIV)",
     "root=E, kind=RES, session=regular 54 roman, number=1733"),
    ("E/RES/1926 B (LVIII)", "E/RES/1926 B (LVIII)",
     "root=E, kind=RES, session=regular 58 roman, number=1926, letters=B"),
    ("E/RES/1915(ORG-75)", "E/RES/1915 (ORG-75)",
     "root=E, kind=RES, session=organizational 75 arabic, year=1975, number=1915"),
    ("E/RES/2046(S-III)", "E/RES/2046 (S-III)",
     "root=E, kind=RES, session=special 3 roman, number=2046"),
    ("E/2013/99", "E/2013/99",
     "root=E, kind=DOC, year=2013, number=99"),
    ("E/2013/L.24", "E/2013/L.24",
     "root=E, kind=L, year=2013, number=24"),
    ("E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1", "E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1",
     "root=E, sub=CN.4/Sub.2/AC.2, kind=WP, year=1987, number=4, mods=Add.1"),
    ("E/ESCWA/RES/214(XIX)", "E/ESCWA/RES/214 (XIX)",
     "root=E, sub=ESCWA, kind=RES, session=regular 19 roman, number=214"),
    ("E/CN.4/1995/2-E/CN.4/Sub.2/1994/56", "E/CN.4/1995/2-E/CN.4/Sub.2/1994/56",
     ("root=E, sub=CN.4, kind=DOC, year=1995, number=2"
      " + root=E, sub=CN.4/Sub.2, kind=DOC, year=1994, number=56")),
    ("A/60/633-S/2005/826", "A/60/633-S/2005/826",
     ("root=A, kind=DOC, session=regular 60 arabic, number=633"
      " + root=S, kind=DOC, year=2005, number=826")),
    ("A/47/277-S/24111", "A/47/277-S/24111",
     ("root=A, kind=DOC, session=regular 47 arabic, number=277"
      " + root=S, kind=DOC, number=24111")),
    ("A/50/60-S/1995/1", "A/50/60-S/1995/1",
     ("root=A, kind=DOC, session=regular 50 arabic, number=60"
      " + root=S, kind=DOC, year=1995, number=1")),
    ("UNEP/EA.2/Res.15", "UNEP/EA.2/Res.15",
     "root=UNEP, sub=EA, kind=RES, session=regular 2 arabic, number=15"),
    ("UNEP/EA.1/L.13", "UNEP/EA.1/L.13",
     "root=UNEP, sub=EA, kind=L, session=regular 1 arabic, number=13"),
    ("T/RES/2183(LIII)", "T/RES/2183 (LIII)",
     "root=T, kind=RES, session=regular 53 roman, number=2183"),
    ("CAT/C/SR.209", "CAT/C/SR.209",
     "root=CAT, sub=C, kind=SR, number=209"),
    ("HSP/GC/24/7", "HSP/GC/24/7",
     "root=HSP, sub=GC, kind=DOC, session=regular 24 arabic, number=7"),
    ("ST/AI/189/Add.3/Rev.2", "ST/AI/189/Add.3/Rev.2",
     "root=ST, sub=AI, kind=DOC, number=189, mods=Add.3+Rev.2"),
]  # fmt: skip

#: Forms beyond the table, as published documents cite them.
OFFICIAL = [
    "A/61/5/Add.1 (Vol. II)",
    "A/74/6 (Sect. 29A)",
    "A/76/281 (Part I)/Add.1",
    "A/77/6 (Income sect. 1)",
    "A/77/6 (Introduction)",
    "A/78/PV.50 (Resumption 1)",
    "A/CN.9/WG.III/WP.166",
    "A/CONF.157/PC/42/Add.6",
    "A/HRC/54/NGO/12",
    "A/HRC/WG.6/40/SYR/1",
    "A/INF/75/3/Rev.1",
    "A/RES/3411 A-B (XXX)",
    "A/RES/997 (ES-I)",
    "A/CONF.229/2017/8",
    "BWC/CONF.IX/9",
    "CAT/C/USA/CO/3-5",
    "CBD/COP/DEC/XIII/1",
    "CCW/P.V/CONF/2022/4",
    "CD/2226",
    "DP/FPA-ICEF-UNW/2022/1",
    "E/ESCWA/S-6/14",
    "E/ICEF/2020/P/L.3",
    "FCCC/PA/CMA/2021/10/Add.1",
    "HRI/GEN/1/Rev.9 (Vol. I)",
    "HSP/HA.2/Res.1",
    "ICCD/COP(15)/23/Add.1",
    "ISBA/27/C/44",
    "NPT/CONF.2000/28 (Parts I and II)",
    "S/AC.26/Dec.18 (1994)",
    "S/INF/52",
    "S/RES/687",
    "UNEP/EA.5/HLS.1",
    "UNEP/OzL.Pro.28/12",
]

#: Text, where it fails (counted from 0), and a word of the reason.
FAULTS = [
    ("", 0, "organ"),
    ("   ", 3, "organ"),
    ("/A/4", 0, "organ"),
    ("A", 1, "'/'"),
    ("A/", 2, "component"),
    ("A//4", 2, "component"),
    ("A/RES/61/49/", 12, "component"),
    ("A/Rev.1", 1, "component"),
    ("A/RES/61/49.", 11, "'.'"),
    ("A/RES/61/49;A/RES/61/50", 11, "';'"),
    ("A/RES/6 1/49", 7, "blank"),
    ("see A/RES/61/49", 3, "blank"),
    ("A/61/L.26 and Add.1", 13, "blank"),
    ("A/61/L.26\u00a0  Corr.1", 12, "'C'"),
    ("A/C.3/78/L.49Rev.1", 13, "'R'"),
    ("A/61/256/Add.1/5", 15, "change"),
    ("A/61/256*/Add.1", 9, "'/'"),
    ("A/C.3", 5, "no number"),
    ("A/RES/S-10", 10, "no number"),
    ("A/RES", 5, "no number"),
    ("A/RES/52", 8, "no session"),
    ("A/RES/52/L.4", 9, "number of one resolution"),
    ("A/RES/5/RES/6", 12, "number of one resolution"),
    ("A/RES/61/49-50", 9, "number of one resolution"),
    ("A/RES/HRC/5/6", 6, "session or a year"),
    ("A/RES/1/2/3", 10, "more than"),
    ("A/RES/61/49 (XXX)", 9, "more than"),
    ("A/RES/2005/12", 11, "another form"),
    ("A/RES/1325 (2000)", 6, "another form"),
    ("E/RES/61/49", 9, "another form"),
    ("S/RES/52/4", 9, "another form"),
    ("S/RES/217 (III)", 6, "another form"),
    ("S/RES/2140 (2140)", 12, "year"),
    ("A/RES/217 (IIII)", 11, "roman"),
    ("A/RES/217 (3)", 10, "no session"),
    ("A/RES/69/96 B-A", 12, "rise"),
    ("A/RES/69/96 A-A", 12, "rise"),
    ("CAT/C/USA/CO/5-3", 15, "rise"),
    ("E/2013/99 A", 10, "number of a resolution"),
    ("A/61 A/49", 5, "only the number"),
    ("A/RES/061/4", 6, "begin with 0"),
    ("A/RES/61/0", 9, "begin with 0"),
    ("A/12345678", 2, "so long"),
    ("A/ABCDEFGHIJKLMNOPQRST/1", 2, "so long"),
    ("A/RES/٦١/٤", 6, "'٦'"),
    ("A/RES/６１/４", 6, "'６'"),
    ("A/ſUB.1/2", 2, "'ſ'"),
    ("SC/6816", 0, "press release"),
    ("and/3", 0, "unknown organ"),
    ("ch/A/RES/70/1", 0, "unknown organ"),
    ("A/62/433 (Chapter II)", 9, "'('"),
    ("A/1/2-B", 7, "'/'"),
    ("A/" * 20, 34, "too many components"),
    ("-".join(["A/1"] * 9), 32, "too many symbols"),
    ("A/1" + "/Add.1" * 16, 94, "too many components"),
]


def elements(symbol: Symbol) -> str:
    """Write down what *symbol* is made of, as in the table."""
    found = {
        "root": symbol.root,
        "sub": symbol.subsidiary,
        "kind": symbol.kind,
        "session": symbol.session
        and f"{symbol.session.kind} {symbol.session.number} {symbol.session.style}",
        "year": symbol.year,
        "number": symbol.number,
        "pseudo" if symbol.is_pseudo else "letters": symbol.letters,
        "division": symbol.division,
        "mods": "+".join(symbol.modifiers),
        "reissues": symbol.reissues,
    }
    return ", ".join(f"{name}={value}" for name, value in found.items() if value)


@pytest.mark.parametrize(("found", "official", "expected"), SYMBOLS)
def test_a_symbol_reads_and_writes(found: str, official: str, expected: str) -> None:
    """A symbol comes apart into its elements and is written in its official way."""
    symbol = Symbol.parse(found)

    assert " + ".join(map(elements, symbol.parts)) == expected
    assert str(symbol) == official
    assert Symbol.parse(official) == symbol


@pytest.mark.parametrize("official", OFFICIAL)
def test_the_official_spelling_stays(official: str) -> None:
    """What is official already is written back as it was."""
    assert str(Symbol.parse(official)) == official


@pytest.mark.parametrize(("text", "position", "word"), FAULTS)
def test_an_error_points(text: str, position: int, word: str) -> None:
    """A text that is no symbol says at which character, and why."""
    with pytest.raises(InvalidSymbol) as caught:
        Symbol.parse(text)

    error = caught.value
    assert (error.text, error.position) == (text, position)
    assert word in error.reason
    assert error.reason in str(error) and f"character {position + 1}" in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.position) == (str(error), position)


@pytest.mark.parametrize(
    "text",
    [
        "A/" * 5_000_000,
        "A/RES/61/" + "1" * 10_000_000,
        "A" * 10_000_000,
        " " * 10_000_000,
        "A/1-" * 2_500_000,
        "A/RES/61/49" + "*" * 10_000_000,
        "A/62/433 (Part " + "I-" * 4_000,
        "A/" + "B-" * 4_900,
        "A/" + "b." * 4_900,
        "A " * 4_900,
        "A/1" + " \u00ad" * 4_900,
    ],
    ids=lambda text: text[:16],
)
def test_no_text_takes_long(text: str) -> None:
    """A text that is no symbol is refused at once, whatever its length."""
    before = time.process_time()
    with pytest.raises(InvalidSymbol) as caught:
        # A star too many, for those that would be symbols.
        Symbol.parse(f"{text}*!")

    assert len(str(caught.value)) < 300
    # Hundredths of a second; hours, if a pattern took all ways through the text.
    assert time.process_time() - before < 10


SAME = [
    ("A/RES/217(III)A", "A/RES/217 A (III)"),
    ("A/RES/68/247B", "a/res/68/247 b"),
    ("S/RES/1325(2000)", "S/RES/1325 (2000)"),
    ("A/RES/186 (S-II)", "A/RES/186 (S-2)"),
    ("A/62/433(PartII)", "A/62/433 (part ii)"),
    ("A/57/49 (Vol II)", "A/57/49(Vol.II)"),
    ("S/15455/Corr. 1", "S/15455/Corr.1"),
    ("A/60/633–S/2005/826", "A/60/633-S/2005/826"),
    ("A／RES／217（III）", "A/RES/217 (III)"),
    ("\u200fA/RES/61/49\u200e", "A/RES/61/49"),
    ("A/RES/69/250*", "A/RES/69/250"),
]

OTHERS = [
    ("A/RES/61/49", "A/RES/61/50"),
    ("A/RES/50/204[A]", "A/RES/50/204 A"),
    ("A/61/L.26", "A/61/L.26/Add.1"),
    ("A/61/256 (Part I)/Add.1", "A/61/256/Add.1 (Part I)"),
    ("A/60/633", "A/60/633-S/2005/826"),
    ("A/60/633-S/2005/826", "S/2005/826-A/60/633"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_document_are_equal(one: str, other: str) -> None:
    """Blanks, letter case, look-alikes and stars don't tell documents apart."""
    assert Symbol(one) == Symbol(other)
    assert hash(Symbol(one)) == hash(Symbol(other))
    assert not Symbol(one) < Symbol(other) and not Symbol(one) > Symbol(other)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_symbols_of_other_documents_differ(one: str, other: str) -> None:
    """What isn't the same document isn't equal, and comes before or after."""
    assert Symbol(one) != Symbol(other)
    assert (Symbol(one) < Symbol(other)) is (Symbol(other) > Symbol(one))
    assert Symbol(one) < Symbol(other) or Symbol(other) < Symbol(one)


def test_symbols_are_in_the_order_of_a_list_of_documents() -> None:
    """Numbers count by value; a resolution comes before its parts and its changes."""
    ordered = [
        "A/9",
        "A/61/256",
        "A/61/256/Add.2",
        "A/61/256/Add.10",
        "A/RES/217 (III)",
        "A/RES/217 A (III)",
        "A/RES/9/100",
        "A/RES/52/4",
        "A/RES/52/30",
        "A/RES/61/1",
        "A/RES/S-10/2",
        "A/RES/ES-8/2",
        "A/C.3/61/L.1",
        "A/C.10/61/L.1",
        "S/24111",
        "S/2001/1189",
        "S/RES/902 (1994)",
        "S/RES/1325 (2000)",
    ]

    assert sorted(map(Symbol, reversed(ordered))) == [*map(Symbol, ordered)]


NUMBERS = [
    ("ga", "52/4", "A/RES/52/4"),
    ("ga", "47/120 A", "A/RES/47/120 A"),
    ("ga", "217 A (III)", "A/RES/217 A (III)"),
    ("ga", "S-10/2", "A/RES/S-10/2"),
    ("ga", "186 (S-2)", "A/RES/186 (S-2)"),
    ("ga-decision", "61/503 A", "A/DEC/61/503 A"),
    ("sc", "1325 (2000)", "S/RES/1325 (2000)"),
    ("sc", "687", "S/RES/687"),
    ("sc-prst", "2015/23", "S/PRST/2015/23"),
    ("ecosoc", "2005/12", "E/RES/2005/12"),
    ("ecosoc", "1733 (LIV)", "E/RES/1733 (LIV)"),
    ("ecosoc", "1915 (ORG-75)", "E/RES/1915 (ORG-75)"),
    ("hrc", "16/18", "A/HRC/RES/16/18"),
    ("hrc", "S-2/1", "A/HRC/RES/S-2/1"),
    ("unea", "2/15", "UNEP/EA.2/Res.15"),
]

NO_NUMBERS = [
    ("ga", "", 0),
    ("ga", "52", 2),
    ("ga", "1325 (2000)", 0),
    ("ga", "52/4x!", 5),
    ("ga", "52/4/Add.1", 10),
    ("ga", "52/4*", 5),
    ("ga", "52/4 (Part I)", 13),
    ("ga", "52/4-S/2000/1", 13),
    ("sc", "52/4", 3),
    ("unea", "2", 1),
    ("unea", "2/x", 3),
    ("unea", "2/", 2),
    ("unea", "x/2", 0),
    ("unea", "2/15/3", 6),
    ("none", "52/4", 0),
]


@pytest.mark.parametrize(("series", "number", "symbol"), NUMBERS)
def test_a_number_and_its_symbol(series: str, number: str, symbol: str) -> None:
    """The number that running text cites gives the symbol and comes from it."""
    assert Symbol.of_resolution(series, number) == Symbol(symbol)
    assert Symbol(symbol).number_text == number


@pytest.mark.parametrize(("series", "number", "position"), NO_NUMBERS)
def test_what_is_no_number_points_into_the_number(
    series: str, number: str, position: int
) -> None:
    """The error speaks of the number that was given, not of the symbol tried."""
    with pytest.raises(InvalidSymbol) as caught:
        Symbol.of_resolution(series, number)

    assert (caught.value.text, caught.value.position) == (number, position)


def test_documents_have_no_number_in_text() -> None:
    """Only resolutions, decisions and statements are cited by number alone."""
    assert Symbol("A/61/L.26").number_text is None
    assert Symbol("A/61/L.26").akn_number == "A-61-L.26"
    assert Symbol("S/RES/1325 (2000)").akn_number == "1325_(2000)"


CONTAINED = [
    ("A/RES/76/84", "A/RES/76/84 A"),
    ("A/RES/76/84 A-B", "A/RES/76/84 A"),
    ("A/RES/76/84 A-C", "A/RES/76/84 B-C"),
    ("A/RES/76/84", "A/RES/76/84 A-B"),
    ("A/RES/50/204", "A/RES/50/204[A]"),
    ("A/61/256", "A/61/256/Add.1"),
    ("A/61/256/Add.1", "A/61/256/Add.1/Corr.2"),
    ("A/76/281", "A/76/281 (Part I)/Add.1"),
    ("A/76/281 (Part I)", "A/76/281 (Part I)/Add.1"),
    ("A/60/633-S/2005/826", "S/2005/826"),
    ("A/61/L.26/Rev.1", "A/61/L.26/Rev.1/Add.1"),
]

NOT_CONTAINED = [
    ("A/RES/76/84 A", "A/RES/76/84"),
    ("A/RES/76/84 A", "A/RES/76/84 A-B"),
    ("A/RES/76/84", "A/RES/76/85 A"),
    ("A/RES/50/204 A", "A/RES/50/204[A]"),
    ("A/61/256/Add.1", "A/61/256/Add.10"),
    ("A/61/L.26", "A/61/L.26/Rev.1"),
    ("A/61/L.26", "A/61/L.26/Rev.1/Add.1"),
    ("A/60/633", "A/60/633-S/2005/826"),
    ("A/76/281 (Part II)", "A/76/281 (Part I)/Add.1"),
]


@pytest.mark.parametrize(("whole", "part"), CONTAINED)
def test_a_whole_contains_its_parts(whole: str, part: str) -> None:
    """A part is a part, and the whole is none of it."""
    assert Symbol(whole).contains(Symbol(part))
    assert Symbol(part).is_part_of(Symbol(whole))
    assert not Symbol(part).contains(Symbol(whole))


@pytest.mark.parametrize(("whole", "part"), NOT_CONTAINED)
def test_other_documents_are_no_parts(whole: str, part: str) -> None:
    """Likeness of the text alone makes no part."""
    assert not Symbol(whole).contains(Symbol(part))
    assert not Symbol(part).is_part_of(Symbol(whole))


@pytest.mark.parametrize(
    ("later", "earlier", "revised"),
    [
        ("A/61/L.26/Rev.1", "A/61/L.26", True),
        ("A/61/L.26/Rev.2", "A/61/L.26/Rev.1", True),
        ("A/61/L.26/Rev.10", "A/61/L.26/Rev.9", True),
        ("A/61/L.26/Rev.1", "A/61/L.26/Rev.2", False),
        ("A/61/L.26/Rev.1", "A/61/L.26/Rev.1", False),
        ("A/61/L.26/Add.1", "A/61/L.26", False),
        ("A/61/L.26", "A/61/L.26", False),
        ("A/61/L.26/Rev.1", "A/61/L.27", False),
        ("A/61/L.26/Add.1/Rev.1", "A/61/L.26/Add.1", True),
        ("A/61/L.26/Add.1/Rev.1", "A/61/L.26", False),
    ],
)
def test_a_revision_replaces_an_earlier_text(
    later: str,
    earlier: str,
    revised: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """A revision is one of the first text and of each revision before it."""
    assert Symbol(later).is_revision_of(Symbol(earlier)) is revised


def test_a_range_of_letters_expands() -> None:
    """A range stands for its letters; whatever has none stands for itself."""
    letters = [f"A/RES/43/222 {letter}" for letter in "ABCDE"]

    assert Symbol("A/RES/43/222 A-E").expanded() == tuple(map(Symbol, letters))
    for alone in ("A/RES/43/222 A", "A/RES/52/4", "A/RES/63/108[B-IV]"):
        assert Symbol(alone).expanded() == (Symbol(alone),)


@pytest.mark.parametrize(
    ("symbol", "path"),
    [
        ("A/RES/80/174", "en/A/RES/80/174"),
        ("S/RES/1325 (2000)", "en/S/RES/1325(2000)"),
        ("A/RES/217 A (III)", "en/A/RES/217(III)A"),
        ("A/RES/68/247 B", "en/A/RES/68/247B"),
        ("A/62/433 (Part II)", "en/A/62/433(PartII)"),
        ("A/60/633-S/2005/826", "en/A/60/633-S/2005/826"),
        ("A/RES/50/204[A]", "en/A/RES/50/204%5BA%5D"),
        ("A/RES/69/250*", "en/A/RES/69/250"),
    ],
)
def test_the_address_of_a_document(symbol: str, path: str) -> None:
    """Links have the symbol without blanks."""
    assert Symbol(symbol).url() == f"https://docs.un.org/{path}"


def test_addresses_know_six_languages() -> None:
    """Another language is refused, not put into a link that leads nowhere."""
    assert Symbol("A/1").url("ar") == "https://docs.un.org/ar/A/1"
    with pytest.raises(ValueError, match="language"):
        Symbol("A/1").url("de")


@pytest.mark.parametrize(
    ("symbol", "years"),
    [
        ("A/RES/1 (I)", (1946, 1947)),
        ("A/RES/61/49", (2006, 2007)),
        ("A/C.3/78/L.49", (2023, 2024)),
        ("A/RES/S-10/2", None),
        ("A/HRC/RES/16/18", None),
        ("A/AC.109/2019/L.18", None),
        ("E/RES/1733 (LIV)", None),
    ],
)
def test_the_years_of_a_session(symbol: str, years: tuple[int, int] | None) -> None:
    """Only regular sessions of the Assembly follow the calendar."""
    assert Symbol(symbol).session_years() == years


def test_sessions_print_as_they_stand() -> None:
    """A session is written with its mark and in its style."""
    assert str(SymbolSession("special", 6, "roman")) == "S-VI"
    assert str(SymbolSession("emergency", 10)) == "ES-10"
    assert str(SymbolSession("regular", 30, "roman")) == "XXX"


def test_a_symbol_shows_how_it_is_made() -> None:
    """The representation can be typed in."""
    assert repr(Symbol.parse(" a/res/61/49 ")) == "Symbol('A/RES/61/49')"
    assert Symbol.parse("A/61/L.26/Add.1").components == ("A", "61", "L.26", "Add.1")


@given(some.symbols())
def test_reading_undoes_writing(symbol: Symbol) -> None:
    """The official spelling is read back, and is its own official spelling."""
    again = Symbol.parse(str(symbol))

    assert again == symbol and hash(again) == hash(symbol)
    assert str(again) == str(symbol)
    assert "/".join(symbol.components) == str(symbol).replace("*", "")
    assert Symbol(urllib.parse.unquote(symbol.url()).partition("/en/")[2]) == symbol


@given(st.from_regex(re.compile(COMMON.pattern, COMMON.flags), fullmatch=True))
def test_what_looks_official_is_official(text: str) -> None:
    """A spelling that is taken as it is would come out of the grammar unchanged."""
    symbol, parts = Symbol(text), read_symbol(text)
    names = [part.text() for part in parts]

    assert "-".join(names) == text == str(symbol)
    assert [str(part) for part in symbol.parts] == names
    assert symbol.url().endswith("/en/" + "-".join(part.key() for part in parts))


@given(st.data())
def test_spelling_tells_nothing_apart(data: st.DataObject) -> None:
    """However a symbol is spelled, it is the same one."""
    symbol = data.draw(some.symbols())
    spelled = data.draw(some.spellings(symbol))

    assert Symbol.parse(spelled) == symbol
    assert str(Symbol.parse(spelled)) == str(symbol)


@given(some.symbols())
def test_a_symbol_is_a_value(symbol: Symbol) -> None:
    """It survives pickling and `attrs.evolve`, and can't be changed."""
    assert pickle.loads(pickle.dumps(symbol)) == symbol
    assert attrs.evolve(symbol) == symbol
    assert repr(pickle.loads(pickle.dumps(symbol))) == repr(symbol)
    with pytest.raises(AttributeError):
        symbol.text = "A/1"  # type: ignore[misc]


@given(st.lists(some.symbols(), max_size=5))
def test_the_order_is_total(symbols: list[Symbol]) -> None:
    """Of two symbols one is less, or they are equal; sorting agrees with it."""
    for one, other in itertools.combinations(symbols, 2):
        assert (one < other) + (one == other) + (one > other) == 1
    for one, other in itertools.pairwise(sorted(symbols)):
        assert one <= other


@given(some.symbols())
def test_wholes_and_parts_agree(symbol: Symbol) -> None:
    """A symbol contains itself and all that it expands to; its base has none."""
    assert symbol.contains(symbol) and not symbol.is_part_of(symbol)
    assert symbol.base.base == symbol.base
    assert all(symbol.contains(single) for single in symbol.expanded())
    assert all(symbol.contains(part) for part in symbol.parts)
    assert not symbol.is_revision_of(symbol)


@given(st.data(), st.sampled_from(some.SERIES))
def test_numbers_and_symbols_undo_each_other(data: st.DataObject, series: str) -> None:
    """For every series the number of the symbol of a number is that number."""
    number = data.draw(some.resolution_numbers(series))

    assert Symbol.of_resolution(series, number).number_text == number


@given(st.text("AESRDCL/.-0123456789 ()[]*IVXPartVol\u00ad\u00a0²", max_size=30))
def test_any_text_is_a_symbol_or_an_error_within_it(text: str) -> None:
    """Nothing but `InvalidSymbol` is raised, and it points into the text."""
    try:
        written = str(Symbol.parse(text))
    except InvalidSymbol as error:
        position = error.position
    else:
        position = 0
        assert str(Symbol.parse(written)) == written

    assert 0 <= position <= len(text)


#: Links of official files that lead to no symbol: a wrong code of the language is
#: taken for the start of the path, a year is misprinted.
JUNK = re.compile(r"(?:ch|sp)/.*|S/RES/2140\(2140\)")
LINK = re.compile(r'href="https?://(?:www\.)?(?:undocs|docs\.un)\.org/([^"]*)"')
NUMBER = re.compile(r'<docNumber[^>]*refersTo="#symbol"[^>]*>([^<]*)</docNumber>')
LANGUAGE = re.compile("^(?:en|fr|es|ru|ar|zh)/")


def test_the_symbols_of_official_files_read() -> None:
    """Every symbol that the official files link to or carry is one."""
    files = akn_files()
    if not files:
        pytest.skip("no corpus: set UNRESOLUTION_CORPUS to its folder")
    cited: set[str] = set()
    for path in files:
        text = path.read_text(encoding="utf-8", errors="replace")
        links = map(urllib.parse.unquote, map(html.unescape, LINK.findall(text)))
        cited |= {LANGUAGE.sub("", link, count=1) for link in links}
        cited |= set(map(html.unescape, NUMBER.findall(text)))
    unread = []
    for symbol in sorted(cited):
        try:
            assert Symbol.parse(symbol) == Symbol.parse(str(Symbol.parse(symbol)))
        except InvalidSymbol as error:
            unread += [] if JUNK.fullmatch(symbol) else [str(error)]

    assert unread == []


# Found by mistakes that were made on purpose: see `make mutate`.


@pytest.mark.parametrize(
    ("symbol", "base"),
    [
        ("A/RES/50/204[A]", "A/RES/50/204"),
        ("A/62/433/Add.1 (Part II)", "A/62/433"),
        ("A/57/49 (Vol. II)/Corr.1*", "A/57/49"),
        ("A/RES/61/49 A", "A/RES/61/49"),
    ],
)
def test_the_base_is_that_of_a_document_that_was_never_changed(
    symbol: str, base: str
) -> None:
    """In all that can be asked, not only in its spelling."""
    found = Symbol(symbol).base

    assert found == Symbol(base)
    assert str(found) == base
    assert not found.is_pseudo
    assert found.division is None
    assert found.reissues == 0
    assert not found.modifiers
    # What it is made of, too: it goes into the order and into hashes.
    assert found._parts == Symbol(base)._parts


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        (0, 0, "//"),
        (5, 0, "BBBBB//"),
        (29, 29, "B" * 29 + "//" + "A" * 29),
        (30, 29, "…" + "B" * 29 + "//" + "A" * 29),
        (29, 30, "B" * 29 + "//" + "A" * 29 + "…"),
    ],
)
def test_the_message_quotes_what_is_around_the_fault(
    before: int, after: int, shown: str
) -> None:
    """Thirty characters on each side; dots stand for more, and for nothing else."""
    fault = InvalidSymbol("B" * before + "//" + "A" * after, before + 1, "no")

    assert str(fault) == (
        f"not a document symbol: {shown!r}: no at character {before + 2}"
    )


def test_a_subsidiary_ends_where_the_session_begins() -> None:
    """What follows the session is no part of the body's name."""
    assert Symbol("E/CN.4/2005/WG.1/L.2").subsidiary == "CN.4"


ORGANS = (
    "A APLC BWC CAC CAT CBD CCPR CCW CD CEB CED CEDAW CERD CMW CRC CRPD CTOC DP E ECE "
    "FCCC HRI HS HSP ICC ICCD ID IPBES ISBA JIU LOS NPT S SPLOS ST T TD TPNW UNEP UNW "
    "WFC"
)


@pytest.mark.parametrize("root", ORGANS.split())
def test_a_known_organ_is_read_in_small_letters(root: str) -> None:
    """Others are symbols in capitals alone: "and/or 3" is none."""
    assert str(Symbol(f"{root.lower()}/2005/1")) == f"{root}/2005/1"
    with pytest.raises(InvalidSymbol):
        Symbol(f"x{root.lower()}x/2005/1")


@pytest.mark.parametrize("head", ["AFR", "ECOSOC", "GA", "HR", "SC", "SG"])
def test_press_releases_are_no_documents(head: str) -> None:
    """They look like them, and carry no symbol."""
    with pytest.raises(InvalidSymbol, match="press release"):
        Symbol(f"{head}/6816")


@pytest.mark.parametrize("mark", ["DEC", "INF", "NGO", "PET", "PRST", "RES"])
def test_a_mark_tells_the_kind(mark: str) -> None:
    """By itself, wherever it stands before the number."""
    symbol = Symbol(f"A/HRC/{mark}/5/1")

    assert (symbol.kind, symbol.subsidiary) == (mark, "HRC")


@pytest.mark.parametrize(
    ("spelled", "official"),
    [
        ("A/C.3/61/SUB.1/L.2", "A/C.3/61/Sub.1/L.2"),
        ("E/CN.4/SUB.2/2005/1", "E/CN.4/Sub.2/2005/1"),
        ("UNEP/OZL.PRO/2005/1", "UNEP/OzL.Pro/2005/1"),
        ("A/AC.96/EXCOM/1", "A/AC.96/ExCom/1"),
        ("ID/AGENDA/2005/1", "ID/Agenda/2005/1"),
    ],
)
def test_some_words_are_not_printed_in_capitals(spelled: str, official: str) -> None:
    """The official spelling is printed, whatever was read."""
    assert str(Symbol(spelled)) == official
    assert Symbol(spelled) == Symbol(official)


@pytest.mark.parametrize(
    ("printed", "official"),
    [
        ("annex 1", "Annex 1"), ("Income sect. 2", "Income sect. 2"),
        ("INTRODUCTION", "Introduction"), ("Parts I and II", "Parts I and II"),
        ("part ii", "Part II"), ("prog. 3", "Prog. 3"), ("Sect. 29", "Sect. 29"),
        ("sects. 1 and 2", "Sects. 1 and 2"), ("Resumption 1", "Resumption 1"),
        ("vols. I and II", "Vols. I and II"), ("Supp 1", "Supp 1"),
        ("VOL. I", "Vol. I"),
    ],
)  # fmt: skip
def test_each_division_is_printed_in_one_way(printed: str, official: str) -> None:
    """As the United Nations prints it."""
    assert Symbol(f"A/62/6 ({printed})").division == official
