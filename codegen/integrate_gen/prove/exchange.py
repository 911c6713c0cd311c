"""Sample arguments and answers of a task, from the types that its SDK declares."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Unpack, cast, get_args, get_origin

import typing_extensions
from integrate_runtime.reflection.type_expressions import resolve_type
from integrate_runtime.testing.http_server import Reply
from pydantic import TypeAdapter

from integrate_gen.model.package import Task
from integrate_gen.model.sdk import Parameter, ParameterKind, Signature, TypeExpr
from integrate_gen.policy.task_signatures.untyped import ANY
from integrate_gen.results.listings import ITEMS
from integrate_gen.signatures.runtime_types import runtime_type

from .no_sample import NoSampleError
from .samples import Sampler

# A stream cannot be stored, and is refused before the request.
_NEVER_PASSED = frozenset({"stream"})
# Shorter waits for an answer end before it arrives.
_MILLISECONDS = re.compile(r"(_ms|_millis|_milliseconds)$")
_LONG = 10_000
_VARIADIC = (ParameterKind.VAR_POSITIONAL, ParameterKind.VAR_KEYWORD)
_UNPACK = (Unpack, typing_extensions.Unpack)


@dataclass(frozen=True, slots=True)
class Arguments:
    """Arguments of one call.

    Attributes:
        signature: Signature that they fit.
        required: Arguments that must be passed.
        optional: Further arguments that the SDK may accept with them.
    """

    signature: Signature
    required: Mapping[str, Any]
    optional: Mapping[str, Any]


def sample_arguments(
    task: Task, stated: Mapping[str, Any], types: Mapping[str, Any]
) -> Iterator[Arguments]:
    """Yield sample arguments for each signature of a task.

    Args:
        task: The task.
        stated: Arguments that replace samples; optional ones are passed with the required ones.
        types: Types of the SDK's own parameters, for those that are Any to type checkers since the
            SDK is not marked as typed.

    Raises:
        NoSampleError: There is no sample of a required argument.
    """
    for signature in task.signatures:
        required = _required(signature.parameters, stated, types)
        needed, further = _keywords(signature)
        optional = {**dict(_optional(signature, stated, types)), **further}
        yield Arguments(signature, {**needed, **required}, optional)


def _optional(
    signature: Signature, stated: Mapping[str, Any], types: Mapping[str, Any]
) -> Iterator[tuple[str, Any]]:
    """Yield the optional arguments that have a sample."""
    for parameter in signature.parameters:
        name = parameter.name
        if parameter.required or parameter.kind in _VARIADIC or name in _NEVER_PASSED:
            continue
        if name in stated:
            continue
        try:
            yield name, _sample(parameter, types)
        except NoSampleError:
            continue


def _keywords(signature: Signature) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """Return the required and the other keywords of ``**options: Unpack[Options]``.

    Raises:
        NoSampleError: There is no sample of a required one.
    """
    for parameter in signature.parameters:
        if parameter.kind is ParameterKind.VAR_KEYWORD and parameter.annotation is not None:
            kind = type_of(parameter.annotation)
            if get_origin(kind) in _UNPACK:
                options = get_args(kind)[0]
                least, most = (Sampler(as_json=False, optional=n).value(options) for n in (0, 1))
                return least, {name: most[name] for name in most if name not in least}
    return {}, {}


def call_arguments(
    task: Task, stated_for: Callable[[str], Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Return sample arguments of each callable namespace on the path to the task, all different.

    Args:
        task: The task.
        stated_for: Function that returns the arguments that replace samples, by the namespace.

    Raises:
        NoSampleError: There is no sample of a type.
    """
    arguments: list[dict[str, Any]] = []
    for depth, call in enumerate(task.calls, 1):
        stated = stated_for(".".join(call.path))
        passed = _required(call.signature.parameters, stated, {})
        texts = {name: v for name, v in passed.items() if isinstance(v, str) and name not in stated}
        arguments.append({**passed, **{name: f"{text}-{depth}" for name, text in texts.items()}})
    return arguments


def _required(
    parameters: Sequence[Parameter], stated: Mapping[str, Any], types: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the stated arguments, and samples of the other required ones."""
    names = {p.name for p in parameters}
    takes_any = any(p.kind is ParameterKind.VAR_KEYWORD for p in parameters)
    passed = {name: value for name, value in stated.items() if takes_any or name in names}
    needed = (p for p in parameters if p.required and p.name not in passed)
    return {**{p.name: _sample(p, types) for p in needed}, **passed}


def _sample(parameter: Parameter, types: Mapping[str, Any]) -> Any:
    annotation = parameter.annotation
    kind = type_of(annotation) if annotation else str
    if annotation and ANY in annotation.imports:
        kind = types.get(parameter.name, kind)
    try:
        sample = Sampler(as_json=False, optional=0).value(kind)
    except NoSampleError:
        raise
    except Exception as error:  # from an SDK's class, which may be unlike any other
        raise NoSampleError(f"no sample of {kind!r} can be made: {error!r}") from error
    is_short = isinstance(sample, int | float) and _MILLISECONDS.search(parameter.name)
    return type(sample)(_LONG) if is_short else sample


def type_of(expression: TypeExpr) -> Any:
    """Return the type of an SDK's annotation.

    Raises:
        NoSampleError: It is no type at run time.
    """
    try:
        return runtime_type(expression)
    except Exception as error:
        raise NoSampleError(f"{expression.text} is not a type at run time: {error}") from error


def sample_answer(task: Task, extra: Mapping[str, Any]) -> Reply:
    """Return an answer with a sample of the result's type, or a plain object without a type.

    Args:
        task: The task.
        extra: Further members of a JSON object.

    Raises:
        NoSampleError: The sample cannot be written as JSON.
    """
    if task.output == "None":
        return Reply(204)
    body = _body(task.output)
    if task.page_iterator and isinstance(body, list):
        # The SDK's iterator takes the list out of an object, whose form no annotation states.
        body = dict.fromkeys(ITEMS, cast("object", body))
    if isinstance(body, dict):
        body = {**cast("dict[str, Any]", body), **extra}
    try:
        return Reply.json(cast("object", body))
    except TypeError as error:
        raise NoSampleError(f"a sample of {task.output} is not JSON: {error}") from error


def _body(output: str) -> Any:
    """Return a sample with as many levels of optional fields as its type accepts."""
    try:
        kind = resolve_type(output)
        samples = [Sampler(as_json=True, optional=number).value(kind) for number in (0, 1, 2)]
    except Exception:  # of the type's name, of a type without content, or of an SDK's class
        return {"id": "sample"}
    accepted = [sample for sample in samples if _is_accepted(kind, sample)]
    return accepted[-1] if accepted else samples[0]


def _is_accepted(kind: Any, sample: Any) -> bool:
    """Whether pydantic accepts a sample of a type."""
    try:
        TypeAdapter(kind).validate_python(sample)
    except Exception:
        return False
    return True
