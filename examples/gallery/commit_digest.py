"""Tells what a repository's day was about.

All commits of the day are read, page by page, and a model sums them up. The text is posted once
a person has approved it, which may take hours and any number of restarts.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from integrate_runtime import RunContext, job

from examples.gallery.messages import post_message
from examples.gallery.tools import Tools


@dataclass
class Day:
    owner: str
    repo: str
    since: datetime
    until: datetime


@job(id="commit-digest", version="1")
async def commit_digest(day: Day, io: Tools, ctx: RunContext) -> str | None:
    lines = [
        f"{found.commit.author.name if found.commit.author else '?'}: {found.commit.message}"
        async for found in io.github.paginate(
            io.github.repos.list_commits,
            "commits",
            day.owner,
            day.repo,
            since=day.since,
            until=day.until,
        )
    ]
    if not lines:
        return None
    answer = await io.openai.chat.completions.create(
        "sum up",
        model="gpt-5-mini",
        messages=[
            {"role": "system", "content": "Sum up these commits in a few bullet points."},
            {"role": "user", "content": "\n".join(lines)},
        ],
    )
    digest = answer.choices[0].message.content or "\n".join(lines)
    request = await ctx.approval("digest", title=f"Post the digest of {day.repo}")
    await post_message("ask", io, text=f"{digest}\n\nPost it? {request.url or request.command}")
    approval = await request.wait(timeout=timedelta(days=1))
    if not approval.approved:
        return None
    await post_message("post", io, text=digest)
    return digest
