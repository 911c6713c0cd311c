"""The pages of a listing: each is a task of its own, whose key follows from the first page's.

An SDK's page asks its client for the next one. Here this client is a stand-in, which runs a task:
the next page is journaled, retried, redacted and replayed as any other result.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.call_sites import find_sdk_call_site
from integrate_runtime.codecs.pages import Follow, LivePages, PageRequest, live_pages
from integrate_runtime.tasks.request import PagePlace

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json, Key
    from integrate_runtime.tasks.operation import Operation
    from integrate_runtime.tasks.request import TaskRequest, TaskRunner
    from integrate_runtime.tasks.task import Task


def page_key(first: Key, number: int) -> Key:
    """The key of a page: no two listings have one in common.

    ``"issues"`` gives ``("issues", "page", 2)``, and ``("issues", "web")`` gives
    ``("issues", "web", "page 2")``: the one ends in a number, the other never does.

    Args:
        first: The key of the first page.
        number: Which page, from 1.
    """
    if number == 1:
        return first
    return (first, "page", number) if isinstance(first, str) else (*first, f"page {number}")


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page as its caller and as the journal has it.

    Attributes:
        value: The result.
        stored: What it was decoded from.
        follow: Gets the next page by a request of the SDK's own; None where its pages have none.
    """

    value: Any
    stored: Json
    follow: Follow | None


@dataclass(frozen=True, slots=True)
class PageWork:
    """Getting a further page.

    Attributes:
        operation: What gave the first one; None where that was a callback.
        request: What the client is asked for.
        codec: Asks it.
        namespace: Class whose table of operations has the operation.
    """

    operation: Operation | None
    request: PageRequest
    codec: LivePages
    namespace: type | None = None
    callback: None = field(default=None, init=False)

    @property
    def arguments(self) -> Mapping[str, object]:
        """The request."""
        return self.request.arguments

    @property
    def bound_arguments(self) -> Mapping[str, object]:
        """The request."""
        return self.request.arguments

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Ask for it."""
        return self.codec.ask(client, self.request)


def delivered(request: TaskRequest, runner: TaskRunner, value: Any, stored: Json) -> Any:
    """What the caller of a task gets: its result, and of a page the way to the next one.

    Args:
        request: The task.
        runner: Runs the further ones.
        value: The task's result.
        stored: What the journal has of it.
    """
    codec = live_pages(request.codec)
    follow = None
    if codec is not None and codec.is_page(cast("Any", type(value))):
        follow = _follow(request, runner, codec)
        codec.attach(value, follow)
    return StoredPage(value, stored, follow) if request.as_stored else value


def _follow(request: TaskRequest, runner: TaskRunner, codec: LivePages) -> Follow:
    """What runs the task of the page after that of ``request``."""
    sdk = request.source.sdk if request.source is not None else None
    place = request.place or PagePlace(request.key, 1, asyncio.Lock())

    def follow(asked: PageRequest) -> Coroutine[Any, Any, Any]:
        following = replace(
            request,
            key=page_key(place.first, place.number + 1),
            work=PageWork(request.work.operation, asked, codec, request.work.namespace),
            call_site=find_sdk_call_site(sdk) or request.call_site,
            place=replace(place, number=place.number + 1),
        )
        return _in_turn(following, runner, place.turn)

    return follow


async def _in_turn(request: TaskRequest, runner: TaskRunner, turn: asyncio.Lock) -> Any:
    async with turn:
        return await runner.run_task(request)
