"""Page text in the scripts of the United Nations: lines, marks, lists, openings."""
# ruff: noqa: E501, FLY002 - a printed line stands whole, in its own script

import textwrap

import pytest

from unresolution import parse, walk
from unresolution.model import NoteReference, Resolution, Section

CHINESE_HEAD = """联合国
A/RES/31/1
大会
Distr.: General
24 December 2031
第三十一届会议
议程项目7
2031年灯塔概算
2031年12月24日大会决议
31/1. 灯塔和守塔人
大会，
"""

ARABIC_HEAD = """الأمم المتحدة
A/RES/31/1
الجمعية العامة
31/1 المنارات وحراسها
إن الجمعية العامة،
"""

RUSSIAN_HEAD = """Организация Объединенных Наций
A/RES/31/1
Генеральная Ассамблея
31/1. Маяки и их смотрители
Генеральная Ассамблея,
"""


def even(*paragraphs: str, width: int = 30) -> str:
    """Return Chinese lines of one length, as where a letter is as wide as a character."""
    pieces = [
        text[at : at + width]
        for text in paragraphs
        for at in range(0, len(text), width)
    ]
    return "\n".join(pieces) + "\n"


def wrapped(*paragraphs: str) -> str:
    return "\n".join("\n".join(textwrap.wrap(text, 72)) for text in paragraphs) + "\n"


def words(resolution: Resolution) -> list[tuple[str, str | None, str]]:
    return [(p.kind, p.number, p.text.replace(" ", "")) for p in walk(resolution)]


def marks(resolution: Resolution) -> list[str]:
    return [
        part.marker
        for passage in walk(resolution)
        for part in getattr(passage.node, "content", ())
        if isinstance(part, NoteReference)
    ]


FIRST = "回顾其关于海上灯塔、守塔人及其家属的各项决议，特别是2029年12月7日第29/55号决议和2030年12月9日第30/61号决议，"
SECOND = "注意到守塔人的工作条件在许多海岸线漫长的国家仍然十分艰苦，而且灯塔的维护费用逐年增加，"
THIRD = "1. 请所有会员国在其海岸上设立灯塔，并为守塔人提供必要的设备，以确保船舶在夜间安全航行；"
FOURTH = "2. 决定在第三十二届会议上继续审议题为“灯塔和守塔人”的项目，并请秘书长就此提出报告。"


def test_chinese_lines_of_even_length_are_joined() -> None:
    text = CHINESE_HEAD + even(FIRST, SECOND, THIRD, FOURTH)

    found = words(parse(text).resolution)

    assert found == [
        ("preambular", None, FIRST),
        ("preambular", None, SECOND),
        ("operative", "1", THIRD[3:].strip()),
        ("operative", "2", FOURTH[3:].strip()),
    ]


def test_the_title_of_a_chinese_agenda_item_may_begin_with_a_number() -> None:
    text = CHINESE_HEAD + even(FIRST, SECOND, THIRD, FOURTH)

    assert parse(text).resolution.masthead.agenda_items == ("7",)


@pytest.mark.parametrize(
    "printed",
    [
        "《灯塔公约》，1 特别是",
        "《灯塔公约》1 特别是",
        "《灯塔公约》1特别是",
        "‘灯塔公约’1 特别是",
    ],
)
def test_chinese_marks_stand_beside_chinese_punctuation(printed: str) -> None:
    first = f"回顾其关于海上灯塔、守塔人及其家属的各项决议和{printed}其中关于守塔人工作条件的各项规定，"
    notes = "__________________\n1 联合国，《条约汇编》，第9999卷，第99999号。\n"
    text = CHINESE_HEAD + even(first, SECOND, THIRD, FOURTH) + notes

    resolution = parse(text).resolution

    assert marks(resolution) == ["1"]
    assert words(resolution)[0][2] == first.replace(
        printed, printed.replace("1", "")
    ).replace(" ", "")


@pytest.mark.parametrize("digits", [0, 1])
def test_a_chinese_mark_may_be_cut_by_a_line_end(digits: int) -> None:
    cited = "".join(f"第30/{n}号决议，{n} " for n in range(1, 10))
    start, end = (
        f"回顾{cited}以及《灯塔公约》，",
        "10 特别是其中关于守塔人工作条件的各项规定，",
    )
    filler = "各国" * 15
    room = -(len(start) + digits) % 30
    first = start[:-1] + filler[:room] + start[-1] + end
    notes = "__________________\n" + "".join(f"{n} A/31/{n}。\n" for n in range(1, 11))
    text = CHINESE_HEAD + even(first, SECOND, THIRD, FOURTH) + notes

    resolution = parse(text).resolution

    assert marks(resolution) == [str(n) for n in range(1, 11)]
    assert resolution.preamble[0].text.endswith(
        "，特别是其中关于守塔人工作条件的各项规定，"
    )


