"""Asking a run's workflow for tasks, and waiting for what becomes of them.

A worker process has one ``Asker`` for each run that it executes, with which the job's function and
callbacks with nested tasks ask. Asks go out in batches, one at a time: the next batch follows when
the tasks of the last one are scheduled, so that a workflow task stays small.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractContextManager, asynccontextmanager
from dataclasses import replace
from secrets import token_hex
from typing import TYPE_CHECKING

from temporalio.service import RPCError, RPCStatusCode

from integrate_runtime.base.waiting import wait_for_result

from . import names
from .following import EVERYTHING, HistoryFollower, LostHistoryError
from .outages import outlast_outages

if TYPE_CHECKING:
    from temporalio.client import Client

    from .history import RunHistory
    from .task_history import TaskHistory
    from .wire import Ask, LogLines, Note

_BATCH_TASKS = 200
_BATCH_BYTES = 256_000


class Asker:
    """Asks one run's workflow for tasks, and follows its history.

    Args:
        client: Client with the journal's converter.
        run_id: Id of the run.
        execution: Temporal's run id.
    """

    def __init__(self, client: Client, run_id: str, execution: str) -> None:
        self._follower = HistoryFollower(client, run_id, execution)
        self._queue: dict[str, tuple[Ask, int]] = {}
        self._has_asks = asyncio.Event()

    @property
    def history(self) -> RunHistory:
        """History of the run, as far as it is known."""
        return self._follower.history

    @property
    def follower(self) -> HistoryFollower:
        """Follower of the history."""
        return self._follower

    async def outcome(
        self,
        ask: Ask,
        size: int,
        waiting: Callable[
            [TaskHistory | None, asyncio.Future[None]], AbstractContextManager[object]
        ],
    ) -> TaskHistory:
        """Ask for an attempt, unless it is made already, and wait until the task's attempts end.

        Args:
            ask: The task.
            size: Its size in bytes.
            waiting: Returns a context for the wait, from what is known of the task and a future
                that is done when there is more.

        Raises:
            LostHistoryError: If the history cannot be followed any more.
        """
        asked_of: int | None = None
        while True:
            if self._is_taken(ask):
                task = self.history.tasks[ask.id]
                if not task.is_open:
                    return task
            elif asked_of != self.history.ledger:
                asked_of = self.history.ledger  # a ledger that is full takes no new task
                self._queue[ask.id] = (ask, size)
                self._has_asks.set()
            news = self._follower.next_news(ask.id)
            with waiting(self.history.tasks.get(ask.id), news):
                await asyncio.wait([news])

    async def note(self, note: Note) -> None:
        """Record a fact about a task, in the ledger that has it: events there keep their order."""
        await self._signal(names.NOTE, note, self.history.tasks[note.id].ledger or 0)

    async def log(self, lines: LogLines) -> None:
        """Record lines of the job's log."""
        await self._signal(names.LOG, replace(lines, mark=token_hex(8)), self.history.ledger)

    async def record(self, note: Note) -> None:
        """Record a fact about a wait, and return once the history has it.

        All of them are in the first ledger: which wait takes an event follows from their order.
        """
        marked = replace(note, mark=token_hex(8))
        await self._signal(names.NOTE, marked, 0)
        while marked.mark not in self.history.marks:
            await self._follower.news(EVERYTHING)

    async def value(self, note: Note) -> TaskHistory:
        """Record the value of a context call; the first one that the history has counts."""
        noted: int | None = None
        while (task := self.history.tasks.get(note.id)) is None:
            if noted != self.history.ledger:
                noted = self.history.ledger
                await self._signal(names.NOTE, note, noted)
            else:
                await self._follower.news(note.id)
        return task

    async def send(self) -> None:
        """Send what is asked for, until cancelled."""
        while True:
            await self._has_asks.wait()
            ledger, batch = self._next_batch()
            if batch:
                await self._signal(names.ASK, batch, ledger)
            for ask in batch:
                while not self._is_taken(ask) and self.history.ledger == ledger:
                    await self._follower.news(ask.id)

    def _next_batch(self) -> tuple[int, list[Ask]]:
        """Take the next asks of one ledger from the queue."""
        batch: list[Ask] = []
        total, ledger = 0, self.history.ledger
        for task_id, (ask, size) in list(self._queue.items()):
            if self._is_taken(ask):  # never ask one ledger for what another has
                del self._queue[task_id]
                continue
            wanted = self._ledger_of(ask)
            if not batch:
                ledger = wanted
            elif wanted != ledger or len(batch) == _BATCH_TASKS or total + size > _BATCH_BYTES:
                continue
            del self._queue[task_id]
            batch.append(ask)
            total += size
        if not self._queue:
            self._has_asks.clear()
        return ledger, batch

    def _ledger_of(self, ask: Ask) -> int:
        """Return the ledger to ask: the one that has the task, or the last one."""
        task = self.history.tasks.get(ask.id)
        if task is None or task.ledger is None:
            return self.history.ledger
        return task.ledger

    def _is_taken(self, ask: Ask) -> bool:
        task = self.history.tasks.get(ask.id)
        if task is None or task.ledger is None:
            return False
        return any(attempt.number >= ask.attempt.number for attempt in task.attempts)

    async def _signal(self, name: str, argument: object, ledger: int) -> None:
        """Send a signal; the history takes one that arrives twice as one."""
        handle = self._follower.handle(ledger)
        try:
            await outlast_outages(lambda: handle.signal(name, argument), self.history.run_id)
        except RPCError as error:
            if error.status is RPCStatusCode.NOT_FOUND:  # the run has ended
                raise LostHistoryError(self.history.run_id) from error
            raise


class Askers:
    """The askers of one worker process: the first to need one starts it, the last stops it.

    Args:
        client: Client with the journal's converter.
    """

    def __init__(self, client: Client) -> None:
        self._client = client
        self._open: dict[tuple[str, str], _OpenAsker] = {}

    @asynccontextmanager
    async def of(self, run_id: str, execution: str) -> AsyncGenerator[Asker]:
        """Lend the asker of a run, which has read what there is.

        Args:
            run_id: Id of the run.
            execution: Temporal's run id.
        """
        key = (run_id, execution)
        opened = self._open.get(key)
        if opened is None or opened.asker.follower.stopped.is_set():
            opened = self._open[key] = _OpenAsker(Asker(self._client, run_id, execution))
        opened.users += 1
        try:
            await wait_for_result(opened.ready)
            yield opened.asker
        finally:
            opened.users -= 1
            if not opened.users:
                if self._open.get(key) is opened:  # or another one has taken its place
                    del self._open[key]
                await opened.stop()


class _OpenAsker:
    """An asker at work.

    Attributes:
        asker: The asker.
        users: Number of those who use it.
        ready: Done when it has read what there is.
    """

    def __init__(self, asker: Asker) -> None:
        self.asker = asker
        self.users = 0
        self.ready = asyncio.create_task(asker.follower.catch_up())
        self._following = asyncio.create_task(asker.follower.follow())
        self._sending = asyncio.create_task(asker.send())
        self._sending.add_done_callback(self._sending_ended)

    def _sending_ended(self, sending: asyncio.Task[None]) -> None:
        if sending.cancelled():
            return
        error = sending.exception()
        if error is not None:  # nobody may wait for what is never asked for
            self.asker.follower.lose(error)
            self._following.cancel()

    async def stop(self) -> None:
        """Stop it."""
        tasks = (self.ready, self._following, self._sending)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
