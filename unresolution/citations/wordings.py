"""The wording of each language."""

from functools import lru_cache

from ._wording import Wording

__all__ = ["wording_of"]

_LANGUAGES = frozenset({"en", "fr", "es", "ru", "ar", "zh"})


@lru_cache(maxsize=32)
def wording_of(language: str) -> Wording:
    """
    Return how *language* cites.

    Of a language without words of its own only document symbols are found.
    """
    if language in _LANGUAGES:
        # Patterns of one language, when used.
        module = __import__(f"{__package__}.{language}", fromlist=["WORDING"])
        wording: Wording = module.WORDING
        return wording
    return Wording(code=language)
