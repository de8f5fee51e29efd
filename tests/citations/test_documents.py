"""Citations of whole resolutions: evidence from elsewhere, notes, places."""

import datetime

import pytest

from unresolution import (
    Annex,
    Clause,
    Embedded,
    Footnote,
    NoteReference,
    Paragraph,
    Resolution,
    Section,
    Symbol,
    find,
    walk,
)
from unresolution.citations import Citation, citations, citations_in, note_links
from unresolution.citations.internal import addresses
from unresolution.citations.wordings import wording_of


def document(*words: str, notes: tuple[str, ...] = (), **fields: object) -> Resolution:
    """Return a resolution with a numbered paragraph for each of *words*."""
    body = [
        Clause(kind="operative", number=str(number), content=text)
        for number, text in enumerate(words, 1)
    ]
    footnotes = [
        Footnote(marker=str(number), content=text)
        for number, text in enumerate(notes, 1)
    ]
    given = {"series": "ga", "language": "en", "body": body, "footnotes": footnotes}
    return Resolution(**{**given, **fields})


def symbols(found: tuple[Citation, ...]) -> list[str]:
    return [" ".join(map(str, one.targets)) for one in found]


def test_a_resolution_has_its_citations() -> None:
    """The property and the function are one."""
    resolution = document("Recalls its resolution 37/4 of 22 October 1982;")

    assert resolution.citations == citations(resolution)
    assert symbols(resolution.citations) == ["A/RES/37/4"]


def test_spans_are_those_of_the_text_at_the_path() -> None:
    """What `walk` and `find` give at the path has the citation in it."""
    resolution = document(
        "Recalls A/61/256 and Add.1;", notes=("See resolution 55/2, annex.",)
    )
    texts = {passage.path: passage.text for passage in walk(resolution)}

    for one in resolution.citations:
        text = texts.get(one.path) or find(resolution, one.path).text
        assert text[slice(*one.span)] == one.text


def test_a_date_is_taken_over_from_an_earlier_mention() -> None:
    """An undated number is linked to the place that prints its date."""
    resolution = document(
        "Its resolutions 49/15 of 15 November 1994 and 50/17 of 20 November 1995;",
        "Recommends that, in accordance with resolution 50/17, a meeting be held;",
        "Recalls resolution 51/18;",
    )
    *_, undated, unknown = resolution.citations

    assert undated.date == datetime.date(1995, 11, 20)
    assert undated.dated_at == "body/0"
    assert unknown.date is None
    assert unknown.dated_at is None


def test_a_later_date_is_not_taken() -> None:
    """Only an earlier mention counts; a reader knows no later one."""
    resolution = document(
        "Recalls resolution 50/17;", "Recalls its resolution 50/17 of 20 November 1995;"
    )

    assert resolution.citations[0].date is None


def test_the_organ_of_an_earlier_mention_is_that_of_a_later_one() -> None:
    """A number of the Human Rights Council stays one without its name."""
    resolution = document(
        "Recalls Human Rights Council resolution 34/24 of 24 March 2017;",
        "Notes the report submitted pursuant to resolution 34/24;",
    )

    assert symbols(resolution.citations) == ["A/HRC/RES/34/24"] * 2


def test_the_year_of_a_bare_number_comes_from_the_document() -> None:
    """The Security Council numbers through: 687 is 687 (1991) if that is cited too."""
    resolution = document(
        "Recalls paragraph 24 of resolution 687;",
        "Recalls resolution 687 (1991);",
        series="sc",
    )

    assert symbols(resolution.citations) == ["S/RES/687 (1991)"] * 2


def test_a_commission_is_the_one_that_was_named() -> None:
    """ "Commission" alone is the Commission on Human Rights where that was named."""
    named = document(
        "Recalls the work of the Commission on Human Rights;",
        "Recalls Commission resolution 1998/72;",
    )
    unnamed = document("Recalls Commission resolution 1998/72;")

    assert symbols(named.citations) == ["E/CN.4/RES/1998/72"]
    assert symbols(unnamed.citations) == [""]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        (
            "Notes that the General Assembly, in its resolution 78/218, asked it;",
            "A/RES/78/218",
        ),
        ("Recalls its resolution 43/2;", "A/HRC/RES/43/2"),
        ("Recalls its resolutions 5/1 and 5/2 of 18 June 2007;", "A/HRC/RES/5/1"),
        ("Recalls General Assembly resolution 60/251;", "A/RES/60/251"),
    ],
)
def test_its_is_of_the_organ_that_acts(text: str, target: str) -> None:
    """ "Its" is the organ that speaks, unless another one is said to act."""
    assert symbols(document(text, series="hrc").citations)[0] == target


