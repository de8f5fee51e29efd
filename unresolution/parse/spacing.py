"""How lines follow each other: what stands between paragraphs, and broken words."""

from collections.abc import Callable, Sequence

from .lines import Line

__all__ = ["glue", "is_han", "is_spaced", "needs_no_glue"]

#: Fewer blank lines say nothing about a text.
_ENOUGH = 4

#: No more of a paragraph is looked at.
_TAIL = 400


def is_spaced(lines: Sequence[Line], begins: Callable[[str, str], bool]) -> bool:
    """
    Tell whether all paragraphs of a text have a blank line between them.

    In such a text a line without one goes on with the paragraph before it, whatever it
    looks like.  One paragraph that begins without a blank line disproves it.

    Args:
        lines: Of the text.
        begins: Tells, of a paragraph so far and the line after it, whether that surely
            begins another.
    """
    if sum(line.blank_before for line in lines) < _ENOUGH:
        return False
    so_far = ""
    for line in lines:
        if line.blank_before or line.page_before or line.role:
            # What says outright what it is looks like anything else.
            is_said = line.text.startswith("\\")
            so_far = "" if line.role or is_said else line.text
        elif so_far:
            if begins(so_far, line.text):
                return False
            so_far = f"{so_far[-_TAIL:]} {line.text}"
    return True


def glue(before: str, after: str) -> str:
    """
    Put the two pieces of a broken paragraph together.

    >>> glue("non-", "proliferation"), glue("the", "report"), glue("报告", "。")
    ('non-proliferation', 'the report', '报告。')
    """
    if needs_no_glue(before, after):
        return f"{before} {after}"
    last = before[-1:]
    if last == "\u00ad":
        return before[:-1] + after
    hyphen = before.endswith("-") and before[-2:-1].isalpha() and after[:1].isalpha()
    # Chinese is broken anywhere, in the middle of numbers too.
    if hyphen or is_han(before[-1:]) or is_han(after[:1]):
        return before + after
    return f"{before} {after}"


def needs_no_glue(before: str, after: str) -> bool:
    """Tell whether a blank was between two pieces, as nearly everywhere."""
    last = before[-1:]
    return last not in _BREAKS and last < _HAN > after[:1]


_BREAKS = frozenset("-\u00ad")
_HAN = "\u2e80"


def is_han(character: str) -> bool:
    """Tell whether *character* is Chinese or as wide; lines break beside it."""
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"
