"""Comparison of a value with its decoded copy, in type and value, at every level."""

from __future__ import annotations

import copy
import math
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from integrate_runtime import HttpResult
from integrate_runtime.values.equality import attributes_of, same
from pydantic import BaseModel


class Model(BaseModel, extra="allow"):
    number: float = 0.0


@dataclass
class Point:
    x: Any
    label: str = field(default="", compare=False)


class Headers(dict[str, Any]):
    pass


class Slotted:
    __slots__ = ("__dict__", "a", "b")


class Unequal:
    def __eq__(self, other: object) -> bool:
        return False

    __hash__ = None  # type: ignore[assignment]


def headers(**attributes: object) -> Headers:
    made = Headers(a=1)
    vars(made).update(attributes)
    return made


AWARE = datetime(2026, 3, 10, 12, tzinfo=UTC)
VIENNA = ZoneInfo("Europe/Vienna")


@pytest.mark.parametrize(
    "value",
    [
        None,
        math.nan,
        Decimal("NaN"),
        [1, ({"a": math.nan},)],
        AWARE,
        HttpResult(200, {"a": "b"}, b"x"),
        Model(number=math.nan),
        Model.model_validate({"more": [math.nan]}),
        Point([math.nan]),
        headers(b=math.nan),
    ],
    ids=repr,
)
def test_a_copy_is_the_same(value: object) -> None:
    assert same(value, copy.deepcopy(value))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (1, True),
        (1, 1.0),
        (0.0, -0.0),
        (Decimal("1.0"), Decimal("1")),
        ([1], (1,)),
        ([1], [1, 2]),
        ({"a": 1}, {"a": 1.0}),
        ({"a": 1}, {"a": 1, "b": 2}),
        ({"a": 1}, OrderedDict(a=1)),
        (AWARE, AWARE.astimezone(timezone(timedelta(hours=1)))),
        (datetime(2026, 10, 25, 2, 30), datetime(2026, 10, 25, 2, 30, fold=1)),
        (
            datetime(2026, 10, 25, 2, 30, tzinfo=VIENNA),
            datetime(2026, 10, 25, 2, 30, tzinfo=VIENNA, fold=1),
        ),
        (HttpResult(200, {}, b"x"), HttpResult(200, {}, b"y")),
        (Model(), Model(number=0.0)),
        (Model(), Model.model_validate({"more": 1})),
        (Point(1), Point(True)),
        (Point(1), Point(1, "label")),
        (headers(b=1), headers(b=2)),
        (Unequal(), Unequal()),
    ],
)
def test_values_of_another_type_or_state_differ(left: object, right: object) -> None:
    assert not same(left, right)
    assert not same([left], [right])


def test_an_object_is_the_same_as_itself() -> None:
    value = Unequal()
    assert same([value], [value])


def test_attributes_are_those_of_the_dict_and_the_slots() -> None:
    value: Any = Slotted()
    value.a = 1
    value.other = 2
    assert attributes_of(value) == {"a": 1, "other": 2}
    assert attributes_of(object()) == {}
