"""How resolutions are worded: one file for each language."""

from .._registry import Registry
from ._dates import ENGLISH_DATES, DateForm
from ._language import Language
from ._lists import listed

__all__ = ["ENGLISH_DATES", "DateForm", "Language", "listed", "registry"]

registry: Registry[Language] = Registry(
    "unresolution.languages",
    Language,
    {
        code: f"unresolution.languages.{code}:LANGUAGE"
        for code in ("en", "fr", "es", "ru", "ar", "zh")
    },
    called="code",
)
