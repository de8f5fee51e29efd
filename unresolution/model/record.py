"""Facts about a resolution that are not on its pages."""

import datetime

from .. import _late as attrs
from .._late import frozen
from .inlines import optional_converter, text_converter, texts_converter
from .unchecked import Value

__all__ = ["Record", "RollCall", "Subject", "WorkflowStep"]


@frozen(kw_only=True, repr=False)
class Subject(Value):
    """
    A keyword, taken from a list of subjects.

    Attributes:
        value: Its key in the list.
        label: How the list shows it.
        vocabulary: The list: ``"UNBIS"``, ``"SDGO"``, or the symbol of an agenda.
        href: Where the list keeps it.
        role: What it stands for, as ``"agenda"`` where it is an agenda item.
    """

    value: str = attrs.field(converter=text_converter)
    label: str | None = attrs.field(default=None, converter=optional_converter)
    vocabulary: str | None = attrs.field(default=None, converter=optional_converter)
    href: str | None = attrs.field(default=None, converter=optional_converter)
    role: str | None = attrs.field(default=None, converter=optional_converter)


@frozen(kw_only=True, repr=False)
class WorkflowStep(Value):
    """
    A step on the way to adoption.

    Attributes:
        outcome: ``"draftResolution"``, ``"recommendedForAdoption"``, ``"adopted"``.
        date: The day, if it is known.
        by: Who took the step, as recorded.
        document: Symbol of the document of that step, as recorded.
        reference: Paragraph or item in that document, as recorded.
    """

    outcome: str = attrs.field(converter=text_converter)
    date: datetime.date | None = None
    by: str | None = attrs.field(default=None, converter=optional_converter)
    document: str | None = attrs.field(default=None, converter=optional_converter)
    reference: str | None = attrs.field(default=None, converter=optional_converter)


@frozen(kw_only=True, repr=False)
class RollCall(Value):
    """
    Votes by State.

    Attributes:
        outcome: As recorded: ``"adoptedRecordedVote"``, ``"adoptedWithoutVote"``.
        in_favour: Number of votes; None if not recorded.  So too the other two.
        in_favour_states: Names as recorded.  So too the other two.
    """

    outcome: str | None = attrs.field(default=None, converter=optional_converter)
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


@frozen(kw_only=True, repr=False)
class Record(Value):
    """
    What a library or a database knows of a resolution beyond its pages.

    Attributes:
        adopted: Date of adoption as catalogued.
        published: Date of issue as catalogued.
    """

    adopted: datetime.date | None = None
    published: datetime.date | None = None
    roll_calls: tuple[RollCall, ...] = attrs.field(
        default=(), converter=tuple[RollCall, ...]
    )
    workflow: tuple[WorkflowStep, ...] = attrs.field(
        default=(), converter=tuple[WorkflowStep, ...]
    )
    subjects: tuple[Subject, ...] = attrs.field(
        default=(), converter=tuple[Subject, ...]
    )
