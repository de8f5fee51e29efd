"""The forms of citations in running text: what is printed, what it means."""

import datetime
from typing import NamedTuple

import pytest

from unresolution import Symbol
from unresolution.citations import citations_in


class Row(NamedTuple):
    """
    One form.

    `expected` has an entry for each citation: its symbols with blanks between, or its
    kind where it has none; "@" and a date; braces around a locator.
    """

    text: str
    expected: list[str]
    series: str = "ga"
    language: str = "en"


ROWS = {
    1: Row(
        "its resolutions 37/4 of 22 October 1982, 38/4 of 28 October 1983 and 59/8 of "
        "22 October 2004",
        [
            "A/RES/37/4 @1982-10-22",
            "A/RES/38/4 @1983-10-28",
            "A/RES/59/8 @2004-10-22",
        ],
    ),
    2: Row(
        "its resolution 3369 (XXX) of 10 October 1975",
        ["A/RES/3369(XXX) @1975-10-10"],
    ),
    3: Row("in accordance with its resolution 50/17", ["A/RES/50/17"]),
    4: Row("in accordance with resolution 50/17", ["A/RES/50/17"]),
    5: Row("paragraph 12 of resolution 50/17", ["A/RES/50/17 {paragraph 12}"]),
    6: Row("Security Council resolution 1325 (2000)", ["S/RES/1325(2000)"]),
    7: Row("resolution 60/251", ["A/RES/60/251"]),
    8: Row("decision 61/503 A", ["A/DEC/61/503A"]),
    9: Row("General Assembly resolution 217 A (III)", ["A/RES/217(III)A"]),
    10: Row("General Assembly resolution 217A (III)", ["A/RES/217(III)A"]),
    11: Row(
        "General Assembly resolution 1514(XV) of 14 December 1960",
        ["A/RES/1514(XV) @1960-12-14"],
    ),
    12: Row(
        "General Assembly resolution 186 (S-2) of 14 May 1948",
        ["A/RES/186(S-2) @1948-05-14"],
    ),
    13: Row(
        "General Assembly resolution 1474 (ES-IV) of 20 September 1960",
        ["A/RES/1474(ES-IV) @1960-09-20"],
    ),
    14: Row(
        "General Assembly resolution 268 B (III) of 28 April 1949",
        ["A/RES/268(III)B @1949-04-28"],
    ),
    15: Row("General Assembly resolution 22 A (I)", ["A/RES/22(I)A"]),
    16: Row(
        "General Assembly resolution 1 (I) and by General Assembly resolution 41 (I)",
        ["A/RES/1(I)", "A/RES/41(I)"],
    ),
    17: Row(
        "General Assembly resolution 181 (II) concerning Palestine dated 29 November "
        "1947",
        ["A/RES/181(II) @1947-11-29"],
    ),
    18: Row(
        "resolutions 46/182 and 47/120 A and B",
        ["A/RES/46/182", "A/RES/47/120A A/RES/47/120B"],
    ),
    19: Row(
        "43/222 A to E of 21 December 1988",
        [
            "A/RES/43/222A A/RES/43/222B A/RES/43/222C A/RES/43/222D A/RES/43/222E @1988-12-21",  # noqa: E501
        ],
    ),
    20: Row(
        "resolutions 40/243 of 18 December 1985, 56/254 D of 27 March 2002 and 57/283 "
        "A of 20 December 2002",
        [
            "A/RES/40/243 @1985-12-18",
            "A/RES/56/254D @2002-03-27",
            "A/RES/57/283A @2002-12-20",
        ],
    ),
    21: Row(
        "resolutions 34/83 A of 11 December 1979, 35/156 J of 12 December 1980",
        ["A/RES/34/83A @1979-12-11", "A/RES/35/156J @1980-12-12"],
    ),
    22: Row("resolutions 3411 A and B (XXX)", ["A/RES/3411(XXX)A A/RES/3411(XXX)B"]),
    23: Row(
        "resolutions 3419 A to D (XXX)",
        ["A/RES/3419(XXX)A A/RES/3419(XXX)B A/RES/3419(XXX)C A/RES/3419(XXX)D"],
    ),
    24: Row("resolution 3362 (S-VII)", ["A/RES/3362(S-VII)"]),
    25: Row("resolution S-8/1", ["A/RES/S-8/1"]),
    26: Row("decision ES-7/11; decision 50/411", ["A/DEC/ES-7/11", "A/DEC/50/411"]),
    27: Row(
        "decisions 31/406 A to E",
        [
            "A/DEC/31/406A A/DEC/31/406B A/DEC/31/406C A/DEC/31/406D A/DEC/31/406E",
        ],
    ),
    28: Row(
        "section VI of its resolution 68/247 A and its resolution 68/248 A both of 27 "
        "December 2013",
        ["A/RES/68/247A @2013-12-27 {section VI}", "A/RES/68/248A @2013-12-27"],
    ),
    29: Row(
        "section II of its resolution 64/260 of 29 March 2010, section I of its "
        "resolution 66/247 of 24 December 2011 and sections II and IV of its "
        "resolution 67/254 A of 12 April 2013",
        [
            "A/RES/64/260 @2010-03-29 {section II}",
            "A/RES/66/247 @2011-12-24 {section I}",
            "A/RES/67/254A @2013-04-12 {sections II and IV}",
        ],
    ),
    30: Row(
        "section III, paragraph 3, of its resolution 61/275 of 29 June 2007",
        ["A/RES/61/275 @2007-06-29 {section III, paragraph 3}"],
    ),
    31: Row(
        "paragraph 11 of General Assembly resolution 194 (III)",
        ["A/RES/194(III) {paragraph 11}"],
    ),
    32: Row(
        "its resolutions 841 (1993) of 16 June 1993 and 861 (1993) of 27 August 1993",
        ["S/RES/841(1993) @1993-06-16", "S/RES/861(1993) @1993-08-27"],
        "sc",
    ),
    33: Row(
        "resolutions 186 (1964) of 4 March, 187 (1964) of 13 March and 192 (1964) of "
        "20 June",
        [
            "S/RES/186(1964) @1964-03-04",
            "S/RES/187(1964) @1964-03-13",
            "S/RES/192(1964) @1964-06-20",
        ],
        "sc",
    ),
    34: Row(
        "including resolution 661 (1990) of 6 August 1990, 986 (1995) of 14 April 1995 "
        "and, in particular, 1447 (2002) of 4 December 2002",
        [
            "S/RES/661(1990) @1990-08-06",
            "S/RES/986(1995) @1995-04-14",
            "S/RES/1447(2002) @2002-12-04",
        ],
        "sc",
    ),
    35: Row(
        "resolutions 242 (1967), 338 (1973) and all other relevant resolutions",
        ["S/RES/242(1967)", "S/RES/338(1973)"],
        "sc",
    ),
    36: Row(
        "paragraphs 3 (c) and 4 of resolution 661 (1990)",
        ["S/RES/661(1990) {paragraphs 3 (c) and 4}"],
        "sc",
    ),
    37: Row(
        "paragraphs 12 and 13 of resolution 687 (1991)",
        ["S/RES/687(1991) {paragraphs 12 and 13}"],
        "sc",
    ),
    38: Row(
        "paragraphs 19 to 25 below; paragraph 4 (c) below; paragraph 8 above",
        [
            "internal {paragraphs 19 to 25}",
            "internal {paragraph 4 (c)}",
            "internal {paragraph 8}",
        ],
    ),
    # The year comes from the document, where it is printed elsewhere: test_documents.
    39: Row("paragraph 24 of resolution 687", ["S/RES/687 {paragraph 24}"], "sc"),
    40: Row("paragraph 6 of the present resolution", ["internal {paragraph 6}"]),
    41: Row("operative paragraph 5", ["internal {operative paragraph 5}"]),
    42: Row(
        "Council resolution 5/1 of 18 June 2007",
        ["A/HRC/RES/5/1 @2007-06-18"],
        "hrc",
    ),
    43: Row("Human Rights Council resolution 16/18", ["A/HRC/RES/16/18"]),
    44: Row(
        "by the Human Rights Council, contained in its resolution 1/2 of 29 June 2006",
        ["A/HRC/RES/1/2 @2006-06-29"],
    ),
    45: Row("Economic and Social Council resolution 2005/12", ["E/RES/2005/12"]),
    46: Row("Council resolution 1733 (LIV)", ["E/RES/1733(LIV)"]),
    47: Row(
        "Commission on Human Rights resolution 1994/73 of 9 March 1994",
        ["E/CN.4/RES/1994/73 @1994-03-09"],
    ),
    48: Row(
        "resolution UNEP/EA.4/Res.6 operative paragraph 3",
        ["UNEP/EA.4/Res.6 {operative paragraph 3}"],
    ),
    49: Row("Resolution 217 A (III).", ["A/RES/217(III)A"]),
    50: Row("Resolution 2200 A (XXI), annex.", ["A/RES/2200(XXI)A {annex}"]),
    51: Row("(resolution 69/283, annex II)", ["A/RES/69/283 {annex II}"]),
    52: Row("A/61/256 and Add.1.", ["A/61/256", "A/61/256/Add.1"]),
    53: Row("A/60/633-S/2005/826, annex III.", ["A/60/633 S/2005/826 {annex III}"]),
    54: Row(
        "A/47/277-S/24111; see Official Records of the Security Council, Forty-seventh "
        "Year, Supplement for April, May and June 1992, document S/24111.",
        ["A/47/277 S/24111", "official-records", "S/24111"],
    ),
    55: Row(
        "(A/46/13 and Corr.1 and Add.1)",
        ["A/46/13", "A/46/13/Corr.1", "A/46/13/Add.1"],
    ),
    56: Row(
        "A/50/141 et Corr.2 et Add.1 à 3",
        [
            "A/50/141",
            "A/50/141/Corr.2",
            "A/50/141/Add.1 A/50/141/Add.2 A/50/141/Add.3",
        ],
        "ga",
        "fr",
    ),
    57: Row(
        "(E/1994/24 and Corr.1), chap. II, sect. A",
        [
            "E/1994/24 {chap. II, sect. A}",
            "E/1994/24/Corr.1 {chap. II, sect. A}",
        ],
    ),
    58: Row("S/15455 and Corr. 1", ["S/15455", "S/15455/Corr.1"]),
    59: Row("United Nations, Treaty Series, vol. 2302, No. 41032", ["treaty"]),
    60: Row(
        "Article 2, paragraph 7, of the Charter; Article 76 d of the Charter",
        ["charter {Article 2, paragraph 7}", "charter {Article 76 d}"],
    ),
    61: Row("(SC/6816)", []),
    62: Row(
        "resolution 31/6 A and B, decision 31/301",
        ["A/RES/31/6A A/RES/31/6B", "A/DEC/31/301"],
    ),
}


