"""Explanation of one task: its source in the SDK, and the decisions about it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from importlib.util import find_spec

from integrate_gen.committed.api import signature_text
from integrate_gen.detect.complete import Completed
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.package import Package, Task
from integrate_gen.model.sdk import Method, Skip
from integrate_gen.policy.task_signatures.overload_decisions import overload_decisions
from integrate_gen.tree.load import LoadedSdk

from .detection_report import family_text

Fact = tuple[str, str]

_REPEAT = {
    "safe": "safe: it is repeated if its outcome is unknown",
    "unsafe": "unsafe: it is not repeated by itself if its outcome is unknown",
}


def explanation(
    path: str, package: Package, loaded: LoadedSdk, completed: Completed
) -> Iterator[str]:
    """Yield the lines that explain an operation.

    Args:
        path: Namespaces and method, such as ``issues.create``.
        package: Package of the SDK.
        loaded: The SDK.
        completed: Provider with what was detected.

    Raises:
        ConfigurationError: The SDK has no such method; the message has the nearest name.
    """
    methods = _methods(loaded)
    task = next((task for task in package.tasks if task.operation == path), None)
    if task is not None:
        method = methods[task.call]
        yield from _lines([*_facts(task, package, completed), *_replaced(method)])
        yield from _lines(_overloads(method, task))
        yield from _lines([("task", f"{task.name}{signature_text(s)}") for s in task.signatures])
        return
    skip = _skipped(package, path)
    yield f"client.{skip.path} is not a task: {skip.reason}."
    if skipped := methods.get(skip.path):
        yield from _lines([*_defined(skipped), *_overloads(skipped, None)])


def _lines(facts: Iterable[Fact]) -> Iterator[str]:
    for label, text in facts:
        yield f"{label:<11} {text}"


def _methods(loaded: LoadedSdk) -> dict[str, Method]:
    """Return the SDK's methods by attribute path from the client."""
    return {
        ".".join((*loaded.root, *namespace.access, method.name)): method
        for namespace in loaded.sdk.root.walk()
        for method in namespace.methods
    }


def _facts(task: Task, package: Package, completed: Completed) -> Iterator[Fact]:
    path = package.task_paths[task.operation]
    yield "task", f"io.{package.provider}.{task.access_expression(path)}"
    yield "name", task.title
    yield "request", task.http or "unknown: the SDK's source does not state it"
    if task.docs:
        yield "documents", task.docs
    for call in task.calls:
        yield "arguments", f"{call.key}: {', '.join(p.name for p in call.signature.parameters)}"
    yield "SDK method", f"client.{task.call}"
    yield "defined", task.symbol
    yield "", f"{_file(task.symbol)}:{task.line}"
    if task.deprecated is not None:
        yield "deprecated", task.deprecated
    yield "result", task.output
    for status, output in task.answers:
        yield "answer", f"{status}: {output}"
    for status in task.pending:
        yield "pending", f"{status}: the result is still being computed, and the task calls again"
    yield "codec", completed.provider.codec
    if task.operation in package.ledger.unstorable:
        yield "no replay", package.ledger.unstorable[task.operation]
    if task.operation in package.ledger.first_pages:
        yield "first page", package.ledger.first_pages[task.operation]
    yield "family", family_text(completed)
    yield "repeat", _repeat(task)
    for shown in task.properties:
        yield "property", f"{shown.label}, from {shown.parameter}"
    for redacted in task.redact:
        yield "redacted", redacted
    for name, reason in package.ledger.left_out.items():
        yield "left out", f"{name}: {reason}"
    for name, sdk_name in task.renamed.items():
        yield "renamed", f"{sdk_name} is {name}, since every task has a parameter {sdk_name}"


def _repeat(task: Task) -> str:
    if task.idempotency is not None:
        return f"safe: each attempt sends the same idempotency key, {task.idempotency}"
    return _REPEAT[task.repeat]


def _replaced(method: Method) -> Iterator[Fact]:
    if method.replaced:
        yield "called", "a function created at run time; the signature is the one defined above"


def _overloads(method: Method, task: Task | None) -> Iterator[Fact]:
    """Yield the SDK's overloads, with their lines and the decisions about them."""
    if not method.overloads:
        yield "signature", signature_text(method.signature)
    for number, decision in enumerate(overload_decisions(method, task), 1):
        yield f"overload {number}", signature_text(decision.signature)
        yield "", f"line {decision.line}: {decision.outcome}"


def _defined(method: Method) -> Iterator[Fact]:
    yield "defined", method.symbol
    yield "", f"{_file(method.symbol)}:{method.line}"


def _file(symbol: str) -> str:
    spec = find_spec(symbol.partition(":")[0])
    return spec.origin or "" if spec else ""


def _skipped(package: Package, path: str) -> Skip:
    """Return the reason why the SDK's method at a path was skipped.

    Raises:
        ConfigurationError: The SDK has no such method; the message has the nearest name.
    """
    full = ".".join((*package.root, path))
    for skip in (*package.ledger.skipped, *package.ledger.failed):
        if skip.path in (path, full):
            return skip
    known = [task.operation for task in package.tasks]
    near = difflib.get_close_matches(path, known, n=1)
    hint = f"; did you mean {package.provider}.{near[0]}?" if near else "."
    raise ConfigurationError(f"There is no task {package.provider}.{path}{hint}")
