"""The reader of Akoma Ntoso, structure by structure, on files made for the purpose."""

import codecs
import datetime
import tracemalloc

import pytest

from tests.words import check_words
from unresolution.errors import InvalidDocument
from unresolution.formats import Reading
from unresolution.formats.akn import tree
from unresolution.formats.akn.read import read
from unresolution.model import (
    Clause,
    Embedded,
    Emphasis,
    Heading,
    NoteReference,
    Resolution,
    Section,
    Session,
    Table,
    Text,
)
from unresolution.walk import walk

COVER = """
<coverPage>
  <p><span refersTo="#publisher"><docAuthority>United Nations</docAuthority></span></p>
  <p><docNumber refersTo="#symbol">A/RES/99/7</docNumber></p>
  <p><docAuthority refersTo="#issuingBody">General Assembly</docAuthority></p>
  <p><docStatus>Distr.: General</docStatus></p>
  <p><docDate date="2044-12-09" refersTo="#dateOfIssuance">9 December 2044</docDate></p>
  <p><session refersTo="#generalAssembly" value="99">Ninety-ninth session</session></p>
  <p><inline name="agenda item" title="12">Agenda item 12</inline></p>
  <p><inline name="agenda item name">Lighthouses</inline></p>
  <p><docTitle>Resolution adopted by the General Assembly on 1 December 2044
  </docTitle></p>
  <p><docProponent>[on the report of the Sixth Committee (A/99/31)]</docProponent></p>
</coverPage>
"""
PREFACE = """
<preface><p><docNumber>99/7.</docNumber>
<docTitle><span class="bold">\tKeeping of lighthouses</span></docTitle></p></preface>
"""
FORMULA = """
<formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p>
</formula>
"""


def document(
    main: str = "",
    *,
    preamble: str = "",
    after: str = "",
    meta: str = "",
    cover: str = COVER,
    preface: str = PREFACE,
) -> str:
    """Return a whole file around the pieces that a test is about."""
    return f"""<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
      xmlns:akn4un="http://un.org/akn4un">
    <statement name="resolution"><meta><identification source="#DGACM"><FRBRWork>
    <FRBRdate date="2044-12-01" name="adoption"/></FRBRWork><FRBRExpression>
    <FRBRlanguage language="eng"/></FRBRExpression></identification>{meta}</meta>
    {cover}{preface}<preamble>{FORMULA}{preamble}</preamble>
    <mainBody>{main}</mainBody>{after}</statement></akomaNtoso>"""


def paragraph(number: str, text: str, style: str = "SingleTxt") -> str:
    num = f"<num>{number}</num>" if number else ""
    return (
        f'<paragraph class="{style}">{num}<content><p>{text}</p></content></paragraph>'
    )


def codes(reading: Reading) -> set[str]:
    return {diagnostic.code for diagnostic in reading.diagnostics}


def outline(resolution: Resolution) -> list[tuple[str, str | None, str]]:
    return [(p.kind, p.number, p.text) for p in walk(resolution)]


@pytest.fixture(params=["lxml", "standard library"])
def parser(request, monkeypatch):
    """Run a test with either library."""
    if request.param == "lxml":
        pytest.importorskip("lxml")
    else:
        monkeypatch.setattr(tree, "_lxml", None)
    return request.param


# Front ------------------------------------------------------------------------------


def test_the_cover_is_the_masthead():
    resolution = read(document()).resolution
    masthead = resolution.masthead
    assert [line.kind for line in masthead.lines] == [
        "publisher", "symbol", "organ", "distribution", "issued", "session",
        "agenda_item", "agenda_title", "adoption",
    ]  # fmt: skip
    assert masthead.issued == datetime.date(2044, 12, 9)
    assert masthead.session == Session(99)
    assert masthead.agenda_items == ("12",)
    assert masthead.adopted == datetime.date(2044, 12, 1)
    assert resolution.origin is not None
    assert resolution.origin.committee == "Sixth Committee"
    assert (resolution.series, resolution.language) == ("ga", "en")


