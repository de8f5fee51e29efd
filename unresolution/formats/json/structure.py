"""
From what JSON holds to the model, quickly.

For each class, and each row of keys that an object of it has, there is a function that
takes the values out at once, checks every one, and sets the fields of a new value
without going through its constructor.  It raises at the first doubt, without a word
about it: then `faults` reads the same once more, by the constructors, and says all that
is wrong, or that nothing is.
"""

import contextlib
import datetime
import functools
from collections.abc import Callable, Iterator, Mapping
from types import SimpleNamespace
from typing import Any, assert_never, get_args

from ..._late import declared
from ...model import Content, Line, Resolution, Section, Text
from ...model._fields import check_label
from ...model.facts import LineKind
from ...model.inlines import optional_converter, text_converter, texts_converter
from ...model.unchecked import maker, twin
from ...symbols import Symbol
from ._generate import function, named
from .contents import Doubt, Known, content_reader, italics
from .shapes import (
    TAGS,
    AnyBlock,
    Choice,
    Field,
    Inlines,
    Many,
    Node,
    Scalar,
    Shape,
    fields_of,
    model_classes,
    nodes_of,
    tag_of,
)

__all__ = ["DOUBTS", "structurers"]

#: What the functions below raise: our own doubts, those of the model, and what Python
#: says when a dict is no dict.
DOUBTS = (AttributeError, LookupError, TypeError, ValueError)

#: Labels that are kept, with their numbers; longer ones are read anew each time.
_MOST_LABELS, _LONGEST_LABEL = 4096, 40

#: Lines that are kept, and how many letters they have.
_MOST_LINES, _LONGEST_LINE = 4096, 100

#: Rows of keys for which a class has functions; the writer makes some thirty of them
#: for a resolution.  Whoever makes more is read with patience.
_MOST_ROWS = 256


def _string(value: Any) -> Any:
    if value.__class__ is not str:
        raise Doubt
    return value


def _array(value: Any) -> Any:
    if value.__class__ is not list:
        raise Doubt
    return value


def _date(value: Any) -> datetime.date:
    # All other forms that Python takes have other lengths, or a dash elsewhere.
    if value.__class__ is not str or len(value) != 10 or value[7] != "-":
        raise Doubt
    return datetime.date.fromisoformat(value)


class _Converters(dict[tuple[Callable[[str], Any], bool], Known]):
    """What each converter of the model made of the strings that it was given."""

    def __missing__(self, key: tuple[Callable[[str], Any], bool]) -> Known:
        converter, nullable = key
        self[key] = known = Known(converter, nullable=nullable)
        return known


class _Numbered(dict[tuple[Any, Any], tuple[str | None, str | None]]):
    """What the numbers and labels of paragraphs mean that are known to agree."""

    def __missing__(
        self, key: tuple[str | None, str | None]
    ) -> tuple[str | None, str | None]:
        if any(part is not None and part.__class__ is not str for part in key):
            raise Doubt
        number, label = made = (optional_converter(key[0]), optional_converter(key[1]))
        check_label(label, number)
        if len(self) < _MOST_LABELS and len(str(key)) <= _LONGEST_LABEL:
            self[key] = made
        return made


class _KeptLines(dict[tuple[Any, Any], Line]):
    """
    The lines of mastheads and closings that are no more than a few words.

    "United Nations", "Distr.: General", "65th plenary meeting": they come again and
    again, and as values they can be shared.
    """

    def __init__(self, content: Callable[[Any], Content]) -> None:
        super().__init__()
        self.content = content

    def __missing__(self, key: tuple[Any, Any]) -> Line:
        kind, text = key
        if kind not in _LINE_KINDS:
            raise Doubt
        made = _made_line(self.content(text), kind, None)
        if len(text) <= _LONGEST_LINE:
            if len(self) >= _MOST_LINES:
                self.clear()
            self[key] = made
        return made


