"""Each organ's documents, era by era: what it printed, and what is read of it."""

import pytest

import unresolution

FORMATS = ("text", "markdown", "json", "akn")

TWO = "1. Decides to light the lamps;\n\n2. Requests the ports to report.\n"


def facts(text: str) -> dict[str, object]:
    """Return what is read, after it came back from every format."""
    parsed = unresolution.parse(text)
    resolution = parsed.resolution
    for name in FORMATS:
        written = unresolution.dumps(resolution, name)
        assert unresolution.loads(written, name) == resolution
    assert parsed.errors == ()
    meeting, head = resolution.meeting, resolution.masthead
    return {
        "series": resolution.series,
        "symbol": str(resolution.symbol),
        "number": resolution.number,
        "title": resolution.title,
        "session": head.session and (head.session.number, head.session.kind),
        "meeting": meeting and meeting.number,
        "date": str((meeting and meeting.date) or head.adopted),
        "clauses": [clause.number for clause in resolution.operative],
        "formula": (resolution.formula or "").rstrip(","),
    }


def numbered(number: str, formula: str, *closing: str) -> str:
    lines = "\n".join(closing)
    return f"{number}. Lamps of the ports\n\n{formula},\n\n{TWO}\n{lines}\n"


ASSEMBLY = "The General Assembly"
ECOSOC = "The Economic and Social Council"

