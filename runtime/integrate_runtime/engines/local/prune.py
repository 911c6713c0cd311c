"""Removal of finished runs from a journal's file, also while runs are executed."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from integrate_runtime.base.errors import JournalInUse
from integrate_runtime.engines.local.sqlite.damage import legible
from integrate_runtime.engines.local.sqlite.file import explaining_errors, open_for_maintenance
from integrate_runtime.engines.local.sqlite.patience import call_when_free
from integrate_runtime.engines.local.sqlite.pruning import Pruning
from integrate_runtime.engines.local.sqlite.removal import Expired, Removed, count
from integrate_runtime.engines.local.sqlite.space import can_shrink, file_size, vacuum
from integrate_runtime.engines.local.sqlite.ticks import raise_if_interrupted, ticking

from .run_locks import run_locks

if TYPE_CHECKING:
    from pathlib import Path

ResultT = TypeVar("ResultT")


@dataclass(frozen=True, slots=True)
class Pruned:
    """Outcome of a removal.

    Attributes:
        removed: What was removed.
        bytes_before: Size of the file and its write-ahead log before.
        bytes_after: The same afterwards.
        returns_space: Whether the file returns free space to the file system. One that an older
            version created does so once it is vacuumed.
    """

    removed: Removed
    bytes_before: int
    bytes_after: int
    returns_space: bool


def count_expired(path: Path, expired: Sequence[Expired]) -> Removed:
    """Return the numbers of runs and tasks that ``prune`` would remove.

    Raises:
        JournalError: If the journal cannot be read.
    """
    with _opened(path) as connection:
        return sum((count(connection, item) for item in expired), Removed())


def prune(
    path: Path,
    expired: Sequence[Expired],
    report: Callable[[Removed], None],
    *,
    vacuums: bool = False,
) -> Pruned:
    """Remove finished runs, and return the space of the file that they leave.

    The work is done in short transactions with pauses, so that other processes write meanwhile.
    What was removed stays removed if this process ends before it is done.

    Args:
        path: Path of the journal.
        expired: The runs to remove.
        report: Called with what was removed so far, again and again.
        vacuums: Rewrite the whole file afterwards. No other process may execute runs meanwhile.

    Raises:
        JournalInUse: If the file is to be rewritten and a run is being executed.
        JournalError: If the journal cannot be written.
    """
    with _opened(path) as connection:
        if vacuums:
            _check_idle(path, connection)
        before = file_size(path)
        pruning = Pruning(expired)
        while _when_free(path, partial(pruning.step, connection)):
            report(pruning.removed)
            time.sleep(pruning.pause)
        if vacuums:
            tell = partial(report, pruning.removed)
            _when_free(path, partial(_vacuum, connection, tell))
        return Pruned(pruning.removed, before, file_size(path), can_shrink(connection))


def _check_idle(path: Path, connection: sqlite3.Connection) -> None:
    """Check that no run is being executed.

    Raises:
        JournalInUse: If one is.
    """
    locks = run_locks(path)
    try:
        for (run_id,) in connection.execute("SELECT run_id FROM runs WHERE status = 'running'"):
            if locks.is_locked(legible(run_id)):
                raise JournalInUse(
                    f"The journal {path} cannot be rewritten while the run {legible(run_id)!r} is "
                    "being executed: end the processes that execute runs first.",
                    path,
                )
    finally:
        locks.close()


def _vacuum(connection: sqlite3.Connection, report: Callable[[], None]) -> None:
    """Rewrite the whole file, and report now and then.

    Raises:
        KeyboardInterrupt: If Ctrl-C ended it; the file is as before.
    """
    try:
        with ticking(connection, report):
            vacuum(connection)
    except sqlite3.Error as error:
        raise_if_interrupted(error)
        raise


@contextmanager
def _opened(path: Path) -> Generator[sqlite3.Connection]:
    opened = call_when_free(partial(open_for_maintenance, path))
    with closing(opened) as connection, explaining_errors(path):
        yield connection


def _when_free(path: Path, function: Callable[[], ResultT]) -> ResultT:
    """Call a function that changes the journal once no other process is writing."""

    def call() -> ResultT:
        with explaining_errors(path):
            return function()

    return call_when_free(call)
