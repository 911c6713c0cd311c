"""Names and workflow commands that Temporal stores, and that must not change."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from integrate_runtime.engines.temporal import names, wire
from integrate_runtime.engines.temporal.payloads import data_converter
from integrate_runtime.engines.temporal.workflows import NEWEST, LedgerWorkflow, RunWorkflow
from integrate_runtime.secrets.key_ring import KeyRing, parse_keys
from temporalio.client import WorkflowHistory
from temporalio.worker import Replayer, UnsandboxedWorkflowRunner

from tests.runtime.engines.temporal.conftest import KEY
from tests.runtime.engines.temporal.record_histories import FOLDER

HISTORIES = sorted(FOLDER.glob("*/*.json"))


def test_each_version_has_histories_of_every_kind() -> None:
    for version in range(1, NEWEST + 1):
        kinds = {path.stem.partition("-")[0] for path in (FOLDER / str(version)).glob("*.json")}
        children = {"families", "families.1", "families+c,0", "abandoned", "abandoned+leaf"}
        wanted = {"retries", "nested", "suspended", "ledgers", "ledgers.1", "failing"}
        assert {*wanted, "duplicate", "cancelled", "events", "expired", *children} <= kinds


@pytest.mark.anyio
@pytest.mark.parametrize("path", HISTORIES, ids=lambda path: f"{path.parent.name}-{path.stem}")
async def test_a_recorded_history_is_replayed(path: Path) -> None:
    replayer = Replayer(
        workflows=[RunWorkflow, LedgerWorkflow],
        workflow_runner=UnsandboxedWorkflowRunner(),
        data_converter=data_converter(KeyRing(parse_keys(KEY, "The test"), "the test")),
    )
    run_id = path.stem.rpartition("-")[0].replace(".", "~").replace("+", "/")
    await replayer.replay_workflow(WorkflowHistory.from_json(run_id, path.read_text()))


def test_stored_names_are_those_of_released_versions() -> None:
    stored = (
        names.LEDGER,
        names.BODY,
        names.ASK,
        names.NOTE,
        names.LOG,
        names.EVENT,
        names.HASTEN,
        names.FACTS,
        names.ENDED,
    )
    assert stored == (
        "integrate.ledger",
        "integrate.body",
        "ask",
        "note",
        "log",
        "event",
        "hasten",
        "integrate",
        "integrate-ended",
    )
    failures = (names.RETRY, names.FAILED, names.RELEASED, names.INTERRUPTED, names.HANDOVER)
    assert failures == ("retry", "failed", "released", "interrupted", "handover")
    assert names.ledger_id("run", 0) == "run"
    assert names.ledger_id("run", 2) == names.next_ledger_id("run~1") == "run~2"
    assert names.bodies_queue("queue") == "queue.bodies"
    assert names.activity_id('["a"]', 3) == '["a"]#3'


@pytest.mark.parametrize(
    ("stored", "members"),
    [
        (wire.Origin, "run_id job_id entry journal connections execution"),
        (wire.Limits, "tasks history heartbeat"),
        (
            wire.RunInput,
            "protocol origin limits bodies job_version payload started_at executions resumes"
            " retried given parent",
        ),
        (wire.Parent, "run_id path"),
        (wire.RunFacts, "job_version started_at executions connections parent"),
        (
            wire.Attempt,
            "number backoffs hook_waits interruptions interrupted crashed has_children due"
            " hastened",
        ),
        (
            wire.Ask,
            "run_id id path type summary request start fingerprint fairness secrets attempt child"
            " output",
        ),
        (wire.Output, "text shown"),
        (wire.Failure, "error next kind text"),
        (
            wire.Note,
            "run_id id fact value path start fingerprint shown until reason at event mark result",
        ),
        (wire.Event, "run_id name event_id payload mark"),
        (wire.Haste, "run_id id attempt"),
        (wire.LogLines, "run_id lines dropped mark"),
        (wire.BodyEnd, "result until arrivals"),
        (wire.RunFailure, "error key kind operation task_error"),
    ],
)
def test_stored_members_are_those_of_released_versions(stored: type, members: str) -> None:
    # A further member needs a default, as older histories do not have it.
    assert [item.name for item in fields(stored)] == members.split()
