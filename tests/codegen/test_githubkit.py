"""Completeness and exactness of the model and the package of the real githubkit."""

from __future__ import annotations

import importlib
import inspect
import sys
from collections import Counter
from collections.abc import Iterator
from types import FunctionType
from typing import get_overloads

import pytest
from integrate_gen.model.package import Package, Task
from integrate_gen.model.sdk import Method, Parameter, Sdk, Signature, from_json, to_json
from integrate_gen.tree.load import LoadedSdk

NAMESPACES, METHODS, OVERLOADED, OVERLOADS = 45, 1242, 347, 726
# Counts of async methods. Their synchronous twins lose another 11 overloads.
LOST_BY_TYPING = 11
MISSED_BY_INSPECT = 0 if sys.version_info >= (3, 12) else 38


def methods(loaded: LoadedSdk) -> Iterator[tuple[Method, FunctionType]]:
    for namespace in loaded.sdk.root.walk():
        module, _, name = namespace.symbol.partition(":")
        cls = getattr(importlib.import_module(module), name)
        for method in namespace.methods:
            yield method, inspect.getattr_static(cls, method.name)


def async_methods(loaded: LoadedSdk) -> Iterator[tuple[Method, FunctionType]]:
    return ((method, function) for method, function in methods(loaded) if method.is_async)


def test_every_namespace_and_method_is_found(githubkit: LoadedSdk) -> None:
    assert len(githubkit.sdk.root.children) == NAMESPACES
    assert Counter(method.is_async for method, _ in methods(githubkit)) == {True: METHODS}
    reasons = Counter(skip.reason for skip in githubkit.sdk.skipped)
    assert reasons["the synchronous twin of an async method"] == METHODS
    assert githubkit.failed == ()


def test_every_overload_is_found(githubkit: LoadedSdk) -> None:
    overloads = [len(method.overloads) for method, _ in async_methods(githubkit)]
    assert (sum(overloads), sum(map(bool, overloads))) == (OVERLOADS, OVERLOADED)


def test_overloads_that_typing_loses_are_found(githubkit: LoadedSdk) -> None:
    missing = [
        method.name
        for method, function in methods(githubkit)
        for _ in range(len(method.overloads) - len(get_overloads(inspect.unwrap(function))))
    ]
    assert len(missing) == LOST_BY_TYPING
    assert "async_set_codespaces_access" in missing


def test_coroutine_functions_that_inspect_misses_are_found(githubkit: LoadedSdk) -> None:
    missed = [m for m, f in async_methods(githubkit) if not inspect.iscoroutinefunction(f)]
    assert len(missed) == MISSED_BY_INSPECT
    assert all(method.deprecated is not None for method in missed)
    assert all(inspect.iscoroutinefunction(inspect.unwrap(f)) for _, f in async_methods(githubkit))


def test_source_and_reflection_name_the_same_parameters(githubkit: LoadedSdk) -> None:
    for method, function in async_methods(githubkit):
        reflected = list(inspect.signature(inspect.unwrap(function)).parameters.values())[1:]
        read = [(p.name, p.kind.name, p.required) for p in method.signature.parameters]
        variadic = (inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL)
        assert read == [
            (p.name, p.kind.name, p.default is p.empty and p.kind not in variadic)
            for p in reflected
        ], method.symbol


def test_every_method_states_its_request_and_its_documentation(githubkit: LoadedSdk) -> None:
    for method, _ in async_methods(githubkit):
        verb, _, path = method.http.partition(" ")
        assert verb in {"GET", "POST", "PUT", "PATCH", "DELETE"}, method.symbol
        assert path.startswith("/"), method.symbol
        assert method.docs.startswith("https://docs.github.com/"), method.symbol


def test_the_model_round_trips_through_json(githubkit: LoadedSdk) -> None:
    assert from_json(to_json(githubkit.sdk), Sdk) == githubkit.sdk


def test_the_pinned_version_is_read(githubkit: LoadedSdk) -> None:
    assert githubkit.root == ("rest",)
    assert githubkit.switches == {"rest": ("2026-03-10",)}
    assert githubkit.sdk.root.symbol == "githubkit_schemas.v2026_03_10.rest:RestNamespace"
    assert [d.name for d in githubkit.sdk.distributions] == [
        "githubkit",
        "githubkit-schemas",
        "githubkit-schemas-2026-03-10",
    ]


def test_the_ledger_accounts_for_every_callable(
    githubkit: LoadedSdk, github_package: Package
) -> None:
    found = {
        ".".join(("rest", *namespace.path, method.name))
        for namespace in githubkit.sdk.root.walk()
        for method in namespace.methods
    }
    ledger = github_package.ledger
    emitted = {entry.path for entry in ledger.emitted}
    skipped = {skip.path for skip in ledger.skipped}
    assert len(emitted) == METHODS
    assert emitted.isdisjoint(skipped)
    assert found <= emitted | skipped
    assert {"graphql", "async_graphql", "request", "rest.paginate"} <= skipped
    assert ledger.left_out == {"stream": "a streamed response cannot be journaled"}
    assert ledger.renamed == {}
    assert ledger.failed == ()


def test_a_task_has_its_methods_parameters_in_order(
    githubkit: LoadedSdk, github_package: Package
) -> None:
    tasks = {task.call: task for task in github_package.tasks}
    for namespace in githubkit.sdk.root.walk():
        for method in namespace.methods:
            if method.is_async:
                task = tasks[".".join(("rest", *namespace.path, method.name))]
                assert parameters(task.signature) == parameters(method.signature)
                assert [*map(parameters, task.overloads)] == [*map(parameters, reachable(method))]


def parameters(signature: Signature) -> tuple[Parameter, ...]:
    return tuple(p for p in signature.parameters if p.name != "stream")


def reachable(method: Method) -> list[Signature]:
    """Return the overloads in order, with the two swapped of which the first hides the second."""
    overloads = list(method.overloads)
    if method.name == "async_update_information_about_pages_site":
        overloads[4], overloads[5] = overloads[5], overloads[4]
    return overloads


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("issues.get", ("Issue", "githubkit_schemas.v2026_03_10.models:Issue", "safe")),
        (
            "repos.list_for_org",
            (
                "list[MinimalRepository]",
                "list[githubkit_schemas.v2026_03_10.models:MinimalRepository]",
                "safe",
            ),
        ),
        ("issues.unlock", ("HttpResult", "integrate_runtime:HttpResult", "safe")),
        ("issues.create", ("Issue", "githubkit_schemas.v2026_03_10.models:Issue", "unsafe")),
        ("markdown.render", ("str", "str", "safe")),
    ],
)
def test_the_result_type_of_a_task(
    github_package: Package, operation: str, expected: tuple[str, str, str]
) -> None:
    task: Task = next(t for t in github_package.tasks if t.operation == operation)
    assert task.signature.returns is not None
    assert (task.signature.returns.text, task.output, task.repeat) == expected
