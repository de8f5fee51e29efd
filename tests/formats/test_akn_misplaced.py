"""What official files hold as ordinary paragraphs, and the page prints elsewhere."""

from tests.formats.test_akn_read import codes, document, paragraph
from unresolution.formats.akn.read import read
from unresolution.model import NoteReference

RULE = paragraph("", "____________")


def test_stars_below_a_list_are_notes() -> None:
    """As in the lists of those elected: A/DEC/77/412."""
    main = (
        paragraph("", "The Board of Lights is composed of Ana (Peru),** Bo (Chad)* and")
        + paragraph("", "Cem (Mali).**")
        + RULE
        + paragraph("", "*\tTerm of office expires on 3 May 2051.")
        + paragraph("", "**\tTerm of office expires on 3 May 2053.")
    )
    reading = read(document(main))
    resolution = reading.resolution

    assert [(note.marker, note.text) for note in resolution.footnotes] == [
        ("*", "Term of office expires on 3 May 2051."),
        ("**", "Term of office expires on 3 May 2053."),
    ]
    assert [block.text for block in resolution.operative] == [
        "The Board of Lights is composed of Ana (Peru), Bo (Chad) and",
        "Cem (Mali).",
    ]
    marks = [
        run.marker
        for block in resolution.operative
        for run in block.content
        if isinstance(run, NoteReference)
    ]
    assert marks == ["**", "*", "**"]
    assert "akn.star-notes" in codes(reading)


def test_stars_that_nothing_cites_are_words() -> None:
    main = paragraph("1.", "Decides:") + paragraph("", "* to light the harbours;")
    reading = read(document(main))

    assert reading.resolution.footnotes == ()
    assert "akn.star-notes" not in codes(reading)
    assert "* to light" in str(reading.resolution.body)


def test_a_note_of_a_star_stands_beside_numbered_ones() -> None:
    main = paragraph(
        "1.",
        'Decides<authorialNote marker="1"><p>A/99/1.</p></authorialNote> on lamps;*',
    ) + paragraph("", "* Of the third class.")
    resolution = read(document(main)).resolution

    assert [note.marker for note in resolution.footnotes] == ["*", "1"]
    assert resolution.operative[0].text == "Decides on lamps;"


def test_a_rule_that_no_note_follows_is_kept() -> None:
    main = paragraph("1.", "Decides on lamps;") + RULE + paragraph("2.", "Ends.")

    assert "____" in str(read(document(main)).resolution.body)


def test_meeting_and_date_at_the_end_of_the_text_are_its_closing() -> None:
    """As in A/DEC/77/568, in Chinese."""
    main = (
        paragraph("1.", "Decides to light the buoys.")
        + paragraph("", "12th plenary meeting")
        + paragraph("", "3 May 2051")
    )
    reading = read(document(main))
    resolution = reading.resolution

    assert (resolution.meeting.number, str(resolution.meeting.date)) == (
        12,
        "2051-05-03",
    )
    assert len(resolution.body) == 1
    assert "akn.closing-in-text" in codes(reading)


def test_a_date_in_the_text_is_no_closing_where_there_are_conclusions() -> None:
    main = paragraph("1.", "Decides on the day:") + paragraph("", "3 May 2051")
    after = "<conclusions><p>12th plenary meeting<eol/>4 May 2051</p></conclusions>"
    resolution = read(document(main, after=after)).resolution

    assert str(resolution.meeting.date) == "2051-05-04"
    assert "3 May 2051" in str(resolution.body)
