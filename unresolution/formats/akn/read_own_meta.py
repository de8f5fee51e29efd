"""What stands around the text of our own files, and the facts of their metadata."""

import datetime
from typing import Any, cast

from ..._late import frozen
from ...model import (
    Line,
    Masthead,
    MeetingInfo,
    Origin,
    Record,
    RollCall,
    Session,
    Subject,
    Vote,
    WorkflowStep,
)
from ...model.facts import LineKind
from ...symbols import Symbol
from .iri import read_date
from .own import LANGUAGES, LINES, Node, kids, ours, tag
from .read_own_inlines import Notes, read_inlines, words

__all__ = [
    "Metadata",
    "read_lines",
    "read_masthead",
    "read_meetings",
    "read_origin",
    "read_record",
]

_KINDS: dict[tuple[str, str | None], LineKind] = {
    value: kind for kind, value in LINES.items()
}
_CODES = {three: two for two, three in LANGUAGES.items()}


@frozen(eq=False)
class Metadata:
    """The metadata of one document, and what its text refers to."""

    node: Node
    mark: Node
    things: dict[str, Node]
    notes: Notes

    def shown(self, reference: str) -> str:
        """Return the name of what is referred to."""
        return cast("str", self.things[reference].attrib["showAs"])

    @property
    def language(self) -> str:
        """Code of the language."""
        code: str = self._frbr("FRBRExpression", "FRBRlanguage").get("language")
        named = self.mark.get("language")
        return _CODES[code] if named is None else cast("str", named)

    @property
    def alias(self) -> str | None:
        """The symbol as text."""
        node = self._optional("FRBRWork", "FRBRalias")
        return None if node is None else node.get("value")

    @property
    def number(self) -> str | None:
        """The number as printed."""
        node = self._optional("FRBRWork", "FRBRnumber")
        return None if node is None else node.get("showAs")

    @property
    def adopted(self) -> datetime.date | None:
        """Date of adoption, or the one written in its place."""
        return read_date(self._frbr("FRBRWork", "FRBRdate").get("date"))

    @property
    def published(self) -> datetime.date | None:
        """Date of issue, or the one written in its place."""
        return read_date(self._frbr("FRBRExpression", "FRBRdate").get("date"))

    def _frbr(self, level: str, name: str) -> Node:
        node = self._optional(level, name)
        if node is None:
            raise ValueError(f"no {name} in the {level}")
        return node

    def _optional(self, level: str, name: str) -> Node | None:
        for identification in kids(self.node, "identification"):
            for node in kids(identification, level):
                return next(kids(node, name), None)
        return None


# Lines --------------------------------------------------------------------------------


def read_lines(node: Node | None, meta: Metadata) -> tuple[Line, ...]:
    """Return the lines in a cover page or in conclusions."""
    if node is None:
        return ()
    return tuple(
        Line(read_inlines(p if inner is None else inner, meta.notes), kind)
        for p in kids(node, "p")
        for inner, kind in (_line(p),)
        if inner is None or tag(inner) != "docProponent"
    )


def _line(p: Node) -> tuple[Node | None, LineKind]:
    """Return the element that marks a line, and what the line is about."""
    inner = next(kids(p), None)
    if inner is None or p.text:
        return None, "other"
    name = tag(inner)
    if name == "docProponent":
        return inner, "other"
    mark = inner.get("name") or inner.get("refersTo")
    date = ("docDate", f"#{mark}") if name == "inline" else None
    for key in ((name, mark), (name, None), date):
        if key in _KINDS:
            return inner, _KINDS[key]
    return None, "other"


def read_masthead(node: Node | None, meta: Metadata) -> Masthead:
    """Return the masthead; its facts are those of the lines, and those beside them."""
    lines = read_lines(node, meta)
    facts = _carried(node, meta) if node is not None else {}
    for extra in kids(meta.mark, "masthead"):
        facts.update(_said(extra))
    return Masthead(lines=lines, **facts)


def _carried(node: Node, meta: Metadata) -> dict[str, Any]:
    """Return the facts that the first line of each kind carries."""
    facts: dict[str, Any] = {}
    for p in kids(node, "p"):
        inner, kind = _line(p)
        if inner is None or tag(inner) == "docProponent" or kind in facts:
            continue
        facts[kind] = _fact(kind, inner, meta)
    return {
        "distribution": facts.get("distribution"),
        "issued": facts.get("issued"),
        "original_language": facts.get("original_language"),
        "session": facts.get("session"),
        "agenda_items": facts.get("agenda_item", ()),
        "adopted": facts.get("adoption"),
    }


def _fact(kind: LineKind, node: Node, meta: Metadata) -> Any:
    refers = node.get("refersTo")
    match kind:
        case "distribution" | "original_language" if refers is not None:
            return meta.shown(refers)
        case "issued" if tag(node) == "docDate":
            return datetime.date.fromisoformat(node.get("date"))
        case "session" if node.get("value") is not None:
            session = "regular" if refers is None else meta.shown(refers)
            return Session(int(node.get("value")), cast("Any", session))
        case "agenda_item":
            return tuple(map(meta.shown, (refers or "").split()))
        case "adoption":
            return meta.adopted
        case _:
            return None


