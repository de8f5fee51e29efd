"""Akoma Ntoso is written valid, whole, and so that it is read back exactly."""

import contextlib
import datetime
import re
from pathlib import Path
from xml.etree import ElementTree

import attrs
import pytest

from tests.corpus import akn_files
from tests.formats import full
from tests.formats.akn_cases import BODIES, DRAFT, ONE, akn, op, pp, some
from unresolution import parse
from unresolution.errors import InvalidDocument
from unresolution.formats import dumps, loads
from unresolution.model import (
    Annex,
    Embedded,
    Emphasis,
    Footnote,
    Line,
    Masthead,
    MeetingInfo,
    NoteReference,
    Paragraph,
    Record,
    Resolution,
    Section,
    Subject,
)
from unresolution.symbols import Symbol

_DAY = datetime.date(2053, 12, 4)
_ISSUED = datetime.date(2053, 12, 18)


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("series", ["ga", "sc-prst", "ga-decision"])
def test_a_body_is_written_and_read_back(name: str, series: str) -> None:
    """Whether the paragraphs of a document are clauses or not."""
    akn(Resolution(series=series, language="en", body=BODIES[name]))


@pytest.mark.parametrize("name", BODIES)
def test_an_annex_is_written_and_read_back(name: str) -> None:
    inner = Annex(label="Appendix", body=BODIES[name])
    annex = Annex(
        label=["Annex", ONE], title="A title", body=BODIES[name], annexes=[inner]
    )
    akn(some(annexes=[annex, Annex(label=())]))


@pytest.mark.parametrize("name", BODIES)
def test_an_embedded_text_is_written_and_read_back(name: str) -> None:
    inner = Resolution(series="sc", language="fr", body=BODIES[name], closing=["Done"])
    xml = akn(some(op("1", "Notes:", children=[Embedded(resolution=inner)])))
    assert 'mainBody xml:lang="fr"' in xml


def test_a_resolution_with_every_class_and_field() -> None:
    akn(full.FULL)


# Notes --------------------------------------------------------------------------------


def test_a_note_stands_at_its_first_mark() -> None:
    """Further marks refer to it."""
    xml = akn(
        some(
            op("1", "Notes", ONE, " it;"),
            op("2", "Notes it again.", ONE),
            footnotes=[Footnote(marker="1", content=[Emphasis("See"), " it."])],
        )
    )
    assert xml.index('<authorialNote eId="ftn_1" marker="1"') < xml.index(" it;</p>")
    assert '<ref href="#ftn_1" class="noteReference">1</ref></sup></p>' in xml


def test_a_note_without_a_mark_is_kept() -> None:
    notes = [Footnote(marker="1", content="One."), Footnote(marker="1")]
    for closing in ((), ("The end",)):
        xml = akn(some(op("1", "Notes."), footnotes=notes, closing=closing))
        assert '<container name="notes">' in xml


def test_a_mark_without_a_note_is_kept() -> None:
    xml = akn(some(op("1", "Notes", NoteReference("a", 2), ONE, " it.")))
    assert '<sup class="footnote">1</sup>' in xml
    assert '<sup class="footnote" unr:nth="2">a</sup>' in xml


def test_notes_that_cite_notes() -> None:
    """A note inside a note would be lost on the reader: the text refers."""
    two = NoteReference("2")
    notes = [
        Footnote(marker="1", content=["See", ONE, two]),
        Footnote(marker="2", content=["See", ONE, NoteReference("3")]),
    ]
    akn(some(op("1", "Notes", ONE), footnotes=notes))


def test_notes_in_another_order_than_their_marks() -> None:
    marks = [NoteReference("1", 2), NoteReference("2"), ONE]
    notes = [Footnote(marker=m, content=f"{m}.") for m in ("1", "2", "1")]
    xml = akn(
        some(op("1", "a", marks[0], "b", marks[1], "c", marks[2]), footnotes=notes)
    )
    assert (
        xml.index('eId="ftn_3"') < xml.index('eId="ftn_2"') < xml.index('eId="ftn_1"')
    )