def test_number_and_title_lose_what_is_only_layout():
    resolution = read(document()).resolution
    assert resolution.number == "99/7"
    assert str(resolution.symbol) == "A/RES/99/7"
    assert resolution.title_content == (Text("Keeping of lighthouses"),)


def test_the_letter_belongs_to_the_number():
    preface = PREFACE.replace(
        "</preface>",
        '<p><docNumber refersTo="#letter"><span class="bold">B</span></docNumber>\n'
        '   <authorialNote marker="1"><p>Becomes A.</p></authorialNote></p></preface>',
    )
    resolution = read(document(preface=preface)).resolution
    assert resolution.letter_content == (Text("B"), NoteReference("1"))
    assert resolution.number == "99/7 B"
    assert resolution.title == "Keeping of lighthouses"


def test_the_job_number_stands_after_the_date_of_issue():
    meta = (
        "<presentation><akn4un:footer><docketNumber>44-12345 (E)</docketNumber>"
        "</akn4un:footer></presentation>"
    )
    masthead = read(document(meta=meta)).resolution.masthead
    kinds = [line.kind for line in masthead.lines]
    assert kinds[kinds.index("issued") + 1] == "job_number"
    assert masthead.job_number == "44-12345 (E)"


def test_attributes_fill_what_the_words_do_not_say():
    cover = COVER.replace(">Ninety-ninth session<", ">The usual session<")
    reading = read(document(cover=cover))
    assert reading.resolution.masthead.session == Session(99)
    assert "akn.fact" in codes(reading)


def test_the_text_tells_the_language():
    preamble = (
        "<container name='r'><p><span class='italic'>Rappelant</span> ses résolutions "
        "sur la question de la garde des phares et des balises dans les eaux de la "
        "région, et que dans le cadre de ces travaux les États sont invités à faire "
        "connaître leurs vues au Secrétaire général sur les moyens d’y parvenir,</p>"
        "</container>"
    ) * 3
    reading = read(document(preamble=preamble))
    assert reading.resolution.language == "fr"
    assert "akn.language" in codes(reading)


# Paragraphs -------------------------------------------------------------------------


def test_containers_are_preambular_and_paragraphs_operative():
    preamble = (
        "<container name='Recalling'><p>\t<span class='italic'>Recalling</span> it,"
        "</p></container>"
    )
    main = paragraph("1.", "<span class='italic'>Decides</span> so.")
    resolution = read(document(main, preamble=preamble)).resolution
    assert resolution.formula == "The General Assembly,"
    assert [c.text for c in resolution.preamble] == ["Recalling it,"]
    assert [c.phrase for c in resolution.operative] == ["Decides"]
    assert resolution.operative[0].label == "1."


LIST = """<paragraph><num>1.</num><list><intro><p>Requests:</p></intro>
<point><num>(a)</num><content><p>one;</p></content></point>
<sublist><point><num>(i)</num><content><p>deep;</p></content></point></sublist>
<point><num>(b)</num><content><p>two;</p></content></point>
<wrapUp><p>and no more.</p></wrapUp></list></paragraph>"""
NESTED = """<paragraph><num>1.</num><list><intro><p>Requests:</p></intro>
<point><num>(a)</num><list><intro><p>one;</p></intro>
<point><num>(i)</num><content><p>deep;</p></content></point></list></point>
<point><num>(b)</num><content><p>two;</p></content></point>
<wrapUp><p>and no more.</p></wrapUp></list></paragraph>"""
FLAT = (
    paragraph("1.", "Requests:")
    + paragraph("(a)", "one;")
    + paragraph("(i)", "deep;")
    + paragraph("(b)", "two;")
    + paragraph("", "and no more.")
)
TYPED = (
    paragraph("1.", "Requests:")
    + paragraph("", "\t(a)\tone;")
    + paragraph("", "\t(i)\tdeep;")
    + paragraph("", "\t(b)\ttwo;")
    + paragraph("", "and no more.")
)


