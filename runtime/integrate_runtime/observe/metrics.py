"""OpenTelemetry metrics of runs and tasks.

OpenTelemetry is not imported here: an application that wants metrics has imported its API before it
runs a job. Without a meter provider, nothing is measured.

No attribute has a value per run, key or user, of which a collector would keep too many.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from time import monotonic
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.base.outcomes import ErrorRecord, TaskFailed, type_name

if TYPE_CHECKING:
    from opentelemetry.metrics import Counter, Histogram, MeterProvider

WaitReason: TypeAlias = Literal["backoff", "hook", "limit"]
"""Reason of a task's wait: its backoff, a moment that an error hook chose, or a limit."""

_Attributes: TypeAlias = dict[str, str]
_NOTHING: AbstractContextManager[None] = nullcontext()


@dataclass(frozen=True, slots=True)
class _Instruments:
    runs: Histogram
    tasks: Histogram
    waits: Histogram
    retries: Counter


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
        _add_wait(instruments, operation, wait.total_seconds(), reason)


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
        _add_wait(instruments, operation, waited, "limit")


def _add_wait(
    instruments: _Instruments, operation: str | None, seconds: float, reason: WaitReason
) -> None:
    instruments.waits.record(max(0, seconds), {**_of(operation), "integrate.wait.reason": reason})


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
    outcome = "stopped" if isinstance(error, IntegrationError) else "failed"
    return {"integrate.outcome": outcome, "error.type": type_name(type(error))}


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
    meter = provider.get_meter("integrate_runtime")
    return _Instruments(
        meter.create_histogram(
            "integrate.run.duration", "s", "Duration of one execution of a run."
        ),
        meter.create_histogram("integrate.task.duration", "s", "Duration of a task."),
        meter.create_histogram(
            "integrate.task.wait.duration", "s", "Time that a task waits for an attempt."
        ),
        meter.create_counter(
            "integrate.task.retries", "{retry}", "Failed attempts that are followed by another."
        ),
    )
