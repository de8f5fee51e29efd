"""
What the guidelines and the schema provide for, and the published files don't have.

Our own files are written so; without what they say beyond the schema, the reader of
everybody's files must get the same out of them.
"""

import re

import pytest

from tests.corpus import akn_files
from tests.formats.akn_schema import assert_sound
from tests.formats.test_akn_read import FORMULA, codes, document, outline, paragraph
from tests.words import check_words
from unresolution.formats.akn.read import read
from unresolution.formats.akn.write import dumps
from unresolution.model import Annex, Embedded, Heading, Paragraph, Resolution


def attachment(head: str, main: str, after: str = "") -> str:
    return (
        f"<attachment>{head}<doc name='annex'><mainBody>{main}</mainBody>{after}</doc>"
        "</attachment>"
    )


def attachments(*inside: str) -> str:
    return f"<attachments>{''.join(inside)}</attachments>"


NUMBERED = "<num>{}</num><heading><b>{}</b></heading>"


def without_ours(text: str) -> str:
    """Return a file of ours without what only we understand."""
    text = re.sub(
        r"<unr:([a-z]+)\b[^>]*?(?:/>|>.*?</unr:\1>)", "", text, flags=re.DOTALL
    )
    return re.sub(r" unr:[a-z]+=\"[^\"]*\"", "", text)


def test_an_attachment_says_its_label_and_title():
    inner = attachments(attachment(NUMBERED.format("Appendix", "Wicks"), ""))
    after = attachments(
        attachment(NUMBERED.format("Annex I", "Oil"), paragraph("1.", "Whale."), inner),
        attachment(NUMBERED.format("Annex II", "Gas"), paragraph("", "Town.")),
    )
    text = document(after=after)
    reading = read(text)
    assert reading.resolution.annexes == (
        Annex(
            label="Annex I",
            title="Oil",
            body=[Paragraph(number="1", content="Whale.")],
            annexes=[Annex(label="Appendix", title="Wicks")],
        ),
        Annex(label="Annex II", title="Gas", body=[Paragraph(content="Town.")]),
    )
    assert not check_words(text, reading.resolution).missing


def test_a_heading_of_an_attachment_may_be_its_label():
    heading = "<heading>Annex</heading><subheading>Lamps</subheading>"
    (annex,) = read(
        document(after=attachments(attachment(heading, paragraph("", "Oil."))))
    ).resolution.annexes
    assert (annex.label, annex.title) == ("Annex", "Lamps")


def test_an_appendix_in_an_annex_without_a_number_goes_below():
    inner = attachments(attachment(NUMBERED.format("Appendix", "Wicks"), ""))
    labelled = paragraph("", "Annex", "H1") + paragraph("", "Oil.")
    (annex, appendix) = read(
        document(after=attachments(attachment("", labelled, inner)))
    ).resolution.annexes
    assert (annex.label, appendix.label) == ("Annex", "Appendix")


def test_a_preamble_in_an_annex_is_read():
    doc = (
        "<attachment><num>Annex</num><doc name='annex'>"
        "<preface><p>Between us</p></preface>"
        "<preamble><container name='c'><p>Recalling it,</p></container></preamble>"
        f"<mainBody>{paragraph('1.', 'Oil.')}</mainBody></doc></attachment>"
    )
    (annex,) = read(document(after=attachments(doc))).resolution.annexes
    texts = [block.text for block in annex.body if isinstance(block, Paragraph)]
    assert texts == ["Between us", "Recalling it,", "Oil."]


def test_a_whole_document_stands_in_the_text():
    inside = (
        "<statement name='resolutionDraft'><meta/><preface><p><docTitle>Lamps"
        f"</docTitle></p></preface><preamble>{FORMULA}<container name='c'>"
        "<p>Recalling it<authorialNote marker='1'><p>A note.</p></authorialNote>,</p>"
        f"</container></preamble><mainBody>{paragraph('1.', 'Decides.')}</mainBody>"
        "</statement>"
    )
    main = paragraph("", f"Recommends: <embeddedStructure>{inside}</embeddedStructure>")
    text = document(main)
    resolution = read(text.replace("A/RES/99/7", "E/RES/2044/7")).resolution
    (clause,) = resolution.operative
    (embedded,) = clause.children
    assert isinstance(embedded, Embedded)
    draft = embedded.resolution
    assert (draft.series, draft.title) == ("ga", "Lamps")
    assert draft.formula == "The General Assembly,"
    assert [len(draft.preamble), len(draft.operative)] == [1, 1]
    assert [note.text for note in resolution.footnotes] == ["A note."]


@pytest.mark.parametrize("name", ["embeddedText", "quotedText"])
@pytest.mark.parametrize("inside", ["one <i>two</i>", "one"])
def test_quotation_marks_may_be_attributes(name, inside):
    quoted = f'<{name} startQuote="“" endQuote="”">{inside}</{name}>'
    (clause,) = read(document(paragraph("1.", f"Decides {quoted} so."))).resolution.body
    words = re.sub("<[^>]*>", "", inside)
    assert clause.text == f"Decides “{words}” so."


@pytest.mark.parametrize("name", ["part", "division", "chapter", "article", "title"])
def test_every_sort_of_division_has_number_heading_and_paragraphs(name):
    main = (
        f"<{name}><num>{name} 1</num><heading>Lamps</heading>"
        "<alinea><content><p>Oil.</p></content></alinea>"
        f"<paragraph><num>1.</num><content><p>Gas.</p></content></paragraph></{name}>"
    )
    text = document(main)
    resolution = read(text).resolution
    first, *rest = resolution.body
    assert first == Heading(label=f"{name} 1", content="Lamps")
    assert [(b.number, b.text) for b in rest if not isinstance(b, Heading)] == [
        (None, "Oil."),
        ("1", "Gas."),
    ]
    assert isinstance(rest[0], Paragraph)
    assert not check_words(text, resolution).missing


