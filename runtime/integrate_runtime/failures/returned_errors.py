"""Errors that an SDK returns instead of raising them, as in ``(data, response, error)``."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from integrate_runtime.reflection.lookup import member

from .sdk_errors import has_error_status

if TYPE_CHECKING:
    from integrate_runtime.tasks.operation import Operation

_TRIPLE = 3
_SUCCESS = range(200, 300)


class ReturnedError(Exception):
    """An operation's SDK returned an error, which is no exception, beside its result.

    Error hooks get it, and it is the cause of ``TaskFailed``. An error that is an exception is
    raised itself.

    Attributes:
        operation: Id of the operation.
        error: The error as the SDK returned it.
        response: The SDK's response; None if it returned none.
    """

    def __init__(self, operation: str, error: object, response: object = None) -> None:
        super().__init__(operation, error, response)
        self.operation = operation
        self.error = error
        self.response = response

    def __str__(self) -> str:
        return f"{self.operation} returned an error: {self.error}"


def data_of(operation: Operation | None, result: object) -> object:
    """Return the data of a result that an SDK returns as ``(data, response, error)``.

    Other results are returned as they are: those of callbacks, those declared as tuples whose error
    is no exception, and tuples without a response.

    Raises:
        ReturnedError: If the error is not None and no exception.
        BaseException: The error if it is an exception.
    """
    if operation is None or result.__class__ is not tuple:
        return result
    parts = cast("tuple[object, ...]", result)
    error = parts[-1] if len(parts) in (_TRIPLE - 1, _TRIPLE) else None
    response = parts[1] if len(parts) == _TRIPLE else None
    if isinstance(error, BaseException):
        raise error
    if "tuple" in operation.output.lower():
        return result
    if error is not None and (has_error_status(error) or has_error_status(response)):
        raise ReturnedError(operation.id, error, response)
    return parts[0] if error is None and _is_success(response) else result


def _is_success(response: object) -> bool:
    names = ("status_code", "status", "_status")
    return any(member(response, name) in _SUCCESS for name in names)
