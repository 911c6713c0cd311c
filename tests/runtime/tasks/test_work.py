"""Calls of operations through namespaces, and of callbacks."""

from __future__ import annotations

from functools import wraps
from types import SimpleNamespace
from typing import Any

import pytest
from integrate_runtime import IntegrationError, Operation, Task
from integrate_runtime.tasks.work import OperationWork
from typing_extensions import deprecated

TASK = Task("run", ("k",), 1, "x", {}, "the-key")


class Api:
    """A client whose namespaces are behind a version switch."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, object]]] = []
        self.plain = SimpleNamespace(get=lambda **arguments: arguments)

    def rest(self, version: str) -> Any:
        def create(**arguments: object) -> str:
            self.calls.append((version, arguments))
            return "made"

        return SimpleNamespace(issues=SimpleNamespace(create=create))


def operation(call: str, idempotency: str | None = None) -> Operation:
    return Operation("issues.create", call, "Create", "str", idempotency=idempotency)


def test_an_operation_walks_to_its_method_through_switches() -> None:
    api = Api()
    work = OperationWork(operation("rest.issues.create"), {"a": 1}, {"rest": ("v1",)})
    assert work.invoke(api, TASK, None) == "made"
    assert api.calls == [("v1", {"a": 1})]


class Nested:
    """A namespace that may be called repeatedly; its method returns all arguments."""

    def __init__(self, *calls: dict[str, object]) -> None:
        self.calls = calls

    @property
    def inner(self) -> Nested:
        return self

    def __call__(self, *more: int, **arguments: object) -> Nested:
        return Nested(*self.calls, {**arguments, **({"more": more} if more else {})})

    def get(self, **arguments: object) -> tuple[object, ...]:
        return (*self.calls, arguments)


@pytest.mark.parametrize(
    ("call", "arguments", "reached"),
    [
        ("a().get", {"a()": {"id": 1}, "id": 2}, ({"id": 1}, {"id": 2})),
        ("a().get", {"id": 2}, ({}, {"id": 2})),
        ("a()().get", {"a()": {"id": 1, "()": {"id": 2}}}, ({"id": 1}, {"id": 2}, {})),
        (
            "a().inner.inner().get",
            {"a()": {"id": 1, "inner()": {"id": 2}}, "id": 3},
            ({"id": 1}, {"id": 2}, {"id": 3}),
        ),
        ("a().inner().get", {"a()": {"inner()": {"id": 2}}}, ({}, {"id": 2}, {})),
        ("a().get", {"a()": {"more": (1, 2)}}, ({"more": (1, 2)}, {})),
    ],
)
def test_namespaces_on_the_way_are_called_with_arguments_of_their_own(
    call: str, arguments: dict[str, object], reached: object
) -> None:
    work = OperationWork(operation(call), arguments, {})
    assert work.invoke(SimpleNamespace(a=Nested()), TASK, None) == reached


def test_an_sdk_without_the_method_is_a_clear_error() -> None:
    work = OperationWork(operation("plain.gone.away"), {}, {})
    with pytest.raises(IntegrationError, match=r"has no 'plain\.gone': generate"):
        work.invoke(Api(), TASK, None)


@pytest.mark.parametrize(
    ("name", "given", "called"),
    [
        ("request_id", {}, {"request_id": "the-key"}),
        ("request_id", {"request_id": "mine"}, {"request_id": "mine"}),
        ("Idempotency-Key", {}, {"headers": {"Idempotency-Key": "the-key"}}),
        (
            "Idempotency-Key",
            {"headers": {"A": "b"}},
            {"headers": {"A": "b", "Idempotency-Key": "the-key"}},
        ),
        (
            "Idempotency-Key",
            {"headers": {"idempotency-key": "mine"}},
            {"headers": {"idempotency-key": "mine"}},
        ),
        (
            "options.idempotency_key",
            {"options": {"account": "a"}},
            {"options": {"account": "a", "idempotency_key": TASK.idempotency_key}},
        ),
        ("options.idempotency_key", {}, {"options": {"idempotency_key": TASK.idempotency_key}}),
        (
            "options.idempotency_key",
            {"options": {"idempotency_key": "mine"}},
            {"options": {"idempotency_key": "mine"}},
        ),
        (
            "request_options.headers.Idempotency-Key",
            {"request_options": {"timeout": 3}},
            {
                "request_options": {
                    "timeout": 3,
                    "headers": {"Idempotency-Key": TASK.idempotency_key},
                }
            },
        ),
        (
            "extra_headers.Idempotency-Key",
            {"extra_headers": {"idempotency-key": "mine", "A": "b"}},
            {"extra_headers": {"idempotency-key": "mine", "A": "b"}},
        ),
    ],
)
def test_the_idempotency_key_goes_where_the_operation_takes_it(
    name: str, given: dict[str, object], called: dict[str, object]
) -> None:
    work = OperationWork(operation("plain.get", name), given, {})
    assert work.invoke(Api(), TASK, None) == called
    assert work.arguments is given


def doubled(function: Any) -> Any:
    @wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return f"{function(*args, **kwargs)} twice"

    return wrapper


class Old:
    @deprecated("gone next year")
    def bound(self) -> str:
        return "called"

    @staticmethod
    @deprecated("gone next year")
    def free() -> str:
        return "called"

    @doubled
    @deprecated("gone next year")
    def decorated(self) -> str:
        return "called"


@pytest.mark.parametrize("method", ["bound", "free"])
def test_a_deprecated_method_does_not_warn_about_the_runtimes_call(method: str) -> None:
    work = OperationWork(operation(method), {}, {})
    assert work.invoke(Old(), TASK, None) == "called"  # a warning would be an error here


def test_a_decorator_over_a_deprecated_method_is_kept() -> None:
    with pytest.warns(DeprecationWarning, match="gone next year"):
        assert OperationWork(operation("decorated"), {}, {}).invoke(Old(), TASK, None) == (
            "called twice"
        )
