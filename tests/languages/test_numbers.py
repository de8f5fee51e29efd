"""Sessions, meetings, agenda items and counts of votes."""

import pytest

from unresolution.languages import registry

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")

SESSIONS = [
    ("en", 52, "Fifty-second session"),
    ("en", 101, "Hundred and first session"),
    ("fr", 1, "Première session"),
    ("fr", 21, "Vingt et unième session"),
    ("fr", 71, "Soixante et onzième session"),
    ("fr", 78, "Soixante-dix-huitième session"),
    ("fr", 80, "Quatre-vingtième session"),
    ("fr", 81, "Quatre-vingt-unième session"),
    ("fr", 91, "Quatre-vingt-onzième session"),
    ("fr", 100, "Centième session"),
    ("es", 1, "Primer período de sesiones"),
    ("es", 5, "Quinto período de sesiones"),
    ("es", 73, "Septuagésimo tercer período de sesiones"),
    ("es", 76, "Septuagésimo sexto período de sesiones"),
    ("es", 80, "Octogésimo período de sesiones"),
    ("ru", 76, "Семьдесят шестая сессия"),
    ("ru", 40, "Сороковая сессия"),
    ("ru", 80, "Восьмидесятая сессия"),
    ("ru", 103, "Сто третья сессия"),
    ("ar", 5, "الدورة الخامسة"),
    ("ar", 11, "الدورة الحادية عشرة"),
    ("ar", 61, "الدورة الحادية والستون"),
    ("ar", 76, "الدورة السادسة والسبعون"),
    ("zh", 5, "第五届会议"),
    ("zh", 10, "第十届会议"),
    ("zh", 76, "第七十六届会议"),
    ("zh", 101, "第一百零一届会议"),
]

SESSIONS_READ = [
    ("fr", 21, "vingt-et-unième session"),
    ("fr", 55, "55e session"),
    ("es", 55, "55º período de sesiones"),
    ("es", 11, "Undécimo período de sesiones"),
    ("es", 13, "Decimotercer periodo de sesiones"),
    ("ru", 4, "Четвёртая сессия"),
    ("ar", 78, "الدورة الثامنـة والسبعون"),
    ("zh", 78, "第 七十八 届会议"),
    ("zh", 78, "第78届会议"),
]

MEETINGS = [
    ("en", 42, "42nd plenary meeting"),
    ("en", 111, "111th plenary meeting"),
    ("fr", 1, "1re séance plénière"),
    ("fr", 50, "50e séance plénière"),
    ("es", 50, "50ª sesión plenaria"),
    ("ru", 45, "45-е пленарное заседание"),
    ("ar", 47, "الجلسة العامة 47"),
    ("zh", 98, "第98次全体会议"),
]

MEETINGS_READ = [
    ("fr", 657, "657ème séance plénière"),
    ("fr", 50, "50 e séance plénière"),
    ("es", 50, "50a sesión plenaria"),
    ("es", 9, "9ra sesión plenaria"),
    ("es", 8, "Octava sesión plenaria"),
    ("es", 3, "Tercera sesión plenaria"),
    # Three hyphens and a Latin letter.
    ("ru", 8, "8‑е пленарное заседание"),
    ("ru", 97, "97-e пленарное заседание"),
    ("ru", 97, "97‐е пленарное заседание"),
    ("ar", 1, "الجلسة العامة الأولى"),
    ("ar", 47, "الجلسة العامة ٤٧"),
    ("zh", 6, "第六次全体会议"),
    ("zh", 6, "第 6 次全体会议"),
]

ITEMS = [
    ("en", ("31",), "Agenda item 31"),
    ("en", ("108 (q)",), "Agenda item 108 (q)"),
    ("en", ("31", "32 (a)"), "Agenda items 31 and 32 (a)"),
    ("en", ("62", "63", "64"), "Agenda items 62, 63 and 64"),
    ("fr", ("16 (b)",), "Point 16 b) de l’ordre du jour"),
    ("fr", ("132", "143"), "Points 132 et 143 de l’ordre du jour"),
    ("es", ("99 (y)",), "Tema 99 y) del programa"),
    ("es", ("13", "75 (a)"), "Temas 13 y 75 a) del programa"),
    ("ru", ("99 (m)",), "Пункт 99 m) повестки дня"),
    ("ru", ("13", "117"), "Пункты 13 и 117 повестки дня"),
    ("ar", ("145",), "البند 145 من جدول الأعمال"),
    ("ar", ("18 (ل)",), "البند 18 (ل) من جدول الأعمال"),
    ("ar", ("132", "143"), "البندان 132 و 143 من جدول الأعمال"),
    ("zh", ("138",), "议程项目138"),
    ("zh", ("13", "75 (a)"), "议程项目13和75(a)"),
]

