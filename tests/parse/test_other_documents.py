"""What is no resolution is told apart: the right series, or what it is."""

import pytest

import unresolution

HEAD = "General Assembly\n\nDistr.: General\n3 May 2051\n\nOriginal: English\n\n"

#: What it is, and a page of it.
OTHERS = {
    "a report": f"""United Nations A/98/123
{HEAD}Ninety-eighth session
Agenda item 37
Lighthouses of the world

Lighthouses of the world

Report of the Secretary-General

I. Introduction

1. The Secretary-General was asked to count the lighthouses.

2. The present report covers the period from May 2050 to April 2051.
""",
    "a note": f"""A/98/77

{HEAD}Note by the Secretary-General

The Secretary-General has the honour to transmit the report of the Board of Lamps.
""",
    "a letter": """United Nations S/2051/312
Security Council
Distr.: General
3 May 2051

Letter dated 2 May 2051 from the Permanent Representative of Peru to the
United Nations addressed to the President of the Security Council

I have the honour to transmit a note on lamps (see annex).

(Signed) Ana Lopez
""",
    "a press release": """SC/98765
3 May 2051

Security Council Adopts Resolution 3105 (2051) on Lamps

The Security Council this morning extended the mandate of its lamp mission.

The representative of Peru said that lamps save lives.
""",
    "the record of a meeting": """United Nations S/PV.9912
Security Council
Hundred and sixth year

9912th meeting
Wednesday, 3 May 2051, 10 a.m.
New York

President: Ms. Lopez (Peru)

The meeting was called to order at 10.05 a.m.

The agenda was adopted.
""",
}

#: A title in each language, and what it is.
TITLES = [
    ("fr", "Rapport du Secrétaire général", "a report"),
    ("fr", "Lettre datée du 2 mai 2051, adressée au Président", "a letter"),
    ("fr", "Communiqué de presse", "a press release"),
    ("es", "Informe del Secretario General", "a report"),
    ("es", "Carta de fecha 2 de mayo de 2051 dirigida al Presidente", "a letter"),
    ("es", "Nota del Secretario General", "a note"),
    ("ru", "Доклад Генерального секретаря", "a report"),
    ("ru", "Записка Генерального секретаря", "a note"),
    ("ar", "تقرير الأمين العام", "a report"),
    ("ar", "مذكرة من الأمين العام", "a note"),
    ("zh", "秘书长的报告", "a report"),
    ("zh", "秘书长的说明", "a note"),
]


def findings(text: str) -> list[str]:
    """Return what the reader says of the kind of the document."""
    found = unresolution.parse(text).diagnostics
    return [d.message for d in found if d.code == "document.other"]


@pytest.mark.parametrize("kind", OTHERS)
def test_another_kind_of_document_is_told(kind: str) -> None:
    parsed = unresolution.parse(OTHERS[kind])

    assert findings(OTHERS[kind]) == [f"this reads as {kind}, not as a resolution"]
    (found,) = [d for d in parsed.errors if d.code == "document.other"]
    assert found.span.start < 200
    with pytest.raises(unresolution.ParseError):
        parsed.check()


@pytest.mark.parametrize("kind", OTHERS)
def test_what_was_read_of_it_can_be_kept(kind: str) -> None:
    """Canonical text says outright whose it is; nobody is told again what it is."""
    resolution = unresolution.parse(OTHERS[kind]).resolution

    for name in ("text", "markdown", "json", "akn"):
        written = unresolution.dumps(resolution, name)
        assert unresolution.loads(written, name) == resolution


@pytest.mark.parametrize(("language", "title", "kind"), TITLES)
def test_it_is_told_in_every_language(language: str, title: str, kind: str) -> None:
    organ = unresolution.languages.registry.get(language).organs["ga"]
    text = f"{organ}\n\n{title}\n\n{title}\n"

    assert findings(text) == [f"this reads as {kind}, not as a resolution"]


def test_a_resolution_on_a_report_is_a_resolution() -> None:
    """Agenda items are called after reports: A/RES/61/49 and many more."""
    text = (
        "A/RES/98/4\n\nGeneral Assembly\n\nAgenda item 31\n"
        "Report of the Secretary-General on lamps\n\n98/4. Report of the Board\n\n"
        "The General Assembly,\n\n1. Takes note of the report.\n"
    )

    assert findings(text) == []


def test_a_draft_on_a_report_is_a_draft() -> None:
    text = (
        "S/2051/507\n\nSecurity Council\n\nPeru: draft resolution\n\n"
        "Letter dated 2 May 2051 from Peru\n\nThe Security Council,\n\n1. Decides.\n"
    )

    assert findings(text) == []


#: A page, and the series that it is of.
SERIES = {
    "ga-decision": """A/DEC/98/412

General Assembly

Decision

Ninety-eighth session
Agenda item 118 (e)

98/412. Appointment of members of the Board of Lamps

At its 34th plenary meeting, on 15 November 2043, the General Assembly appointed Ana.

34th plenary meeting
15 November 2043
""",
    "sc-prst": """United Nations S/PRST/2051/4
Security Council
Distr.: General
3 May 2051

Statement by the President of the Security Council

At the 9912th meeting of the Security Council, held on 3 May 2051, in connection
with the item entitled “Lamps”, the President made the following statement:

“The Security Council reaffirms the need for lamps.

“The Security Council will remain seized of the matter.”
""",
}


@pytest.mark.parametrize("series", SERIES)
def test_decisions_and_statements_are_of_their_series(series: str) -> None:
    parsed = unresolution.parse(SERIES[series])

    assert parsed.resolution.series == series
    assert parsed.resolution.symbol is not None
    assert parsed.diagnostics == ()
    assert parsed.resolution.operative == ()


TWO = """98/4. Buoys

The General Assembly,

1. Decides to light the buoys.

12th plenary meeting
3 May 2051

98/5. Lamps

The General Assembly,

1. Decides to buy lamps, and to light them.

12th plenary meeting
3 May 2051
"""

MIDDLE = """to report to the Assembly at its next session on the lamps that were bought;

4. Requests the Secretary-General to buy more lamps.

1883rd plenary meeting,
24 October 1970.

2634 (XXV). Buoys at night

The General Assembly,

Recalling its resolution 2500 (XXIV),

1. Decides to light the buoys;

2. Requests the harbours to help.

1884th plenary meeting,
25 October 1970.
"""


def test_two_resolutions_in_one_file_are_two() -> None:
    numbers = [parsed.resolution.number for parsed in unresolution.parse_all(TWO)]

    assert numbers == ["98/4", "98/5"]
    codes = {d.code for d in unresolution.parse(TWO).errors}
    assert codes == {"text.several"}


def test_a_page_that_begins_in_the_middle_of_another_resolution() -> None:
    first, second = unresolution.parse_all(MIDDLE)

    assert first.resolution.number is None
    assert "resolution.headless" in {d.code for d in first.diagnostics}
    assert [clause.number for clause in first.resolution.operative][-1] == "4"
    assert second.resolution.number == "2634 (XXV)"
    assert unresolution.parse(MIDDLE).resolution == second.resolution


def test_text_of_no_organ_is_told() -> None:
    parsed = unresolution.parse("Dear all,\n\nfind attached the minutes. Thanks.\n")

    assert "series.unknown" in {d.code for d in parsed.errors}
