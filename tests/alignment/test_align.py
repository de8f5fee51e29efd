"""Paragraphs of a resolution in several languages are brought together."""

import copy
import pickle
import time

import attrs
import pytest

from unresolution import Alignment, Resolution, align
from unresolution.alignment._evidence import ranks
from unresolution.model import (
    Annex,
    Block,
    Clause,
    Content,
    Heading,
    NoteReference,
    Paragraph,
    Section,
    Text,
)


def version(language: str, *body: Block, symbol: str | None = None) -> Resolution:
    return Resolution(series="ga", language=language, symbol=symbol, body=body)


def recital(text: str | Content) -> Clause:
    return Clause(kind="preambular", content=text)


def clause(number: str | None, text: str, *children: Block) -> Clause:
    return Clause(kind="operative", number=number, content=text, children=children)


def sub(number: str | None, text: str) -> Clause:
    return Clause(kind="operative", number=number, content=text)


ENGLISH = version(
    "en",
    recital("Recalling its resolution 37/4 of 22 October 1982,"),
    recital("Noting the report on the lighthouses of the northern coasts,"),
    clause("1", "Decides to keep the lamps burning;"),
    clause(
        "2",
        "Requests the Secretary-General:",
        sub("a", "To count the lamps;"),
        sub("b", "To report in 2031;"),
    ),
    clause("3", "Decides to remain seized of the matter."),
)
FRENCH = version(
    "fr",
    recital("Rappelant sa résolution 37/4 du 22 octobre 1982,"),
    recital("Prenant note du rapport sur les phares des côtes septentrionales,"),
    clause("1", "Décide de laisser les lampes allumées ;"),
    clause(
        "2",
        "Prie le Secrétaire général :",
        sub("a", "De compter les lampes ;"),
        sub("b", "De présenter un rapport en 2031 ;"),
    ),
    clause("3", "Décide de rester saisie de la question."),
)
ARABIC = version(
    "ar",
    recital("إذ تشير إلى قرارها ٣٧/٤ المؤرخ ٢٢ تشرين الأول/أكتوبر ١٩٨٢،"),
    recital("وإذ تحيط علما بالتقرير عن منارات السواحل الشمالية،"),
    clause("1", "تقرر إبقاء المصابيح مضاءة؛"),
    clause(
        "2",
        "تطلب إلى الأمين العام:",
        sub("أ", "أن يعد المصابيح؛"),
        sub("ب", "أن يقدم تقريرا في عام ٢٠٣١؛"),
    ),
    clause("3", "تقرر أن تبقي المسألة قيد نظرها."),
)
CHINESE = version(
    "zh",
    recital("回顾其1982年10月22日第37/4号决议，"),
    recital("注意到关于北部海岸灯塔的报告，"),
    clause("1", "决定让灯继续亮着；"),
    clause(
        "2", "请秘书长：", sub("一", "清点灯的数目；"), sub("二", "于2031年提出报告；")
    ),
    clause("3", "决定继续处理此案。"),
)
RUSSIAN = version(
    "ru",
    recital("ссылаясь на свою резолюцию 37/4 от 22 октября 1982 года,"),
    recital("принимая к сведению доклад о маяках северных берегов,"),
    clause("1", "постановляет не гасить лампы;"),
    clause(
        "2",
        "просит Генерального секретаря:",
        sub("а", "сосчитать лампы;"),
        sub("б", "представить доклад в 2031 году;"),
    ),
    clause("3", "постановляет продолжать заниматься этим вопросом."),
)
ALL = (ENGLISH, FRENCH, ARABIC, CHINESE, RUSSIAN)


def codes(alignment: Alignment) -> list[str]:
    return [finding.code for finding in alignment.findings]


def without(resolution: Resolution, place: int) -> Resolution:
    body = resolution.body
    return attrs.evolve(resolution, body=(*body[:place], *body[place + 1 :]))


def test_every_paragraph_has_its_row() -> None:
    """Numbers count alike in every script: "b", "ب", "二" and "б"."""
    alignment = align(ALL)

    assert alignment.languages == ("en", "fr", "ar", "zh", "ru")
    assert len(alignment.rows) == 7
    assert alignment.complete == alignment.rows
    assert alignment.findings == ()
    assert [row.number for row in alignment.rows] == [
        None, None, "1", "2", "a", "b", "3",
    ]  # fmt: skip


def test_languages_come_in_the_order_given() -> None:
    alignment = align(iter((RUSSIAN, ENGLISH)))

    assert alignment.languages == ("ru", "en")
    assert alignment.rows[2].texts == (
        "постановляет не гасить лампы;",
        "Decides to keep the lamps burning;",
    )


def test_rows_and_columns_are_asked_for_by_language() -> None:
    alignment = align((ENGLISH, FRENCH))
    row = alignment.rows[4]

    assert row.kind == "subparagraph"
    assert row.path == "body/3/children/0"
    assert row.get("fr") == alignment.column("fr")[4]
    with pytest.raises(KeyError):
        row.get("zh")
    with pytest.raises(KeyError):
        alignment.column("zh")


@pytest.mark.parametrize("place", range(5))
@pytest.mark.parametrize("other", ALL[1:], ids=lambda other: other.language)
def test_a_missing_paragraph_leaves_a_gap(other: Resolution, place: int) -> None:
    """The rest stays in its rows, and the finding says which language lacks what."""
    alignment = align((ENGLISH, without(other, place)))
    gaps = [row.path for row in alignment.rows if not row.complete]

    assert gaps[0] == f"body/{place}"
    assert len(gaps) == (3 if place == 3 else 1)
    assert codes(alignment) == ["align.missing"] * len(gaps)
    first = alignment.findings[0]
    assert first.where == f"body/{place}"
    assert first.message.startswith(f"en has what is missing in {other.language}: ")


