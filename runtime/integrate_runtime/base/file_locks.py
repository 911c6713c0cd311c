"""Locks on files that belong to an open file, not to the process.

POSIX locks are dropped when the process closes any descriptor of the file, such as after a copy.
The locks of this module are not: Linux locks byte ranges for an open file description
(``F_OFD_SETLK``), Windows for a handle, and other systems lock the whole file (``flock``), whatever
range is asked for. A second
descriptor of the same process is excluded like one of another process, and the operating system
releases a lock when its process ends, however it ends.

A forked child shares the open files of its parent, and would keep their locks when the parent ends.
``LockedFile`` closes its copies.
"""

from __future__ import annotations

import os
import sys

if sys.platform == "linux":
    import fcntl
    import struct

    # struct flock: type, whence, start, length, pid, and padding to its alignment.
    _FLOCK = "hhqqi0q"

    def try_lock(descriptor: int, start: int, length: int = 1, *, shared: bool = False) -> bool:
        """Lock a range of bytes, which need not exist; return whether that succeeded."""
        try:
            _set(descriptor, fcntl.F_RDLCK if shared else fcntl.F_WRLCK, start, length)
        except BlockingIOError:
            return False
        return True

    def unlock(descriptor: int, start: int, length: int = 1) -> None:
        """Release a lock without closing the file."""
        _set(descriptor, fcntl.F_UNLCK, start, length)

    def is_locked(descriptor: int, start: int) -> bool:
        """Whether another open file has locked a byte. The file stays unlocked meanwhile."""
        request = struct.pack(_FLOCK, fcntl.F_WRLCK, 0, start, 1, 0)
        answer = fcntl.fcntl(descriptor, fcntl.F_OFD_GETLK, request)
        return bool(struct.unpack(_FLOCK, answer)[0] != fcntl.F_UNLCK)

    def _set(descriptor: int, kind: int, start: int, length: int) -> None:
        request = struct.pack(_FLOCK, kind, 0, start, length, 0)
        fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, request)

    HAS_SHARED_RANGES = True
    """Whether ``try_lock`` can share a range that does not begin at 0."""

    RANGE_BITS = 62
    """Number of bits of the largest offset at which a byte can be locked; 0 for whole files."""

else:
    if sys.platform == "win32":
        import msvcrt

        RANGE_BITS = 30
        """Number of bits of the largest offset at which a byte can be locked; 0 for whole files."""

        def try_lock(descriptor: int, start: int, length: int = 1, *, shared: bool = False) -> bool:
            """Lock a range of bytes, which need not exist; return whether that succeeded."""
            os.lseek(descriptor, start, os.SEEK_SET)
            try:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, length)
            except OSError:
                return False
            return True

        def unlock(descriptor: int, start: int, length: int = 1) -> None:
            """Release a lock without closing the file."""
            os.lseek(descriptor, start, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_UNLCK, length)

    else:
        import fcntl

        RANGE_BITS = 0
        """Number of bits of the largest offset at which a byte can be locked; 0 for whole files."""

        def try_lock(descriptor: int, start: int, length: int = 1, *, shared: bool = False) -> bool:
            """Lock the whole file; return whether that succeeded."""
            kind = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
            try:
                fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
            return True

        def unlock(descriptor: int, start: int, length: int = 1) -> None:
            """Release a lock without closing the file."""
            fcntl.flock(descriptor, fcntl.LOCK_UN)

    def is_locked(descriptor: int, start: int) -> bool:
        """Whether another open file has locked a byte. It is locked here for an instant."""
        if not try_lock(descriptor, start):
            return True
        unlock(descriptor, start)
        return False

    HAS_SHARED_RANGES = False
    """Whether ``try_lock`` can share a range that does not begin at 0."""


class LockedFile:
    """Open file whose locks belong to this process alone.

    Args:
        descriptor: Descriptor of the open file, which ``close`` closes.
    """

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        _open_files.add(self)

    @property
    def is_open(self) -> bool:
        """Whether the file is open; False also in a forked child."""
        return self in _open_files

    def close(self) -> None:
        """Close the file, which releases its locks, unless it is closed."""
        if self.is_open:
            _open_files.discard(self)
            os.close(self.descriptor)


_open_files = set[LockedFile]()


def _close_in_child() -> None:
    for file in list(_open_files):
        file.close()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_close_in_child)
