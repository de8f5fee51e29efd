"""Lines of canonical text that say what they are."""

from typing import Any, get_args

from ..errors import Diagnostic
from ..model.facts import LineKind
from .blocks import Block
from .directives import Directive, said_marker
from .frames import Placed
from .inline import to_inlines
from .items import Item
from .state import State
from .tables import explicit_table

__all__ = ["take_directive"]


def take_directive(state: State, block: Block, directive: Directive) -> None:
    """Put *block* where its directive says."""
    text = block.text[directive.length :]
    if directive.name in _FRONT:
        _front(state, block, directive.name, directive.facts, text)
    elif directive.name in {
        "annex",
        "appendix",
        "annex-title",
        "closing",
        "part",
        "note",
    }:
        _back(state, block, directive.name, directive.facts, text)
    elif directive.name in {"quotation", "embedded"}:
        if state.zone in {"front", "titled"}:
            state.zone = "body"
        _open(state, block, directive)
    elif directive.name == "end":
        _end(state, block, directive.facts)
    else:
        _item(state, block, directive, text)


#: Blocks in blocks in blocks: what is deeper is told to be, but not built.
_DEEPEST = 50


def _open(state: State, block: Block, directive: Directive) -> None:
    """Begin a quotation or an embedded document, if there is room for one more."""
    depth = _number(directive.facts.get("depth"))
    if state.nesting + depth < _DEEPEST:
        state.open(directive.name, block, depth)
        return
    state.refused += 1
    block.owner = "unread"
    message = f"nothing is nested deeper than {_DEEPEST} times"
    state.diagnostics.append(
        Diagnostic("nesting.too-deep", "error", message, block.span)
    )


_FRONT = frozenset({"set", "masthead", "origin", "title", "letter", "formula"})


def _front(
    state: State, block: Block, name: str, facts: dict[str, Any], text: str
) -> None:
    frame = state.frame
    if name == "set":
        frame.facts.append(block)
    elif name == "masthead":
        frame.masthead.append(Placed(block, text, _kind(facts)))
    elif name == "origin":
        frame.origin = (block, text, facts)
    elif name == "title":
        frame.title = [(block, text)]
        state.zone = "titled"
    elif name == "letter":
        frame.letter = (block, text)
        state.zone = "titled"
    else:
        frame.formula = (block, text)
        state.zone = "body"


def _back(
    state: State, block: Block, name: str, facts: dict[str, Any], text: str
) -> None:
    if name == "closing":
        state.frame.close_with(Placed(block, text, _kind(facts)))
        state.zone = "closing"
    elif name in {"annex", "appendix"}:
        state.begin_annex(block, text, _number(facts.get("level")))
    elif name == "annex-title":
        if state.annex is not None:
            state.annex.title = [(block, text)]
    elif name == "part":
        state.begin_part(_number(facts.get("level")))
        block.path = "parts"
    else:
        block.marker, block.text = said_marker(facts), text
        state.frame.notes.append(block)


_KINDS: frozenset[str] = frozenset(get_args(LineKind))


def _kind(facts: dict[str, Any]) -> LineKind:
    """Return the kind of a line that was said outright; an unknown one is "other"."""
    kind = facts.get("kind")
    return kind if isinstance(kind, str) and kind in _KINDS else "other"  # type: ignore[return-value]


def _end(state: State, block: Block, facts: dict[str, Any]) -> None:
    """End a section, the parts, or what was opened last."""
    block.path = "body"
    if "section" not in facts and "parts" not in facts and state.refused:
        state.refused -= 1
        block.owner = "unread"
    elif "section" in facts:
        depth = _number(facts["section"])
        state.items.append(Item(role="end", depth=depth))
    elif "parts" in facts or not state.opened:
        level = facts.get("parts")
        state.end_parts(0 if level is True else _number(level))
    else:
        state.close(block)


def _number(value: object) -> int:
    """Return a number that was said outright; nonsense counts as none."""
    return min(value, _DEEPEST) if isinstance(value, int) and value > 0 else 0


def _item(state: State, block: Block, directive: Directive, text: str) -> None:
    name, facts = directive.name, directive.facts
    if state.zone in {"front", "titled"}:
        state.zone = "body"
    depth = min(_number(facts.get("depth")), _DEEPEST - state.nesting)
    item = Item(source=block, span=block.span, depth=depth)
    label = facts.get("label")
    item.label = label if isinstance(label, str) else None
    item.content = to_inlines(text, state.markers)
    if name in {"heading", "section"}:
        item.role = "heading"
        item.section = name == "section"
        item.label = item.label or ("" if item.section else None)
    elif name == "table":
        item.role = "block"
        item.block = explicit_table(facts.get("rows"), state.markers, block.span)
    else:
        item.kind = name if name in {"preambular", "operative"} else "text"  # type: ignore[assignment]
        if "phrase" in facts:
            phrase = facts["phrase"]
            item.phrase = phrase if isinstance(phrase, str) else ""
    state.items.append(item)