def _said(node: Node) -> dict[str, Any]:
    """Return the facts that no line carries."""
    facts: dict[str, Any] = {}
    for name, field in (
        ("distribution", "distribution"),
        ("originalLanguage", "original_language"),
    ):
        if node.get(name) is not None:
            facts[field] = node.get(name) or None
    for name in ("issued", "adopted"):
        if node.get(name) is not None:
            value = node.get(name)
            facts[name] = datetime.date.fromisoformat(value) if value else None
    if node.get("session") is not None:
        facts["session"] = Session(int(node.get("session")), node.get("sessionKind"))
    items = tuple(words(item) for item in kids(node, "agendaItem"))
    if items:
        facts["agenda_items"] = items
    return facts


def read_origin(node: Node | None, meta: Metadata) -> Origin | None:
    """Return the origin clause."""
    for p in () if node is None else kids(node, "p"):
        for inner in kids(p, "docProponent"):
            things = [meta.things[name] for name in inner.get("refersTo", "").split()]
            committee = None
            documents = []
            for thing in things:
                if tag(thing) == "TLCOrganization":
                    committee = thing.get("showAs")
                else:
                    documents.append(Symbol(thing.get("showAs")))
            content = read_inlines(inner, meta.notes)
            return Origin(text=content, committee=committee, documents=documents)
    return None


# Facts --------------------------------------------------------------------------------


def read_meetings(mark: Node) -> tuple[MeetingInfo, ...]:
    """Return the meetings of adoption."""
    return tuple(
        MeetingInfo(
            number=_integer(node.get("number")),
            plenary=node.get("plenary") == "true",
            resumed=node.get("resumed") == "true",
            date=_exact(node.get("date")),
            vote=next(map(_vote, kids(node, "vote")), None),
        )
        for node in kids(mark, "meeting")
    )


def _vote(node: Node) -> Vote:
    return Vote(
        outcome=node.get("outcome"),
        in_favour=_integer(node.get("inFavour")),
        against=_integer(node.get("against")),
        abstaining=_integer(node.get("abstaining")),
        in_favour_states=map(words, kids(node, "inFavour")),
        against_states=map(words, kids(node, "against")),
        abstaining_states=map(words, kids(node, "abstaining")),
        not_participating=map(words, kids(node, "notParticipating")),
    )


def _integer(text: str | None) -> int | None:
    return int(text) if text else None


def _exact(text: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None


def read_record(meta: Metadata) -> Record | None:
    """Return what a library knows, if anything is said of it."""
    subjects = [
        _subject(node)
        for classification in kids(meta.node, "classification")
        for node in kids(classification, "keyword")
    ]
    workflow = [
        _step(node)
        for steps in kids(meta.node, "workflow")
        for node in kids(steps, "step")
    ]
    calls = [
        _roll_call(node)
        for analysis in kids(meta.node, "analysis")
        for parliamentary in kids(analysis, "parliamentary")
        for node in kids(parliamentary, "voting")
    ]
    extra = next(kids(meta.mark, "record"), None)
    if extra is None and not (subjects or workflow or calls):
        return None
    dates = {"adopted": meta.adopted, "published": meta.published}
    for name in dates:
        said = None if extra is None else extra.get(name)
        if said is not None:
            dates[name] = _exact(said)
    return Record(roll_calls=calls, workflow=workflow, subjects=subjects, **dates)


def _value(node: Node, name: str) -> str | None:
    """Return an attribute, or its exact value beside it."""
    exact = node.get(ours(name))
    return cast("str | None", node.get(name) if exact is None else exact)


def _subject(node: Node) -> Subject:
    label = node.get(ours("label"))
    return Subject(
        value=node.attrib["value"],
        label=node.get("showAs") if label is None else label,
        vocabulary=_value(node, "dictionary"),
        href=_value(node, "href"),
        role=_value(node, "refersTo"),
    )


def _step(node: Node) -> WorkflowStep:
    date = node.get(ours("date"))
    return WorkflowStep(
        outcome=_value(node, "outcome") or "",
        date=read_date(node.get("date")) if date is None else _exact(date),
        by=_value(node, "by"),
        document=_value(node, "as"),
        reference=_value(node, "refersTo"),
    )


def _roll_call(node: Node) -> RollCall:
    numbers: dict[str, int | None] = {}
    states: dict[str, tuple[str, ...]] = {}
    for count in kids(node, "count"):
        name = count.get("refersTo", "").removeprefix("#")
        numbers[name] = _integer(count.get("value"))
        states[name] = tuple(
            words(state)
            for voters in kids(count)
            for state in kids(voters, "organization")
        )
    return RollCall(
        outcome=_value(node, "outcome"),
        in_favour=numbers.get("inFavour"),
        against=numbers.get("against"),
        abstaining=numbers.get("abstaining"),
        in_favour_states=states.get("inFavour", ()),
        against_states=states.get("against", ()),
        abstaining_states=states.get("abstaining", ()),
    )
