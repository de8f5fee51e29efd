"""
From the bytes of an XML document to a tree of elements.

`lxml` is taken where it is installed: it is fast, knows the lines, and recovers files
that are not well-formed.  The standard library reads the well-formed ones; both give
elements with the same interface.
"""

import codecs
import contextlib
import sys
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, TypeAlias
from xml.etree import ElementTree

from ... import _re as re
from ..._text import is_possible
from ...errors import Diagnostic, InvalidDocument
from .own import NAMESPACE

_lxml: Any
try:
    from lxml import etree as _lxml
except ImportError:  # the extra "akn" is not installed
    _lxml = None

__all__ = ["DEEPEST", "NAMES", "Element", "letters_in", "load", "named", "place"]

#: An element of either library.
Element: TypeAlias = Any

#: Faults that are told one by one; a broken file has one for every line.
_FAULTS = 20

#: Nested documents are read by a call within a call; nobody nests them so deep.
DEEPEST = 20

_ROOT = "akomaNtoso"

_UNICODE_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    # Without a mark, the first character still shows how wide characters are.
    ("<\0\0\0".encode("latin-1"), "utf-32-le"),
    ("\0\0\0<".encode("latin-1"), "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)

_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})"""
)


class _Names(dict[str, str]):
    """The names of elements without their namespace, worked out once for each."""

    def __missing__(self, tag: object) -> str:
        # Comments and processing instructions have a function for a tag.
        if not isinstance(tag, str):
            return ""
        if len(self) >= _MOST_NAMES:
            # Akoma Ntoso has some 300; a file that makes up others shall not stay here.
            self.clear()
        # Interned, as the names in the code are: comparing them is free.
        name = self[tag] = sys.intern(tag.rpartition("}")[2])
        return name


_MOST_NAMES = 2000

#: From tags to names, for all documents.
NAMES = _Names()


def load(data: str | bytes) -> tuple[Element, tuple[Diagnostic, ...]]:
    """
    Return the root of an Akoma Ntoso document, and what had to be mended.

    Raises:
        InvalidDocument: If *data* is no XML, has a document type or entity
            declaration, can't be recovered, or is no Akoma Ntoso.
    """
    encoded = _encode(data)
    _refuse_declarations(encoded)
    root, diagnostics = _parse(encoded)
    name = NAMES[root.tag]
    if name != _ROOT:
        message = f"not Akoma Ntoso: the root is <{name}>, not <{_ROOT}>"
        raise InvalidDocument(message)
    return root, diagnostics


def named(element: Element, *names: str) -> Iterator[Element]:
    """Yield *element* and what is in it, in order, as far as it has one of *names*."""
    if _lxml is not None and isinstance(element, _lxml._Element):  # noqa: SLF001 - lxml has no other name
        # Sought in C, which is worth it: most elements of a file are never looked at.
        found: Iterator[Element] = element.iter(*_in_any_namespace(names))
        return found
    return (
        found
        for found in element.iter()
        if isinstance(found.tag, str) and found.tag.rpartition("}")[2] in names
    )


@lru_cache(maxsize=64)
def _in_any_namespace(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{{*}}{name}" for name in names)


def letters_in(element: Element) -> str:
    """Return all letters in *element* as they stand; most hold nothing but letters."""
    return "".join(element.itertext()) if len(element) else element.text or ""


def place(element: Element) -> str:
    """Return where *element* stands, for people."""
    name = NAMES[element.tag]
    identifier = element.get("eId")
    line = getattr(element, "sourceline", None)
    where = f"<{name} eId={identifier!r}>" if identifier else f"<{name}>"
    return f"line {line}, {where}" if line else where


# Bytes ------------------------------------------------------------------------------


def _encode(data: str | bytes) -> bytes:
    """
    Return *data* in UTF-8, whatever it came in.

    The parser then reads the very bytes that were searched for declarations.
    """
    try:
        if isinstance(data, str):
            return data.removeprefix("\ufeff").encode()
        encoding = _encoding(data)
        if encoding == "utf-8":
            return data
        return data.decode(encoding).removeprefix("\ufeff").encode()
    except LookupError as error:
        message = f"not XML that can be read: {error}"
        raise InvalidDocument(message) from error
    except UnicodeError as error:
        message = f"not XML: its characters can't be read: {error}"
        raise InvalidDocument(message) from error


def _encoding(data: bytes) -> str:
    for mark, encoding in _UNICODE_MARKS:
        if data.startswith(mark):
            return encoding
    match = _DECLARED.match(data[:1000].lstrip()[:200])
    if match is None:
        return "utf-8"
    return codecs.lookup(match[1].decode("ascii")).name


def _refuse_declarations(data: bytes) -> None:
    """
    Refuse document type and entity declarations.

    No document of the United Nations has any, and they are how XML files attack those
    who read them (external entities, "billion laughs").
    """
    at = data.find(b"!")
    while at > 0:
        # Exclamation marks are rare, and one character is found ten times as fast.
        if data.startswith((b"<!DOCTYPE", b"<!ENTITY"), at - 1):
            word = b"<!DOCTYPE" if data[at + 1 : at + 2] == b"D" else b"<!ENTITY"
            line = data.count(b"\n", 0, at) + 1
            what = "a document type" if word == b"<!DOCTYPE" else "an entity"
            message = f"declares {what}, which is refused"
            raise InvalidDocument(message, (f"line {line}: {word.decode()}",))
        at = data.find(b"!", at + 1)


# Parsing ----------------------------------------------------------------------------


def _parse(data: bytes) -> tuple[Element, tuple[Diagnostic, ...]]:
    if _lxml is None:
        return _parse_plainly(data), ()
    try:
        root: Element = _lxml.fromstring(data, _parser(recover=False))
    except _lxml.XMLSyntaxError as error:
        if NAMESPACE.encode() in data and "Excessive depth" in str(error):
            # lxml stops at 2,048 elements within each other; we wrote them.
            return _parse_plainly(data), ()
        return _recover(data, error)
    return root, ()


def _parse_plainly(data: bytes) -> Element:
    parser = ElementTree.XMLParser(encoding="utf-8")  # noqa: S314 - declarations are refused
    try:
        parser.feed(data)
        return parser.close()
    except ElementTree.ParseError as error:
        line, column = error.position
        fault = f"line {line}, column {column + 1}: {error.msg.partition(':')[0]}"
        message = "not well-formed XML; the extra 'akn' (lxml) could recover it"
        raise InvalidDocument(message, (fault,)) from error


def _parser(*, recover: bool) -> Any:
    return _lxml.XMLParser(
        encoding="utf-8",
        recover=recover,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        huge_tree=True,  # annexed treaties are long; without entities nothing explodes
    )


#: Characters that may be none: as they stand, and by their number.
_NO_CHARACTER = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xed[\xa0-\xbf][\x80-\xbf]|\xef\xbf[\xbe\xbf]"
    rb"|&#(x0*[0-9A-Fa-f]{1,8}|0*[0-9]{1,10});"
)


def _without_no_characters(data: bytes) -> tuple[bytes, list[Diagnostic]]:
    """
    Leave out what no XML document can hold, and tell it.

    libxml2 from 2.13 on passes them on when it recovers: half a character (&#xD800;)
    that lxml can't decode, control characters that the model refuses.
    """
    places: list[int] = []

    def whole(match: re.Match[bytes]) -> bytes:
        if match[1]:
            digits = match[1].lstrip(b"x").lstrip(b"0") or b"0"
            number = int(digits, 16 if match[1][:1] == b"x" else 10)
            if number <= sys.maxunicode and is_possible(chr(number)):
                return match[0]
        places.append(match.start())
        return b""

    rest = _NO_CHARACTER.sub(whole, data)
    if not places:
        return data, []
    message = f"characters that no document can hold ({len(places)} times)"
    line = data.count(b"\n", 0, places[0]) + 1
    return rest, [Diagnostic("akn.character", "warning", message, where=f"line {line}")]


def _recover(data: bytes, error: Exception) -> tuple[Element, tuple[Diagnostic, ...]]:
    data, found = _without_no_characters(data)
    parser = _parser(recover=True)
    root = None
    with contextlib.suppress(_lxml.XMLSyntaxError):
        root = _lxml.fromstring(data, parser)
    faults = [
        (entry.line, entry.column, entry.message.strip()) for entry in parser.error_log
    ]
    if root is None:
        listed = tuple(
            f"line {line}, column {c}: {m}" for line, c, m in faults[:_FAULTS]
        )
        raise InvalidDocument("not XML", listed or (str(error),)) from error
    diagnostics = [
        Diagnostic(
            "akn.not-well-formed",
            "warning",
            message,
            where=f"line {line}, column {column}",
        )
        for line, column, message in faults[:_FAULTS]
    ]
    return root, (*found, *diagnostics)