ITEMS_READ = [
    ("en", ("9 (a)", "9 (b)"), "Agenda item 9 (a) and (b)"),
    ("en", ("7",), "Item 7 of the provisional agenda"),
    ("fr", ("72 (a)", "72 (b)"), "Point 72 a) et b) de l'ordre du jour"),
    ("es", ("3",), "Tema 3 de la agenda"),
    ("es", ("72 (x)", "72 (y)"), "Tema 72 x) y y) del programa"),
    ("ru", ("118 (g)",), "Пункт 118 (g) повестки дня"),
    # The letter is kept as printed: here it is Cyrillic.
    ("ru", ("19 (с)",), "Пункт 19 с) повестки дня"),
    # Letters of Arabic lists: two of them, and one that is printed with tatweel.
    ("ar", ("99 (ز ز)",), "البند 99 (ز ز) من جدول الأعمال"),
    ("ar", ("16 (هـ)",), "البند 16 (هـ) من جدول الأعمال"),
    ("ar", ("72 (أ)",), "البنـد 72 (أ) من جدول الأعمال"),
    ("ar", ("132", "143"), "البندان ١٣٢ و١٤٣ من جدول الأعمال"),
    ("zh", ("12 (d)",), "议程项目12 (d)"),
    ("zh", ("71 (b)",), "议程项目71（b）"),
]


@pytest.mark.parametrize(("language", "number", "text"), SESSIONS)
def test_sessions_are_written_and_read(language, number, text):
    """The word for the number of a session goes both ways."""
    phrase = registry.get(language).phrase("session")

    assert phrase.write(number=number) == text
    assert phrase.read(text) == {"number": number}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", range(1, 131))
def test_every_session_goes_both_ways(language, number):
    """From the first to one that our grandchildren will attend."""
    phrase = registry.get(language).phrase("session")
    text = phrase.write(number=number)

    assert phrase.read(text) == {"number": number}
    assert phrase.read(text.upper()) == {"number": number}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_sessions_have_one_word(language):
    """Each word means one number."""
    value = registry.get(language)
    words = [value.ordinal_words(number)[0] for number in range(1, 131)]

    assert len(set(words)) == len(words)


@pytest.mark.parametrize(("language", "number", "text"), SESSIONS_READ)
def test_other_forms_of_sessions_are_read(language, number, text):
    """Digits, other spellings, other blanks."""
    assert registry.get(language).phrase("session").read(text) == {"number": number}


@pytest.mark.parametrize(("language", "number", "text"), MEETINGS)
def test_meetings_are_written_and_read(language, number, text):
    """The usual form goes both ways."""
    phrase = registry.get(language).phrase("meeting")

    assert phrase.write(number=number) == text
    assert phrase.read(text) == {"number": number}


@pytest.mark.parametrize(("language", "number", "text"), MEETINGS_READ)
def test_other_forms_of_meetings_are_read(language, number, text):
    """What the official files print."""
    assert registry.get(language).phrase("meeting").read(text) == {"number": number}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", [1, 2, 3, 4, 11, 12, 13, 21, 54, 101, 111, 8906])
def test_resumed_meetings_go_both_ways(language, number):
    """A resumed meeting is not read as a plain one, nor the other way about."""
    value = registry.get(language)
    text = value.phrase("meeting_resumed").write(number=number)

    assert value.phrase("meeting_resumed").read(text) == {"number": number}
    assert value.phrase("meeting").read(text) is None
    plain = value.phrase("meeting").write(number=number)
    assert value.phrase("meeting_resumed").read(plain) is None


@pytest.mark.parametrize(("language", "items", "text"), ITEMS)
def test_agenda_items_are_written_and_read(language, items, text):
    """One item or several, with letters or without."""
    phrase = registry.get(language).phrase("agenda_item")

    assert phrase.write(items=items) == text
    assert phrase.read(text) == {"items": items}


@pytest.mark.parametrize(("language", "items", "text"), ITEMS_READ)
def test_other_forms_of_agenda_items_are_read(language, items, text):
    """What the official files print."""
    assert registry.get(language).phrase("agenda_item").read(text) == {"items": items}


@pytest.mark.parametrize(
    "text", ["Agenda item", "Agenda item one", "Agenda items 31 and more"]
)
def test_what_is_no_item_is_not_read_as_one(text):
    """Nothing is guessed."""
    assert registry.get("en").phrase("agenda_item").read(text) is None
