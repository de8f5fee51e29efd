"""Every printed form of a vote, into `Vote` and back; made up, true to form."""
# ruff: noqa: E501 - a printed line stands whole

import pytest

import unresolution
from tests.languages.test_closings import grammar
from unresolution.model import MeetingInfo, Vote, inlines
from unresolution.parse.closing import read_closing

BENIN = ("Benin", "Iran (Islamic Republic of)")


def recorded(in_favour, against, abstaining=None, **states):
    return Vote(
        outcome="recorded",
        in_favour=in_favour,
        against=against,
        abstaining=abstaining,
        **states,
    )


#: Language, the printed sentence, and the vote; the meeting is the 1540th.
SENTENCES = [
    (
        "en",
        (
            "Adopted at the 1540th meeting by 13 votes to none, with 2 abstentions "
            "(Benin, Iran (Islamic Republic of))."
        ),
        recorded(13, 0, 2, abstaining_states=BENIN),
    ),
    (
        "en",
        (
            "Adopted at the 1540th meeting by 9 votes to 2 (Benin, Iran (Islamic "
            "Republic of)), with 4 abstentions."
        ),
        recorded(9, 2, 4, against_states=BENIN),
    ),
    (
        "en",
        (
            "Adopted at the 1540th meeting by 14 votes to none, with one abstention "
            "(Chad)."
        ),
        recorded(14, 0, 1, abstaining_states=("Chad",)),
    ),
    ("en", "Adopted at the 1540th meeting by 7 votes to 1.", recorded(7, 1)),
    ("en", "Adopted unanimously at the 1540th meeting.", Vote(outcome="unanimous")),
    ("en", "Adopted at the 1540th meeting by consensus.", Vote(outcome="consensus")),
    ("en", "Adopted by consensus at the 1540th meeting.", Vote(outcome="consensus")),
    (
        "en",
        "Adopted without a vote at the 1540th meeting.",
        Vote(outcome="without-vote"),
    ),
    ("en", "Adopted at the 1540th meeting.", Vote(outcome="adopted")),
    (
        "fr",
        (
            "Adoptée à la 1540e séance par 13 voix contre zéro, avec 2 abstentions "
            "(Bénin, Tchad)."
        ),
        recorded(13, 0, 2, abstaining_states=("Bénin", "Tchad")),
    ),
    ("fr", "Adoptée à l'unanimité à la 1540e séance.", Vote(outcome="unanimous")),
    ("fr", "Adoptée à la 1540e séance sans vote.", Vote(outcome="without-vote")),
    ("fr", "Adoptée par consensus à la 1540e séance.", Vote(outcome="consensus")),
    (
        "es",
        (
            "Aprobada en la 1540a. sesión por 13 votos contra ninguno y 2 abstenciones "
            "(Benin, Chad)."
        ),
        recorded(13, 0, 2, abstaining_states=("Benin", "Chad")),
    ),
    ("es", "Aprobada por unanimidad en la 1540ª sesión.", Vote(outcome="unanimous")),
    ("es", "Aprobada por consenso en la 1540a. sesión.", Vote(outcome="consensus")),
    (
        "ru",
        (
            "Принята на 1540-м заседании 13 голосами против 1 (Чад), при 1 воздержавшемся "
            "(Бенин)."
        ),
        recorded(13, 1, 1, against_states=("Чад",), abstaining_states=("Бенин",)),
    ),
    ("ru", "Принята единогласно на 1540-м заседании.", Vote(outcome="unanimous")),
    (
        "ru",
        "Принята без голосования на 1540-м заседании.",
        Vote(outcome="without-vote"),
    ),
    (
        "zh",
        "第1540次会议以13票对零票，2票弃权（贝宁、乍得）通过。",
        recorded(13, 0, 2, abstaining_states=("贝宁", "乍得")),
    ),
    ("zh", "第1540次会议一致通过。", Vote(outcome="unanimous")),
    ("zh", "第1540次会议未经表决通过。", Vote(outcome="without-vote")),
    ("ar", "اتخذ بالإجماع في الجلسة 1540.", Vote(outcome="unanimous")),
    ("ar", "اتخذ في الجلسة ١٥٤٠ بإجماع الأصوات.", Vote(outcome="unanimous")),
    ("ar", "اتخذ بتوافق الآراء في الجلسة 1540.", Vote(outcome="consensus")),
    (
        "ar",
        (
            "اتخذ في الجلسة 1540 بأغلبية 13 صوتا مقابل لا شيء، وامتناع عضوين عن التصويت "
            "(بنن، تشاد)."
        ),
        recorded(13, 0, 2, abstaining_states=("بنن", "تشاد")),
    ),
]