def test_two_chinese_notes_without_a_blank_line_are_two() -> None:
    first = "回顾其关于海上灯塔、守塔人及其家属的各项决议和《灯塔公约》，1 特别是其中关于守塔人的各项规定，2"
    notes = "__________________\n1 联合国，《条约汇编》，第9999卷，第99999号。\n2 第30/1号决议，附件。\n"
    text = CHINESE_HEAD + even(first, SECOND, THIRD, FOURTH) + notes

    found = parse(text).resolution.footnotes

    assert [(note.marker, note.text) for note in found] == [
        ("1", "联合国，《条约汇编》，第9999卷，第99999号。"),
        ("2", "第30/1号决议，附件。"),
    ]


def test_a_chinese_sentence_goes_on_below_a_page_end() -> None:
    page = "\n31-99999 (C)\n*3199999*\nA/RES/31/1\n灯塔和守塔人\n\n"
    cut = SECOND.index("而且")
    text = (
        CHINESE_HEAD
        + even(FIRST, SECOND[:cut])
        + page
        + even(SECOND[cut:], THIRD, FOURTH)
    )

    assert words(parse(text).resolution)[1] == ("preambular", None, SECOND)


def test_a_chinese_heading_may_stand_between_preamble_and_first_number() -> None:
    text = CHINESE_HEAD + "\n".join(
        ["", FIRST, "", SECOND, "", "灯塔的设立", "", THIRD, "", FOURTH]
    )

    kinds = [kind for kind, _, _ in words(parse(text).resolution)]

    assert kinds == ["preambular", "preambular", "heading", "operative", "operative"]


def test_a_chinese_section_has_a_number() -> None:
    text = CHINESE_HEAD + "\n".join(
        ["", FIRST, "", "一. 设立灯塔", "", THIRD, "", "二. 守塔人", "", FOURTH]
    )

    headings = [
        (n, t) for kind, n, t in words(parse(text).resolution) if kind == "heading"
    ]

    assert [f"{number}.{text}" for number, text in headings] == [
        "一.设立灯塔",
        "二.守塔人",
    ]


def test_arabic_sections_are_counted_in_words() -> None:
    body = "\n\n".join(
        [
            "إذ تشير إلى قرارها 30/1 المتعلق بالمنارات،",
            "أولا",
            "إنشاء المنارات",
            "1 - تطلب إلى الدول الأعضاء أن تنشئ منارات على سواحلها؛",
            "ثانيا",
            "حراس المنارات",
            "2 - تقرر أن تواصل النظر في هذه المسألة.",
        ]
    )

    resolution = parse(f"{ARABIC_HEAD}\n{body}\n").resolution

    labels = [block.label for block in resolution.body if isinstance(block, Section)]
    assert labels == ["أولا", "ثانيا"]


def test_arabic_marks_stand_in_brackets() -> None:
    paragraphs = (
        "إذ تشير إلى قراراتها السابقة المتعلقة بالمنارات وحراسها وإلى اتفاقية المنارات(1)، ولا سيما المادة 1 منها وأحكامها المتعلقة بظروف العمل،",
        "وإذ تلاحظ أن ظروف عمل حراس المنارات لا تزال صعبة في كثير من البلدان ذات السواحل الطويلة وأن تكاليف الصيانة في ازدياد مستمر،",
        "1 - تطلب إلى جميع الدول الأعضاء أن تنشئ منارات على سواحلها وأن توفر لحراسها ما يلزم من المعدات لضمان سلامة السفن ليلا؛",
    )
    text = (
        ARABIC_HEAD
        + wrapped(*paragraphs)
        + "__________________\n1 United Nations, Treaty Series, vol. 9999, No. 99999.\n"
    )

    resolution = parse(text).resolution

    assert marks(resolution) == ["1"]
    assert "المادة 1 منها" in resolution.preamble[0].text


def test_russian_days_are_no_marks() -> None:
    paragraphs = (
        "ссылаясь на свои резолюции 29/4 от 1 ноября 2029 года и 30/7 от 3 ноября 2030 года, а также на Конвенцию о маяках1 и другие документы,",
        "отмечая, что условия труда смотрителей маяков во многих странах остаются трудными, а расходы на содержание маяков растут из года в год,",
        "1. просит все государства создавать маяки на своих берегах и снабжать их смотрителей всем необходимым;",
    )
    text = (
        RUSSIAN_HEAD
        + wrapped(*paragraphs)
        + "__________________\n1 United Nations, Treaty Series, vol. 9999, No. 99999.\n"
    )

    first = parse(text).resolution.preamble[0]

    assert "29/4 от 1 ноября" in first.text
    assert "маяках и другие" in first.text


def test_a_latin_letter_in_a_russian_opening_is_read() -> None:
    body = "\n\n".join(
        [
            "ссылаясь на свою резолюцию 30/1,",
            "c обеспокоенностью отмечая, что маяков становится все меньше,",
            "1. просит все государства создавать маяки.",
        ]
    )

    preamble = parse(f"{RUSSIAN_HEAD}\n{body}\n").resolution.preamble

    assert len(preamble) == 2