def test_a_paragraph_that_most_lack_is_extra() -> None:
    more = attrs.evolve(
        FRENCH, body=(*FRENCH.body[:2], recital("Attristée,"), *FRENCH.body[2:])
    )
    alignment = align((ENGLISH, more, RUSSIAN))

    assert codes(alignment) == ["align.extra"]
    assert "only fr has this: preambular, 'Attristée,'" in alignment.findings[0].message
    assert alignment.rows[2].texts == (None, "Attristée,", None)


def test_other_numbers_are_found() -> None:
    """A number that differs is told, and doesn't part what belongs together."""
    body = (*FRENCH.body[:4], clause("4", "Décide de rester saisie de la question."))
    alignment = align((ENGLISH, attrs.evolve(FRENCH, body=body)))

    assert codes(alignment) == ["align.number"]
    assert alignment.findings[0].message == "en prints 3, fr 4"
    assert len(alignment.complete) == 7


def test_numbers_that_go_on_counting_without_a_paragraph() -> None:
    """Where one is missing and the rest is renumbered, the figures tell them apart."""
    english = version(
        "en", *(clause(str(n), f"Decides on {2000 + n} lamps;") for n in range(1, 9))
    )
    fewer = [n for n in range(1, 9) if n != 4]
    french = version(
        "fr",
        *(
            clause(str(place), f"Décide de {2000 + n} lampes ;")
            for place, n in enumerate(fewer, 1)
        ),
    )
    alignment = align((english, french))

    gaps = [row.path for row in alignment.rows if not row.complete]
    assert gaps == ["body/3"]
    assert codes(alignment) == ["align.missing"] + ["align.number"] * 4


def test_sections_annexes_and_notes_are_paired() -> None:
    def make(language: str, words: str) -> Resolution:
        marked = [Text(words), NoteReference("1")]
        return Resolution(
            series="ga",
            language=language,
            body=[
                Section(
                    label="I" if language == "en" else "أولا",
                    title=words,
                    body=[recital(marked), clause("1", words)],
                ),
                Heading(content=words),
            ],
            annexes=[Annex(label=words, body=[Paragraph(content=words)])],
        )

    alignment = align((make("en", "Lamps"), make("ar", "مصابيح")))

    assert alignment.findings == ()
    assert [row.kind for row in alignment.rows] == [
        "heading", "preambular", "operative", "heading", "heading", "text",
    ]  # fmt: skip


def test_other_documents_are_told() -> None:
    one = attrs.evolve(ENGLISH, symbol="A/RES/61/49")
    other = attrs.evolve(FRENCH, symbol="A/RES/61/50")
    alignment = align((one, other))

    assert codes(alignment) == ["align.document"]
    assert alignment.findings[0].severity == "error"
    assert codes(align((one, attrs.evolve(other, symbol="A/RES/61/49")))) == []


@pytest.mark.parametrize("versions", [(), (ENGLISH,), (ENGLISH, FRENCH, ENGLISH)])
def test_one_language_alone_or_twice_is_refused(
    versions: tuple[Resolution, ...],
) -> None:
    with pytest.raises(ValueError, match=r"language|'en'"):
        align(versions)


def test_an_alignment_is_a_value() -> None:
    alignment = align(ALL)

    assert alignment == align(copy.deepcopy(ALL))
    assert hash(alignment) == hash(align(ALL))
    assert pickle.loads(pickle.dumps(alignment)) == alignment
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        alignment.rows = ()


@pytest.mark.parametrize(
    "spellings",
    [
        ("1", "١", "１", "一"),
        ("a", "أ", "а", "A", "ألف"),
        ("c", "ج", "в", "三", "㈢", "ثالثا"),
        ("d", "د", "г", "四"),
        ("XII", "十二", "ثاني عشر"),
        ("3 bis", "3 бис", "3 مكررا"),
        ("e", "هـ", "ه", "д"),
        ("aa", "аа"),
    ],
)
def test_numbers_mean_the_same_in_every_script(spellings: tuple[str, ...]) -> None:
    assert frozenset.intersection(*map(ranks, spellings))


@pytest.mark.parametrize(("one", "other"), [("3", "3 bis"), ("a", "б"), ("ب", "ج")])
def test_other_numbers_mean_something_else(one: str, other: str) -> None:
    assert ranks(one) and ranks(other)
    assert not ranks(one) & ranks(other)


HOSTILE = {
    "alike": lambda n: [clause("1", "Decides;") for _ in range(n)],
    "numbered": lambda n: [clause(str(k), "Decides;") for k in range(1, n)],
    "dated": lambda n: [recital(f"Recalling {k}/1 of 1 May,") for k in range(n)],
    "reversed": lambda n: [recital(f"Recalling {n - k}/1 and 7,") for k in range(n)],
    "bare": lambda n: [recital("x") for _ in range(n)],
}


@pytest.mark.parametrize("one", HOSTILE)
@pytest.mark.parametrize("other", ["alike", "dated"])
def test_time_grows_with_the_length(one: str, other: str) -> None:
    """Four times as many paragraphs take about four times as long."""

    def cost(count: int) -> float:
        pair = (
            version("en", *HOSTILE[one](count)),
            version("fr", *HOSTILE[other](count + count // 10)),
        )
        start = time.process_time()
        align(pair)
        return time.process_time() - start

    small, large = cost(250), cost(1000)
    assert large < 0.5 or large < 9 * max(small, cost(250))
