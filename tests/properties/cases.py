"""Resolutions on which a law of several formats has failed."""

from unresolution.model import Clause, Footnote, NoteReference, Resolution

__all__ = ["LIGATURES"]

#: Marks that a printer set as one letter, or that look so: a page would part them.
LIGATURES = Resolution(
    series="ga",
    language="en",
    body=[
        Clause(
            kind="operative",
            content=["Notes", NoteReference("ﬁ"), NoteReference("ﬀ" * 12, 2)],
        )
    ],
    footnotes=[Footnote(marker="ﬁ", content="x"), Footnote(marker="*")],
)
