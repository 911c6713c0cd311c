"""Conversion of an exception to the record that the journal keeps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from integrate_runtime.base.exception_groups import leaves
from integrate_runtime.base.json_text import parse_if_json
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.base.outcomes import NAMED_DEPTH, ErrorRecord, TaskFailed, type_name
from integrate_runtime.secrets.redaction import NOTHING_KNOWN, Redaction
from integrate_runtime.values.misfits import MisfitError
from integrate_runtime.values.preview import to_jsonable
from integrate_runtime.values.validation import describe_validation, validation_error

from .sdk_errors import Failure, is_answer, parse_sdk_error

if TYPE_CHECKING:
    from integrate_runtime.base.http_result import HttpResult
    from integrate_runtime.base.types import Json

_MAX_MESSAGE = 2000
_MAX_INPUT = 4 * _MAX_MESSAGE
_MAX_HEADERS = 100
_MAX_PARTS = 10
_MAX_WORD = 200
_MAX_BODY = 64 * 1024
_MAX_BEGINNING = 60
_MODULE = re.compile(r"[\w.]+:")
_LAST_WORD = re.compile(r"\s\S*+\Z")


def record_error(
    error: BaseException, attempts: int, redaction: Redaction = NOTHING_KNOWN
) -> ErrorRecord:
    """Describe an error without secrets.

    Secrets that are recognised by their names in the answer are also removed from the rest of the
    answer and from the error's text.

    Args:
        error: Any exception.
        attempts: Number of attempts so far.
        redaction: Secrets of the task.
    """
    parts = list(islice(leaves(error), _MAX_PARTS))
    failure = parse_sdk_error(_answering(error))
    depth = error.error.depth + 1 if isinstance(error, TaskFailed) else 0
    message = _message(error, failure)
    if parts[0] is not error:
        message = f"{error}: {_describe(parts)}"
    if isinstance(error, TaskFailed) and depth > NAMED_DEPTH:
        message = error.error.message  # names the innermost tasks already: keep it short
    headers = {
        name: _truncate(value) for name, value in islice(failure.headers.items(), _MAX_HEADERS)
    }
    body = to_jsonable(failure.body, lambda _: False)
    redaction = redaction.with_secrets_of(headers).with_secrets_of(body)
    return ErrorRecord(
        type=type_name(type(error)),
        message=redact_message(message, redaction),
        status=failure.status,
        headers={
            name: redaction.named_text(name, value)[:_MAX_MESSAGE]
            for name, value in headers.items()
        },
        body=redaction.json(body),
        attempts=attempts,
        depth=depth,
    )


async def record_error_off_loop(
    error: BaseException, attempts: int, redaction: Redaction = NOTHING_KNOWN
) -> ErrorRecord:
    """Describe an error as ``record_error`` does, off the event loop if its answer is large."""
    body = parse_sdk_error(_answering(error)).body
    return await call_off_loop(body, partial(record_error, error, attempts, redaction))


def record_failed_run(failed: TaskFailed) -> ErrorRecord:
    """Describe a failed task as the error of its run, with the answer that the task failed by."""
    return replace(
        failed.error,
        type=type_name(TaskFailed),
        message=failed.summary[:_MAX_MESSAGE],
        depth=failed.error.depth + 1,
    )


def record_unreadable(
    error: BaseException,
    response: HttpResult | None,
    declared: str | None,
    attempts: int,
    redaction: Redaction = NOTHING_KNOWN,
) -> ErrorRecord:
    """Describe a result that cannot be decoded, with the response that it came from.

    Args:
        error: Exception of the decoder.
        response: The response; None if the SDK does not keep it.
        declared: Type expression of the result; None for a callback's.
        attempts: Number of attempts so far.
        redaction: Secrets of the task.
    """
    record = record_error(error, attempts, redaction)
    wanted = _MODULE.sub("", declared) if declared is not None else "that its callback returned"
    reason = record.message
    if isinstance(error, MisfitError) and error.is_usable:
        reason += "; without strict=True, the parts that fit are a result"
    if response is None:
        return replace(record, message=f"the result is not of the type {wanted}: {reason}")
    body = _body_of(response)
    redaction = redaction.with_secrets_of(body)
    if isinstance(body, str):
        kind = response.headers.get("content-type", "no content type")
        beginning = redact_message(body, redaction)[:_MAX_BEGINNING]
        reason = f"it is not JSON ({kind}) and begins with {beginning!r}"
    subject = f"the answer with HTTP status {response.status}"
    return replace(
        record,
        message=f"{subject} is not of the type {wanted}: {reason}"[:_MAX_MESSAGE],
        status=response.status,
        headers={n: redaction.named_text(n, value) for n, value in response.headers.items()},
        body=redaction.json(body),
    )


def _answering(error: BaseException) -> BaseException:
    """Return the only exception in a group, which may have an answer, or else the error itself."""
    first, *others = islice(leaves(error), 2)
    return error if others else first


def _body_of(response: HttpResult) -> Json:
    """Return the body of a response as JSON, or the beginning of its text."""
    return parse_if_json(response.content[:_MAX_BODY].decode(errors="replace"))


def _describe(parts: Sequence[BaseException]) -> str:
    """Return the types and messages of the exceptions in a group."""
    return "; ".join(
        (
            part.summary
            if isinstance(part, TaskFailed)
            else f"{type_name(type(part))}: {error_message(part)}"
        )
        for part in parts
    )


def redact_message(message: str, redaction: Redaction) -> str:
    """Return a message without secrets, cut to a readable length."""
    return redaction.text(_truncate(message))[:_MAX_MESSAGE]


def _truncate(text: str) -> str:
    """Cut a text to the length that is searched for secrets.

    The cut is between two words if the words are short: half a secret might not be recognised.
    """
    if len(text) <= _MAX_INPUT:
        return text
    cut = text[:_MAX_INPUT]
    last_word = _LAST_WORD.search(cut, _MAX_INPUT - _MAX_WORD)
    return cut[: last_word.start()] if last_word else cut


def error_message(error: BaseException) -> str:
    """Return an error's message, which may contain secrets, but no invalid input."""
    return _message(error, parse_sdk_error(error))


def _message(error: BaseException, failure: Failure) -> str:
    if failure.status is not None:
        detail = f": {failure.message}" if failure.message else ""
        answer = f"HTTP {failure.status}{detail}"
        # An error raised from the SDK's has a message of its own.
        own = "" if is_answer(error) else own_text(error)
        return f"{own} ({answer})" if own else answer
    innermost: BaseException = error
    while not own_text(innermost) and innermost.__cause__ is not None:
        innermost = innermost.__cause__
    if isinstance(innermost, TaskFailed):
        return innermost.summary  # all tasks of a run are of the same run
    # pydantic's message quotes the invalid input, which may be secret.
    invalid = validation_error(innermost)
    if invalid is not None:
        return describe_validation(invalid)
    return own_text(innermost) or type(innermost).__name__


def own_text(error: BaseException) -> str:
    """Return an exception's own text, also if its ``__str__`` raises."""
    try:
        return str(error)
    except Exception as fault:
        return f"(its text cannot be read: {type(fault).__name__})"
