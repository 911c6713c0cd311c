"""Durable execution of SDK calls: jobs, tasks, error hooks and engines.

    class Tools(IO):
        github = Github()

    @job(id="triage", version="1")
    async def triage(title: str, io: Tools, ctx: RunContext) -> int:
        issue = await io.github.issues.create("create", "acme", "web", title=title)
        return issue.number

    async with LocalEngine("runs.db") as engine:
        number = await engine.run(triage, "The page is blank", run_id="report-1347")

Public: every name in ``__all__`` here and in ``integrate_runtime.contracts``,
``integrate_runtime.codecs`` and ``integrate_runtime.testing``. All other modules are private and
may change in any release; ``docs/api.txt`` in the repository lists the public API.

Names load at first use (PEP 562): a generated module imports three small ones, and neither an
engine nor pydantic comes with them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .base.clock import now
    from .base.errors import (
        CallCancelled,
        ClientInUse,
        CodecNotFound,
        DetachedResult,
        DuplicateTaskKey,
        EngineNotOpen,
        ErrorRecord,
        IntegrationError,
        InvalidArgument,
        InvalidConnection,
        InvalidCredentials,
        InvalidHook,
        InvalidJob,
        InvalidKey,
        InvalidOutput,
        InvalidPage,
        InvalidPayload,
        InvalidResult,
        InvalidRunId,
        InvalidTaskKey,
        JobNotFound,
        JournalBusy,
        JournalError,
        JournalTampered,
        MissingClient,
        MissingConnection,
        MissingCredential,
        MissingKey,
        NoPages,
        NotBound,
        NotStorable,
        OutOfScope,
        RequestRefused,
        RunCancelled,
        RunConflict,
        RunFailed,
        RunNotFound,
        SdkMismatch,
        TaskChanged,
        TaskFailed,
        TaskNotFound,
        UnsafeFileError,
        WrongEventLoop,
    )
    from .base.types import Json, TaskKey
    from .clients.binding import SdkBinding
    from .contracts.capabilities import Capabilities
    from .contracts.engine import Engine, Journal
    from .contracts.handle import RunHandle
    from .contracts.records import (
        AttemptRecord,
        Change,
        Page,
        RunRecord,
        Status,
        TaskDetail,
        TaskRecord,
    )
    from .engines.local.engine import LocalEngine
    from .failures.rules import ErrorRules
    from .integrations.integration import Integration, SyncIntegration
    from .integrations.listings import Arguments, Item, Listing
    from .integrations.namespace import Namespace
    from .jobs.context import RunContext
    from .jobs.io import IO
    from .jobs.job import Job, job
    from .tasks.hooks import OnError, Replace, RetryAt, Skip
    from .tasks.operation import Label, Operation
    from .tasks.options import STANDARD_BACKOFF, Property, Retry, TaskOptions
    from .tasks.task import Task
    from .values.http_result import HttpResult

__all__ = [
    "IO",
    "STANDARD_BACKOFF",
    "Arguments",
    "AttemptRecord",
    "CallCancelled",
    "Capabilities",
    "Change",
    "ClientInUse",
    "CodecNotFound",
    "DetachedResult",
    "DuplicateTaskKey",
    "Engine",
    "EngineNotOpen",
    "ErrorRecord",
    "ErrorRules",
    "HttpResult",
    "Integration",
    "IntegrationError",
    "InvalidArgument",
    "InvalidConnection",
    "InvalidCredentials",
    "InvalidHook",
    "InvalidJob",
    "InvalidKey",
    "InvalidOutput",
    "InvalidPage",
    "InvalidPayload",
    "InvalidResult",
    "InvalidRunId",
    "InvalidTaskKey",
    "Item",
    "Job",
    "JobNotFound",
    "Journal",
    "JournalBusy",
    "JournalError",
    "JournalTampered",
    "Json",
    "Label",
    "Listing",
    "LocalEngine",
    "MissingClient",
    "MissingConnection",
    "MissingCredential",
    "MissingKey",
    "Namespace",
    "NoPages",
    "NotBound",
    "NotStorable",
    "OnError",
    "Operation",
    "OutOfScope",
    "Page",
    "Property",
    "Replace",
    "RequestRefused",
    "Retry",
    "RetryAt",
    "RunCancelled",
    "RunConflict",
    "RunContext",
    "RunFailed",
    "RunHandle",
    "RunNotFound",
    "RunRecord",
    "SdkBinding",
    "SdkMismatch",
    "Skip",
    "Status",
    "SyncIntegration",
    "Task",
    "TaskChanged",
    "TaskDetail",
    "TaskFailed",
    "TaskKey",
    "TaskNotFound",
    "TaskOptions",
    "TaskRecord",
    "UnsafeFileError",
    "WrongEventLoop",
    "job",
    "now",
]

_MODULES = {
    "Arguments": "integrations.listings",
    "AttemptRecord": "contracts.records",
    "Capabilities": "contracts.capabilities",
    "Change": "contracts.records",
    "CallCancelled": "base.errors",
    "ClientInUse": "base.errors",
    "CodecNotFound": "base.errors",
    "DetachedResult": "base.errors",
    "DuplicateTaskKey": "base.errors",
    "Engine": "contracts.engine",
    "EngineNotOpen": "base.errors",
    "ErrorRecord": "base.errors",
    "ErrorRules": "failures.rules",
    "HttpResult": "values.http_result",
    "IO": "jobs.io",
    "Integration": "integrations.integration",
    "IntegrationError": "base.errors",
    "InvalidArgument": "base.errors",
    "InvalidConnection": "base.errors",
    "InvalidCredentials": "base.errors",
    "InvalidHook": "base.errors",
    "InvalidJob": "base.errors",
    "InvalidKey": "base.errors",
    "InvalidOutput": "base.errors",
    "InvalidPage": "base.errors",
    "InvalidPayload": "base.errors",
    "InvalidResult": "base.errors",
    "InvalidRunId": "base.errors",
    "InvalidTaskKey": "base.errors",
    "Item": "integrations.listings",
    "Job": "jobs.job",
    "JobNotFound": "base.errors",
    "Journal": "contracts.engine",
    "JournalBusy": "base.errors",
    "JournalError": "base.errors",
    "JournalTampered": "base.errors",
    "Json": "base.types",
    "Label": "tasks.operation",
    "Listing": "integrations.listings",
    "LocalEngine": "engines.local.engine",
    "MissingClient": "base.errors",
    "MissingConnection": "base.errors",
    "MissingCredential": "base.errors",
    "MissingKey": "base.errors",
    "Namespace": "integrations.namespace",
    "NoPages": "base.errors",
    "NotBound": "base.errors",
    "NotStorable": "base.errors",
    "OnError": "tasks.hooks",
    "Operation": "tasks.operation",
    "OutOfScope": "base.errors",
    "Page": "contracts.records",
    "Property": "tasks.options",
    "Replace": "tasks.hooks",
    "RequestRefused": "base.errors",
    "Retry": "tasks.options",
    "RetryAt": "tasks.hooks",
    "RunCancelled": "base.errors",
    "RunConflict": "base.errors",
    "RunContext": "jobs.context",
    "RunFailed": "base.errors",
    "RunHandle": "contracts.handle",
    "RunNotFound": "base.errors",
    "RunRecord": "contracts.records",
    "STANDARD_BACKOFF": "tasks.options",
    "SdkBinding": "clients.binding",
    "SdkMismatch": "base.errors",
    "Skip": "tasks.hooks",
    "Status": "contracts.records",
    "SyncIntegration": "integrations.integration",
    "Task": "tasks.task",
    "TaskChanged": "base.errors",
    "TaskDetail": "contracts.records",
    "TaskFailed": "base.errors",
    "TaskKey": "base.types",
    "TaskNotFound": "base.errors",
    "TaskOptions": "tasks.options",
    "TaskRecord": "contracts.records",
    "UnsafeFileError": "base.errors",
    "WrongEventLoop": "base.errors",
    "job": "jobs.job",
    "now": "base.clock",
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
