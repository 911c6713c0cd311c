"""OpenTelemetry spans of runs, tasks and attempts.

OpenTelemetry is not imported here: an application that wants spans has imported its API before it
runs a job. Without a tracer provider, no span is made.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from integrate_runtime.base.control_characters import replace_controls
from integrate_runtime.base.outcomes import TaskFailed
from integrate_runtime.failures.records import record_error
from integrate_runtime.secrets.redaction import Redaction
from integrate_runtime.tasks.keys import encode_path

if TYPE_CHECKING:
    from opentelemetry.trace import Span, Tracer, TracerProvider

    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.state import NewRun, TaskStart
    from integrate_runtime.tasks.properties import Property
    from integrate_runtime.tasks.task import Task

RedactionNow: TypeAlias = Callable[[], Redaction]
"""Returns the secrets known so far: more at the end of a span than at its start."""

_NOTHING: AbstractContextManager[None] = nullcontext()


def run_span(run: NewRun, execution: int, redaction: RedactionNow) -> AbstractContextManager[None]:
    """Return the span of one execution of a run, named after its job."""
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
    """Return the span of a task, from its first attempt in this execution to its end."""
    tracer = _tracer()
    if tracer is None:
        return _NOTHING
    attributes = {
        "integrate.run_id": run_id,
        "integrate.task": encode_path(path),
        "integrate.name": start.name,
        **_attributes(start.properties),
    }
    if start.operation is not None:
        attributes["integrate.operation"] = start.operation
    if start.connection is not None:
        attributes["integrate.connection"] = start.connection
    return _span(tracer, start.operation or start.name, attributes, redaction)


def attempt_span(task: Task, redaction: RedactionNow) -> AbstractContextManager[None]:
    """Return the span of one attempt. Properties of its result are added to the task's span."""
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

    known = redaction()
    properties = (known.property(item) for item in task.output_properties)
    get_current_span().set_attributes(_redacted(_attributes(properties), known))


@contextmanager
def _span(
    tracer: Tracer, name: str, attributes: Mapping[str, str | int], redaction: RedactionNow
) -> Generator[None]:
    """Open a span without secrets, and record an error as the journal does."""
    initial = redaction()
    safe = _redacted(attributes, initial)
    with tracer.start_as_current_span(
        _shown(name, initial),
        attributes=safe,
        record_exception=False,
        set_status_on_exception=False,
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
            # A secret learned during the span may already be in its name or attributes.
            if redaction() is not initial:
                span.update_name(_shown(name, redaction()))
                span.set_attributes(_redacted(attributes, redaction()))


def _redacted(attributes: Mapping[str, str | int], redaction: Redaction) -> dict[str, str | int]:
    return {
        replace_controls(name): _shown(value, redaction) if isinstance(value, str) else value
        for name, value in attributes.items()
    }


def _shown(text: str, redaction: Redaction) -> str:
    """Return a text without secrets and control characters, which viewers of spans may obey."""
    return replace_controls(redaction.text(text))


def _record(span: Span, error: Exception, redaction: Redaction) -> None:
    from opentelemetry.trace import StatusCode

    if isinstance(error, TaskFailed):
        record = error.error
        span.set_attribute("integrate.failure", error.kind)
    else:
        record = record_error(error, 1, redaction)
    if record.status is not None:
        span.set_attribute("http.response.status_code", record.status)
    # A failed task's record may predate secrets that the run learned from later tasks.
    kind, message = _shown(record.type, redaction), _shown(record.message, redaction)
    span.add_event("exception", {"exception.type": kind, "exception.message": message})
    span.set_status(StatusCode.ERROR, f"{kind}: {message}")


def _attributes(properties: Iterable[Property]) -> dict[str, str | int]:
    return {f"integrate.property.{_slug(item.label)}": item.text for item in properties}


def _slug(label: str) -> str:
    """Return ``issue_number`` for ``Issue Number``, as OpenTelemetry names attributes."""
    return "_".join(label.lower().split())


def _tracer() -> Tracer | None:
    api: Any = sys.modules.get("opentelemetry.trace")
    return _tracer_of(api.get_tracer_provider()) if api is not None else None


@lru_cache(maxsize=8)
def _tracer_of(provider: TracerProvider) -> Tracer | None:
    from opentelemetry.trace import NoOpTracerProvider, ProxyTracerProvider

    # Spans without a collector would still take a tenth of a task's time.
    if isinstance(provider, (NoOpTracerProvider, ProxyTracerProvider)):
        return None
    return provider.get_tracer("integrate_runtime")
