"""Group commit: concurrent writes to the journal share one commit.

A commit waits for the disk, so tasks that begin or end in the same iteration of the event loop are
committed together. Each adds its statements to the batch and yields; the first to continue commits
the whole batch. A write for which nobody waits joins the next commit. While another process is
writing to the journal, batches wait in a queue: SQLite's own waiting would stop the event loop.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections import deque
from functools import partial
from itertools import chain, groupby
from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar

from integrate_runtime.base.errors import JournalBusy

from .file import explaining_errors, is_busy, journal_error
from .large_writes import LargeWriter, Statement, has_large_value
from .patience import when_free

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from .loop_yield import LoopYield

ResultT = TypeVar("ResultT")


class _Batch:
    __slots__ = ("errors", "is_done", "later", "settled", "writes", "written")

    def __init__(self) -> None:
        self.writes: list[tuple[Statement, ...]] = []
        self.later: tuple[Statement, ...] = ()
        """Statements for which nobody waits."""
        self.errors: dict[int, BaseException] = {}
        self.written: set[int] = set()
        """Writes that were committed alone, because their batch could not be."""
        self.is_done = False
        self.settled: asyncio.Event | None = None
        """Set once a batch that had to wait for another process is committed."""


_logger = logging.getLogger("integrate_runtime.runs")
_NO_RUN: Mapping[str, object] = {"run_id": None, "task": None, "attempt": None}
_sql = itemgetter(0)


class GroupCommit:
    """Writer of a journal.

    Args:
        connection: Connection in autocommit mode, used by the event loop's thread alone.
        path: Path of the journal, for messages.
        loop_yield: Yields to the event loop.
    """

    def __init__(
        self, connection: sqlite3.Connection, path: Path | None, loop_yield: LoopYield
    ) -> None:
        self._connection = connection
        self._path = path
        self._loop_yield = loop_yield
        self._batch = _Batch()
        self._later: deque[Statement] = deque()
        self._large = LargeWriter(path) if path is not None else None
        self._queue: deque[_Batch] = deque()
        self._retrying: asyncio.Task[None] | None = None

    def can_write_now(self, *statements: Statement) -> bool:
        """Whether ``write_now`` would block the event loop no longer than a small commit."""
        if self._queue:
            return False
        return self._large is None or not (self._large.is_writing or has_large_value(statements))

    async def maintain(self, step: Callable[[sqlite3.Connection], ResultT]) -> ResultT:
        """Take a step of maintenance, a short transaction, between writes.

        Raises:
            JournalError: If the journal cannot be written.
        """
        if self._large is not None:
            return await self._large.call(step)
        with explaining_errors(self._path):
            return step(self._connection)

    def write_later(self, statement: Statement) -> None:
        """Write a statement with the next commit. It may be called in any thread."""
        self._later.append(statement)  # atomic

    def write_pending(self) -> None:
        """Write the statements that are still pending, unless that would block the event loop."""
        if self._later and self.can_write_now():
            self._commit(self._batch)

    async def flush(self) -> None:
        """Wait until nothing is being written, and nothing waits for another process."""
        if self._large is not None:
            await self._large.idle()
        if self._later:
            self._commit(self._batch)
        if self._retrying is not None:
            await asyncio.wait([self._retrying])

    def close(self) -> None:
        """Wait for a write of large values, and close its connection."""
        if self._large is not None:
            self._large.close()

    async def write(self, *statements: Statement) -> None:
        """Write the statements in one transaction, and return once they are durable.

        A caller that is cancelled while it waits has written nonetheless.

        Raises:
            JournalError: If they could not be written.
        """
        if self._large is not None and has_large_value(statements):
            await self._large.write(*self._take_later(), *statements)
            return
        batch = self._batch
        number = len(batch.writes)
        batch.writes.append(statements)
        try:
            await self._loop_yield
            if self._large is not None:
                await self._large.idle()
        finally:
            self._commit(batch)
        await self._settled(batch, number)

    async def write_now(self, *statements: Statement) -> None:
        """Write without yielding to the event loop, unless another process is writing.

        Raises:
            JournalError: If the statements could not be written.
        """
        batch = self._batch
        number = len(batch.writes)
        batch.writes.append(statements)
        self._commit(batch)
        await self._settled(batch, number)

    async def _settled(self, batch: _Batch, number: int) -> None:
        if batch.settled is not None:
            await batch.settled.wait()
        self._check(batch, number)

    def _check(self, batch: _Batch, number: int) -> None:
        if batch.errors and number in batch.errors:
            with explaining_errors(self._path):
                raise batch.errors[number]

    def _commit(self, batch: _Batch) -> None:
        if batch.is_done:
            return
        batch.is_done = True
        batch.later = self._take_later()
        self._batch = _Batch()
        if self._queue:
            self._enqueue(batch)  # in order: a later write may depend on an earlier one
            return
        try:
            self._write_all(batch)
        except JournalBusy:
            self._enqueue(batch)

    def _take_later(self) -> tuple[Statement, ...]:
        taken: list[Statement] = []
        while self._later:  # this thread alone removes from it
            taken.append(self._later.popleft())
        return tuple(taken)

    def _enqueue(self, batch: _Batch) -> None:
        batch.settled = asyncio.Event()
        self._queue.append(batch)
        if self._retrying is None:
            self._retrying = asyncio.create_task(self._retry(), name="writes that wait")

    async def _retry(self) -> None:
        """Write the queued batches as soon as other processes let it."""
        try:
            while self._queue:
                batch = self._queue[0]
                try:
                    await when_free(partial(self._write_all, batch))
                except JournalBusy as error:
                    for number in set(range(len(batch.writes))) - batch.written:
                        batch.errors.setdefault(number, error)
                self._queue.popleft()
                if batch.settled is not None:
                    batch.settled.set()
        finally:
            self._retrying = None

    def _write_all(self, batch: _Batch) -> None:
        """Commit a batch; the errors of single writes are kept for their callers.

        Raises:
            JournalBusy: If another process is writing: call it again for what is not written yet.
        """
        if batch.written or batch.errors:
            self._commit_each(batch)
            return
        try:
            self._transact([batch.later, *batch.writes])
        except Exception as error:
            self._raise_if_busy(error)
            # Without knowing which write failed, retry each alone and report to its own caller.
            self._commit_each(batch)
        except BaseException as error:
            batch.errors.update(dict.fromkeys(range(len(batch.writes)), error))
            raise

    def _commit_each(self, batch: _Batch) -> None:
        """Commit each write by itself, so that a failing write affects no other."""
        if batch.later:
            try:
                self._transact([batch.later])
            except Exception as error:
                self._raise_if_busy(error)
                _logger.warning("Log lines are not kept: %s", error, extra=_NO_RUN)
            batch.later = ()
        for number, statements in enumerate(batch.writes):
            if number in batch.written or number in batch.errors:
                continue
            try:
                self._transact([statements])
            except Exception as error:
                self._raise_if_busy(error)
                batch.errors[number] = error
            else:
                batch.written.add(number)

    def _raise_if_busy(self, error: Exception) -> None:
        if isinstance(error, sqlite3.Error) and is_busy(error):
            raise journal_error(self._path, error) from error

    def _transact(self, writes: list[tuple[Statement, ...]]) -> None:
        execute = self._connection.execute
        statements = [*chain.from_iterable(writes)]
        if len(statements) == 1:
            execute(*statements[0])  # a single statement is a transaction by itself
            return
        execute("BEGIN IMMEDIATE")
        try:
            for sql, rows in groupby(statements, key=_sql):
                self._connection.executemany(sql, (values for _, values in rows))
            execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                execute("ROLLBACK")
            raise
