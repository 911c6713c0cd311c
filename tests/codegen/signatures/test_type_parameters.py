"""Type parameters of functions, without the syntax that only Python 3.12 can parse."""

from __future__ import annotations

import ast

import pytest
from integrate_gen.signatures.type_parameters import bounds_of, without_packs


class TypeVar(ast.AST):
    def __init__(self, bound: str = "") -> None:
        super().__init__()
        self.bound = ast.parse(bound, mode="eval").body if bound else None


class ParamSpec(ast.AST): ...


class TypeVarTuple(ast.AST): ...


PARAMETERS = {"T": TypeVar(), "P": ParamSpec(), "Ts": TypeVarTuple()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("list[T]", "list[T]"),
        ("Callable[P, T]", "Callable[..., T]"),
        ("Callable[Concatenate[int, P], T]", "Callable[..., T]"),
        ("Callable[[*Ts], T]", "Callable[..., T]"),
        ("Callable[[T], int]", "Callable[[T], int]"),
        ("P.args", "P"),
        ("tuple[*Ts]", "tuple[Ts, ...]"),
        ("tuple[int, *Ts] | None", "tuple[Ts, ...] | None"),
        ("list[tuple[Unpack[Ts]]]", "list[tuple[Ts, ...]]"),
        ("Unpack[Ts]", "Ts"),
    ],
)
def test_one_type_may_stand_for_each_parameter(text: str, expected: str) -> None:
    assert without_packs(text, PARAMETERS) == expected


@pytest.mark.parametrize(
    ("bound", "expected"),
    [("", []), ("User", ["User"]), ("(int, str)", ["int", "str"]), ("list[int]", ["list[int]"])],
)
def test_the_bounds_of_a_parameter(bound: str, expected: list[str]) -> None:
    assert bounds_of(TypeVar(bound)) == expected
