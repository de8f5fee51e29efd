"""Parts of a resolution: "A" and "B", each with a title and a formula of its own."""

from .. import _re as re
from .blocks import Block
from .endings import is_complete
from .inline import undressed
from .narrative import begins_narrative
from .state import State

__all__ = ["begin_next_part", "find_letter", "take_letter"]

#: The letter of a part, with the mark of a note behind it.
_LETTER = re.compile(
    r"([A-Z])((?:[⁰¹²³⁴-⁹]{1,4}|\\\^\{[^{}]{1,12}\}|\[\^[^\]]{1,12}\])?)"
)

#: So many blocks are looked at, most of them heads, feet and notes of a page end.
_NEAR = 40


def find_letter(state: State, block: Block) -> str | None:
    """Return the letter of a part if *block* is one: a formula follows its title."""
    return _find_letter(state, block, state.index)


def _find_letter(state: State, block: Block, after: int) -> str | None:
    match = _LETTER.fullmatch(undressed(block.text).lstrip("# "))
    if match is None:
        return None
    seen = 0
    for following in state.blocks[after : after + _NEAR]:
        if following.kind != "text":
            continue
        if state.grammar.is_formula(following.text) or (
            begins_narrative("", following.text, "", state.grammar)
        ):
            return match[0]
        seen += 1
        if seen > 2 or is_complete(following.text):
            return None
    return None


def take_letter(state: State, block: Block, letter: str) -> None:
    """Begin the first part, or give its letter to a document that is one part alone."""
    if letter[:1] == "A" and _has_more_parts(state):
        state.begin_part()
    state.frame.letter = (block, letter)


def _has_more_parts(state: State) -> bool:
    """Tell whether the next letter of a part is "B"."""
    for index in range(state.index, len(state.blocks)):
        block = state.blocks[index]
        if block.kind == "text" and (letter := _find_letter(state, block, index + 1)):
            return letter[:1] == "B"
    return False


def begin_next_part(state: State, block: Block) -> bool:
    """Begin another part if *block* is its letter; tell whether it is."""
    if not state.whole.parts or state.in_quotation:
        return False
    letter = find_letter(state, block)
    if letter is None:
        return False
    state.begin_part()
    state.frame.letter = (block, letter)
    return True
