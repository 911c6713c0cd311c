"""Runs SDK calls as durable tasks: one ``run_task``, its error hooks, and the engines under it.

Names load when they are first used (PEP 562): a generated module imports three small ones, and
nothing of an engine or of pydantic comes with them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .binding import SdkBinding
    from .context import RunContext
    from .decisions import OnError, Replace, RetryAt, Skip
    from .engines.capabilities import Capabilities
    from .engines.handles import RunHandle
    from .engines.local import LocalEngine
    from .engines.protocol import Engine, Journal
    from .engines.records import (
        AttemptRecord,
        Change,
        Page,
        RunRecord,
        Status,
        TaskDetail,
        TaskRecord,
    )
    from .error_rules import ErrorRules
    from .errors import (
        DuplicateTaskKey,
        ErrorRecord,
        IntegrationError,
        JournalError,
        RunCancelled,
        RunConflict,
        RunFailed,
        TaskChanged,
        TaskFailed,
    )
    from .http_result import HttpResult
    from .integration import Integration, SyncIntegration
    from .io import IO
    from .jobs import Job, job
    from .json_types import Json
    from .keys import TaskKey
    from .namespace import Namespace
    from .operations import Label, Operation
    from .options import STANDARD_BACKOFF, Property, Retry, TaskOptions
    from .task import Task

__all__ = [
    "IO",
    "STANDARD_BACKOFF",
    "AttemptRecord",
    "Capabilities",
    "Change",
    "DuplicateTaskKey",
    "Engine",
    "ErrorRecord",
    "ErrorRules",
    "HttpResult",
    "Integration",
    "IntegrationError",
    "Job",
    "Journal",
    "JournalError",
    "Json",
    "Label",
    "LocalEngine",
    "Namespace",
    "OnError",
    "Operation",
    "Page",
    "Property",
    "Replace",
    "Retry",
    "RetryAt",
    "RunCancelled",
    "RunConflict",
    "RunContext",
    "RunFailed",
    "RunHandle",
    "RunRecord",
    "SdkBinding",
    "Skip",
    "Status",
    "SyncIntegration",
    "Task",
    "TaskChanged",
    "TaskDetail",
    "TaskFailed",
    "TaskKey",
    "TaskOptions",
    "TaskRecord",
    "job",
]

_MODULES = {
    "IO": "io",
    "STANDARD_BACKOFF": "options",
    "AttemptRecord": "engines.records",
    "Capabilities": "engines.capabilities",
    "Change": "engines.records",
    "DuplicateTaskKey": "errors",
    "Engine": "engines.protocol",
    "ErrorRecord": "errors",
    "ErrorRules": "error_rules",
    "HttpResult": "http_result",
    "Integration": "integration",
    "IntegrationError": "errors",
    "Job": "jobs",
    "Journal": "engines.protocol",
    "JournalError": "errors",
    "Json": "json_types",
    "Label": "operations",
    "LocalEngine": "engines.local",
    "Namespace": "namespace",
    "OnError": "decisions",
    "Operation": "operations",
    "Page": "engines.records",
    "Property": "options",
    "Replace": "decisions",
    "Retry": "options",
    "RetryAt": "decisions",
    "RunCancelled": "errors",
    "RunConflict": "errors",
    "RunFailed": "errors",
    "RunContext": "context",
    "RunHandle": "engines.handles",
    "RunRecord": "engines.records",
    "SdkBinding": "binding",
    "Skip": "decisions",
    "Status": "engines.records",
    "SyncIntegration": "integration",
    "Task": "task",
    "TaskChanged": "errors",
    "TaskDetail": "engines.records",
    "TaskFailed": "errors",
    "TaskKey": "keys",
    "TaskOptions": "options",
    "TaskRecord": "engines.records",
    "job": "jobs",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
