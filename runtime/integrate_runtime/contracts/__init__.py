"""Protocols of engines and journals, and the records that they exchange.

Public: every name in ``__all__``. The root exports those that jobs and dashboards need as well;
``JournalStore`` and the records of its methods are for the author of an engine.

    async def failed_runs(journal: Journal) -> list[str]:
        page = await journal.runs(status=Status.FAILED)
        return [run.run_id for run in page.items]
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .capabilities import Capabilities
    from .engine import Done, Engine, Journal, TaskRef
    from .handle import RunHandle
    from .records import (
        AttemptRecord,
        Change,
        Page,
        RunRecord,
        Status,
        TaskDetail,
        TaskRecord,
    )
    from .state import FailedTask, NewRun, Progress, StoredRun, StoredTask, TaskStart
    from .store import JournalStore, KeyTakenError

__all__ = [
    "AttemptRecord",
    "Capabilities",
    "Change",
    "Done",
    "Engine",
    "FailedTask",
    "Journal",
    "JournalStore",
    "KeyTakenError",
    "NewRun",
    "Page",
    "Progress",
    "RunHandle",
    "RunRecord",
    "Status",
    "StoredRun",
    "StoredTask",
    "TaskDetail",
    "TaskRecord",
    "TaskRef",
    "TaskStart",
]

_MODULES = {
    "AttemptRecord": "records",
    "Capabilities": "capabilities",
    "Change": "records",
    "Done": "engine",
    "Engine": "engine",
    "FailedTask": "state",
    "Journal": "engine",
    "JournalStore": "store",
    "KeyTakenError": "store",
    "NewRun": "state",
    "Page": "records",
    "Progress": "state",
    "RunHandle": "handle",
    "RunRecord": "records",
    "Status": "records",
    "StoredRun": "state",
    "StoredTask": "state",
    "TaskDetail": "records",
    "TaskRecord": "records",
    "TaskRef": "engine",
    "TaskStart": "state",
}


def __getattr__(name: str) -> Any:
    # Load modules at first use: the records alone cost more than a generated module.
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
