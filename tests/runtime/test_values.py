"""Self-describing JSON comes back equal, or is refused."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from githubkit_schemas.v2026_03_10.models import Issue
from integrate_runtime import HttpResult
from integrate_runtime.values import UnstorableError, decode_value, encode_value

from tests.support.github_answers import issue


@dataclass
class Point:
    x: int
    y: tuple[int, ...] = ()


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        2**60,
        1.5,
        "text \ud800",
        [1, [2, {"a": None}]],
        {"a": {"b": [1]}},
        {"$type": "bytes", "value": "x"},
        (1, ("a", b"\xff")),
        {"when": datetime(2026, 3, 10, 12, 0, tzinfo=UTC)},
        date(2026, 3, 10),
        timedelta(days=-1, microseconds=5),
        Decimal("1.10"),
        UUID(int=7),
        HttpResult(204, {"x-a": "b"}, b"\xff\x00"),
        Point(1, (2, 3)),
        [Point(1)],
    ],
)
def test_values_come_back_equal(value: object) -> None:
    again = decode_value(json.loads(json.dumps(encode_value(value))))
    assert again == value
    assert type(again) is type(value)


def test_a_model_keeps_what_is_unset() -> None:
    model = Issue.model_validate(issue(3, body=None))
    again = decode_value(encode_value({"issue": model}))["issue"]
    assert again == model
    assert again.model_fields_set == model.model_fields_set
    assert again.state_reason == model.state_reason


class Anything:
    pass


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (Anything(), "cannot be stored"),
        ({1: 2}, "keys are strings"),
        ({"a", "b"}, "cannot be stored"),
        ([object()], "cannot be stored"),
    ],
)
def test_what_would_not_come_back_is_refused(value: Any, reason: str) -> None:
    with pytest.raises(UnstorableError, match=reason):
        encode_value(value)


def test_a_class_that_cannot_be_imported_is_refused() -> None:
    @dataclass
    class Local:
        x: int

    with pytest.raises(UnstorableError, match="at the top of a module"):
        encode_value(Local(1))
