"""A program that takes its types from the packages, for pyright in strict mode and mypy."""

# pyright: strict

from __future__ import annotations

from typing import assert_type

from integrate_github import Client, Github
from integrate_github.models import Issue, ReposOwnerRepoIssuesPostBodyType, WebhookIssuesOpened
from integrate_openai import Client as OpenAIClient
from integrate_openai import OpenAI
from integrate_openai.models_ import Model, ProjectsRoleDeleteResponse
from integrate_runtime import IO, RunContext, Task, job
from integrate_typeform import Client as TypeformClient
from integrate_typeform import Typeform


class Tools(IO):
    github = Github()
    openai = OpenAI()
    typeform = Typeform()


async def first_issue(client: Client, task: Task, io: Tools) -> Issue:
    return (await client.rest.issues.async_get("acme", "web", 1)).parsed_data


async def model(client: OpenAIClient, task: Task, io: Tools) -> Model:
    return await client.models.retrieve("gpt")


def title(client: TypeformClient, task: Task, io: Tools) -> str:
    return "a title"


def was_deleted(answer: ProjectsRoleDeleteResponse) -> bool:
    return answer.deleted


@job(id="annotated", version="1")
async def annotated(payload: WebhookIssuesOpened, io: Tools, ctx: RunContext) -> list[Issue]:
    body: ReposOwnerRepoIssuesPostBodyType = {"title": payload.issue.title}
    issue = await io.github.issues.create("create", "acme", "web", data=body)
    first = await io.github.run_task("first", first_issue)
    assert_type(issue, Issue)
    assert_type(first, Issue)
    assert_type(await io.openai.run_task("model", model), Model)
    assert_type(await io.typeform.run_task("title", title), str)
    return [issue, first]