def test_no_organ_cites_a_later_session_of_its_own() -> None:
    """A number beyond the session is of somebody else."""
    text = "Recalls its decision 14/5;"
    fifth = document(text, series="unea", symbol=Symbol("UNEP/EA.5/Res.5"))
    later = document(text, series="unea", symbol=Symbol("UNEP/EA.15/Res.5"))

    assert symbols(fifth.citations) == [""]
    assert symbols(later.citations) == ["UNEP/EA.14/Dec.5"]


def test_a_body_without_symbols_may_act_too() -> None:
    """ "Its" is then of that body, and stays open."""
    text = "Recalls that the Conference of the Parties, in its decision 33/5, agreed;"

    assert symbols(document(text).citations) == [""]


def test_an_embedded_document_speaks_for_itself() -> None:
    """In a draft that is recommended to the Assembly "its" is the Assembly."""
    draft = document("Recalls its resolution 74/174;", formula="The General Assembly,")
    clause = Clause(kind="operative", number="2", children=[Embedded(resolution=draft)])
    outer = document("Recalls its resolution 2019/22;", series="ecosoc")
    resolution = document(series="ecosoc", body=[*outer.body, clause])

    assert symbols(resolution.citations) == ["E/RES/2019/22", "A/RES/74/174"]
    assert resolution.citations[1].path == "body/1/children/0/resolution/body/0"


def test_a_formula_within_the_text_changes_the_speaker() -> None:
    """A text of another organ may stand in an annex as plain paragraphs."""
    annex = Annex(
        label="Annex",
        body=[
            Paragraph(content="The Human Rights Council,"),
            Paragraph(content="Recalling its resolution 43/2,"),
        ],
    )

    assert symbols(document(annexes=[annex]).citations) == ["A/HRC/RES/43/2"]


def test_parts_have_notes_of_their_own() -> None:
    """The notes of a part are searched with the part's path."""
    part = document("Recalls its resolution 1514 (XV);", notes=("See A/52/377.",))
    resolution = document(parts=[part])

    assert [one.path for one in resolution.citations] == [
        "parts/0/body/0",
        "parts/0/footnotes/0",
    ]


# Places ------------------------------------------------------------------------------


def places(text: str, **fields: object) -> tuple[str, ...]:
    resolution = document("First;", "Second;", text, **fields)
    return resolution.citations[0].places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the tasks in paragraph 2 above;", ("body/1",)),
        ("the tasks in paragraphs 1 to 3 above;", ("body/0", "body/1", "body/2")),
        (
            "the tasks in paragraphs 1 and 2 of the present resolution;",
            ("body/0", "body/1"),
        ),
        ("the tasks in paragraph 9 below;", ()),
        ("as amended by operative paragraph 2;", ("body/1",)),
    ],
)
def test_paragraphs_above_and_below(text: str, expected: tuple[str, ...]) -> None:
    """References inside a document lead to paths."""
    assert places(text) == expected


def test_annexes_and_sections() -> None:
    """Other places are found by their labels."""
    annexes = [Annex(label="Annex I"), Annex(label="Annex II")]

    text = "the plan in annex II to the present resolution;"
    assert places(text, annexes=annexes) == ("annexes/1",)

    section = Section(
        label="II", title="Means", body=[Clause(kind="operative", number="4")]
    )
    clause = Clause(
        kind="operative",
        number="1",
        content="as said in section II, paragraph 4, above;",
    )
    [found] = document(body=[section, clause]).citations
    assert found.places == ("body/0/body/0",)


