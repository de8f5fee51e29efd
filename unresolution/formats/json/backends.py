"""
What turns dicts and lists into text: the standard library, orjson or msgspec.

All three write the same characters.  Of what they read differently (numbers beyond 64
bits, lone surrogates, deep nesting) the standard library is the judge: whatever another
one refuses is given to it.
"""

import functools
import importlib
import json
from collections.abc import Callable
from typing import Any, NoReturn, TypeAlias

from ..._late import frozen
from ...errors import UnknownName

__all__ = ["BACKENDS", "JsonBackend", "backend"]

_Decoder: TypeAlias = Callable[[str | bytes], Any]


@frozen(kw_only=True)
class JsonBackend:
    """
    A way to write and to read JSON.

    Attributes:
        name: As in ``dumps(resolution, backend="orjson")``.
        encode: Writes with an indent of two blanks.
        encode_line: Writes without any blank.
        decode: Reads; raises ValueError, or RecursionError for what is nested too
            deeply.
    """

    name: str
    encode: Callable[[Any], str]
    encode_line: Callable[[Any], str]
    decode: _Decoder


#: Names of the backends, the fastest first.
BACKENDS = ("orjson", "msgspec", "json")


def backend(name: str | None = None) -> JsonBackend:
    """
    Return the backend called *name*, by default the fastest that is installed.

    >>> backend("json").encode_line({"note": "1"})
    '{"note":"1"}'

    Raises:
        UnknownName: If there is no such backend.
        ImportError: If it is not installed.
    """
    if name is None:
        return _fastest()
    if name not in BACKENDS:
        known = ", ".join(BACKENDS)
        raise UnknownName(f"no JSON backend {name!r}; known: {known}")
    return _load(name)


@functools.cache
def _fastest() -> JsonBackend:
    for name in BACKENDS[:-1]:
        try:
            return _load(name)
        except ImportError:
            continue
    return _load(BACKENDS[-1])


_dumps = functools.partial(json.dumps, ensure_ascii=False)


@functools.cache
def _load(name: str) -> JsonBackend:
    return {"orjson": _orjson, "msgspec": _msgspec, "json": _standard}[name]()


def _standard() -> JsonBackend:
    # `json.loads` makes a decoder for each document, if it is not the usual one.
    decode = json.JSONDecoder(parse_constant=_refuse).decode

    def decode_any(data: str | bytes) -> Any:
        if isinstance(data, str) and not data.startswith("\ufeff"):
            return decode(data)
        return json.loads(data, parse_constant=_refuse)

    return JsonBackend(
        name="json",
        encode=functools.partial(_dumps, indent=2),
        encode_line=functools.partial(_dumps, separators=(",", ":")),
        decode=decode_any,
    )


def _orjson() -> JsonBackend:
    orjson = importlib.import_module("orjson")
    return JsonBackend(
        name="orjson",
        encode=_with_reserve(
            functools.partial(orjson.dumps, option=orjson.OPT_INDENT_2), indent=2
        ),
        encode_line=_with_reserve(orjson.dumps, separators=(",", ":")),
        decode=orjson.loads,
    )


def _msgspec() -> JsonBackend:
    msgspec = importlib.import_module("msgspec.json")
    fault: type[Exception] = importlib.import_module("msgspec").DecodeError

    def decode(data: str | bytes) -> Any:
        try:
            return msgspec.decode(data)
        except fault as error:
            # Before msgspec 0.20 it was no ValueError.
            raise ValueError(str(error)) from None

    return JsonBackend(
        name="msgspec",
        encode=_with_reserve(
            lambda value: msgspec.format(msgspec.encode(value), indent=2), indent=2
        ),
        encode_line=_with_reserve(msgspec.encode, separators=(",", ":")),
        decode=decode,
    )


def _with_reserve(quick: Callable[[Any], bytes], **layout: Any) -> Callable[[Any], str]:
    """Return *quick*, in whose place the standard library writes what it refuses."""

    def encode(value: Any) -> str:
        try:
            return str(quick(value), "utf-8")
        except (OverflowError, TypeError):
            # An integer beyond 64 bits, or more than 254 levels for orjson.
            return _dumps(value, **layout)

    return encode


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
