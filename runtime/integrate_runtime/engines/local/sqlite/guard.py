"""Protection of an open journal against losing its SQLite locks.

SQLite locks a database with POSIX locks. They are dropped when the process closes any descriptor of
the file, as ``shutil.copy`` does. Another process that opens and closes the journal would then take
itself for the last one, and delete the write-ahead log with the changes in it. A second lock on the
same bytes, which belongs to an open file of this process, prevents that.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from integrate_runtime.base.file_locks import HAS_SHARED_RANGES, LockedFile, try_lock, unlock

if TYPE_CHECKING:
    from pathlib import Path

# Bytes that SQLite locks (see its documentation of the file and WAL-index formats): every
# connection shares these of the database, and the "dead man's switch" of the WAL index.
_SHARED_START, _SHARED_LENGTH = 0x40000002, 510
_SWITCH = 128


class JournalGuard:
    """Shared locks on an open journal's files.

    Take them after SQLite has opened the journal.

    Args:
        path: Path of the journal, which is in WAL mode.
    """

    def __init__(self, path: Path) -> None:
        self._locks: list[tuple[LockedFile, int, int]] = []
        if not HAS_SHARED_RANGES:
            return
        try:
            self._share(path, _SHARED_START, _SHARED_LENGTH)
            self._share(path.with_name(f"{path.name}-shm"), _SWITCH, 1)
        except BaseException:
            self.close()
            raise

    def release(self) -> None:
        """Release the locks before SQLite closes the journal.

        The last connection needs the bytes for itself, to remove its write-ahead log.
        """
        for file, start, length in self._locks:
            if file.is_open:
                unlock(file.descriptor, start, length)

    def close(self) -> None:
        """Close the files, after SQLite: closing them drops SQLite's own locks."""
        for file, _, _ in self._locks:
            file.close()
        self._locks.clear()

    def _share(self, path: Path, start: int, length: int) -> None:
        file = LockedFile(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC))
        self._locks.append((file, start, length))
        try_lock(file.descriptor, start, length, shared=True)
