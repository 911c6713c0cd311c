"""Import strings of classes, and expressions that ``resolve_type`` reads."""

from __future__ import annotations

import datetime
import typing
from functools import cache
from typing import Annotated, Any

import pytest
from githubkit_schemas.v2026_03_10.models import Issue
from integrate_runtime.reflection.type_expressions import TypeExpressionError, resolve_type
from integrate_runtime.reflection.type_paths import public_path, type_expression

ISSUE = "githubkit_schemas.v2026_03_10.models:Issue"


@pytest.mark.parametrize(
    ("kind", "expression"),
    [
        (Issue, ISSUE),
        (list[Issue], f"list[{ISSUE}]"),
        (Issue | None, f"{ISSUE} | None"),
        (Any, "typing:Any"),
        (None, "None"),
        (dict[str, int], "dict[str, int]"),
        (Annotated[list[str], "x"], "list[str]"),
        (datetime.date, "datetime:date"),
    ],
)
def test_writing_gives_what_reading_takes(kind: Any, expression: str) -> None:
    assert type_expression(kind) == expression
    if typing.get_origin(kind) is not Annotated:
        assert resolve_type(expression) == kind


def test_a_class_is_named_by_its_shortest_public_path() -> None:
    assert Issue.__module__ == "githubkit_schemas.v2026_03_10.models.group_0053"
    assert public_path(Issue) == ISSUE


class Thing: ...


class Wordy:
    """Base of the classes that a maker makes."""


@cache
def wordy(cls: type) -> type:
    assert cls is not Wordy
    return type(cls.__name__, (Wordy, cls), {"__module__": cls.__module__})


@cache
def unstated(cls: Any) -> Any:
    return type(cls.__name__, (Wordy, cls), {"__module__": cls.__module__})


def uncached(cls: type) -> type:
    return type(cls.__name__, (Wordy, cls), {"__module__": cls.__module__})


@pytest.mark.parametrize("base", [Thing, datetime.date])
def test_a_class_that_a_cached_function_makes_of_another_has_the_path_of_both(base: type) -> None:
    expression = type_expression(wordy(base))
    assert expression == f"{__name__}:wordy[{type_expression(base)}]"
    assert resolve_type(expression) is wordy(base)
    assert resolve_type(f"list[{expression}] | None") == list[wordy(base)] | None  # type: ignore[misc]


@pytest.mark.parametrize("arguments", ["", f"[{__name__}:Wordy]", "[int, str]", "[1]"])
def test_a_maker_of_classes_takes_one_class_that_it_accepts(arguments: str) -> None:
    with pytest.raises(TypeExpressionError):
        resolve_type(f"{__name__}:wordy{arguments}")


@pytest.mark.parametrize("maker", [unstated, uncached])
def test_another_function_is_not_called_for_the_path_of_a_class(maker: Any) -> None:
    with pytest.raises(ValueError, match="cannot be imported by that name"):
        type_expression(maker(Thing))
    with pytest.raises(TypeExpressionError):
        resolve_type(f"{__name__}:{maker.__name__}[{__name__}:Thing]")


def test_a_class_inside_a_function_has_no_path() -> None:
    class Local:
        pass

    with pytest.raises(ValueError, match="cannot be imported"):
        public_path(Local)
