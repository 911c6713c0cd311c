"""Delays of the exponential backoff."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest
from integrate_runtime import (
    STANDARD_BACKOFF,
    InvalidArgument,
    Property,
    Replace,
    Retry,
    RetryAt,
    TaskOptions,
)

PLAIN = Retry(
    limit=5, factor=2, min_delay=timedelta(seconds=1), max_delay=timedelta(seconds=5), jitter=False
)


@pytest.mark.parametrize(
    ("attempt", "seconds"), [(1, 1), (2, 2), (3, 4), (4, 5), (5, None), (6, None)]
)
def test_waits_grow_to_the_longest_and_end_with_the_limit(
    attempt: int, seconds: float | None
) -> None:
    expected = timedelta(seconds=seconds) if seconds is not None else None
    assert PLAIN.delay(attempt, Random(1)) == expected


def test_the_standard_backoff() -> None:
    assert (
        Retry(
            limit=8,
            factor=1.8,
            min_delay=timedelta(seconds=0.5),
            max_delay=timedelta(seconds=30),
            jitter=True,
        )
        == STANDARD_BACKOFF
    )


def test_jitter_lengthens_a_wait_by_up_to_itself() -> None:
    rng = Random(7)
    delays = [STANDARD_BACKOFF.delay(1, rng) for _ in range(200)]
    seconds = [delay.total_seconds() for delay in delays if delay is not None]
    assert len(seconds) == 200
    assert 0.5 <= min(seconds) < 0.55
    assert 0.95 < max(seconds) <= 1.0


def test_one_attempt_means_no_retry() -> None:
    assert Retry(limit=1).delay(1, Random(1)) is None


def test_a_wait_too_large_for_a_float_is_the_longest() -> None:
    assert Retry(limit=10_000, factor=10, jitter=False).delay(5_000, Random(1)) == timedelta(
        seconds=30
    )


def test_durations_are_seconds_or_timedeltas() -> None:
    half_a_minute = timedelta(seconds=30)
    assert (
        TaskOptions(timeout=30) == TaskOptions(timeout=30.0) == TaskOptions(timeout=half_a_minute)
    )
    assert TaskOptions(timeout=30).time_limit == half_a_minute
    assert Retry(min_delay=1, max_delay=30.0) == Retry(
        min_delay=timedelta(seconds=1), max_delay=half_a_minute
    )
    retry = Retry(min_delay=2, max_delay=5, jitter=False)
    assert retry.delay(1, Random(1)) == timedelta(seconds=2)
    assert retry.delay(4, Random(1)) == timedelta(seconds=5)


WRONG_DURATIONS = ["30", True, -1, timedelta(seconds=-1), math.nan, math.inf, 1e300]


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("limit", 0),
        ("limit", 2.5),
        ("limit", True),
        ("factor", 0.5),
        ("factor", "2"),
        ("factor", math.nan),
        ("factor", math.inf),
        ("jitter", 1),
        ("max_delay", 0.1),  # less than min_delay
        *(("min_delay", value) for value in WRONG_DURATIONS),
        *(("max_delay", value) for value in WRONG_DURATIONS),
    ],
)
def test_a_wrong_value_of_a_retry_is_refused_where_it_is_made(option: str, value: Any) -> None:
    with pytest.raises(InvalidArgument, match=rf"^Retry\.{option} is .*: pass .*\.$") as caught:
        Retry(**{option: value})
    assert caught.value.argument == option


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("name", 5),
        ("icon", b"github"),
        ("params", ["a"]),
        ("properties", Property("A", "b")),
        ("properties", ["A"]),
        ("retry", 3),
        ("on_error", "skip"),
        ("on_error", lambda error: None),
        ("timeout", 0),
        ("redact", "users.*.email"),
        ("redact", [1]),
        ("repeat", True),
        ("repeat", "always"),
        ("strict", "yes"),
        *(("timeout", value) for value in WRONG_DURATIONS),
    ],
)
def test_a_wrong_option_is_refused_where_it_is_made(option: str, value: Any) -> None:
    with pytest.raises(InvalidArgument, match=rf"^TaskOptions\.{option} is .*: pass") as caught:
        TaskOptions(**{option: value})
    assert caught.value.argument == option


@pytest.mark.parametrize(
    ("kind", "arguments", "message"),
    [
        (RetryAt, (5,), "RetryAt.at is 5: pass a datetime with a timezone"),
        (RetryAt, (datetime(2026, 1, 1),), "RetryAt.at is .*: pass a datetime with a timezone"),
        (RetryAt, (datetime(2026, 1, 1, tzinfo=UTC), "x"), "RetryAt.error is 'x': pass an exc"),
        (Replace, (ValueError,), "Replace.error is .*: pass an exception"),
        (Property, ("Count", 5), "Property.text is 5: pass text"),
        (Property, (None, "5"), "Property.label is None: pass text"),
        (Property, ("Page", "5", 7), "Property.url is 7: pass text"),
    ],
)
def test_a_wrong_decision_or_property_is_refused_where_it_is_made(
    kind: Any, arguments: tuple[Any, ...], message: str
) -> None:
    with pytest.raises(InvalidArgument, match=message):
        kind(*arguments)
