"""Values of any class, shown as JSON for people."""

from __future__ import annotations

import io
import json
import math
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from integrate_runtime.values.preview import to_jsonable
from pydantic import BaseModel


class Item(BaseModel):
    text: str
    note: str = "unset"


class Color(Enum):
    RED = "red"


class Client:
    def __repr__(self) -> str:
        return "Client(token='planted')"


class Unset:
    pass


UNSET = Unset()


def show(value: object) -> Any:
    return to_jsonable(value, lambda item: item is UNSET)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, None),
        (True, True),
        (1.5, 1.5),
        ("text", "text"),
        (math.inf, "<inf>"),
        (math.nan, "<nan>"),
        (2**8191, 2**8191),
        (2**8192, "<8193 bits>"),
        (b"abc", "<3 bytes>"),
        (bytearray(b"abc"), "<3 bytes>"),
        (datetime(2026, 3, 10, 12, tzinfo=UTC), "2026-03-10T12:00:00+00:00"),
        (date(2026, 3, 10), "2026-03-10"),
        (time(12, 30), "12:30:00"),
        (timedelta(hours=1), "1:00:00"),
        (UUID(int=7), "00000000-0000-0000-0000-000000000007"),
        (Path("folder/file"), "folder/file"),
        (Color.RED, "red"),
        ({1: (1, [2]), "unset": UNSET}, {"1": [1, [2]]}),
        ([UNSET, 1], [1]),
        ({5}, [5]),
        (Item(text="t"), {"text": "t"}),
        (Item, "<class Item>"),
        (Client(), "<Client>"),
        (io.BytesIO(b"x"), "<BytesIO>"),
    ],
)
def test_a_value_is_shown_as_json(value: object, shown: object) -> None:
    assert show(value) == shown
    json.dumps(show(value), allow_nan=False)


@pytest.mark.parametrize("kind", [set, frozenset])
def test_a_set_is_shown_in_the_order_of_its_members_text(kind: type[Any]) -> None:
    texts = [f"label {number}" for number in range(10, 60)]
    assert show(kind(reversed(texts))) == texts
    assert show(kind([(2, "b"), (2, "a"), None])) == [[2, "a"], [2, "b"], None]


def test_a_file_is_shown_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_bytes(b"one\n")
    with path.open("rb") as file:
        assert show({"open": file, "named": ("a.txt", b"abc")}) == {
            "open": "<file batch.jsonl>",
            "named": ["a.txt", "<3 bytes>"],
        }


def test_containers_are_shown_down_to_a_depth() -> None:
    endless: list[Any] = []
    endless.append(endless)
    shown = show(endless)
    for _ in range(20):
        (shown,) = shown
    assert shown == "<list>"
