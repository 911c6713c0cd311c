"""Opens an issue, puts it on a board, and greets whoever reads it.

The board has a GraphQL API alone, so that its task calls the SDK's client itself. If an answer
is lost, nobody can know whether the issue exists: the run asks, and opens no second one.
"""

from dataclasses import dataclass
from functools import partial
from typing import Any

from githubkit import GitHub
from integrate_runtime import RunContext, Task, TaskOptions, job, task

from examples.gallery.tools import Tools

ADD_ITEM = """
mutation ($board: ID!, $issue: ID!) {
  addProjectV2ItemById(input: {projectId: $board, contentId: $issue}) { item { id } }
}
"""


@dataclass
class Report:
    owner: str
    repo: str
    title: str
    board: str


async def add_card(client: GitHub[Any], task: Task, io: Tools, *, board: str, issue: str) -> str:
    data = await client.async_graphql(ADD_ITEM, {"board": board, "issue": issue})
    return str(data["addProjectV2ItemById"]["item"]["id"])


@task
async def greet(task: Task, io: Tools, *, report: Report, number: int) -> None:
    comment = await io.github.issues.create_comment(
        "comment", report.owner, report.repo, number, body="Thank you, we will look at it."
    )
    await io.github.reactions.create_for_issue_comment(
        "react", report.owner, report.repo, comment.id, content="heart"
    )


@job(id="issue-and-card", version="1")
async def issue_and_card(report: Report, io: Tools, ctx: RunContext) -> int:
    issue = await io.github.issues.create("issue", report.owner, report.repo, title=report.title)
    await io.github.run_task(
        "card",
        partial(add_card, board=report.board, issue=issue.node_id),
        TaskOptions(name="Add Card", repeat="safe"),  # what is on the board is not added again
    )
    await greet("greet", io, report=report, number=issue.number)
    return issue.number
