"""Values are equal after encoding and decoding, or are refused."""

from __future__ import annotations

import json
from collections import OrderedDict, defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from githubkit_schemas.v2026_03_10.models import Issue
from integrate_runtime import HttpResult
from integrate_runtime.base.errors import NotStorable
from integrate_runtime.reflection.stored_types import StoredTypes
from integrate_runtime.values.json_forms.encoding import decode_value, encode_value

from tests.support.github_answers import issue

TYPES = StoredTypes(frozenset({"githubkit_schemas"}), frozenset({__name__}))


@dataclass
class Point:
    x: int
    y: tuple[int, ...] = ()


class Answer(dict[str, Any]):
    """A dict whose items are attributes too, as SDKs return them."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


class Slotted(dict[str, Any]):
    __slots__ = ("status",)
    status: int


class Demanding(dict[str, Any]):
    def __init__(self, items: dict[str, Any], *, client: object) -> None:
        super().__init__(items)


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
        Answer(id="e1", inner={"when": date(2026, 3, 10)}),
        [Answer({"$type": "x"}), Answer()],
        OrderedDict(b=1, a=2),
    ],
)
def test_values_come_back_equal(value: object) -> None:
    again = decode_value(json.loads(json.dumps(encode_value(value, TYPES))), TYPES)
    assert again == value
    assert type(again) is type(value)


def test_a_dict_of_a_class_of_its_own_keeps_its_attributes() -> None:
    answer, slotted = Answer(id="e1"), Slotted(id="e2")
    vars(answer)["headers"] = {"x-a": "b"}
    slotted.status = 201
    again, as_slotted = decode_value(
        json.loads(json.dumps(encode_value([answer, slotted], TYPES))), TYPES
    )
    assert (again, again.id, again.headers) == ({"id": "e1"}, "e1", {"x-a": "b"})
    assert (as_slotted, as_slotted.status) == ({"id": "e2"}, 201)


def test_a_model_keeps_what_is_unset() -> None:
    model = Issue.model_validate(issue(3, body=None))
    again = decode_value(encode_value({"issue": model}, TYPES), TYPES)["issue"]
    assert again == model
    assert again.model_fields_set == model.model_fields_set
    assert again.state_reason == model.state_reason


class Anything:
    pass


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (Anything(), "cannot be stored"),
        ({Anything(): 2}, "cannot be stored"),
        ({Anything()}, "cannot be stored"),
        ([object()], "cannot be stored"),
        (Demanding({}, client=None), r"cannot be made again \(TypeError\)"),
        (defaultdict(lambda: 1), "built-in class"),
    ],
)
def test_values_that_would_not_be_equal_are_refused(value: Any, reason: str) -> None:
    with pytest.raises(NotStorable, match=reason):
        encode_value(value, TYPES)


def test_a_field_without_a_value_stays_without_one_and_a_new_required_field_is_refused() -> None:
    sent = {name: value for name, value in issue().items() if name != "locked"}
    stored: Any = encode_value(Issue.model_construct({*sent}, **sent), TYPES)
    assert stored["absent"] == ["locked"]
    again = decode_value(stored, TYPES)
    assert (again.number, hasattr(again, "locked")) == (1, False)
    with pytest.raises(ValueError, match="it got the field locked"):
        decode_value({**stored, "absent": []}, TYPES)


def test_a_class_that_cannot_be_imported_is_refused() -> None:
    @dataclass
    class Local:
        x: int

    with pytest.raises(NotStorable, match="at the top of a module"):
        encode_value(Local(1), TYPES)
