"""OpenTelemetry metrics of runs and tasks.

OpenTelemetry is not imported here: an application that wants metrics has imported its API before it
runs a job. Without a meter provider, nothing is measured.

No attribute has a value per run, key or user, of which a collector would keep too many.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from importlib.metadata import version
from time import monotonic
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.base.outcomes import ErrorRecord, TaskFailed, type_name
from integrate_runtime.failures.sdk_errors import parse_sdk_error

if TYPE_CHECKING:
    from opentelemetry.metrics import Counter, Histogram, Meter, MeterProvider

WaitReason: TypeAlias = Literal["backoff", "hook", "limit"]
"""Reason of a task's wait: its backoff, a moment that an error hook chose, or a limit."""

WaitKind: TypeAlias = Literal["sleep", "event", "approval"]
"""Kind of a job's wait: for a moment, an event, or the decision about an approval."""

WaitOutcome: TypeAlias = Literal["completed", "expired", "cancelled"]
"""End of a job's wait: what it waits for comes, its timeout comes first, or its execution or branch
is cancelled."""

CALL_BOUNDS = (
    0.005,
    0.01,
    0.025,
    0.05,
    0.075,
    0.1,
    0.25,
    0.5,
    0.75,
    1,
    2.5,
    5,
    7.5,
    10,
    30,
    60,
    300,
)
"""Bounds of buckets for calls, in seconds: those of OpenTelemetry's HTTP durations, and longer ones
for SDKs that wait for a result."""

LONG_BOUNDS = (0.01, 0.1, 1, 5, 10, 30, 60, 300, 900, 3_600, 21_600, 86_400, 259_200, 604_800)
"""Bounds of buckets for what includes waits, in seconds: up to a week."""

_Attributes: TypeAlias = dict[str, str]
_NOTHING: AbstractContextManager[None] = nullcontext()


@dataclass(frozen=True, slots=True)
class _Instruments:
    runs: Histogram
    tasks: Histogram
    attempts: Histogram
    task_waits: Histogram
    waits: Histogram
    retries: Counter


@dataclass(slots=True)
class MeasuredWait:
    """A wait of a job while it is measured.

    Attributes:
        outcome: Its end, unless an exception ends it.
    """

    outcome: WaitOutcome = "completed"


def measure_run(job: str) -> AbstractContextManager[None]:
    """Return a context in which one execution of a run is measured.

    Args:
        job: Id of the run's job.
    """
    instruments = _instruments()
    if instruments is None:
        return _NOTHING
    return _measured(instruments.runs, {"integrate.job": job})


def measure_task(operation: str | None) -> AbstractContextManager[None]:
    """Return a context in which a task is measured, from its first attempt in this execution.

    Args:
        operation: Integration and operation of the task; None for a callback.
    """
    instruments = _instruments()
    return _NOTHING if instruments is None else _measured(instruments.tasks, _of(operation))


def measure_attempt(operation: str | None) -> AbstractContextManager[None]:
    """Return a context in which one attempt at a task is measured, without the waits around it.

    Args:
        operation: Integration and operation of the task; None for a callback.
    """
    instruments = _instruments()
    return _NOTHING if instruments is None else _measured(instruments.attempts, _of(operation))


@contextmanager
def measure_wait(kind: WaitKind, now: Callable[[], datetime]) -> Generator[MeasuredWait]:
    """Measure the part of a job's wait that falls into this execution.

    Args:
        kind: Kind of the wait.
        now: Returns the time of the engine's clock.
    """
    measured, begin = MeasuredWait(), now()
    try:
        yield measured
    except BaseException:
        measured.outcome = "cancelled"
        raise
    finally:
        instruments = _instruments()
        if instruments is not None:
            attributes = {"integrate.wait.kind": kind, "integrate.outcome": measured.outcome}
            instruments.waits.record(max(0, (now() - begin).total_seconds()), attributes)


def count_retry(
    operation: str | None, error: ErrorRecord, wait: timedelta, reason: WaitReason
) -> None:
    """Count a failed attempt that is followed by another one, and the wait between them.

    Args:
        operation: Operation of the task; None for a callback.
        error: Record of the error.
        wait: Time until the next attempt.
        reason: What decided about it.
    """
    instruments = _instruments()
    if instruments is not None:
        instruments.retries.add(1, {**_of(operation), "error.type": _kind_of(error)})
        _add_task_wait(instruments, operation, wait.total_seconds(), reason)


