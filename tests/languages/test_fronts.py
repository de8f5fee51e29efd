"""Cover pages, made up line by line: what each line is about, and the facts."""
# ruff: noqa: E501 - a printed line stands whole

import datetime

import pytest

from unresolution.languages import registry as languages
from unresolution.model import MeetingInfo, Session, inlines
from unresolution.parse.grammar import Grammar
from unresolution.parse.masthead import read_front
from unresolution.parse.origin import read_origin, read_symbols
from unresolution.series import registry as series

#: Language, series, lines with their kinds, facts.
FRONTS = {
    "English, General Assembly": (
        "en",
        "ga",
        [
            ("United Nations", "publisher"),
            ("A/RES/107/49", "symbol"),
            ("General Assembly", "organ"),
            ("Distr.: General", "distribution"),
            ("4 January 2053", "issued"),
            ("Hundred and seventh session", "session"),
            ("Agenda items 31 and 32 (a)", "agenda_item"),
            ("Tides, canals and", "agenda_title"),
            ("lighthouses", "agenda_title"),
            (
                "Resolution adopted by the General Assembly on 24 December 2052",
                "adoption",
            ),
        ],
        {
            "issued": (2053, 1, 4),
            "session": Session(107),
            "agenda_items": ("31", "32 (a)"),
            "adopted": (2052, 12, 24),
        },
    ),
    "English, lines cut in two": (
        "en",
        "sc",
        [
            ("S/RES/9902 (2052)", "symbol"),
            ("Security Council", "organ"),
            ("Distr.", "distribution"),
            ("GENERAL", "distribution"),
            ("11 March 2052", "issued"),
            ("RESOLUTION 9902 (2052)", "document_type"),
            ("Adopted by the Security Council at its 9347th meeting,", "adoption"),
            ("on 11 March 2052", "adoption"),
        ],
        {
            "number": "9902 (2052)",
            "issued": (2052, 3, 11),
            "adopted": (2052, 3, 11),
            "meeting": (9347, (2052, 3, 11)),
        },
    ),
    "English, adopted in writing": (
        "en",
        "sc",
        [
            ("Resolution 9903 (2052)", "document_type"),
            ("Adopted by the Security Council on 12 March 2052", "adoption"),
        ],
        {"adopted": (2052, 3, 12), "meeting": (None, (2052, 3, 12))},
    ),
    "English, draft with many sponsors": (
        "en",
        "ga",
        [
            ("A/107/L.9", "symbol"),
            ("Distr.: Limited", "distribution"),
            ("Agenda item 9", "agenda_item"),
            ("Lighthouses, and", "agenda_title"),
            ("the sea", "agenda_title"),
            ("Albania, Andorra, Angola, Antigua and Barbuda,", "sponsors"),
            ("Benin, Bhutan and Zambia:* draft resolution", "sponsors"),
        ],
        {"status": "draft", "agenda_items": ("9",)},
    ),
    "English, decision": (
        "en",
        "ga-decision",
        [
            ("General Assembly", "organ"),
            ("Decision", "document_type"),
            ("Plenary", "committee"),
            ("Hundred and seventh session", "session"),
            ("Agenda item 118 (g)", "agenda_item"),
            ("Elections and appointments", "document_type"),
        ],
        {"agenda_items": ("118 (g)",), "session": Session(107)},
    ),
    "English, a comma before the last item": (
        "en",
        "ga",
        [
            ("General Assembly", "organ"),
            ("Hundred and seventh session", "session"),
            ("Agenda items 31, 32 (a) , and 33", "agenda_item"),
        ],
        {"agenda_items": ("31", "32 (a)", "33"), "session": Session(107)},
    ),
    "French, Human Rights Council": (
        "fr",
        "hrc",
        [
            ("Nations Unies", "publisher"),
            ("A/HRC/RES/99/7", "symbol"),
            ("Assemblée générale", "organ"),
            ("Distr. générale", "distribution"),
            ("1er avril 2053", "issued"),
            ("Français", "original_language"),
            ("Original: anglais", "original_language"),
            ("Conseil des droits de l'homme", "body"),
            ("Quatre-vingt-dix-neuvième session", "session"),
            ("26 février 5 avril 2053", "venue"),
            ("Point 3 de l’ordre du jour", "agenda_item"),
            ("Les phares", "agenda_title"),
            (
                "Résolution adoptée par le Conseil des droits de l’homme le 3 avril 2053",
                "adoption",
            ),
        ],
        {
            "issued": (2053, 4, 1),
            "session": Session(99),
            "original_language": "anglais",
            "adopted": (2053, 4, 3),
        },
    ),
    "French, session left out": (
        "fr",
        "hrc",
        [
            ("Assemblée générale", "organ"),
            ("4 avril 2053", "issued"),
            ("Conseil des droits de l’homme", "body"),
            ("26 février 5 avril 2053", "venue"),
        ],
        {"issued": (2053, 4, 4), "session": None},
    ),
    "Spanish, Environment Assembly": (
        "es",
        "unea",
        [
            ("NACIONES UNIDAS", "publisher"),
            ("UNEP/EA.9/Res.3", "symbol"),
            (
                (
                    "Asamblea de las Naciones Unidas sobre el Medio Ambiente del Programa "
                    "de las Naciones Unidas para el Medio Ambiente"
                ),
                "organ",
            ),
            ("Distr. General", "distribution"),
            ("7 de marzo de 2052", "issued"),
            ("Noveno período de sesiones", "session"),
            (
                (
                    "Resolución aprobada por la Asamblea de las Naciones Unidas sobre el "
                    "Medio Ambiente el 2 de marzo de 2052"
                ),
                "adoption",
            ),
            ("Español", "original_language"),
            ("Nairobi (híbrido), 22 y 23 de febrero de 2052", "venue"),
        ],
        {"issued": (2052, 3, 7), "session": Session(9), "adopted": (2052, 3, 2)},
    ),
    "Russian, Security Council": (
        "ru",
        "sc",
        [
            ("Организация Объединенных Наций", "publisher"),
            ("Совет Безопасности", "organ"),
            ("29 June 2052", "issued"),
            ("Резолюция 9984 (2052),", "document_type"),
            (
                "принятая Советом Безопасности на его 9809-м заседании 29 июня 2052 года",
                "adoption",
            ),
        ],
        {
            "number": "9984 (2052)",
            "issued": (2052, 6, 29),
            "adopted": (2052, 6, 29),
            "meeting": (9809, (2052, 6, 29)),
        },
    ),
    "Russian, two lines that were joined": (
        "ru",
        "sc",
        [
            (
                "Резолюция 9984 (2052), принятая Советом Безопасности 29 июня 2052 года",
                "adoption",
            ),
        ],
        {"number": "9984 (2052)", "adopted": (2052, 6, 29)},
    ),
    "Russian, decision": (
        "ru",
        "ga-decision",
        [
            ("Решение пленарное заседание", "document_type"),
            ("Сто седьмая сессия", "session"),
        ],
        {"session": Session(107)},
    ),
    "Arabic, Economic and Social Council": (
        "ar",
        "ecosoc",
        [
            ("الأمــم المتحـدة", "publisher"),
            ("E/RES/2052/13", "symbol"),
            ("إن المجلس الاقتصادي والاجتماعي", "organ"),
            ("Distr.: General", "distribution"),
            ("15 June 2052", "issued"),
            ("البند 18 (ل) من جدول الأعمال", "agenda_item"),
            ("المنارات", "agenda_title"),
            (
                "قرار اتخذه المجلس الاقتصادي والاجتماعي في 8 حزيران/يونيه 2052",
                "adoption",
            ),
        ],
        {"issued": (2052, 6, 15), "agenda_items": ("18 (ل)",), "adopted": (2052, 6, 8)},
    ),
    "Chinese, Security Council": (
        "zh",
        "sc",
        [
            ("联合国", "publisher"),
            ("S/RES/9996(2052)", "symbol"),
            ("安全理事会", "organ"),
            ("17 September 2052", "issued"),
            ("第9996(2052)号决议", "document_type"),
            ("2052年9月17日", "adoption"),
            ("9862次会议通过", "adoption"),
        ],
        {
            "number": "9996 (2052)",
            "adopted": (2052, 9, 17),
            "meeting": (9862, (2052, 9, 17)),
        },
    ),
    "Chinese, Human Rights Council": (
        "zh",
        "hrc",
        [
            ("第九十九届会议", "session"),
            ("26 二月 5 四月 2052", "venue"),
            ("议程项目3", "agenda_item"),
            # Not the first half of the line below, though it might be an organ's name.
            ("灯塔和潮汐", "agenda_title"),
            ("人权理事会2052年4月4日通过的决议", "adoption"),
        ],
        {"session": Session(99), "agenda_items": ("3",), "adopted": (2052, 4, 4)},
    ),
    "Chinese, annual session": (
        "zh",
        "ecosoc",
        [("2052年届会", "session"), ("2052年6月8日经济及社会理事会决议", "adoption")],
        {"session": Session(2052, "annual"), "adopted": (2052, 6, 8)},
    ),
}


