"""Statements and decisions: where their text begins, and where a paragraph ends."""

from unresolution import parse, walk

DECISION = """United Nations
A/DEC/31/401
General Assembly
Decision
Plenary
Thirty-first session
Agenda item 17
"""

STATEMENT = """United Nations
S/PRST/1999/99
Security Council
Distr.: General
3 May 1999
Statement by the President of the Security Council
"""

SAID = """At the 4000th meeting of the Security Council, held on 3 May 1999, the
President made the following statement on behalf of the Council, and of all:
"""


def texts(text: str) -> list[str]:
    return [block.text for block in walk(parse(text).check())]


def test_a_decision_begins_below_its_title() -> None:
    text = f"""{DECISION}31/401. Lamps of the lighthouses, and of the buoys on the
high seas
At its 14th plenary meeting, on 3 May 1977, the General Assembly took note
of the report of the Committee.
14th plenary meeting
3 May 1977
"""

    title = parse(text).check().title

    assert title == "Lamps of the lighthouses, and of the buoys on the high seas"
    assert len(texts(text)) == 1


def test_a_decision_of_few_lines_goes_on_to_its_full_stop() -> None:
    text = f"""{DECISION}31/401. Lamps

At its 14th plenary meeting, on 3 May 1977, the General
Assembly chose the keepers named by the Committee for
Lighthouses.

14th plenary meeting
3 May 1977
"""

    assert len(texts(text)) == 1


def test_a_sentence_with_its_day_begins_a_paragraph_of_a_decision() -> None:
    text = f"""{DECISION}31/401. Lamps
At its 14th plenary meeting, on 3 May 1977, the General Assembly chose the
keepers of the lighthouses who are named in the annex to its resolution 31/1.
As a result, as of 3 June 1977, the keepers chosen by the General Assembly are
those who have been there before.
14th plenary meeting
3 May 1977
"""

    assert len(texts(text)) == 2


def test_the_words_statement_by_the_president_are_a_running_head() -> None:
    text = f"""{STATEMENT}
{SAID}
“The Security Council thanks the keepers of the lighthouses and the buoys for

99-12345 (E)
*9912345*
\fS/PRST/1999/99
Statement by the President of the Security Council

their patience in storms.”

2/2 99-12345
"""

    assert [words[-32:] for words in texts(text)[1:]] == [
        "s for their patience in storms.”",
    ]


def test_the_sponsors_of_a_draft_are_a_running_head() -> None:
    text = """United Nations
S/1999/999
Security Council
Distr.: General
3 May 1999
Austria, Belgium and Chile: draft resolution

The Security Council,

Recalling its resolution 1 (1946) and the lighthouses that

99-12345 (E)
*9912345*
\fS/1999/999
Austria, Belgium and Chile: draft resolution

stand in the sea,

1. Decides to remain seized of the matter.

2/2 99-12345
"""

    assert texts(text) == [
        "Recalling its resolution 1 (1946) and the lighthouses that stand in the sea,",
        "Decides to remain seized of the matter.",
    ]


def test_each_paragraph_of_a_quotation_begins_with_a_mark() -> None:
    text = f"""{STATEMENT}{SAID}“The Security Council thanks all keepers of the
lighthouses for the patience that they had in storms, and for their presence.
“The Security Council asks them to stay.”
"""

    assert [words[:27] for words in texts(text)[1:]] == [
        "“The Security Council thank",
        "“The Security Council asks ",
    ]


def test_a_statement_goes_on_after_a_comma() -> None:
    text = f"""{STATEMENT}
{SAID}
“The Security Council remembers the lighthouses of Kihnu,

Ruhnu and Vilsandi.

“The Security Council thanks their keepers.”
"""

    assert texts(text)[1:] == [
        "“The Security Council remembers the lighthouses of Kihnu, Ruhnu and Vilsandi.",
        "“The Security Council thanks their keepers.”",
    ]


def test_a_date_after_a_comma_is_no_closing() -> None:
    text = """A/RES/31/1
31/1. Lamps
The General Assembly,
Recalling its resolution 30/2,
1. Decides that the keepers of the lighthouses shall come together on Tuesday,
10 May 1977.
14th plenary meeting
3 May 1977
"""

    assert texts(text)[1].endswith("on Tuesday, 10 May 1977.")


def test_a_decision_may_be_one_part_alone() -> None:
    text = f"""{DECISION.replace("401", "401 B")}31/401. Lamps

B

At its 14th plenary meeting, on 3 May 1977, the General Assembly took note of the
report of the Committee.

14th plenary meeting
3 May 1977
"""

    read = parse(text).check()

    assert read.number == "31/401 B"
    assert len(texts(text)) == 1


def test_a_page_goes_on_below_notes_with_stars() -> None:
    text = f"""{DECISION}31/401. Lamps
At its 14th plenary meeting, on 3 May 1977, the General Assembly chose,1 as the
keepers of the lighthouses, those of Estonia,* Finland** and Sweden.**
____________
* Term of office expires on 31 December 1979.
** Term of office expires on 31 December 1981.
14th plenary meeting
3 May 1977
____________
1 A/31/901.
"""

    read = parse(text).check()

    assert [note.marker for note in read.footnotes] == ["*", "**", "1"]
    assert read.footnotes[1].text == "Term of office expires on 31 December 1981."
    assert read.meeting is not None
    assert read.meeting.number == 14
    assert "chose, as" in texts(text)[0]


def test_the_title_of_a_statement_may_be_a_heading() -> None:
    text = STATEMENT.replace("\n", "\n\n").replace("Statement", "# Statement")
    text += "“The Security Council thanks the keepers.”\n"

    read = parse(text).check()

    assert read.title == "Statement by the President of the Security Council"
    assert len(read.body) == 1


def test_a_statement_goes_on_with_a_name_after_a_page_end() -> None:
    text = f"""{STATEMENT}
{SAID}
“The Security Council thanks the keeper Jaan

Tamm for his patience.

“The Security Council asks him to stay.”
"""

    assert texts(text)[1:] == [
        "“The Security Council thanks the keeper Jaan Tamm for his patience.",
        "“The Security Council asks him to stay.”",
    ]