#: Number, formula, closing; series, symbol, meeting, date.
NUMBERED = [
    (
        "2252 (ES-V)", ASSEMBLY, ["1548th plenary meeting,", "4 July 1967."],
        ("ga", "A/RES/2252 (ES-V)", 1548, "1967-07-04"),
    ),
    (
        "186 (S-2)", ASSEMBLY,
        ["Hundred and thirty-fifth plenary meeting,", "14 May 1948."],
        ("ga", "A/RES/186 (S-2)", 135, "1948-05-14"),
    ),
    (
        "3369 (XXX)", ASSEMBLY, ["2350th plenary meeting", "13 October 1975"],
        ("ga", "A/RES/3369 (XXX)", 2350, "1975-10-13"),
    ),
    (
        "S-10/2", ASSEMBLY, ["27th plenary meeting", "30 June 1978"],
        ("ga", "A/RES/S-10/2", 27, "1978-06-30"),
    ),
    (
        "ES-10/21", ASSEMBLY, ["40th (resumed) plenary meeting", "27 October 2023"],
        ("ga", "A/RES/ES-10/21", 40, "2023-10-27"),
    ),
    (
        "1296 (XLIV)", ECOSOC, ["1520th plenary meeting,", "23 May 1968."],
        ("ecosoc", "E/RES/1296 (XLIV)", 1520, "1968-05-23"),
    ),
    (
        "1987/12", ECOSOC, ["14th plenary meeting", "26 May 1987"],
        ("ecosoc", "E/RES/1987/12", 14, "1987-05-26"),
    ),
    (
        "2003/32", ECOSOC, ["44th plenary meeting", "22 July 2003"],
        ("ecosoc", "E/RES/2003/32", 44, "2003-07-22"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("number", "formula", "closing", "expected"), NUMBERED)
def test_numbers_of_every_era(number, formula, closing, expected) -> None:
    found = facts(numbered(number, formula, *closing))

    series, symbol, meeting, date = expected
    assert found == {
        "series": series,
        "symbol": symbol,
        "number": number,
        "title": "Lamps of the ports",
        "session": None,
        "meeting": meeting,
        "date": date,
        "clauses": ["1", "2"],
        "formula": formula,
    }


COUNCIL = "The Security Council"

#: The head of a resolution of the Security Council and its closing.
COUNCILS = {
    "1946": (
        "10 (1946). Resolution of 4 November 1946",
        "Adopted unanimously at the 79th meeting.",
        ("10 (1946)", 79, "1946-11-04"),
    ),
    "1970": (
        "Resolution 280 (1970)\n\nof 19 May 1970",
        "Adopted at the 1542nd meeting by 11 votes to none, with 4 abstentions.",
        ("280 (1970)", 1542, "1970-05-19"),
    ),
    "2000": (
        (
            "United Nations S/RES/1325 (2000)\nSecurity Council\nDistr.: General\n"
            "31 October 2000\n\nResolution 1325 (2000)\n\n"
            "Adopted by the Security Council at its 4213th meeting, on\n31 October 2000"
        ),
        "",
        ("1325 (2000)", 4213, "2000-10-31"),
    ),
}


@pytest.mark.parametrize("era", COUNCILS)
def test_the_security_council_of_every_era(era: str) -> None:
    head, closing, (number, meeting, date) = COUNCILS[era]
    found = facts(f"{head}\n\n{COUNCIL},\n\n{TWO}\n{closing}\n")

    assert found["symbol"] == f"S/RES/{number}"
    assert (found["number"], found["meeting"], found["date"]) == (number, meeting, date)
    assert found["clauses"] == ["1", "2"]
    assert found["title"] is None


def test_a_text_of_the_council_without_formula_and_opening_phrase() -> None:
    """As S/RES/4 (1946): what stands below the head is no masthead."""
    text = (
        "4 (1946). Resolution of 29 April 1946\n\n[S/45]\n\n"
        "The attention of the Council has been drawn to the lamps of the harbours.\n\n"
        "A group of five is to light them.\n\n"
        "Adopted at the 39th meeting by 10 votes to none, with 1 abstention (Chad).\n"
    )
    parsed = unresolution.parse(text)
    resolution = parsed.resolution

    assert len(resolution.body) == 2
    assert resolution.meeting.number == 39
    assert [str(found) for found in resolution.origin.documents] == ["S/45"]
    assert parsed.diagnostics == ()


def test_a_draft_that_was_not_adopted() -> None:
    text = (
        "United Nations S/2051/507\nSecurity Council\nDistr.: General\n3 May 2051\n\n"
        f"Peru and Chad: draft resolution\n\n{COUNCIL},\n\n{TWO}"
    )
    resolution = unresolution.parse(text).resolution

    assert (resolution.series, str(resolution.symbol)) == ("sc", "S/2051/507")
    assert resolution.status == "draft"
    assert resolution.masthead.sponsors == ("Peru and Chad: draft resolution",)


def test_a_recommendation_embeds_the_text_of_a_draft() -> None:
    text = (
        f"2003/32. Training on lamps\n\n{ECOSOC}\n\n"
        "Recommends to the General Assembly the adoption of the following draft "
        f"resolution:\n\n{ASSEMBLY},\n\nRecalling its resolution 57/4,\n\n"
        "1. Decides to train the lighters of lamps;\n\n"
        "2. Requests the Secretary-General to report.\n\n"
        "44th plenary meeting\n22 July 2003\n"
    )
    resolution = unresolution.parse(text).resolution
    kinds = [(block.kind, block.number) for block in unresolution.walk(resolution)]

    assert len(resolution.operative) == 1
    assert kinds[-3:] == [("preambular", None), ("operative", "1"), ("operative", "2")]
    assert resolution.meeting.number == 44


HRC = """United Nations A/HRC/{kind}/98/7
General Assembly
Distr.: General
3 May 2051
Original: English

Human Rights Council
Ninety-eighth session
2–27 April 2051
Agenda item 3
Promotion and protection of all human rights, civil, political, economic,
social and cultural rights, including the right to development

{name} adopted by the Human Rights Council on 26 April 2051

98/7. The right to light

The Human Rights Council,

{two}
54th meeting
26 April 2051

[Adopted without a vote.]
"""


@pytest.mark.parametrize(("kind", "name"), [("RES", "Resolution"), ("DEC", "Decision")])
def test_the_human_rights_council(kind: str, name: str) -> None:
    text = HRC.format(kind=kind, name=name, two=TWO)
    found = facts(text)
    head = unresolution.parse(text).resolution.masthead

    assert found["symbol"] == f"A/HRC/{kind}/98/7"
    assert found["session"] == (98, "regular")
    assert head.venue == "2–27 April 2051"
    assert head.agenda_items == ("3",)
    assert head.agenda_titles[0].startswith("Promotion and protection of all human")
    assert head.agenda_titles[0].endswith("including the right to development")
    assert (found["meeting"], found["date"]) == (54, "2051-04-26")


@pytest.mark.parametrize(("kind", "name"), [("Res", "Resolution"), ("Dec", "Decision")])
def test_the_environment_assembly(kind: str, name: str) -> None:
    text = (
        f"UNEP/EA.9/{kind}.4\nDistr.: General\n3 May 2051\nOriginal: English\n\n"
        "United Nations Environment Assembly of the\n"
        "United Nations Environment Programme\nNinth session\n"
        "Nairobi, 26 April–1 May 2051\n\n"
        f"{name} adopted by the United Nations Environment Assembly\non 1 May 2051\n\n"
        f"9/4. Lamps and moths\n\nThe United Nations Environment Assembly,\n\n{TWO}"
    )
    found = facts(text)

    assert found["symbol"] == f"UNEP/EA.9/{kind}.4"
    assert found["session"] == (9, "regular")
    assert (found["title"], found["date"]) == ("Lamps and moths", "2051-05-01")


@pytest.mark.parametrize(
    ("organ", "formula", "number", "symbol"),
    [
        ("Economic and Social Council", ECOSOC, "2051/204", "E/DEC/2051/204"),
        (
            "Human Rights Council",
            "The Human Rights Council",
            "98/101",
            "A/HRC/DEC/98/101",
        ),
        (
            "United Nations Environment Assembly",
            "The United Nations Environment Assembly",
            "9/3",
            "UNEP/EA.9/Dec.3",
        ),
    ],
)
def test_the_symbol_of_a_decision_is_made_of_its_number(
    organ: str, formula: str, number: str, symbol: str
) -> None:
    head = f"{organ}\n\nDecision adopted by the {organ} on 2 May 2051"
    parsed = unresolution.parse(f"{head}\n\n{numbered(number, formula)}")

    assert str(parsed.resolution.symbol) == symbol
    assert parsed.derived == ("symbol",)
