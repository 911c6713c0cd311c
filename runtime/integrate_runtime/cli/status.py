"""The command ``status``."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from integrate_runtime.base.control_characters import one_line
from integrate_runtime.base.durations import duration_text
from integrate_runtime.engines.local.status import journal_status

from .console import stdout
from .forms import SIGNS, STYLES, size_text, time_text
from .json_text import json_text

if TYPE_CHECKING:
    from integrate_runtime.contracts.records import RunRecord
    from integrate_runtime.engines.local.status import JournalStatus


async def print_status(db: str, *, json: bool) -> None:
    """Print the status of a journal."""
    status = await journal_status(Path(db))
    if json:
        runs = {kind.value: number for kind, number in status.runs.items()}
        members = {
            "runs": runs,
            "bytes": status.bytes,
            "free_bytes": status.free_bytes,
            "oldest_unfinished": status.oldest_unfinished,
        }
        stdout().json(f"{json_text(members)}\n")
    else:
        _print(status, db)


def _print(status: JournalStatus, db: str) -> None:
    out = stdout()
    free = f" ({size_text(status.free_bytes)} free)" if status.free_bytes else ""
    out.line((one_line(db), "bold"), f" · {size_text(status.bytes)}{free}")
    width = max((len(f"{number:,}") for number in status.runs.values()), default=0)
    for kind, number in status.runs.items():
        out.line((f"{SIGNS[kind]} {kind.value:<11s}", STYLES[kind]), f" {number:>{width},}")
    if status.oldest_unfinished is not None:
        out.line(*_oldest(status.oldest_unfinished))


def _oldest(run: RunRecord) -> tuple[str | tuple[str, str], ...]:
    age = duration_text(datetime.now(UTC) - run.started_at)
    job = one_line(f"{run.job_id} {run.job_version}")
    since = f"{run.status.value} · started {time_text(run.started_at)}, {age} ago"
    return "oldest unfinished: ", (one_line(run.run_id), "bold"), f" · {job} · {since}"
