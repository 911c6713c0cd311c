"""Jobs made from a function of a test."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar

from integrate_runtime import IO, Job, RunContext

from tests.support.sample_github import Github

if TYPE_CHECKING:
    from tests.support.http_server import RecordingServer

IoT = TypeVar("IoT", bound=IO)


class GithubIO(IO):
    """An IO with GitHub."""

    github = Github()


def github_io(server: RecordingServer, **options: Any) -> type[GithubIO]:
    """Return an IO class whose GitHub client talks to a server of the tests."""

    class Tools(GithubIO):
        github = Github(
            **{"token": "t-planted", "client_options": {"base_url": server.url}, **options}
        )

    return Tools


def job_of(
    io: type[IoT], body: Callable[[IoT], Awaitable[object]], *, id: str = "test"
) -> Job[object, Any]:
    """Return a job that awaits ``body`` with its IO."""

    async def function(payload: object, io: IoT, ctx: RunContext) -> Any:
        return await body(io)

    function.__annotations__.update({"payload": Any, "io": io, "return": Any})
    return Job(id, "1", function)
