"""Turns an exception into the record that a journal keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import ErrorRecord
from .failures import Failure, read_failure
from .redaction import REDACTED, is_secret_name, redact, rules_for

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST_MESSAGE = 2000


def record_error(error: BaseException, attempts: int, paths: Iterable[str] = ()) -> ErrorRecord:
    """Describe an error without secrets.

    Args:
        error: Any exception.
        attempts: Attempts made so far.
        paths: Dotted paths to redact in the answer's body.
    """
    failure = read_failure(error)
    kind = type(error)
    return ErrorRecord(
        type=f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins."),
        message=_message(error, failure)[:_LONGEST_MESSAGE],
        status=failure.status,
        headers={
            name: REDACTED if is_secret_name(name) else value
            for name, value in failure.headers.items()
        },
        body=redact(failure.body, rules_for(paths)),
        attempts=attempts,
    )


def _message(error: BaseException, failure: Failure) -> str:
    if failure.status is not None:
        said = failure.message
        return f"HTTP {failure.status}: {said}" if said else f"HTTP {failure.status}"
    innermost: BaseException = error
    while not str(innermost) and innermost.__cause__ is not None:
        innermost = innermost.__cause__
    return str(innermost) or type(innermost).__name__