def test_the_security_council_emphasizes_the_verb_alone() -> None:
    text = "联合国\nS/RES/9999 (2031)\n安全理事会\n\n安全理事会，\n\n表示严重关切灯塔的状况，\n\n1. 决定继续处理此案。\n"

    assert parse(text).resolution.preamble[0].phrase == "表示"


def test_a_decision_without_a_formula_is_read_below_its_title() -> None:
    lines = [
        "Naciones Unidas",
        "A/DEC/31/501",
        "Asamblea General",
        "31/501. Guardianes de los faros",
        "En su 46ª sesión plenaria, celebrada el 24 de diciembre de 2031, la Asamblea",
        "General decidió incluir en el proyecto de programa de su período de sesiones",
        "siguiente el tema titulado “Guardianes de los faros”.",
        "46ª sesión plenaria",
        "24 de diciembre de 2031",
    ]

    resolution = parse("\n".join(lines)).resolution

    assert resolution.title == "Guardianes de los faros"
    assert len(resolution.body) == 1
    assert resolution.meeting is not None
    assert resolution.meeting.number == 46


def test_notes_may_count_from_two_above_no_rule() -> None:
    head = "Nations Unies\nA/RES/31/1\n\n31/1. Les phares\n\nL’Assemblée générale,\n\n"
    text = (
        f"{head}*Rappelant* la Convention sur les phares² et les gardiens,\n\n"
        "2 Nations Unies, Recueil des Traités, vol. 9999.\n\n31-99999 2/3\nLes phares\nA/RES/31/1\n\n"
        "1. *Prie* les États d’entretenir leurs phares.\n"
    )

    assert [note.marker for note in parse(text).resolution.footnotes] == ["2"]


def test_a_mark_at_the_head_of_a_page_is_no_note() -> None:
    text = (
        f"{CHINESE_HEAD}\n回顾《灯塔公约》、\n\n¹ 其议定书和各项相关决议，\n\n"
        "¹ 联合国，《条约汇编》，第9999卷。\n\n1. 请各国设立灯塔。\n"
    )

    resolution = parse(text).resolution

    assert [note.text for note in resolution.footnotes] == [
        "联合国，《条约汇编》，第9999卷。"
    ]
    assert len(resolution.preamble) == 1


def test_russian_paragraphs_begin_in_small_letters_below_a_short_line() -> None:
    paragraphs = (
        "ссылаясь на свои резолюции 29/4 и 30/7, а также на Конвенцию о маяках и на все другие документы, касающиеся работы маяков и их смотрителей,",
        "отмечая, что условия труда смотрителей маяков во многих странах остаются трудными,",
        "подтверждая, что расходы на содержание маяков растут из года в год и что необходимо принять меры для их снижения на долгосрочной основе,",
        "1. просит все государства создавать маяки на своих берегах и снабжать их смотрителей всем необходимым для работы;",
    )

    preamble = parse(RUSSIAN_HEAD + wrapped(*paragraphs)).resolution.preamble

    assert [clause.text for clause in preamble] == list(paragraphs[:3])


def test_a_list_begins_where_its_label_had_room_above() -> None:
    head = "Naciones Unidas\nA/RES/31/1\n31/1. Guardianes de los faros\nLa Asamblea General,\n"
    paragraphs = (
        *(
            f"Recordando su resolución {n}/1 y todas las demás resoluciones que se refieren a los faros y a sus guardianes en todo el mundo,"
            for n in range(1, 41)
        ),
        "1. Pide a los Estados que, con el apoyo de la comunidad internacional y de las organizaciones competentes, se esfuercen para",
        "a) Construir faros en sus costas y dotarlos del equipo que sea necesario para la seguridad de los buques durante la noche;",
        "b) Mejorar las condiciones de trabajo de los guardianes de los faros y de sus familias en las costas más alejadas.",
    )

    found = words(parse(head + wrapped(*paragraphs)).resolution)

    assert [number for _, number, _ in found if number] == ["1", "a", "b"]


def test_the_title_of_an_annex_may_begin_with_a_number() -> None:
    text = (
        CHINESE_HEAD
        + even(FIRST, SECOND, THIRD, FOURTH)
        + "第99次全体会议\n2031年12月24日\n附件\n2031年守塔人名册\n职类 人数\n守塔人 12\n船员 7\n小计 19\n"
    )

    [annex] = parse(text).resolution.annexes

    assert (annex.label, annex.title) == ("附件", "2031年守塔人名册")


def test_a_quotation_goes_on_below_a_page_end() -> None:
    body = "\n\n".join(
        [
            "إذ تشير إلى قرارها 30/1 المعنون ”المنارات:",
            "31-99999 2/3",
            "حراسها وظروف عملهم“، وإلى جميع القرارات الأخرى ذات الصلة،",
            "1 - تقرر أن تواصل النظر في هذه المسألة.",
        ]
    )

    assert len(parse(f"{ARABIC_HEAD}\n{body}\n").resolution.preamble) == 1
