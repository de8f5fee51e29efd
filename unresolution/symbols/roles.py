"""
Which component of a symbol is which: from a list of shapes to a `Part`.

A body comes before the session or the year, the number is last; a mark such as "RES"
may stand anywhere between.  Resolutions of the principal organs are held to the forms
that they have, so that a misread number is not taken for one.

Source: Dag Hammarskjöld Library, "UN Document Symbols".
"""

from .._late import frozen
from .part import Part, SymbolSession
from .scanner import Scanner
from .words import ASSEMBLIES, BODIES, MARKS, RESOLUTION_MARKS

#: The Preparatory Commission met in 1945.
FIRST_YEAR, LAST_YEAR = 1945, 2099
_PRINCIPAL = frozenset({"A", "E", "S", "T"})

#: Marks that are printed otherwise together with the number: "Res.15".
_NUMBERED_MARKS = {"DEC": "Dec", "RES": "Res"}


@frozen(repr=False)
class Component:
    """
    One component before the changes.

    Attributes:
        at: Where it begins.
        text: Its official spelling without a number at the end: "CONF", "L", "".
        number: The number at its end, if there is one.
        session: What it says of the session, if it is one ("S-10") or has one ("EA.2").
        ending: What follows the number in the same component: letters, a session.
    """

    at: int
    text: str = ""
    number: int | None = None
    session: SymbolSession | None = None
    ending: "Ending | None" = None

    def __str__(self) -> str:
        if self.session is not None and self.number is None:
            return f"{self.text}({self.session})" if self.text else str(self.session)
        if self.number is None:
            return self.text
        return f"{self.text}.{self.number}" if self.text else str(self.number)


@frozen(repr=False)
class Ending:
    """
    What follows the number in its component; the names are those of `Part`.

    Attributes:
        at: Where it begins.
        session: The session that *bracket* says, if it does.
        year: The year that *bracket* says, if it does.
    """

    at: int
    upto: int | None = None
    letters: str | None = None
    pseudo: bool = False
    bracket: str | None = None
    session: SymbolSession | None = None
    year: int | None = None


def compose(scanner: Scanner, root: str, components: list[Component]) -> Part:
    """Tell which component is which."""
    if not components:
        scanner.fail("expected a component")
    *head, last = components
    for component in head:
        if component.ending is not None:
            scanner.fail("only the number may have this", component.ending.at)
    if last.number is None or last.text.upper() in BODIES:
        scanner.fail("the symbol has no number")
    ending = last.ending or Ending(last.at)
    session, year = _session_or_year(head)
    part = Part(
        root=root,
        subsidiary=_subsidiary(head),
        kind=_kind(head, last),
        session=session or ending.session,
        year=year or ending.year,
        head=(root, *map(str, head)),
        mark=f"{_NUMBERED_MARKS.get(last.text, last.text)}." if last.text else "",
        number=last.number,
        upto=ending.upto,
        letters=ending.letters,
        pseudo=ending.pseudo,
        bracket=ending.bracket,
    )
    if part.kind in RESOLUTION_MARKS or _marks(head) & RESOLUTION_MARKS:
        _check_resolution(scanner, part, head, last)
    elif last.ending is not None and (ending.letters or ending.bracket):
        scanner.fail("only the number of a resolution may have this", ending.at)
    return part


def _marks(head: list[Component]) -> frozenset[str]:
    return MARKS & {str(component) for component in head}


def _kind(head: list[Component], last: Component) -> str:
    if last.text:
        return last.text.upper()
    marks = [str(component) for component in head if str(component) in MARKS]
    return marks[-1] if marks else "DOC"


def _subsidiary(head: list[Component]) -> str | None:
    """Join the components that name a body: those before the session or the year."""
    bodies: list[str] = []
    for component in head:
        if component.session is not None or component.text in {"", "OS"} | ASSEMBLIES:
            bodies += [component.text] if component.text not in {"", "OS"} else []
            break
        if component.text not in MARKS:
            bodies.append(str(component))
    return "/".join(bodies) or None


def _session_or_year(
    head: list[Component],
) -> tuple[SymbolSession | None, int | None]:
    before = ""
    for component in head:
        if component.session is not None:
            return component.session, None
        if component.number is not None and component.text in ASSEMBLIES:
            return SymbolSession("regular", component.number), None
        if component.number is not None and not component.text:
            if before == "OS":
                return SymbolSession("organizational", component.number), None
            if FIRST_YEAR <= component.number <= LAST_YEAR:
                return None, component.number
            return SymbolSession("regular", component.number), None
        before = component.text
    return None, None


def _check_resolution(
    scanner: Scanner, part: Part, head: list[Component], last: Component
) -> None:
    """Hold the resolutions of the principal organs to the forms they have."""
    marks = [n for n, item in enumerate(head) if str(item) in RESOLUTION_MARKS]
    if len(marks) + bool(last.text) != 1 or part.upto is not None:
        scanner.fail("expected the number of one resolution", last.at)
    if part.root not in _PRINCIPAL or last.text:
        return
    series = head[marks[0] + 1 :]
    organizational = bool(series) and series[0].text == "OS"
    if any(item.text for item in series[organizational:]):
        scanner.fail("expected a session or a year", series[organizational].at)
    slashed = len(series) - organizational
    if slashed + (part.bracket is not None) > 1:
        scanner.fail("more than a session or year and a number", last.at)
    # "S/RES/687" is cited so: the Council numbers through, the year is an addition.
    if slashed + (part.bracket is not None) == 0 and part.root != "S":
        scanner.fail("the resolution has no session or year")
    if part.subsidiary is None and not _fits(part, slashed=bool(slashed)):
        scanner.fail("this organ's resolutions have another form", last.at)


def _fits(part: Part, *, slashed: bool) -> bool:
    if part.root == "S":
        return part.session is None and slashed == (part.kind == "PRST")
    if part.root == "E":
        return (part.session is None) == slashed
    return part.session is not None
