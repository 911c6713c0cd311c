"""Arguments that equal a generated method's defaults are dropped."""

from __future__ import annotations

from functools import wraps
from typing import Any, ClassVar

import pytest
from integrate_runtime.reflection.defaults import without_defaults

UNSET = object()


def passed_on(function: Any) -> Any:
    @wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    return wrapper


class Methods:
    mutable: ClassVar[list[int]] = []

    def method(
        self, key: str, /, a: int, b: int = 1, *, c: Any = None, d: Any = mutable, **kwargs: Any
    ) -> None: ...

    def collecting(self, key: str, /, *rest: int, c: int = 1) -> None: ...

    @passed_on
    def wrapped(self, key: str, /, a: str = "x", *, c: bool = True) -> None: ...


@pytest.mark.parametrize(
    ("method", "arguments", "left"),
    [
        ("method", {"a": 1, "b": 1, "c": None}, {"a": 1}),
        ("method", {"b": True, "c": 0}, {"b": True, "c": 0}),
        ("method", {"b": 1.0}, {"b": 1.0}),
        ("method", {"d": Methods.mutable}, {}),
        ("method", {"d": []}, {"d": []}),
        ("method", {"a": UNSET, "more": UNSET, "e": None}, {"e": None}),
        ("wrapped", {"a": "x", "c": True}, {}),
        ("wrapped", {"a": "y", "c": False}, {"a": "y", "c": False}),
        ("collecting", {"rest": (), "c": 1}, {}),
        ("collecting", {"rest": (1,), "c": 2}, {"rest": (1,), "c": 2}),
        ("absent", {"a": None}, {"a": None}),
    ],
)
def test_arguments_that_equal_defaults_are_dropped(
    method: str, arguments: dict[str, object], left: dict[str, object]
) -> None:
    assert without_defaults(Methods, method, arguments, lambda value: value is UNSET) == left
