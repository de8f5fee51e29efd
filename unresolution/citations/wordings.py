"""The wording of each language."""

from functools import lru_cache

from ._wording import Wording

__all__ = ["wording_of"]

#: Languages in which only symbols are read so far: what joins them, and ranges.
_JOINED: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "fr": ((", ", " et ", "; ", " ; "), ("à",)),
    "es": ((", ", " y ", "; "), ("a",)),
    "ru": ((", ", " и ", "; "), ("по",)),
    "ar": (("، ", " و ", " و", "؛ "), ("إلى",)),
    "zh": (("、", "和", "，", "；", "及"), ("至",)),
}


@lru_cache(maxsize=32)
def wording_of(language: str) -> Wording:
    """
    Return how *language* cites.

    Of a language without words of its own only document symbols are found.
    """
    if language == "en":
        from .en import WORDING  # noqa: PLC0415 - patterns of one language, when used

        return WORDING
    joiners, ranges = _JOINED.get(language, ((", ",), ()))
    return Wording(code=language, joiners=joiners, range_words=ranges)
