"""How resolutions are worded: one file for each language."""

from typing import TYPE_CHECKING

from .._registry import Registry
from ._dates import DateForm
from ._language import Language
from ._lists import listed

if TYPE_CHECKING:
    from ._english_dates import ENGLISH_DATES

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


def __getattr__(name: str) -> object:
    """Return what English documents don't need (PEP 562)."""
    if name == "ENGLISH_DATES":
        from ._english_dates import ENGLISH_DATES  # noqa: PLC0415

        return ENGLISH_DATES
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
