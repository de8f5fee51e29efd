"""Where paragraphs of other scripts end, and where a line or a page end cut them."""
# ruff: noqa: E501, FLY002 - a printed line stands whole, in its own script

import textwrap

from unresolution import parse, walk

ARABIC_HEAD = """الأمم المتحدة
A/RES/31/1
الجمعية العامة
31/1 المنارات وحراسها
إن الجمعية العامة،
"""

#: Opens many paragraphs: only long texts tell how their lines were counted.
ARABIC = "وإذ تشير إلى قراراتها السابقة بشأن المنارات وحراسها وأسرهم وإلى جميع القرارات الأخرى التي اتخذتها في هذا الصدد منذ دورتها العشرين وما بعدها،"


def wrapped(*paragraphs: str, width: int = 72) -> str:
    """Return lines as a program counts them; no-break blanks are not broken."""
    return "\n".join("\n".join(textwrap.wrap(text, width)) for text in paragraphs)


def preamble(head: str, body: str) -> list[str]:
    return [clause.text for clause in parse(f"{head}{body}\n").resolution.preamble]


def test_no_break_blanks_hold_words_together_at_a_line_end() -> None:
    # 60 letters, and room for one word of the next line but not for all that holds
    # together there.
    before = "وإذ تؤكد أن المنارات وحراسها ضرورية لسلامة السفن ليلا ونهارا،"
    after = "وأنه\xa0لا\xa0بد\xa0من\xa0صيانتها في جميع البلدان وعلى جميع السواحل،"
    assert len(before) + 5 < 72 < len(before) + 20

    body = wrapped(*[ARABIC] * 6, f"{before} {after}")

    whole = f"{before} {after}".replace("\xa0", " ")
    assert preamble(ARABIC_HEAD, body) == [ARABIC] * 6 + [whole]


def test_a_no_break_blank_after_the_first_word_stands_inside_an_arabic_sentence() -> (
    None
):
    before = "وإذ ترحب بما أحرز من تقدم في بناء المنارات على السواحل النائية،"
    after = "وإذ\xa0تلاحظ أن عددا كبيرا منها لا يزال في حاجة إلى الصيانة،"
    plain = after.replace("\xa0", " ")
    assert len(before) + 4 < 72 < len(before) + 10

    held = wrapped(*[ARABIC] * 6, f"{before} {after}")
    free = wrapped(*[ARABIC] * 6, before, plain)

    assert preamble(ARABIC_HEAD, held) == [ARABIC] * 6 + [f"{before} {plain}"]
    assert preamble(ARABIC_HEAD, free) == [ARABIC] * 6 + [before, plain]


RUSSIAN_HEAD = """Организация Объединенных Наций
A/RES/31/1
Генеральная Ассамблея
31/1. Маяки и их смотрители
Генеральная Ассамблея,
"""

SPANISH_HEAD = """Naciones Unidas
A/RES/31/1
31/1. Guardianes de los faros
La Asamblea General,
"""

CHINESE_HEAD = """联合国
A/RES/31/1
大会
31/1. 灯塔和守塔人
大会，
"""

#: So that the width of lines is known.
RUSSIAN = "ссылаясь на свои резолюции о маяках и об их смотрителях, а также на Конвенцию о маяках и на все другие документы, которые касаются работы маяков и труда их смотрителей на всех берегах,"
SPANISH = "Recordando sus resoluciones sobre los faros y todas las demás resoluciones que se refieren a los guardianes de los faros en todo el mundo,"


def blocks(head: str, body: str) -> list[tuple[str | None, str]]:
    read = parse(f"{head}{body}\n").resolution
    return [(passage.number, passage.text) for passage in walk(read)]


def test_the_number_of_an_arabic_heading_above_a_page_end_is_no_note() -> None:
    body = "\n\n".join(
        [
            "وإذ تشير إلى الفقرات 1 إلى 8 من القرار 30/1،",
            "1 - تقرر أن تواصل النظر في هذه المسألة؛",
            "1 د: صيانة المنارات",
            "31-99999 2/3\nA/RES/31/1",
            "2 - تطلب إلى الأمين العام أن يقدم تقريرا عن ذلك.",
        ]
    )

    read = parse(f"{ARABIC_HEAD}\n{body}\n").resolution

    assert read.footnotes == ()
    assert [clause.number for clause in read.operative] == ["1", "2"]
    assert "1 إلى 8" in read.preamble[0].text


def test_a_list_inside_a_sentence_goes_on_below_a_page_end() -> None:
    body = "\n\n".join(
        [
            "1. отмечает работу в отношении a) маяков; b) смотрителей;",
            "¹ Резолюция 30/1.",
            "c) береговых служб; и d) спасательных судов;",
            "2. просит государства¹ продолжать эту работу.",
        ]
    )

    numbers = [number for number, _ in blocks(RUSSIAN_HEAD, body)]

    assert numbers == ["1", "2"]


