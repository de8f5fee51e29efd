"""Short lines that are of a masthead, and surely nothing else."""

from functools import lru_cache

from .endings import is_complete
from .grammar import Grammar
from .inline import is_plain
from .labels import read_label
from .pages import is_furniture

__all__ = ["is_mere"]

#: What is longer stands in no other document, so that nothing is gained by keeping it.
_LONGEST = 80


def is_mere(text: str, grammar: Grammar) -> bool:
    """
    Tell whether *text* is letters alone, that number, open, close or cite nothing.

    It is no formula, number, label or furniture, has no end mark, and no character that
    stands for anything else; with a letter or a figure begins no origin clause or rule.
    "General Assembly", "Distr.: General" stand in thousands of documents, and what was
    found is kept.
    """
    return len(text) < _LONGEST and _find_mere(text, grammar)


@lru_cache(maxsize=4096)
def _find_mere(text: str, grammar: Grammar) -> bool:
    return (
        text[:1].isalnum()
        and text.isprintable()
        and is_plain(text)
        and not is_complete(text)
        and not grammar.is_formula(text, titled=True)
        and grammar.series.number_pattern.match(text) is None
        and read_label(text)[0] is None
        and not is_furniture(text)
    )