def read(row: Row) -> list[tuple[object, ...]]:
    """Return what is found in the text of a row, in the form of `meant`."""
    found = citations_in(row.text, series=row.series, language=row.language)
    return [
        (one.targets or one.kind, one.date and one.date.isoformat(), one.locator)
        for one in found
    ]


def meant(expected: str) -> tuple[object, ...]:
    """Return what an entry of `Row.expected` says."""
    rest, _, locator = expected.partition(" {")
    rest, _, date = rest.partition(" @")
    words = rest.split()
    targets = tuple(map(Symbol, words)) if "/" in rest else rest
    return targets, date or None, locator.rstrip("}") or None


@pytest.mark.parametrize("row", ROWS.values(), ids=map(str, ROWS))
def test_forms(row: Row) -> None:
    """Every form that is known is read as it is meant."""
    assert read(row) == [meant(entry) for entry in row.expected]


@pytest.mark.parametrize("row", ROWS.values(), ids=map(str, ROWS))
def test_what_is_found_is_what_is_printed(row: Row) -> None:
    """Spans point at the text of the citation, and the link lies inside."""
    for one in citations_in(row.text, series=row.series, language=row.language):
        assert row.text[slice(*one.span)] == one.text
        assert one.span.start <= one.link.start < one.link.stop <= one.span.stop