@pytest.mark.parametrize("name", FRONTS)
def test_cover_pages(name):
    """Every line has its kind, and the facts are read from them."""
    language, organ, lines, facts = FRONTS[name]
    grammar = Grammar(series.get(organ), languages.get(language))

    front = read_front([inlines(text) for text, _ in lines], grammar)

    assert [(line.text, line.kind) for line in front.masthead.lines] == lines
    for key, expected in facts.items():
        found = getattr(front, key, None) or getattr(front.masthead, key, None)
        assert found == _fact(key, expected), key


def _fact(key, expected):
    if key in {"issued", "adopted"}:
        return datetime.date(*expected)
    if key == "meeting":
        number, day = expected
        return MeetingInfo(number=number, date=datetime.date(*day))
    return expected


#: Language, the clause, the committee, the documents.
ORIGINS = [
    (
        "en",
        "[on the report of the Third Committee (A/107/433 (Part II))]",
        "Third Committee",
        ["A/107/433 (Part II)"],
    ),
    (
        "en",
        (
            "[on the report of the Special Political and Decolonization Committee (Fourth "
            "Committee) (A/107/429, para. 33)]"
        ),
        "Special Political and Decolonization Committee (Fourth Committee)",
        ["A/107/429"],
    ),
    (
        "en",
        "[without reference to a Main Committee (A/107/L.26 and Add.1)]",
        None,
        ["A/107/L.26", "A/107/L.26/Add.1"],
    ),
    ("en", "[without reference to a Main Committee]", None, []),
    (
        "fr",
        (
            "[sur la base du rapport de la Commission des questions politiques spéciales et "
            "de la décolonisation (Quatrième Commission) (A/107/420, par. 8)]"
        ),
        (
            "Commission des questions politiques spéciales et de la décolonisation "
            "(Quatrième Commission)"
        ),
        ["A/107/420"],
    ),
    ("fr", "[sans renvoi à une grande commission (A/107/L.9)]", None, ["A/107/L.9"]),
    (
        "es",
        "[por recomendación de la Comisión de Desarrollo Social (E/2052/26)]",
        "Comisión de Desarrollo Social",
        ["E/2052/26"],
    ),
    (
        "es",
        "[sobre la base de una propuesta examinada en sesión plenaria (E/2052/L.3)]",
        None,
        ["E/2052/L.3"],
    ),
    (
        "ru",
        "[по докладу Пятого комитета (A/107/383/Add.1, п.6)]",
        "Пятого комитета",
        ["A/107/383/Add.1"],
    ),
    (
        "ar",
        "[بناء على تقرير اللجنة الخامسة (A/107/630، الفقرة 6)]",
        "اللجنة الخامسة",
        ["A/107/630"],
    ),
    # Tatweel in the name of the committee is kept as printed.
    (
        "ar",
        "[(E/2052/10)بناء على توصية لجنـة الخبراء ]",
        "لجنـة الخبراء",
        ["E/2052/10"],
    ),
    (
        "zh",
        "[根据第三委员会的报告 (A/107/481/Add.2，第139段)]",
        "第三委员会",
        ["A/107/481/Add.2"],
    ),
    (
        "zh",
        "［未经发交主要委员会而通过（A/107/L.30和A/107/L.30/Add.1）］",
        None,
        ["A/107/L.30", "A/107/L.30/Add.1"],
    ),
]


@pytest.mark.parametrize(("language", "text", "committee", "documents"), ORIGINS)
def test_origins(language, text, committee, documents):
    """Committee and documents of the clause in square brackets."""
    grammar = Grammar(series.get("ga"), languages.get(language))

    origin = read_origin(inlines(text), grammar)

    assert origin is not None
    assert origin.text == text
    assert origin.committee == committee
    assert [str(symbol) for symbol in origin.documents] == documents


def test_what_is_not_in_brackets_is_no_origin():
    """The same words in running text are not."""
    grammar = Grammar(series.get("ga"), languages.get("en"))

    assert read_origin(inlines("on the report of the Third Committee"), grammar) is None


def test_symbols_end_where_another_script_begins():
    """Chinese puts no blank between a symbol and a word."""
    assert list(map(str, read_symbols("见A/107/L.3和A/107/L.4。"))) == [
        "A/107/L.3",
        "A/107/L.4",
    ]