def _line_reader(
    content: Callable[[Any], Content], readers: "_Readers"
) -> Callable[[Any], tuple[Line, ...]]:
    """Return the function that makes lines of a list."""
    plain = _KeptLines(lambda text: content([text]))
    italic = _KeptLines(lambda text: content([{"emphasis": text}]))

    def read(values: Any) -> tuple[Line, ...]:
        made = []
        for value in _array(values):
            parts = value["content"]
            if len(value) != 2 or parts.__class__ is not list or len(parts) != 1:
                made.append(readers.read(value))
                continue
            part = parts[0]
            if part.__class__ is str:
                made.append(plain[value["kind"], part])
            elif part.__class__ is dict and len(part) == 1 and "emphasis" in part:
                made.append(italic[value["kind"], part["emphasis"]])
            else:
                made.append(readers.read(value))
        return tuple(made)

    return read


_LINE_KINDS = frozenset(get_args(LineKind))
_made_line = maker(Line)


class _Readers(dict[tuple[str, ...], Callable[[Any], Any]]):
    """The functions that read one class, by the keys of the object."""

    def __init__(self, cls: type, names: dict[str, Any]) -> None:
        super().__init__()
        self.cls, self.names, self.told = cls, names, False

    def __missing__(self, keys: tuple[str, ...]) -> Callable[[Any], Any]:
        if len(self) >= _MOST_ROWS:
            raise Doubt
        spaced, escaped = self.names["spaced"], self.names["escaped"]
        lines = list(_lines(self.cls, keys, escaped=escaped, spaced=spaced))
        if not self.told:
            _tell(self.cls, self.names)
            self.told = True
        self[keys] = made = function(f"read_{self.cls.__name__}", lines, self.names)
        return made

    def read(self, value: Any) -> Any:
        """Return what the dict *value* says."""
        return self[tuple(value)](value)


class _Blocks(dict[tuple[str, ...], Callable[[Any], Any]]):
    """The functions that read blocks, by the keys of the object, as `_Readers`."""

    def __init__(self, readers: dict[str, _Readers]) -> None:
        super().__init__()
        self.readers = readers

    def __missing__(self, keys: tuple[str, ...]) -> Callable[[Any], Any]:
        if len(self) >= _MOST_ROWS:
            raise Doubt
        fitting = {}
        for tag, reader in self.readers.items():
            with contextlib.suppress(Doubt):
                fitting[tag] = reader[keys]
        if not fitting:
            raise Doubt
        if len(fitting) == 1:
            # Most rows of keys are those of one class; it looks at the tag itself.
            (made,) = fitting.values()
        else:

            def made(value: Any) -> Any:
                return fitting[value["type"]](value)

        self[keys] = made
        return made


@functools.cache
def structurers(
    *, escaped: bool = True, spaced: bool = True
) -> Mapping[type, Callable[[Any], Any]]:
    """
    Return, for each class of the model, the function that makes one of a dict.

    They raise `DOUBTS` without saying more, and `RecursionError` for what is nested too
    deeply.

    Args:
        escaped: Whether strings may hold control characters.  In JSON they are always
            escaped; so where there is no such escape, an ASCII string has none.
        spaced: Whether strings may hold two blanks in a row; where the whole JSON has
            none, no string has.
    """
    content = content_reader(str.isprintable if escaped else str.isascii, spaced=spaced)
    names: dict[str, Any] = {
        "Doubt": Doubt,
        "Section": Section,
        "_content": content,
        "_converters": _Converters(),
        "_values": dict.values,
        "_date": _date,
        "_array": _array,
        "_string": _string,
        "_symbols": Known(Symbol),
        "_numbered": _Numbered(),
        "_italics": italics,
        "_new_text": twin(Text),
        "_Text": Text,
        "escaped": escaped,
        "spaced": spaced,
    }
    names["_lines"] = _line_reader(content, _readers(Line, names))
    blocks = {tag: _readers(cls, names) for tag, cls in TAGS.items()}
    names["_reader_of"] = _Blocks(blocks).__getitem__
    return _Structurers(names)


