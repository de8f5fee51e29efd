"""Akoma Ntoso for the United Nations: the XML in which resolutions are published."""

from ...model import Resolution
from .._format import Format, Reading

__all__ = ["FORMAT"]


def _dumps(resolution: Resolution) -> str:
    from .write import dumps  # noqa: PLC0415 - who only reads needs no writer

    return dumps(resolution)


def _read(data: str | bytes) -> Reading:
    from .read import read  # noqa: PLC0415 - who only writes needs no reader

    return read(data)


FORMAT = Format(
    name="akn", suffixes=(".xml", ".akn"), dumps=_dumps, read=_read, takes_bytes=True
)
