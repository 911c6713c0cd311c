"""Decoding of a task's stored output for its caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from integrate_runtime.base.answer import Answer
from integrate_runtime.base.errors import NoAnswer
from integrate_runtime.codecs.answers import AnswerCodec
from integrate_runtime.codecs.codec import LenientCodec
from integrate_runtime.codecs.registry import codec_for
from integrate_runtime.failures.records import error_message
from integrate_runtime.pagination.iterated import unpack_page
from integrate_runtime.values.misfits import MisfitError

from .operator_outputs import decode_operator_output

if TYPE_CHECKING:
    from integrate_runtime.base.http_result import HttpResult
    from integrate_runtime.base.types import Json
    from integrate_runtime.codecs.codec import Codec
    from integrate_runtime.reflection.stored_types import StoredTypes
    from integrate_runtime.tasks.request import TaskRequest
    from integrate_runtime.values.misfits import Misfit


def declared_output(request: TaskRequest) -> str | None:
    """Return the type expression of all results of an operation; None for callbacks."""
    operation = request.work.operation
    return operation.every_output if operation is not None else None


def expected_output(request: TaskRequest, response: HttpResult | None) -> str | None:
    """Return the type expression of the result of a response; None for callbacks.

    Args:
        request: The task.
        response: The response, if it was stored.
    """
    operation = request.work.operation
    if operation is None or response is None:
        return operation.output if operation is not None else None
    return operation.output_of(response.status)


def response_of(request: TaskRequest, stored: Json, types: StoredTypes) -> HttpResult | None:
    """Return the response of a stored result; None if it was not stored."""
    codec, operation = codec_for(request.codec, types), request.work.operation
    if operation is None or not isinstance(codec, AnswerCodec):
        return None
    answer, _ = unpack_page(operation, stored)
    return codec.response_of(answer)


def decode_output(
    request: TaskRequest, stored: Json, types: StoredTypes, *, is_given: bool
) -> tuple[Any, tuple[Misfit, ...]]:
    """Decode an output, and return its parts that do not fit the declared type.

    Args:
        request: The task.
        stored: The encoded output, unsealed.
        types: Classes that it may name.
        is_given: Whether an operator gave it.

    Raises:
        NoAnswer: If the task's caller wants the response, which was not stored.
        ValueError: If the output is not of the declared type.
    """
    codec = codec_for(request.codec, types)
    if not is_given:
        stored, _ = unpack_page(request.work.operation, stored)
    if request.as_answer:
        return _answer(request, codec, stored, is_given=is_given)
    if is_given:
        return decode_operator_output(stored, declared_output(request), types), ()
    return _result(request, codec, stored)


def _result(request: TaskRequest, codec: Codec, stored: Json) -> tuple[Any, tuple[Misfit, ...]]:
    # The status decides: a type whose fields are all optional would fit almost any answer.
    operation, response = request.work.operation, None
    if operation is not None and operation.answers and isinstance(codec, AnswerCodec):
        response = codec.response_of(stored)
    declared = expected_output(request, response)
    try:
        return codec.decode(stored, declared), ()
    except ValueError as error:
        if declared is None or not isinstance(codec, LenientCodec):
            raise
        value, misfits = codec.decode_leniently(stored, declared)
        if misfits and request.options.strict:
            raise MisfitError(misfits, is_usable=True) from error
        return value, misfits


def _answer(
    request: TaskRequest, codec: Codec, stored: Json, *, is_given: bool
) -> tuple[Answer[Any], tuple[Misfit, ...]]:
    response: HttpResult | None = None
    if isinstance(codec, AnswerCodec) and not is_given:
        response = codec.response_of(stored)
    name = request.operation_name or ""
    if response is None:
        raise NoAnswer(
            f"{name} was completed without its response: its first execution did not ask for the "
            "answer, or an operator gave the result. Give the task another key.",
            name,
        )
    try:
        value, misfits = _result(request, codec, stored)
    except ValueError as error:
        sent = response.headers.get("content-type", "without a content type")
        refusal = (
            f"The answer to {name}, HTTP {response.status} ({sent}), is not a "
            f"{expected_output(request, response)}: {error_message(error)}. Use answer.text."
        )
        return Answer(response, refusal=refusal), ()
    return Answer(response, value), misfits