class _Structurers(Mapping[type, Callable[[Any], Any]]):
    """The functions that `structurers` returns, each made when it is asked for."""

    def __init__(self, names: dict[str, Any]) -> None:
        self.names = names

    def __getitem__(self, cls: type) -> Callable[[Any], Any]:
        if cls is not Resolution and cls not in model_classes():
            raise KeyError(cls)
        return _readers(cls, self.names).read

    def __iter__(self) -> Iterator[type]:
        return iter(model_classes())

    def __len__(self) -> int:
        return len(model_classes())


def _readers(cls: type, names: dict[str, Any]) -> _Readers:
    """Return the functions that read *cls*, of which there is one set in *names*."""
    readers: _Readers = names.setdefault(f"by_{cls.__name__}", _Readers(cls, names))
    return readers


def _tell(cls: type, names: dict[str, Any]) -> None:
    """Put in *names* what the functions that read *cls* refer to."""
    names[cls.__name__] = cls
    names[f"new_{cls.__name__}"] = twin(cls)
    for field in fields_of(cls):
        names[named("default", cls, field)] = field.default
        for node in nodes_of(field.shape):
            _readers(node, names)
        if isinstance(field.shape, Choice):
            # So that a document has each of them once.
            choices = {value: value for value in field.shape.values}
            names[named("choices", cls, field)] = choices
        elif field.converter and field.shape == Scalar("string"):
            known = names["_converters"][field.converter, field.nullable]
            names[named("convert", cls, field)] = known
        elif field.converter is texts_converter:
            known = names["_converters"][text_converter, False]
            names[named("convert", cls, field)] = known
        else:
            names[named("convert", cls, field)] = field.converter


def _lines(
    cls: type, keys: tuple[str, ...], *, escaped: bool, spaced: bool
) -> Iterator[str]:
    """
    Yield the lines that make a value of *cls* from an object with these *keys*.

    Raises:
        Doubt: If there are others than the class knows, or not all that it needs.
    """
    name = cls.__name__
    fields = {field.key: field for field in fields_of(cls)}
    tag = tag_of(cls)
    known = fields.keys() | ({"type"} if tag else set())
    required = {key for key in fields if fields[key].required}
    if not known >= set(keys) >= required | (known - fields.keys()):
        raise Doubt
    # What is no dict is a TypeError.
    taken = "".join(f"{fields[key].name if key in fields else 'tag'}, " for key in keys)
    yield f"{taken or '()'} = _values(o)"
    if tag is not None:
        yield f"if tag != {tag!r}: raise Doubt"
    # What the constructors of these look at once all fields are set.
    checked = hasattr(cls, "__attrs_post_init__")
    paired = checked and "number" in keys and "label" in keys
    if paired:
        yield "number, label = _numbered[number, label]"
    for key in keys:
        if key not in fields or (paired and key in {"number", "label"}):
            continue
        if fields[key].shape == Inlines():
            yield from _content(fields[key], escaped=escaped, spaced=spaced)
        else:
            yield from _read(cls, fields[key])
    yield f"made = new_{name}()"
    absent = {f.name: f for f in fields.values() if f.key not in keys}
    computed = [field for field in absent.values() if field.computed]
    given = {fields[key].name for key in keys if key in fields}
    for attribute in declared(cls):
        if attribute in given:
            yield f"made.{attribute} = {attribute}"
        elif attribute == "span":
            yield "made.span = None"
    constants = {f.name: f.default for f in absent.values() if not f.computed}
    for field in computed:
        with contextlib.suppress(AttributeError):
            # Of what is not there either: no number, no label.
            constants[field.name] = field.default(SimpleNamespace(**constants))
    for field_name, default in constants.items():
        field = absent[field_name]
        constant = repr(default) if default in (None, (), True, False) else None
        yield f"made.{field_name} = {constant or named('default', cls, field)}"
    for field in computed:
        if field.name not in constants:
            # The model computes them from text that is in its normal form.
            yield f"made.{field.name} = {named('default', cls, field)}(made)"
    if checked and not paired and ("number" in keys or "label" in keys):
        yield "_numbered[made.number, made.label]"
    if checked and "children" in keys:
        yield "if Section in map(type, children): raise Doubt"
    yield f"made.__class__ = {name}"
    yield "return made"


