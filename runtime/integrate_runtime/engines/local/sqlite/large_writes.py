"""Writes that would block the event loop while the disk works: large values, and maintenance."""

from __future__ import annotations

import asyncio
import threading
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from integrate_runtime.base.json_text import LARGE
from integrate_runtime.base.waiting import wait_for_result

from .file import explaining_errors, open_second_writer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence
    from pathlib import Path

ResultT = TypeVar("ResultT")
Statement: TypeAlias = tuple[str, tuple[Any, ...]]


def has_large_value(statements: Sequence[Statement]) -> bool:
    """Whether any value of the statements is large."""
    return any(
        isinstance(value, str) and len(value) > LARGE
        for _, values in statements
        for value in values
    )


class LargeWriter:
    """Writes in a thread, with a connection of its own.

    SQLite admits one writer at a time. While this one writes, the event loop's connection must not
    try to: it awaits ``idle`` first, instead of blocking the loop.

    Args:
        path: Path of the journal.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._in_use = threading.Lock()
        self._writing = asyncio.Lock()

    @property
    def is_writing(self) -> bool:
        """Whether a write is in progress."""
        return self._writing.locked()

    async def idle(self) -> None:
        """Wait until no write is in progress."""
        # Another write may have begun by the time this task gets the lock and releases it.
        while self.is_writing:
            async with self._writing:
                pass

    async def write(self, *statements: Statement) -> None:
        """Write the statements in one transaction, and return once they are durable.

        A caller that is cancelled while it waits has written nonetheless.

        Raises:
            JournalError: If they could not be written.
        """
        await self.call(partial(_transact, statements))

    async def call(self, function: Callable[[sqlite3.Connection], ResultT]) -> ResultT:
        """Call a function with the connection, in the thread.

        A caller that is cancelled while it waits has called it nonetheless.

        Raises:
            JournalError: If the journal cannot be written.
        """
        return await wait_for_result(asyncio.ensure_future(self._call(function)))

    def close(self) -> None:
        """Close the connection after the current write."""
        with self._in_use:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    async def _call(self, function: Callable[[sqlite3.Connection], ResultT]) -> ResultT:
        async with self._writing:
            return await asyncio.to_thread(self._connected, function)

    def _connected(self, function: Callable[[sqlite3.Connection], ResultT]) -> ResultT:
        with self._in_use, explaining_errors(self._path):
            if self._connection is None:
                self._connection = open_second_writer(self._path)
            return function(self._connection)


def _transact(statements: Sequence[Statement], connection: sqlite3.Connection) -> None:
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        for sql, values in statements:
            connection.execute(sql, values)
