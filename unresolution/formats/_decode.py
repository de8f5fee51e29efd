"""From the bytes of a file to text."""

import codecs

from ..errors import InvalidDocument

__all__ = ["decode"]

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(data: str | bytes) -> str:
    """
    Return *data* as text, without a byte order mark.

    Bytes are UTF-8; UTF-16 if they begin with its byte order mark, as files do that
    Windows editors saved as "Unicode".  Line ends stay as they are.

    Raises:
        InvalidDocument: If the bytes are neither; it says where.
    """
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    encoding = "utf-16" if data.startswith(_UTF_16) else "utf-8"
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        name = encoding.upper()
        fault = f"byte {error.start}, 0x{data[error.start]:02X}: {error.reason}"
        raise InvalidDocument(f"not {name} text", (fault,)) from error
