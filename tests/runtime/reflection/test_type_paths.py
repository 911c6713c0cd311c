"""Import strings of classes, and expressions that ``resolve_type`` reads."""

from __future__ import annotations

import datetime
import typing
from typing import Annotated, Any

import pytest
from githubkit_schemas.v2026_03_10.models import Issue
from integrate_runtime.reflection.type_expressions import resolve_type
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


def test_a_class_inside_a_function_has_no_path() -> None:
    class Local:
        pass

    with pytest.raises(ValueError, match="cannot be imported"):
        public_path(Local)
