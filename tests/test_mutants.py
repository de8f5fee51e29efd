"""Mistakes that `make mutate` makes are made where they should be, one at a time."""

import ast
from pathlib import Path

import pytest

from tests.mutation.mutants import mutants_of, mutated


def mistakes(tmp_path: Path, code: str) -> dict[str, str]:
    """Return for each mistake in *code* what the code is with it."""
    path = tmp_path / "code.py"
    path.write_text(code, encoding="utf-8")
    return {
        f"{m.line}:{m.column} {m.what}": ast.unparse(mutated(m))
        for m in mutants_of(path)
    }


@pytest.mark.parametrize(
    ("code", "what", "wrong"),
    [
        ("a < b", "Lt -> LtE", "a <= b"),
        ("a in b", "In -> NotIn", "a not in b"),
        ("a is None", "Is -> IsNot", "a is not None"),
        ("a and b", "And -> Or", "a or b"),
        ("a + b", "Add -> Sub", "a - b"),
        ("a += b", "Add= -> Sub=", "a -= b"),
        ("x = not a", "not x -> x", "x = a"),
        ("x = True", "True -> False", "x = False"),
        ("x = 1", "1 -> 2", "x = 2"),
        ("x = 'ab'", "'ab' -> ''", "x = ''"),
        ("x = ''", "'' -> 'XX'", "x = 'XX'"),
        ("if a:\n    b", "if x -> if not x", "if not a:\n    b"),
        (
            "def f():\n    return a",
            "return x -> return None",
            "def f():\n    return None",
        ),
        ("f()", "a call is left out", "None"),
        (
            "while a == b:\n    break",
            "break -> continue",
            "while a == b:\n    continue",
        ),
    ],
)
def test_each_sort_of_mistake_is_made(
    code: str, what: str, wrong: str, tmp_path: Path
) -> None:
    """What is told is what is done."""
    found = mistakes(tmp_path, code)

    assert wrong in [text for told, text in found.items() if told.endswith(what)]


def test_each_mistake_is_made_alone(tmp_path: Path) -> None:
    """And no two are the same."""
    found = mistakes(tmp_path, "def f(a, b=1):\n    return a < b and a + 2 or 'x'\n")

    assert len(found) == len(set(found.values())) == 8


@pytest.mark.parametrize(
    "code",
    [
        '"""Documentation."""',
        'class A:\n    """Documentation."""',
        '__all__ = ["a"]',
        "from a import b",
        "def f(a: 'A' = b) -> 'B': ...",
        "raise ValueError('a message')",
        "x = f'a message {a}'",
    ],
)
def test_what_the_program_does_not_do_is_left_alone(code: str, tmp_path: Path) -> None:
    """A mistake in words for people, or in types, is not for tests to notice."""
    assert mistakes(tmp_path, code) == {}