def test_a_text_inside_the_text_may_cite_the_notes_around_it() -> None:
    own_note = Footnote(marker="2", content="Inner.")
    inner = some(op("1", "Notes", ONE, NoteReference("2")), footnotes=[own_note])
    notes = [Footnote(marker="1", content="Outer."), Footnote(marker="2")]
    akn(
        some(
            op("1", "Notes:", children=[Embedded(resolution=inner)]),
            op("2", "Notes", ONE, NoteReference("2")),
            footnotes=notes,
        )
    )


# Parts, identifiers, shape ------------------------------------------------------------


def part(letter: str) -> Resolution:
    """Return one of several resolutions under one number."""
    return attrs.evolve(
        DRAFT, status="adopted", number=f"108/4 {letter}", letter=letter
    )


def test_parts_make_a_collection() -> None:
    """As the United Nations publishes them."""
    xml = akn(some(number="108/4 A-B", title="Words", parts=[part("A"), part("B")]))
    assert '<documentCollection name="publicationResolution">' in xml
    assert '<documentRef href="#cmp_A" showAs="A"/>' in xml
    assert "/108-4_B/!main" in xml


def test_parts_beside_a_body() -> None:
    resolution = some(
        op("1", "Notes", ONE),
        formula="The General Assembly,",
        footnotes=[Footnote(marker="1", content="Whole.")],
        parts=[part("A"), part("A"), some(parts=[part("C")])],
        annexes=[Annex(label="Annex")],
        closing=["The end"],
        record=Record(),
    )
    assert "<components>" in akn(resolution)


def test_the_number_is_printed_with_the_title() -> None:
    xml = akn(some(number="75/257 B", title="Words", letter="B"))
    assert (
        '<p><docNumber>75/257</docNumber>. <docTitle refersTo="#resolutionTitle">'
        in xml
    )
    line = Line("Resolution 1325 (2000)", "document_type")
    xml = akn(some(number="1325 (2000)", masthead=Masthead(lines=[line])))
    assert "<preface>" not in xml


def test_an_organ_has_one_name_in_a_file() -> None:
    """Though it has another in each language, and two series may be spelled alike."""
    french = Resolution(series="ga", language="fr", body=[op("1", "Note.")])
    akn(some(Embedded(resolution=french)))
    akn(
        Resolution(
            series="a b", language="en", parts=[attrs.evolve(french, series="ab")]
        )
    )


def test_names_of_an_adopted_resolution() -> None:
    lines = [Line("18 December 2053", "issued")]
    xml = akn(
        some(
            op("1", "Notes."),
            symbol=Symbol("A/RES/108/4"),
            number="108/4",
            title="Words",
            meetings=[MeetingInfo(number=65, plenary=True, date=_DAY)],
            masthead=Masthead(lines=lines, issued=_ISSUED),
        )
    )
    work = "/akn/un/statement/deliberation/un-ga/2053-12-04/108-4"
    assert f'<FRBRuri value="{work}"/>' in xml
    assert f'<FRBRthis value="{work}/eng@/!main"/>' in xml
    assert '<FRBRalias name="symbol" value="A/RES/108/4"/>' in xml
    assert '<FRBRnumber value="108-4" showAs="108/4"/>' in xml
    assert '<publication date="2053-12-18"' in xml
    assert '<docDate date="2053-12-18" refersTo="#dateOfIssuance">' in xml
    assert '<paragraph eId="para_1">' in xml


def test_an_ordinary_document_needs_nothing_of_ours_in_its_text() -> None:
    xml = akn(
        some(
            pp(Emphasis("Noting"), " that:", children=[pp("this,", number="a")]),
            op("1", Emphasis("Notes"), " that:", children=[op("a", "this;")]),
            Section(
                label="I", body=[pp(Emphasis("Noting"), " it,"), op("1", "Notes.")]
            ),
            formula=[Emphasis("The General Assembly"), ","],
            annexes=[Annex(label="Annex", body=[Paragraph(content="1", number="1")])],
        )
    )
    _, _, text = xml.partition("</meta>")
    assert "unr:" not in re.sub("<meta>.*?</meta>", "", text, flags=re.DOTALL)
    assert '<container name="Noting" eId="container_1">' in xml
    assert '<crossHeading eId="sec_I__crossHeading_1" refersTo="#preamble">' in xml


