"""Citations in the five languages besides English: what is printed, what it means."""

import gc
import itertools
import time

import pytest

from tests.citations.test_forms import Row, meant, read

GA = "A/RES/37/4 @1982-10-22"
FR = [
    Row("sa résolution 37/4 du 22 octobre 1982", [GA], "ga", "fr"),
    Row("sa résolution 37/4 du 1er\u00a0octobre 1982", ["A/RES/37/4 @1982-10-01"]),
    Row("la résolution 1325 (2000) du Conseil de sécurité, du 31 octobre 2000",
        ["S/RES/1325(2000) @2000-10-31"]),
    Row("ses résolutions 37/4 du 22 octobre 1982 et 38/4 du 28 octobre 1983",
        [GA, "A/RES/38/4 @1983-10-28"]),
    Row("les résolutions 5/1 et 5/2 du Conseil des droits de l’homme, en date du "
        "18 juin 2007", ["A/HRC/RES/5/1", "A/HRC/RES/5/2 @2007-06-18"]),
    Row("les résolutions du Conseil économique et social 2005/12 et 2006/6",
        ["E/RES/2005/12", "E/RES/2006/6"]),
    Row("au paragraphe 12 de sa résolution 50/17", ["A/RES/50/17 {paragraphe 12}"]),
    Row("Résolution 217 A (III), annexe II.", ["A/RES/217(III)A {annexe II}"]),
    Row("ses résolutions 47/120 A à C", ["A/RES/47/120A A/RES/47/120B A/RES/47/120C"]),
    Row("sa résolution S-10/2 et la résolution n° 1874 (S-IV)",
        ["A/RES/S-10/2", "A/RES/1874(S-IV)"]),
    Row("la décision 15/4 de la Conférence des Parties", ["decision"]),
    Row("Voir A/61/256 et Corr.1, chap. II",
        ["A/61/256 {chap. II}", "A/61/256/Corr.1 {chap. II}"]),
]  # fmt: skip
ES = [
    Row("su resolución 37/4, de 22 de octubre de 1982", [GA]),
    Row("su resolución 37/4, de 1º de octubre de 1982", ["A/RES/37/4 @1982-10-01"]),
    Row("la resolución 69/15 de la Asamblea General, de 14 de noviembre de 2014",
        ["A/RES/69/15 @2014-11-14"]),
    Row("sus resoluciones 37/4, de 22 de octubre de 1982, y 38/4, de 28 de octubre de "
        "1983", [GA, "A/RES/38/4 @1983-10-28"]),
    Row("las resoluciones del Consejo de Derechos Humanos 34/8, de 23 de marzo de "
        "2017, y 45/11, de 6 de octubre de 2020",
        ["A/HRC/RES/34/8 @2017-03-23", "A/HRC/RES/45/11 @2020-10-06"]),
    Row("los párrafos 5 y 6 de la resolución 1502 (2003) del Consejo de Seguridad",
        ["S/RES/1502(2003) {párrafos 5 y 6}"]),
    Row("su resolución 47/120 A y B", ["A/RES/47/120A A/RES/47/120B"]),
    Row("la resolución núm. 2005/12 del Consejo Económico y Social",
        ["E/RES/2005/12"]),
    Row("la decisión 14/1 del Grupo de Trabajo", ["decision"]),
    Row("Véase A/61/256 y Add.1.", ["A/61/256", "A/61/256/Add.1"]),
]  # fmt: skip
RU = [
    Row("свою резолюцию 37/4 от 22 октября 1982 года", [GA]),
    Row("свои резолюции 37/4 от 22 октября 1982 года и 38/4 от 28 октября 1983 года",
        [GA, "A/RES/38/4 @1983-10-28"]),
    Row("резолюцией 1325 (2000) Совета Безопасности от 31 октября 2000 года",
        ["S/RES/1325(2000) @2000-10-31"]),
    Row("резолюции Экономического и Социального Совета 1980/67 от 25 июля 1980 года",
        ["E/RES/1980/67 @1980-07-25"]),
    Row("резолюций 5/1 и 5/2 Совета по правам человека",
        ["A/HRC/RES/5/1", "A/HRC/RES/5/2"]),
    # Letters that look alike: of the symbol, of the part, of the special session.
    Row("См. А/61/256 и А/С.3/61/L.2.", ["A/61/256", "A/C.3/61/L.2"]),
    Row("свою резолюцию 47/120 А и В", ["A/RES/47/120A A/RES/47/120B"]),
    Row("резолюции С-10/2 и 1874 (С-IV)", ["A/RES/S-10/2", "A/RES/1874(S-IV)"]),
    Row("резолюция 3101 (ХХVIII)", ["A/RES/3101(XXVIII)"]),
    Row("в пункте 12 своей резолюции 50/17", ["A/RES/50/17 {пункте 12}"]),
    Row("свои согласованные выводы 1997/2 от 18 июля 1997 года", []),
    Row("решение 14/1 Рабочей группы открытого состава", ["decision"]),
]  # fmt: skip
AR = [
    Row("قرارها 37/4 المؤرخ 22 تشرين الأول/أكتوبر 1982", [GA]),
    Row("وإلى قراريها 37/4 المؤرخ 22 تشرين الأول/أكتوبر 1982 و 38/4 المؤرخ 28 تشرين "
        "الأول/أكتوبر 1983", [GA, "A/RES/38/4 @1983-10-28"]),
    Row("قرار مجلس الأمن 1325 (2000)", ["S/RES/1325(2000)"]),
    Row("قرار مجلس الأمن ١٣٢٥ (٢٠٠٠)", ["S/RES/1325(2000)"]),
    Row("القرارين 5/1 و 5/2 الصادرين عن مجلس حقوق الإنسان",
        ["A/HRC/RES/5/1", "A/HRC/RES/5/2"], "hrc"),
    Row("القرار 217 ألف (د-3)، المرفق.", ["A/RES/217(III)A {المرفق}"]),
    Row("القرار 1874 (دإ-4)", ["A/RES/1874(S-IV)"]),
    Row("القرارين دإ-10/2 ودإط-10/15", ["A/RES/S-10/2", "A/RES/ES-10/15"]),
    Row("قرارها 47/120 ألف إلى جيم", ["A/RES/47/120A A/RES/47/120B A/RES/47/120C"]),
    Row("الفقرة 12 من قرارها 50/17", ["A/RES/50/17 {الفقرة 12}"]),
    Row("اتخاذ لجنة المخدرات قرارها 65/2", ["resolution"]),
    Row("(E/2015/27)، الفصل الأول، الفرع جيم، القرار 59/1.",
        ["E/2015/27", "resolution"]),
]  # fmt: skip
ZH = [
    Row("其1982年10月22日第37/4号决议", [GA]),
    Row("其1982年10月22日第37/4号和1983年10月28日第38/4号决议",
        [GA, "A/RES/38/4 @1983-10-28"]),
    Row("安全理事会第1325(2000)号决议", ["S/RES/1325(2000)"]),
    Row("大会第２１７Ａ（三）号决议，附件。", ["A/RES/217(III)A {附件}"]),
    Row("第217(III)甲号决议", ["A/RES/217(III)A"]),
    Row("人权理事会2007年6月18日第5/1和5/2号决议",
        ["A/HRC/RES/5/1 @2007-06-18", "A/HRC/RES/5/2"]),
    Row("大会题为“海洋与灯塔”的2015年9月25日第70/1号决议第8段",
        ["A/RES/70/1 @2015-09-25 {第8段}"]),
    Row("大会2015年9月25日题为“海洋与灯塔”的第70/1号决议",
        ["A/RES/70/1 @2015-09-25"]),
    Row("2022年3月2日联合国环境大会第5/5号决议以及", ["UNEP/EA.5/Res.5 @2022-03-02"]),
    Row("第72/261和72/266 A号决议", ["A/RES/72/261", "A/RES/72/266A"]),
    Row("人口与发展委员会2009年4月3日第2009/1号决议，以及关于“移民”的"
        "2013年4月26日第2013/1号决议", ["resolution @2009-04-03",
                                   "resolution @2013-04-26"]),
    Row("见A/61/256和Add.1，第三章。", ["A/61/256", "A/61/256/Add.1 {第三章}"]),
]  # fmt: skip
ROWS = [
    row._replace(language=language)
    for language, rows in (("fr", FR), ("es", ES), ("ru", RU), ("ar", AR), ("zh", ZH))
    for row in rows
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.language}: {row.text}")
def test_every_language_cites_in_its_own_way(row: Row) -> None:
    """Organs, dates, letters and sessions are read as each language prints them."""
    assert read(row) == [meant(entry) for entry in row.expected]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.language}: {row.text}")
