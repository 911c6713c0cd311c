"""Status of a journal's file: its runs by status, and its size."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from integrate_runtime.contracts.records import RunRecord, Status
from integrate_runtime.engines.local.sqlite.file import explaining_errors
from integrate_runtime.engines.local.sqlite.reader import JournalReader
from integrate_runtime.engines.local.sqlite.rows import STATUSES
from integrate_runtime.engines.local.sqlite.run_queries import count_by_status, oldest_unfinished
from integrate_runtime.engines.local.sqlite.space import file_size

from .files import LocalFiles

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalStatus:
    """Status of a journal.

    Attributes:
        runs: Number of runs by status.
        bytes: Size of the file and its write-ahead log.
        free_bytes: Part of the file that is free, for new runs or to be returned.
        oldest_unfinished: The run that began first of those that have not ended.
    """

    runs: Mapping[Status, int]
    bytes: int
    free_bytes: int
    oldest_unfinished: RunRecord | None


async def journal_status(path: Path) -> JournalStatus:
    """Return the status of a journal.

    Raises:
        JournalError: If the journal cannot be read.
    """
    with closing(LocalFiles(path)) as files, explaining_errors(path):
        connection = files.reading()
        reader = JournalReader(files.reading, files.is_executed, path)
        (free,) = connection.execute("PRAGMA freelist_count").fetchone()
        (page_size,) = connection.execute("PRAGMA page_size").fetchone()
        oldest = connection.execute(oldest_unfinished()).fetchone()
        return JournalStatus(
            runs=_counts(connection),
            bytes=file_size(path),
            free_bytes=free * page_size,
            oldest_unfinished=await reader.run(oldest[0]) if oldest is not None else None,
        )


def _counts(connection: sqlite3.Connection) -> Mapping[Status, int]:
    """Return the numbers of runs by the status that is shown, in the order of ``Status``."""
    counts = dict.fromkeys(Status, 0)
    for shown, number in connection.execute(count_by_status()):
        counts[STATUSES.get(shown, Status.UNKNOWN)] += number
    return {status: number for status, number in counts.items() if number}
