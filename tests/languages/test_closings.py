"""Closings, made up: meetings, dates, votes."""
# ruff: noqa: E501 - a printed line stands whole

import datetime

import pytest

from unresolution.languages import registry as languages
from unresolution.model import MeetingInfo, Vote, inlines
from unresolution.parse.closing import is_closing_line, read_closing
from unresolution.parse.grammar import Grammar
from unresolution.series import registry as series

DAY = datetime.date(2052, 12, 24)


def grammar(language, organ="ga"):
    return Grammar(series.get(organ), languages.get(language))


def meeting(number, day=DAY, **facts):
    return MeetingInfo(number=number, date=day, **facts)


#: Language, lines, meetings.  Every line is of a known kind.
CLOSINGS = [
    ("en", ["35th plenary meeting", "24 December 2052"], [meeting(35, plenary=True)]),
    (
        "en",
        ["54th (resumed) plenary meeting", "24 December 2052"],
        [meeting(54, plenary=True, resumed=True)],
    ),
    # The volumes print both in one line, with a stop.
    (
        "en",
        ["1999rd plenary meeting, 24 December 2052."],
        [meeting(1999, plenary=True)],
    ),
    ("en", ["24 December 2052"], [meeting(None)]),
    (
        "en",
        [
            "34th plenary meeting 40th plenary meeting",
            "15 November 2052 24 December 2052",
        ],
        [
            meeting(34, datetime.date(2052, 11, 15), plenary=True),
            meeting(40, plenary=True),
        ],
    ),
    (
        "en",
        [
            (
                "Adopted at the 9982nd meeting by 10 votes to 3 (Angola, Benin, Chad), "
                "with 2 abstentions (Egypt, Fiji)."
            )
        ],
        [
            MeetingInfo(
                number=9982,
                vote=Vote(
                    outcome="recorded",
                    in_favour=10,
                    against=3,
                    abstaining=2,
                    against_states=("Angola", "Benin", "Chad"),
                    abstaining_states=("Egypt", "Fiji"),
                ),
            )
        ],
    ),
    (
        "en",
        [
            "Adopted at the 99th meeting by 9 votes to none, with 2 abstentions (France)."
        ],
        [
            MeetingInfo(
                number=99,
                vote=Vote(
                    outcome="recorded",
                    in_favour=9,
                    against=0,
                    abstaining=2,
                    abstaining_states=("France",),
                ),
            )
        ],
    ),
    (
        "en",
        ["Adopted unanimously at the 999st meeting."],
        [MeetingInfo(number=999, vote=Vote(outcome="unanimous"))],
    ),
    ("fr", ["35e séance plénière", "24 décembre 2052"], [meeting(35, plenary=True)]),
    (
        "fr",
        ["54e séance plénière (reprise)", "24 décembre 2052"],
        [meeting(54, plenary=True, resumed=True)],
    ),
    ("fr", ["659ème séance plénière, 24 décembre 2052."], [meeting(659, plenary=True)]),
    ("fr", ["53e réunion", "24 décembre 2052"], [meeting(53)]),
    (
        "es",
        ["50a sesión plenaria (continuación)", "24 de diciembre de 2052"],
        [meeting(50, plenary=True, resumed=True)],
    ),
    (
        "es",
        ["Octava sesión plenaria", "24 de diciembre de 2052"],
        [meeting(8, plenary=True)],
    ),
    (
        "ru",
        ["54-e (возобновленное) пленарное заседание", "24 декабря 2052 года"],
        [meeting(54, plenary=True, resumed=True)],
    ),
    (
        "ru",
        [
            "3‑е пленарное заседание",
            "43‑е пленарное заседание",
            "16 сентября 2052 года",
            "24 декабря 2052 года",
        ],
        [
            meeting(3, datetime.date(2052, 9, 16), plenary=True),
            meeting(43, plenary=True),
        ],
    ),
    (
        "ar",
        ["الجلسة العامة 50 (المستأنفة)", "24 كانون الأول/ديسمبر 2052"],
        [meeting(50, plenary=True, resumed=True)],
    ),
    (
        "ar",
        ["الجلسة العامة ٥٠، ٢٤ كانون الأول / ديسمبر ٢٠٥٢"],
        [meeting(50, plenary=True)],
    ),
    (
        "zh",
        ["第54次全体会议(续会)", "2052年12月24日"],
        [meeting(54, plenary=True, resumed=True)],
    ),
    ("zh", ["2052年12月24日", "第六次全体会议"], [meeting(6, plenary=True)]),
    ("zh", ["2052年12月24日第6次全体会议"], [meeting(6, plenary=True)]),
]

WITHOUT_VOTE = [
    ("en", "[Adopted without a vote.]"),
    ("en", "[Adopted without a vote. See chapter III.]"),
    ("fr", "[Adoptée sans vote.]"),
    ("es", "[Aprobada sin votación]"),
    ("ru", "[Принята без голосования.]"),
    ("ar", "[اعتُمد القرار بدون تصويت]"),
    ("ar", "[اعتمد من دون تصويت.]"),
    ("zh", "[未经表决获得通过。]"),
    ("zh", "［未经表决获得通过。］"),
]

