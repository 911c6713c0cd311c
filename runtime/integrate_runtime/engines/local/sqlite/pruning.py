"""Pruning of a journal in steps, so that runs can be executed meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .removal import Expired, Removed, remove_some
from .space import return_some, truncate_log

if TYPE_CHECKING:
    import sqlite3

_STEP_SECONDS = 0.01
"""Time for which a step keeps other writers waiting, apart from its commit."""


class Pruning:
    """Removal of expired runs, and the return of their space to the file system.

    Args:
        expired: The runs to remove.

    Attributes:
        removed: What was removed so far.
        pause: Seconds to leave to other writers before the next step.
    """

    def __init__(self, expired: Sequence[Expired]) -> None:
        self.removed = Removed()
        self.pause = 0.0
        self._expired = [*expired]
        self._has_changed = False

    def step(self, connection: sqlite3.Connection) -> bool:
        """Take the next step, a short transaction; return whether there are further ones.

        Raises:
            sqlite3.Error: If the journal cannot be written; the step can be tried again.
        """
        if self._expired:
            is_done = not self._remove(connection, self._expired[0])
            if is_done:
                self._expired.pop(0)
            return True
        if self._return_space(connection):
            return True
        if self._has_changed:
            truncate_log(connection)
        return False

    def _remove(self, connection: sqlite3.Connection, expired: Expired) -> bool:
        """Remove runs for a moment; return whether there may be more of them."""
        # Freed pages are returned or used again soon: overwriting them as well would double the
        # work. A value that shares its page with others is overwritten.
        connection.execute("PRAGMA secure_delete = FAST").fetchall()
        total = Removed()
        with self._transaction(connection) as is_over:
            while (removed := remove_some(connection, expired)) is not None:
                total += removed
                if is_over():
                    break
        self._has_changed = self._has_changed or total != Removed()
        self.removed += total
        return removed is not None

    def _return_space(self, connection: sqlite3.Connection) -> bool:
        """Return free pages for a moment; return whether there may be more of them."""
        with self._transaction(connection) as is_over:
            while has_returned := return_some(connection):
                self._has_changed = True
                if is_over():
                    break
        return has_returned

    @contextmanager
    def _transaction(self, connection: sqlite3.Connection) -> Generator[Callable[[], bool]]:
        """Open a transaction, and return a function that tells whether to end it."""
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            started = time.monotonic()
            yield lambda: time.monotonic() - started > _STEP_SECONDS
        self.pause = time.monotonic() - started
