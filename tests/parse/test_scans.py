"""What scans of volumes make of labels, closings and notes is put right."""

import pytest

from unresolution import Resolution, parse, walk
from unresolution.model import Section

HEAD = "Resolution 900 (1982)\n\nof 12 January 1982\n\nThe Security Council,\n\n"


def council(body: str) -> Resolution:
    """Return the reading of a resolution of the Security Council."""
    return parse(HEAD + body).resolution


def test_a_comma_behind_a_number_is_its_stop() -> None:
    resolution = council(
        "Noting the lakes,\n\n1, Decides to wait;\n\n2. Requests a report;\n\n"
        "3, Decides to go on.\n\nAdopted unanimously at the 2330th meeting."
    )

    assert [clause.number for clause in resolution.operative] == ["1", "2", "3"]


def test_a_letter_for_the_first_number_is_a_number() -> None:
    resolution = council("I. Decides to wait;\n\n2. Requests a report.")

    assert [clause.number for clause in resolution.operative] == ["1", "2"]


def test_numbers_of_sections_stay_what_they_are() -> None:
    resolution = council(
        "I. Northern lakes\n\n1. Decides to wait;\n\n2. Requests a report;\n\n"
        "II. Southern lakes\n\n3. Decides to go on."
    )

    assert [type(block) for block in resolution.body] == [Section, Section]


def test_a_figure_between_two_letters_is_a_letter() -> None:
    resolution = council(
        "Requests the Commission:\n\n(a) To report;\n\n(5) To observe;\n\n"
        "(c) To return.\n\nAdopted unanimously at the 2330th meeting."
    )

    assert [block.number for block in walk(resolution)][1:] == ["a", "b", "c"]


def test_a_comma_in_the_text_is_none_of_a_label() -> None:
    resolution = council("1. Decides to wait;\n\n2. Recalls articles\n3, 4 and 5.")

    assert [clause.number for clause in resolution.operative] == ["1", "2"]


@pytest.mark.parametrize(
    ("sentence", "meeting", "outcome", "counts"),
    [
        (
            ("Adopted at the 473rd_ meeting\nby 9 votes to none, with 1\nabstention "
            "( Nauru ). 10\n\n10 One member was absent."),
            473, "recorded", (9, 0, 1),
        ),
        (
            "Adopted at the 1754th meeting\nby 10 votes to I (Nauru).",
            1754, "recorded", (10, 1, None),
        ),
        (
            "Adopted at the 1848th meet-\ning by 14 votes to none.",
            1848, "recorded", (14, 0, None),
        ),
        (
            ("Adopted at the 1694th meeting by 13 votes to none with\n"
            "2 abstentions (Nauru, Tu-\nvalu)"),
            1694, "recorded", (13, 0, 2),
        ),
        (
            "Adopted unanimously at the\nI858th meeting",
            1858, "unanimous", (None, None, None),
        ),
        (
            "Adopted unanimously at the\n1978th meeting (private meeting).",
            1978, "unanimous", (None, None, None),
        ),
        (
            "Adopted unanimously, without a vote, at the 2009th\nmeeting.",
            2009, "without-vote", (None, None, None),
        ),
    ],
)  # fmt: skip
def test_the_closing_sentence_is_read_through_its_faults(
    sentence: str, meeting: int, outcome: str, counts: tuple[int | None, ...]
) -> None:
    parsed = parse(HEAD + "1. Decides to wait.\n\n" + sentence)
    info = parsed.resolution.meeting

    assert not parsed.errors
    assert info is not None
    assert info.vote is not None
    vote = info.vote
    assert (info.number, vote.outcome) == (meeting, outcome)
    assert (vote.in_favour, vote.against, vote.abstaining) == counts