@pytest.mark.parametrize("main", [LIST, NESTED, FLAT, TYPED])
def test_every_spelling_of_a_list_is_one_list(main):
    resolution = read(document(main + paragraph("2.", "Ends."))).resolution
    first = resolution.operative[0]
    assert [c.number for c in first.subparagraphs] == ["a", "b"]
    assert [c.number for c in first.subparagraphs[0].subparagraphs] == ["i"]
    assert first.children[-1].text == "and no more."
    assert [c.number for c in resolution.operative] == ["1", "2"]


def test_typed_numbers_are_told():
    assert "akn.typed-label" in codes(read(document(TYPED)))
    assert "akn.typed-label" not in codes(read(document(LIST)))


def test_a_block_list_is_read_in_the_preamble():
    preamble = """<container name="r"><blockList>
    <listIntroduction><span class="italic">Recalling</span>:</listIntroduction>
    <item><num>(a)</num><p>one,</p></item><item><p>going on,</p></item>
    </blockList></container>"""
    (clause,) = read(document(preamble=preamble)).resolution.preamble
    assert clause.text == "Recalling:"
    assert [child.text for child in clause.children] == ["one,", "going on,"]
    assert clause.children[0].kind == "preambular"


def test_a_number_finds_its_words_in_the_next_paragraph():
    main = "<paragraph><num>1.</num><content><p/></content></paragraph>" + paragraph(
        "", "<span class='italic'>Decides</span> so."
    )
    reading = read(document(main))
    assert [(c.number, c.text) for c in reading.resolution.operative] == [
        ("1", "Decides so.")
    ]
    assert "akn.number-apart" in codes(reading)


def test_an_empty_number_is_none():
    reading = read(
        document(
            "<paragraph><num> </num><content><p>Decides.</p></content></paragraph>"
        )
    )
    assert reading.resolution.operative[0].label is None
    assert "akn.empty-number" in codes(reading)


def test_more_paragraphs_in_one_are_its_children():
    main = (
        "<paragraph><num>1.</num><content><p>Decides:</p><p>More.</p></content>"
        "</paragraph>"
    )
    (clause,) = read(document(main)).resolution.operative
    assert [child.text for child in clause.children] == ["More."]


def test_a_paragraph_before_the_first_number_that_ends_in_a_comma_is_preambular():
    main = paragraph("", "<span class='bold'>Xyz</span> abc,") + paragraph("1.", "Do.")
    resolution = read(document(main)).resolution
    assert [c.text for c in resolution.preamble] == ["Xyz abc,"]


# Sections ---------------------------------------------------------------------------

SECTION = """<section>{head}
<crossHeading refersTo="#preamble"><i>Recalling</i> it,</crossHeading>
<paragraph><num>1.</num><content><p>Decides.</p></content></paragraph></section>"""


@pytest.mark.parametrize(
    "head",
    [
        "<num>I</num><subheading>Lamps</subheading>",
        "<subheading>I</subheading><subheading>Lamps</subheading>",
        "<num>I.</num><heading>Lamps</heading>",
        "<heading>I. Lamps</heading>",
        "<num>I.</num><subheading>I.\tLamps</subheading>",
    ],
)
def test_a_section_has_a_preamble_of_its_own(head):
    resolution = read(document(SECTION.format(head=head))).resolution
    (section,) = resolution.body
    assert isinstance(section, Section)
    assert (section.number, section.title) == ("I", "Lamps")
    assert [c.kind for c in section.body] == ["preambular", "operative"]


