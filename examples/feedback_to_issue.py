"""Files the answers to a form as GitHub issues, each summarised by OpenAI; several at once."""

import asyncio
import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from integrate_github import Github
from integrate_openai import OpenAI
from integrate_runtime import IO, RunContext, Task, TaskOptions, job
from integrate_typeform import Typeform

# Other addresses, as of a GitHub Enterprise server. A credential for one has to be named.
GITHUB = os.environ.get("GITHUB_API_URL", "https://api.github.com")
OPENAI = os.environ.get("OPENAI_BASE_URL", "https://api.openai.com/v1")


SUMMARY = TaskOptions(repeat="safe")  # a title whose answer was lost may be made again


class Tools(IO):
    typeform = Typeform()  # reads TYPEFORM_TOKEN when it is first used
    openai = OpenAI(credentials={"api_key": "OPENAI_API_KEY"}, client_options={"base_url": OPENAI})
    github = Github(credentials={"token": "GITHUB_TOKEN"}, client_options={"base_url": GITHUB})


@dataclass
class Feedback:
    form: str
    owner: str
    repo: str


async def file_issue(
    task: Task, io: Tools, *, answer: Mapping[str, Any], owner: str, repo: str
) -> int:
    text = " ".join(part["text"] for part in answer["answers"])
    summary = await io.openai.responses.create(
        "summary", model="gpt-5-mini", input=f"A title for: {text}", task_options=SUMMARY
    )
    title = summary.output_text.strip()
    issue = await io.github.issues.create("issue", owner, repo, title=title, body=text)
    await io.github.issues.add_labels("label", owner, repo, issue.number, labels=["feedback"])
    await io.github.issues.create_comment(
        "comment", owner, repo, issue.number, body=f"From the form, {answer['response_id']}."
    )
    return issue.number


@job(id="feedback-to-issue", version="1.0.0")
async def feedback_to_issue(feedback: Feedback, io: Tools, ctx: RunContext) -> list[int]:
    page = await io.typeform.responses.list("answers", feedback.form, pageSize=25)
    ctx.logger.info("%s new answers", len(page["items"]))
    filing = [
        io.run_task(
            ["file", answer["response_id"]],
            partial(file_issue, answer=answer, owner=feedback.owner, repo=feedback.repo),
            TaskOptions(name=f"File {answer['response_id']}", icon="form"),
        )
        for answer in page["items"]
    ]
    return list(await asyncio.gather(*filing))
