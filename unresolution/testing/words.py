"""
Words to draw from: plain ones in six languages, and those that confuse readers.

None is taken from a document.  The awkward ones are what page texts really hold and
what looks like something else: a label, a mark, a closing, a heading, markup.
"""

from functools import lru_cache
from types import MappingProxyType

from hypothesis import strategies as st

__all__ = ["AWKWARD", "ENDS", "OPENINGS", "PLAIN", "STATES", "clean_text", "words"]

#: Pieces of sentences, by language.
PLAIN = MappingProxyType(
    {
        "en": (
            "lighthouses", "the report of the Secretary-General", "all Member States",
            "to continue", "the work of the Committee", "at its next session",
            "and its addendum", "with a view to", "the coastal waters",
            "including women",
            "in accordance with article 12", "the Panel on Tides", "by 2030",
        ),
        "fr": (
            "le rapport du Secrétaire général", "tous les États Membres", "continuer",
            "les travaux de la Commission", "à sa prochaine session", "et son additif",
            "les phares", "en vue de", "l’entretien des côtes", "y compris les femmes",
            "conformément à l’article 12", "d’ici à 2030",
        ),
        "es": (
            "el informe del Secretario General", "todos los Estados Miembros",
            "la labor de la Comisión", "en su próximo período de sesiones", "los faros",
            "con miras a", "las aguas costeras", "incluidas las mujeres", "para 2030",
            "de conformidad con el artículo 12",
        ),
        "ru": (
            "доклад Генерального секретаря", "все государства-члены", "продолжать",
            "работу Комитета", "на своей следующей сессии", "маяки", "с целью",
            "прибрежные воды", "включая женщин", "в соответствии со статьей 12",
        ),
        "ar": (
            "تقرير الأمين العام", "جميع الدول الأعضاء", "أن تواصل", "أعمال اللجنة",
            "في دورتها المقبلة", "المنارات", "بغية", "المياه الساحلية",
            "وفقا للمادة 12",
        ),
        "zh": (
            "秘书长的报告", "所有会员国", "继续", "委员会的工作", "下届会议", "灯塔",
            "以期", "沿海水域", "包括妇女", "根据第12条", "第60/283号决议所述",
        ),
    }
)  # fmt: skip

#: Opening phrases, by language: of preambular paragraphs, of operative ones.
OPENINGS = MappingProxyType(
    {
        "en": (
            ("Recalling", "Noting with concern", "Bearing in mind", "Convinced"),
            ("Requests", "Takes note", "Also invites", "Decides", "Notes with regret"),
        ),
        "fr": (
            ("Rappelant", "Notant avec inquiétude", "Ayant à l’esprit", "Consciente"),
            ("Prie", "Prend note", "Invite également", "Décide"),
        ),
        "es": (
            ("Recordando", "Observando con preocupación", "Teniendo presente"),
            ("Solicita", "Toma nota", "Invita también", "Decide"),
        ),
        "ru": (
            ("ссылаясь", "отмечая с озабоченностью", "памятуя", "будучи убеждена"),
            ("просит", "принимает к сведению", "также предлагает", "постановляет"),
        ),
        "ar": (
            ("إذ تشير", "وإذ تلاحظ مع القلق", "وإذ تضع في اعتبارها"),
            ("تطلب", "تحيط علما", "تدعو أيضا", "تقرر"),
        ),
        "zh": (
            ("回顾", "关切地注意到", "铭记", "深信"),
            ("请", "注意到", "又邀请", "决定"),
        ),
    }
)  # fmt: skip

#: What ends a preambular paragraph, an operative one and the last, by language.
ENDS = MappingProxyType(
    {
        "en": (",", ";", "."),
        "fr": (",", " ;", "."),
        "es": (",", ";", "."),
        "ru": (",", ";", "."),
        "ar": ("،", "؛", "."),
        "zh": ("，", "；", "。"),
    }
)

#: What looks like something else, or stands in the way of a format.
AWKWARD = (
    # labels and marks
    "1.", "2", "(a)", "a)", "(i)", "3 bis.", "a.", "–", "-", "•", "1 -", "（一）", "㈠",
    "*", "**", "***", "¹", "²", "¹²", "(¹)", "1", "12", "I", "A", "II.", "B.", "iv",
    # signs of markup, of escapes and of our own formats
    "\\", "\\*", "#", "##", "|", "||", "_", "__", "`", "```", "<b>", "</b>", "&amp;",
    "&", "<", ">", "<!--", "-->", "<br>", "^", "^1^", "[^1]", "[^1]:", "~", "~~", "---",
    "===", "+", "!", "[x](y)", "![", "]", "{", "}", "{#a}", "$", "%", "@", "'", '"',
    # what looks like another part of a document
    "[A/61/L.26]", "[on the report of the Third Committee (A/62/433)]", "A/RES/61/49",
    "35th plenary meeting", "22 October 1997", "Annex", "Annex II", "Appendix",
    "The General Assembly,", "The Security Council,", "United Nations",
    "Distr.: General", "Agenda item 31", "[Adopted without a vote.]", "61/49.",
    "Resolution 1325 (2000)",
    "61/49", "Sixty-first session", "Page 2", "2/3", "97-77539", "/...", "Section I",
    "Requests", "Recalling", "Having considered", "Decision", "Adopted",
    # letters and digits
    "—", "…", "...", "naïve", "’", "‘", "“", "”", "«", "»", "„", "19564", "12/4",
    "1,234.5", "10 000", "E.96.IV.13", "No. 20378", "x", "lower case", "à", "Œuvre",
    "№", "CO₂", "m²", "½", "ʼ", "\U0001f54a", "e\u0301", "ـ", "ﷲ",
    # other scripts
    "الجمعية العامة", "إن الجمعية العامة،", "大会，", "附件", "Генеральная Ассамблея,",
    "第60/283号决议",
    "Приложение", "المرفق", "Annexe", "Anexo", "L’Assemblée générale,", "١٢", "第1条",
    # punctuation alone
    ",", ";", ".", ":", "?", "(", ")", "“.”", ",”", ";)", "/", "=",
)  # fmt: skip

#: Names of States, some with commas' neighbours: brackets and "and".
STATES = (
    "Albania", "Bolivia (Plurinational State of)", "Côte d’Ivoire", "Guinea-Bissau",
    "Iran (Islamic Republic of)", "Lao People’s Democratic Republic", "Nauru",
    "Saint Vincent and the Grenadines", "United States of America", "Zimbabwe",
)  # fmt: skip

#: Characters that XML 1.0 can't hold, apart from surrogates.
_INVALID = "".join(map(chr, (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF)))


def clean_text(*, min_size: int = 0, max_size: int = 30) -> st.SearchStrategy[str]:
    """Draw any text that a document can hold, blanks and odd letters included."""
    letters = st.characters(codec="utf-8", exclude_characters=_INVALID)
    return st.text(letters, min_size=min_size, max_size=max_size)


@lru_cache(maxsize=32)
def words(language: str = "en", *, awkward: bool = True) -> st.SearchStrategy[str]:
    """
    Draw a word or a few, never blank.

    Args:
        language: Code of the language; one without words of its own gets English.
        awkward: Whether the words may be such as confuse a reader.
    """
    plain = st.sampled_from(PLAIN.get(language, PLAIN["en"]))
    if not awkward:
        return plain
    # An "x" before it: whatever the model takes away, something stays.
    odd = clean_text(max_size=12).map(lambda text: f"x{text}")
    return st.one_of(plain, st.sampled_from(AWKWARD), plain, odd)
