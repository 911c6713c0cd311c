"""A server that lists issues in pages, as GitHub does, and a program that iterates over them."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from typing import TYPE_CHECKING, Any

from githubkit_schemas.v2026_03_10.models import (
    InstallationRepositoriesGetResponse200PropRepositoriesItems as InstalledRepository,
)
from integrate_github import Github
from integrate_runtime import IO, LocalEngine, RunContext, job
from integrate_runtime.testing import sample

from tests.support.github_answers import issue
from tests.support.http_server import Recorded, Reply

if TYPE_CHECKING:
    from collections.abc import Callable

ISSUES = "/repos/acme/web/issues"


def issues(count: int, **fields: Any) -> Callable[[Recorded], Reply]:
    """Return a handler that lists ``count`` issues in pages, with a ``Link`` header to the next."""
    return _pages(count, lambda numbers: [issue(number, **fields) for number in numbers])


def installed(count: int) -> Callable[[Recorded], Reply]:
    """Return a handler that lists repositories in pages, which are objects with a list."""

    def repositories(numbers: range) -> dict[str, object]:
        listed = [sample(InstalledRepository, full_name=f"acme/web-{number}") for number in numbers]
        return {"total_count": count, "repositories": listed}

    return _pages(count, repositories)


def _pages(count: int, content: Callable[[range], object]) -> Callable[[Recorded], Reply]:
    def answer(request: Recorded) -> Reply:
        query = dict(request.query)
        page, size = int(query.get("page", 1)), int(query.get("per_page", 30))
        numbers = range((page - 1) * size + 1, min(page * size, count) + 1)
        following = f'<https://api.github.com/x?page={page + 1}&per_page={size}>; rel="next", '
        first = '<https://api.github.com/x?page=1>; rel="first"'
        link = (following if page * size < count else "") + first
        return Reply.json(content(numbers), headers={"Link": link})

    return answer


class Tools(IO):
    """An IO whose GitHub client talks to the server that an environment variable names."""

    github = Github(
        client=lambda credentials: client(os.environ["PAGED_GITHUB"]), token="t-planted"
    )


def client(url: str) -> Any:
    """Return a githubkit client that talks to a server of the tests."""
    from githubkit import GitHub

    return GitHub("t-planted", base_url=url, auto_retry=False, http_cache=False)


@job(id="collect", version="1")
async def collect(kill_after: int, io: Tools, ctx: RunContext) -> list[int]:
    """Return the numbers of all issues; the process kills itself after a number of them."""
    numbers: list[int] = []
    async for found in io.github.paginate(
        io.github.issues.list_for_repo, "issues", owner="acme", repo="web", per_page=10
    ):
        numbers.append(found.number)
        if len(numbers) == kill_after and "PAGED_KILL" in os.environ:
            os.kill(os.getpid(), signal.SIGKILL)
    return numbers


async def _main(file: str) -> None:
    async with LocalEngine(file) as engine:
        print(len(await engine.run(collect, 25, run_id="r")))


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1]))
