"""Calls that both type checkers reject, on the lines with ``type: ignore`` and mypy's code.

`make lint` checks this file, and each checker reports a comment that it does not need.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from functools import partial
from typing import Any

from githubkit import GitHub
from githubkit_schemas.v2026_03_10.types import ReposOwnerRepoIssuesPostBodyType
from integrate_github import (
    Github,
)
from integrate_openai import OpenAI
from integrate_runtime import IO, LocalEngine, RunContext, Task, TaskOptions, job


class Tools(IO):
    github = Github()
    openai = OpenAI()


async def arguments(io: Tools) -> None:
    issues, repos = io.github.issues, io.github.repos
    await issues.get("k", "o", "r", 1, heders={})  # type: ignore[call-arg]
    await issues.get("k", "o", "r")  # type: ignore[call-arg]
    await issues.get("k", "o", "r", "1")  # type: ignore[arg-type]
    await issues.get("k", owner="o", repo="r", issue=1)  # type: ignore[call-arg]
    await issues.get("k", "o", "r", 1, 2)  # type: ignore[arg-type, call-arg]
    await repos.list_for_org("k", "acme", sort="stars")  # type: ignore[arg-type]
    await repos.list_for_org("k", "acme", "all")  # type: ignore[call-arg]
    await repos.list_for_org("k", "acme", stream=True)  # type: ignore[call-arg]
    await repos.list_for_org("k", "acme", headers=1)  # type: ignore[arg-type]


async def keys(io: Tools) -> None:
    issues, rate_limit = io.github.issues, io.github.rate_limit
    await issues.get(owner="o", repo="r", issue_number=1)  # type: ignore[call-arg]
    await issues.get("o", "r", 1, task_key="k")  # type: ignore[arg-type, call-arg]
    await issues.get("o", "r", 1)  # type: ignore[arg-type, call-arg]
    await issues.get(1, "o", "r", 1)  # type: ignore[arg-type]
    await issues.get(None, "o", "r", 1)  # type: ignore[arg-type]
    await rate_limit.get()  # type: ignore[call-arg]


async def bodies(io: Tools) -> None:
    create, render = io.github.issues.create, io.github.markdown.render
    sent: ReposOwnerRepoIssuesPostBodyType = {"title": "t"}
    await create("k", "o", "r")  # type: ignore[call-overload]
    await create("k", "o", "r", titel="t")  # type: ignore[call-overload]
    await create("k", "o", "r", title=["t"])  # type: ignore[call-overload]
    await create("k", "o", "r", data={"titel": "t"})  # type: ignore[call-overload]
    await create("k", "o", "r", data=sent, title="t")  # type: ignore[call-overload]
    await create("k", "o", "r", title="t", stream=True)  # type: ignore[call-overload]
    await render("k", text="t", mode="html")  # type: ignore[call-overload]


async def names(io: Tools) -> None:
    issues = io.github.issues
    await io.github.isues.get("k", "o", "r", 1)  # type: ignore[attr-defined]
    await issues.fetch("k", "o", "r", 1)  # type: ignore[attr-defined]
    await issues.async_get("k", "o", "r", 1)  # type: ignore[attr-defined]
    await io.github.rest.gists.get("k", "id")  # type: ignore[attr-defined]
    await Tools.github.gist.get("k", "id")  # type: ignore[attr-defined]


async def results(io: Tools) -> str:
    issues, repos, gists = io.github.issues, io.github.repos, io.github.gists
    print(issues.get("k1", "o", "r", 1).title)  # type: ignore[attr-defined]
    issue = await issues.get("k2", "o", "r", 1)
    print(issue.titel)  # type: ignore[attr-defined]
    print((await gists.star("k3", "id")).data)  # type: ignore[attr-defined]
    number: str = issue.number  # type: ignore[assignment]
    for _ in repos.list_for_org("k4", "acme"):  # type: ignore[attr-defined]
        print(number)
    return number


async def options(io: Tools) -> None:
    get, star = io.github.issues.get, io.github.gists.star
    chosen = TaskOptions(name="Read")
    await get("k1", "o", "r", 1, task_options={})  # type: ignore[arg-type]
    await get("k2", "o", "r", 1, chosen)  # type: ignore[arg-type, call-arg]
    await get("k3", "o", "r", 1, options=chosen)  # type: ignore[call-arg]
    TaskOptions(title="Read")  # type: ignore[call-arg]
    await star("k4", "id", task_options="Read")  # type: ignore[arg-type]


async def add_card(client: GitHub[Any], task: Task, io: Tools, *, item: str) -> dict[str, Any]:
    return await client.async_graphql("mutation ...", {"item": item})


async def needs_no_client(task: Task, io: Tools) -> int:
    return task.attempt


async def callbacks(io: Tools) -> None:
    run_task = io.github.run_task
    await run_task("k1", add_card)  # type: ignore[arg-type]
    partial(add_card, itme="a")  # type: ignore[call-arg]
    await run_task("k3", partial(add_card, item=1))  # type: ignore[arg-type]
    await run_task("k4", needs_no_client)  # type: ignore[arg-type]
    await run_task(partial(add_card, item="a"), "k5")  # type: ignore[arg-type]


async def asking(io: Tools, maybe: bool) -> None:
    plain, chat = io.openai.completions.create, io.openai.chat.completions.create
    files, upload = io.openai.files, io.openai.files.create
    await plain("k", model="", prompt="", stream=True)  # type: ignore[arg-type]
    await plain("k", model="", prompt="", stream=maybe)  # type: ignore[arg-type]
    await plain("k", prompt="")  # type: ignore[call-arg]
    await chat("k", model="m", messages="Hello")  # type: ignore[arg-type]
    await chat(model="m", messages=[])  # type: ignore[call-arg]
    await upload("k", file=1, purpose="batch")  # type: ignore[arg-type]
    await upload("k", file=b"", purpose="nothing")  # type: ignore[arg-type]
    print((await files.list("k")).datum)  # type: ignore[attr-defined]


async def pages(io: Tools) -> None:
    paginate, apps = io.github.paginate, io.github.apps
    listed, wrapped = io.github.issues.list_for_repo, apps.list_repos_accessible_to_installation
    paginate(listed, "k1", "o", "r", per_pages=1)  # type: ignore[call-arg]
    paginate(wrapped, "k2", per_pages=1)  # type: ignore[call-overload]
    paginate(wrapped, 3)  # type: ignore[call-overload]
    answer, get = io.github.answer, io.github.pulls.get
    await answer(get, "k5", "o", "r", pull=1)  # type: ignore[call-arg]
    async for repository in paginate(wrapped, "k4"):
        print(repository.fullname)  # type: ignore[attr-defined]


@job(id="triage", version="1.0.0")
async def triage(payload: str, io: Tools, ctx: RunContext) -> int:
    await io.github.issues.get("k", "o", "r", payload)  # type: ignore[arg-type]
    return "done"  # type: ignore[return-value]


async def main() -> None:
    async with LocalEngine() as engine:
        await engine.run(triage, 1)  # type: ignore[misc]
