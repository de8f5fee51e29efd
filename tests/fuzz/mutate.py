"""
Changes that keep to the form of what is read.

Bytes that are changed at random are mostly no JSON and no XML any more, and a page has
lines: what moves, doubles or loses a whole one gets further into the reader.
"""

import json
import random
import re
from collections.abc import Callable
from typing import Any

__all__ = ["MUTATORS"]

#: Lines, words and characters that mean something to the reader.
TELLING = """\
United Nations|A/RES/61/49|General Assembly|Distr.: General|12 February 2007|A/62/L.4
[on the report of the Third Committee (A/62/433)]|61/49. Title|1325 (2000)|217 A (III)
The General Assembly,|The Security Council,|*Recalling* its resolution 60/1,|1. Requests
2.|(a) To report;|(i) To do|1 -|1 The note|¹ The note|* A note|[^1]: A note|1/ A note|I
A|Annex|Annex II|Appendix|# Heading|## 2. Two|a\tb|| a | b ||65th plenary meeting
4 December 2006|[Adopted by a recorded vote of 1 to 1|In favour: Nauru|_____|2/4|/...
<!-- Page 2 -->|07-12345|\f|\\set {"series": "sc"}|\\masthead {"kind": "date"} x
\\part {"level": 3}|\\end|\\end {"parts": true}|\\end {"section": 2}|\\embedded
\\quotation|\\heading {"depth": 9} x|\\section {"label": "7"} x|\\text {} x
\\letter A|\\title x|\\operative {"label": "1.", "depth": 7} x
\\preambular x|\\note {"marker": "1"} x
\\table {"rows": [["a", {"text": "1", "columns": 2}]]}|\\closing x|\\annex-title x
\\annex {"level": 2} x|\\origin {"documents": ["A/1/2"]} x|\\formula x|\\^{1#0}
\\^{*}|\\-|Resolution adopted by the General Assembly|Sixty-first session|Agenda item 67
L’Assemblée générale,|Rappelant sa résolution|Prie le Secrétaire général|Annexe
La Asamblea General,|Recordando su resolución|Pide al Secretario General|Anexo
Генеральная Ассамблея,|ссылаясь на|просит Генерального секретаря|Приложение
大会,|回顾其|请秘书长|附件|第65次全体会议
إن الجمعية العامة،|إذ تشير|تطلب إلى الأمين العام|المرفق
الأمم المتحدة|١ - تقرر|٢٠ كانون الأول/ديسمبر ٢٠٠٦|1 bis|3 ter|12. bis|IV.|(aa)|co-
-|–|¹|²|ﬁ
\ufeff|\u00ad|\u00a0|\u200f|\u2028|\x0b|\x85|\ud800|\x00|\r|\t|&nbsp;|&#0;|**|__|~~|`
<sup>1</sup>"""
_WORDS = [word for line in TELLING.split("\n") for word in line.split("|") if word]

Mutator = Callable[[bytes, int, random.Random], bytes]


def lines(data: bytes, size: int, chance: random.Random) -> bytes:
    """Move, double, drop, join, cut or add lines; wrap or unwrap what is there."""
    text = data.decode("utf-8", "surrogateescape")
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        text = chance.choice(_TEXT_CHANGES)(text, chance)
    return text.encode("utf-8", "surrogatepass")[:size]


def _piece(text: str, chance: random.Random) -> tuple[list[str], int, int]:
    """Return the lines of *text* with their ends, and a range of some of them."""
    pieces = text.splitlines(keepends=True) or [""]
    start = chance.randrange(len(pieces))
    return pieces, start, min(len(pieces), start + chance.choice((1, 1, 2, 2, 3, 6)))


def _drop(text: str, chance: random.Random) -> str:
    pieces, start, stop = _piece(text, chance)
    return "".join(pieces[:start] + pieces[stop:])


def _double(text: str, chance: random.Random) -> str:
    pieces, start, stop = _piece(text, chance)
    at = chance.randrange(len(pieces) + 1)
    return "".join(pieces[:at] + pieces[start:stop] + pieces[at:])


def _move(text: str, chance: random.Random) -> str:
    pieces, start, stop = _piece(text, chance)
    moved, rest = pieces[start:stop], pieces[:start] + pieces[stop:]
    at = chance.randrange(len(rest) + 1)
    return "".join(rest[:at] + moved + rest[at:])


def _add_line(text: str, chance: random.Random) -> str:
    pieces, start, _ = _piece(text, chance)
    end = chance.choice(("\n", "\n\n", "\n\n", "\r\n", "\f"))
    return "".join([*pieces[:start], chance.choice(_WORDS), end, *pieces[start:]])