#: Language, lines; for 3 States, against 2, abstaining 1.
VOTES = [
    (
        "en",
        [
            (
                "[Adopted by a recorded vote of 3 to 2, with 1 abstention. The voting was as "
                "follows:"
            ),
            "In favour:",
            "Angola, Bolivia (Plurinational State of), Côte d’Ivoire",
            "Against:",
            "Dominica, Egypt",
            "Abstaining:",
            "Fiji]",
        ],
        ("Angola", "Bolivia (Plurinational State of)", "Côte d’Ivoire"),
    ),
    # Line breaks are lost before and after the heads.
    (
        "en",
        [
            (
                "[Adopted by a recorded vote of 3 to 2, with 1 abstention. The voting was as "
                "follows:In favour:"
            ),
            "Angola, Antigua and Barbuda, ChadAgainst:",
            "Dominica, EgyptAbstaining:",
            "Fiji]",
        ],
        ("Angola", "Antigua and Barbuda", "Chad"),
    ),
    # Another wording: only the order of the numbers is known.
    (
        "en",
        [
            (
                "[Adopted as orally revised by 3 votes to 2, with 1 abstention, as follows: "
                "In favour: Angola, Benin, Chad. Against: Dominica, Egypt. Abstaining: Fiji.]"
            )
        ],
        ("Angola", "Benin", "Chad"),
    ),
    (
        "fr",
        [
            (
                "[Adoptée à l’issue d’un vote enregistré par 3 contre 2, avec une abstention. "
                "Les voix se sont réparties comme suit :Ont voté pour:"
            ),
            "Angola, Bénin et Tchad.Ont voté contre:",
            "Dominique, ÉgypteSe sont abstenus:",
            "Fidji]",
        ],
        ("Angola", "Bénin", "Tchad"),
    ),
    (
        "es",
        [
            (
                "[Aprobada en votación registrada por 3 votos contra 2 y 1 abstención. El "
                "resultado de la votación fue el siguiente:Votos a favor:"
            ),
            "Angola, Benin, Chad.Votos en contra:",
            "Dominica, Egipto.Abstenciones:",
            "Fiji.]",
        ],
        ("Angola", "Benin", "Chad"),
    ),
    (
        "ru",
        [
            (
                "[Принята в результате заносимого в отчет о заседании голосования 3 голосами "
                "против 2 при 1 воздержавшемся. Голоса распределились следующим образом:"
                "Голосовали за:"
            ),
            "Ангола, Бенин, ЧадГолосовали против:",
            "Доминика, ЕгипетВоздержались:",
            "Фиджи.]",
        ],
        ("Ангола", "Бенин", "Чад"),
    ),
    (
        "ar",
        [
            (
                "[اعتُمد بتصويت مسجل بأغلبية 3 أصوات مقابل صوتين، وامتناع عضو واحد عن "
                "التصويت. وكانت نتيجة التصويت كما يلي:المؤيدون:"
            ),
            "أنغولا، بنن، هولندا (مملكة -)المعارضون:",
            "دومينيكا، مصرالممتنعون عن التصويت:",
            "فيجي]",
        ],
        ("أنغولا", "بنن", "هولندا (مملكة -)"),
    ),
    (
        "zh",
        [
            "[经记录表决，以3票赞成、2票反对、1票弃权获得通过。表决结果如下：赞成：",
            "安哥拉、贝宁、乍得反对：",
            "多米尼克、埃及弃权：",
            "斐济]",
        ],
        ("安哥拉", "贝宁", "乍得"),
    ),
]


@pytest.mark.parametrize(("language", "lines", "meetings"), CLOSINGS)
def test_closings(language, lines, meetings):
    """Every line has a kind, and every meeting its date."""
    found, read = read_closing([inlines(text) for text in lines], grammar(language))

    assert list(read) == meetings
    assert [line.text for line in found] == lines
    assert "other" not in {line.kind for line in found}
    assert all(is_closing_line(text, grammar(language)) for text in lines)


@pytest.mark.parametrize(("language", "text"), WITHOUT_VOTE)
def test_adoption_without_a_vote(language, text):
    """The Human Rights Council says so in square brackets."""
    lines, meetings = read_closing([inlines(text)], grammar(language, "hrc"))

    assert [line.kind for line in lines] == ["vote"]
    assert meetings == (MeetingInfo(vote=Vote(outcome="without-vote")),)


@pytest.mark.parametrize(("language", "lines", "states"), VOTES)
def test_recorded_votes(language, lines, states):
    """Counts, and a list of States under each head."""
    found, meetings = read_closing(
        [inlines(text) for text in lines], grammar(language, "hrc")
    )

    assert {line.kind for line in found} == {"vote"}
    vote = meetings[-1].vote
    assert vote is not None
    assert vote.outcome == "recorded"
    assert (vote.in_favour, vote.against, vote.abstaining) == (3, 2, 1)
    assert vote.in_favour_states == states
    assert len(vote.against_states) == 2
    assert len(vote.abstaining_states) == 1


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_a_vote_ends_with_its_bracket(language):
    """A line below belongs to something else."""
    text = languages.get(language).phrases["without_vote"][0]
    lines, _ = read_closing([inlines(text), inlines("∅")], grammar(language, "hrc"))

    assert [line.kind for line in lines] == ["vote", "other"]


@pytest.mark.parametrize(
    "text",
    [
        "At its 35th plenary meeting, on 24 December 2052, the Assembly decided",
        "The 35th plenary meeting was held on 24 December 2052",
        "24 December",
        "[on the report of the Third Committee (A/107/433)]",
        "",
        "35th plenary meeting " * 100,
    ],
)
def test_what_is_no_closing_line(text):
    """Running text with the same words."""
    assert is_closing_line(text, grammar("en")) is None
