"""Reminds of an issue that nobody has answered for a day.

A webhook of GitHub starts it, and a comment that is sent to the run as an event ends it. After a
day without one, whoever opened the issue is assigned, and the team is told.
"""

from dataclasses import dataclass
from datetime import timedelta

from integrate_runtime import RunContext, job

from examples.gallery.messages import post_message
from examples.gallery.tools import Tools


@dataclass
class Opened:
    """Payload of the webhook about an issue."""

    owner: str
    repo: str
    number: int
    by: str


@dataclass
class Comment:
    by: str


@job(id="issue-reminder", version="1")
async def issue_reminder(opened: Opened, io: Tools, ctx: RunContext) -> str:
    owner, repo, number = opened.owner, opened.repo, opened.number
    try:
        comment = await ctx.wait_for_event("comment", Comment, timeout=timedelta(days=1))
    except TimeoutError:
        issue = await io.github.issues.get("look", owner, repo, number)
    else:
        return f"answered by {comment.by}"
    if issue.state == "closed":
        return "closed"
    await io.github.issues.add_assignees("assign", owner, repo, number, assignees=[opened.by])
    await post_message("remind", io, text=f"{opened.by}, nobody has answered {issue.html_url}")
    return "reminded"
