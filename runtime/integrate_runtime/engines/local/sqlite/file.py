"""Opening a journal's file, with one-sentence errors if it cannot be used.

SQLite opens files by path. The journal, and the files that SQLite reads beside it, are therefore
checked before and after: no links, and no files that another user owns or may write.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from integrate_runtime.base.errors import JournalBusy, JournalError
from integrate_runtime.base.private_files import check_if_present, checked, create_private

from .patience import LIMIT_SECONDS
from .schema import MIGRATIONS, check_schema, migrate

# Above this size, an integrity check would delay the start. Damage is then found when it is read.
_CHECKED_SIZE = 64 * 2**20
# Time that connections for reading wait for another process's lock.
_BUSY_SECONDS = 10.0
_STATEMENTS = 64
# SQLite reads these by itself: it would apply a planted file as the journal's latest changes.
_COMPANION_SUFFIXES = ("-wal", "-shm", "-journal")
# Pages (1 MB) after which the write-ahead log is checkpointed and overwritten from its start: a
# commit that extends the log also waits for the file system's own journal.
_CHECKPOINT_PAGES = 250

_REASONS = {
    "SQLITE_FULL": "the disk is full: make room and run again",
    "SQLITE_READONLY": "it is read-only: make the file and its folder writable",
    "SQLITE_CANTOPEN": "it cannot be opened: check that the folder exists and is writable",
    "SQLITE_PERM": "it may not be accessed: check its permissions",
    "SQLITE_AUTH": "it may not be accessed: check its permissions",
    "SQLITE_NOTADB": (
        "it is not an SQLite database: use another path, or move it away to start a new one"
    ),
    "SQLITE_CORRUPT": "it is damaged: restore a copy, or move it away to start a new one",
    "SQLITE_BUSY": "another process is writing to it: try again",
    "SQLITE_LOCKED": "another process is writing to it: try again",
    "SQLITE_IOERR": "reading or writing failed: check whether the disk is full or failing",
    "SQLITE_TOOBIG": "a value exceeds SQLite's limit of 1 GB",
}


def open_memory() -> sqlite3.Connection:
    """Open a journal that lives as long as its connection."""
    connection = sqlite3.connect(
        ":memory:",
        isolation_level=None,
        cached_statements=_STATEMENTS,
        check_same_thread=False,  # closed in whichever thread collects the engine
    )
    _make_shrinkable(connection)
    migrate(connection, ":memory:")
    return connection


def open_for_writing(path: Path) -> sqlite3.Connection:
    """Open a journal's file to execute its runs; create it if missing.

    The connection never waits for another process, as that would stop the event loop.

    Raises:
        JournalBusy: If another process is writing to the file.
        JournalError: If the file cannot be used. It is left unchanged.
    """
    with explaining_errors(path):
        # SQLite creates its companion files with the permissions of this file.
        create_private(path)
        connection = connect(path, "rw", timeout=0)
        try:
            version = check_schema(connection, str(path))
            _check_size(connection, path)
            if version == 0:
                _make_shrinkable(connection)
            # A write, as BEGIN IMMEDIATE alone accepts a file that is read-only.
            connection.execute("BEGIN IMMEDIATE")
            try:
                connection.execute(f"PRAGMA user_version = {version}")
            finally:
                connection.execute("ROLLBACK")
            _check_content(connection, path)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
            migrate(connection, str(path))
        except BaseException:
            connection.close()
            raise
    return connection


def open_for_requests(path: Path) -> sqlite3.Connection:
    """Open a journal's file to insert a request. The connection never waits for other processes.

    Raises:
        JournalError: If the file cannot be used.
    """
    return _open_existing(path, "rw", timeout=0)


def open_for_maintenance(path: Path) -> sqlite3.Connection:
    """Open a journal's file to remove runs from it. The connection never waits for other processes.

    Its commits are not synchronized with the disk one by one. After a power failure the file is
    consistent, and runs that were removed last may be there again.

    Raises:
        JournalError: If there is no journal, or it cannot be used.
    """
    connection = _open_existing(path, "rw", timeout=0)
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
    return connection


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Open a journal's file read-only.

    Raises:
        JournalError: If there is no journal, or it cannot be read.
    """
    return _open_existing(path, "ro")


