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
    from .base.answer import Answer
    from .base.call_sites import CallSite
    from .base.clock import Clock, now
    from .base.errors import (
        ApprovalClosed,
        ApprovalNotFound,
        CassetteMismatch,
        ClientInUse,
        CodecNotFound,
        DetachedResult,
        DuplicateTaskKey,
        EngineNotOpen,
        EngineUnreachable,
        EventConflict,
        IntegrationError,
        InvalidArgument,
        InvalidCassette,
        InvalidConnection,
        InvalidCredentials,
        InvalidEvent,
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
        JournalInUse,
        JournalTampered,
        MissingClient,
        MissingConnection,
        MissingCredential,
        MissingKey,
        MissingPackage,
        NoAnswer,
        NoData,
        NoPages,
        NotBound,
        NotStorable,
        NotSupported,
        NoWinner,
        OutOfScope,
        RequestRefused,
        RunConflict,
        RunEnded,
        RunNotEnded,
        RunNotFound,
        SdkMismatch,
        TaskChanged,
        TaskNotFound,
        TaskStopped,
        TooLarge,
        UnsafeFileError,
        UnstorableResult,
        WrongEventLoop,
    )
    from .base.http_result import HttpResult
    from .base.outcomes import (
        CallCancelled,
        ErrorRecord,
        FailureKind,
        RunCancelled,
        RunFailed,
        TaskFailed,
    )
    from .base.types import Duration, Json, TaskKey
    from .clients.binding import SdkBinding
    from .clients.credentials import ConnectionCredentials, Resolver
    from .clients.limits import Limits
    from .clients.settings import ClientFactory
    from .contracts.capabilities import Capabilities
    from .contracts.engine import Engine, Journal
    from .contracts.handle import RunHandle
    from .contracts.records import (
        ApprovalRecord,
        AttemptRecord,
        Change,
        EventRecord,
        LogRecord,
        Page,
        RunRecord,
        Status,
        TaskDetail,
        TaskRecord,
    )
    from .engines.local.engine import LocalEngine
    from .engines.local.keep import Keep
    from .engines.temporal.engine import TemporalEngine
    from .execution.requests.data import NoDataForm
    from .failures.pending import ResultPending
    from .failures.retry_after import ResetFormat
    from .failures.returned_errors import ReturnedError
    from .failures.rules import ErrorRules
    from .integrations.integration import Integration, SyncIntegration
    from .integrations.listings import Arguments, Item, Listing
    from .integrations.namespace import Namespace
    from .jobs.approvals import Approval, ApprovalRequest
    from .jobs.context import RunContext
    from .jobs.decorator import JobDecorator, job
    from .jobs.io import IO
    from .jobs.job import ChangePolicy, Job
    from .jobs.races import Winner
    from .jobs.task_functions import TaskDecorator, task
    from .reflection.lazy_types import lazy_types
    from .reflection.sdk_default import SDK_DEFAULT
    from .tasks.hooks import Decision, OnError, Replace, RetryAt, Skip
    from .tasks.operation import Label, Operation, Repeat
    from .tasks.options import STANDARD_BACKOFF, Retry, TaskOptions
    from .tasks.properties import Property
    from .tasks.task import Task

__all__ = [
    "IO",
    "SDK_DEFAULT",
    "STANDARD_BACKOFF",
    "Answer",
    "Approval",
    "ApprovalClosed",
    "ApprovalNotFound",
    "ApprovalRecord",
    "ApprovalRequest",
    "Arguments",
    "AttemptRecord",
    "CallCancelled",
    "CallSite",
    "Capabilities",
    "CassetteMismatch",
    "Change",
    "ChangePolicy",
    "ClientFactory",
    "ClientInUse",
    "Clock",
    "CodecNotFound",
    "ConnectionCredentials",
    "Decision",
    "DetachedResult",
    "DuplicateTaskKey",
    "Duration",
    "Engine",
    "EngineNotOpen",
    "EngineUnreachable",
    "ErrorRecord",
    "ErrorRules",
    "EventConflict",
    "EventRecord",
    "FailureKind",
    "HttpResult",
    "Integration",
    "IntegrationError",
    "InvalidArgument",
    "InvalidCassette",
    "InvalidConnection",
    "InvalidCredentials",
    "InvalidEvent",
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
    "JobDecorator",
    "JobNotFound",
    "Journal",
    "JournalBusy",
    "JournalError",
    "JournalInUse",
    "JournalTampered",
    "Json",
    "Keep",
    "Label",
    "Limits",
    "Listing",
    "LocalEngine",
    "LogRecord",
    "MissingClient",
    "MissingConnection",
    "MissingCredential",
    "MissingKey",
    "MissingPackage",
    "Namespace",
    "NoAnswer",
    "NoData",
    "NoDataForm",
    "NoPages",
    "NoWinner",
    "NotBound",
    "NotStorable",
    "NotSupported",
    "OnError",
    "Operation",
    "OutOfScope",
    "Page",
    "Property",
    "Repeat",
    "Replace",
    "RequestRefused",
    "ResetFormat",
    "Resolver",
    "ResultPending",
    "Retry",
    "RetryAt",
    "ReturnedError",
    "RunCancelled",
    "RunConflict",
    "RunContext",
    "RunEnded",
    "RunFailed",
    "RunHandle",
    "RunNotEnded",
    "RunNotFound",
    "RunRecord",
    "SdkBinding",
    "SdkMismatch",
    "Skip",
    "Status",
    "SyncIntegration",
    "Task",
    "TaskChanged",
    "TaskDecorator",
    "TaskDetail",
    "TaskFailed",
    "TaskKey",
    "TaskNotFound",
    "TaskOptions",
    "TaskRecord",
    "TaskStopped",
    "TemporalEngine",
    "TooLarge",
    "UnsafeFileError",
    "UnstorableResult",
    "Winner",
    "WrongEventLoop",
    "job",
    "lazy_types",
    "now",
    "task",
]

