"""The front of a document: masthead, origin clause, number and title."""

from typing import Any

from ..model import plain_text
from ..model.facts import LineKind
from .blocks import Block
from .endings import is_complete
from .frames import Placed
from .grammar import fold
from .inline import to_inlines, undressed
from .labels import read_label
from .masthead import read_line
from .mere import is_mere
from .opening import opens, opens_preambular
from .origin import is_origin
from .parts import find_letter, take_letter
from .state import State

__all__ = ["Front"]

#: A line of a masthead is no longer, nor has a masthead more.
_LONGEST_LINE = 400
_MOST_LINES = 60

#: What may stand between a number and its title.
_BEFORE_TITLE = ".* \t"

#: No line of a masthead that begins like a paragraph is longer.
_SHORT = 60


class Front:
    """Takes what stands above the first paragraph."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.known: dict[str, Any] = {}
        self.before: LineKind = "other"
        self.has_formula = any(
            block.kind == "text" and state.grammar.is_formula(block.text)
            for block in state.blocks
        )

    def take(self, block: Block) -> bool:
        """Take *block*, or tell that it belongs to the body."""
        if self.state.zone == "front":
            taken = self._take_line(block)
        else:
            taken = self._take_below_number(block)
        if not taken:
            self.state.zone = "body"
        return taken

    def _take_line(self, block: Block) -> bool:
        text = block.text
        grammar = self.state.grammar
        if is_mere(text, grammar) and len(self.state.frame.masthead) < _MOST_LINES:
            self._masthead_line(block)
        elif grammar.is_formula(text):
            self.state.take_formula(block)
        elif self._number_title(block):
            self.state.zone = "titled"
        elif is_origin(plain_text(to_inlines(text))):
            self.state.frame.origin = (block, text, None)
        elif self._ends_front(block):
            return False
        else:
            self._masthead_line(block)
        return True

    def _masthead_line(self, block: Block) -> None:
        frame = self.state.frame
        grammar = self.state.grammar
        numbered = grammar.series.is_numbered
        if not numbered and self._is_document_type(block.text):
            # "Statement by the President of the Security Council" is its title.
            frame.title.append((block, block.text.lstrip("# ")))
            self.state.zone = "body"
            return
        frame.masthead.append(Placed(block, block.text))
        words = plain_text(to_inlines(block.text))
        kind, found = read_line(words, grammar, self.before, self.known)
        self.before = kind
        for key, value in found.items():
            self.known.setdefault(key, value)
        if kind == "document_type" and not (grammar.series.clauses or numbered):
            # "Statement by the President of the Security Council": the text follows.
            self.state.zone = "body"

    def _is_document_type(self, text: str) -> bool:
        words = undressed(text).lstrip("# ")
        return fold(words) in self.state.grammar.document_types

    def _ends_front(self, block: Block) -> bool:
        if len(self.state.frame.masthead) >= _MOST_LINES:
            return True
        if len(block.text) > _LONGEST_LINE:
            # Half of all Members may be the sponsors of a draft (S/2023/970).
            kind, _ = read_line(block.text, self.state.grammar, "other", {})
            return kind != "sponsors"
        label, rest = read_label(block.text)
        if label is not None and rest and is_complete(rest):
            return True
        if not is_complete(block.text):
            return False
        if not self.has_formula:
            return opens(block.text, self.state.grammar) or self._tells(block.text)
        # "Whereas Article 83 ... provides:" stands above the formula at times
        # (S/RES/70 (1949)).
        return (
            not self.state.grammar.series.titled
            and len(block.text) > _SHORT
            and opens_preambular(block.text, self.state.grammar)
        )

    def _tells(self, text: str) -> bool:
        """Tell whether *text* is a paragraph below "4 (1946). Resolution of ..."."""
        # Without formula and opening phrase (S/RES/4 (1946)).
        if self.state.grammar.series.titled or len(text) <= _SHORT:
            return False
        kind, _ = read_line(text, self.state.grammar, self.before, self.known)
        return kind == "other" and {"number", "adopted"} <= self.known.keys()

    def _number_title(self, block: Block) -> bool:
        """Read "61/49. Cooperation between ..."; the title may be on the next line."""
        text = block.text.lstrip("# ")
        match = self.state.grammar.series.number_pattern.match(text.lstrip("*"))
        if match is None or not self.state.grammar.series.titled:
            return False
        rest = text.lstrip("*")[match.end() :]
        if rest and rest[0] not in _BEFORE_TITLE:
            return False
        title = rest.lstrip(_BEFORE_TITLE)
        if not rest.startswith(".") and not title and self.state.frame.masthead == []:
            return False
        self.state.frame.number = match[0]
        if title.endswith("*") and title.count("*") % 2:
            title = title.rstrip("*")
        if title:
            self.state.frame.title.append((block, title))
        else:
            block.path = "number"
            self._take_title()
        return True

    def _take_title(self) -> None:
        """Take the title from the block after the number."""
        while self.state.index < len(self.state.blocks):
            block = self.state.blocks[self.state.index]
            if block.kind == "text":
                if not self.state.grammar.is_formula(block.text) and (
                    find_letter(self.state, block) is None
                ):
                    self.state.frame.title.append((block, block.text))
                    self.state.index += 1
                return
            if block.kind == "note":
                self.state.whole_or_part.notes.append(block)
            elif block.kind != "furniture":
                return
            self.state.index += 1

    def _take_below_number(self, block: Block) -> bool:
        text = block.text
        frame = self.state.frame
        if self.state.grammar.is_formula(text, titled=True):
            self.state.take_formula(block)
        elif (
            (letter := find_letter(self.state, block))
            and not frame.letter
            and not frame.parts
        ):
            take_letter(self.state, block, letter)
        elif frame.origin is None and is_origin(plain_text(to_inlines(text))):
            frame.origin = (block, text, None)
        elif frame.letter and not frame.title and not is_complete(text):
            frame.title.append((block, text))
        elif frame.title and not frame.letter and self._before_formula(text):
            # Some extractors cut a title where its lines end.
            frame.title.append((block, text))
        else:
            return False
        return True

    def _before_formula(self, text: str) -> bool:
        """Tell whether *text* stands alone between the title and the formula."""
        if is_complete(text) or read_label(text)[0] is not None:
            return False
        for place in range(self.state.index, len(self.state.blocks)):
            after = self.state.blocks[place]
            if after.kind == "text":
                return self.state.grammar.is_formula(after.text, titled=True)
            if after.kind not in {"furniture", "note"}:
                return False
        return False
