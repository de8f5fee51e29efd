"""
Every regular expression of the package, on texts of one piece again and again.

    python -m tests.benchmarks.bench_patterns

Printed are those that take far more than four times as long for four times the text;
`tests/test_patterns.py` lets none through.  Each is used as the package uses it: one
that is only matched at the beginning of a text is not searched for in it.  How it is
used is seen while hostile texts are read in all languages, and told by the code; one
that nobody was seen to use is searched for.
"""

import ast
import contextlib
import gc
import importlib
import pkgutil
import re
import re._constants as kinds
import re._parser as parser
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from tests.corpus import ROOT
from unresolution import _re

#: What hostile texts are made of, besides what a pattern itself repeats.
PIECES = [
    "a", "A", "1", " ", "\t", "\n", ".", ",", "(", "[", "*", "¹", "-", "/", "I", "大",
    "Я", "،", "a ", "A ", "1 ", "1. ", "a, ", "A, ", "1, ", "A/", "(a) ", "A. ", "“",
    "1\n", "a\n", "_", "[^1", "and ", "\u00a0", "a-", "1/", "1 000 ",
]  # fmt: skip
SHORT, LONG = 1_000, 4_000
#: Seconds for `LONG`: less is not worth a second look, more is without end.
QUICK, ENDLESS = 0.003, 0.5
#: What repeats less often than that can't be steep.
_MANY = 16

#: Those that see a piece of a text, and how many characters of it at most.
BOUNDED = {
    "parse.endings._END": 60,
    "parse.hyphens._BEFORE": 60,
    "parse.marks._LAST_TOKEN": 24,
    "parse.rows._AMOUNTS": 80,
    "parse.rows._GROUPED": 60,
}

_SEARCHING = frozenset({"search", "finditer", "findall", "sub", "subn", "split"})


class Steep(NamedTuple):
    """A pattern, how it was used, and what was repeated after what."""

    pattern: str | bytes
    use: str
    before: str
    piece: str


class Uses:
    """Which methods of which patterns are used; patterns of one line are used alike."""

    def __init__(self) -> None:
        self.lines: dict[Any, set[str]] = defaultdict(set)
        self.methods: dict[str, set[str]] = defaultdict(set)
        self.longest: dict[Any, int] = defaultdict(int)
        self.names: dict[str, Any] = {}
        self.plain: set[_re._Late] = set()

    def watch(self) -> None:
        """Note each use from now on, and where patterns come from."""
        make, uses = _re._Late.__init__, self

        def init(late: _re._Late, pattern: str | bytes, flags: int) -> None:
            make(late, pattern, flags)
            frame = sys._getframe(2)
            line = f"{frame.f_code.co_filename}:{frame.f_lineno}"
            uses.lines[pattern, flags].add(line)

        def get(late: _re._Late, name: str) -> object:
            if name not in _re._METHODS:
                raise AttributeError(name)
            own = getattr(re.compile(late.pattern, late.flags), name)
            return uses._watched(late, name, own) if callable(own) else own

        def watched(name: str, own: Callable) -> Callable:
            def function(pattern: Any, *args: Any, **named: Any) -> Any:
                flags = args[2 if "sub" in name else 1 :] or [named.get("flags", 0)]
                if isinstance(pattern, str | bytes):
                    frame = sys._getframe(1)
                    line = f"{frame.f_code.co_filename}:{frame.f_lineno}"
                    uses.add(pattern, int(flags[0]) if name != "split" else 0, line)
                    uses.methods[line].add(name)
                return own(pattern, *args, **named)

            return function

        _re._Late.__init__ = init
        _re._Late.__getattr__ = get
        for name in {*_re._METHODS} & {*_re.__all__}:
            setattr(_re, name, watched(name, getattr(_re, name)))

    def add(self, pattern: str | bytes, flags: int, line: str) -> None:
        """Add a pattern that is given to a function as it is."""
        late = _re._Late.__new__(_re._Late)
        late.pattern, late.flags = pattern, flags
        self.plain.add(late)
        self.lines[pattern, flags].add(line)

    def _watched(self, late: _re._Late, name: str, own: Callable) -> Callable:
        key = late.pattern, late.flags
        at = 1 if name in {"sub", "subn"} else 0

        def method(*args: Any, **named: Any) -> Any:
            text = args[at] if len(args) > at else named.get("string", "")
            # What is matched in the middle may be matched at each place.
            inside = name not in _SEARCHING and len(args) > 1 and args[1]
            for line in self.lines[key]:
                self.methods[line].add("search" if inside else name)
            self.longest[key] = max(self.longest[key], len(text))
            return own(*args, **named)

        return method

    def read_code(self) -> None:
        """Note what the modules call by its name."""
        for module in [*sys.modules.values()]:
            if not getattr(module, "__file__", None) or not (
                module.__name__.startswith("unresolution")
            ):
                continue
            for name, value in vars(module).items():
                if type(value) is _re._Late:
                    short = module.__name__.removeprefix("unresolution.")
                    self.names[f"{short}.{name}"] = value.pattern, value.flags
            tree = ast.parse(Path(module.__file__).read_text("utf-8"))
            for node in ast.walk(tree):
                match node:
                    case ast.Call(
                        ast.Attribute(ast.Name("re"), method),
                        [ast.Constant(str(pattern)), *_],
                    ) if method in _re._METHODS:
                        line = f"{module.__file__}:{node.lineno}"
                        self.add(pattern, 0, line)
                        self.methods[line].add(method)
                if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                    found = vars(module).get(node.value.id)
                    if type(found) is _re._Late and node.attr in _re._METHODS:
                        for line in self.lines[found.pattern, found.flags]:
                            self.methods[line].add(node.attr)

    def of(self, late: _re._Late) -> Iterator[tuple[str, Callable[[Any], object]]]:
        """Yield the ways in which *late* is used, and what does as much work."""
        compiled = re.compile(late.pattern, late.flags)
        lines = self.lines[late.pattern, late.flags]
        used = set().union(*(self.methods[line] for line in lines))
        if not used or used & _SEARCHING:
            yield "search", lambda text: [None for _ in compiled.finditer(text)]
        if "match" in used:
            yield "match", compiled.match
        if "fullmatch" in used:
            yield "fullmatch", compiled.fullmatch


