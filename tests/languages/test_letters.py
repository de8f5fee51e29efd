"""Letters, digits and blanks as each script prints them, in whole documents."""

import pytest

from tests.corpus import texts
from unresolution import Resolution, dumps, loads, parse, walk
from unresolution.formats.typeset import typeset
from unresolution.languages import registry as languages

ARABIC = """الأمم المتحدة

A/RES/98/4

الجمعية العامة

98/4 المنارات

إن الجمعية العامة،

إذ تشير إلى قرارها 97/12¹،

1 - تقرر إبقاء المصابيح مضاءة؛

2 - تطلب إلى الأمين العام:

(أ) أن يعد المصابيح؛

(ب) أن يقدم تقريرا.

الجلسة العامة 61
4 كانون الأول/ديسمبر 2043

__________

¹ A/61/256، المرفق الثاني.
"""
FRENCH = """Nations Unies

A/RES/98/4

Assemblée générale

98/4. Les phares : une lumière

L’Assemblée générale,

Rappelant sa résolution 97/12 ;

1. Décide de garder les « lampes » allumées ;

2. Prie le Secrétaire général de les compter : une par une.

61e séance plénière
4 décembre 2043
"""
RUSSIAN = """Организация Объединенных Наций

A/RES/98/4

Генеральная Ассамблея

98/4. Маяки

Генеральная Ассамблея,

ссылаясь на свою резолюцию № 97/12 от 4 декабря 2042 года,

1. постановляет не гасить лампы.

61-е пленарное заседание,
4 декабря 2043 года
"""
CHINESE = """联合国

A/RES/98/4

大会

98/4. 灯塔

大会，

回顾其第97/12号决议，

1. 决定让灯继续亮着；

2. 请秘书长：

(a) 清点灯的数目；

(b) 提出报告。
"""


def read(text: str) -> Resolution:
    parsed = parse(text)
    assert parsed.diagnostics == ()
    return parsed.resolution


def numbers(resolution: Resolution) -> list[str | None]:
    return [passage.number for passage in walk(resolution)]


def test_marks_of_direction_change_nothing() -> None:
    """They stand around numbers and symbols, or at the head of each line."""
    marked = (
        ARABIC.replace("\n\n", "\n\n\u200f")
        .replace("97/12", "\u200e97/12\u200f")
        .replace("A/RES", "\u202aA/RES")
        .replace("(أ)", "\u2067(أ)\u2069")
    )

    assert read("\u200f" + marked) == read(ARABIC)


def test_tatweel_hides_no_organ_and_no_meeting() -> None:
    stretched = ARABIC.replace("الجمعية", "الجمعيـة").replace("ديسمبر", "ديسمبـر")
    found, meant = read(stretched), read(ARABIC)

    assert (found.series, found.meetings) == (meant.series, meant.meetings)
    assert numbers(found) == numbers(meant)


def test_arabic_digits_count_paragraphs_and_date_meetings() -> None:
    """The number stays as it is printed; its place is the same."""
    digits = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    head, formula, rest = ARABIC.partition("إن الجمعية العامة،")
    body, line, notes = rest.partition("__________")
    found = read(head + formula + body.translate(digits) + line + notes)

    assert numbers(found) == [None, "١", "٢", "أ", "ب"]
    assert found.meetings == read(ARABIC).meetings
    assert found.preamble[0].text.endswith("٩٧/١٢،")
    for format_ in ("text", "markdown", "json", "akn"):
        assert loads(dumps(found, format_), format_) == found


def test_full_width_digits_and_brackets_count_paragraphs() -> None:
    wide = CHINESE.replace("1. 决", "１．决").replace("2. 请", "２．请")
    wide = wide.replace("(a)", "（a）").replace("(b)", "（b）")
    found = read(wide)

    assert numbers(found) == [None, "１", "２", "a", "b"]
    assert [one.text for one in found.operative] == [
        one.text for one in read(CHINESE).operative
    ]


@pytest.mark.parametrize("symbol", ["А/RES/98/4", "A/RЕS/98/4", "А/RЕS/98/4"])
def test_cyrillic_letters_in_a_symbol_are_latin(symbol: str) -> None:
    found = read(RUSSIAN.replace("A/RES/98/4", symbol))

    assert str(found.symbol) == "A/RES/98/4"


@pytest.mark.parametrize("blank", ["\xa0", "\u202f"])
def test_no_break_blanks_are_plain_in_the_model(blank: str) -> None:
    printed = FRENCH
    for pair in (" ;", " :", " »"):
        printed = printed.replace(pair, blank + pair[1])
    printed = printed.replace("« ", f"«{blank}")

    assert read(printed) == read(FRENCH)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        (FRENCH, ("«\xa0lampes\xa0» allumées\xa0;", "phares\xa0: une")),
        (RUSSIAN, ("№\xa097/12", "2042\xa0года,")),
    ],
    ids=["fr", "ru"],
)
@pytest.mark.parametrize("format_", ["text", "markdown"])
def test_writers_put_no_break_blanks_back(
    text: str, printed: tuple[str, ...], format_: str
) -> None:
    resolution = read(text)
    written = dumps(resolution, format_)

    for words in printed:
        assert words in written
    assert loads(written, format_) == resolution
    assert "\xa0" not in dumps(resolution, "json")


@pytest.mark.parametrize(
    ("format_", "line"),
    [
        ("text", "\u200f¹ A/61/256، المرفق الثاني."),
        ("markdown", "[^1]: \u200fA/61/256، المرفق الثاني."),
    ],
)
def test_a_line_of_arabic_that_begins_in_latin_letters_is_marked(
    format_: str, line: str
) -> None:
    """Programs that go by the first letter would show it from left to right."""
    resolution = read(ARABIC)
    written = dumps(resolution, format_)

    assert line in written.split("\n")
    # All others say by their first letter what they are, or have no Arabic at all.
    assert written.count("\u200f") == 1
    assert loads(written, format_) == resolution


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("## A/61/256 المرفق", "## \u200fA/61/256 المرفق"),
        ("A/61/256", "A/61/256"),
        ("1 - تقرر", "1 - تقرر"),
        ("| A | المرفق |", "| A | المرفق |"),
    ],
)
def test_the_mark_stands_behind_signs_of_markup(line: str, printed: str) -> None:
    assert typeset(line, languages.get("ar")) == printed
    assert typeset(line, languages.get("en")) == line


def test_every_official_text_is_known_to_be_in_its_language() -> None:
    """All of them: by folder, which is the language that the file is in."""
    pages = [path for path in texts() if path.parts[-4] != "historic"]
    if not pages:
        pytest.skip("no corpus: set UNRESOLUTION_CORPUS")
    wrong = {}
    for path in pages:
        # The beginning is what the language is known by.
        found = parse(path.read_bytes().decode("utf-8")[:8000]).resolution.language
        if found != path.parent.name:
            wrong[path.name] = found

    assert len(pages) > 900
    assert wrong == {}