def test_sections_are_ranked_by_their_numbers():
    heads = ("I", "A", "B", "II")
    main = "".join(
        f"<subheading>{head}</subheading><subheading>On {head}</subheading>"
        + paragraph("1.", "Decides.")
        for head in heads
    )
    first, second = read(document(main)).resolution.body
    assert [s.number for s in (first, second)] == ["I", "II"]
    assert [b.number for b in first.body if isinstance(b, Section)] == ["A", "B"]


@pytest.mark.parametrize("style", ["H1", "H23", "H4", "HCh", "CH3", "H23G"])
def test_a_paragraph_in_the_style_of_headings_is_one(style):
    main = paragraph("", "<span class='bold'>Lamps</span>", style)
    (heading,) = read(document(main)).resolution.body
    assert heading == Heading(content="Lamps")


def test_a_paragraph_all_in_bold_is_a_heading():
    main = paragraph("", "<span class='bold'>Lamps</span>") + paragraph("1.", "Do.")
    heading, _ = read(document(main)).resolution.body
    assert heading == Heading(content="Lamps")


def test_arabic_counts_sections_in_words():
    main = (
        "<paragraph class='H23'><subheading>أولا</subheading></paragraph>"
        "<paragraph class='H23'><subheading>مقدمة</subheading></paragraph>"
    )
    (section,) = read(document(main)).resolution.body
    assert isinstance(section, Section)
    assert (section.number, section.title) == ("أولا", "مقدمة")


def test_a_heading_between_subparagraphs_stays_with_them():
    main = (
        paragraph("1.", "<span class='italic'>Reaffirms</span> the measures:")
        + "<paragraph class='H4'><subheading>Lamps</subheading></paragraph>"
        + paragraph("(a)", "light them;")
        + "<paragraph class='H4'><subheading>Oil</subheading></paragraph>"
        + paragraph("(b)", "buy it;")
        + paragraph("2.", "Ends.")
    )
    resolution = read(document(main)).resolution
    assert [c.number for c in resolution.operative] == ["1", "2"]
    assert [c.number for c in resolution.operative[0].subparagraphs] == ["a", "b"]
    assert [text for _, _, text in outline(resolution)] == [
        "Reaffirms the measures:", "Lamps", "light them;", "Oil", "buy it;", "Ends.",
    ]  # fmt: skip


# Running text -----------------------------------------------------------------------


def test_text_that_links_split_is_joined():
    main = paragraph("1.", "Recalls <a href='x'>57/2</a>70 <span class='u'>B</span>.")
    assert read(document(main)).resolution.operative[0].text == "Recalls 57/270 B."


def test_emphasis_of_every_sort():
    main = paragraph(
        "1.",
        "<span class='italic'>a</span> <b>b</b> <span class='bold italic'>c</span> "
        "<span class='underline'>d</span> <i>e<b>f</b></i>",
    )
    assert read(document(main)).resolution.operative[0].content == (
        Emphasis("a"),
        Text(" "),
        Emphasis("b", "bold"),
        Text(" "),
        Emphasis("c", "bold-italic"),
        Text(" d "),
        Emphasis("e"),
        Emphasis("f", "bold-italic"),
    )


def test_what_was_escaped_twice_is_mended():
    reading = read(document(paragraph("1.", "Lamps&amp;nbsp;&amp;amp; oil&amp;#39;s.")))
    assert reading.resolution.operative[0].text == "Lamps & oil's."
    assert "akn.escaped-twice" in codes(reading)


def test_an_ampersand_that_is_one_stays():
    text = (
        read(document(paragraph("1.", "R&amp;D; lamps."))).resolution.operative[0].text
    )
    assert text == "R&D; lamps."


# Notes ------------------------------------------------------------------------------


def note(marker: str, text: str) -> str:
    return f'<authorialNote marker="{marker}" eId="n{marker}">{text}</authorialNote>'


def test_notes_are_read_where_they_are_cited():
    main = paragraph("1.", f"Lamps,{note('2', '<p>See A.</p>')} and so on.")
    resolution = read(document(main)).resolution
    assert resolution.operative[0].content == (
        Text("Lamps,"),
        NoteReference("2"),
        Text(" and so on."),
    )
    assert [(n.marker, n.text) for n in resolution.footnotes] == [("2", "See A.")]


