"""Right and wrong uses, for the type checkers to check: ``test_typing`` compares their findings.

A line that must be rejected ends in the comment ``# wrong``.
"""

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
maybe_unset = Github(token=os.getenv("GHE_TOKEN"))  # wrong
nameless = Github(credentials={"token": None})  # wrong
misspelt = Github(base_ulr="https://ghe")  # wrong


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


@task(PATIENT)  # wrong
def unawaited(task: Task, io: Tools) -> str:
    return ""


async def own_tasks(io: Tools, other: IO) -> None:
    assert_type(await charge("charge", io, order="o-1"), int)
    assert_type(await refund(["refund", 1], io, "o-1", amount=2), str)
    await charge("charge", io, ordr="o-1")  # wrong
    await charge("charge", io, order=1)  # wrong
    await charge("charge", other, order="o-1")  # wrong
    await charge(io, order="o-1")  # wrong


async def waits(ctx: RunContext) -> None:
    await ctx.sleep("a day", days=1)
    await ctx.sleep("a day", 86_400)
    await ctx.sleep("a day", timedelta(days=1), hours=0.5)
    await ctx.sleep("a day", weeks=1)  # wrong


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
    await ctx.run("child", triage, 7)  # wrong
    await ctx.run("child", label, "payload")  # wrong
    await ctx.run("child", triage)  # wrong
    await ctx.parallel("labels", [1], label)  # wrong
    await ctx.parallel("labels", ["a"], label, limit="2")  # wrong
    await ctx.poll("closed", ctx.now, until=is_closed, every=5)  # wrong
    return await ctx.run("child", triage, "payload")  # wrong


@job(id="other", version="1")
async def other(payload: int, io: Tools, ctx: RunContext) -> None:
    await io.github.issues.get("k", "a", "w")  # wrong
    await io.github.issues.get("k", "a", "w", "1")  # wrong
    await io.github.issues.get("k", "a", "w", 1, nmuber=1)  # wrong
    await io.github.issues.get(owner="a", repo="w", issue_number=1)  # wrong
    await io.github.issues.get(task_key="k", owner="a", repo="w", issue_number=1)  # wrong
    await io.github.issues.get(1.5, "a", "w", 1)  # wrong
    await io.github.issues.create("k", "a", "w", titel="t")  # wrong
    await io.github.run_task("k", partial(add, itme="x"))  # wrong
    await io.github.run_task("k", measure)  # wrong
    await io.plain.run_task("k", title)  # wrong
    await io.github.run_task("k", partial(add, item="x"), on_error=lambda error: None)  # wrong
    await ctx.wait_for_event(1.5, Approval)  # wrong
    await ctx.wait_for_event("approved", Approval, timeout="2h")  # wrong
    await io.nothing.run_task("k", partial(add, item="x"))  # wrong


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
        await engine.call("k", Tools.github.issues.get, "a", "w")  # wrong
        await engine.call("k", Tools.github.issues.get, "a", "w", nmuber=1)  # wrong
        await any_engine.resume("r", done=["a"])  # wrong
        await engine.run(triage, 7)  # wrong
        await engine.run(triage, "payload", conections={})  # wrong
        await engine.run(runs, "payload")  # wrong


@job(id="wrong", version="1")  # wrong
async def not_an_io(payload: str, io: str, ctx: RunContext) -> int:
    return 1


Github(tokn="t")  # wrong
ErrorRules(reset_format="weeks")  # wrong
TaskOptions(repeat="sometimes")  # wrong
