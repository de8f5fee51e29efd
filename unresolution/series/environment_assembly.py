"""Resolutions of the United Nations Environment Assembly."""

from ._series import Series

SERIES = Series(
    name="unea",
    symbol=r"UNEP/EA\.[0-9]+/(?:RES|DEC)\.?\s?[0-9].*",
    number=r"[0-9]{1,2}/[0-9]{1,3}(?![\w/])",
    decision_of="UNEP/EA.{}/Dec.{}",
)
