"""
Many documents, with all processors and bounded memory.

A tree costs more to hand from one process to another than to parse.  So what is to be
done with a document goes to the worker, and only what comes of it comes back: write
files there, or return something small.
"""

import gc
import os
import pickle
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

import attrs

from ._late import define, frozen
from .errors import UnresolutionError

__all__ = ["Done", "WorkFailed", "each", "processors"]

T = TypeVar("T")
R = TypeVar("R")

#: Seconds that the items sent at once should take: long beside the 0.2 ms that sending
#: takes, short beside the patience of who waits for the first results.
_TURN = 0.05
_MOST_AT_ONCE = 64

#: A worker that ever held so many bytes more than at first, or did so many items, is
#: replaced.
_LARGEST = 200 * 2**20
_LONGEST = 5_000

#: What a pipe holds without a reader, on every system.
_PIPE = 16_000

#: How far results may run ahead of the one that is waited for, for each worker.
_AHEAD = 4 * _MOST_AT_ONCE


class WorkFailed(UnresolutionError):
    """Stands for what went wrong in a worker where that can't be handed over."""


@frozen
class Done(Generic[T, R]):
    """
    What came of one item.

    Attributes:
        item: What was to be done, such as a path.
        value: What the work returned; None if it failed.
        error: What the work raised, with the traceback as a note; None if it succeeded.
    """

    item: T
    value: R | None = None
    error: Exception | None = None

    def get(self) -> R:
        """Return the value, or raise the error."""
        if self.error is not None:
            raise self.error
        return self.value  # type: ignore[return-value]


def processors() -> int:
    """Return the number of processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def each(
    items: Iterable[T],
    work: Callable[[T], R],
    *,
    processes: int | None = None,
    ordered: bool = True,
    method: str | None = None,
) -> Iterator[Done[T, R]]:
    """
    Do *work* on each of the *items* in other processes; yield what comes of them.

    An error is a value like any other and stops nothing.  *items* are taken as workers
    need them, so that they may be without end, and workers wait for whoever takes the
    results; memory is bounded by what a few hundred items and results take.  Workers
    end with the iterator.

    Args:
        items: Small values that can be pickled, such as paths; large ones cost more to
            hand over than they are worth.
        work: A function of one item that can be pickled: one of a module, or a
            `functools.partial` of it.  What it returns should be small.
        processes: How many; by default as many as there are processors.  With 1, all is
            done in this process.
        ordered: Whether results come in the order of the items, or as they are ready.
        method: How workers are started, as `multiprocessing` has it: "fork", "spawn",
            "forkserver"; by default as is usual on the system.
    """
    count = processors() if processes is None else processes
    if count < 1:
        raise ValueError(f"processes must be at least 1, not {count}")
    if count == 1:
        return (_do(work, item) for item in items)
    return _Pool(iter(items), work, count, ordered, method).results()


# The worker ---------------------------------------------------------------------------


def _do(work: Callable[[T], R], item: T) -> Done[T, R]:
    """Return what comes of *item*."""
    try:
        return Done(item, work(item))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is handed over
        return Done(item, None, error)


def _serve(connection: Connection, work: Callable[[Any], Any]) -> None:
    """Do *work* on what comes, until nothing comes or this process is worn out."""
    import signal  # noqa: PLC0415 - here alone
    from traceback import format_exception  # noqa: PLC0415 - here alone

    # An interrupt at the terminal reaches all; the one that waits for results ends us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What was there before is nobody's garbage; it need not be looked at again.
    gc.freeze()
    # A worker that was forked begins with all that its parent holds.
    left, most = _LONGEST, _peak() + _LARGEST
    worn = False
    while not worn:
        try:
            items = connection.recv()
        except EOFError:
            return
        start = time.perf_counter()
        replies = []
        for item in items:
            done = _do(work, item)
            error = done.error
            if error is not None:
                error.add_note("".join(format_exception(error)))
            replies.append(_packed(done.value, error))
        left -= len(items)
        worn = left <= 0 or _peak() >= most
        connection.send((replies, time.perf_counter() - start, worn))


def _packed(value: object, error: Exception | None) -> bytes:
    """Return both as bytes; what can't be packed or unpacked is told in words."""
    try:
        packed = pickle.dumps((value, error), pickle.HIGHEST_PROTOCOL)
        if error is not None:
            # An exception may be packed and yet not be made again from its arguments.
            pickle.loads(packed)  # noqa: S301 - our own
    except Exception as fault:  # noqa: BLE001 - objects may raise anything here
        told = WorkFailed(f"{type(error or fault).__name__}: {error or fault}")
        for note in getattr(error, "__notes__", ()):
            told.add_note(note)
        return pickle.dumps((None, told), pickle.HIGHEST_PROTOCOL)
    return packed


def _peak() -> int:
    """Return the bytes that this process ever held at once, where that can be told."""
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if os.uname().sysname == "Darwin" else peak * 1024


# The one that sends -------------------------------------------------------------------


