"""Many documents in several processes: nothing is lost, whatever happens to one."""

import gc
import os
import pickle
import signal
import sys
import time
from collections.abc import Iterator
from functools import partial
from itertools import count, islice
from multiprocessing import Pipe
from pathlib import Path

import pytest

from tests.corpus import ROOT
from unresolution import parse, pool
from unresolution.pool import Done, WorkFailed, each

pytestmark = pytest.mark.filterwarnings(
    # Fork is asked for by name, and the workers of the tests start no threads.
    "ignore:.*multi-threaded:DeprecationWarning"
)

EXAMPLES = sorted((ROOT / "docs" / "examples").glob("*.txt"))
METHODS = ["spawn", "forkserver", "fork"] if sys.platform == "linux" else ["spawn"]


class Unmade(Exception):
    """Packs, but can't be made again from what was packed."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__(f"{one} and {two}")


def number_of(path: Path) -> str | None:
    return parse(path.read_text(encoding="utf-8")).resolution.number


def double(number: int) -> int:
    return number * 2


def trouble(number: int) -> object:
    """Do well, or fail in one of many ways."""
    match number % 50:
        case 7:
            raise ValueError("seven")
        case 8:
            raise Unmade(1, 2)
        case 9:
            return lambda: None
        case 10:
            os._exit(3)
        case 11:
            os.kill(os.getpid(), signal.SIGKILL)
        case 12:
            raise SystemExit(4)
    return number


def slow_first(number: int) -> int:
    time.sleep(0.5 if number == 0 else 0)
    return number


def process(_: object) -> int:
    return os.getpid()


def hold(bytes_: int, number: int) -> int:
    assert len(b"x" * bytes_)
    return os.getpid()


@pytest.mark.parametrize("method", METHODS)
def test_documents_are_read(method: str) -> None:
    """Results come in order, each with its path, however workers are started."""
    found = list(each(EXAMPLES, number_of, processes=2, method=method))

    assert [(done.item, done.get()) for done in found] == [
        (path, number_of(path)) for path in EXAMPLES
    ]


@pytest.mark.parametrize("processes", [1, 2, 3])
def test_each_item_is_done_once(processes: int) -> None:
    """Whatever is sent at once, and to whom."""
    found = list(each(range(3000), double, processes=processes))
    mixed = each(range(3000), double, processes=processes, ordered=False)

    assert [done.get() for done in found] == [2 * n for n in range(3000)]
    assert sorted(done.item for done in mixed) == list(range(3000))


def test_nothing_to_do_is_done() -> None:
    """No item, no worker."""
    assert list(each([], double, processes=2)) == []


def test_an_error_is_a_value_and_stops_nothing() -> None:
    """Of whatever a worker dies: the others' results come, and it is told of which."""
    found = list(each(range(200), trouble, processes=2))

    assert [done.item for done in found] == list(range(200))
    failed = [done for done in found if done.error is not None]
    assert {done.item % 50 for done in failed} == {7, 8, 9, 10, 11, 12}
    assert [done.get() for done in found if done.error is None] == [
        n for n in range(200) if n % 50 not in range(7, 13)
    ]
    first, second, third, fourth, fifth, sixth = (done.error for done in failed[:6])
    assert isinstance(first, ValueError) and str(first) == "seven"
    assert "in trouble" in first.__notes__[0]
    assert isinstance(second, WorkFailed) and "1 and 2" in str(second)
    assert isinstance(third, WorkFailed) and "lambda" in str(third)
    assert str(fourth) == "the worker ended with exit code 3"
    assert str(fifth) == "the worker ended with exit code -9"
    assert str(sixth) == "the worker ended with exit code 4"
    with pytest.raises(ValueError, match="seven"):
        failed[0].get()


def test_an_error_is_a_value_in_this_process_too() -> None:
    """One process does what several do."""
    found = list(each([6, 7], trouble, processes=1))

    assert found[0] == Done(6, 6)
    assert isinstance(found[1].error, ValueError)


def test_items_are_taken_as_they_are_needed() -> None:
    """Items may be without end; results that wait for another are bounded."""
    taken = 0

    def numbers() -> Iterator[int]:
        nonlocal taken
        while True:
            yield taken
            taken += 1

    found = each(numbers(), slow_first, processes=2)

    assert [done.get() for done in islice(found, 5)] == [0, 1, 2, 3, 4]
    assert taken < 2000
    found.close()


def test_workers_end_with_the_iterator() -> None:
    """Whoever breaks off leaves no process behind."""
    found = each(count(), process, processes=2)
    ids = {done.get() for done in islice(found, 500)}
    found.close()

    assert os.getpid() not in ids
    for worker in ids:
        with pytest.raises(ProcessLookupError):
            os.kill(worker, 0)


def test_a_worker_that_did_much_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a library leaks is given back."""
    monkeypatch.setattr(pool, "_LONGEST", 20)

    found = list(each(range(200), process, processes=2, method="fork"))

    assert len(found) == 200
    assert len({done.get() for done in found}) > 3


def test_a_worker_that_grew_large_is_replaced() -> None:
    """One document that needs much memory is not paid for ever after."""
    work = partial(hold, 300 * 2**20)

    found = [done.get() for done in each(range(6), work, processes=2)]

    assert len(set(found)) == 6


def test_a_large_parent_may_have_workers() -> None:
    """A worker that was forked is as large as its parent, and not worn out by it."""
    held = b"x" * (300 * 2**20)

    found = [done.get() for done in each(range(300), process, processes=2)]

    assert len(held) and len(set(found)) == 2


def test_a_large_item_is_no_deadlock() -> None:
    """Items and results that fill a pipe: nobody waits for one who waits for him."""
    found = list(each(["x" * 300_000] * 40, str.upper, processes=2))

    assert {done.get() for done in found} == {"X" * 300_000}


def test_a_worker_answers_what_it_is_sent_until_nothing_comes() -> None:
    """One reply for each item, and how long they took together."""
    ours, theirs = Pipe()
    before = signal.getsignal(signal.SIGINT)
    ours.send([1, 7])
    ours.send([9])
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(pool, "_LONGEST", 3)
            pool._serve(theirs, trouble)
    finally:
        signal.signal(signal.SIGINT, before)
        gc.unfreeze()

    (one, seven), seconds, worn = ours.recv()
    assert pickle.loads(one) == (1, None) and seconds >= 0 and not worn
    value, error = pickle.loads(seven)
    assert (
        value is None and str(error) == "seven" and "in trouble" in error.__notes__[0]
    )
    (lost,), _, worn = ours.recv()
    assert worn and "lambda" in str(pickle.loads(lost)[1])


def test_a_worker_ends_when_nothing_more_can_come() -> None:
    """It is not left behind by a parent that has ended."""
    ours, theirs = Pipe()
    before = signal.getsignal(signal.SIGINT)
    ours.close()
    try:
        pool._serve(theirs, double)
    finally:
        signal.signal(signal.SIGINT, before)
        gc.unfreeze()


def test_no_process_is_a_mistake() -> None:
    """It is told at once, not when results are asked for."""
    with pytest.raises(ValueError, match="at least 1"):
        each([1], double, processes=0)


def test_results_can_be_pickled() -> None:
    """They are values like all others."""
    done = Done("a.txt", 1)

    assert pickle.loads(pickle.dumps(done)) == done
