"""Properties of a task, made from its arguments."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum
from typing import Any

import pytest
from githubkit.utils import UNSET
from githubkit_schemas.v2026_03_10.models import BasicError
from integrate_runtime import Label, Property
from integrate_runtime.base.types import Json
from integrate_runtime.tasks.properties import LONGEST_TEXT, label_properties, merge_properties
from integrate_runtime.values.preview import to_jsonable


class Colour(Enum):
    RED = "red"


class Hostile:
    def __repr__(self) -> str:
        raise RuntimeError("no")


def is_unset(value: object) -> bool:
    return value is UNSET


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, None),
        ("x", "x"),
        (float("inf"), "<inf>"),
        (b"abc", "<3 bytes>"),
        (Colour.RED, "red"),
        (datetime(2026, 3, 10, tzinfo=UTC), "2026-03-10T00:00:00+00:00"),
        ({"a": UNSET, "b": (1, UNSET)}, {"b": [1]}),
        (BasicError(message="m"), {"message": "m"}),
        (Hostile(), "<Hostile>"),
        ([object], ["<class object>"]),
    ],
)
def test_arguments_as_json_for_people(value: object, shown: object) -> None:
    assert to_jsonable(value, is_unset) == shown


def test_a_value_inside_itself_ends_somewhere() -> None:
    loop: list[Any] = []
    loop.append(loop)
    assert "<list>" in str(to_jsonable(loop, is_unset))


@pytest.mark.parametrize(
    ("parameter", "text"),
    [
        ("a().id", "one"),
        ("a().b().id", "two"),
        ("a().().id", "three"),
        ("id", "own"),
        ("name", None),
        ("a().gone().id", None),
    ],
)
def test_arguments_of_a_namespace_are_shown_by_its_own_path(
    parameter: str, text: str | None
) -> None:
    called: Json = {"id": "one", "name": "of a", "b()": {"id": "two"}, "()": {"id": "three"}}
    shown = label_properties([Label("Label", parameter)], {"a()": called, "id": "own"})
    assert shown == ([Property("Label", text)] if text else [])


@pytest.mark.parametrize(
    ("params", "text"),
    [
        ({"title": "A bug"}, "A bug"),
        ({"title": 7}, "7"),
        ({"title": True}, "yes"),
        ({"title": ["a", 1]}, "a, 1"),
        ({"title": "two\n  lines"}, "two lines"),
        ({"data": {"title": "A bug"}}, "A bug"),
        ({"title": "outer", "data": {"title": "inner"}}, "outer"),
        ({"title": "x" * 1_000_000}, "x" * (LONGEST_TEXT - 1) + "…"),
        ({}, None),
        ({"title": None}, None),
        ({"title": ""}, None),
        ({"title": {"a": 1}}, None),
        ({"title": [{"a": 1}]}, None),
        ({"data": ["title"]}, None),
    ],
)
def test_a_label_finds_its_argument(params: Any, text: str | None) -> None:
    expected = [Property("Title", text)] if text is not None else []
    assert label_properties([Label("Title", "title")], params) == expected


def test_the_callers_properties_come_last_and_win() -> None:
    own = [Property("Owner", "acme"), Property("Repo", "web")]
    added = [Property("Repo", "site"), Property("Why", "y" * 300, url="https://x")]
    assert merge_properties(own, added) == [
        Property("Owner", "acme"),
        Property("Repo", "site"),
        Property("Why", "y" * (LONGEST_TEXT - 1) + "…", url="https://x"),
    ]