_MODULES = {
    "Answer": "base.answer",
    "Approval": "jobs.approvals",
    "ApprovalClosed": "base.errors",
    "ApprovalNotFound": "base.errors",
    "ApprovalRecord": "contracts.records",
    "ApprovalRequest": "jobs.approvals",
    "Arguments": "integrations.listings",
    "AttemptRecord": "contracts.records",
    "CallSite": "base.call_sites",
    "Capabilities": "contracts.capabilities",
    "CassetteMismatch": "base.errors",
    "Change": "contracts.records",
    "ChangePolicy": "jobs.job",
    "ClientFactory": "clients.settings",
    "CallCancelled": "base.outcomes",
    "ClientInUse": "base.errors",
    "Clock": "base.clock",
    "CodecNotFound": "base.errors",
    "ConnectionCredentials": "clients.credentials",
    "Decision": "tasks.hooks",
    "DetachedResult": "base.errors",
    "DuplicateTaskKey": "base.errors",
    "Duration": "base.types",
    "Engine": "contracts.engine",
    "EngineNotOpen": "base.errors",
    "EngineUnreachable": "base.errors",
    "ErrorRecord": "base.outcomes",
    "ErrorRules": "failures.rules",
    "EventConflict": "base.errors",
    "EventRecord": "contracts.records",
    "FailureKind": "base.outcomes",
    "HttpResult": "base.http_result",
    "IO": "jobs.io",
    "Integration": "integrations.integration",
    "IntegrationError": "base.errors",
    "InvalidArgument": "base.errors",
    "InvalidCassette": "base.errors",
    "InvalidConnection": "base.errors",
    "InvalidCredentials": "base.errors",
    "InvalidEvent": "base.errors",
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
    "JobDecorator": "jobs.decorator",
    "JobNotFound": "base.errors",
    "Journal": "contracts.engine",
    "JournalBusy": "base.errors",
    "JournalError": "base.errors",
    "JournalInUse": "base.errors",
    "JournalTampered": "base.errors",
    "Json": "base.types",
    "Keep": "engines.local.keep",
    "Label": "tasks.operation",
    "Listing": "integrations.listings",
    "Limits": "clients.limits",
    "LocalEngine": "engines.local.engine",
    "LogRecord": "contracts.records",
    "MissingClient": "base.errors",
    "MissingConnection": "base.errors",
    "MissingCredential": "base.errors",
    "MissingPackage": "base.errors",
    "MissingKey": "base.errors",
    "Namespace": "integrations.namespace",
    "NoDataForm": "execution.requests.data",
    "NoAnswer": "base.errors",
    "NoData": "base.errors",
    "NoPages": "base.errors",
    "NoWinner": "base.errors",
    "NotBound": "base.errors",
    "NotStorable": "base.errors",
    "NotSupported": "base.errors",
    "OnError": "tasks.hooks",
    "Operation": "tasks.operation",
    "OutOfScope": "base.errors",
    "Page": "contracts.records",
    "Property": "tasks.properties",
    "Repeat": "tasks.operation",
    "Replace": "tasks.hooks",
    "RequestRefused": "base.errors",
    "ResetFormat": "failures.retry_after",
    "ResultPending": "failures.pending",
    "ReturnedError": "failures.returned_errors",
    "Resolver": "clients.credentials",
    "Retry": "tasks.options",
    "RetryAt": "tasks.hooks",
    "RunCancelled": "base.outcomes",
    "RunConflict": "base.errors",
    "RunContext": "jobs.context",
    "SDK_DEFAULT": "reflection.sdk_default",
    "Winner": "jobs.races",
    "RunEnded": "base.errors",
    "RunFailed": "base.outcomes",
    "RunHandle": "contracts.handle",
    "RunNotEnded": "base.errors",
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
    "TaskDecorator": "jobs.task_functions",
    "TaskDetail": "contracts.records",
    "TaskFailed": "base.outcomes",
    "TaskKey": "base.types",
    "TaskNotFound": "base.errors",
    "TaskOptions": "tasks.options",
    "TaskRecord": "contracts.records",
    "TaskStopped": "base.errors",
    "TemporalEngine": "engines.temporal.engine",
    "TooLarge": "base.errors",
    "UnsafeFileError": "base.errors",
    "UnstorableResult": "base.errors",
    "WrongEventLoop": "base.errors",
    "job": "jobs.decorator",
    "lazy_types": "reflection.lazy_types",
    "now": "base.clock",
    "task": "jobs.task_functions",
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
