"""Locks of single runs: whoever executes a run holds its lock.

A lock belongs to an open file, so that other engines of this process, and copies of the file,
neither share it nor drop it. The operating system releases it when its process ends, however it
ends: a run whose lock is free is not being executed. There is no lease that could time out while
its holder lives, and nothing to be renewed.

A run is locked by its id, so that it is locked before it is in the journal. Where the system locks
ranges of bytes, a lock is one byte of a small file beside the journal. Elsewhere it is a small file
of its own.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Protocol

from integrate_runtime.base.file_locks import RANGE_BITS, LockedFile, is_locked, try_lock, unlock
from integrate_runtime.base.private_files import open_private
from integrate_runtime.engines.local.sqlite.file import explaining_errors


class RunLocks(Protocol):
    """Locks of a journal's runs, as one engine sees them."""

    def try_lock(self, run_id: str) -> bool:
        """Lock a run; return False if it is locked, also by this engine.

        Raises:
            UnsafeFileError: If a lock file is a link, or another user may have created it.
            JournalError: If the folder is not writable, or its file system has no locks.
        """
        ...

    def release(self, run_id: str) -> None:
        """Release a run, unless this engine does not hold its lock."""
        ...

    def is_locked(self, run_id: str) -> bool:
        """Whether a run is locked, also by this engine.

        Raises:
            UnsafeFileError: If a lock file is a link, or another user may have created it.
            JournalError: If a lock file cannot be opened.
        """
        ...

    def close(self) -> None:
        """Release all locks."""
        ...


def run_locks(path: Path | None) -> RunLocks:
    """Return the locks of a journal's runs.

    Args:
        path: Path of the journal; None for one in memory.
    """
    if path is None:
        return MemoryLocks()
    return ByteLocks(path, RANGE_BITS) if RANGE_BITS else FileLocks(path)


class MemoryLocks:
    """Locks of a journal that no other engine can open."""

    def __init__(self) -> None:
        self._held: set[str] = set()

    def try_lock(self, run_id: str) -> bool:
        """Lock a run; return False if it is locked."""
        is_free = run_id not in self._held
        self._held.add(run_id)
        return is_free

    def release(self, run_id: str) -> None:
        """Release a run."""
        self._held.discard(run_id)

    def is_locked(self, run_id: str) -> bool:
        """Whether a run is locked."""
        return run_id in self._held

    def close(self) -> None:
        """Release all locks."""
        self._held.clear()


class ByteLocks:
    """Locks that are bytes of one file, ``runs.db.lock`` for ``runs.db``.

    Two ids may share a byte. Their runs are then executed one after the other.

    Args:
        path: Path of the journal.
        bits: Number of bits of the largest offset.
    """

    def __init__(self, path: Path, bits: int) -> None:
        self._path = path
        self._bits = bits
        self._file: LockedFile | None = None
        self._held: dict[int, str] = {}

    def try_lock(self, run_id: str) -> bool:
        """Lock a run; return False if it is locked, also by this engine."""
        byte = self._byte(run_id)
        if byte in self._held:
            return False
        with explaining_errors(self._path):
            if not try_lock(self._opened(create=True).descriptor, byte):
                return False
        self._held[byte] = run_id
        return True

    def release(self, run_id: str) -> None:
        """Release a run, unless this engine does not hold its lock."""
        byte = self._byte(run_id)
        if self._file is not None and self._held.get(byte) == run_id:
            del self._held[byte]
            with explaining_errors(self._path):
                unlock(self._file.descriptor, byte)

    def is_locked(self, run_id: str) -> bool:
        """Whether a run is locked, also by this engine."""
        byte = self._byte(run_id)
        if byte in self._held:
            return True
        with explaining_errors(self._path):
            try:
                return is_locked(self._opened(create=False).descriptor, byte)
            except FileNotFoundError:
                return False

    def close(self) -> None:
        """Release all locks."""
        self._held.clear()
        if self._file is not None:
            self._file.close()
            self._file = None

    def _opened(self, *, create: bool) -> LockedFile:
        if self._file is None or not self._file.is_open:  # closed in a forked child
            self._held.clear()
            file = self._path.with_name(f"{self._path.name}.lock")
            self._file = LockedFile(open_private(file, create=create))
        return self._file

    def _byte(self, run_id: str) -> int:
        return int.from_bytes(_digest(run_id)) >> (64 - self._bits)


class FileLocks:
    """Locks that are files in a folder, ``runs.db.locks`` for ``runs.db``.

    Whoever holds a lock deletes its file before releasing it. A file that was deleted between being
    opened and being locked is no lock, and is opened again.

    Args:
        path: Path of the journal.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._folder = path.with_name(f"{path.name}.locks")
        self._held: dict[str, LockedFile] = {}

    def try_lock(self, run_id: str) -> bool:
        """Lock a run; return False if it is locked, also by this engine."""
        if run_id in self._held:
            return False
        with explaining_errors(self._path):
            self._folder.mkdir(mode=0o700, exist_ok=True)
            locked = self._lock(self._file(run_id))
        if locked is None:
            return False
        self._held[run_id] = locked
        return True

    def release(self, run_id: str) -> None:
        """Release a run, unless this engine does not hold its lock."""
        locked = self._held.pop(run_id, None)
        if locked is not None:
            if locked.is_open:  # not in a forked child
                self._file(run_id).unlink(missing_ok=True)
            locked.close()

    def is_locked(self, run_id: str) -> bool:
        """Whether a run is locked, also by this engine. It is locked here for an instant."""
        if run_id in self._held:
            return True
        with explaining_errors(self._path):
            try:
                file = LockedFile(open_private(self._file(run_id), create=False))
            except FileNotFoundError:
                return False
            try:
                return is_locked(file.descriptor, 0)
            finally:
                file.close()

    def close(self) -> None:
        """Release all locks."""
        for run_id in list(self._held):
            self.release(run_id)

    def _lock(self, path: Path) -> LockedFile | None:
        while True:
            file = LockedFile(open_private(path, create=True))
            try:
                if not try_lock(file.descriptor, 0):
                    file.close()
                    return None
                if _is_at(file, path):
                    return file
            except BaseException:
                file.close()
                raise
            file.close()

    def _file(self, run_id: str) -> Path:
        return self._folder / _digest(run_id).hex()


def _is_at(file: LockedFile, path: Path) -> bool:
    """Whether an open file still has its path."""
    try:
        return os.path.samestat(os.fstat(file.descriptor), path.lstat())
    except FileNotFoundError:
        return False


def _digest(run_id: str) -> bytes:
    return hashlib.blake2b(run_id.encode("utf-8", "surrogatepass"), digest_size=8).digest()