MORE = [
    # Bodies whose resolutions have no symbols stay open.
    Row(
        "Commission on Narcotic Drugs resolution 65/2 of 18 March 2022",
        ["resolution @2022-03-18"],
    ),
    Row(
        "Commission on Crime Prevention and Criminal Justice resolution 28/3",
        ["resolution"],
    ),
    Row(
        "Indian Ocean Tuna Commission, resolutions 12/07 and 13/07", ["resolution"] * 2
    ),
    Row("resolution 10/1 of 16 October 2020", ["resolution @2020-10-16"]),
    Row("decision 15/4 of the Conference of the Parties", ["decision"]),
    # A report has the resolutions of the body that made it.
    Row(
        "(A/69/53/Add.1), chap. IV, sect. A, resolution 27/12.",
        ["A/69/53/Add.1 {chap. IV, sect. A}", "A/HRC/RES/27/12"],
    ),
    Row(
        "(E/2015/27), chap. I, sect. C, resolution 59/1, annex.",
        ["E/2015/27 {chap. I, sect. C}", "resolution {annex}"],
    ),
    # A head that takes up another one has its organ.
    Row(
        "all Human Rights Council resolutions on it, including resolutions 19/11 of 22 "
        "March 2012 and 31/14 of 23 March 2016",
        ["A/HRC/RES/19/11 @2012-03-22", "A/HRC/RES/31/14 @2016-03-23"],
    ),
    # The owner may follow, and is that of the whole list.
    Row(
        "resolutions 1/3 of 27 June 2014 and 2/14 of 27 May 2016 of the Environment "
        "Assembly",
        ["UNEP/EA.1/Res.3 @2014-06-27", "UNEP/EA.2/Res.14 @2016-05-27"],
    ),
    # Titles stand between the items of a list.
    Row(
        "its resolutions 66/288 of 27 July 2012, entitled “The future”, and 67/203 of "
        "21 December 2012",
        ["A/RES/66/288 @2012-07-27", "A/RES/67/203 @2012-12-21"],
    ),
    # The form of the number decides against the organ of the document.
    Row(
        "its resolution 1325 (2000) and resolutions 46/182 and 2006/6",
        ["S/RES/1325(2000)", "A/RES/46/182", "E/RES/2006/6"],
        "sc",
    ),
    # The date decides between sessions of two organs: the forty-second session of the
    # Assembly was in 1987, that of the Human Rights Council in 2019.
    Row(
        "through its resolution 42/23 of 27 September 2019",
        ["A/HRC/RES/42/23 @2019-09-27"],
    ),
    Row("its own resolution 42/23", ["A/RES/42/23"]),
    # A misprinted year is kept; `check` reports it.
    Row(
        "its resolutions 71/266 of 23 December 2016, 72/256 of 24 December 2107",
        ["A/RES/71/266 @2016-12-23", "A/RES/72/256 @2107-12-24"],
    ),
    Row("its resolution 61/49 of 31 February 2006", ["A/RES/61/49"]),
    # Numbers of the Security Council without their year.
    Row(
        "its resolutions 918 of 17 May 1994, 997 of 9 June 1995",
        ["S/RES/918(1994) @1994-05-17", "S/RES/997(1995) @1995-06-09"],
        "sc",
    ),
    Row(
        "Security Council resolutions 1546 and 1637.",
        ["S/RES/1546", "S/RES/1637"],
    ),
    # The comma is missing (S/RES/2596 (2021), seventh preambular paragraph).
    Row(
        "pursuant to resolutions 1267 (1999) 1989 (2011) and 2253 (2015)",
        ["S/RES/1267(1999)", "S/RES/1989(2011)", "S/RES/2253(2015)"],
        "sc",
    ),
    # Blanks are missing (S/PRST/2010/17).
    Row(
        "its resolutions 1820 (2008),1882 (2009),1888 (2009)",
        ["S/RES/1820(2008)", "S/RES/1882(2009)", "S/RES/1888(2009)"],
        "sc",
    ),
    Row("an amount of 10,091 (2010) dollars and 2,50/17", []),
    Row("resolutions 76/246 A–C", ["A/RES/76/246A A/RES/76/246B A/RES/76/246C"]),
    Row("the values set forth in 2367 (2017)", ["S/RES/2367(2017)"], "sc"),
    Row(
        "adopted by the Economic Commission for Africa in its resolution 574 (XXVII)",
        ["resolution"],
        "ecosoc",
    ),
    Row(
        "Economic and Social Commission for Western Asia resolution 335 (S-VI)",
        ["E/ESCWA/RES/335(S-VI)"],
        "ecosoc",
    ),
    Row(
        "its decision 281 (LXIII) of 4 August 1977",
        ["E/DEC/281(LXIII) @1977-08-04"],
        "ecosoc",
    ),
    Row("resolution 8 (II) of 21 June 1946", ["E/RES/8(II) @1946-06-21"], "ecosoc"),
    Row("resolution ES‑10/15", ["A/RES/ES-10/15"]),
    # Symbols with all that may stand at their end.
    Row(
        "NPT/CONF.2010/50 (Part I)/Corr.1 and A/57/49(Vol.II)",
        ["NPT/CONF.2010/50(PartI)/Corr.1", "A/57/49(Vol.II)"],
    ),
    Row("(A/75/49), vol. I, becomes", ["A/75/49(Vol.I)"]),
    Row("A/RES/47/120 A and B", ["A/RES/47/120A A/RES/47/120B"]),
    Row("S/RES/1325 (2000), op. 4", ["S/RES/1325(2000)"]),
    Row("document S/1059/Rev.2, and", ["S/1059/Rev.2"]),
    Row("A/61/L.26/Add.1 and Add.2", ["A/61/L.26/Add.1", "A/61/L.26/Add.2"]),
    Row("A/61/256 and 2 of the others", ["A/61/256"]),
    Row("E/RES/1915(ORG-75)", ["E/RES/1915(ORG-75)"]),
    # What looks like a citation and is none.
    Row("HIV/AIDS and 50/50 in 2020/21", []),
    Row("general comment No. 32 (2007) and rule 12/34", []),
    Row("order No. 21/038 of 5 July 2021", []),
    Row("S/1906/2020.", []),
    Row("06-50104 and 94-12513 (E)", []),
    Row("section 36, Staff assessment, of the budget for 2022", []),
    Row("GC.1/INF/3 and WHA58/2005/REC/1", []),
    Row("resolutions on the budgets for 2020/21 and 2021/22", []),
    Row("resolutions 60/1 on the budgets for 2020/21 and 2021/22", ["A/RES/60/1"]),
    Row("Convention No. 687 (1991) and general comment No. 36 (2018)", []),
    # A long word is no symbol.
    Row("A/" + "x" * 50, []),
]


