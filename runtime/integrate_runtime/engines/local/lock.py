"""Lock of the one process that executes a journal's runs.

An SQLite lock on a small file beside the journal: the operating system releases it when the process
ends, however it ends.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from integrate_runtime.base.errors import JournalError
from integrate_runtime.base.private_files import create_private
from integrate_runtime.engines.local.sqlite.file import connect, explaining_errors

# Seconds to wait: ``is_executed`` takes the lock for an instant to test it.
_TIMEOUT = 0.5


class AnotherProcessError(JournalError):
    """Another process executes the runs of this journal.

    Attributes:
        path: Path of the journal.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return (
            f"Another process executes the runs of {self.path}: end it first, or use another path; "
            "resume, cancel and reading work beside it."
        )


class ExecutionLock:
    """Lock on executing a journal's runs, held from construction until ``release``.

    Args:
        path: Path of the journal.

    Raises:
        AnotherProcessError: If another process holds the lock.
        UnsafeFileError: If the lock file is a link, or another user may have created it.
        JournalError: If the folder is not writable.
    """

    def __init__(self, path: Path) -> None:
        with explaining_errors(path):
            file = _lock_file(path)
            create_private(file)
            self._connection = connect(file, "rw", timeout=_TIMEOUT)
            try:
                self._connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                self._connection.close()
                if error.sqlite_errorname.startswith("SQLITE_BUSY"):
                    raise AnotherProcessError(path) from None
                raise

    def release(self) -> None:
        """Release the lock, so that another process can execute runs."""
        self._connection.close()


def is_executed(path: Path) -> bool:
    """Whether a process executes the runs of a journal.

    Raises:
        UnsafeFileError: If the lock file is a link, or another user may have created it.
        JournalError: If the lock file cannot be opened.
    """
    with explaining_errors(path):
        try:
            connection = connect(_lock_file(path), "rw", timeout=0)
        except FileNotFoundError:
            return False
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        return error.sqlite_errorname.startswith("SQLITE_BUSY")
    finally:
        connection.close()
    return False


def _lock_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.lock")
