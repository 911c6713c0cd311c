"""Lock of the one engine that executes a journal's runs.

It is the first byte of a small file beside the journal; the bytes after it are free for locks on
single runs. It belongs to the open file, so that other engines of this process, and copies of the
file, neither share it nor drop it.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

from integrate_runtime.base.errors import JournalError
from integrate_runtime.base.file_locks import LockedFile, is_locked, try_lock
from integrate_runtime.base.private_files import open_private
from integrate_runtime.engines.local.sqlite.file import explaining_errors

_EXECUTION = 0
# Where the system cannot ask for a lock, ``is_executed`` takes it for an instant.
_TRIES, _PAUSE = 10, 0.005


class AnotherProcessError(JournalError):
    """Another process, or another engine of this process, executes the runs of this journal.

    Attributes:
        path: Path of the journal.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return (
            f"Another process or engine executes the runs of {self.path}: end it first, or use "
            "another path; resume, cancel and reading still work."
        )


class ExecutionLock:
    """Lock on executing a journal's runs, held from construction until ``release``.

    Args:
        path: Path of the journal.

    Raises:
        AnotherProcessError: If another engine holds the lock.
        UnsafeFileError: If the lock file is a link, or another user may have created it.
        JournalError: If the folder is not writable, or its file system has no locks.
    """

    def __init__(self, path: Path) -> None:
        with explaining_errors(path):
            self._file = LockedFile(open_private(_lock_file(path), create=True))
            try:
                if not _lock(self._file.descriptor):
                    raise AnotherProcessError(path)
            except BaseException:
                self._file.close()
                raise

    def release(self) -> None:
        """Release the lock, so that another engine can execute runs."""
        self._file.close()


def is_executed(path: Path) -> bool:
    """Whether an engine executes the runs of a journal.

    Raises:
        UnsafeFileError: If the lock file is a link, or another user may have created it.
        JournalError: If the lock file cannot be opened.
    """
    with explaining_errors(path):
        try:
            descriptor = open_private(_lock_file(path), create=False)
        except FileNotFoundError:
            return False
        try:
            return is_locked(descriptor, _EXECUTION)
        finally:
            os.close(descriptor)


def _lock(descriptor: int) -> bool:
    for _ in range(_TRIES):
        if try_lock(descriptor, _EXECUTION):
            return True
        time.sleep(_PAUSE)
    return False


def _lock_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.lock")