@pytest.mark.parametrize(
    ("text", "read_as", "code"),
    [
        ("<p> () See A.</p>", "See A.", "akn.empty-mark"),
        ("<p>* See A.</p>", "See A.", "akn.own-mark"),
        ("<p>See</p><p>A.</p>", "See A.", None),
        ("<p>*** See A.</p>", "*** See A.", None),
    ],
)
def test_notes_lose_their_own_mark(text, read_as, code):
    reading = read(document(paragraph("1.", f"Lamps{note('*', text)}.")))
    assert reading.resolution.footnotes[0].text == read_as
    assert code is None or code in codes(reading)


def test_a_note_that_begins_with_a_number_keeps_it():
    main = paragraph("1.", f"Lamps{note('3', '<p>3 May 2044.</p>')}.")
    assert read(document(main)).resolution.footnotes[0].text == "3 May 2044."


def test_a_marker_that_comes_again_is_another_note():
    main = paragraph("1.", f"A{note('1', '<p>x</p>')} b{note('1', '<p>y</p>')}.")
    content = read(document(main)).resolution.operative[0].content
    assert [p for p in content if isinstance(p, NoteReference)] == [
        NoteReference("1"),
        NoteReference("1", 2),
    ]


@pytest.mark.parametrize("between", ["", "\n      "])
def test_two_marks_may_stand_side_by_side(between):
    notes = f"{note('1', '<p>x</p>')}{between}{note('2', '<p>y</p>')}"
    content = read(document(paragraph("1.", f"Lamps{notes}."))).resolution.operative[0]
    assert content.content == (
        Text("Lamps"),
        NoteReference("1"),
        NoteReference("2"),
        Text("."),
    )


def test_a_note_may_be_cited_again():
    main = paragraph("1.", f"A{note('1', '<p>x</p>')} b<noteRef href='#n1'/>.")
    resolution = read(document(main)).resolution
    assert resolution.operative[0].content[-2] == NoteReference("1")
    assert len(resolution.footnotes) == 1


def test_a_blank_before_a_mark_stays_and_an_indent_goes():
    main = paragraph("1.", f"<i>Oil</i> {note('1', '<p>x</p>')}and lamps,")
    assert read(document(main)).resolution.operative[0].text == "Oil and lamps,"
    main = paragraph("1.", f"<i>Oil</i>\n   {note('1', '<p>x</p>')}, lamps,")
    assert read(document(main)).resolution.operative[0].text == "Oil, lamps,"


def test_a_note_without_a_marker_gets_a_star():
    reading = read(document(paragraph("1.", f"A{note('', '<p>x</p>')}.")))
    assert reading.resolution.footnotes[0].marker == "*"
    assert "akn.note-marker" in codes(reading)


# Tables, embedded texts, annexes, parts -----------------------------------------------


def test_tables_keep_their_spans():
    main = """<container name="table"><table><tr><th colspan="2"><p>Lamps</p></th></tr>
    <tr><td rowspan="2"><p>a</p><p>b</p></td><td/></tr></table></container>"""
    (table,) = read(document(main)).resolution.body
    assert isinstance(table, Table)
    assert (table.rows[0].cells[0].header, table.rows[0].cells[0].columns) == (True, 2)
    assert (table.rows[1].cells[0].text, table.rows[1].cells[0].rows) == ("a b", 2)


DRAFT = """<container name="c"><p>The General Assembly,</p></container>
<container name="c"><p>Recalling it,</p></container>
<paragraph><num>1.</num><content><p>Decides.</p></content></paragraph>"""


