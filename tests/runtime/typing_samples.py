"""Right and wrong uses, which `make lint` checks with both type checkers.

A line that both must reject says so with ``type: ignore`` and mypy's code: each checker reports a
comment that it does not need.
"""

# pyright: strict, reportMissingTypeStubs=false, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any, assert_type

from githubkit import GitHub
from githubkit_schemas.v2026_03_10.models import Issue
from integrate_runtime import (
    IO,
    Capabilities,
    Engine,
    ErrorRules,
    HttpResult,
    Integration,
    Job,
    Journal,
    LocalEngine,
    Replace,
    RetryAt,
    RunContext,
    RunHandle,
    RunRecord,
    Skip,
    Status,
    SyncIntegration,
    Task,
    TaskOptions,
    job,
    task,
)
from integrate_runtime import Approval as Approved

from tests.support.sample_github import Github


class Blocking(SyncIntegration[list[int]]):
    pass


PATIENT = TaskOptions(name="Patient")
elsewhere = Github(credentials={"token": "GHE_TOKEN"}, base_url="https://ghe", task_options=PATIENT)
maybe_unset = Github(token=os.getenv("GHE_TOKEN"))  # type: ignore[arg-type]
nameless = Github(credentials={"token": None})  # type: ignore[dict-item]
misspelt = Github(base_ulr="https://ghe")  # type: ignore[arg-type]


@dataclass
class Approval:
    by: str


class Tools(IO):
    github = Github()
    plain = Integration[bytes](client=lambda credentials: credentials["token"].encode())
    blocking = Blocking(client=lambda credentials: [1])


async def add(client: GitHub[Any], task: Task, io: Tools, *, item: str) -> dict[str, int]:
    return {item: task.attempt}


async def title(client: GitHub[Any], task: Task, io: Tools) -> str:
    return task.run_id


@task(TaskOptions(repeat="safe"))
async def charge(task: Task, io: Tools, *, order: str) -> int:
    return len(order)


@task
async def refund(task: Task, io: Tools, order: str, amount: int = 1) -> str:
    return order * amount


@task(PATIENT)  # type: ignore[arg-type]
def unawaited(task: Task, io: Tools) -> str:
    return ""


async def own_tasks(io: Tools, other: IO) -> None:
    assert_type(await charge("charge", io, order="o-1"), int)
    assert_type(await refund(["refund", 1], io, "o-1", amount=2), str)
    await charge("charge", io, ordr="o-1")  # type: ignore[call-arg]
    await charge("charge", io, order=1)  # type: ignore[arg-type]
    await charge("charge", other, order="o-1")  # type: ignore[arg-type]
    await charge(io, order="o-1")  # type: ignore[arg-type, call-arg]


async def waits(ctx: RunContext) -> None:
    await ctx.sleep("a day", days=1)
    await ctx.sleep("a day", 86_400)
    await ctx.sleep("a day", timedelta(days=1), hours=0.5)
    await ctx.sleep("a day", weeks=1)  # type: ignore[call-arg]


def measure(client: list[int], task: Task, io: Tools) -> int:
    return len(client)


def plain_hook(error: BaseException, task: Task) -> Skip | None:
    return None


async def async_hook(error: BaseException, task: Task) -> RetryAt | Replace | None:
    return None


@job(id="triage", version="1")
async def triage(payload: str, io: Tools, ctx: RunContext) -> int:
    assert_type(Tools.github, Github)
    assert_type(io.github, Github)
    issue = await io.github.issues.create("create", "acme", "web", title=payload)
    assert_type(issue, Issue)
    assert_type(await io.github.issues.get(["get", 1], owner="a", repo="w", issue_number=1), Issue)
    bare = await io.github.issues.check_user_can_be_assigned("check", "a", "w", "mona")
    assert_type(bare, HttpResult)
    counted = await io.github.run_task("add", partial(add, item="x"), TaskOptions(name="Add"))
    assert_type(counted, dict[str, int])
    assert_type(await io.github.run_task("title", title), str)
    await io.github.run_task("hook", partial(add, item="x"), None, plain_hook)
    await io.github.run_task("async", partial(add, item="x"), None, async_hook)
    await io.github.run_task("rules", partial(add, item="x"), on_error=ErrorRules().on_error)
    assert_type(await io.blocking.run_task("measure", measure), int)
    assert_type(await ctx.parallel("labels", ["a"], label), list[Issue])
    assert_type(await ctx.parallel("issues", [issue], number_of, key_of=key_of), list[int])
    get = partial(io.github.issues.get, owner="a", repo="w", issue_number=1)
    looked = await ctx.poll("closed", get, until=is_closed, every=5, timeout=60)
    assert_type(looked, Issue)
    assert_type(await ctx.wait_for_event("approved", Approval), Approval)
    assert_type(await ctx.wait_for_event(["item", 1], int, timeout=5, key="wait"), int)
    assert_type(await ctx.wait_for_event("items", list[int]), list[int])
    assert_type(await ctx.wait_for_event("any"), Any)
    request = await ctx.approval("release", title="Release")
    assert_type(await request.wait(timeout=timedelta(days=1)), Approved)
    assert_type(await ctx.wait_for_event("either", int | None), Any)
    return issue.number


