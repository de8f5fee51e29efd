"""Blanks and directions as a language prints them; no reader cares about them."""

import re
from functools import lru_cache
from unicodedata import bidirectional

from ..errors import PluginError, UnknownName
from ..languages import Language
from ..languages import registry as languages

__all__ = ["keep_together", "language_of", "typeset"]

#: RIGHT-TO-LEFT MARK: what begins with it is a line of Arabic.
_MARK = "\u200f"
_RIGHT = frozenset({"R", "AL"})
#: Signs of Markdown before the words of a line.
_SIGNS = re.compile(r"(?:#{1,6} |\[\^[^\]\n]{1,40}\]: )?")


def language_of(code: str) -> Language | None:
    """Return the language called *code*, or None if it is not known here."""
    try:
        return languages.get(code)
    except (UnknownName, PluginError):
        return None


def typeset(line: str, language: Language) -> str:
    """
    Return a line with the no-break blanks of its language, and its direction.

    In French a blank before ";" is never at a line end.  A line of Arabic that begins
    with a symbol ("A/61/256، المرفق") would be shown as one of English, from left to
    right, by a program that goes by the first letter: a mark says what it is.
    """
    line = keep_together(line, language)
    if language.right_to_left and _is_misled(line):
        signs = _SIGNS.match(line)
        start = signs.end() if signs else 0
        line = f"{line[:start]}{_MARK}{line[start:]}"
    return line


def keep_together(text: str, language: Language) -> str:
    """Return *text* with the no-break blanks of its language."""
    if not language.no_break:
        return text
    return _blanks(language.no_break).sub("\xa0", text)


def _is_misled(line: str) -> bool:
    """Tell whether the first letter of a line of Arabic is of another script."""
    if "\t" in line or line.startswith("|"):
        return False
    kinds = (bidirectional(letter) for letter in line)
    first = next((kind for kind in kinds if kind == "L" or kind in _RIGHT), None)
    # The generator goes on behind the first letter.
    return first == "L" and any(kind in _RIGHT for kind in kinds)


@lru_cache(maxsize=32)
def _blanks(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
