"""Calls that both type checkers accept, and the types that they infer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, assert_type

from githubkit import GitHub
from githubkit.utils import UNSET
from integrate_github import Client, Github
from integrate_github.issues import Issues
from integrate_github.models import (
    Commit,
    Contributor,
    ContributorActivity,
    DependencyGraphSpdxSbom,
    EmptyObject,
    FullRepository,
    GistSimple,
    InstallationRepositoriesGetResponse200PropRepositoriesItems,
    Issue,
    IssueSearchResultItem,
    Label,
    MinimalRepository,
    PrivateUser,
    PublicUser,
    PullRequest,
    RateLimitOverview,
    Repository,
    ReposOwnerRepoIssuesPostBodyType,
    SearchIssuesGetResponse200,
    SimpleRepository,
    StarredRepository,
)
from integrate_openai import OpenAI
from integrate_runtime import (
    IO,
    Answer,
    HttpResult,
    LocalEngine,
    Property,
    Retry,
    RetryAt,
    RunContext,
    Skip,
    Task,
    TaskOptions,
    job,
)
from integrate_typeform import Typeform
from openai import HttpxBinaryResponseContent
from openai.pagination import AsyncCursorPage
from openai.types import Completion, FileDeleted, FileObject, Model
from openai.types.admin.organization.usage_costs_response import Data as UsageCosts
from openai.types.chat import ChatCompletion, ChatCompletionMessageParam, ParsedChatCompletion
from pydantic import BaseModel


class Tools(IO):
    github = Github()
    openai = OpenAI()
    typeform = Typeform()


async def results(io: Tools) -> None:
    assert_type(await io.github.issues.get("k", "o", "r", 1), Issue)
    assert_type(await io.github.repos.list_for_org("k", "acme"), list[MinimalRepository])
    assert_type(await io.github.repos.get("k", owner="o", repo="r"), FullRepository)
    assert_type(await io.github.pulls.get("k", "o", "r", pull_number=1), PullRequest)
    assert_type(await io.github.rate_limit.get("k"), RateLimitOverview)
    assert_type(
        await io.github.search.issues_and_pull_requests("k", q="is:open", per_page=1),
        SearchIssuesGetResponse200,
    )
    assert_type(await io.github.users.get_authenticated("k"), PrivateUser | PublicUser)
    assert_type(await io.github.markdown.render("k", text="*hi*", mode="gfm"), str)
    assert_type(await io.github.issues.list_labels_on_issue("k", "o", "r", 1), list[Label])


async def results_that_an_empty_answer_may_be(io: Tools) -> None:
    merged = await io.github.repos.merge("k", "o", "r", base="main", head="topic")
    assert_type(merged, Commit | None)
    statistics = await io.github.repos.get_contributors_stats("k", "o", "r")
    assert_type(statistics, list[ContributorActivity] | None)
    secret = await io.github.actions.create_or_update_repo_secret(
        "k", "o", "r", "NAME", encrypted_value="c2VhbGVk", key_id="1"
    )
    assert_type(secret, EmptyObject)
    async for contributor in io.github.paginate(io.github.repos.list_contributors, "k", "o", "r"):
        assert_type(contributor, Contributor)


async def results_without_a_type(io: Tools) -> None:
    assert_type(await io.github.gists.star("k", "id"), HttpResult)
    assert_type(await io.github.repos.download_zipball_archive("k", "o", "r", "main"), HttpResult)
    assert_type((await io.github.gists.delete("k", "id")).status, int)


async def keys(io: Tools) -> None:
    assert_type(await io.github.gists.get("get", "id"), GistSimple)
    assert_type(await io.github.gists.get(("get", 1), "id"), GistSimple)
    assert_type(await io.github.gists.get(["get", "twice", 2], gist_id="id"), GistSimple)


async def overloads(io: Tools) -> None:
    body: ReposOwnerRepoIssuesPostBodyType = {"title": "A title", "labels": ["bug"]}
    assert_type(await io.github.issues.create("k1", "o", "r", data=body), Issue)
    assert_type(await io.github.issues.create("k2", "o", "r", data={"title": 1}), Issue)
    assert_type(await io.github.issues.create("k3", "o", "r", title="A title"), Issue)
    assert_type(await io.github.issues.create("k4", "o", "r", title="t", body=UNSET), Issue)
    assert_type(
        await io.github.issues.create("k5", "o", "r", title="t", body=None, labels=["a", "b"]),
        Issue,
    )
    assert_type(await io.github.issues.add_labels("k6", "o", "r", 1, data=["a", "b"]), list[Label])
    assert_type(await io.github.issues.add_labels("k7", "o", "r", 1, labels=["a"]), list[Label])


async def deprecated(io: Tools) -> None:
    assert_type(
        await io.github.dependency_graph.export_sbom("k1", "o", "r"), DependencyGraphSpdxSbom
    )
    assert_type(await io.github.classroom.get_a_classroom("k2", 1), HttpResult)


async def options(io: Tools) -> None:
    headers: Mapping[str, str] = {"Accept": "application/vnd.github.raw+json"}
    chosen = TaskOptions(
        name="Read the issue",
        properties=[Property("Board", "Triage", url="https://example.com")],
        retry=Retry(limit=3),
        timeout=timedelta(seconds=10),
        redact=["body.*.token"],
        repeat="safe",
    )
    issue = await io.github.issues.get("k", "o", "r", 1, headers=headers, task_options=chosen)
    assert_type(issue.number, int)
    assert_type(issue.title, str)


async def together(io: Tools) -> None:
    task = asyncio.create_task(io.github.issues.get("k1", "o", "r", 1))
    first, second = await asyncio.gather(
        io.github.issues.get("k2", "o", "r", 2), io.github.issues.get("k3", "o", "r", 3)
    )
    assert_type(first, Issue)
    assert_type(second, Issue)
    assert_type(await task, Issue)
    issue, labels = await asyncio.gather(
        io.github.issues.get("k4", "o", "r", 4),
        io.github.issues.list_labels_on_issue("k5", "o", "r", 4),
    )
    assert_type(issue, Issue)
    assert_type(labels, list[Label])


async def add_card(client: Client, task: Task, io: Tools, *, item: str) -> dict[str, Any]:
    return await client.async_graphql("mutation ...", {"item": item})


async def count(client: GitHub[Any], task: Task, io: Tools) -> int:
    return task.attempt


def give_up(error: BaseException, task: Task) -> Skip | RetryAt | None:
    return Skip() if task.attempt > 1 else None


async def callbacks(io: Tools) -> None:
    assert_type(
        await io.github.run_task("k1", partial(add_card, item="a")),
        dict[str, Any],
    )
    assert_type(
        await io.github.run_task("k2", partial(add_card, item="a"), TaskOptions(name="Add")),
        dict[str, Any],
    )
    assert_type(await io.github.run_task("k3", count, on_error=give_up), int)
    assert_type(await io.github.run_task("k4", count, TaskOptions(on_error=give_up)), int)


async def read_clock(task: Task, io: Tools) -> float:
    return 1.5


class Extract(BaseModel):
    text: str


async def ask(io: Tools) -> None:
    openai = io.openai
    message: ChatCompletionMessageParam = {"role": "user", "content": "Hello"}
    made = await openai.chat.completions.create("k1", model="gpt-5", messages=[message])
    assert_type(made, ChatCompletion)
    assert_type(made.choices[0].message.content, str | None)
    plain = openai.completions.create("k2", model="m", prompt="Hello", stream=False)
    assert_type(await plain, Completion)
    parsed = await openai.chat.completions.parse(
        "k3", model="gpt-5", messages=[message], response_format=Extract
    )
    assert_type(parsed, ParsedChatCompletion[Extract])
    page = await openai.files.list("k4", purpose="batch")
    assert_type(page, AsyncCursorPage[FileObject])
    assert_type(await page.get_next_page(), AsyncCursorPage[FileObject])
    said = await openai.audio.transcriptions.create(
        "k5", file=("a.mp3", Path("a.mp3")), model="whisper-1", response_format="text"
    )
    assert_type(said, str)
    assert_type(await openai.files.delete("k6", "file_1"), FileDeleted)
    assert_type(
        await openai.audio.speech.create("k7", input="Hi", model="tts-1", voice="alloy"),
        HttpxBinaryResponseContent,
    )
    assert_type(
        await asyncio.gather(openai.models.retrieve("k8", "m"), openai.files.list("k9")),
        tuple[Model, AsyncCursorPage[FileObject]],
    )


async def pages(io: Tools) -> None:
    answer = await io.github.answer(io.github.pulls.get, "a1", "o", "r", 1, headers={"Accept": "x"})
    assert_type(answer, Answer[PullRequest])
    assert_type(answer.data.number, int)
    created = io.github.answer(io.github.issues.create, "a2", "o", "r", title="t")
    assert_type(await created, Answer[Issue])
    model = await io.openai.answer(io.openai.models.retrieve, "a3", "gpt")
    assert_type(model, Answer[Model])
    listed = io.github.paginate(io.github.issues.list_for_repo, "k1", "o", "r", per_page=9)
    assert_type(listed, AsyncIterator[Issue])
    apps, activity = io.github.apps, io.github.activity
    async for repository in io.github.paginate(
        apps.list_repos_accessible_to_installation, ("k2", 1), per_page=9
    ):
        assert_type(repository, InstallationRepositoriesGetResponse200PropRepositoriesItems)
        assert_type(repository.full_name, str)
    found = io.github.paginate(io.github.search.issues_and_pull_requests, "k3", q="is:open")
    assert_type(found, AsyncIterator[IssueSearchResultItem])
    accessible = io.github.paginate(io.github.dependabot.repository_access_for_org, "k4", org="o")
    assert_type(accessible, AsyncIterator[SimpleRepository | None])
    starred = io.github.paginate(activity.list_repos_starred_by_user, "k5", "octocat")
    assert_type(starred, AsyncIterator[StarredRepository | Repository])
    topics = io.github.paginate(io.github.repos.get_all_topics, "k6", owner="o", repo="r")
    assert_type(topics, AsyncIterator[str])
    files = io.openai.paginate(io.openai.files.list, "k7", purpose="batch")
    assert_type(files, AsyncIterator[FileObject])
    costs = io.openai.paginate(io.openai.admin.organization.usage.costs, "k8", start_time=1)
    assert_type(costs, AsyncIterator[UsageCosts])
    forms = io.typeform.paginate(io.typeform.forms.list, "k9", page=2)
    assert_type(forms, AsyncIterator[Any])
    untold = io.github.paginate(io.github.repos.compare_commits, "k10", "o", "r", "a...b")
    assert_type(untold, AsyncIterator[Any])


@job(id="triage", version="1.0.0")
async def triage(payload: str, io: Tools, ctx: RunContext) -> int:
    assert_type(io.github.issues, Issues)
    assert_type(await io.run_task("clock", read_clock), float)
    issue = await io.github.issues.create("create-issue", owner="o", repo="r", title=payload)
    return issue.number


async def main() -> None:
    async with LocalEngine() as engine:
        assert_type(await engine.run(triage, "A title", run_id="issue-1347"), int)
