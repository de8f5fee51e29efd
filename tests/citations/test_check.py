"""What is odd about citations is reported, never mended."""

import datetime

import pytest

from tests.citations.test_documents import document
from unresolution.citations import check
from unresolution.citations.dates import fits, plausible


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Recalls its resolution 52/4 of 22 October 1997;", []),
        ("Recalls its resolution 52/4 of 22 October 1996;", ["citation.date"]),
        ("Recalls its resolution 22 A (I) of 13 February 1946;", []),
        ("Recalls its resolution 57/338 of 15 September 2003;", []),
        ("Recalls resolution 1325 (2000) of 31 October 2001;", ["citation.date"]),
        ("Recalls Human Rights Council resolution 16/18 of 24 March 2011;", []),
        (
            "Recalls Human Rights Council resolution 16/18 of 24 March 2012;",
            ["citation.date"],
        ),
        ("Recalls Council resolution 2005/12 of 22 July 2006;", ["citation.date"]),
        (
            "Its resolutions 52/4 of 22 October 1997 and 52/4 of 23 October 1997;",
            ["citation.dates"],
        ),
        ("Notes paragraph 9 above;", ["citation.place"]),
        ("Recalls its resolution S-10/2 of 30 June 1978;", []),
    ],
)
def test_findings(text: str, codes: list[str]) -> None:
    """Each finding is a warning with a code and a path."""
    found = check(document(text))

    assert [one.code for one in found] == codes
    assert all(one.severity == "warning" and one.where == "body/0" for one in found)


def test_a_misprinted_date_stays_as_it_is_printed() -> None:
    """The model says what the page says (A/RES/75/248 prints 2107)."""
    resolution = document("Recalls its resolution 72/256 of 24 December 2107;")
    [found] = resolution.citations

    assert found.date == datetime.date(2107, 12, 24)
    assert str(found.targets[0]) == "A/RES/72/256"


@pytest.mark.parametrize(
    ("body", "session", "date", "expected"),
    [
        ("ga", 52, "1997-10-22", True),
        ("ga", 52, "1997-08-31", False),
        ("ga", 52, "1998-09-30", True),
        ("ga", 1, "1946-01-24", True),
        ("hrc", 5, "2007-06-18", True),
        ("hrc", 43, "2020-06-19", True),
        ("hrc", 55, "2024-04-05", True),
        ("sc", 2000, "2000-10-31", True),
        ("ecosoc", 2005, "2005-07-22", True),
        ("ecosoc", 2019, "2018-07-26", True),
        ("ecosoc", 2019, "2018-06-26", False),
        ("ecosoc", 54, "1973-05-04", True),
        ("ecosoc", 7, "1948-08-13", True),
        ("ecosoc", 50, "1971-05-03", True),
        ("unea", 4, "2019-03-15", True),
        ("unea", 9, "2019-03-15", None),
        ("elsewhere", 1, "2019-03-15", None),
    ],
)
def test_sessions(body: str, session: int, date: str, expected) -> None:
    """Sessions are known well enough to tell a misprint."""
    assert fits(body, session, datetime.date.fromisoformat(date)) is expected


@pytest.mark.parametrize(
    ("number", "year", "expected"),
    [
        (1, "1946", True),
        (242, "1967", True),
        (687, "1991", True),
        (1325, "2000", True),
        (2771, "2025", True),
        (32, "2007", False),
        (1325, "1990", False),
        (1325, "MMXX", False),
    ],
)
def test_numbers_of_the_security_council(number: int, year: str, expected) -> None:
    """It numbers through, so that a number tells its year within bounds."""
    assert plausible(number, year) is expected
