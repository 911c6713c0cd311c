"""Turns an exception into the record that a journal keeps."""

from __future__ import annotations

import re
from itertools import islice

from integrate_runtime.base.errors import NAMED_DEPTH, ErrorRecord, TaskFailed, type_name
from integrate_runtime.secrets.redaction import NOTHING_KNOWN, Redaction
from integrate_runtime.values.preview import to_jsonable
from integrate_runtime.values.validation import describe_validation, validation_error

from .sdk_errors import Failure, is_answer, read_failure

_LONGEST_MESSAGE = 2000
_LONGEST_READ = 4 * _LONGEST_MESSAGE
_MOST_HEADERS = 100
_LONGEST_WORD = 200
_LAST_WORD = re.compile(r"\s\S*+\Z")


def record_error(
    error: BaseException, attempts: int, redaction: Redaction = NOTHING_KNOWN
) -> ErrorRecord:
    """Describe an error without secrets.

    Secrets that its answer tells by their names are looked for in all of the answer and in the
    error's own text.

    Args:
        error: Any exception.
        attempts: Attempts made so far.
        redaction: What is secret about the task.
    """
    failure = read_failure(error)
    depth = error.error.depth + 1 if isinstance(error, TaskFailed) else 0
    message = _message(error, failure)
    if isinstance(error, TaskFailed) and depth > NAMED_DEPTH:
        message = error.error.message  # it names the innermost tasks already
    headers = {
        name: _beginning(value) for name, value in islice(failure.headers.items(), _MOST_HEADERS)
    }
    body = to_jsonable(failure.body, lambda _: False)
    redaction = redaction.learning_from(headers).learning_from(body)
    return ErrorRecord(
        type=type_name(type(error)),
        message=redact_message(message, redaction),
        status=failure.status,
        headers={
            name: redaction.named(name, value)[:_LONGEST_MESSAGE] for name, value in headers.items()
        },
        body=redaction.json(body),
        attempts=attempts,
        depth=depth,
    )


def redact_message(message: str, redaction: Redaction) -> str:
    """A message without secrets, cut to a length that can be read."""
    return redaction.text(_beginning(message))[:_LONGEST_MESSAGE]


def _beginning(text: str) -> str:
    """As much of a text as is looked at for what is shown of it.

    It ends between two words where words are short, since half a secret may not be known as one.
    """
    if len(text) <= _LONGEST_READ:
        return text
    words = text[:_LONGEST_READ]
    last = _LAST_WORD.search(words, _LONGEST_READ - _LONGEST_WORD)
    return words[: last.start()] if last else words


def error_message(error: BaseException) -> str:
    """What an error says, which may quote secrets, but no input that was found invalid."""
    return _message(error, read_failure(error))


def _message(error: BaseException, failure: Failure) -> str:
    if failure.status is not None:
        said = f": {failure.message}" if failure.message else ""
        answer = f"HTTP {failure.status}{said}"
        # An error that was raised from the SDK's has something of its own to say.
        own = "" if is_answer(error) else str(error)
        return f"{own} ({answer})" if own else answer
    innermost: BaseException = error
    while not str(innermost) and innermost.__cause__ is not None:
        innermost = innermost.__cause__
    invalid = validation_error(innermost)
    if invalid is not None:
        return describe_validation(invalid)
    return str(innermost) or type(innermost).__name__
