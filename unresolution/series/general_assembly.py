"""Resolutions and decisions of the General Assembly."""

from ._series import Series

# "61/49", "S-10/2", "ES-10/21", "75/257 B", "76/84 A-B", "217 A (III)", "2252 (ES-V)".
_NUMBER = (
    r"(?:E?S-)?[0-9]{1,3}/[0-9]{1,4}(?:\s?[A-Z](?:\s?[-–]\s?[A-Z])?)?(?![\w/])"
    r"|[0-9]{1,4}(?:\s?[A-Z](?:\s?[-–]\s?[A-Z])?)?\s?\((?:E?S-)?[IVXL0-9]{1,7}\)"
)

SERIES = Series(
    name="ga",
    symbol=r"A/RES/.+|A/(?:C\.[1-6]/)?(?:ES-|S-)?[0-9]{1,3}/L\.[0-9].*",
    number=_NUMBER,
    symbol_of="A/RES/{}",
)

DECISIONS = Series(
    name="ga-decision",
    organ="ga",
    symbol=r"A/DEC/.+",
    number=_NUMBER,
    symbol_of="A/DEC/{}",
    clauses=False,
    document_type={
        "en": ("Decision",),
        "fr": ("Décision",),
        "es": ("Decisión",),
        "ru": ("Решение",),
        "ar": ("مقرر",),
        "zh": ("决定",),
    },
)
