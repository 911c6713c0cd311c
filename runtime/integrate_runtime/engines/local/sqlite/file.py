"""Opens a journal's file, or says in one sentence why it cannot be used.

SQLite opens files by path. The journal, and what SQLite reads beside it, are therefore checked
before and after: no links, and nothing that another user owns or may write.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from integrate_runtime.base.errors import JournalError
from integrate_runtime.base.private_files import check_if_present, checked, create_private

from .schema import MIGRATIONS, check_schema, migrate

# Above this size an integrity check would delay the start; damage then shows where it is read.
_CHECKED_SIZE = 64 * 2**20
_BUSY_SECONDS = 10.0
_STATEMENTS = 64
# SQLite reads these by itself: a planted one would be taken for the journal's own last changes.
_BESIDE = ("-wal", "-shm", "-journal")
# Pages (1 MB) after which the log is written back and begun anew: a commit that makes the log
# longer waits for the file system's own journal as well, one that overwrites it does not.
_LONGEST_LOG = 250

_REASONS = {
    "SQLITE_FULL": "the disk is full: make room and run again",
    "SQLITE_READONLY": "it is read-only: make the file and its folder writable",
    "SQLITE_CANTOPEN": "it cannot be opened: check that the folder exists and is writable",
    "SQLITE_PERM": "it may not be accessed: check its permissions",
    "SQLITE_AUTH": "it may not be accessed: check its permissions",
    "SQLITE_NOTADB": "it is no SQLite database: use another path, or move it away to begin anew",
    "SQLITE_CORRUPT": "it is damaged: restore a copy, or move it away to begin anew",
    "SQLITE_BUSY": "another process is writing to it: try again",
    "SQLITE_LOCKED": "another process is writing to it: try again",
    "SQLITE_IOERR": "the disk does not take it: is it full or failing",
    "SQLITE_TOOBIG": "a value is larger than SQLite takes (1 GB)",
}


def open_memory() -> sqlite3.Connection:
    """A journal that lives as long as its connection."""
    connection = sqlite3.connect(
        ":memory:",
        isolation_level=None,
        cached_statements=_STATEMENTS,
        check_same_thread=False,  # it is closed where its engine is forgotten
    )
    migrate(connection, ":memory:")
    return connection


def open_for_writing(path: Path) -> sqlite3.Connection:
    """A journal's file for the process that executes its runs; made where there is none.

    Raises:
        JournalError: it cannot be used; it was left as it is.
    """
    with explained(path):
        # SQLite gives what it makes beside the file the same permissions.
        create_private(path)
        connection = connect(path, "rw")
        try:
            check_schema(connection, str(path))
            _check_whole(connection, path)
            connection.execute("BEGIN IMMEDIATE")  # tells a file that cannot be written
            connection.execute("ROLLBACK")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA wal_autocheckpoint = {_LONGEST_LOG}")
            migrate(connection, str(path))
        except BaseException:
            connection.close()
            raise
    return connection


def open_for_requests(path: Path) -> sqlite3.Connection:
    """A journal's file for a process that only leaves a request.

    Raises:
        JournalError: it cannot be used.
    """
    return _open_existing(path, "rw")


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A journal's file, read-only.

    Raises:
        JournalError: there is none, or it cannot be read.
    """
    return _open_existing(path, "ro")


def open_beside(path: Path) -> sqlite3.Connection:
    """A further connection of the process that executes the runs, for its threads.

    Raises:
        JournalError: the file cannot be used.
    """
    with explained(path):
        connection = connect(path, "rw", check_same_thread=False)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA wal_autocheckpoint = {_LONGEST_LOG}")
    return connection


def connect(
    path: Path, mode: str, timeout: float = _BUSY_SECONDS, *, check_same_thread: bool = True
) -> sqlite3.Connection:
    """Open an SQLite file that exists and that nobody else may have written.

    Args:
        path: The file.
        mode: ``rw`` or ``ro``.
        timeout: Seconds to wait for another process's lock.
        check_same_thread: Whether only this thread may use the connection.

    Raises:
        UnsafeFileError: it, or what SQLite keeps beside it, is a link, or another user owns or may
            write it.
        OSError: it does not exist.
        sqlite3.Error: SQLite cannot open it.
    """
    connection: sqlite3.Connection | None = None
    try:
        with checked(path):
            _check_beside(path)
            connection = sqlite3.connect(
                f"file:{quote(str(path.absolute()))}?mode={mode}",
                uri=True,
                isolation_level=None,
                timeout=timeout,
                cached_statements=_STATEMENTS,
                check_same_thread=check_same_thread,
            )
            _check_beside(path)
    except BaseException:
        if connection is not None:
            connection.close()
        raise
    return connection


def _check_beside(path: Path) -> None:
    for suffix in _BESIDE:
        check_if_present(path.with_name(f"{path.name}{suffix}"))


@contextmanager
def explained(path: Path | None) -> Generator[None]:
    """Turn what SQLite or the system says into one sentence.

    Raises:
        JournalError: in place of their errors.
    """
    try:
        yield
    except sqlite3.IntegrityError:
        raise  # about a row, not about the file
    except sqlite3.Error as error:
        raise journal_error(path, error) from error
    except OSError as error:
        raise JournalError(
            f"The journal {path} cannot be used: {error.strerror or error}."
        ) from error


def journal_error(path: Path | None, error: sqlite3.Error) -> JournalError:
    """One sentence for what SQLite says."""
    name = str(getattr(error, "sqlite_errorname", ""))
    base = "_".join(name.split("_")[:2])
    reason = _REASONS.get(base, f"SQLite says: {error}")
    return JournalError(f"The journal {path or 'in memory'} cannot be used: {reason}.")


def _open_existing(path: Path, mode: str) -> sqlite3.Connection:
    missing = f"There is no journal at {path}: check the path, or run a job first."
    with explained(path):
        try:
            connection = connect(path, mode)
        except FileNotFoundError:
            raise JournalError(missing) from None
        try:
            version = check_schema(connection, str(path))
            if version == 0:
                raise JournalError(missing)
            if version < len(MIGRATIONS):
                raise JournalError(
                    f"{path} was written by an older integrate-runtime: run a job or `serve` once, "
                    "which brings it up to date."
                )
        except BaseException:
            connection.close()
            raise
    return connection


def _check_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Find a cut or damaged file before anything is written to it."""
    size = path.stat().st_size
    log = path.with_name(f"{path.name}-wal")
    if not log.exists() or not log.stat().st_size:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        (page_size,) = connection.execute("PRAGMA page_size").fetchone()
        if size < pages * page_size:
            raise JournalError(
                f"The journal {path} cannot be used: it is cut off ({size} of {pages * page_size} "
                "bytes): restore a copy, or move it away to begin anew."
            )
    if size <= _CHECKED_SIZE:
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise JournalError(f"The journal {path} cannot be used: {_REASONS['SQLITE_CORRUPT']}.")
