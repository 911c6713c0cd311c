"""Counts the stars of repositories, and tells of those that fail.

Each repository is a child run. One that does not exist is no failure, as its status says so;
any other failure is posted, and the other repositories go on.
"""

from integrate_runtime import RunContext, TaskFailed, job

from examples.gallery.messages import post_message
from examples.gallery.tools import Tools


@job(id="stars", version="1")
async def stars(name: str, io: Tools, ctx: RunContext) -> int | None:
    owner, _, repo = name.partition("/")
    try:
        repository = await io.github.repos.get("repository", owner, repo)
    except TaskFailed as failed:
        if failed.status == 404:
            return None
        raise
    return repository.stargazers_count


@job(id="told-of-failures", version="1")
async def told_of_failures(names: list[str], io: Tools, ctx: RunContext) -> dict[str, int | None]:
    counts: dict[str, int | None] = {}
    for name in names:
        try:
            counts[name] = await ctx.run(["stars", name], stars, name)
        except TaskFailed as failed:
            await post_message(["tell", name], io, text=f"{name}: {failed.summary}")
    return counts
