"""Protection of an open journal against losing its SQLite locks.

SQLite locks a database with POSIX locks. They are dropped when the process closes any descriptor of
the file, as ``shutil.copy`` does. Another process that opens and closes the journal would then take
itself for the last one, and delete the write-ahead log with the changes in it. A second lock on the
same bytes, which belongs to an open file of this process, prevents that.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from integrate_runtime.base.file_locks import HAS_SHARED_RANGES, LockedFile, try_lock, unlock

if TYPE_CHECKING:
    from pathlib import Path

# Bytes that SQLite locks (see its documentation of the file and WAL-index formats): every
# connection shares these of the database, and the "dead man's switch" of the WAL index.
_SHARED_START, _SHARED_LENGTH = 0x40000002, 510
_SWITCH = 128


class JournalGuard:
    """Shared locks on an open journal's files, for all engines of this process that have it open.

    Closing the files drops the locks of other connections of the process, so only the last engine
    closes them.

    Args:
        path: Path of the journal, which is in WAL mode, and which SQLite has opened.
    """

    def __init__(self, path: Path) -> None:
        status = path.stat()
        self._file = (status.st_dev, status.st_ino)
        with _mutex:
            shared = _guarded.get(self._file)
            if shared is None or not shared.is_open:  # closed in a forked child
                shared = _SharedLocks(path)
            shared.take()
            shared.users += 1
            self._shared = _guarded[self._file] = shared

    def release(self) -> None:
        """Release the locks before SQLite closes the journal, unless another engine needs them.

        The last connection needs the bytes for itself, to remove its write-ahead log.
        """
        with _mutex:
            if self._shared.users == 1:
                self._shared.release()

    def close(self) -> None:
        """Close the files, after SQLite, unless another engine needs them."""
        with _mutex:
            self._shared.users -= 1
            if not self._shared.users:
                self._shared.close()
                if _guarded.get(self._file) is self._shared:
                    del _guarded[self._file]


class _SharedLocks:
    """Locks that the engines of a process share.

    Args:
        path: Path of the journal.

    Attributes:
        users: Number of engines.
    """

    def __init__(self, path: Path) -> None:
        self.users = 0
        self._locks: list[tuple[LockedFile, int, int]] = []
        if not HAS_SHARED_RANGES:
            return
        try:
            self._open(path, _SHARED_START, _SHARED_LENGTH)
            self._open(path.with_name(f"{path.name}-shm"), _SWITCH, 1)
        except BaseException:
            self.close()
            raise

    @property
    def is_open(self) -> bool:
        """Whether the files are open; False in a forked child."""
        return all(file.is_open for file, _, _ in self._locks)

    def take(self) -> None:
        """Take the locks, or keep them."""
        try:
            for file, start, length in self._locks:
                try_lock(file.descriptor, start, length, shared=True)
        except BaseException:
            if not self.users:
                self.close()
            raise

    def release(self) -> None:
        """Release the locks."""
        for file, start, length in self._locks:
            if file.is_open:
                unlock(file.descriptor, start, length)

    def close(self) -> None:
        """Close the files."""
        for file, _, _ in self._locks:
            file.close()
        self._locks.clear()

    def _open(self, path: Path, start: int, length: int) -> None:
        file = LockedFile(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC))
        self._locks.append((file, start, length))


_mutex = threading.Lock()
_guarded: dict[tuple[int, int], _SharedLocks] = {}
