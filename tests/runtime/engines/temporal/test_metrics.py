"""Metrics of a worker, of a job that waits."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.observe.test_metrics import measured, of

pytestmark = pytest.mark.usefixtures("namespace")


def waits(points: list[dict[str, Any]]) -> list[tuple[dict[str, str], int]]:
    return of(points, "integrate.wait.duration")


def test_a_wait_is_measured() -> None:
    completed = {"integrate.wait.kind": "sleep", "integrate.outcome": "completed"}
    assert waits(measured("--temporal")) == [(completed, 1)]


def test_the_time_for_which_a_function_is_suspended_is_no_wait_of_an_execution(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TEMPORAL_SUSPEND_AFTER", "0.01")
    points = measured("--temporal")
    cancelled, completed = (
        {"integrate.outcome": outcome} for outcome in ("cancelled", "completed")
    )
    assert waits(points) == [({"integrate.wait.kind": "sleep", **cancelled}, 1)]
    job = {"integrate.job": "waiting"}
    assert of(points, "integrate.run.duration") == [
        ({**job, **cancelled}, 1),
        ({**job, **completed}, 1),
    ]