def _content(field: Field, *, escaped: bool, spaced: bool) -> Iterator[str]:
    """
    Yield the lines that make running text of a list.

    Nearly all of it is one string, or an opening phrase and what it governs; the rest
    is left to `content_reader`.
    """
    name = field.name
    fine = "t.isprintable()" if escaped else "(t.isascii() or t.isprintable())"
    # Backwards, since str.find takes four times as long for this.
    fine += " and t.rfind('  ') < 0" * spaced
    make = "x = _new_text(); x.value = t; x.__class__ = _Text"
    yield f"if {name}.__class__ is not list: raise Doubt"
    yield f"if len({name}) == 1 and (t := {name}[0]).__class__ is str \\"
    yield f"and t and t.strip(' ') == t and {fine}: {make}; {name} = (x,)"
    yield f"elif len({name}) == 2 and (t := {name}[1]).__class__ is str \\"
    yield f"and (p := {name}[0]).__class__ is dict and len(p) == 1 \\"
    yield "and 'emphasis' in p and (e := _italics[p['emphasis']]) is not None \\"
    yield f"and t and t[-1] != ' ' and {fine}: {make}; {name} = (e, x)"
    yield f"else: {name} = _content({name})"


def _read(cls: type, field: Field) -> Iterator[str]:
    """Yield the lines that check one value and make of it what the model has."""
    name = field.name
    unless_none = f"{name} is not None and " if field.nullable else ""
    match field.shape:
        case Choice():
            choices = named("choices", cls, field)
            unless = f"if {name} is not None: " if field.nullable else ""
            yield f"{unless}{name} = {choices}[{name}]"
        case Scalar("integer" | "boolean" as kind):
            python = {"integer": "int", "boolean": "bool"}[kind]
            yield f"if {unless_none}{name}.__class__ is not {python}: raise Doubt"
            if field.at_least is not None:
                yield f"if {unless_none}{name} < {field.at_least}: raise Doubt"
        case Many(AnyBlock()):
            # Blocks that follow each other mostly have the same keys.
            # Lists are made and compared more quickly than tuples.
            found = "(read := _reader_of(tuple(row := k)))"
            rows = f"read if (k := [*i]) == row else {found}"
            yield "row = read = None"
            yield f"{name} = tuple([({rows})(i) for i in _array({name})])"
        case shape:
            converter = named("convert", cls, field) if field.converter else None
            knows_none = converter and shape == Scalar("string")
            unless = f"if {name} is not None: " * (field.nullable and not knows_none)
            yield f"{unless}{name} = {_expression(shape, name, converter)}"


def _expression(shape: Shape, name: str, converter: str | None = None) -> str:
    """Return the Python expression that makes the model's value of *name*."""
    match shape:
        case Scalar("string"):
            return f"{converter}[{name}]" if converter else f"_string({name})"
        case Many(Scalar("string")):
            # As `texts_converter`, the converter of all these.
            return f"tuple([t for i in _array({name}) if (t := {converter}[i])])"
        case Scalar("date"):
            return f"_date({name})"
        case Scalar("symbol"):
            return f"_symbols[{name}]"
        case Node(cls):
            return f"by_{cls.__name__}[tuple({name})]({name})"
        case AnyBlock():
            return f"_reader_of(tuple({name}))({name})"
        case Inlines():
            return f"_content({name})"
        case Many(Node(cls)) if cls is Line:
            return f"_lines({name})"
        case Many(Scalar("symbol") | Node() as item):
            return f"tuple([{_expression(item, 'i')} for i in _array({name})])"
        case Many(item):
            message = f"no way yet to read an array of {item}"
            raise TypeError(message)
        case Scalar() | Choice():
            raise AssertionError(shape)  # these are checked, and left as they are
        case _:
            assert_never(shape)
