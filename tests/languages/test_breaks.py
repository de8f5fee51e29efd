"""Where paragraphs of other scripts end, and where a line or a page end cut them."""
# ruff: noqa: E501 - a printed line stands whole, in its own script

import textwrap

from unresolution import parse

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
