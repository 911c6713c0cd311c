"""``TaskFailed`` of a task, when it fails and on a replay alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from integrate_runtime.base.answer import Answer
from integrate_runtime.base.http_result import HttpResult
from integrate_runtime.base.json_text import compact
from integrate_runtime.base.outcomes import TaskFailed

if TYPE_CHECKING:
    from integrate_runtime.base.outcomes import ErrorRecord, FailureKind
    from integrate_runtime.base.types import Json
    from integrate_runtime.tasks.request import TaskRequest


def task_failed(
    run_id: str,
    request: TaskRequest,
    record: ErrorRecord,
    kind: FailureKind,
    response: HttpResult | None = None,
) -> TaskFailed:
    """Return the exception for a task that failed for good.

    Args:
        run_id: Id of the run.
        request: The task.
        record: Record of its error.
        kind: Kind of failure.
        response: Response that cannot be used as the result, if it was stored.
    """
    failure = TaskFailed(request.key, record, kind, run_id, request.operation_name)
    failure.answer = _answer(record, response)
    return failure


def _answer(record: ErrorRecord, response: HttpResult | None) -> Answer[Any] | None:
    if response is None and record.status is not None:
        # Of an error's answer the journal has the record alone: a replay must not differ.
        response = HttpResult(record.status, record.headers, _content(record.body))
    return Answer(response, refusal=record.message) if response is not None else None


def _content(body: Json) -> bytes:
    if body is None:
        return b""
    return (body if isinstance(body, str) else compact(body)).encode(errors="replace")
