"""Consistent copy of a journal and its key, also while the journal is in use."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from errno import EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP, EPERM
from pathlib import Path
from typing import TypeAlias
from uuid import uuid4

from integrate_runtime.base.errors import JournalError
from integrate_runtime.base.private_files import create_private, read_secret, sync_directory
from integrate_runtime.engines.local.sqlite.file import connect, explaining_errors, open_for_reading
from integrate_runtime.secrets.key_ring import key_path

_NO_LINKS = (EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP, EPERM)
"""Errors of file systems without hard links, such as FAT and some network mounts."""

_STEP_PAGES = 1024
"""Pages of the file that are copied between two reports."""

Report: TypeAlias = Callable[[int, int], object]
"""Called with the number of pages that are copied, and of all pages."""


def back_up(journal: Path, target: Path, report: Report = lambda copied, total: None) -> list[Path]:
    """Copy a journal and its key file; if either cannot be written, neither remains.

    Args:
        journal: Path of the journal, which other processes may write meanwhile.
        target: Path of the copy. Its key file is next to it.
        report: Called after each few megabytes.

    Returns:
        The files that were written. A journal whose key is in the environment has no key file.

    Raises:
        JournalError: If the journal cannot be read, or a file of the copy exists or cannot be
            written.
    """
    for path in (target, key_path(target)):
        if os.path.lexists(path):
            raise _exists(path)
    draft = target.with_name(f"{target.name}.{uuid4().hex[:8]}.partial")
    drafts = {key_path(draft): key_path(target), draft: target}
    written: list[Path] = []
    try:
        _copy_database(journal, draft, report)
        _copy_key(journal, draft)
        # The key first: a copy without its key could not be opened.
        for source, path in drafts.items():
            if source.exists():
                _publish(source, path)
                written.append(path)
        with explaining_errors(target):
            sync_directory(target.parent)
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    finally:
        for path in drafts:
            path.unlink(missing_ok=True)
    return written


def _copy_database(journal: Path, draft: Path, report: Report) -> None:
    with closing(open_for_reading(journal)) as source, explaining_errors(draft):
        create_private(draft)
        with closing(connect(draft, "rw")) as copy:
            # One read transaction: it needs no lock and blocks nobody, and writes of others in
            # between do not start the copy anew.
            source.execute("BEGIN")
            source.execute("SELECT 1 FROM sqlite_master").fetchone()
            source.backup(
                copy,
                pages=_STEP_PAGES,
                progress=lambda _, left, total: report(total - left, total),
            )
            copy.execute("PRAGMA journal_mode = DELETE")  # a single file, complete in itself


def _copy_key(journal: Path, draft: Path) -> None:
    # After the journal: a key file that is replaced in between still has the keys used before.
    with explaining_errors(journal):
        try:
            content, _ = read_secret(key_path(journal))
        except FileNotFoundError:
            return
    with explaining_errors(draft):
        descriptor = os.open(key_path(draft), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())


def _publish(draft: Path, target: Path) -> None:
    """Give a draft its name, without replacing a file."""
    with explaining_errors(target):
        try:
            os.link(draft, target)  # unlike a rename, it never replaces a file
        except FileExistsError:
            raise _exists(target) from None
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            _copy_file(draft, target)


def _copy_file(draft: Path, target: Path) -> None:
    if not create_private(target):
        raise _exists(target)
    try:
        with draft.open("rb") as source, target.open("r+b") as copy:
            shutil.copyfileobj(source, copy)
            copy.flush()
            os.fsync(copy.fileno())
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _exists(path: Path) -> JournalError:
    return JournalError(f"The backup cannot be written: {path} exists. Use another path.")
