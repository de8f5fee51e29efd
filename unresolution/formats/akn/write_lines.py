"""
What stands around the text, line for line: masthead, origin, closing.

Lines are marked by what they are about, and carry the facts that are read from them:
the date of issue, the session, the agenda items.
"""

import datetime
from collections.abc import Iterator

from ...errors import UnknownName
from ...languages import registry as languages
from ...model import Line, Masthead, Origin, Resolution
from ...model.facts import LineKind
from .own import LINES
from .sink import Attributes, element
from .write_inlines import Scope, Sheet

__all__ = ["carried", "write_closing_line", "write_masthead", "write_origin"]


def write_masthead(sheet: Sheet, scope: Scope, masthead: Masthead) -> Iterator[str]:
    """Yield the lines of a masthead; the first of each kind carries the fact."""
    before: set[LineKind] = set()
    for line in masthead.lines:
        first = line.kind not in before
        before.add(line.kind)
        facts = _facts(sheet, masthead, line) if first else {}
        issued = masthead.issued if first and line.kind == "issued" else None
        yield _line(sheet, scope, line, facts, issued or _date(line, scope))


def write_closing_line(sheet: Sheet, scope: Scope, line: Line) -> str:
    """Return a line of a closing."""
    return _line(sheet, scope, line, {}, _date(line, scope))


def write_origin(sheet: Sheet, scope: Scope, origin: Origin) -> str:
    """Return the origin clause; what it refers to are committee and documents."""
    refers = []
    if origin.committee is not None:
        refers.append(sheet.thing("TLCOrganization", "committee", origin.committee))
    refers += [
        sheet.thing("TLCObject", "document", str(symbol)) for symbol in origin.documents
    ]
    attributes = {"refersTo": " ".join(refers) or None}
    inner = sheet.inline(origin.content, scope)
    return element("p", inner=element("docProponent", attributes, inner))


def carried(resolution: Resolution, adopted: datetime.date | None) -> Masthead:
    """
    Return the facts that the lines of a masthead carry, as the reader finds them.

    Args:
        resolution: Whose masthead it is.
        adopted: Date of adoption in the metadata.
    """
    masthead = resolution.masthead
    kinds = {line.kind for line in masthead.lines}
    return Masthead(
        distribution=masthead.distribution if "distribution" in kinds else None,
        issued=masthead.issued if "issued" in kinds else None,
        original_language=(
            masthead.original_language if "original_language" in kinds else None
        ),
        session=masthead.session if "session" in kinds else None,
        agenda_items=masthead.agenda_items if "agenda_item" in kinds else (),
        adopted=adopted if "adoption" in kinds else None,
    )


def _facts(sheet: Sheet, masthead: Masthead, line: Line) -> Attributes:
    """Return the attributes by which *line* carries its fact."""
    match line.kind:
        case "distribution" if masthead.distribution is not None:
            shown = masthead.distribution
            return {"refersTo": sheet.thing("TLCConcept", "distribution", shown)}
        case "original_language" if masthead.original_language is not None:
            shown = masthead.original_language
            return {"refersTo": sheet.thing("TLCConcept", "language", shown)}
        case "session" if masthead.session is not None:
            session = masthead.session
            kind = None
            if session.kind != "regular":
                kind = sheet.fixed(f"{session.kind}Session")
            return {"value": str(session.number), "refersTo": kind}
        case "agenda_item" if masthead.agenda_items:
            items = [
                sheet.thing("TLCConcept", "agendaItem", item)
                for item in masthead.agenda_items
            ]
            return {"refersTo": " ".join(items)}
        case _:
            return {}


def _line(
    sheet: Sheet,
    scope: Scope,
    line: Line,
    facts: Attributes,
    date: datetime.date | None,
) -> str:
    inner = sheet.inline(line.content, scope)
    if line.kind == "other":
        return element("p", inner=inner)
    name, mark = LINES[line.kind]
    attributes: Attributes = {}
    if name == "docDate" and mark is not None:
        # A date needs a value; where none is known, the line is marked by its name.
        if date is None:
            name, attributes = "inline", {"name": mark[1:]}
        else:
            attributes = {"date": date.isoformat(), "refersTo": sheet.fixed(mark[1:])}
    elif name == "inline":
        attributes = {"name": mark}
    elif name == "vote":
        attributes = {"by": sheet.fixed("issuingBody")}
    elif name == "docNumber":
        attributes = {"refersTo": sheet.fixed("symbol")}
    elif name == "docketNumber":
        attributes = {"refersTo": sheet.fixed("publicationJobNumber")}
    elif mark is not None:
        attributes = {"refersTo": sheet.fixed(mark[1:])}
    return element("p", inner=element(name, {**attributes, **facts}, inner))


def _date(line: Line, scope: Scope) -> datetime.date | None:
    """Return the date that a line of a closing prints."""
    if line.kind != "date":
        return None
    try:
        language = languages.get(scope.resolution.language)
    except UnknownName:
        return None
    return language.read_date(line.text.strip(" ."))
