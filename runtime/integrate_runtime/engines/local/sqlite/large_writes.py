"""Writes of large values, which would stop the event loop for as long as the disk takes."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any, TypeAlias

from integrate_runtime.base.json_text import LARGE

from .file import explained, open_beside

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from pathlib import Path

Statement: TypeAlias = tuple[str, tuple[Any, ...]]


def is_large(statements: Sequence[Statement]) -> bool:
    """Whether a value of some statement is large."""
    return any(
        isinstance(value, str) and len(value) > LARGE
        for _, values in statements
        for value in values
    )


class LargeWriter:
    """Writes from a thread, by a connection of its own.

    While it writes, SQLite lets no other connection write: the event loop's own waits by ``idle``
    instead of being blocked.

    Args:
        path: The journal.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._in_use = threading.Lock()
        self._writing = asyncio.Lock()

    @property
    def is_writing(self) -> bool:
        """Whether a write is under way."""
        return self._writing.locked()

    async def idle(self) -> None:
        """Return when no write is under way."""
        while self.is_writing:
            async with self._writing:
                pass

    async def write(self, *statements: Statement) -> None:
        """Return when the statements are on the disk, all or none of them.

        A caller that is cancelled while it waits has written nonetheless.

        Raises:
            JournalError: they could not be written.
        """
        await asyncio.shield(asyncio.ensure_future(self._write(statements)))

    def close(self) -> None:
        """Close the connection once it has written."""
        with self._in_use:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    async def _write(self, statements: Sequence[Statement]) -> None:
        async with self._writing:
            await asyncio.to_thread(self._transact, statements)

    def _transact(self, statements: Sequence[Statement]) -> None:
        with self._in_use, explained(self._path):
            if self._connection is None:
                self._connection = open_beside(self._path)
            with self._connection as connection:
                connection.execute("BEGIN IMMEDIATE")
                for sql, values in statements:
                    connection.execute(sql, values)
