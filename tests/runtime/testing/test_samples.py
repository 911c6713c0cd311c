"""Samples of JSON for every kind of model, within the bounds of its fields."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from ipaddress import IPv4Address, IPv4Network
from typing import Annotated, Any, Literal, NotRequired

import pytest
from annotated_types import Ge, Gt, Le, Lt, MinLen, MultipleOf
from integrate_runtime import InvalidArgument
from integrate_runtime.testing import sample
from msgspec import Meta, Struct
from pydantic import (
    UUID7,
    AfterValidator,
    Base64Str,
    BaseModel,
    Field,
    Json,
    field_validator,
    model_validator,
)
from typing_extensions import TypedDict


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


class Owner(BaseModel):
    login: str
    id: int


@dataclass
class Box:
    colour: Colour
    sides: Annotated[int, Ge(3)]
    label: str = "box"


class Crate(TypedDict):
    boxes: Annotated[list[Box], MinLen(2)]
    owner: Owner
    note: NotRequired[str]


class Owned(Struct):
    login: str


class Node(BaseModel):
    value: Node | int
    parent: Node | None


class Crew(Struct):
    lead: Owned
    size: Annotated[int, Meta(ge=2)]
    members: Annotated[list[str], Meta(min_length=1)]
    code: Annotated[str, Meta(pattern="^[0-9a-f]{7}$")]
    note: str = "none"


class Ticket(BaseModel):
    owner: Owner | None
    reviewers: list[Owner]
    labels: dict[str, int] = {}


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Annotated[int, Ge(5)], 5),
        (Annotated[int, Gt(5)], 6),
        (Annotated[int, Le(-3)], -3),
        (Annotated[int, Lt(-3)], -4),
        (Annotated[int, Ge(-9), Le(9)], 1),
        (Annotated[int, Gt(10), MultipleOf(10)], 20),
        (Annotated[int, Lt(0), MultipleOf(7)], -7),
        (Annotated[float, Gt(0), Lt(1)], 0.5),
        (Annotated[float, Gt(2)], 3),
        (Annotated[float, Lt(0.5)], -0.5),
        (Annotated[Decimal, Ge(2)], 2),
        (Annotated[str, Field(min_length=8)], "samplexx"),
        (Annotated[str, Field(max_length=3)], "sam"),
        (Annotated[str, Field(pattern="^sam")], "sample"),
        (Annotated[str, Field(pattern=r"^v\d+\.(?:x|y)[^a-z]?$")], "v0.x"),
        (Annotated[str, Field(pattern=r"^[A-F1-9]{2,3}-\w*$", min_length=6)], "AAA-aa"),
        (Annotated[list[int], Field(min_length=2)], [1, 1]),
        (Annotated[set[str], Field(min_length=3)], ["sample", "sampl1", "sampl2"]),
        (Annotated[set[int], Field(min_length=2)], [1, 2]),
        (Annotated[set[date], Field(min_length=2)], ["2026-01-01", "2026-01-02"]),
        (Annotated[set[Annotated[str, Field(pattern="^[0-9]$")]], MinLen(3)], ["0", "1", "2"]),
        (Annotated[set[Colour], Field(min_length=2)], ["red", "blue"]),
        (Annotated[dict[str, int], Field(min_length=2)], {"sample1": 1, "sample2": 1}),
        (tuple[int, str], [1, "sample"]),
        (Literal["b", "a"], "b"),
        (Colour, "red"),
        (date | None, None),
        (timedelta, "PT1S"),
        (IPv4Address, "192.0.2.1"),
        (IPv4Network, "192.0.2.0/24"),
        (Base64Str, "c2FtcGxl"),
        (UUID7, "00000000-0000-7000-8000-000000000000"),
        (Json[list[int]], "[]"),
        (Box, {"colour": "red", "sides": 3}),
        (
            Crate,
            {
                "boxes": [{"colour": "red", "sides": 3}] * 2,
                "owner": {"login": "sample", "id": 1},
            },
        ),
        (
            Crew,
            {"lead": {"login": "sample"}, "size": 2, "members": ["sample"], "code": "0000000"},
        ),
        (Node, {"value": 1, "parent": None}),
    ],
)
def test_a_sample_keeps_to_its_type(kind: Any, expected: object) -> None:
    assert sample(kind) == expected


def test_a_pattern_for_which_no_text_is_found_asks_for_the_field() -> None:
    class Order(BaseModel):
        code: Annotated[str, Field(pattern=r"^\p{Greek}+$")]

    with pytest.raises(ValueError, match=r"Order accepts \(code: .*\): pass code=\.\.\.$"):
        sample(Order)
    assert sample(Order, code="αβγ") == {"code": "αβγ"}


def test_some_fields_of_an_object_are_given() -> None:
    assert sample(Ticket, owner={"login": "ada"}, reviewers=[], labels={"a": 1}) == {
        "owner": {"login": "ada", "id": 1},
        "reviewers": [],
        "labels": {"a": 1},
    }


def test_a_given_field_must_fit() -> None:
    with pytest.raises(ValueError, match=r"owner\.login: .*: pass another owner=\.\.\.$"):
        sample(Ticket, owner={"login": 7})
    with pytest.raises(ValueError, match=r"Crew .*lead\.login.*: pass another lead=\.\.\.$"):
        sample(Crew, lead={"login": 7})


class Even(BaseModel):
    a: int
    b: int = Field(alias="b-side")
    c: int

    @field_validator("b", "c")
    @classmethod
    def must_be_even(cls, value: int) -> int:
        if value % 2:
            raise ValueError("must be even")
        return value


class Ordered(BaseModel):
    low: int
    high: int

    @model_validator(mode="after")
    def must_rise(self) -> Ordered:
        if self.low >= self.high:
            raise ValueError("low is below high")
        return self


Sum = Annotated[int, AfterValidator(Even.must_be_even)]


@pytest.mark.parametrize(
    ("kind", "fields", "message"),
    [
        (Even, {"b-side": 2}, "Even accepts (c: Value error, must be even): pass c=..."),
        (
            Even,
            {"c": 3},
            "Even accepts (b-side: Value error, must be even; c: Value error, must be even): "
            'pass **{"b-side": ...} and another c=...',
        ),
        (
            Ordered,
            {},
            "Ordered accepts (the value: Value error, low is below high): "
            "pass those of its fields that it checks together, of low, high",
        ),
        (
            Even | Ordered,
            {},
            ': pass **{"b-side": ...} and c=...',
        ),
        (Sum, {}, "(the value: Value error, must be even): write the JSON"),
    ],
)
def test_a_refused_sample_says_which_fields_to_pass(
    kind: Any, fields: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=r"^sample\(\) makes no JSON that ") as refused:
        sample(kind, **fields)
    assert str(refused.value).endswith(message)


def test_a_type_without_json_is_refused() -> None:
    class Handle:
        pass

    with pytest.raises(InvalidArgument, match=r"knows no JSON of .*Handle"):
        sample(Handle)
