"""Spans, recorded with the OpenTelemetry SDK in processes, as its provider is global."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.traced_job import LATER, PASSWORD

ROOT = Path(__file__).parents[3]


def run_program(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def spans() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run_program("-m", "tests.support.traced_job"))
    return found


def of_run(spans: list[dict[str, Any]], run_id: str) -> list[dict[str, Any]]:
    return [span for span in spans if span["attributes"]["integrate.run_id"] == run_id]


def test_attempts_are_in_tasks_and_tasks_are_in_runs_or_attempts(
    spans: list[dict[str, Any]],
) -> None:
    # The run was executed twice: replayed tasks have no span.
    assert [(span["name"], span["parent"]) for span in of_run(spans, "r1")] == [
        ("attempt", "github.issues.get"),
        ("attempt", "github.issues.get"),
        ("github.issues.get", "attempt"),
        ("attempt", "Outer"),
        ("Outer", "traced"),
        ("attempt", "github.issues.create"),
        ("github.issues.create", "traced"),
        ("traced", None),
    ]


def test_properties_are_attributes(spans: list[dict[str, Any]]) -> None:
    by_name = {span["name"]: span["attributes"] for span in of_run(spans, "r1")}
    assert by_name["traced"] == {
        "integrate.run_id": "r1",
        "integrate.job": "traced",
        "integrate.job_version": "3",
        "integrate.execution": 1,
    }
    assert by_name["github.issues.get"] == {
        "integrate.run_id": "r1",
        "integrate.task": '["outer","inner"]',
        "integrate.name": "Get Issue",
        "integrate.operation": "github.issues.get",
        "integrate.connection": "github",
        "integrate.property.owner": "acme",
        "integrate.property.repo": "web",
        "integrate.property.issue_number": "1",
    }
    assert by_name["Outer"]["integrate.property.issue_title"] == "Found a bug"


def test_errors_are_statuses(spans: list[dict[str, Any]]) -> None:
    limited, answered = of_run(spans, "r1")[:2]
    assert (limited["status"], limited["attributes"]["integrate.attempt"]) == ("ERROR", 1)
    assert limited["attributes"]["http.response.status_code"] == 429
    assert (answered["status"], answered["attributes"]["integrate.attempt"]) == ("UNSET", 2)
    run = of_run(spans, "r2")[-1]
    assert run["description"] == "githubkit.exception.RequestFailed: HTTP 422: No."
    assert run["attributes"]["integrate.failure"] == "failed"
    assert run["events"] == [
        [
            "exception",
            {
                "exception.type": "githubkit.exception.RequestFailed",
                "exception.message": "HTTP 422: No.",
            },
        ]
    ]
    assert "planted" not in json.dumps(spans)


def test_a_credential_in_an_errors_text_is_redacted(spans: list[dict[str, Any]]) -> None:
    attempt, task, run = of_run(spans, "r4")
    assert attempt["name"] == "attempt"
    assert {span["status"] for span in (attempt, task, run)} == {"ERROR"}
    assert "the server does not like" in attempt["description"]
    assert "fake-token" not in json.dumps(spans)


def test_nothing_of_a_span_has_a_secret_of_the_run(spans: list[dict[str, Any]]) -> None:
    of_r5 = [span for span in spans if span["attributes"]["integrate.run_id"].startswith("r5")]
    run = of_r5[-1]
    assert run["attributes"]["integrate.run_id"] == "r5 [REDACTED] [REDACTED]"
    message = "[REDACTED], [REDACTED] and [REDACTED] do not fit"
    assert run["description"] == f"RuntimeError: {message}"
    assert run["events"] == [
        ["exception", {"exception.type": "RuntimeError", "exception.message": message}]
    ]
    log_in = next(span for span in spans if span["name"].startswith("With "))
    assert log_in["name"] == "With [REDACTED]"
    assert log_in["attributes"]["integrate.name"] == "With [REDACTED]"
    assert log_in["attributes"]["integrate.task"] == '[["log in", "[REDACTED]"]]'
    quoted = next(span for span in spans if "integrate.property.note" in span["attributes"])
    assert quoted["attributes"]["integrate.property.note"] == "[REDACTED] was accepted"
    assert PASSWORD not in json.dumps(spans)
    assert "fake-token" not in json.dumps(spans)
    # The spans of the task that gave it had ended before, with the run's id in them.
    after = of_r5[of_r5.index(log_in) + 1 :]
    assert [span["name"] for span in after] == ["attempt", '"quote"', "traced"]
    assert LATER not in json.dumps(after)


def texts(value: Any) -> Iterator[str]:
    """Yield the texts of a nested value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from (name, *texts(item))
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)


def test_nothing_of_a_span_has_control_characters(spans: list[dict[str, Any]]) -> None:
    of_r6 = [span for span in spans if span["attributes"]["integrate.run_id"].startswith("r6")]
    assert len(of_r6) == 5
    assert not {"\x1b", "\u202e", "\x9b"} & {letter for text in texts(of_r6) for letter in text}
    shown = "\ufffd[31m\ufffd\ufffd"
    drawn, failed = of_r6[1], of_r6[3]
    assert drawn["name"] == f"Draws {shown}"
    assert drawn["attributes"]["integrate.name"] == f"Draws {shown}"
    assert drawn["attributes"][f"integrate.property.in_{shown}"] == f"by {shown}"
    assert drawn["attributes"][f"integrate.property.of_{shown}"] == f"as {shown}"
    described = failed["events"][0][1]
    assert described["exception.message"] == f"cannot {shown}"
    assert described["exception.type"].endswith(f"Bad{shown}")
    assert failed["description"] == f"{described['exception.type']}: cannot {shown}"


def test_a_cancelled_span_has_no_error(spans: list[dict[str, Any]]) -> None:
    cancelled = of_run(spans, "r3")
    assert len(cancelled) == 3
    assert {span["status"] for span in cancelled} == {"UNSET"}
    assert all(span["events"] == [["cancelled", {}]] for span in cancelled)


def test_without_a_provider_there_are_no_spans() -> None:
    assert run_program("-m", "tests.support.traced_job", "--without-provider").strip() == "[]"


RUN = """
import asyncio, sys
from integrate_runtime import IO, LocalEngine, RunContext, Task, job

class Tools(IO): pass

async def work(task: Task, io: Tools) -> int:
    return 1

@job(id="j", version="1")
async def j(payload: int, io: Tools, ctx: RunContext) -> int:
    return await io.run_task("k", work)

async def main() -> None:
    async with LocalEngine() as engine:
        print(await engine.run(j, 0))

asyncio.run(main())
"""
ABSENT = "import sys; sys.modules['opentelemetry'] = None"


def test_a_process_that_does_not_use_it_does_not_import_it() -> None:
    check = "assert not [name for name in sys.modules if name.startswith('opentelemetry')]"
    assert run_program("-c", RUN + check) == "1\n"


def test_a_process_without_it_runs_the_same() -> None:
    assert run_program("-c", f"{ABSENT}\n{RUN}") == "1\n"