@pytest.mark.parametrize("row", MORE, ids=lambda row: row.text[:40])
def test_more_forms(row: Row) -> None:
    """Forms that real documents have beside the usual ones."""
    assert read(row) == [meant(entry) for entry in row.expected]


@pytest.mark.parametrize(
    ("text", "series", "sure"),
    [
        ("Security Council resolution 1325 (2000)", "ga", "stated"),
        ("its resolution 50/17", "ga", "stated"),
        ("resolution 50/17", "ga", "inferred"),
        ("Commission on Narcotic Drugs resolution 65/2", "ga", "open"),
        ("resolution 5/1", "ga", "open"),
        ("A/61/256", "ga", "stated"),
    ],
)
def test_how_sure(text: str, series: str, sure: str) -> None:
    """It is told whether the page says it, a rule decides it, or nobody knows."""
    [found] = citations_in(text, series=series)

    assert found.sure == sure
    assert bool(found.targets) == (sure != "open")


def test_no_date_is_ever_made_up() -> None:
    """Day, month and year are printed, or follow from the number's own year."""
    [found] = citations_in("its resolution 61/49 of 4 December", series="ga")

    assert found.date is None

    [found] = citations_in("resolution 186 (1964) of 4 March")

    assert found.date == datetime.date(1964, 3, 4)
