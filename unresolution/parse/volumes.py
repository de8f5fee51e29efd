"""
The running heads of volumes: "General Assembly—Fifteenth Session", with a page number.

Unlike the running head of a document, which repeats its own symbol and title, that of a
volume names the session, or the committee that reported, and so tells itself.
"""

from collections.abc import Sequence
from functools import lru_cache

from .. import _re as re
from .grammar import Grammar, fold
from .lines import Line

__all__ = ["mark_volume_heads"]

#: A running head is short.
_LONGEST = 160

_DASH = re.compile(r"(?<!\s)\s*[—–-]{1,3}\s*")

#: The chapter of the volume before the words, its page before or after them.
_CHAPTER = re.compile(r"(?:[0-9]{1,4}\s{1,9})?(?:[IVX]{1,7}\.?\s{1,9})?(?=\S)")
_PAGE = re.compile(r"\s{1,9}[0-9]{1,4}")
_NUMBER = re.compile(r"[0-9]{1,4}")


def mark_volume_heads(lines: Sequence[Line], grammar: Grammar) -> None:
    """Mark the running heads of volumes, and page numbers beside them, as furniture."""
    for index, line in enumerate(lines):
        if line.small or line.opens or len(line.text) > _LONGEST:
            continue
        if not _is_head(line.text, grammar):
            continue
        line.role = "furniture"
        for place in (index - 1, index + 1):
            beside = lines[place] if 0 <= place < len(lines) else None
            if beside is not None and _NUMBER.fullmatch(beside.text):
                beside.role = "furniture"


# Most of the lines that are asked for stand in many documents.
@lru_cache(maxsize=1024)
def _is_head(text: str, grammar: Grammar) -> bool:
    if not text[:1].isalnum() or text[:1].islower():
        return False
    if not ("—" in text or "–" in text or "-" in text):
        folded = text.casefold()
        if not any(map(folded.__contains__, _first_words(grammar))):
            return False
    match = _CHAPTER.match(text)
    bare = text[match.end() :] if match else text
    if page := _PAGE.search(bare, max(0, len(bare) - 14)):
        bare = bare[: page.start()] if page.end() == len(bare) else bare
    return _is_worded(bare, grammar)


def _is_worded(text: str, grammar: Grammar) -> bool:
    """Tell whether *text* is a running head, without the number of its page."""
    first = text.split(maxsplit=1)[0].casefold()
    if first in _first_words(grammar):
        return grammar.language.phrase("volume_head").read(text) is not None
    dash = _DASH.search(text)
    if dash is None or text[: dash.start()].casefold() not in grammar.organs:
        return False
    session = text[dash.end() :]
    keys = ("session", "session_special", "session_emergency")
    return any(grammar.language.phrase(key).read(session) is not None for key in keys)


@lru_cache(maxsize=64)
def _first_words(grammar: Grammar) -> frozenset[str]:
    """Return the words that the wordings begin with; few lines begin so."""
    heads = grammar.language.phrases.get("volume_head", ())
    return frozenset(fold(head.split(maxsplit=1)[0]) for head in heads)
