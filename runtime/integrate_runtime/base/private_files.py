"""Opens journals, keys and locks only if no other user may have changed them.

Checks look at the opened file instead of its path, which might be exchanged in between, and do not
follow a symbolic link in the path's last component. Without POSIX permissions, as on Windows,
nothing is checked.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Generator
from contextlib import contextmanager
from errno import ELOOP, EMLINK
from pathlib import Path

from .errors import UnsafeFileError

_POSIX = os.name == "posix"
_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
# Without O_NONBLOCK, opening a named pipe would block until someone writes to it.
_READ = os.O_RDONLY | _NOFOLLOW | getattr(os, "O_NONBLOCK", 0)
_O_PATH = getattr(os, "O_PATH", None)

_WRITABLE_BY_OTHERS = 0o022
_ACCESSIBLE_BY_OTHERS = 0o077
_ROOT = 0


def create_private(path: Path) -> bool:
    """Create an empty file with mode 0600, unless the path exists.

    A dangling link counts as an existing path.

    Returns:
        Whether the file was created.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return False
    return True


def open_private(path: Path, *, create: bool) -> int:
    """Open a file for reading and writing, and return its descriptor.

    Args:
        path: Path of the file.
        create: Create the file with mode 0600 if it is missing.

    Raises:
        UnsafeFileError: If the path is a symbolic link, or another user owns the file or may write
            it.
        OSError: If the file cannot be opened, or is missing and not to be created.
    """
    flags = os.O_RDWR | _NOFOLLOW | (os.O_CREAT if create else 0)
    try:
        descriptor = os.open(path, flags, 0o600)
    except OSError as error:
        if error.errno in (ELOOP, EMLINK):  # a symbolic link; FreeBSD says EMLINK
            raise _link(path) from error
        raise
    try:
        _check(path, os.fstat(descriptor), forbidden=_WRITABLE_BY_OTHERS)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def read_secret(path: Path) -> tuple[bytes, os.stat_result]:
    """Read a file that only its owner may read.

    Returns:
        The content and the status of the file.

    Raises:
        UnsafeFileError: If the path is a symbolic link, or another user owns the file or has any
            permission for it.
        OSError: If the file does not exist or cannot be read.
    """
    try:
        descriptor = os.open(path, _READ)
    except OSError as error:
        if error.errno in (ELOOP, EMLINK):  # a symbolic link; FreeBSD says EMLINK
            raise _link(path) from error
        raise
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        _check(path, status, forbidden=_ACCESSIBLE_BY_OTHERS)
        return file.read(), status


def sync_directory(directory: Path) -> None:
    """Make the names in a directory survive a loss of power."""
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def checked(path: Path) -> Generator[None]:
    """Check a file before and after a block that opens it by its path, as SQLite does.

    Raises:
        UnsafeFileError: If the path is a symbolic link, another user owns the file or may write
            it, or the file was exchanged during the block.
        OSError: If the file does not exist.
    """
    # The file stays open during the block: its inode number cannot be reused for another file.
    with _referenced(path) as before:
        _check(path, before, forbidden=_WRITABLE_BY_OTHERS)
        yield
        if _POSIX and not os.path.samestat(before, path.lstat()):
            raise UnsafeFileError(f"{path} was exchanged while it was opened: try again.", path)


def check_if_present(path: Path) -> None:
    """Check a file, if it exists.

    Raises:
        UnsafeFileError: If the path is a symbolic link, or another user owns the file or may write
            it.
    """
    try:
        with _referenced(path) as status:
            _check(path, status, forbidden=_WRITABLE_BY_OTHERS)
    except FileNotFoundError:
        return


def is_trusted_owner(user: int) -> bool:
    """Whether files of a user may be used without a doubt about their content.

    Trusted are the process's own user, root, and under ``sudo`` the user who called it.
    """
    if not _POSIX:
        return True
    trusted = {os.geteuid(), _ROOT}
    caller = os.environ.get("SUDO_UID", "")
    if os.geteuid() == _ROOT and caller.isdecimal():
        trusted.add(int(caller))
    return user in trusted


@contextmanager
def _referenced(path: Path) -> Generator[os.stat_result]:
    """Keep a file referenced during the block and yield its status, without following links."""
    # O_PATH, because closing any other descriptor of the file would drop the POSIX locks that
    # SQLite holds on it in this process.
    if _O_PATH is None:
        yield path.lstat()
        return
    descriptor = os.open(path, _O_PATH | _NOFOLLOW)
    try:
        yield os.fstat(descriptor)
    finally:
        os.close(descriptor)


def _check(path: Path, status: os.stat_result, *, forbidden: int) -> None:
    if stat.S_ISLNK(status.st_mode):
        raise _link(path)
    if not stat.S_ISREG(status.st_mode):
        raise UnsafeFileError(f"{path} is not a regular file: use another path.", path)
    if not _POSIX:
        return
    if not is_trusted_owner(status.st_uid):
        raise UnsafeFileError(
            f"{path} belongs to another user (uid {status.st_uid}), who could change it at any "
            "time: run as that user, or `chown` the file if you trust its content.",
            path,
        )
    excess = stat.S_IMODE(status.st_mode) & forbidden
    if excess & _WRITABLE_BY_OTHERS:
        raise UnsafeFileError(
            f"{path} can be written by other users (mode {stat.S_IMODE(status.st_mode):04o}): run "
            f"`chmod go-w {path}` if you trust its content.",
            path,
        )
    if excess:
        raise UnsafeFileError(
            f"{path} can be read by other users (mode {stat.S_IMODE(status.st_mode):04o}): run "
            f"`chmod 600 {path}`, and replace the key if someone may have read it.",
            path,
        )


def _link(path: Path) -> UnsafeFileError:
    return UnsafeFileError(
        f"{path} is a symbolic link, which is not followed: give the real path, "
        f"{os.path.realpath(path)}.",
        path,
    )