def test_spans_point_at_what_is_printed(row: Row) -> None:
    """Letters made plain for the search don't shift what is found."""
    from unresolution.citations import citations_in

    for one in citations_in(row.text, series=row.series, language=row.language):
        assert row.text[slice(*one.span)] == one.text
        assert one.span.start <= one.link.start < one.link.stop <= one.span.stop


def test_a_language_without_words_of_its_own_cites_symbols_alone() -> None:
    """A number is none without words; also that of a special session is passed over."""
    from unresolution.citations import citations_in

    text = "Resolutionen ES-11/1, S-10/2, 61/49 und 217 A (III), A/61/256 und S-10/3"

    [one] = citations_in(text, series="ga", language="de")

    assert [str(target) for target in one.targets] == ["A/61/256"]


PIECES = [
    ("fr", "sa résolution 50/17 du 1er mai 1996, "),
    ("fr", "de l'Assemblée générale et "),
    ("es", "la resolución 50/17, de 1 de mayo de "),
    ("es", "resoluciones 50/17, y "),
    ("ru", "А/С.3/"),
    ("ru", "резолюции 50/17 А и В, "),
    ("ar", "قراراتها 50/17 ألف وباء، و "),
    ("ar", "(د إ ط - "),
    ("zh", "第50/17号、"),
    ("zh", "1996年5月1日"),
    ("zh", "大会关于的"),
    ("zh", "第50/17号决议，以及"),
    ("zh", "其第1号决议第1段和"),
]


@pytest.mark.parametrize(("language", "piece"), PIECES)
def test_the_search_is_linear_in_every_language(language: str, piece: str) -> None:
    """Four times the text takes about four times as long."""
    from unresolution.citations import citations_in

    def cost(size: int) -> float:
        text = "".join(itertools.islice(itertools.cycle(piece), size))
        best = 9.0
        for _ in range(2):
            start = time.process_time()
            citations_in(text, series="ga", language=language)
            best = min(best, time.process_time() - start)
        return best

    def steep() -> bool:
        small, large = cost(8_000), cost(32_000)
        return large > 0.05 and large > 8 * small

    gc.disable()
    try:
        assert not (steep() and steep())
    finally:
        gc.enable()