#: Language, the lines in brackets, and the vote.
BRACKETS = [
    ("en", ["[Adopted without a vote.]"], Vote(outcome="without-vote")),
    ("en", ["[Adopted without a vote. See chap. IV.]"], Vote(outcome="without-vote")),
    ("en", ["[Adopted by consensus.]"], Vote(outcome="consensus")),
    ("en", ["[Adopted unanimously.]"], Vote(outcome="unanimous")),
    (
        "en",
        ["[Adopted by a recorded vote of 40 to 2, with 9 abstentions.]"],
        recorded(40, 2, 9),
    ),
    (
        "en",
        ["[Adopted by a roll-call vote of 30 votes to 15, with 8 abstentions.]"],
        recorded(30, 15, 8),
    ),
    (
        "en",
        [
            (
                "[Adopted by a recorded vote of 2 to 1, with 1 abstention. "
                "The voting was as follows:"
            ),
            "In favour:",
            "Benin, Iran (Islamic Republic of)",
            "Against:",
            "Chad",
            "Abstaining:",
            "Fiji]",
        ],
        recorded(
            2,
            1,
            1,
            in_favour_states=BENIN,
            against_states=("Chad",),
            abstaining_states=("Fiji",),
        ),
    ),
    (
        "fr",
        [
            (
                "[Adoptée par 2 voix contre une, avec 1 abstention, à l’issue d’un vote "
                "enregistré. Les voix se sont réparties comme suit :"
            ),
            "Ont voté pour :",
            "Bénin et Tchad",
            "Ont voté contre :",
            "Fidji",
            "Se sont abstenus :",
            "Gabon]",
        ],
        recorded(
            2,
            1,
            1,
            in_favour_states=("Bénin", "Tchad"),
            against_states=("Fidji",),
            abstaining_states=("Gabon",),
        ),
    ),
    ("fr", ["[Adoptée par consensus.]"], Vote(outcome="consensus")),
    ("es", ["[Aprobada por consenso.]"], Vote(outcome="consensus")),
    ("ru", ["[Принята консенсусом.]"], Vote(outcome="consensus")),
    ("ar", ["[اعتمد بتوافق الآراء.]"], Vote(outcome="consensus")),
    ("zh", ["[协商一致通过。]"], Vote(outcome="consensus")),
    ("zh", ["[一致通过。]"], Vote(outcome="unanimous")),
]

#: What the note to the closing sentence says.
ABSENT = [
    ("en", "One member (Chad) did not participate in the voting."),
    ("en", "Chad did not participate in the voting."),
    (
        "en",
        (
            "One member (Chad) did not participate in the voting; one member (Fiji) was "
            "absent."
        ),
    ),
    ("fr", "Un membre (Chad) n’a pas participé au vote."),
    ("es", "Un miembro (Chad) no participó en la votación."),
    ("ru", "Один член Совета (Chad) не участвовал в голосовании."),
    ("zh", "一个成员（Chad）未参加投票。"),
    ("ar", "لم يشترك عضو واحد (Chad) في التصويت."),
]


@pytest.mark.parametrize(("language", "sentence", "vote"), SENTENCES)
def test_the_sentence_of_the_volumes_is_read(language, sentence, vote) -> None:
    lines, meetings = read_closing([inlines(sentence)], grammar(language, "sc"))

    assert meetings == (MeetingInfo(number=1540, vote=vote),)
    assert [line.kind for line in lines] == ["meeting"]


@pytest.mark.parametrize(("language", "printed", "vote"), BRACKETS)
@pytest.mark.parametrize("organ", ["hrc", "ecosoc"])
def test_a_vote_in_brackets_is_read(language, printed, vote, organ) -> None:
    contents = [inlines(line) for line in printed]
    lines, meetings = read_closing(contents, grammar(language, organ))

    assert meetings == (MeetingInfo(vote=vote),)
    assert {line.kind for line in lines} == {"vote"}


def closed(language: str, *closing: str) -> str:
    """Return the page of a resolution with this closing."""
    opening = unresolution.languages.registry.get(language).formulas["sc"][0]
    texts = {"zh": "1. 决定点亮灯塔。", "ar": "1 - يقرر إضاءة المنارات."}
    text = texts.get(language, "1. Decides to light the buoys.")
    return "\n\n".join([opening, text, *closing])


@pytest.mark.parametrize(("language", "sentence", "vote"), SENTENCES)
def test_pages_with_a_sentence_come_back(language, sentence, vote) -> None:
    page = closed(language, sentence)
    resolution = unresolution.parse(page, "sc", language).resolution

    assert resolution.meeting.vote == vote
    for name in ("text", "markdown", "json", "akn"):
        written = unresolution.dumps(resolution, name)
        assert unresolution.loads(written, name) == resolution


@pytest.mark.parametrize(("language", "printed", "vote"), BRACKETS)
def test_pages_with_brackets_come_back(language, printed, vote) -> None:
    resolution = unresolution.parse(closed(language, *printed), "hrc", language)

    assert resolution.resolution.meeting.vote == vote
    for name in ("text", "markdown", "json", "akn"):
        written = unresolution.dumps(resolution.resolution, name)
        assert unresolution.loads(written, name) == resolution.resolution


@pytest.mark.parametrize(("language", "note"), ABSENT)
def test_those_who_took_no_part_stand_in_a_note(language, note) -> None:
    """As in S/RES/376 (1975)."""
    sentence = next(
        sentence
        for code, sentence, vote in SENTENCES
        if code == language and vote.in_favour
    )
    page = closed(language, f"{sentence}¹", f"¹ {note}")
    resolution = unresolution.parse(page, "sc", language).resolution

    assert resolution.meeting.vote.not_participating == ("Chad",)
    assert [mark.text for mark in resolution.footnotes] == [note]
    for name in ("text", "markdown", "json", "akn"):
        written = unresolution.dumps(resolution, name)
        assert unresolution.loads(written, name) == resolution


def test_a_note_that_nothing_in_the_closing_cites_says_nothing_of_the_vote() -> None:
    page = closed("en", "Adopted at the 1540th meeting by 7 votes to 1.")
    page = page.replace("buoys.", "buoys.¹") + "\n\n¹ Chad did not participate in it.\n"
    vote = unresolution.parse(page, "sc", "en").resolution.meeting.vote

    assert vote.not_participating == ()