async def label(name: str, io: Tools) -> Issue:
    return await io.github.issues.get("get", "acme", "web", len(name))


async def number_of(issue: Issue, io: Tools) -> int:
    return issue.number


def key_of(issue: Issue) -> int:
    return issue.number


def is_closed(issue: Issue) -> bool:
    return issue.state == "closed"


@job(id="parent", version="1")
async def parent(payload: None, io: Tools, ctx: RunContext) -> str:
    assert_type(await ctx.run("child", triage, "payload", run_id="r"), int)
    await ctx.run("child", triage, 7)  # type: ignore[misc]
    await ctx.run("child", label, "payload")  # type: ignore[arg-type]
    await ctx.run("child", triage)  # type: ignore[call-arg]
    await ctx.parallel("labels", [1], label)  # type: ignore[arg-type]
    await ctx.parallel("labels", ["a"], label, limit="2")  # type: ignore[arg-type]
    await ctx.poll("closed", ctx.now, until=is_closed, every=5)  # type: ignore[misc]
    return await ctx.run("child", triage, "payload")  # type: ignore[arg-type]


@job(id="other", version="1")
async def other(payload: int, io: Tools, ctx: RunContext) -> None:
    await io.github.issues.get("k", "a", "w")  # type: ignore[call-arg]
    await io.github.issues.get("k", "a", "w", "1")  # type: ignore[arg-type]
    await io.github.issues.get("k", "a", "w", 1, nmuber=1)  # type: ignore[call-arg]
    await io.github.issues.get(owner="a", repo="w", issue_number=1)  # type: ignore[call-arg]
    await io.github.issues.get(task_key="k", owner="a", repo="w", issue_number=1)  # type: ignore[call-arg]
    await io.github.issues.get(1.5, "a", "w", 1)  # type: ignore[arg-type]
    await io.github.issues.create("k", "a", "w", titel="t")  # type: ignore[call-overload]
    await io.github.run_task("k", partial(add, itme="x"))  # type: ignore[call-arg]
    await io.github.run_task("k", measure)  # type: ignore[arg-type]
    await io.plain.run_task("k", title)  # type: ignore[arg-type]
    await io.github.run_task("k", partial(add, item="x"), on_error=lambda error: None)  # type: ignore[arg-type, misc]
    await ctx.wait_for_event(1.5, Approval)  # type: ignore[call-overload]
    await ctx.wait_for_event("approved", Approval, timeout="2h")  # type: ignore[call-overload]
    await io.nothing.run_task("k", partial(add, item="x"))  # type: ignore[attr-defined]


async def runs() -> None:
    assert_type(triage, Job[str, int])
    async with LocalEngine() as engine:
        assert_type(engine, LocalEngine)
        assert_type(await engine.run(triage, "payload", run_id="r"), int)
        assert_type(await (await engine.start(triage, "payload")).result(), int)
        any_engine: Engine = engine
        assert_type(await any_engine.start(triage, "payload"), RunHandle[int])
        assert_type(any_engine.capabilities, Capabilities)
        journal: Journal = any_engine.journal
        assert_type((await journal.runs(status=Status.FAILED)).items, tuple[RunRecord, ...])
        await any_engine.resume("r", repeat=["a", ("b", 1)], done={"c": {"id": 1}, ("d", 1): None})
        called = await engine.call("k", Tools.github.issues.get, "a", repo="w", issue_number=1)
        assert_type(called, Issue)
        assert_type(await any_engine.call("k", Tools.github.issues.get, "a", "w", 1), Issue)
        await engine.call("k", Tools.github.issues.get, "a", "w")  # type: ignore[call-arg]
        await engine.call("k", Tools.github.issues.get, "a", "w", nmuber=1)  # type: ignore[call-arg]
        await any_engine.resume("r", done=["a"])  # type: ignore[arg-type]
        await engine.run(triage, 7)  # type: ignore[misc]
        await engine.run(triage, "payload", conections={})  # type: ignore[call-arg]
        await engine.run(runs, "payload")  # type: ignore[arg-type]


@job(id="wrong", version="1")  # type: ignore[type-var]
async def not_an_io(payload: str, io: str, ctx: RunContext) -> int:
    return 1


Github(tokn="t")  # type: ignore[arg-type]
ErrorRules(reset_format="weeks")  # type: ignore[arg-type]
TaskOptions(repeat="sometimes")  # type: ignore[arg-type]