WITHIN = (
    "<paragraph><content><p>Recommends: <embeddedStructure>"
    f"{DRAFT}</embeddedStructure></p></content></paragraph>"
)
BELOW = (
    "<components><component><statement name='draft resolution'>"
    f"<preamble>{FORMULA}<container name='c'><p>Recalling it,</p></container>"
    "</preamble><mainBody><paragraph><num>1.</num><content><p>Decides.</p>"
    "</content></paragraph></mainBody></statement></component></components>"
)


@pytest.mark.parametrize(
    ("main", "after"), [(WITHIN, ""), (paragraph("", "Recommends:"), BELOW)]
)
def test_a_draft_within_a_resolution(main, after):
    (clause,) = read(document(main, after=after)).resolution.body
    assert isinstance(clause, Clause)
    (embedded,) = clause.children
    assert isinstance(embedded, Embedded)
    draft = embedded.resolution
    assert (draft.series, draft.status) == ("ga", "draft")
    assert draft.formula == "The General Assembly,"
    assert [len(draft.preamble), len(draft.operative)] == [1, 1]


def test_an_attachment_is_cut_into_its_annexes():
    items = "".join(
        paragraph("", text, style)
        for text, style in [
            ("Annex I", "H1"), ("Lamps", "H1"), ("1.\tOil", "SingleTxt"),
            ("Appendix", "H1"), ("Wicks", "SingleTxt"), ("Annex II", "H1"),
        ]
    )  # fmt: skip
    after = (
        f"<attachments><attachment><doc name='annex'><mainBody>{items}</mainBody></doc>"
        "</attachment></attachments>"
    )
    first, second = read(document(after=after)).resolution.annexes
    assert (first.label, first.title) == ("Annex I", "Lamps")
    assert first.body[0].number == "1"
    assert [a.label for a in first.annexes] == ["Appendix"]
    assert (second.label, second.title, second.body) == ("Annex II", None, ())


PART = """<component><statement name="resolution"><preface><p><docNumber>{0}</docNumber>
<docTitle>On {0}</docTitle></p></preface><preamble>""" + FORMULA + """</preamble>
<mainBody><paragraph><content><p>Decides{1}.</p></content></paragraph></mainBody>
<conclusions><p><inline name="adoptionMeeting">40th plenary meeting</inline><eol/>
<docDate date="2044-12-01">1 December 2044</docDate></p></conclusions></statement>
</component>"""  # fmt: skip


def test_a_collection_has_parts():
    text = document().replace("statement name", "documentCollection name")
    text = text.replace(
        "</statement>",
        "<collectionBody><component><documentRef href='a'/></component>"
        "</collectionBody>"
        "</documentCollection><components>"
        + PART.format("A", note("1", "<p>x</p>"))
        + PART.format("B", note("1", "<p>y</p>"))
        + "</components>",
    )
    resolution = read(text).resolution
    assert (resolution.number, resolution.title) == ("99/7", "Keeping of lighthouses")
    first, second = resolution.parts
    assert (first.letter, first.number, str(first.symbol)) == (
        "A", "99/7 A", "A/RES/99/7 A",
    )  # fmt: skip
    assert second.title == "On B"
    assert [n.text for n in second.footnotes] == ["y"]
    assert second.operative[0].content[1] == NoteReference("1")
    assert second.meeting is not None
    assert second.meeting.number == 40


# Closing and record -------------------------------------------------------------------


def test_a_closing_with_a_vote_has_its_lines_back():
    after = """<conclusions><p><event><location>54th meeting</location><eol/>
    <docDate date="2044-12-01">1 December 2044</docDate></event></p>
    <p><vote><outcome>[Adopted by a recorded vote of <quantity>2</quantity> to
    <quantity>1</quantity>, with <quantity>0</quantity> abstentions. The voting was as
    follows:<outcome>In favour:<eol/><organization>Chad, Fiji</organization></outcome>
    <outcome>Against:<eol/><organization>Peru]</organization></outcome></outcome></vote>
    </p></conclusions>"""
    resolution = read(document(after=after)).resolution
    assert [line.kind for line in resolution.closing] == [
        "meeting", "date", "vote", "vote", "vote", "vote", "vote",
    ]  # fmt: skip
    meeting = resolution.meeting
    assert meeting is not None
    assert meeting.vote is not None
    assert meeting.vote.in_favour_states == ("Chad", "Fiji")
    assert meeting.vote.against_states == ("Peru",)


