"""``ctx.approval`` asks once and gets one decision, on any journal store."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from integrate_runtime import (
    Approval,
    ApprovalClosed,
    ApprovalNotFound,
    ApprovalRequest,
    LocalEngine,
    RunContext,
    RunEnded,
    RunHandle,
    RunNotFound,
    Status,
    Task,
    job,
)
from integrate_runtime.contracts import Key
from integrate_runtime.execution.approvals import decide
from integrate_runtime.jobs.approvals import Decision

from tests.runtime.engines.jobs import Tools
from tests.support.run_driver import Crash, Runs, edition

pytestmark = pytest.mark.anyio

APPROVED = Decision(approved=True, by="mona", comment="go")


async def answer(
    runs: Runs, approval: Any = "release", decision: Decision = APPROVED, token: str | None = None
) -> bool:
    return await decide(runs.store, "r", approval, decision, token, runs.clock.now())


def facts(approval: Approval) -> list[Any]:
    return [approval.approved, approval.by, approval.comment, approval.at.isoformat()]


async def asked(requests: list[ApprovalRequest]) -> None:
    while not requests:
        await asyncio.sleep(0)


async def test_a_decision_is_received_now_and_on_a_replay(runs: Runs) -> None:
    requests: list[ApprovalRequest] = []

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        request = await ctx.approval("release", title="Release v7")
        requests.append(request)
        approval = await request.wait()
        if len(requests) == 1:
            raise Crash
        return facts(approval)

    running = await runs.start(edition(body))
    await asked(requests)
    assert await answer(runs)
    assert not await answer(runs)
    with pytest.raises(ApprovalClosed, match="decided otherwise"):
        await answer(runs, decision=Decision(approved=False, by=None, comment=None))
    with pytest.raises(Crash):
        await running
    assert await runs.run(edition(body)) == [True, "mona", "go", "2026-03-10T12:00:00+00:00"]
    first, second = requests
    assert (first.command, first.url) == ("integrate approve r release", None)
    assert first._path == second._path


async def test_approvals_of_nested_tasks_are_told_apart_by_their_paths(runs: Runs) -> None:
    requests: list[ApprovalRequest] = []

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        async def one(task: Task, io: Tools) -> bool:
            request = await ctx.approval(["ask", 1])
            requests.append(request)
            return (await request.wait()).approved

        return [*await asyncio.gather(*(io.run_task(key, one) for key in ("left", "right")))]

    running = await runs.start(edition(body))
    while len(requests) < 2:
        await asyncio.sleep(0)
    assert sorted(request.command for request in requests) == [
        """integrate approve r '["left",["ask",1]]'""",
        """integrate approve r '["right",["ask",1]]'""",
    ]
    with pytest.raises(ApprovalNotFound):
        await answer(runs, ["ask", 1])
    assert await answer(runs, ["left", ["ask", 1]])
    refused = Decision(approved=False, by=None, comment=None)
    assert await answer(runs, ["right", ["ask", 1]], refused)
    assert await running == [True, False]


async def test_a_decision_that_comes_too_late_is_refused(runs: Runs) -> None:
    requests: list[ApprovalRequest] = []
    expired = asyncio.Event()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        requests.append(await ctx.approval("release"))
        with pytest.raises(TimeoutError, match="no approval release came before 2026-03-10"):
            await requests[0].wait(timeout=60)
        expired.set()
        return [await ctx.wait_for_event("end")]

    running = await runs.start(edition(body))
    await expired.wait()
    with pytest.raises(ApprovalClosed, match="its time has passed"):
        await answer(runs)
    await runs.send("end", 1)
    assert await running == [1]
    with pytest.raises(ApprovalClosed):
        await answer(runs)


async def give_decision(task: Task, io: Tools) -> Decision:
    return APPROVED


async def test_what_was_not_asked_for_cannot_be_approved(runs: Runs) -> None:
    requests: list[ApprovalRequest] = []

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        await ctx.now("now")
        await io.run_task("decision", give_decision)
        requests.append(await ctx.approval("release"))
        return [await ctx.wait_for_event("end")]

    with pytest.raises(RunNotFound):
        await answer(runs)
    running = await runs.start(edition(body))
    await asked(requests)
    for reference in ("now", "decision", "other", "end", ["release", 1], [["release"]]):
        with pytest.raises(ApprovalNotFound):
            await answer(runs, reference)
    await runs.send("end", 1)
    await running
    with pytest.raises(RunEnded):
        await answer(runs)


links: list[str | None] = []


@job(id="linked", version="1")
async def linked(payload: Any, io: Tools, ctx: RunContext) -> bool:
    async def post(task: Task, io: Tools) -> str:
        return f"posted {request.url}"

    request = await ctx.approval("release")
    links.append(request.url)
    await io.run_task("post", post)
    return (await request.wait()).approved


async def test_the_link_has_a_token_that_is_shown_nowhere(path: Any) -> None:
    links.clear()
    async with LocalEngine(path, dashboard="https://board.example/") as engine:
        running = await engine.start(linked, None, run_id="a/b")
        while (
            not (await engine.journal.tasks("a/b", limit=3)).cursor
            and len((await engine.journal.tasks("a/b")).items) < 3
        ):
            await asyncio.sleep(0.01)
        (link,) = links
        parts = urlsplit(link or "")
        assert f"{parts.scheme}://{parts.netloc}{parts.path}" == (
            "https://board.example/runs/a%2Fb/approvals/%5B%22release%22%5D"
        )
        (token,) = parse_qs(parts.query)["token"]
        assert len(token) == 64
        for wrong in ("", token[:-1], "é", "\ud800"):
            with pytest.raises(ApprovalNotFound, match="wrong"):
                await engine.approve("a/b", "release", token=wrong)
        for shown in ("release", "post"):
            assert token not in str(await engine.journal.task("a/b", (shown,)))
        assert await engine.approve("a/b", "release", token=token)
        assert await running.result()
    for file in path.parent.iterdir():
        assert token.encode() not in file.read_bytes()


@job(id="told", version="1")
async def told(payload: float | None, io: Tools, ctx: RunContext) -> bool | None:
    request = await ctx.approval("release", title="Release v7", description="to production")
    try:
        return (await request.wait(timeout=payload)).approved
    except TimeoutError:
        await ctx.wait_for_event("end")
        return None


DECISION = ("release", "decision", 0)


async def told_of(
    engine: LocalEngine, timeout: float | None = None, waits_for: Key = DECISION
) -> RunHandle[bool | None]:
    """Start a run, and return it once a task of a key waits."""
    changes = engine.journal.changes("r")
    handle = await engine.start(told, timeout, run_id="r")
    async for change in changes:
        if (change.path, change.status) == ((waits_for,), Status.WAITING):
            return handle
    raise AssertionError("changes never end")


async def test_an_approval_is_read_before_and_after_its_decision() -> None:
    async with LocalEngine() as engine:
        handle = await told_of(engine)
        asked = await engine.approval("r", "release")
        assert (asked.title, asked.description) == ("Release v7", "to production")
        assert (asked.path, asked.until, asked.is_open) == (("release",), None, True)
        assert (asked.approved, asked.by, asked.comment) == (None, None, None)
        secret = "ghp_" + "a1B2" * 9
        await engine.approve("r", ["release"], refuse=True, by="mona", comment=f"not {secret}")
        assert await handle.result() is False
        decided = await engine.approval("r", "release")
        assert (decided.is_open, decided.approved, decided.by) == (False, False, "mona")
        assert decided.comment == "not [REDACTED]"
        with pytest.raises(ApprovalNotFound):
            await engine.approval("r", "release", token="wrong")
        with pytest.raises(ApprovalNotFound):
            await engine.approval("r", "other")
        with pytest.raises(RunNotFound):
            await engine.approval("other", "release")


async def test_an_approval_says_until_when_it_is_waited_for() -> None:
    async with LocalEngine() as engine:
        await told_of(engine, timeout=3600, waits_for=DECISION)
        asked = await engine.approval("r", "release")
        assert asked.until is not None
        assert asked.until - asked.asked_at >= timedelta(hours=1)
        await engine.cancel("r")
        assert not (await engine.approval("r", "release")).is_open


async def test_an_approval_whose_time_has_passed_is_not_open() -> None:
    async with LocalEngine() as engine:
        handle = await told_of(engine, timeout=0.01, waits_for="end")
        asked = await engine.approval("r", "release")
        assert (asked.is_open, asked.approved, asked.until) == (False, None, None)
        await engine.send("r", "end")
        assert await handle.result() is None


async def test_the_address_of_the_dashboard_is_read_from_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    links.clear()
    monkeypatch.setenv("INTEGRATE_DASHBOARD_URL", "http://127.0.0.1:8000")
    async with LocalEngine() as engine:
        running = await engine.start(linked, None, run_id="r")
        while not links:
            await asyncio.sleep(0)
        assert (links[0] or "").startswith("http://127.0.0.1:8000/runs/r/approvals/")
        assert await engine.approve("r", "release", refuse=True)
        assert await running.result() is False