@pytest.mark.parametrize(
    ("locator", "expected"),
    [
        ("paragraph 3", ["3"]),
        ("paragraphs 3 (a) and 5 to 7", ["3 (a)", "5", "6", "7"]),
        ("section II, paragraphs 3 and 4", ["section II 3", "section II 4"]),
        ("paragraphs 3 and 4 of section II", ["section II 3", "section II 4"]),
        ("paragraphs 19 to 25 of annex I", [f"annex I {n}" for n in range(19, 26)]),
        ("annex", ["annex"]),
        ("annexes I and II", ["annex I", "annex II"]),
        ("operative paragraph 5", ["5"]),
        ("paragraphs 9 to 3", ["9", "3"]),
        ("chapter VII", []),
    ],
)
def test_addresses_of_a_locator(locator: str, expected: list[str]) -> None:
    """A place is read as `find` takes it, the wider one first."""
    assert list(addresses(locator, wording_of("en"))) == expected


def test_a_place_in_an_annex_is_of_the_annex() -> None:
    """In an annex "paragraph 1 above" is its own, unless the resolution is named."""
    annex = Annex(
        label="Annex",
        body=[
            Paragraph(number="1", content="Help."),
            Paragraph(number="2", content="As in paragraph 1 above."),
            Paragraph(
                number="3", content="As in paragraph 1 of the present resolution."
            ),
        ],
    )
    near, far = document("First;", annexes=[annex]).citations

    assert near.places == ("annexes/0/body/0",)
    assert far.places == ("body/0",)


# Notes -------------------------------------------------------------------------------


def test_ibid_is_the_document_of_the_note_before() -> None:
    """With a place or alone it has the target; the note before is named."""
    notes = ("A/61/256 and Add.1.", "Ibid., annex II.", "Ibid.")
    first, _, same, again = document(notes=notes).citations

    assert same.targets == again.targets == first.targets == (Symbol("A/61/256"),)
    assert same.locator == "annex II"
    assert same.places == ("footnotes/0",)
    assert again.places == ("footnotes/1",)


def test_ibid_with_another_volume_has_no_target() -> None:
    """ "Ibid., Supplement No. 53A" is of the same work, but another document."""
    notes = (
        "Official Records of the General Assembly, Supplement No. 53 (A/76/53), ch. I.",
        "Ibid., Supplement No. 53A (A/76/53/Add.1), chap. II.",
    )
    *_, ibid, symbol = document(notes=notes).citations

    assert ibid.targets == ()
    assert ibid.places == ("footnotes/0",)
    assert symbol.targets == (Symbol("A/76/53/Add.1"),)


def test_ibid_in_a_text_that_is_no_note_leads_nowhere() -> None:
    """Only notes are counted."""
    [_, found] = document("See A/61/256;", "Ibid.").citations

    assert found.places == ()
    assert found.targets == ()


def test_marks_know_their_notes_and_notes_their_marks() -> None:
    """One note may be cited at several places; a mark may have lost its note."""
    body = [
        Clause(kind="operative", number="1", content=["Notes it;", NoteReference("1")]),
        Clause(kind="operative", number="2", content=["Again;", NoteReference("1")]),
        Clause(kind="operative", number="3", content=["Lost;", NoteReference("7")]),
    ]
    resolution = document(body=body, notes=("A/52/377.",))
    links = note_links(resolution)

    assert [(one.path, one.note) for one in links] == [
        ("body/0", "footnotes/0"),
        ("body/1", "footnotes/0"),
        ("body/2", None),
    ]


def test_a_part_may_use_a_note_of_the_whole() -> None:
    """Numbering may restart in a part, or not."""
    content = ["Notes it;", NoteReference("1"), " and", NoteReference("2")]
    part = document(body=[Clause(kind="operative", content=content)], notes=("Own.",))
    resolution = document(parts=[part], notes=("Outer.", "Outer too."))

    assert [one.note for one in note_links(resolution)] == [
        "parts/0/footnotes/0",
        "footnotes/1",
    ]


# Other languages ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Voir A/61/256 et Add.1."),
        ("es", "Véase A/61/256 y Add.1."),
        ("ru", "См. A/61/256 и Add.1."),
        ("ar", "انظر A/61/256 و Add.1."),
        ("zh", "见A/61/256和Add.1。"),
        ("xx", "A/61/256, Add.1"),
    ],
)
def test_symbols_are_found_in_every_language(language: str, text: str) -> None:
    """Document symbols are the same in all languages."""
    found = citations_in(text, language=language)

    assert symbols(found) == ["A/61/256", "A/61/256/Add.1"]


def test_an_empty_resolution_cites_nothing() -> None:
    assert Resolution(series="ga", language="en").citations == ()
