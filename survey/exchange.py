"""Sample arguments and replies of a task, from the types that its SDK declares."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import Any

from integrate_gen.model.package import Task
from integrate_gen.model.sdk import Parameter, TypeExpr
from integrate_runtime.reflection.type_expressions import TypeExpressionError, resolve_type
from pydantic import TypeAdapter

from survey.samples import NoSampleError, Sampler
from survey.sdks import Loopback
from tests.support.http_server import Reply


def sample_arguments(task: Task) -> dict[str, Any]:
    """Return a sample of each required parameter of the task's first signature.

    Raises:
        NoSampleError: There is no sample of a type.
    """
    return _samples(task.signatures[0].parameters)


def call_arguments(task: Task) -> list[dict[str, Any]]:
    """Return sample arguments of each callable namespace on the path to the task, all different.

    Raises:
        NoSampleError: There is no sample of a type.
    """
    samples = [_samples(call.signature.parameters) for call in task.calls]
    return [
        {name: f"{value}-{depth}" if isinstance(value, str) else value for name, value in s.items()}
        for depth, s in enumerate(samples, 1)
    ]


def _samples(parameters: Sequence[Parameter]) -> dict[str, Any]:
    sampler = Sampler(as_json=False, optional=0)
    return {p.name: sampler.value(_type_of(p)) for p in parameters if p.required}


def _type_of(parameter: Parameter) -> Any:
    return _evaluated(parameter.annotation) if parameter.annotation else str


def _evaluated(expression: TypeExpr) -> Any:
    """Return the type of an SDK's annotation."""
    names: dict[str, Any] = {}
    try:
        for imported in expression.imports:
            module: Any = importlib.import_module(imported.module)
            names[imported.bound] = getattr(module, imported.name) if imported.name else module
        return eval(expression.text, names)
    except Exception as error:
        raise NoSampleError(f"{expression.text} is not a type at run time: {error}") from error


def sample_reply(task: Task, loopback: Loopback) -> Reply:
    """Return a reply with a sample of the result's type, or a plain object without a type.

    Raises:
        NoSampleError: The sample cannot be written as JSON.
    """
    if task.output == "None":
        return Reply(204)
    body = _body(task.output)
    if isinstance(body, dict):
        body = {**body, **loopback.answer}
    try:
        return Reply.json(body)
    except TypeError as error:
        raise NoSampleError(f"a sample of {task.output} is not JSON: {error}") from error


def _body(output: str) -> Any:
    """Return a sample with as many levels of optional fields as its type accepts."""
    try:
        kind = resolve_type(output)
        samples = [Sampler(as_json=True, optional=number).value(kind) for number in (0, 1, 2)]
    except (NoSampleError, TypeExpressionError):
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
