"""OpenTelemetry spans of runs, tasks and attempts.

Where nobody set up OpenTelemetry there is nothing to do, and it is not even imported: an
application that wants spans has its API loaded before it runs a job.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from integrate_runtime.base.errors import TaskFailed
from integrate_runtime.failures.records import record_error
from integrate_runtime.secrets.redaction import Redaction
from integrate_runtime.tasks.keys import encode_path

if TYPE_CHECKING:
    from opentelemetry.trace import Span, Tracer, TracerProvider

    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.state import NewRun, TaskStart
    from integrate_runtime.tasks.options import Property
    from integrate_runtime.tasks.task import Task

RedactionNow: TypeAlias = Callable[[], Redaction]
"""Gives what is known to be secret by now; at the end of a span that is more than at its start."""

_NOTHING: AbstractContextManager[None] = nullcontext()


def run_span(run: NewRun, execution: int, redaction: RedactionNow) -> AbstractContextManager[None]:
    """The span of one execution of a run, named by its job."""
    tracer = _tracer()
    if tracer is None:
        return _NOTHING
    attributes: dict[str, str | int] = {
        "integrate.run_id": run.run_id,
        "integrate.job": run.job_id,
        "integrate.job_version": run.job_version,
        "integrate.execution": execution,
    }
    return _span(tracer, run.job_id, attributes, redaction)


def task_span(
    run_id: str, path: Path, start: TaskStart, redaction: RedactionNow
) -> AbstractContextManager[None]:
    """The span of a task, from its first attempt in this execution to its end."""
    tracer = _tracer()
    if tracer is None:
        return _NOTHING
    attributes = {
        "integrate.run_id": run_id,
        "integrate.task": encode_path(path),
        "integrate.name": start.name,
        **_shown(start.properties),
    }
    if start.operation is not None:
        attributes["integrate.operation"] = start.operation
    if start.connection is not None:
        attributes["integrate.connection"] = start.connection
    return _span(tracer, start.operation or start.name, attributes, redaction)


def attempt_span(task: Task, redaction: RedactionNow) -> AbstractContextManager[None]:
    """The span of one attempt; what it says about its result is shown on its task's span."""
    tracer = _tracer()
    return _NOTHING if tracer is None else _attempt_span(tracer, task, redaction)


@contextmanager
def _attempt_span(tracer: Tracer, task: Task, redaction: RedactionNow) -> Generator[None]:
    attributes: dict[str, str | int] = {
        "integrate.run_id": task.run_id,
        "integrate.task": encode_path(task.path),
        "integrate.attempt": task.attempt,
    }
    with _span(tracer, "attempt", attributes, redaction):
        yield
    from opentelemetry.trace import get_current_span

    get_current_span().set_attributes(
        _shown(redaction().property(item) for item in task.output_properties)
    )


@contextmanager
def _span(
    tracer: Tracer, name: str, attributes: Mapping[str, str | int], redaction: RedactionNow
) -> Generator[None]:
    """A span without secrets, whose error is recorded as the journal records it."""
    known = redaction()
    shown = _redacted(attributes, known)
    with tracer.start_as_current_span(
        known.text(name), attributes=shown, record_exception=False, set_status_on_exception=False
    ) as span:
        try:
            yield
        except asyncio.CancelledError:
            span.add_event("cancelled")
            raise
        except Exception as error:
            _record(span, error, redaction())
            raise
        finally:
            if redaction() is not known:  # what was learned since may stand in what was shown
                span.update_name(redaction().text(name))
                span.set_attributes(_redacted(attributes, redaction()))


def _redacted(attributes: Mapping[str, str | int], redaction: Redaction) -> dict[str, str | int]:
    return {
        name: redaction.text(value) if isinstance(value, str) else value
        for name, value in attributes.items()
    }


def _record(span: Span, error: Exception, redaction: Redaction) -> None:
    from opentelemetry.trace import StatusCode

    if isinstance(error, TaskFailed):
        record = error.error
        span.set_attribute("integrate.failure", error.kind)
    else:
        record = record_error(error, 1, redaction)
    if record.status is not None:
        span.set_attribute("http.response.status_code", record.status)
    # A failed task's record was made before the run learned what its later tasks gave.
    message = redaction.text(record.message)
    described = {"exception.type": record.type, "exception.message": message}
    span.add_event("exception", described)
    span.set_status(StatusCode.ERROR, f"{record.type}: {message}")


def _shown(properties: Iterable[Property]) -> dict[str, str | int]:
    return {f"integrate.property.{_slug(item.label)}": item.text for item in properties}


def _slug(label: str) -> str:
    """``Issue Number`` as OpenTelemetry writes names: ``issue_number``."""
    return "_".join(label.lower().split())


def _tracer() -> Tracer | None:
    api: Any = sys.modules.get("opentelemetry.trace")
    return _tracer_of(api.get_tracer_provider()) if api is not None else None


@lru_cache(maxsize=8)
def _tracer_of(provider: TracerProvider) -> Tracer | None:
    from opentelemetry.trace import NoOpTracerProvider, ProxyTracerProvider

    # Spans that nobody collects would still cost a task a tenth of its time.
    if isinstance(provider, (NoOpTracerProvider, ProxyTracerProvider)):
        return None
    return provider.get_tracer("integrate_runtime")
