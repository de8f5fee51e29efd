"""Opening phrases where emphasis was lost: each organ has a house style of its own."""
# ruff: noqa: E501 - a printed line stands whole, in its own script

import pytest

from unresolution.languages import registry
from unresolution.model import inlines
from unresolution.parse.opening import opening_phrase, starts_preambular

#: Language, kind, series, words, the phrase.
PHRASES = [
    ("en", "preambular", "ga", "Reaffirming its strong commitment to lighthouses,", "Reaffirming its strong commitment"),
    ("en", "preambular", "hrc", "Reaffirming its strong commitment to lighthouses,", "Reaffirming"),
    ("en", "preambular", "sc", "Reaffirming its strong commitment to lighthouses,", "Reaffirming"),
    ("en", "preambular", "hrc", "Expressing its deep concern at the storms,", "Expressing its deep concern"),
    ("en", "preambular", "hrc", "Reiterating its deep concern at the storms,", "Reiterating its deep concern"),
    ("en", "preambular", "sc", "Expressing its deep concern at the storms,", "Expressing"),
    ("en", "preambular", "sc", "Taking note with satisfaction of the report,", "Taking note with satisfaction"),
    ("en", "operative", "hrc", "Notes in this regard the work of keepers;", "Notes"),
    ("en", "operative", "hrc", "Calls upon all States to build lighthouses;", "Calls upon"),
    ("en", "preambular", "hrc", "Remaining deeply concerned about the storms,", "Remaining deeply concerned"),
    ("en", "preambular", "sc", "Recalls that lighthouses are needed,", "Recalls"),
    ("fr", "preambular", "hrc", "Réaffirmant son attachement aux phares,", "Réaffirmant"),
    ("fr", "operative", "sc", "Exprime son intention de construire des phares ;", "Exprime son intention"),
    ("fr", "operative", "sc", "Réaffirme son intention de construire des phares ;", "Réaffirme"),
    ("es", "preambular", "hrc", "Reafirmando su pleno apoyo a los faros,", "Reafirmando"),
    ("es", "operative", "sc", "Expresa su intención de construir faros;", "Expresa su intención"),
    ("es", "operative", "sc", "Insta encarecidamente a los Estados a construir faros;", "Insta encarecidamente"),
    ("ru", "preambular", "ga", "подтверждая свою приверженность маякам,", "подтверждая"),
    ("ru", "preambular", "sc", "выражая озабоченность состоянием маяков,", "выражая озабоченность"),
    ("ru", "preambular", "sc", "выражая свою поддержку смотрителям,", "выражая"),
    ("ar", "preambular", "hrc", "وإذ يؤكد من جديد التزامه القوي بالمنارات،", "وإذ يؤكد من جديد"),
    ("ar", "operative", "ga", "تؤكد من جديد التزامها القوي بالمنارات؛", "تؤكد من جديد التزامها القوي"),
    ("ar", "operative", "sc", "يلاحظ مع التقدير عمل الحراس؛", "يلاحظ مع التقدير"),
    ("ar", "preambular", "hrc", "وإذ يُذكِّر بالعواصف،", "وإذ يُذكِّر"),
    ("ar", "preambular", "ga", "وإذ تحيط علماً بالتقرير،", "وإذ تحيط علماً"),
    ("zh", "preambular", "sc", "促请各国修建灯塔，", "促请"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "kind", "series", "words", "phrase"), PHRASES)
def test_each_organ_has_its_house_style(language, kind, series, words, phrase):
    """As the official emphasis of its documents has it."""
    known = registry.get(language)

    assert opening_phrase(inlines([words]), known, kind, series) == phrase


@pytest.mark.parametrize("words", ["وإذ يُذكِّر بالعواصف،", "وإذ يذكر بالعواصف،", "وإذ يذكّر بالعواصف،"])  # fmt: skip
def test_marks_of_vowels_change_nothing(words):
    """They are printed or not, and in any order."""
    assert starts_preambular(inlines([words]), registry.get("ar"))