def open_second_writer(path: Path) -> sqlite3.Connection:
    """Open another writing connection in the executing process, for its threads.

    It waits for other processes as long as ``when_free`` does.

    Raises:
        JournalError: If the file cannot be used.
    """
    with explaining_errors(path):
        connection = connect(path, "rw", LIMIT_SECONDS, check_same_thread=False)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
    return connection


def connect(
    path: Path, mode: str, timeout: float = _BUSY_SECONDS, *, check_same_thread: bool = True
) -> sqlite3.Connection:
    """Open an existing SQLite file that no other user can have written.

    Args:
        path: Path of the file.
        mode: ``rw`` or ``ro``.
        timeout: Seconds to wait for another process's lock.
        check_same_thread: Whether only this thread may use the connection.

    Raises:
        UnsafeFileError: If the file or a companion file is a link, or another user owns or may
            write it.
        OSError: If the file does not exist.
        sqlite3.Error: If SQLite cannot open it.
    """
    connection: sqlite3.Connection | None = None
    try:
        with checked(path):
            _check_companions(path)
            connection = sqlite3.connect(
                f"file:{quote(str(path.absolute()))}?mode={mode}",
                uri=True,
                isolation_level=None,
                timeout=timeout,
                cached_statements=_STATEMENTS,
                check_same_thread=check_same_thread,
            )
            _check_companions(path)
    except BaseException:
        if connection is not None:
            connection.close()
        raise
    return connection


def _check_companions(path: Path) -> None:
    for suffix in _COMPANION_SUFFIXES:
        check_if_present(path.with_name(f"{path.name}{suffix}"))


@contextmanager
def explaining_errors(path: Path | None) -> Generator[None]:
    """Replace errors of SQLite and of the operating system by a sentence.

    Raises:
        JournalError: In place of their errors.
    """
    try:
        yield
    except sqlite3.IntegrityError:
        raise  # about a row, not about the file: the caller handles it
    except sqlite3.Error as error:
        raise journal_error(path, error) from error
    except OSError as error:
        raise JournalError(
            f"The journal {path} cannot be used: {error.strerror or error}."
        ) from error


def journal_error(path: Path | None, error: sqlite3.Error) -> JournalError:
    """Return an error with one sentence for an error of SQLite."""
    name = str(getattr(error, "sqlite_errorname", ""))
    base = "_".join(name.split("_")[:2])
    reason = _REASONS.get(base, f"SQLite says: {error}")
    message = f"The journal {path or 'in memory'} cannot be used: {reason}."
    # No other process can write to a journal in memory.
    return JournalBusy(message, path) if path and is_busy(error) else JournalError(message)


def is_busy(error: Exception) -> bool:
    """Whether another process's lock caused an error of SQLite."""
    return str(getattr(error, "sqlite_errorname", "")).startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def _make_shrinkable(connection: sqlite3.Connection) -> None:
    """Let an empty database return free space to the file system; later it would take a VACUUM."""
    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")


def _open_existing(path: Path, mode: str, timeout: float = _BUSY_SECONDS) -> sqlite3.Connection:
    missing = f"There is no journal at {path}: check the path, or run a job first."
    with explaining_errors(path):
        try:
            connection = connect(path, mode, timeout)
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


def _check_size(connection: sqlite3.Connection, path: Path) -> None:
    """Detect a truncated file before anything is written to it."""
    (page_size,) = connection.execute("PRAGMA page_size").fetchone()
    log = path.with_name(f"{path.name}-wal")
    # In one transaction, and the log after the pages: other processes may be writing.
    connection.execute("BEGIN")
    try:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        is_whole = not log.exists() or not log.stat().st_size
        size = path.stat().st_size
    finally:
        connection.execute("ROLLBACK")
    if is_whole and size < pages * page_size:
        raise JournalError(
            f"The journal {path} cannot be used: it is truncated ({size} of "
            f"{pages * page_size} bytes): restore a copy, or move it away to start a new one."
        )


def _check_content(connection: sqlite3.Connection, path: Path) -> None:
    """Detect a damaged file, unless it is too large, before anything is written to it."""
    if path.stat().st_size <= _CHECKED_SIZE:
        (problem,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if problem != "ok":
            raise JournalError(f"The journal {path} cannot be used: {_REASONS['SQLITE_CORRUPT']}.")
