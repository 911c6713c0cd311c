"""Delays of the exponential backoff."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import Any

import pytest
from integrate_runtime import STANDARD_BACKOFF, Retry

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


@pytest.mark.parametrize(
    "wrong",
    [
        {"limit": 0},
        {"factor": 0.5},
        {"min_delay": timedelta(seconds=-1)},
        {"min_delay": timedelta(minutes=1)},
    ],
)
def test_values_that_make_no_sense_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="Retry"):
        Retry(**wrong)