def _add_word(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    blank = chance.choice(("", " ", "\n"))
    return text[:at] + chance.choice(_WORDS) + blank + text[at:]


def _cut(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + text[at + chance.choice((1, 1, 2, 8, 40)) :]


def _wrap(text: str, chance: random.Random) -> str:
    width = chance.randrange(20, 90)
    return re.sub(rf"([^\n]{{{width},{width + 12}}}) ", r"\1\n", text)


def _replace(text: str, chance: random.Random) -> str:
    old, new = chance.choice(
        (("\n\n", "\n"), ("\n", "\n\n"), ("\n", "\r\n"), ("*", ""), (" ", "\u00a0"))
    )
    if chance.random() < 0.5:
        return text.replace(old, new)
    places = [found.start() for found in re.finditer(re.escape(old), text)]
    if not places:
        return text
    at = chance.choice(places)
    return text[:at] + new + text[at + len(old) :]


_TEXT_CHANGES = (
    _drop, _double, _move, _add_line, _add_line, _add_word, _cut, _wrap, _replace,
)  # fmt: skip


# JSON ---------------------------------------------------------------------------------

_VALUES = (
    None, True, False, 0, -1, 1.5, 10**400, "", "x", [], {}, [[]], "\ud800", "\u0000",
    "2001-02-29", "A/RES/61/49", "1", " a  b ", "a\nb", 1e308, {"type": "text"},
)  # fmt: skip


def values(data: bytes, size: int, chance: random.Random) -> bytes:
    """Replace, move, double or drop a value of JSON, or change a string of it."""
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return lines(data, size, chance)
    places = list(_places(tree))
    if not places:
        return lines(data, size, chance)
    for _ in range(chance.choice((1, 1, 2, 3))):
        holder, key = chance.choice(places)
        # An earlier change may have taken it away.
        if isinstance(holder, list) and not key < len(holder):
            continue
        if isinstance(holder, dict) and key not in holder:
            continue
        _change_value(holder, key, places, chance)
    written = json.dumps(tree, ensure_ascii=chance.random() < 0.2)
    return written.encode("utf-8", "surrogatepass")[:size]


def _change_value(holder: Any, key: Any, places: list[Any], chance: Any) -> None:
    old = holder[key]
    what = chance.randrange(6)
    if what == 0:
        holder[key] = chance.choice(_VALUES)
    elif what == 1:
        other, place = chance.choice(places)
        with_it = other.get(place) if isinstance(other, dict) else other[place:][:1]
        holder[key] = json.loads(json.dumps(with_it))
    elif what == 2 and isinstance(holder, list):
        holder.insert(key, json.loads(json.dumps(old)))
    elif what == 3 and isinstance(old, str):
        holder[key] = chance.choice(_TEXT_CHANGES)(old, chance)
    elif what == 4 and isinstance(old, int):
        holder[key] = old + chance.choice((-1, 1, 100, -old))
    elif isinstance(old, str):
        holder[key] = chance.choice(_WORDS) + chance.choice(("", " ", " " + old))
    elif chance.random() < 0.3:
        del holder[key]


def _places(tree: Any) -> Any:
    """Yield each place of *tree* that holds a value."""
    below = [tree]
    while below:
        holder = below.pop()
        if isinstance(holder, dict):
            keys: Any = list(holder)
        elif isinstance(holder, list):
            keys = range(len(holder))
        else:
            continue
        for key in keys:
            yield holder, key
            below.append(holder[key])


# XML ----------------------------------------------------------------------------------

_TAG = re.compile(rb"<(/?)([A-Za-z:]+)([^<>]*)>")


def tags(data: bytes, size: int, chance: random.Random) -> bytes:
    """Drop, double, move or rename elements, attributes and the text between them."""
    for _ in range(chance.choice((1, 1, 2, 3))):
        found = list(_TAG.finditer(data))
        if not found:
            return lines(data, size, chance)
        data = _change_tag(data, found, chance)
    return data[:size]


def _change_tag(data: bytes, found: list[Any], chance: random.Random) -> bytes:
    one = chance.choice(found)
    start, stop = one.start(), _end_of(one, found)
    element = data[start:stop]
    other = chance.choice(found)
    what = chance.randrange(6)
    if what == 0:
        return data[:start] + data[stop:]
    if what == 1:
        return data[: other.start()] + element + data[other.start() :]
    if what == 2:
        # The element under another's name.
        name = other[2]
        renamed = element.replace(b"<" + one[2], b"<" + name, 1)
        if b"</" in renamed:
            renamed = renamed[: renamed.rindex(b"</")] + b"</" + name + b">"
        return data[:start] + renamed + data[stop:]
    if what == 3:
        return data[: one.start(3)] + other[3].rstrip(b"/") + data[one.end(3) :]
    if what == 4:
        word = chance.choice(_WORDS).encode("utf-8", "surrogatepass")
        return data[: one.end()] + word + data[one.end() :]
    # Its text without its tags, or the element within another.
    if one.end() < stop and chance.random() < 0.5:
        inner = data[one.end() : stop]
        return data[:start] + inner[: max(0, inner.rfind(b"</"))] + data[stop:]
    return (
        data[:start] + b"<" + other[2] + b">" + element + b"</" + other[2] + b">"
        + data[stop:]
    )  # fmt: skip


def _end_of(one: Any, found: list[Any]) -> int:
    """Return where the element ends that begins with the tag *one*."""
    if one[1] or one[3].endswith(b"/"):
        return one.end()
    depth = 0
    for tag in found[found.index(one) :]:
        if tag[2] == one[2] and not tag[3].endswith(b"/"):
            depth += -1 if tag[1] else 1
            if depth == 0:
                return tag.end()
    return one.end()


#: By target; others are changed byte by byte alone.
MUTATORS: dict[str, Mutator] = {
    "text": lines,
    "all": lines,
    "long": lines,
    "command": lines,
    "loads-text": lines,
    "loads-markdown": lines,
    "loads-json": values,
    "loads-akn": tags,
    "symbol": lines,
}