META = """<classification><keyword value="1" showAs="LAMPS" dictionary="UNBIS"/>
</classification><workflow><step date="0001-01-01" outcome="draftResolution" by="Chad"/>
<step/></workflow><analysis><parliamentary><voting outcome="#adoptedRecordedVote">
<count value="2" refersTo="inFavour"><akn4un:voters><organization>CHAD</organization>
<organization>FIJI</organization></akn4un:voters></count></voting></parliamentary>
</analysis>"""


def test_what_is_not_printed_is_the_record():
    reading = read(document(meta=META))
    record = reading.resolution.record
    assert record is not None
    assert record.adopted == datetime.date(2044, 12, 1)
    assert [s.label for s in record.subjects] == ["LAMPS"]
    assert [(s.by, s.date) for s in record.workflow] == [("Chad", None)]
    (call,) = record.roll_calls
    assert (call.outcome, call.in_favour) == ("adoptedRecordedVote", 2)
    assert call.in_favour_states == ("CHAD", "FIJI")
    assert "akn.no-date" in codes(reading)


@pytest.mark.parametrize(
    ("outcome", "status"), [("veto", "not-adopted"), ("draftResolution", "draft")]
)
def test_a_draft_that_failed_is_not_adopted(outcome, status):
    meta = f'<workflow><step outcome="{outcome}" by="Chad"/></workflow>'
    text = document(meta=meta).replace('name="resolution"', 'name="draftResolution"')
    assert read(text).resolution.status == status


def test_a_draft_has_its_sponsors_in_the_masthead():
    text = document(
        preface="<preface><p><docTitle refersTo='sponsors'>Chad: draft resolution"
        "</docTitle></p></preface>"
    ).replace('name="resolution"', 'name="draftResolution"')
    resolution = read(text).resolution
    assert resolution.status == "draft"
    assert resolution.title is None
    assert resolution.masthead.sponsors == ("Chad: draft resolution",)


# Bytes, faults, attacks ---------------------------------------------------------------


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "latin-1"]
)
def test_every_encoding_is_read(parser, encoding):
    declared = encoding.removesuffix("-sig")
    text = f'<?xml version="1.0" encoding="{declared}"?>' + document(
        paragraph("1.", "Décide.")
    )
    assert read(text.encode(encoding)).resolution.operative[0].text == "Décide."


BOMB = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>'


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-16", "utf-16-le", "utf-32", "utf-7"]
)
@pytest.mark.parametrize(
    "declaration",
    [BOMB, "<!DOCTYPE akomaNtoso SYSTEM 'file:///etc/passwd'>", "<!ENTITY x 'y'>"],
)
def test_declarations_are_refused(parser, encoding, declaration):
    text = f'<?xml version="1.0" encoding="{encoding}"?>{declaration}' + document()
    with pytest.raises(InvalidDocument, match="refused"):
        read(text.encode(encoding))
    with pytest.raises(InvalidDocument, match="refused"):
        read(text)


@pytest.mark.parametrize(
    "data",
    ["", "Resolution 1", "<html/>", b"\xff\xfe\x00", b"\x00", "<a", "{}", "\ud800",
     b'<?xml version="1.0" encoding="hex"?><a/>',
     b'<?xml version="1.0" encoding="x"?><a/>'],
)  # fmt: skip
def test_what_is_no_akoma_ntoso_is_refused(parser, data):
    with pytest.raises(InvalidDocument):
        read(data)


