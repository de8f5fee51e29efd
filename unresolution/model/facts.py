"""Facts printed around the text: masthead, origin, meeting, vote."""

import datetime
from collections.abc import Iterable
from typing import Literal, TypeAlias, get_args

from .. import _late as attrs
from .._late import frozen
from .._source import Span
from ..symbols import Symbol
from .inlines import Content, inlines, optional_converter, plain_text, texts_converter
from .unchecked import Value

__all__ = [
    "Line",
    "LineKind",
    "Masthead",
    "MeetingInfo",
    "Origin",
    "Outcome",
    "Session",
    "SessionKind",
    "Vote",
]

SessionKind: TypeAlias = Literal["regular", "special", "emergency", "annual"]

LineKind: TypeAlias = Literal[
    "publisher",  # United Nations
    "organ",  # General Assembly
    "body",  # Human Rights Council, below the General Assembly
    "symbol",  # A/RES/52/4
    "distribution",  # Distr.: General
    "issued",  # 6 November 1997
    "original_language",  # Original: English
    "job_number",  # 97-77539
    "session",  # Fifty-second session
    "venue",  # Nairobi (hybrid), 22 and 23 February 2021; 26 February-5 April 2024
    "committee",  # Third Committee, on drafts
    "agenda_item",  # Agenda item 31
    "agenda_title",  # Follow-up to the outcome of the Millennium Summit
    "document_type",  # Decision; Resolution 2046 (2012)
    "adoption",  # Resolution adopted by the General Assembly on 4 December 2006
    "sponsors",  # Italy: draft resolution
    "meeting",  # 35th plenary meeting
    "date",  # 22 October 1997
    "vote",  # [Adopted without a vote.]
    "other",
]

Outcome: TypeAlias = Literal[
    "adopted", "unanimous", "without-vote", "consensus", "recorded", "not-adopted"
]


@frozen(repr=False)
class Line(Value):
    """One line of a masthead or a closing, as printed, and what it is about."""

    content: Content = attrs.field(converter=inlines)
    kind: LineKind = attrs.field(
        default="other", validator=attrs.validators.in_(get_args(LineKind))
    )
    span: Span | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)

    @property
    def text(self) -> str:
        """The words of the line, without the marks of notes."""
        return plain_text(self.content)

    def __str__(self) -> str:
        return self.text


def lines(values: Iterable[Line | str]) -> tuple[Line, ...]:
    """Return *values* as lines; a plain string is a line of no known kind."""
    return tuple([Line(value) if isinstance(value, str) else value for value in values])


@frozen(repr=False)
class Session(Value):
    """
    A session of an organ.

    Attributes:
        number: 52 for the fifty-second; the year of a session counted by years.
        kind: "annual" for "2021 session" of the Economic and Social Council.
    """

    number: int
    kind: SessionKind = attrs.field(
        default="regular", validator=attrs.validators.in_(get_args(SessionKind))
    )


@frozen(kw_only=True, repr=False)
class Masthead(Value):
    """
    What stands above the title, as printed and as understood.

    The fields are read from the lines; a masthead made by hand may have fields alone.

    Attributes:
        lines: As printed, from top to bottom.
        distribution: ``"General"`` of "Distr.: General".
        issued: Date of issue; the date of adoption is another.
        original_language: ``"English"`` of "Original: English".
        agenda_items: ``"31"``, ``"108 (q)"``.
        adopted: Date of adoption, where the line of adoption has one.
    """

    lines: tuple[Line, ...] = attrs.field(default=(), converter=lines)
    distribution: str | None = attrs.field(default=None, converter=optional_converter)
    issued: datetime.date | None = None
    original_language: str | None = attrs.field(
        default=None, converter=optional_converter
    )
    session: Session | None = None
    agenda_items: tuple[str, ...] = attrs.field(default=(), converter=texts_converter)
    adopted: datetime.date | None = None

    @property
    def organ(self) -> str | None:
        """The organ named at the head, as printed."""
        return self._first("organ")

    @property
    def agenda_titles(self) -> tuple[str, ...]:
        """Titles of the agenda items, as printed."""
        return self.of_kind("agenda_title")

    @property
    def venue(self) -> str | None:
        """Place and dates of the session, as printed."""
        return self._first("venue")

    @property
    def sponsors(self) -> tuple[str, ...]:
        """Sponsors of a draft, a line each, as printed."""
        return self.of_kind("sponsors")

    @property
    def adoption(self) -> str | None:
        """The line that says what was adopted, by whom and when, as printed."""
        return self._first("adoption")

    @property
    def job_number(self) -> str | None:
        """Job number of the Secretariat, such as ``"97-77539"``, as printed."""
        return self._first("job_number")

    def of_kind(self, kind: LineKind) -> tuple[str, ...]:
        """Return the texts of the lines of one kind."""
        return tuple(line.text for line in self.lines if line.kind == kind)

    def _first(self, kind: LineKind) -> str | None:
        return next(iter(self.of_kind(kind)), None)


@frozen(kw_only=True, repr=False)
class Origin(Value):
    """
    Where a text came from: "[on the report of the Third Committee (A/62/433)]".

    Attributes:
        text: As printed, with its brackets.
        committee: The committee or commission that is named; None if the text came
            "without reference to a Main Committee".
        documents: The reports or drafts that are named.
    """

    content: Content = attrs.field(default=(), converter=inlines, alias="text")
    committee: str | None = attrs.field(default=None, converter=optional_converter)
    documents: tuple[Symbol, ...] = attrs.field(
        default=(), converter=tuple[Symbol, ...]
    )
    span: Span | None = attrs.field(default=None, eq=False, repr=False)

    @property
    def text(self) -> str:
        """The words of the origin clause, with its brackets."""
        return plain_text(self.content)


@frozen(kw_only=True, repr=False)
class Vote(Value):
    """
    The result of a vote, as printed.

    Attributes:
        outcome: How the text was adopted.
        in_favour: Votes for; None if not printed.  So too *against*, *abstaining*.
        in_favour_states: States as printed.  So too the other tuples.
        not_participating: States "present and not participating in the voting".
    """

    outcome: Outcome = attrs.field(
        default="adopted", validator=attrs.validators.in_(get_args(Outcome))
    )
    in_favour: int | None = None
    against: int | None = None
    abstaining: int | None = None
    in_favour_states: tuple[str, ...] = attrs.field(
        default=(), converter=texts_converter
    )
    against_states: tuple[str, ...] = attrs.field(default=(), converter=texts_converter)
    abstaining_states: tuple[str, ...] = attrs.field(
        default=(), converter=texts_converter
    )
    not_participating: tuple[str, ...] = attrs.field(
        default=(), converter=texts_converter
    )


@frozen(kw_only=True, repr=False)
class MeetingInfo(Value):
    """
    The meeting at which a text was adopted.

    Attributes:
        number: 65 for the sixty-fifth meeting.
        resumed: Whether it was the resumption of that meeting.
        date: The day; for a meeting past midnight, the actual day of adoption.
        vote: The vote, if one is printed.
    """

    number: int | None = None
    plenary: bool = False
    resumed: bool = False
    date: datetime.date | None = None
    vote: Vote | None = None
