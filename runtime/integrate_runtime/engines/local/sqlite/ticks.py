"""Calls of a function at intervals during long queries, to show their progress."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager

_INSTRUCTIONS = 1_000_000
"""SQLite's instructions between two calls; they take some hundredths of a second."""


@contextmanager
def ticking(connection: sqlite3.Connection, tick: Callable[[], None]) -> Generator[None]:
    """Call a function now and then during the queries of the block."""

    def proceed() -> int:
        tick()
        return 0

    connection.set_progress_handler(proceed, _INSTRUCTIONS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


def raise_if_interrupted(error: sqlite3.Error) -> None:
    """Raise ``KeyboardInterrupt`` for the error of a query that Ctrl-C ended.

    sqlite3 drops an exception of a function that ticks, and reports an interrupted query instead.

    Raises:
        KeyboardInterrupt: If the query was interrupted.
    """
    if getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
        raise KeyboardInterrupt from error