def test_notes_below_the_closing_begin_with_any_number() -> None:
    parsed = parse(
        HEAD + "Having considered the report of 3 May 1981, 43\n\n"
        "1. Decides to wait 45 days.\n\nAdopted unanimously at the 2330th meeting.\n\n"
        "43 See the Official Records,\nSupplement for May 1981.\n"
        "44 Ibid., document S/99999."
    )

    assert not parsed.errors
    assert [(note.marker, note.text) for note in parsed.resolution.footnotes] == [
        ("43", "See the Official Records, Supplement for May 1981."),
        ("44", "Ibid., document S/99999."),
    ]
    assert parsed.resolution.preamble[0].text.endswith("of 3 May 1981,")
    assert parsed.resolution.operative[0].text == "Decides to wait 45 days."


def test_a_mark_without_its_note_ends_a_paragraph() -> None:
    resolution = council(
        "Having examined the application of Nauru, 374\n\n"
        "Recommends that Nauru be admitted.\n\n"
        "Adopted without a vote at the 2330th meeting."
    )

    assert len(resolution.preamble) == len(resolution.operative) == 1


def test_words_of_a_sentence_are_no_formula() -> None:
    """A formula begins with a capital; a line end may stand before "the Council"."""
    resolution = council(
        "Recalling the authority of\nthe Security Council,\n\n1. Decides to wait."
    )

    assert resolution.preamble[0].text.endswith("the Security Council,")


def test_a_preamble_may_stand_above_the_formula() -> None:
    resolution = parse(
        "70 (1949). Resolution of 7 March 1949\n\nWhereas Article 83 of the Charter of "
        "the United Nations provides for lakes,\n\nThe Security Council\nResolves:\n\n"
        "1, That the lakes be visited;\n\n2. That a report be made."
    ).resolution

    assert resolution.formula == "The Security Council"
    assert resolution.preamble[0].phrase == "Whereas"
    assert [clause.number for clause in resolution.operative] == [None, "1", "2"]


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("1801 (XVll)", "1801 (XVII)"),
        ("1801. (XVII)", "1801 (XVII)"),
        ("l80l (XV1I)", "1801 (XVII)"),
        ("2252 (ES-v)", "2252 (ES-V)"),
        ("3369 (XXX)", "3369 (XXX)"),
    ],
)
def test_figures_of_a_scanned_number_are_put_right(printed: str, number: str) -> None:
    text = f"{printed}. Lakes\n\nThe General Assembly,\n\n1. Decides to wait."

    assert parse(text).resolution.number == number


def test_words_in_brackets_are_no_session() -> None:
    text = "3 (vi). Lakes\n\nThe General Assembly,\n\n1. Decides to wait (XXl)."

    assert parse(text, "ga", "en").resolution.operative[0].text.endswith("(XXl).")


def test_hyphens_between_the_pieces_of_a_page_are_no_heading() -> None:
    """Converters set three of them, above notes and elsewhere."""
    resolution = council(
        "Noting the lakes,\n\n---\n\n1. Decides to wait;\n\n---\n\n"
        "2. Requests a report.\n\nAdopted unanimously at the 2330th meeting."
    )

    assert [clause.number for clause in resolution.operative] == ["1", "2"]
    assert len(resolution.body) == 3


def test_a_section_may_have_a_tab_behind_its_number() -> None:
    resolution = council(
        "Noting the lakes,\n\nI\t Northern lakes\n\n1. Decides to wait;\n\n"
        "II\t Southern lakes\n\n1. Requests a report."
    )

    assert [getattr(block, "label", None) for block in resolution.body[1:]] == [
        "I",
        "II",
    ]


def test_a_verb_after_a_list_in_the_preamble_is_operative() -> None:
    """The last of the list ends in a comma, as a preamble does (A/RES/34/169)."""
    resolution = council(
        "Aware of two principles:\n\n(a)\tThat lakes are good for all,\n\n"
        "(b)\tThat rivers are good too,\n\nAdopts the Code of Lakes."
    )

    assert [clause.phrase for clause in resolution.operative] == ["Adopts"]