def test_a_broken_file_is_read_and_told_where():
    pytest.importorskip("lxml")
    text = document(paragraph("1.", "Decides &nbsp; so")).replace("</content>", "")
    reading = read(text)
    found = [d for d in reading.diagnostics if d.code == "akn.not-well-formed"]
    assert found
    assert all(d.where and d.where.startswith("line ") for d in found)
    assert not check_words(text.replace("&nbsp;", ""), reading.resolution).missing


@pytest.mark.parametrize(
    "none",
    ["&#xD800;", "&#xdfff;", "&#55296;", "&#0057343;", "&#0;", "&#1;", "&#31;",
     "&#xFFFE;", "&#xffff;", "&#x110000;", "&#999999999;", "&#" + "0" * 5000 + "12;",
     "\x01", "\x0b", "\x0c", "\x1f", "\ufffe", "\uffff"],
)  # fmt: skip
def test_what_is_no_character_is_left_out(none):
    pytest.importorskip("lxml")
    meta = f"<presentation><footer><docketNumber>44-1{none}</docketNumber></footer>"
    text = document(
        paragraph("1.", f"Decides{none} so{none}.", style=none),
        preamble=f"<container name='{none}'><p>Recalling{none} it,</p></container>",
        preface=PREFACE.replace("lighthouses", f"lighthouses{none}"),
        cover=COVER.replace("A/RES/99/7", f"A/RES/99/7{none}").replace(
            "2044-12-09", none
        ),
        meta=meta + "</presentation>",
    )
    reading = read(text)
    told = [d for d in reading.diagnostics if d.code == "akn.character"]
    assert [(d.where, d.message[-9:]) for d in told] == [("line 5", "(9 times)")]
    resolution = reading.resolution
    assert [p.text for p in walk(resolution)] == ["Recalling it,", "Decides so."]
    assert resolution.title == "Keeping of lighthouses"
    assert str(resolution.symbol) == "A/RES/99/7"
    assert resolution.masthead.job_number == "44-1"


def test_bytes_of_half_a_character_are_left_out():
    pytest.importorskip("lxml")
    data = document(paragraph("1.", "Decides so.")).encode()
    reading = read(data.replace(b"so.", b"so\xed\xa0\x80."))
    assert "akn.character" in codes(reading)
    assert "akn.not-well-formed" not in codes(reading)
    assert reading.resolution.operative[0].text == "Decides so."


def test_a_broken_file_without_lxml_is_refused_with_its_place(monkeypatch):
    monkeypatch.setattr(tree, "_lxml", None)
    with pytest.raises(InvalidDocument) as caught:
        read(document().replace("</mainBody>", ""))
    assert caught.value.faults[0].startswith("line ")


@pytest.mark.parametrize("name", ["section", "list", "span", "authorialNote", "point"])
def test_depth_is_no_danger(parser, name):
    depth = 500
    deep = f"<{name}>" * depth + "lamps" + f"</{name}>" * depth
    resolution = read(
        document(f"<paragraph><content><p>{deep}</p></content></paragraph>")
    )
    assert "lamps" in str(resolution)


def test_embedded_texts_end_somewhere(parser):
    depth = 100
    deep = "<embeddedStructure><paragraph><content><p>x " * depth
    deep += "lamps" + "</p></content></paragraph></embeddedStructure>" * depth
    reading = read(
        document(f"<paragraph><content><p>y {deep}</p></content></paragraph>")
    )
    assert "akn.depth" in codes(reading)
    assert "lamps" in str(reading.resolution)


def test_memory_grows_with_the_file_only():
    main = "".join(paragraph(f"{n}.", "Decides so.") for n in range(1, 400))
    read(document(main))
    tracemalloc.start()
    for _ in range(5):
        read(document(main))
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 2_000_000


def test_byte_order_marks_are_no_text():
    data = codecs.BOM_UTF8 + document().encode()
    assert read(data).resolution.number == "99/7"
