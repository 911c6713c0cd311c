"""Space of a journal's file, returned to the file system.

A file that was created before this existed returns nothing until it is vacuumed once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

_INCREMENTAL = 2
_PAGES = 64


def file_size(path: Path) -> int:
    """Return the bytes of a journal's file and its write-ahead log."""
    files = (path, path.with_name(f"{path.name}-wal"))
    return sum(file.stat().st_size for file in files if file.exists())


def can_shrink(connection: sqlite3.Connection) -> bool:
    """Whether the file can return space in pieces."""
    (mode,) = connection.execute("PRAGMA auto_vacuum").fetchone()
    return bool(mode == _INCREMENTAL)


def return_some(connection: sqlite3.Connection) -> bool:
    """Return a few free pages, in the current transaction; return whether there were any."""
    (free,) = connection.execute("PRAGMA freelist_count").fetchone()
    if not free or not can_shrink(connection):
        return False
    connection.execute(f"PRAGMA incremental_vacuum({_PAGES})").fetchall()
    return True


def truncate_log(connection: sqlite3.Connection) -> None:
    """Write the write-ahead log into the file and empty it, unless another connection reads it.

    The file gets its new size by that. Waiting for readers would block other writers meanwhile.
    """
    (timeout,) = connection.execute("PRAGMA busy_timeout").fetchone()
    connection.execute("PRAGMA busy_timeout = 0").fetchall()
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.execute(f"PRAGMA busy_timeout = {timeout}").fetchall()


def vacuum(connection: sqlite3.Connection) -> None:
    """Rewrite the whole file, so that it has no free space and can return it in pieces later."""
    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
    connection.execute("VACUUM")
    truncate_log(connection)