def test_the_same_resolution_gives_the_same_file() -> None:
    assert dumps(full.FULL, "akn") == dumps(full.FULL, "akn")


def test_depth_is_no_matter() -> None:
    """Deeper than Python's stack; too deep to compare, so the levels are counted."""
    clause = op("a", "x")
    for _ in range(3000):
        clause = op("a", "x", children=[clause])
    resolution = loads(dumps(some(clause), "akn"), "akn")
    depth, blocks = 0, resolution.body
    while blocks:
        depth, blocks = depth + 1, blocks[0].children  # type: ignore[union-attr]
    assert depth == 3001


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('language="eng"', 'language="xxx"'),
        ('showAs="General"', 'shownAs="General"'),
        ('eId="ftn_1"', 'eId="ftn_x"'),
        ('refersTo="#distribution_General"', 'refersTo="#nothing"'),
        ('href="#ftn_1"', 'href="#ftn_9"'),
        ('value="A/RES/108/4"', 'value="?"'),
        ("FRBRdate", "FRBRday"),
        ('<keyword value="1"', "<keyword"),
    ],
)
def test_a_file_of_ours_that_was_changed_is_refused(old: str, new: str) -> None:
    """What is not as we write it is no guess of ours."""
    lines = [Line(["Distr.: General", ONE, ONE], "distribution"), Line("x", "adoption")]
    resolution = some(
        symbol=Symbol("A/RES/108/4"),
        masthead=Masthead(lines=lines, distribution="General"),
        footnotes=[Footnote(marker="1")],
        record=Record(subjects=[Subject(value="1", label="LAMPS")]),
    )
    xml = akn(resolution)
    assert old in xml
    with pytest.raises(InvalidDocument, match="was changed since"):
        loads(xml.replace(old, new), "akn")


def test_words_that_others_marked_up_in_a_file_of_ours_are_kept() -> None:
    resolution = some(op("1", "Notes the report of 4 December 2053."))
    marked = '<date date="2053-12-04">4 <b>December</b> 2053</date>'
    xml = dumps(resolution, "akn").replace("4 December 2053", marked)
    assert loads(xml, "akn") == resolution


def test_an_element_that_others_put_into_a_file_of_ours_is_not_passed_over() -> None:
    xml = dumps(some(op("1", "Notes.")), "akn")
    xml = xml.replace("</mainBody>", "<ul><li>more</li></ul></mainBody>")
    with pytest.raises(InvalidDocument, match="<ul>"):
        loads(xml, "akn")


def test_a_file_of_ours_that_lost_an_element_is_read_or_refused() -> None:
    """Whichever it is; nothing but `InvalidDocument` may come of it."""
    xml = dumps(full.FULL, "akn")
    count = sum(1 for _ in ElementTree.fromstring(xml).iter())
    for place in range(2, count):
        root = ElementTree.fromstring(xml)
        lost = list(root.iter())[place]
        above = next(node for node in root.iter() if lost in list(node))
        above.remove(lost)
        if place % 2:
            root[0].append(lost)
        with contextlib.suppress(InvalidDocument):
            loads(ElementTree.tostring(root), "akn")


# Real documents -----------------------------------------------------------------------


@pytest.mark.parametrize("path", akn_files(), ids=lambda path: path.stem)
def test_official_files_are_written_valid_and_read_back(path: Path) -> None:
    """Only 96.5 per cent of the official files are valid themselves."""
    akn(loads(path.read_bytes(), "akn"))


def test_there_are_official_files(corpus: Path) -> None:
    assert akn_files()


def test_blanks_that_do_not_break_are_those_of_the_language() -> None:
    """As in the official files in French and Russian."""
    french = parse("L’Assemblée générale,\n\n1. Prie les gardiens de répondre ;\n")
    russian = parse("Генеральная Ассамблея,\n\n1. постановляет до 2030 года;\n")

    for parsed, printed in ((french, "répondre\xa0;"), (russian, "2030\xa0года")):
        written = dumps(parsed.resolution, "akn")
        assert printed in written
        assert loads(written, "akn") == parsed.resolution
