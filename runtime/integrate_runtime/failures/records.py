"""Conversion of an exception to the record that the journal keeps."""

from __future__ import annotations

import re
from itertools import islice

from integrate_runtime.base.errors import NAMED_DEPTH, ErrorRecord, TaskFailed, type_name
from integrate_runtime.secrets.redaction import NOTHING_KNOWN, Redaction
from integrate_runtime.values.preview import to_jsonable
from integrate_runtime.values.validation import describe_validation, validation_error

from .sdk_errors import Failure, is_answer, parse_sdk_error

_MAX_MESSAGE = 2000
_MAX_INPUT = 4 * _MAX_MESSAGE
_MAX_HEADERS = 100
_MAX_WORD = 200
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
    failure = parse_sdk_error(error)
    depth = error.error.depth + 1 if isinstance(error, TaskFailed) else 0
    message = _message(error, failure)
    if isinstance(error, TaskFailed) and depth > NAMED_DEPTH:
        message = error.error.message  # names the innermost tasks already, do not let it grow
    headers = {
        name: _truncate(value) for name, value in islice(failure.headers.items(), _MAX_HEADERS)
    }
    body = to_jsonable(failure.body, lambda _: False)
    redaction = redaction.learning_from(headers).learning_from(body)
    return ErrorRecord(
        type=type_name(type(error)),
        message=redact_message(message, redaction),
        status=failure.status,
        headers={
            name: redaction.named(name, value)[:_MAX_MESSAGE] for name, value in headers.items()
        },
        body=redaction.json(body),
        attempts=attempts,
        depth=depth,
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
        own = "" if is_answer(error) else _text(error)
        return f"{own} ({answer})" if own else answer
    innermost: BaseException = error
    while not _text(innermost) and innermost.__cause__ is not None:
        innermost = innermost.__cause__
    # pydantic's message quotes the invalid input, which may be secret.
    invalid = validation_error(innermost)
    if invalid is not None:
        return describe_validation(invalid)
    return _text(innermost) or type(innermost).__name__


def _text(error: BaseException) -> str:
    """Return an exception's own text, also if its ``__str__`` raises."""
    try:
        return str(error)
    except Exception as fault:
        return f"(its text cannot be read: {type(fault).__name__})"
