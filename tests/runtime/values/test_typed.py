"""Values of a declared type, written as JSON text and read back."""

from __future__ import annotations

import json
import math
import warnings
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import pytest
from integrate_runtime.values.equality import same
from integrate_runtime.values.typed import from_json, to_json
from pydantic import BaseModel, Field, SecretStr
from typing_extensions import TypedDict

WHEN = datetime(2026, 3, 10, 12, tzinfo=UTC)


class Order(BaseModel):
    number: int = Field(alias="orderNumber")
    note: str | None = None


@dataclass
class Point:
    x: int
    when: datetime = WHEN


class Shape(TypedDict, total=False):
    sides: int


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (int, 7, "7"),
        (None, None, "null"),
        (datetime, WHEN, '"2026-03-10T12:00:00Z"'),
        (list[date], [date(2026, 3, 10)], '["2026-03-10"]'),
        (
            Order,
            Order(orderNumber=1),
            '{"$type":"typed","value":{"orderNumber":1,"note":null},"unset":[["note"]]}',
        ),
        (Order, Order(orderNumber=1, note=None), '{"orderNumber":1,"note":null}'),
        (Point, Point(1), '{"x":1,"when":"2026-03-10T12:00:00Z"}'),
        (Shape, Shape(sides=3), '{"sides":3}'),
        (Any, {"a": [1, None]}, '{"a":[1,null]}'),
        (tuple[int, ...], (1, 2), "[1,2]"),
    ],
)
def test_a_value_is_written_and_read_back(kind: Any, value: object, text: str) -> None:
    assert to_json(kind, value) == text
    assert same(from_json(kind, text), value)


def test_a_value_without_a_declared_type_is_read_as_json() -> None:
    assert from_json(Any, to_json(Any, {"when": WHEN})) == {"when": "2026-03-10T12:00:00Z"}


@pytest.mark.parametrize(
    ("kind", "value", "reason"),
    [
        (Order, {"orderNumber": "planted"}, "orderNumber: Input should be a valid integer"),
        (int, "planted", "Input should be a valid integer"),
        (Any, math.nan, "JSON has no NaN"),
        (Any, [-math.inf], "JSON has no -Infinity"),
        (float, math.nan, "Input should be a valid number"),
        (SecretStr, SecretStr("planted"), "would not be equal after decoding"),
        (list[Any], [(1,)], "would not be equal after decoding"),
    ],
)
def test_a_value_that_would_not_come_back_is_refused_without_being_quoted(
    kind: Any, value: object, reason: str
) -> None:
    with pytest.raises(ValueError, match=reason) as refused:
        to_json(kind, value)
    assert "planted" not in str(refused.value)


def test_a_value_with_a_part_that_its_type_refuses_is_written_as_such_without_a_warning() -> None:
    value = Order.model_construct({"number"}, orderNumber="new")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        text = to_json(Order, value)
    assert json.loads(text) == {
        "$type": "typed",
        "value": {"orderNumber": "new", "note": None},
        "unset": [["note"]],
        "lenient": True,
    }
    assert same(from_json(Order, text), value)
    with pytest.raises(ValueError, match="valid integer"):
        from_json(Order, '{"orderNumber":"new"}')


@pytest.mark.parametrize("number", ["7", WHEN])
def test_a_part_that_would_come_back_as_another_value_is_refused(number: object) -> None:
    with pytest.raises(ValueError, match=r"would not be equal after decoding|valid integer"):
        to_json(Order, Order.model_construct({"number"}, orderNumber=number))


def test_text_of_another_type_is_refused() -> None:
    with pytest.raises(ValueError, match="valid integer"):
        from_json(list[int], json.dumps(["x"]))
