"""Patterns that are compiled late are patterns like others."""

import pickle
import re as real

import pytest

from unresolution import _re as re


def test_a_pattern_is_compiled_when_it_is_first_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compiled, original = [], real.compile

    def compile_(pattern, flags):
        compiled.append(pattern)
        return original(pattern, flags)

    late = re.compile("(?P<first>a)b", re.IGNORECASE)
    monkeypatch.setattr(re._re, "compile", compile_)

    assert late.pattern == "(?P<first>a)b" and late.flags == re.IGNORECASE
    assert compiled == []
    assert late.fullmatch("AB") and late.sub("x", "cab") == "cx"
    assert late.groups == 1 and dict(late.groupindex) == {"first": 1}
    assert compiled == ["(?P<first>a)b"]


def test_a_pattern_is_a_value() -> None:
    late, again, other = re.compile("a"), re.compile("a"), re.compile("b")

    assert late == again != other
    assert hash(late) == hash(again)
    assert late != real.compile("a")
    assert pickle.loads(pickle.dumps(late)) == late
    assert repr(late) == "re.compile('a', 0)"


def test_what_is_no_pattern_is_refused_when_it_is_used() -> None:
    late = re.compile("(")

    with pytest.raises(real.error):
        late.match("x")


def test_a_pattern_has_nothing_else() -> None:
    with pytest.raises(AttributeError):
        re.compile("a").search_all  # noqa: B018
