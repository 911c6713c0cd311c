"""Calls with arguments by name, for parameters of every kind."""

from __future__ import annotations

from typing import Any

import pytest
from integrate_runtime.reflection.calling import ArgumentMismatch, call


class Api:
    def plain(self, a: Any, b: Any = 2, *, c: Any = 3) -> Any:
        return a, b, c

    def leading(self, a: Any, b: Any = 2, /, c: Any = 3, **more: Any) -> Any:
        return a, b, c, more

    def collecting(self, a: Any, b: Any = 2, *rest: Any, c: Any = 3) -> Any:
        return a, b, rest, c

    def optional(self, a: Any = 1, b: Any = 2, /) -> Any:
        return a, b

    @staticmethod
    def static(a: Any, /) -> Any:
        return a


@pytest.mark.parametrize(
    ("method", "arguments", "expected"),
    [
        ("plain", {"a": 1}, (1, 2, 3)),
        ("plain", {"c": 9, "a": 1}, (1, 2, 9)),
        ("leading", {"a": 1}, (1, 2, 3, {})),
        ("leading", {"a": 1, "b": None, "c": 9, "d": 4}, (1, None, 9, {"d": 4})),
        ("optional", {"b": None}, (1, None)),
        ("collecting", {"a": 1, "rest": ()}, (1, 2, (), 3)),
        ("collecting", {"a": 1, "rest": (5, 6), "c": 9}, (1, 2, (5, 6), 9)),
        ("collecting", {"a": 1, "b": 7, "rest": (5,)}, (1, 7, (5,), 3)),
        ("static", {"a": 1}, 1),
    ],
)
def test_a_call(method: str, arguments: dict[str, object], expected: object) -> None:
    assert call(getattr(Api(), method), arguments) == expected


def test_keywords_may_repeat_the_names_of_parameters_by_position() -> None:
    assert call(Api().leading, {"a": 1, "d": 4}, {"a": 5, "b": 6}) == (
        1,
        2,
        3,
        {"d": 4, "a": 5, "b": 6},
    )


def test_keywords_that_repeat_another_parameter_are_a_mismatch() -> None:
    with pytest.raises(ArgumentMismatch, match="'c'"):
        call(Api().plain, {"a": 1, "c": 2}, {"c": 3})


@pytest.mark.parametrize("arguments", [{}, {"b": 1}, {"a": 1, "z": 1}])
def test_wrong_arguments_are_the_methods_own_error(arguments: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        call(Api().plain, arguments)


def test_a_function_without_a_signature_is_called_by_name() -> None:
    assert call(dict, {"a": 1}) == {"a": 1}