def patterns(uses: Uses) -> list[_re._Late]:
    """Return all patterns of the package, those that languages and series make too."""
    uses.watch()
    # Once more, under watch, what importing `_re` imported.
    for name in [*sys.modules]:
        if name.partition(".")[0] == "unresolution" and name != _re.__name__:
            del sys.modules[name]
    import unresolution

    for module in pkgutil.walk_packages(unresolution.__path__, "unresolution."):
        if module.name != "unresolution.__main__":
            importlib.import_module(module.name)
    from tests.parse.test_bad_input import HOSTILE
    from unresolution import UnresolutionError, dumps, loads, parse
    from unresolution.languages import registry as languages
    from unresolution.parse.word_pairs import fits
    from unresolution.series import registry as series

    examples = sorted((ROOT / "docs" / "examples").glob("*.txt"))
    assert examples
    for path in examples:
        text = path.read_text("utf-8")
        for name in series.builtin():
            parse(text, name, "en")
        read = parse(text).resolution
        assert list(read.citations) or not read.operative
        for form in "text", "markdown", "json", "akn":
            with contextlib.suppress(UnresolutionError):
                loads(dumps(read, form), form)
    for make in HOSTILE.values():
        for code in languages.builtin():
            parse(f"x\n\n{make(1)}", "ga", code)
    fits("station", "nation"), fits("slowly", "nations,")
    found = {late for late in gc.get_objects() if type(late) is _re._Late}
    uses.read_code()
    return sorted(found | uses.plain, key=lambda late: (str(late.pattern), late.flags))


# Hostile texts ------------------------------------------------------------------------


def repeated(parsed: parser.SubPattern, before: str = "") -> Iterator[tuple[str, str]]:
    """Yield each thing that is repeated often, after what leads there."""
    for kind, value in parsed:
        if kind in {kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT}:
            found = "".join(example(value[2]))
            many = value[1] >= _MANY
            if many and found:
                yield before, found
            yield from repeated(value[2], before)
        elif kind is kinds.SUBPATTERN:
            yield from repeated(value[3], before)
        elif kind is kinds.ATOMIC_GROUP:
            yield from repeated(value, before)
        elif kind is kinds.BRANCH:
            for branch in value[1]:
                yield from repeated(branch, before)
        elif kind in {kinds.ASSERT, kinds.ASSERT_NOT}:
            yield from repeated(value[1], before)
        before += "".join(example([(kind, value)]))


