"""Calls that both type checkers reject, each on the line that says what is expected.

Pyright's rules come first, then mypy's codes.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from githubkit import GitHub
from githubkit_schemas.v2026_03_10.types import ReposOwnerRepoIssuesPostBodyType
from integrate_github import Clent  # expect: reportAttributeAccessIssue | attr-defined
from integrate_github import Github
from integrate_github.models import Isue  # expect: reportAttributeAccessIssue | attr-defined
from integrate_openai import OpenAI
from integrate_runtime import IO, LocalEngine, RunContext, Task, TaskOptions, job


class Tools(IO):
    github = Github()
    openai = OpenAI()


async def arguments(io: Tools) -> None:
    issues, repos = io.github.issues, io.github.repos
    await issues.get("k", "o", "r", 1, heders={})  # expect: reportCallIssue | call-arg
    await issues.get("k", "o", "r")  # expect: reportCallIssue | call-arg
    await issues.get("k", "o", "r", "1")  # expect: reportArgumentType | arg-type
    await issues.get("k", owner="o", repo="r", issue=1)  # expect: reportCallIssue | call-arg
    await issues.get("k", "o", "r", 1, 2)  # expect: reportCallIssue | arg-type, call-arg
    await repos.list_for_org("k", "acme", sort="stars")  # expect: reportArgumentType | arg-type
    await repos.list_for_org("k", "acme", "all")  # expect: reportCallIssue | call-arg
    await repos.list_for_org("k", "acme", stream=True)  # expect: reportCallIssue | call-arg
    await repos.list_for_org("k", "acme", headers=1)  # expect: reportArgumentType | arg-type


async def keys(io: Tools) -> None:
    issues, rate_limit = io.github.issues, io.github.rate_limit
    await issues.get(owner="o", repo="r", issue_number=1)  # expect: reportCallIssue | call-arg
    await issues.get("o", "r", 1, task_key="k")  # expect: reportCallIssue | arg-type, call-arg
    await issues.get("o", "r", 1)  # expect: reportCallIssue | arg-type, call-arg
    await issues.get(1, "o", "r", 1)  # expect: reportArgumentType | arg-type
    await issues.get(None, "o", "r", 1)  # expect: reportArgumentType | arg-type
    await rate_limit.get()  # expect: reportCallIssue | call-arg


async def bodies(io: Tools) -> None:
    create, render = io.github.issues.create, io.github.markdown.render
    sent: ReposOwnerRepoIssuesPostBodyType = {"title": "t"}
    await create("k", "o", "r")  # expect: reportCallIssue | call-overload
    await create("k", "o", "r", titel="t")  # expect: reportCallIssue | call-overload
    await create("k", "o", "r", title=["t"])  # expect: reportArgumentType | call-overload
    await create("k", "o", "r", data={"titel": "t"})  # expect: reportArgumentType | call-overload
    await create("k", "o", "r", data=sent, title="t")  # expect: reportArgumentType | call-overload
    await create("k", "o", "r", title="t", stream=True)  # expect: reportCallIssue | call-overload
    await render("k", text="t", mode="html")  # expect: reportArgumentType | call-overload


async def names(io: Tools) -> None:
    issues = io.github.issues
    await io.github.isues.get("k", "o", "r", 1)  # expect: reportAttributeAccessIssue | attr-defined
    await issues.fetch("k", "o", "r", 1)  # expect: reportAttributeAccessIssue | attr-defined
    await issues.async_get("k", "o", "r", 1)  # expect: reportAttributeAccessIssue | attr-defined
    await io.github.rest.gists.get("k", "id")  # expect: reportAttributeAccessIssue | attr-defined
    await Tools.github.gist.get("k", "id")  # expect: reportAttributeAccessIssue | attr-defined


async def results(io: Tools) -> str:
    issues, repos, gists = io.github.issues, io.github.repos, io.github.gists
    print(issues.get("k1", "o", "r", 1).title)  # expect: reportAttributeAccessIssue | attr-defined
    issue = await issues.get("k2", "o", "r", 1)
    print(issue.titel)  # expect: reportAttributeAccessIssue | attr-defined
    print((await gists.star("k3", "id")).data)  # expect: reportAttributeAccessIssue | attr-defined
    number: str = issue.number  # expect: reportAssignmentType | assignment
    for _ in repos.list_for_org("k4", "acme"):  # expect: reportGeneralTypeIssues | attr-defined
        print(number)
    return number


async def options(io: Tools) -> None:
    get, star = io.github.issues.get, io.github.gists.star
    chosen = TaskOptions(name="Read")
    await get("k1", "o", "r", 1, task_options={})  # expect: reportArgumentType | arg-type
    await get("k2", "o", "r", 1, chosen)  # expect: reportCallIssue | arg-type, call-arg
    await get("k3", "o", "r", 1, options=chosen)  # expect: reportCallIssue | call-arg
    TaskOptions(title="Read")  # expect: reportCallIssue | call-arg
    await star("k4", "id", task_options="Read")  # expect: reportArgumentType | arg-type


async def add_card(client: GitHub[Any], task: Task, io: Tools, *, item: str) -> dict[str, Any]:
    return await client.async_graphql("mutation ...", {"item": item})


async def needs_no_client(task: Task, io: Tools) -> int:
    return task.attempt


async def callbacks(io: Tools) -> None:
    run_task = io.github.run_task
    await run_task("k1", add_card)  # expect: reportArgumentType | arg-type
    partial(add_card, itme="a")  # expect: reportCallIssue | call-arg
    await run_task("k3", partial(add_card, item=1))  # expect: reportArgumentType | arg-type
    await run_task("k4", needs_no_client)  # expect: reportArgumentType | arg-type
    await run_task(partial(add_card, item="a"), "k5")  # expect: reportArgumentType | arg-type


async def asking(io: Tools, maybe: bool) -> None:
    plain, chat = io.openai.completions.create, io.openai.chat.completions.create
    files, upload = io.openai.files, io.openai.files.create
    await plain("k", model="", prompt="", stream=True)  # expect: reportArgumentType | arg-type
    await plain("k", model="", prompt="", stream=maybe)  # expect: reportArgumentType | arg-type
    await plain("k", prompt="")  # expect: reportCallIssue | call-arg
    await chat("k", model="m", messages="Hello")  # expect: reportArgumentType | arg-type
    await chat(model="m", messages=[])  # expect: reportCallIssue | call-arg
    await upload("k", file=1, purpose="batch")  # expect: reportArgumentType | arg-type
    await upload("k", file=b"", purpose="nothing")  # expect: reportArgumentType | arg-type
    print((await files.list("k")).datum)  # expect: reportAttributeAccessIssue | attr-defined


async def pages(io: Tools) -> None:
    paginate, apps = io.github.paginate, io.github.apps
    listed, wrapped = io.github.issues.list_for_repo, apps.list_repos_accessible_to_installation
    paginate(listed, "k1", "o", "r", per_pages=1)  # expect: reportCallIssue | call-arg
    paginate(wrapped, "k2", per_pages=1)  # expect: reportCallIssue | call-overload
    paginate(wrapped, 3)  # expect: reportArgumentType, reportCallIssue | call-overload
    answer, get = io.github.answer, io.github.pulls.get
    await answer(get, "k5", "o", "r", pull=1)  # expect: reportCallIssue | call-arg
    async for repository in paginate(wrapped, "k4"):
        print(repository.fullname)  # expect: reportAttributeAccessIssue | attr-defined


@job(id="triage", version="1.0.0")
async def triage(payload: str, io: Tools, ctx: RunContext) -> int:
    await io.github.issues.get("k", "o", "r", payload)  # expect: reportArgumentType | arg-type
    return "done"  # expect: reportReturnType | return-value


async def main() -> None:
    async with LocalEngine() as engine:
        await engine.run(triage, 1)  # expect: reportArgumentType | misc
