"""One call, made on the SDK's client and as a task."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

from integrate_runtime import TaskOptions
from integrate_runtime.failures import returned_errors
from integrate_runtime.reflection.calling import call
from integrate_runtime.reflection.references import load_namespace_class
from integrate_runtime.tasks.http_responses import read_async_response, read_response
from integrate_runtime.tasks.iterated_results import joined, read_async_parts, read_parts
from integrate_runtime.tasks.operation import Operation
from integrate_runtime.testing.http_server import Reply

from integrate_gen.model.package import Task
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import CALL_MARK, Parameter, ParameterKind, Signature

from .stated_settings import StatedObjects

_IDEMPOTENCY_KEY = "proof"
_ANY = "typing:Any"


@dataclass(frozen=True, slots=True)
class SampleCall:
    """A call with sample arguments.

    Attributes:
        task: The task.
        signature: Signature that the arguments fit.
        path: Arguments of the callable namespaces on the path to the task.
        arguments: Arguments of the method, by name.
        answers: Answers of the server in the order of the requests: each to those of another method
            and path, the last one to all further ones.
    """

    task: Task
    signature: Signature
    path: Sequence[Mapping[str, Any]]
    arguments: Mapping[str, Any]
    answers: tuple[Reply, ...]

    def given(self) -> dict[str, Any]:
        """Return the arguments of the method for one call."""
        return _for_one_call(self.arguments)


def _for_one_call(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return arguments of a call, which may change dicts and lists, and read files.

    The objects that a provider's table states are made anew.
    """
    return {name: _copied(value) for name, value in arguments.items()}


def _copied(value: Any) -> Any:
    parts: Any = value
    if isinstance(value, StatedObjects):
        return value.made()
    if type(value) is dict:
        return {name: _copied(member) for name, member in parts.items()}
    if type(value) is BytesIO:
        return BytesIO(value.getvalue())
    return [_copied(item) for item in parts] if type(value) is list else value


async def task_call(
    integration: Any,
    path: Sequence[str],
    sample: SampleCall,
    key: Sequence[str | int],
    options: TaskOptions,
) -> Any:
    """Call the generated method under a task key.

    Args:
        integration: The integration.
        path: Names of the method's modules and its own in the package.
        sample: The call.
        key: The task key.
        options: Options of the task.
    """
    method: Any = integration
    pairs = zip(sample.task.calls, sample.path, strict=True)
    calls = {len(namespace.path): (namespace, arguments) for namespace, arguments in pairs}
    for depth, name in enumerate(path, 1):
        if depth in calls:
            namespace, arguments = calls[depth]
            called = method if namespace.is_direct else getattr(method, name)
            method = call(called, _for_one_call(arguments))
        else:
            method = getattr(method, name)
    positional, named = _by_kind(sample)
    return await method(key, *positional, **named, task_options=options)


async def sdk_call(
    client: Any, provider: Provider, sample: SampleCall, attempt: int, timeout: float
) -> Any:
    """Call the SDK's own method.

    Args:
        client: The SDK's client.
        provider: Provider of the SDK.
        sample: The call.
        attempt: Number of the call: others have another idempotency key.
        timeout: Seconds that it may take.
    """
    task = sample.task
    method = await sdk_method(client, provider, sample)
    arguments = {task.renamed.get(name, name): value for name, value in sample.given().items()}
    if task.idempotency is not None:
        _add_idempotency_key(arguments, task.idempotency, f"{_IDEMPOTENCY_KEY}-{attempt}")
    in_thread = provider.async_style.style == "thread"
    if in_thread:
        result: object = asyncio.to_thread(call, method, arguments)
    else:
        result = call(method, arguments)
    if inspect.isasyncgen(result) and not task.page_iterator:
        return _parts([part async for part in result], task)
    if inspect.isawaitable(result):
        result = await asyncio.wait_for(result, timeout)
    if task.page_iterator:
        reading = (
            asyncio.to_thread(_first_page, result, task)
            if in_thread
            else _first_page_async(result, task)
        )
        page = await asyncio.wait_for(reading, timeout)
        return [] if page is None and task.output.startswith("list[") else page
    result = read_response(result) if in_thread else await read_async_response(result)
    if task.output == _ANY:
        parts = asyncio.to_thread(read_parts, result) if in_thread else read_async_parts(result)
        result = await asyncio.wait_for(parts, timeout)
    data_of(result)  # an answer that the SDK cannot read is an error of the call
    # An error that the SDK returns is one of the call too.
    operation = Operation(task.operation, task.call, task.operation, task.output)
    return returned_errors.data_of(operation, result)


def _parts(parts: list[Any], task: Task) -> Any:
    """Return what a generator gave, as the task does."""
    return b"".join(parts) if "bytes" in task.output.split(" | ") else joined(parts)


def _first_page(pages: Any, task: Task) -> Any:
    if task.next_page:
        return pages  # the first one, which fetches the others
    if task.growing is None:
        return next(pages, None)
    next(iter(pages), None)  # the list requests a page and keeps it
    return list(getattr(pages, task.growing.items))


async def _first_page_async(pages: Any, task: Task) -> Any:
    return await anext(pages, None) if hasattr(pages, "__anext__") else _first_page(pages, task)


def data_of(result: Any) -> Any:
    """Return the data of one of githubkit's responses, which it reads late; others are data."""
    kind: Any = result.__class__
    has_data = hasattr(kind, "parsed_data")  # an object may make any attribute
    return result.parsed_data if has_data else result


async def sdk_method(client: Any, provider: Provider, sample: SampleCall) -> Any:
    """Return the SDK's own method, from the client or from an object that it fetches."""
    arguments = iter(sample.path)
    steps: Sequence[str] = sample.task.call.split(".")
    method: Any = client
    if provider.classes:
        cls, steps = load_namespace_class(provider.class_modules, steps)
        method = _namespace(cls, client)
    holders: list[Any] = []  # what an error of the next step is about
    for step in steps:
        holders.append(method)
        method = getattr(method, step.rstrip(CALL_MARK))
        for _ in range(step.count(CALL_MARK)):
            method = call(method, _for_one_call(next(arguments)))
            if inspect.isawaitable(method):
                method = await method
    return method


@lru_cache(maxsize=2)  # one for each of the two clients of a proof, as a program has one
def _namespace(cls: Any, client: Any) -> Any:
    """Return the namespace of a client, which may keep a state, and take long to construct."""
    return cls(client)


def _add_idempotency_key(arguments: dict[str, Any], name: str, key: str) -> None:
    *parents, last = name.split(".")
    items = arguments
    for parent in parents or (["headers"] if "-" in name else []):
        items[parent] = {**(items.get(parent) or {})}
        items = items[parent]
    items.setdefault(last, key)


def _by_kind(sample: SampleCall) -> tuple[list[Any], dict[str, Any]]:
    """Return the arguments of a call that are passed by position, and the others by name."""
    named = sample.given()
    positional: list[Any] = []
    for parameter in _by_position(sample.signature, named):
        if parameter.kind is ParameterKind.VAR_POSITIONAL:
            positional += named.pop(parameter.name)
        elif parameter.name in named:
            positional.append(named.pop(parameter.name))
    return positional, named


def _by_position(signature: Signature, named: Mapping[str, Any]) -> list[Parameter]:
    """Return the parameters to pass by position: all before ``*items``, if there are items."""
    for place, parameter in enumerate(signature.parameters):
        if parameter.kind is ParameterKind.VAR_POSITIONAL and parameter.name in named:
            return list(signature.parameters[: place + 1])
    return [p for p in signature.parameters if p.kind is ParameterKind.POSITIONAL_ONLY]
