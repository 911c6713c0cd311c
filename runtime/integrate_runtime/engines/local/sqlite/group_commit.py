"""Group commit: concurrent writes to the journal share one commit.

A commit waits for the disk, so tasks that begin or end in the same iteration of the event loop are
committed together. Each adds its statements to the batch and yields; the first to continue commits
the whole batch.
"""

from __future__ import annotations

from itertools import chain, groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from .file import explaining_errors
from .large_writes import LargeWriter, Statement, has_large_value

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from .loop_yield import LoopYield


class _Batch:
    __slots__ = ("errors", "is_done", "writes")

    def __init__(self) -> None:
        self.writes: list[tuple[Statement, ...]] = []
        self.errors: dict[int, BaseException] = {}
        self.is_done = False


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
        self._large = LargeWriter(path) if path is not None else None

    def can_write_now(self, *statements: Statement) -> bool:
        """Whether ``write_now`` would block the event loop no longer than a small commit."""
        return self._large is None or not (self._large.is_writing or has_large_value(statements))

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
            await self._large.write(*statements)
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
        self._check(batch, number)

    def write_now(self, *statements: Statement) -> None:
        """Write without yielding to the event loop.

        Raises:
            JournalError: If the statements could not be written.
        """
        batch = self._batch
        number = len(batch.writes)
        batch.writes.append(statements)
        self._commit(batch)
        self._check(batch, number)

    def _check(self, batch: _Batch, number: int) -> None:
        if batch.errors and number in batch.errors:
            with explaining_errors(self._path):
                raise batch.errors[number]

    def _commit(self, batch: _Batch) -> None:
        if batch.is_done:
            return
        batch.is_done = True
        self._batch = _Batch()
        try:
            self._transact(batch.writes)
        except Exception:
            # Without knowing which write failed, retry each alone and report to its own caller.
            self._commit_each(batch)
        except BaseException as error:
            batch.errors.update(dict.fromkeys(range(len(batch.writes)), error))
            raise

    def _commit_each(self, batch: _Batch) -> None:
        """Commit each write by itself, so that a failing write affects no other."""
        for number, statements in enumerate(batch.writes):
            try:
                self._transact([statements])
            except Exception as error:
                batch.errors[number] = error

    def _transact(self, writes: list[tuple[Statement, ...]]) -> None:
        execute = self._connection.execute
        if len(writes) == 1 and len(writes[0]) == 1:
            execute(*writes[0][0])  # a single statement is a transaction by itself
            return
        execute("BEGIN IMMEDIATE")
        try:
            for sql, rows in groupby(chain.from_iterable(writes), key=_sql):
                self._connection.executemany(sql, (values for _, values in rows))
            execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                execute("ROLLBACK")
            raise
