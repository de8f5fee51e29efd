"""What the head of the XML says: language, dates, votes, steps, subjects."""

import datetime
from collections.abc import Iterator
from functools import lru_cache

from ... import _re as re
from ..._late import define
from ..._text import clean
from ...model import Record, RollCall, Subject, WorkflowStep
from .read_inlines import Words
from .tree import Element, letters_in, named

__all__ = ["Head", "read_date", "read_head"]

_DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")

#: What is written where nobody knew the date.
_NO_DATE = "0001-01-01"

_VOTES = {"inFavour": "in_favour", "against": "against", "abstaining": "abstaining"}
_VOTES |= {"ayes": "in_favour", "noes": "against", "abstentions": "abstaining"}


@define
class Head:
    """
    The facts of one head.

    Attributes:
        language: Three letters, as ISO 639-2 has them.
        name: What kind of document it says it is.
    """

    record: Record | None = None
    language: str | None = None
    job_number: str | None = None
    source: str | None = None


_NO_RECORD = Record()


def read_head(meta: Element | None, words: Words) -> Head:
    """Return what the element *meta* says."""
    head = Head()
    if meta is None:
        return head
    names = words.names
    facts: dict[str, datetime.date | None] = {}
    steps: list[WorkflowStep] = []
    subjects: list[Subject] = []
    calls: list[RollCall] = []
    for block in meta:
        name = names[block.tag]
        if name == "identification":
            head.source = block.get("source")
            _identification(block, head, facts, words)
        elif name == "classification":
            for keyword in block:
                get = keyword.get
                subjects.append(
                    _subject(
                        get("value"),
                        get("showAs"),
                        get("dictionary"),
                        get("href"),
                        get("refersTo"),
                    )
                )
        elif name == "workflow":
            steps.extend(_steps(block, words))
        elif name == "analysis":
            calls.extend(
                call
                for voting in named(block, "voting")
                if (call := _roll_call(voting)) is not None
            )
        elif name == "presentation":
            for docket in named(block, "docketNumber"):
                text = clean(letters_in(docket)).strip()
                head.job_number = head.job_number or text or None
    record = Record(
        adopted=facts.get("adoption"),
        published=facts.get("publication"),
        roll_calls=calls,
        workflow=steps,
        subjects=subjects,
    )
    head.record = None if record == _NO_RECORD else record
    return head


def read_date(text: str | None, words: Words, element: Element) -> datetime.date | None:
    """Return the date that an attribute gives; the year 1 is none."""
    if not text:
        return None
    if text.startswith(_NO_DATE):
        words.count("akn.no-date", "0001-01-01 stands for a date", element)
        return None
    match = _DATE.match(text)
    try:
        return datetime.date.fromisoformat(match[0]) if match else None
    except ValueError:
        words.report("akn.date", f"no such date: {text[:40]!r}", element, "warning")
        return None


def _identification(
    block: Element,
    head: Head,
    facts: dict[str, datetime.date | None],
    words: Words,
) -> None:
    for element in named(block, "FRBRdate", "FRBRlanguage"):
        if words.names[element.tag] == "FRBRlanguage":
            head.language = head.language or element.get("language")
            continue
        key = element.get("name") or ""
        if key in {"adoption", "publication"} and facts.get(key) is None:
            facts[key] = read_date(element.get("date"), words, element)


@lru_cache(maxsize=8192)
def _subject(
    value: str | None,
    label: str | None,
    vocabulary: str | None,
    href: str | None,
    role: str | None,
) -> Subject:
    """Return a subject; it is a value, and the same ones come again and again."""
    return Subject(
        value=value or "", label=label, vocabulary=vocabulary, href=href, role=role
    )


def _steps(block: Element, words: Words) -> Iterator[WorkflowStep]:
    for step in block:
        get = step.get
        date = read_date(get("date"), words, step)
        outcome, by, document = get("outcome"), get("by"), get("as")
        if outcome or by or document or date:
            yield WorkflowStep(
                outcome=(outcome or "").lstrip("#"),
                date=date,
                by=by,
                document=document,
                reference=get("refersTo"),
            )


def _roll_call(voting: Element) -> RollCall | None:
    outcome = (voting.get("outcome") or "").lstrip("#")
    facts: dict[str, int | tuple[str, ...]] = {}
    for count in named(voting, "count"):
        key = _VOTES.get((count.get("refersTo") or "").lstrip("#"))
        if key is None:
            continue
        value = count.get("value") or ""
        if re.fullmatch("[0-9]{1,4}", value):
            facts[key] = int(value)
        states = [_state(letters_in(each)) for each in named(count, "organization")]
        facts[f"{key}_states"] = tuple(filter(None, states))
    if not outcome and not facts:
        return None
    return RollCall(outcome=outcome or None, **facts)  # type: ignore[arg-type]


@lru_cache(maxsize=2048)
def _state(text: str) -> str:
    """Return the name of a State; there are two hundred, in each language."""
    return clean(text).strip()