@define(eq=False)
class _Worker:
    """A process, and the numbers of the items that it has: what was sent, in turn."""

    process: BaseProcess
    connection: Connection
    sent: deque[list[int]] = attrs.field(factory=deque)

    def end(self) -> None:
        """End the process and what connects it; it may have ended by itself."""
        self.connection.close()
        if self.process.is_alive():
            self.process.terminate()
        self.process.join()
        self.process.close()


class _Pool(Generic[T, R]):
    """Hands items out to workers and collects what comes of them."""

    def __init__(
        self,
        items: Iterator[T],
        work: Callable[[T], R],
        count: int,
        ordered: bool,  # noqa: FBT001 - as of `each`
        method: str | None,
    ) -> None:
        self._items = items
        self._work = work
        self._count = count
        self._ordered = ordered
        self._context: Any = get_context(method)
        self._workers: list[_Worker] = []
        #: Items by number, from when they are taken to when their results are given.
        self._open: dict[int, T] = {}
        self._taken = self._given = 0
        self._again: deque[int] = deque()
        self._ready: dict[int, Done[T, R]] = {}
        self._at_once = 1

    def results(self) -> Iterator[Done[T, R]]:
        """Yield what comes of each item."""
        try:
            while True:
                self._send()
                yield from self._give()
                if not self._open:
                    return
                self._receive()
        finally:
            for worker in self._workers:
                worker.end()

    def _give(self) -> Iterator[Done[T, R]]:
        """Yield what is ready and, if they are ordered, in turn."""
        for number in range(self._given, self._taken) if self._ordered else self._all():
            if number not in self._ready:
                return
            self._given += 1
            del self._open[number]
            yield self._ready.pop(number)

    def _all(self) -> list[int]:
        return list(self._ready)

    # Sending --------------------------------------------------------------------------

    def _send(self) -> None:
        """Give each worker something to do, and something to do next."""
        for turn in range(2):
            for worker in self._workers:
                if len(worker.sent) <= turn:
                    self._send_to(worker, ahead=bool(worker.sent))
        while len(self._workers) < self._count:
            numbers = self._next()
            if not numbers:
                return
            self._send_to(self._start(), numbers)

    def _send_to(
        self, worker: _Worker, numbers: list[int] | None = None, *, ahead: bool = False
    ) -> None:
        numbers = numbers or self._next()
        if not numbers:
            return
        packed = pickle.dumps([self._open[number] for number in numbers])
        if ahead and len(packed) > _PIPE:
            # It would wait for us to read while we wait for it to read.
            self._again.extend(numbers)
            return
        worker.sent.append(numbers)
        # If it has ended, that is seen when its results are read.
        with suppress(OSError):
            worker.connection.send_bytes(packed)

    def _next(self) -> list[int]:
        """Return the numbers of items to be sent at once."""
        if self._again:
            # One by one: if it ends its worker, too, we know which it was.
            return [self._again.popleft()]
        room = self._given + self._count * _AHEAD - self._taken
        # Those that are not waited for are held back by nothing else.
        first = self._taken
        for item in islice(self._items, max(0, min(self._at_once, room))):
            self._open[self._taken] = item
            self._taken += 1
        return list(range(first, self._taken))

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=_serve, args=(theirs, self._work), daemon=True
        )
        process.start()
        theirs.close()
        worker = _Worker(process, ours)
        self._workers.append(worker)
        return worker

    # Receiving ------------------------------------------------------------------------

    def _receive(self) -> None:
        """Wait until some worker has results, and take them."""
        waiting = {worker.connection: worker for worker in self._workers if worker.sent}
        for connection in wait(list(waiting)):
            worker = waiting[connection]  # type: ignore[index]
            try:
                replies, seconds, worn = worker.connection.recv()
            except (EOFError, OSError):
                self._bury(worker)
                continue
            numbers = worker.sent.popleft()
            for number, reply in zip(numbers, replies, strict=True):
                value, error = pickle.loads(reply)  # noqa: S301 - from our own worker
                self._ready[number] = Done(self._open[number], value, error)
            if worn:
                self._retire(worker)
            elif seconds < _TURN / 2:
                self._at_once = min(_MOST_AT_ONCE, self._at_once * 2)
            elif seconds > _TURN * 2:
                self._at_once = max(1, self._at_once // 2)

    def _retire(self, worker: _Worker) -> None:
        """Replace a worker that has had enough; what it has not begun is sent again."""
        self._workers.remove(worker)
        for numbers in worker.sent:
            self._again.extend(numbers)
        worker.end()

    def _bury(self, worker: _Worker) -> None:
        """Replace a worker that died, and tell which item it died of."""
        worker.process.join()
        code = worker.process.exitcode
        numbers = worker.sent.popleft()
        if len(numbers) == 1:
            error = WorkFailed(f"the worker ended with exit code {code}")
            number = numbers[0]
            self._ready[number] = Done(self._open[number], None, error)
        else:
            self._again.extend(numbers)
        self._retire(worker)
