"""Whether a job's function only waits, so that its execution can end and begin again later.

That is so if each of its asyncio tasks waits for a moment that is recorded, for an event, or for
another of its asyncio tasks, and it has no timer of its own, such as ``asyncio.timeout``. asyncio
tells what a task waits for in attributes that are not public; ``test_parking.py`` runs on each
version of Python. In doubt, a function does not only wait.
"""

from __future__ import annotations

import asyncio
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from contextvars import Context, ContextVar
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from integrate_runtime.base.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Callable

_current: ContextVar[Parking | None] = ContextVar("integrate_runtime.parking", default=None)
_LONGEST_SLEEP = timedelta(hours=1)


class Parking:
    """Waits of one execution of a job's function.

    Attributes:
        until: Earliest moment that it waits for; None if it waits for none.
        arrivals: Number of events that all of its waits for events knew when they began; None if it
            waits for none.
    """

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()
        self._waits: dict[asyncio.Future[Any], _Wait] = {}

    @property
    def until(self) -> datetime | None:
        """Earliest moment that it waits for."""
        moments = (wait.until for wait in self._waits.values())
        return min((moment for moment in moments if moment is not None), default=None)

    @property
    def arrivals(self) -> int | None:
        """Number of events that all of its waits for events knew."""
        known = (wait.known for wait in self._waits.values())
        return min((count for count in known if count is not None), default=None)

    def enter(self) -> None:
        """Count the asyncio tasks that are created from now on as the function's."""
        _tag_tasks(asyncio.get_running_loop())
        _current.set(self)

    def adopt(self, task: asyncio.Task[Any]) -> None:
        """Count an asyncio task as the function's."""
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    @contextmanager
    def wait(
        self,
        future: asyncio.Future[Any],
        until: datetime | None = None,
        *,
        known: int | None = None,
    ) -> Generator[None]:
        """Note in the block that a future is done at a moment that is recorded, or by an event.

        Args:
            future: What an asyncio task of the function waits for.
            until: The moment.
            known: Number of the events that were there when the wait began.
        """
        self._waits[future] = _Wait(until, known)
        try:
            yield
        finally:
            self._waits.pop(future, None)

    @property
    def only_waits(self) -> bool:
        """Whether the function only waits."""
        if not self._waits or self._has_timer() or any(wait.done() for wait in self._waits):
            return False
        try:
            return all(self._is_waiting(task) for task in self._tasks if not task.done())
        except (AttributeError, KeyError):  # this asyncio has other attributes
            return False

    def _has_timer(self) -> bool:
        """Whether a timer of the event loop belongs to the function; yes if that is unknown."""
        scheduled: Any = getattr(asyncio.get_running_loop(), "_scheduled", None)
        if scheduled is None:  # not asyncio's own event loop
            return True
        handles: Iterable[Any] = scheduled
        return any(
            not handle.cancelled() and handle._context.get(_current) is self for handle in handles
        )

    def _is_waiting(self, task: Any) -> bool:
        waiter = task._fut_waiter
        return waiter is not None and (self._is_known(waiter) or self._joins_known(task.get_coro()))

    def _is_known(self, future: Any) -> bool:
        if future.done() or future in self._waits or future in self._tasks:
            return True
        children: Any = getattr(future, "_children", None)  # of asyncio.gather
        return bool(children) and all(map(self._is_known, children))

    def _joins_known(self, coroutine: Any) -> bool:
        """Whether a coroutine is in ``asyncio.wait`` or at the end of a ``TaskGroup``."""
        inner = coroutine
        while hasattr(getattr(inner, "cr_await", None), "cr_code"):
            inner = inner.cr_await
        code = getattr(inner, "cr_code", None)
        if code is _WAIT:
            return all(map(self._is_known, inner.cr_frame.f_locals["fs"]))
        if code in _ENDS_OF_GROUP:
            return all(map(self._is_known, inner.cr_frame.f_locals["self"]._tasks))
        return False


@dataclass(frozen=True, slots=True)
class _Wait:
    """A wait for a moment or for an event.

    Attributes:
        until: The moment.
        known: Number of the events that were there when it began.
    """

    until: datetime | None
    known: int | None


_WAIT: Any = getattr(getattr(asyncio.tasks, "_wait", None), "__code__", object())
_ENDS_OF_GROUP: Any = [
    getattr(asyncio.TaskGroup, name).__code__
    for name in ("__aexit__", "_aexit")  # the second waits since Python 3.14
    if hasattr(asyncio.TaskGroup, name)
]


class ParkingClock(Clock):
    """Clock of a job's function, which tells what it sleeps for.

    Args:
        clock: The engine's clock.
        parking: Waits of the function.

    Attributes:
        parking: Waits of the function.
    """

    def __init__(self, clock: Clock, parking: Parking) -> None:
        super().__init__()
        self.rng = clock.rng
        self.parking = parking
        self._clock = clock

    def now(self) -> datetime:
        """Return the current time, in UTC."""
        return self._clock.now()

    async def sleep(self, delay: timedelta) -> None:
        """Sleep for a duration."""
        await self._clock.sleep(delay)

    async def sleep_until(self, moment: datetime) -> None:
        """Sleep until a moment, never less; return at once if it has passed."""
        loop = asyncio.get_running_loop()
        while (left := moment - self.now()) > timedelta():
            future: asyncio.Future[None] = loop.create_future()
            seconds = min(left, _LONGEST_SLEEP).total_seconds()
            # Outside the function's context, as this timer is not one of its own.
            timer = loop.call_later(seconds, _wake_up, future, context=Context())
            try:
                with self.parking.wait(future, moment):
                    await future
            finally:
                timer.cancel()


def _wake_up(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)


_tagged: WeakKeyDictionary[asyncio.AbstractEventLoop, Callable[..., Any]] = WeakKeyDictionary()


def _tag_tasks(loop: asyncio.AbstractEventLoop) -> None:
    """Let the event loop tell which asyncio tasks belong to which function."""
    present: Any = loop.get_task_factory()
    if present is not None and _tagged.get(loop) is present:
        return

    def create(
        loop: asyncio.AbstractEventLoop, coroutine: Any, **options: Any
    ) -> asyncio.Future[Any]:
        make: Any = present if present is not None else _new_task
        task: asyncio.Task[Any] = make(loop, coroutine, **options)
        context = options.get("context")
        parking = _current.get() if context is None else context.get(_current)
        if parking is not None:
            parking.adopt(task)
        return task

    _tagged[loop] = create
    loop.set_task_factory(create)


def _new_task(loop: asyncio.AbstractEventLoop, coroutine: Any, **options: Any) -> asyncio.Task[Any]:
    return asyncio.Task(coroutine, loop=loop, **options)
