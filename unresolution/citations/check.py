"""What is odd about the citations of a resolution."""

from collections.abc import Iterable, Iterator

from ..errors import Diagnostic
from ..model import Resolution
from ._citation import Citation
from .dates import fits
from .find import citations

__all__ = ["check"]

#: Keys of `dates.fits` by what the symbol of a resolution begins with.
_BODIES = (
    ("A/HRC/", "hrc"),
    ("A/RES/", "ga"),
    ("A/DEC/", "ga"),
    ("S/RES/", "sc"),
    ("E/RES/", "ecosoc"),
    ("E/DEC/", "ecosoc"),
    ("E/CN.4/", "chr"),
    ("UNEP/EA.", "unea"),
)


def check(
    resolution: Resolution, found: Iterable[Citation] | None = None
) -> tuple[Diagnostic, ...]:
    """
    Return what is odd about the citations: dates out of their session, places missing.

    Nothing is mended.  `Diagnostic.where` has the path.  The codes:

    ``citation.date``
        No session of that number had a meeting on the date that is printed.
    ``citation.dates``
        One number is printed with two dates.
    ``citation.place``
        No such paragraph, section or annex is in the document.

    Args:
        resolution: What cites.
        found: Its citations, if they are at hand.
    """
    cited = citations(resolution) if found is None else tuple(found)
    return (*_dates(cited), *_contradictions(cited), *_places(cited))


def _dates(found: Iterable[Citation]) -> Iterator[Diagnostic]:
    for citation in found:
        if citation.date is None or citation.dated_at or not citation.number:
            continue
        for target in citation.targets[:1]:
            text = str(target)
            body = next((key for head, key in _BODIES if text.startswith(head)), None)
            session = target.session
            special = session is not None and session.kind != "regular"
            number = target.year or (session.number if session else 0)
            if body is None or special or not number:
                continue
            if fits(body, number, citation.date) is False:
                date = citation.date.isoformat()
                yield _odd("citation.date", citation, f"{text} can't be of {date}")


def _contradictions(found: Iterable[Citation]) -> Iterator[Diagnostic]:
    dates: dict[object, Citation] = {}
    for citation in found:
        if citation.date is None or citation.dated_at or not citation.number:
            continue
        if not citation.targets:
            continue
        first = dates.setdefault(citation.targets, citation)
        if first.date != citation.date:
            message = f"{citation.number} is dated {first.date} at {first.path}"
            yield _odd("citation.dates", citation, f"{message}, {citation.date} here")


def _places(found: Iterable[Citation]) -> Iterator[Diagnostic]:
    for citation in found:
        placed = citation.kind == "internal" and citation.locator is not None
        if placed and not citation.places and not citation.targets:
            yield _odd("citation.place", citation, f"nothing at {citation.locator!r}")


def _odd(code: str, citation: Citation, message: str) -> Diagnostic:
    return Diagnostic(code, "warning", message, where=citation.path)
