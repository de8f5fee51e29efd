"""
Numbers and labels that a scan misread.

"1514 (Xll)" and "2617. (XXIV)." above a title; "1, Decides", "I. Requests" before "2.",
"(5)" after "(a)".

The run of numbers tells: what is wrong is put right only where the number that it
stands for is due.
"""

from collections.abc import Sequence

from .. import _re as re
from .._source import Span
from ..numbering import read_roman
from .grammar import Grammar
from .inline import to_inlines
from .labels import read_label
from .lines import Line
from .opening import starts_operative
from .parsed import Repair

__all__ = ["mend_labels", "mend_numbers"]

#: A number with the session in Roman numerals, as scans have it, and a title.
_TITLED = re.compile(
    r"(?P<head>[#* ]{0,8})(?P<number>[0-9lIO]{1,4})(?P<letter> [A-Z])?[.,]?[ ]?"
    r"\((?P<special>E?S-)?(?P<session>[IVXLivxl1|!]{1,8})\)[.,:]?[ ](?=[A-ZÀ-Þ])"
)

#: A number with another mark behind it than its stop, or letters that look like digits.
_NUMBER = re.compile(r"([0-9]{1,3}|[Il]|[1-9][0-9]?[OIl])\s?[.,:;]\s+(?=[A-ZÀ-Þ])")

#: A figure in brackets where a letter should be.
_FIGURE = re.compile(r"\(([0-9])\)\s+(?=\S)")

_LETTER = re.compile(r"\(([a-z])\)\s")

#: With one of these begins whatever is read or mended here.
_NUMBERING = frozenset("(0123456789Il")

#: So far below a label stands the next, in lines.
_NEAR = 60


def mend_numbers(lines: Sequence[Line]) -> list[Repair]:
    """Put right the numbers above titles, and return what was done."""
    repairs = []
    for line in lines:
        match = None if line.small or "(" not in line.text else _TITLED.match(line.text)
        if match is None:
            continue
        session = re.sub(r"[l1|!i]", "I", match["session"]).upper()
        number = _figures(match["number"])
        if not number.isdecimal() or not _is_roman(session):
            continue
        special, letter = match["special"] or "", match["letter"] or ""
        whole = f"{match['head']}{number}{letter} ({special}{session}). "
        if _squeeze(whole) != _squeeze(match[0]):
            where = Span(line.start, line.start + len(match[0].strip()))
            reason = f"the number {match[0].strip()} is {whole.strip()}"
            repairs.append(Repair("number", where, reason, 0.9))
            line.text = whole + line.text[match.end() :]
    return repairs


def _figures(number: str) -> str:
    return re.sub("[Il]", "1", number.replace("O", "0"))


def _is_roman(numeral: str) -> bool:
    try:
        return read_roman(numeral.lower()) > 0
    except ValueError:
        return False


def _squeeze(text: str) -> str:
    return re.sub(r"\s", "", text).rstrip(".:")


def mend_labels(lines: Sequence[Line], grammar: Grammar, repairs: list[Repair]) -> None:
    """Put right the labels of paragraphs that are surely misread."""
    last = 0
    letter = ""
    for index, line in enumerate(lines):
        text = line.text
        if line.number:
            last, letter = line.number, ""
            continue
        if text[:1] not in _NUMBERING:
            continue
        if match := _LETTER.match(text):
            letter = match[1]
            continue
        if letter and (match := _FIGURE.match(text)):
            due = chr(ord(letter) + 1)
            if _follows(lines, index, f"({chr(ord(due) + 1)})"):
                _mend(line, match.end(), f"({due}) ", repairs)
                letter = due
            continue
        label, _ = read_label(text)
        if label is not None and label[:-1].isdecimal():
            last, letter = int(label[:-1]), ""
        elif (match := _NUMBER.match(text)) and _value(match[1]) == last + 1:
            opens = starts_operative(
                to_inlines(text[match.end() :][:160]), grammar.language
            )
            followed = _follows(lines, index, f"{last + 2}.")
            # "Resolves:", "1, That ..." opens with no verb (S/RES/70 (1949)).
            if (followed or opens) if match[1].isdecimal() else (followed and opens):
                last += 1
                _mend(line, match.end(), f"{last}. ", repairs)


def _value(number: str) -> int:
    return int(_figures(number))


def _follows(lines: Sequence[Line], index: int, label: str) -> bool:
    """Tell whether *label* begins a line below, with no "1." or "II" before it."""
    for line in lines[index + 1 : index + _NEAR]:
        if line.text.startswith(label):
            return True
        if line.text.startswith(("II", "1.")):
            return False
    return False


def _mend(line: Line, length: int, label: str, repairs: list[Repair]) -> None:
    printed = line.text[:length].strip()
    where = Span(line.start, line.start + len(printed))
    reason = f"{printed} stands where {label.strip()} is due"
    repairs.append(Repair("number", where, reason, 0.9))
    line.text = label + line.text[length:]