@contextmanager
def measure_admission(operation: str | None) -> Generator[None]:
    """Measure the wait for a limit of a connection; one of less than a millisecond is none."""
    instruments = _instruments()
    if instruments is None:
        yield
        return
    begin = monotonic()
    yield
    if (waited := monotonic() - begin) >= 0.001:
        _add_task_wait(instruments, operation, waited, "limit")


def _add_task_wait(
    instruments: _Instruments, operation: str | None, seconds: float, reason: WaitReason
) -> None:
    instruments.task_waits.record(
        max(0, seconds), {**_of(operation), "integrate.wait.reason": reason}
    )


@contextmanager
def _measured(histogram: Histogram, attributes: _Attributes) -> Generator[None]:
    begin = monotonic()
    outcome: _Attributes = {"integrate.outcome": "completed"}
    try:
        yield
    except BaseException as error:
        outcome = _outcome_of(error)
        raise
    finally:
        histogram.record(monotonic() - begin, {**attributes, **outcome})


def _outcome_of(error: BaseException) -> _Attributes:
    if isinstance(error, asyncio.CancelledError | GeneratorExit):
        return {"integrate.outcome": "cancelled"}
    if isinstance(error, TaskFailed):
        return {"integrate.outcome": error.kind, "error.type": _kind_of(error.error)}
    if isinstance(error, IntegrationError):
        return {"integrate.outcome": "stopped", "error.type": type_name(type(error))}
    status = parse_sdk_error(error).status
    kind = str(status) if status is not None else type_name(type(error))
    return {"integrate.outcome": "failed", "error.type": kind}


def _kind_of(error: ErrorRecord) -> str:
    """Return the kind of an error: the HTTP status of the answer, or else its type."""
    return str(error.status) if error.status is not None else error.type


def _of(operation: str | None) -> _Attributes:
    return {"integrate.operation": operation} if operation is not None else {}


def _instruments() -> _Instruments | None:
    api: Any = sys.modules.get("opentelemetry.metrics")
    return _instruments_of(api.get_meter_provider()) if api is not None else None


@lru_cache(maxsize=8)  # a provider warns of a second instrument of one name
def _instruments_of(provider: MeterProvider) -> _Instruments | None:
    from opentelemetry.metrics import NoOpMeterProvider

    # The proxy stands for the provider that an application has not set, and is not exported.
    if isinstance(provider, NoOpMeterProvider) or "Proxy" in type(provider).__name__:
        return None
    meter = provider.get_meter("integrate_runtime", version("integrate-runtime"))
    return _Instruments(
        runs=_histogram(
            meter, "integrate.run.duration", "Duration of one execution of a run.", LONG_BOUNDS
        ),
        tasks=_histogram(
            meter, "integrate.task.duration", "Duration of a task with its waits.", LONG_BOUNDS
        ),
        attempts=_histogram(
            meter, "integrate.attempt.duration", "Duration of one attempt at a task.", CALL_BOUNDS
        ),
        task_waits=_histogram(
            meter,
            "integrate.task.wait.duration",
            "Time that a task waits for an attempt.",
            LONG_BOUNDS,
        ),
        waits=_histogram(
            meter,
            "integrate.wait.duration",
            "Time that a job waits for a moment, an event or an approval.",
            LONG_BOUNDS,
        ),
        retries=meter.create_counter(
            "integrate.task.retries", "{retry}", "Failed attempts that are followed by another."
        ),
    )


def _histogram(meter: Meter, name: str, description: str, bounds: tuple[float, ...]) -> Histogram:
    """Return a histogram of seconds: the default bounds of buckets are for milliseconds."""
    try:
        return meter.create_histogram(
            name, "s", description, explicit_bucket_boundaries_advisory=bounds
        )
    except TypeError:  # a meter of OpenTelemetry before 1.30, whose application sets the bounds
        return meter.create_histogram(name, "s", description)
