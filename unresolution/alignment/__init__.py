"""The same resolution in several languages, paragraph beside paragraph."""

from ._align import align
from ._alignment import AlignedRow, Alignment

__all__ = ["AlignedRow", "Alignment", "align"]
