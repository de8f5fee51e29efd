"""What a reader of symbols raises."""

from ..errors import UnresolutionError

#: Characters of the text that a message quotes on each side of the fault.
_CONTEXT = 30


class InvalidSymbol(UnresolutionError, ValueError):
    """
    Raised when a text is not a document symbol; it points at the character.

    Attributes:
        text: What was to be read, unchanged.
        position: Where in *text* the reader stopped; counted from 0, and the length of
            *text* if it ended too early.
        reason: What is wrong there: small first letter, no full stop.
    """

    text: str
    position: int
    reason: str

    def __init__(self, text: str, position: int, reason: str) -> None:
        super().__init__(
            text, position, reason
        )  # all in args, so that it can be pickled
        self.text = text
        self.position = position
        self.reason = reason

    def __str__(self) -> str:
        """Return one line: the text (shortened around the fault), reason and place."""
        start = max(0, self.position - _CONTEXT)
        stop = self.position + _CONTEXT
        before = "…" if start else ""
        after = "…" if stop < len(self.text) else ""
        quoted = repr(before + self.text[start:stop] + after)
        # Counted from 1 for people, as editors do.
        place = f"at character {self.position + 1}"
        return f"not a document symbol: {quoted}: {self.reason} {place}"
