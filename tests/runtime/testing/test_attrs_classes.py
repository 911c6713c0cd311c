"""Samples of attrs classes: names in JSON, validators, converters, references among classes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import attr
import pytest
from annotated_types import Ge
from attrs import define, field, validators
from integrate_runtime.testing import sample

from tests.runtime.testing.orders import Order


@define
class Node:
    value: int
    parent: Node | None
    children: list[Node] = field(factory=list)


@attr.s(auto_attribs=True)
class Older:
    name: str
    node: Node | None = None
    copy: bool = False


@define
class Bounded:
    count: int = field(validator=[validators.ge(3), validators.lt(9)])
    share: float | None = field(validator=validators.optional(validators.gt(1)))
    part: float = field(validator=validators.gt(1))
    code: str = field(validator=validators.matches_re("[0-9]{3}"))
    name: str = field(validator=[validators.min_len(8), validators.max_len(9)])
    tags: list[str] = field(validator=validators.min_len(2))
    state: str = field(validator=validators.in_(["open", "done"]))
    sides: Annotated[int, Ge(4)]


def _as_moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _as_tuple(nodes: Iterable[Node]) -> tuple[Node, ...]:
    return tuple(nodes)


@define
class Converted:
    at: datetime = field(converter=_as_moment)
    path: Path = field(converter=Path)
    nodes: tuple[Node, ...] = field(converter=_as_tuple)
    _hidden: int


def _check_odd(instance: object, attribute: object, value: int) -> None:
    if value % 2 == 0:
        raise ValueError("number is even")


@define
class Odd:
    number: int = field(validator=_check_odd)


@define
class Checked:
    value: Any = field(validator=validators.instance_of(bytes))


class Untold:
    """Class of which nobody knows the JSON."""


@define
class Mixed:
    kind: Literal["mixed"]
    untold: Untold


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Node, {"value": 1, "parent": None}),
        (Older, {"name": "sample"}),
        (
            Bounded,
            {
                "count": 3,
                "share": None,
                "part": 2,
                "code": "000",
                "name": "samplexx",
                "tags": ["sample", "sample"],
                "state": "open",
                "sides": 4,
            },
        ),
        (
            Converted,
            {"at": "2026-01-01T00:00:00Z", "path": "sample", "nodes": [], "_hidden": 1},
        ),
        (Mixed, {"kind": "mixed", "untold": None}),
        (tuple[Node, int], [{"value": 1, "parent": None}, 1]),
        (Node | None, None),
    ],
)
def test_a_sample_is_what_the_class_accepts(kind: Any, expected: object) -> None:
    assert sample(kind) == expected


def test_names_are_those_that_from_dict_reads() -> None:
    made = sample(Order, buyer={"class": "gold"}, parentOrder={"orderId": 9})
    assert made == {
        "orderId": 1,
        "createdAt": "2026-01-01T00:00:00Z",
        "buyer": {"fullName": "sample", "class": "gold"},
        "lines": [],
        "parentOrder": {
            "orderId": 9,
            "createdAt": "2026-01-01T00:00:00Z",
            "buyer": {"fullName": "sample"},
            "lines": [],
        },
    }
    assert Order.from_dict(made).additional_properties == {}


def test_some_fields_of_an_object_are_given() -> None:
    assert sample(Older, node={"parent": {"value": 7}}, copy=True) == {
        "name": "sample",
        "node": {"value": 1, "parent": {"value": 7, "parent": None}},
        "copy": True,
    }


def test_a_given_field_must_fit() -> None:
    with pytest.raises(ValueError, match=r"Older accepts \(node\.value: .*: pass another node="):
        sample(Older, node={"value": "x"})
    with pytest.raises(
        ValueError, match=r"Order accepts \(buyer\.fullName: .*: pass another buyer="
    ):
        sample(Order, buyer={"fullName": 7})


def test_a_validator_without_a_known_bound_is_asked() -> None:
    assert sample(Odd) == {"number": 1}
    with pytest.raises(ValueError, match="number is even"):
        sample(Odd, number=2)
    with pytest.raises(ValueError, match="'value' must be <class 'bytes'>"):
        sample(Checked, value="text")