def test_an_article_may_have_no_heading():
    main = "<article><num>Article 1</num><content><p>Oil.</p></content></article>"
    (annex,) = read(
        document(after=attachments(attachment("<num>Annex</num>", main)))
    ).resolution.annexes
    assert annex.body == (
        Paragraph(label="Article 1", number="Article 1", content="Oil."),
    )


def test_references_of_every_sort_are_words():
    text = (
        "See <ref href='#a'>one</ref>, <mref><ref href='#a'>two</ref> and "
        "<ref href='#b'>three</ref></mref>, <rref from='#a' upTo='#b'>four to "
        "five</rref>, <ins>six</ins> <date date='2044-12-01'>seven</date> "
        "<time time='T'>eight</time>."
    )
    assert outline(read(document(paragraph("1.", text))).resolution)[-1] == (
        "operative", "1", "See one, two and three, four to five, six seven eight."
    )  # fmt: skip


def test_words_after_a_list_and_headings_across_it():
    main = (
        "<section><num>I</num><heading>Lamps</heading><crossHeading>Oil</crossHeading>"
        "<paragraph><num>1.</num><list><intro><p><i>Requests</i> all:</p></intro>"
        "<point><num>(a)</num><content><p>To look;</p></content></point>"
        "<wrapUp><p>and to see;</p></wrapUp></list></paragraph></section>"
    )
    assert outline(read(document(main)).resolution) == [
        ("heading", "I", "Lamps"),
        ("heading", None, "Oil"),
        ("operative", "1", "Requests all:"),
        ("subparagraph", "a", "To look;"),
        ("text", None, "and to see;"),
    ]


def test_an_outcome_within_a_sentence_is_no_line_of_its_own():
    after = (
        "<conclusions><p><vote><outcome>Adopted</outcome> by <quantity>14</quantity>"
        " votes to none</vote></p></conclusions>"
    )
    closing = read(document(after=after)).resolution.closing
    assert [line.text for line in closing] == ["Adopted by 14 votes to none"]


def test_what_was_not_adopted_is_called_a_draft():
    meta = '<workflow><step outcome="notAdopted" by="Chad"/></workflow>'
    text = document(meta=meta).replace('name="resolution"', 'name="draftResolution"')
    resolution = read(text).resolution
    written = dumps(resolution)
    assert 'name="resolutionDraft"' in written
    assert read(written).resolution == resolution
    assert read(without_ours(written)).resolution.printed() == resolution.printed()


# Marks in brackets ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("around", "read_as"),
    [
        ("({})", "Oil."),
        ("({})({})", "Oil."),
        ("(see {})", "Oil(see )."),
        ("{}", "Oil."),
    ],
)
def test_brackets_around_a_mark_are_the_marks(around, read_as):
    note = '<authorialNote marker="1"><p>A lamp.</p></authorialNote>'
    reading = read(document(paragraph("1.", f"Oil{around.replace('{}', note)}.")))
    (clause,) = reading.resolution.operative
    assert clause.text == read_as
    assert ("akn.mark-brackets" in codes(reading)) == around.startswith("({})")


# The corpus -------------------------------------------------------------------------


@pytest.mark.usefixtures("corpus")
def test_the_standard_elements_say_nearly_all():
    """Of what we write, other programs lose nothing that the official files say."""
    different = []
    paths = akn_files()
    for path in paths:
        reading = read(path.read_bytes())
        if any(found.code == "akn.star-notes" for found in reading.diagnostics):
            # That these stars are marks is our finding: the file has them as letters.
            continue
        resolution: Resolution = reading.resolution
        again = read(without_ours(dumps(resolution))).resolution
        if again.printed() != resolution.printed():
            different.append(path)
    assert len(different) <= len(paths) // 100, different


# Links ------------------------------------------------------------------------------


def test_what_is_cited_is_linked():
    """The number or symbol leads to the document; nothing else of the text changes."""
    text = (
        "Recalling its resolution 52/4 of 22 October 1997 and document A/61/256 and "
        "Add.1<authorialNote marker='1'><p>See A/RES/60/1.</p></authorialNote>,"
    )
    preamble = f"<container name='c'><p>{text}</p></container>"
    resolution = read(document(preamble=preamble)).resolution
    written = dumps(resolution)
    links = re.findall(
        r'<a href="https://docs\.un\.org/en/([^"]*)">([^<]*)</a>', written
    )
    assert links == [
        ("A/RES/52/4", "52/4"),
        ("A/61/256", "A/61/256"),
        ("A/61/256/Add.1", "Add.1"),
        ("A/RES/60/1", "A/RES/60/1"),
    ]
    assert_sound(written, resolution)
    assert read(written).resolution == resolution
    assert read(without_ours(written)).resolution.printed() == resolution.printed()


def test_what_nobody_knows_is_not_linked():
    preamble = "<container name='c'><p>Recalling its practice of 1946,</p></container>"
    assert "docs.un.org" not in dumps(read(document(preamble=preamble)).resolution)


def test_a_language_of_a_plug_in_has_english_links():
    resolution = Resolution(
        series="ga",
        language="eo",
        body=[Paragraph(content="A/RES/60/1 and (A/61/256)")],
    )
    assert read(dumps(resolution)).resolution == resolution
