"""Answers that say that the result is still being computed, such as a 202 of a statistic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from integrate_runtime.tasks.operation import Operation


class ResultPending(Exception):
    """The API is still computing the result of an operation.

    Error hooks get it, and it is the cause of ``TaskFailed`` once the task has no attempt left.
    Unless a hook decides, the task calls again after its backoff, but not before the time in the
    response's ``retry-after``.

    Attributes:
        operation: Id of the operation.
        response: Response of the SDK.
    """

    def __init__(self, operation: str, response: Any) -> None:
        super().__init__(operation, response)
        self.operation = operation
        self.response = response

    def __str__(self) -> str:
        return f"the result of {self.operation} is still being computed"


def raise_if_pending(operation: Operation | None, response: Any) -> None:
    """Check whether a response has its result yet.

    Raises:
        ResultPending: If the operation's data says that a response with this status has none.
    """
    if operation is None or not operation.pending:
        return
    if getattr(response, "status_code", None) in operation.pending:
        raise ResultPending(operation.id, response)
