"""Small mistakes that are put into code, one at a time."""

import ast
import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

__all__ = ["Mutant", "mutants_of", "mutated"]

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.Add,
}

#: What is inside says something to people, or to type checkers, and not to the program.
_SILENT = (ast.Raise, ast.AnnAssign, ast.arg, ast.JoinedStr)


@attrs.frozen(order=True)
class Mutant:
    """
    One mistake.

    Attributes:
        path: The file.
        line: Its line, counted from 1.
        column: Its column, counted from 0.
        nth: Which of the mistakes of the file, counted from 0.
        what: What is changed to what.
    """

    path: Path
    line: int
    column: int
    nth: int
    what: str


def mutants_of(path: Path) -> list[Mutant]:
    """Return every mistake that can be made in a file, in the order of its text."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [
        (node.lineno, node.col_offset, nth, what)
        for nth, (node, what, _) in enumerate(_changes(tree))
    ]
    return [Mutant(path, *rest) for rest in sorted(found)]


def mutated(mutant: Mutant) -> ast.Module:
    """Return the code of the file with the mistake in it."""
    tree = ast.parse(mutant.path.read_text(encoding="utf-8"))
    for nth, (_, _, change) in enumerate(_changes(tree)):
        if nth == mutant.nth:
            change()
            return ast.fix_missing_locations(tree)
    message = f"{mutant.path} has no mistake {mutant.nth}"
    raise LookupError(message)


def _changes(tree: ast.Module) -> Iterator[tuple[Any, str, Any]]:
    """Yield each place, what may be changed there, and what changes it."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, _SILENT) or _is_listing(node):
            if isinstance(node, ast.AnnAssign) and node.value is not None:
                waiting.append(node.value)
            continue
        yield from _of_node(node)
        children = [
            child for child in ast.iter_child_nodes(node) if not _said(child, node)
        ]
        waiting += reversed(children)


def _is_listing(node: ast.AST) -> bool:
    """Tell whether *node* is ``__all__``, an import, or a type alias."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        return True
    if not isinstance(node, ast.Assign):
        return False
    return any(isinstance(t, ast.Name) and t.id == "__all__" for t in node.targets)


def _said(child: ast.AST, parent: ast.AST) -> bool:
    """Tell whether *child* is a docstring, an annotation or a decorator."""
    if isinstance(parent, ast.FunctionDef | ast.ClassDef):
        if child in parent.decorator_list or child is getattr(parent, "returns", None):
            return True
        if child in getattr(parent, "bases", ()):
            return True
    return isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)


def _of_node(node: ast.AST) -> Iterator[tuple[ast.AST, str, Any]]:
    match node:
        case ast.Compare(ops=[op, *_]) if type(op) in _COMPARISONS:
            other = _COMPARISONS[type(op)]

            def compare(node: ast.Compare = node, other: Any = other) -> None:
                node.ops[0] = other()

            yield node, f"{type(op).__name__} -> {other.__name__}", compare
        case ast.BoolOp(op=op):
            new = ast.Or if isinstance(op, ast.And) else ast.And
            yield (
                node,
                f"{type(op).__name__} -> {new.__name__}",
                _set(node, "op", new()),
            )
        case ast.BinOp(op=op) if type(op) in _OPERATORS:
            changed = _OPERATORS[type(op)]
            what = f"{type(op).__name__} -> {changed.__name__}"
            yield node, what, _set(node, "op", changed())
        case ast.AugAssign(op=op) if type(op) in _OPERATORS:
            changed = _OPERATORS[type(op)]
            what = f"{type(op).__name__}= -> {changed.__name__}="
            yield node, what, _set(node, "op", changed())
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield node, "not x -> x", _become(node, operand)
        case ast.Constant(value=bool(value)):
            yield node, f"{value} -> {not value}", _set(node, "value", not value)
        case ast.Constant(value=int(value)):
            yield node, f"{value} -> {value + 1}", _set(node, "value", value + 1)
        case ast.Constant(value=str(value)):
            # As long as it was not empty, it is now; a letter of it would say less.
            new_value = "" if value else "XX"
            what = f"{value[:30]!r} -> {new_value!r}"
            yield node, what, _set(node, "value", new_value)
        case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
            if not isinstance(test, ast.Compare | ast.BoolOp | ast.UnaryOp):
                negated = ast.UnaryOp(ast.Not(), test)
                yield node, "if x -> if not x", _set(node, "test", negated)
        case ast.Return(value=value) if value is not None and not (
            isinstance(value, ast.Constant) and value.value is None
        ):
            yield (
                node,
                "return x -> return None",
                _set(node, "value", ast.Constant(None)),
            )
        case ast.Break():
            yield node, "break -> continue", _become(node, ast.Continue())
        case ast.Continue():
            yield node, "continue -> break", _become(node, ast.Break())
        case ast.Expr(value=ast.Call()):
            yield node, "a call is left out", _set(node, "value", ast.Constant(None))


def _set(node: ast.AST, name: str, value: Any) -> Any:
    return lambda: setattr(node, name, value)


def _become(node: ast.AST, other: ast.AST) -> Any:
    """Return what makes *node* the same as *other*."""

    def change() -> None:
        place = {key: getattr(node, key) for key in ("lineno", "col_offset")}
        new = copy.copy(other)
        node.__class__ = type(new)  # type: ignore[assignment]
        node.__dict__.clear()
        node.__dict__.update({**new.__dict__, **place})

    return change