def example(parsed: Any) -> Iterator[str]:
    """Yield the letters of a text that *parsed* matches, more or less."""
    for kind, value in parsed:
        if kind is kinds.LITERAL:
            yield chr(value)
        elif kind is kinds.IN:
            yield one_of(value)
        elif kind is kinds.ANY or kind is kinds.NOT_LITERAL:
            yield "a"
        elif kind in {kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT}:
            yield from list(example(value[2])) * max(1, value[0])
        elif kind is kinds.SUBPATTERN:
            yield from example(value[3])
        elif kind is kinds.ATOMIC_GROUP:
            yield from example(value)
        elif kind is kinds.BRANCH:
            yield from example(value[1][0])


def one_of(members: list) -> str:
    """Return a letter of a class."""
    kind, value = members[0]
    if kind is kinds.LITERAL:
        return chr(value)
    if kind is kinds.RANGE:
        return chr(value[0])
    names = {
        kinds.CATEGORY_DIGIT: "1",
        kinds.CATEGORY_SPACE: " ",
        kinds.CATEGORY_WORD: "a",
    }
    return names.get(value, "a")


def texts(late: _re._Late) -> list[tuple[str, str]]:
    """Return what is repeated for *late*, each after what comes before it."""
    own = dict.fromkeys(repeated(parser.parse(late.pattern, late.flags)))
    alone = dict.fromkeys(("", piece) for _, piece in own)
    return [*dict.fromkeys([*(("", piece) for piece in PIECES), *alone, *own])]


# Measuring ----------------------------------------------------------------------------


class _Endless(Exception):
    """Raised out of a search."""


def seconds(
    work: Callable[[Any], object], before: str, piece: str, size: int, *, raw: bool
) -> float:
    """Return the processor time of *work* on a text that ends as nothing matches."""
    text = before + (piece * (size // len(piece) + 1))[:size] + "\0"
    given = text.encode() if raw else text
    start = time.process_time()

    def look(*_: object) -> None:
        if time.process_time() - start > ENDLESS:
            raise _Endless

    # A timer of processor time would make its clock a coarse one.
    signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, ENDLESS, ENDLESS)
    try:
        work(given)
    except _Endless:
        return float("inf")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return time.process_time() - start


def is_steep(late: _re._Late, uses: Uses) -> Steep | None:
    """Return an example of what takes *late* too long, if there is one."""
    raw = isinstance(late.pattern, bytes)
    for use, work in uses.of(late):
        for before, piece in texts(late):
            # What a busy machine did to one measurement it won't do to three.
            for _ in range(3):
                long = seconds(work, before, piece, LONG, raw=raw)
                if long < QUICK:
                    break
                if long < 8 * seconds(work, before, piece, SHORT, raw=raw):
                    break
            else:
                return Steep(late.pattern, use, before, piece)
    return None


def unbounded(uses: Uses) -> Iterator[str]:
    """Yield the names of patterns that are not as `BOUNDED` says."""
    for name, length in BOUNDED.items():
        key = uses.names.get(name)
        if key is None:
            yield f"{name} is no pattern"
        elif uses.longest[key] > length:
            yield f"{name} saw {uses.longest[key]} characters"
        else:
            late = _re._Late(*key)
            for use, work in uses.of(late):
                for before, piece in texts(late):
                    taken = (
                        seconds(work, before[:length], piece, length, raw=False)
                        for _ in range(3)
                    )
                    if min(taken) > QUICK:
                        yield f"{name} takes long to {use} {before!a}, {piece!a} ..."


def main() -> int:
    """Print what is steep; tell by the exit status whether anything is."""
    uses = Uses()
    found = patterns(uses)
    # A collection takes longer than what is measured.
    gc.disable()
    wrong = list(unbounded(uses))
    for fault in wrong:
        print(fault)
    bounded = {uses.names.get(name) for name in BOUNDED}
    for late in found:
        if (late.pattern, late.flags) in bounded:
            continue
        if steep := is_steep(late, uses):
            wrong.append(str(steep.pattern))
            print(
                f"{steep.use} after {steep.before[-40:]!a}, {steep.piece!a} again and "
                f"again: {steep.pattern!a}",
                flush=True,
            )
    print(f"{len(found)} patterns, {len(BOUNDED)} bounded, {len(wrong)} steep")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
