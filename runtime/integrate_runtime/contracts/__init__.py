"""Protocols of engines and journals, and the records that they exchange.

Public: every name in ``__all__``. The root exports those that jobs and dashboards need as well;
``JournalStore`` and the types that it works with are for the author of an engine.

    async def failed_runs(journal: Journal) -> list[str]:
        page = await journal.runs(status=Status.FAILED)
        return [run.run_id for run in page.items]
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from integrate_runtime.base.types import Key, Path
    from integrate_runtime.jobs.job import JobSignature
    from integrate_runtime.secrets.key_ring import KeyRing, SealingKey, parse_keys
    from integrate_runtime.secrets.pointers import Trail
    from integrate_runtime.secrets.redaction import Redaction, Replacer
    from integrate_runtime.secrets.sealing import Vault, new_journal_id
    from integrate_runtime.secrets.search.spans import Span
    from integrate_runtime.secrets.signing import Column, Place, Signer
    from integrate_runtime.tasks.attempts import AttemptCounts

    from .capabilities import Capabilities
    from .engine import Done, Engine, Journal, TaskRef
    from .event_store import EventStore
    from .handle import RunHandle
    from .records import (
        ApprovalRecord,
        AttemptRecord,
        Change,
        EventRecord,
        LogRecord,
        Page,
        ParentTask,
        RunRecord,
        Status,
        TaskDetail,
        TaskRecord,
    )
    from .state import (
        FailedTask,
        KeptLogs,
        LogLine,
        NewEvent,
        NewRun,
        Progress,
        StoredEvent,
        StoredRun,
        StoredTask,
        TaskStart,
    )
    from .store import JournalStore, KeyTakenError

__all__ = [
    "ApprovalRecord",
    "AttemptCounts",
    "AttemptRecord",
    "Capabilities",
    "Change",
    "Column",
    "Done",
    "Engine",
    "EventRecord",
    "EventStore",
    "FailedTask",
    "JobSignature",
    "Journal",
    "JournalStore",
    "KeptLogs",
    "Key",
    "KeyRing",
    "KeyTakenError",
    "LogLine",
    "LogRecord",
    "NewEvent",
    "NewRun",
    "Page",
    "ParentTask",
    "Path",
    "Place",
    "Progress",
    "Redaction",
    "Replacer",
    "RunHandle",
    "RunRecord",
    "SealingKey",
    "Signer",
    "Span",
    "Status",
    "StoredEvent",
    "StoredRun",
    "StoredTask",
    "TaskDetail",
    "TaskRecord",
    "TaskRef",
    "TaskStart",
    "Trail",
    "Vault",
    "new_journal_id",
    "parse_keys",
]

_MODULES = {
    "ApprovalRecord": "contracts.records",
    "AttemptCounts": "tasks.attempts",
    "AttemptRecord": "contracts.records",
    "Capabilities": "contracts.capabilities",
    "Change": "contracts.records",
    "Column": "secrets.signing",
    "Done": "contracts.engine",
    "Engine": "contracts.engine",
    "EventRecord": "contracts.records",
    "EventStore": "contracts.event_store",
    "FailedTask": "contracts.state",
    "JobSignature": "jobs.job",
    "Journal": "contracts.engine",
    "JournalStore": "contracts.store",
    "KeptLogs": "contracts.state",
    "Key": "base.types",
    "KeyRing": "secrets.key_ring",
    "KeyTakenError": "contracts.store",
    "LogLine": "contracts.state",
    "LogRecord": "contracts.records",
    "NewEvent": "contracts.state",
    "NewRun": "contracts.state",
    "Page": "contracts.records",
    "ParentTask": "contracts.records",
    "Path": "base.types",
    "Place": "secrets.signing",
    "Progress": "contracts.state",
    "Redaction": "secrets.redaction",
    "Replacer": "secrets.redaction",
    "RunHandle": "contracts.handle",
    "RunRecord": "contracts.records",
    "SealingKey": "secrets.key_ring",
    "Signer": "secrets.signing",
    "Span": "secrets.search.spans",
    "Status": "contracts.records",
    "StoredEvent": "contracts.state",
    "StoredRun": "contracts.state",
    "StoredTask": "contracts.state",
    "TaskDetail": "contracts.records",
    "TaskRecord": "contracts.records",
    "TaskRef": "contracts.engine",
    "TaskStart": "contracts.state",
    "Trail": "secrets.pointers",
    "Vault": "secrets.sealing",
    "new_journal_id": "secrets.sealing",
    "parse_keys": "secrets.key_ring",
}


def __getattr__(name: str) -> Any:
    # Load modules at first use: the records alone cost more than a generated module.
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"integrate_runtime.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
