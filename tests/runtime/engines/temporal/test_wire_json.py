"""Data that travels as JSON, and back."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from integrate_runtime.engines.temporal.wire import (
    Ask,
    Attempt,
    BodyEnd,
    Limits,
    Note,
    Origin,
    Parent,
    RunInput,
)
from integrate_runtime.engines.temporal.wire_json import PLAIN
from temporalio.converter import DataConverter

AT = datetime(2026, 3, 10, 12, tzinfo=UTC)
ORIGIN = Origin("r", "triage", "shop:triage", "key.run", {"github": "acme"})
INPUT = RunInput(
    1, ORIGIN, Limits(), "bodies", "1", '"\u00e9"', AT, parent=Parent("p", ["a", ["b", 1]])
)
ASK = Ask(
    "r", "[1]", [["k", 1]], "t", "Title", {"a": None}, {}, attempt=Attempt(due=AT), child=INPUT
)
SENT: list[Any] = [
    ORIGIN,
    INPUT,
    ASK,
    [ASK, ASK],
    Note("r", "1", "value", {"a": [1.5, True]}),
    BodyEnd(),
]


@pytest.mark.parametrize("value", SENT, ids=lambda value: type(value).__name__)
def test_what_travels_comes_back_equal(value: Any) -> None:
    hint = list[Ask] if isinstance(value, list) else type(value)
    (payload,) = PLAIN.to_payloads([value])
    assert PLAIN.from_payloads([payload], [hint]) == [value]
    # The SDK's own converter reads the same, and writes what is read here.
    plain = DataConverter.default.payload_converter
    assert plain.from_payloads([payload], [hint]) == [value]
    assert PLAIN.from_payloads(plain.to_payloads([value]), [hint]) == [value]


def test_what_is_empty_is_left_out_and_bounds_are_not() -> None:
    (payload,) = PLAIN.to_payloads([RunInput(1, ORIGIN, Limits(), "bodies", "1", "{}", AT)])
    written = json.loads(payload.data)
    assert written["limits"] == {"tasks": 1000, "history": 10_000_000, "heartbeat": 10}
    assert {"executions", "resumes", "retried", "given", "parent"}.isdisjoint(written)


def test_members_of_newer_versions_are_left_out() -> None:
    (payload,) = PLAIN.to_payloads([{"number": 3, "colour": "red"}])
    assert PLAIN.from_payloads([payload], [Attempt]) == [Attempt(number=3)]
