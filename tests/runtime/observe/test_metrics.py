"""Metrics, recorded with the OpenTelemetry SDK in processes, as its provider is global."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime.observe.metrics import CALL_BOUNDS, LONG_BOUNDS

ROOT = Path(__file__).parents[3]
GET = {"integrate.operation": "github.issues.get"}
CREATE = {"integrate.operation": "github.issues.create"}


def measured(*arguments: str) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.measured_job", *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    points: list[dict[str, Any]] = json.loads(done.stdout)
    return points


@pytest.fixture(scope="module")
def points() -> list[dict[str, Any]]:
    return measured()


def of(points: list[dict[str, Any]], name: str) -> list[tuple[dict[str, str], int]]:
    return [(point["attributes"], point["count"]) for point in points if point["name"] == name]


def test_runs_and_tasks_are_measured_by_their_outcome(points: list[dict[str, Any]]) -> None:
    failed = {"integrate.outcome": "failed"}
    # The run was executed twice: replayed tasks are not measured again.
    assert of(points, "integrate.run.duration") == [
        ({"integrate.job": "measured", **failed, "error.type": "ValueError"}, 2)
    ]
    lost = {
        "integrate.outcome": "unknown_outcome",
        "error.type": "githubkit.exception.RequestError",
    }
    tasks = of(points, "integrate.task.duration")
    assert ({**CREATE, **lost}, 1) in tasks
    assert ({**GET, "integrate.outcome": "completed"}, 2) in tasks
    assert ({**failed, "error.type": "KeyError"}, 1) in tasks
    assert ({"integrate.outcome": "completed"}, 4) in tasks  # calls of the context
    assert len(tasks) == 4


def test_each_attempt_is_measured_without_the_waits_around_it(points: list[dict[str, Any]]) -> None:
    attempts = of(points, "integrate.attempt.duration")
    failed = {**GET, "integrate.outcome": "failed"}
    assert ({**GET, "integrate.outcome": "completed"}, 2) in attempts
    assert ({**failed, "error.type": "429"}, 1) in attempts
    assert ({**failed, "error.type": "500"}, 1) in attempts


def test_waits_of_a_job_are_measured_once_by_their_kind(points: list[dict[str, Any]]) -> None:
    waits = [
        (*point["attributes"].values(), point["count"], point["sum"])
        for point in points
        if point["name"] == "integrate.wait.duration"
    ]
    assert sorted(waits) == [
        ("approval", "expired", 1, 30),
        ("event", "cancelled", 1, 60),
        ("sleep", "completed", 1, 7200),
    ]


def test_retries_and_waits_are_counted_by_their_reason(points: list[dict[str, Any]]) -> None:
    assert of(points, "integrate.task.retries") == [
        ({**GET, "error.type": "429"}, 1),
        ({**GET, "error.type": "500"}, 1),
    ]
    waits = {
        point["attributes"]["integrate.wait.reason"]: (point["count"], point["sum"])
        for point in points
        if point["name"] == "integrate.task.wait.duration"
    }
    assert waits.keys() == {"backoff", "hook", "limit"}
    assert waits["hook"] == (1, 90.0)
    assert 0.5 <= waits["backoff"][1] <= 1


def test_durations_are_in_seconds(points: list[dict[str, Any]]) -> None:
    units = {point["name"].rpartition(".")[2]: point["unit"] for point in points}
    assert units == {"duration": "s", "retries": "{retry}"}


def test_the_bounds_of_buckets_are_in_seconds(points: list[dict[str, Any]]) -> None:
    bounds = {point["name"]: point["bounds"] for point in points if point["bounds"]}
    assert bounds.pop("integrate.attempt.duration") == list(CALL_BOUNDS)
    assert bounds
    assert all(found == list(LONG_BOUNDS) for found in bounds.values())


def test_the_meter_has_the_version_of_the_runtime(points: list[dict[str, Any]]) -> None:
    assert {point["version"] for point in points} == {version("integrate-runtime")}


def test_a_meter_that_takes_no_bounds_measures_all_the_same() -> None:
    assert measured("--old-meter")


def test_nothing_is_measured_without_a_provider() -> None:
    assert measured("--without") == []