def test_what_an_arabic_colon_announces_goes_on_below_a_page_end() -> None:
    body = "\n\n".join(
        [
            "1 - تؤكد أن جميع الطلبات ينبغي أن تشمل:",
            "31-99999 2/3",
            "تفاصيل عن المنارات وعن أماكنها؛",
            "2 - تقرر أن تواصل النظر في هذه المسألة.",
        ]
    )

    numbers = [number for number, _ in blocks(ARABIC_HEAD + "\n", body)]

    assert numbers == ["1", "2"]


def test_a_russian_heading_stands_above_small_letters() -> None:
    body = "\n\n".join(
        [
            "1. просит государства:",
            "Содержание маяков",
            "обеспечивать уход за маяками на всех берегах;",
            "a) Быстрые проекты",
            "содействовать осуществлению проектов на отдаленных берегах;",
            "b) смотреть за маяками;",
            "31-99999 2/3",
            "и просит далее представлять об этом доклады.",
        ]
    )

    found = [text for _, text in blocks(RUSSIAN_HEAD + "\n", body)]

    assert found == [
        "просит государства:",
        "Содержание маяков",
        "обеспечивать уход за маяками на всех берегах;",
        "Быстрые проекты",
        "содействовать осуществлению проектов на отдаленных берегах;",
        "смотреть за маяками;",
        "и просит далее представлять об этом доклады.",
    ]


def test_a_russian_item_has_a_heading_on_a_line_with_room() -> None:
    body = wrapped(
        *[RUSSIAN] * 9,
        "1. просит государства:",
        "a) Быстрые проекты",
        "содействовать осуществлению проектов на отдаленных берегах, где маяков еще нет;",
    )

    found = blocks(RUSSIAN_HEAD, body)

    assert [number for number, _ in found] == [None] * 9 + ["1", "a", None]


def test_a_preamble_begins_below_a_heading_that_fills_its_line() -> None:
    heading = "B Gestión de los faros en torno al número que se considera posible"
    assert len(heading) < 72 < len(heading) + len(" Recordando")

    found = blocks(SPANISH_HEAD, wrapped(*[SPANISH] * 6, heading, SPANISH))

    assert [text for _, text in found][-2:] == [heading, SPANISH]


def test_a_list_begins_below_a_heading_that_fills_its_line() -> None:
    # Longer than most headings.
    heading = (
        "B. Potenciar la construcción de faros y el apoyo conexo, incluida la "
        "financiación, en consonancia con los compromisos y las obligaciones que "
        "siguen vigentes en virtud de las resoluciones y de todos los convenios que existen sobre los grandes faros y sobre sus guardianes en el mundo"
    )
    last = textwrap.wrap(heading, 72)[-1]
    assert len(last) < 72 < len(last) + len(" a)")

    item = "a) Construir faros en todas las costas que todavía carezcan de ellos;"
    found = blocks(SPANISH_HEAD, wrapped(*[SPANISH] * 6, heading, item))

    assert found[-1] == ("a", item[3:])


def test_a_chinese_sentence_goes_on_where_most_do() -> None:
    long = "欢迎各国为修建灯塔所作的努力，鼓励各国继续这样做，并强调守塔人的工作十分重要，重申其承诺，"
    first = "表示关切许多海岸线漫长的国家没有足够的灯塔和守塔人，"
    second = (
        "重申各国必须在其海岸上设立灯塔，并重申守塔人的工作对于船舶的安全十分重要，"
    )
    assert len(first) % 26 == 0
    lines = [
        text[at : at + 26]
        for text in (long, long, first + second)
        for at in range(0, len(text), 26)
    ]
    lines.append("1. 决定继续审议这一项目。")

    assert preamble(CHINESE_HEAD, "\n".join(lines)) == [long, long, first + second]


def test_an_english_list_begins_where_its_label_had_room_above() -> None:
    head = "United Nations\nA/RES/31/1\n31/1. Keepers of lighthouses\nThe General Assembly,\n"
    recalled = "Recalling its resolutions on lighthouses and all other resolutions that concern the keepers of lighthouses and their families in all parts of the world,"
    body = wrapped(
        *[recalled] * 9,
        "1. Requests all States, with the support of the competent organizations and of their members, to endeavour to",
        "(a) Build lighthouses on those coasts where ships are in danger at night, and to equip them as is necessary;",
        "(b) Improve the work of the keepers of lighthouses on the most remote coasts.",
    )

    numbers = [number for number, _ in blocks(head, body) if number]

    assert numbers == ["1", "a", "b"]
