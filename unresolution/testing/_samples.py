"""The laws, asked of the text of a real page."""

from collections.abc import Iterator

from ..model import Heading, Resolution
from ..parse import Parsed, parse
from ..series import Series
from ._laws import broken_laws
from ._report import Fault

__all__ = ["sample_faults"]


def sample_faults(series: Series, name: str, text: str) -> Iterator[Fault]:
    """Yield what *series* breaks on the page *text*."""
    parsed = parse(text, series)
    resolution = parsed.resolution
    for error in parsed.errors:
        yield Fault("read without an error", name, error.render(parsed.source))
    yield from _owned(parsed, name)
    yield from _told(series, name, text)
    yield from _printed(series, resolution, name)
    if not parsed.errors:
        for law, message in broken_laws(resolution):
            yield Fault(law, name, message)


def _owned(parsed: Parsed, name: str) -> Iterator[Fault]:
    place = 0
    text = parsed.source.text
    for leaf in parsed.leaves:
        if leaf.span.start < place or text[place : leaf.span.start].strip():
            break
        place = leaf.span.stop
    else:
        if not text[place:].strip():
            return
    yield Fault("each character has one owner", name, f"not so at character {place}")


def _told(series: Series, name: str, text: str) -> Iterator[Fault]:
    """Yield a fault if the page is taken for one of another series."""
    found = parse(text)
    if found.resolution.series != series.name:
        message = f"read as {found.resolution.series!r}: {'; '.join(found.evidence)}"
        hint = "symbol, formulas or organs have to tell it from the others"
        yield Fault("found without being named", name, message, hint)


def _printed(series: Series, resolution: Resolution, name: str) -> Iterator[Fault]:
    if series.is_numbered and resolution.number is None:
        hint = f"number={series.number!r} must match before the title"
        yield Fault("the number is read", name, "there is none", hint)
    if series.titled and resolution.title is None:
        hint = "titled=False where there are no titles"
        yield Fault("the title is read", name, "there is none", hint)
    if series.clauses and resolution.formula is None:
        hint = "formulas must have the opening line as it is printed here"
        yield Fault("the opening formula is read", name, "there is none", hint)
    if series.clauses and not resolution.operative:
        hint = "clauses=False for a text without such paragraphs"
        yield Fault("there are operative paragraphs", name, "there is none", hint)
    if resolution.number and series.symbol_of is not None and not resolution.symbol:
        made = series.symbol_text(resolution.number, decision=False)
        hint = "symbol_of=None where documents have no symbols of the United Nations"
        yield Fault("the symbol is one", name, f"{made!r} is none", hint)
    symbol = str(resolution.symbol or "")
    if symbol and not series.symbol_pattern.fullmatch(symbol):
        hint = f"symbol={series.symbol!r} must match it"
        yield Fault("the symbol is its own", name, symbol, hint)
    last = resolution.body[-1] if resolution.body else None
    if isinstance(last, Heading):
        hint = 'is it the closing? word it in phrases: "meeting" or "closing_date"'
        yield Fault("nothing stands below the text", name, repr(last.text), hint)
