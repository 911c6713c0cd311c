"""Corrections of wrong annotations of an SDK."""

from __future__ import annotations

from typing import Generic, TypeVar

import pytest
from integrate_gen.model.sdk import SDK_DEFAULT, Import, Parameter, ParameterKind, TypeExpr
from integrate_gen.policy.task_signatures.corrections import corrected, with_arguments

T = TypeVar("T")
U = TypeVar("U")


class Results(list[T], Generic[T]): ...


class Pairs(Generic[T, U]): ...


TYPING = Import("typing", "", "typing")
UNION = Import("typing", "Union", "Union")
OPTIONAL = Import("typing", "Optional", "Optional")


@pytest.mark.parametrize(
    ("annotation", "default", "expected"),
    [
        ("int", "None", ("int | None", "None")),
        ("int", "3", ("int", "3")),
        ("int | None", "None", ("int | None", "None")),
        ("Optional[int]", "None", ("Optional[int]", "None")),
        ("Union[int, None]", "None", ("Union[int, None]", "None")),
        ("Union[int, str]", "None", ("Union[int, str] | None", "None")),
        ("dict[str, Any]", "None", ("dict[str, Any] | None", "None")),
        ("object", "None", ("object", "None")),
        ("dict", "{}", ("dict[str, Any]", "SDK_DEFAULT")),
        ("list[int]", "[]", ("list[int]", "SDK_DEFAULT")),
        ("typing.List[str]", "[]", ("typing.List[str]", "SDK_DEFAULT")),
        ("int", "...", ("int", "SDK_DEFAULT")),
        ("tuple[int, ...]", "()", ("tuple[int, ...]", "()")),
    ],
)
def test_a_parameter(annotation: str, default: str, expected: tuple[str, str]) -> None:
    imports = (TYPING, UNION, OPTIONAL)
    kind = ParameterKind.POSITIONAL_OR_KEYWORD
    original = Parameter("p", kind, TypeExpr(annotation, imports), TypeExpr(default))
    parameter = corrected(original)
    assert parameter.annotation is not None
    assert parameter.default is not None
    assert (parameter.annotation.text, parameter.default.text) == expected


def test_a_parameter_without_annotation_gets_none() -> None:
    original = Parameter("p", ParameterKind.KEYWORD_ONLY, None, TypeExpr("{}"))
    assert corrected(original) == Parameter("p", original.kind, None, SDK_DEFAULT)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dict", "dict[str, Any]"),
        ("typing.Dict", "typing.Dict[str, Any]"),
        ("typing.Union[str, dict]", "typing.Union[str, dict[str, Any]]"),
        ("list[dict]", "list[dict[str, Any]]"),
        ("dict[str, list]", "dict[str, list[Any]]"),
        ("Literal['dict']", "Literal['dict']"),
        ("Issue", "Issue"),
    ],
)
def test_a_bare_generic_gets_its_arguments(text: str, expected: str) -> None:
    assert with_arguments(TypeExpr(text, (TYPING,))).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Results", "Results[Any]"),
        ("Results[int]", "Results[int]"),
        ("dict[str, Results] | None", "dict[str, Results[Any]] | None"),
        ("Pairs", "Pairs[Any, Any]"),
        ("Import", "Import"),
    ],
)
def test_a_generic_class_of_the_sdk_gets_its_arguments(text: str, expected: str) -> None:
    imports = tuple(Import(__name__, name, name) for name in ("Results", "Pairs", "Import"))
    assert with_arguments(TypeExpr(text, imports)).text == expected
