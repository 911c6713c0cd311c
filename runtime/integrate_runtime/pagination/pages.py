"""Runs each further page of a listing as a task, with a key derived from the first page's.

Page objects of some SDKs request the next page from their client. A page that a task returned has a
stand-in for the client, which runs a task: the next page is journaled, retried, redacted and
replayed as any other result.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from integrate_runtime.base.answer import Answer
from integrate_runtime.base.call_sites import find_sdk_call_site
from integrate_runtime.codecs.pages import (
    FetchPage,
    LinkedPages,
    LivePages,
    PageRequest,
    live_pages,
)
from integrate_runtime.codecs.registry import get_codec
from integrate_runtime.tasks.keys import derived_key
from integrate_runtime.tasks.request import PagePosition
from integrate_runtime.tasks.work import OperationWork

from .iterated import unpack_page
from .links import LinkWork

if TYPE_CHECKING:
    from integrate_runtime.base.http_result import HttpResult
    from integrate_runtime.base.types import Json, Key
    from integrate_runtime.tasks.operation import Operation
    from integrate_runtime.tasks.request import TaskRequest, TaskRunner
    from integrate_runtime.tasks.task import Task
    from integrate_runtime.tasks.work import IteratorState, Work


FetchLink: TypeAlias = Callable[[str], Coroutine[Any, Any, Any]]
"""Fetches the page at a URL, as a task."""

ReadNext: TypeAlias = Callable[[], Coroutine[Any, Any, Any]]
"""Reads the next page from the SDK's iterator of pages, as a task."""


def page_key(first: Key, number: int) -> Key:
    """Return the key of a page; pages of different listings have different keys.

    ``"issues"`` gives ``("issues", "page", 2)``, and ``("issues", "web")`` gives
    ``("issues", "web", "page 2")``.

    Args:
        first: Key of the first page.
        number: Number of the page, from 1.
    """
    return first if number == 1 else derived_key(first, "page", number, f"page {number}")


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page together with its stored form, for ``paginate``.

    Attributes:
        value: The result of the task.
        stored: The journaled JSON that it was decoded from.
        follow: Runs the SDK's request for the next page as a task; None if the SDK's pages make
            no requests.
        follow_link: Runs the request for the page at a URL as a task; None if the SDK's client
            cannot request a URL.
        headers: Headers of the page's response, if the SDK keeps it.
        is_linked: Whether the page itself was requested by a URL.
        is_given: Whether an operator gave it.
        iterator_state: State of the SDK's iterator of pages after the page; None after the last
            page, and without an iterator.
        follow_iterator: Reads the next page from an iterator as a task; None if no page follows.
    """

    value: Any
    stored: Json
    follow: FetchPage | None
    follow_link: FetchLink | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    is_linked: bool = False
    is_given: bool = False
    iterator_state: IteratorState | None = None
    follow_iterator: ReadNext | None = None


@dataclass(frozen=True, slots=True)
class PageWork:
    """Request for a further page, made by the SDK's client.

    Attributes:
        operation: Operation of the first page; None for a callback.
        request: The request that the previous page made.
        codec: Sends the request through a client.
        namespace: Class whose table of operations has the operation.
    """

    operation: Operation | None
    request: PageRequest
    codec: LivePages
    namespace: type | None = None
    callback: None = field(default=None, init=False)

    @property
    def arguments(self) -> Mapping[str, object]:
        """Data of the request, to show as the task's input."""
        return self.request.arguments

    @property
    def bound_arguments(self) -> Mapping[str, object]:
        """Data of the request."""
        return self.request.arguments

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Send the request."""
        return self.codec.request_page(client, self.request)


def with_next_page(
    request: TaskRequest,
    runner: TaskRunner,
    value: Any,
    stored: Json,
    response: HttpResult | None,
    *,
    is_given: bool,
) -> Any:
    """Return a result for the caller of a task; a page can then request its next page.

    Args:
        request: The task.
        runner: Runs the tasks of further pages.
        value: The task's result, or the ``Answer`` with it.
        stored: The journaled JSON of the result.
        response: Response of the task, if it was stored.
        is_given: Whether an operator gave the result.
    """
    codec = live_pages(request.codec)
    page = value.value if isinstance(value, Answer) else value
    follow = None
    if codec is not None and codec.is_page(cast("Any", type(page))):
        follow = _follow(request, runner, codec)
        codec.attach(page, follow)
    if not request.as_stored:
        return cast("Any", value)
    operation = request.work.operation
    content, state = (stored, None) if is_given else unpack_page(operation, stored)
    return StoredPage(
        value,
        content,
        follow,
        _follow_link(request, runner),
        response.headers if response is not None else {},
        isinstance(request.work, LinkWork),
        is_given,
        state,
        _follow_iterator(request, runner, state),
    )


def _follow(request: TaskRequest, runner: TaskRunner, codec: LivePages) -> FetchPage:
    """Return a function that runs a page's request for the next page as a task."""
    sdk = request.source.sdk if request.source is not None else None
    position = _position_of(request)

    def follow(asked: PageRequest) -> Coroutine[Any, Any, Any]:
        work = PageWork(request.work.operation, asked, codec, request.work.namespace)
        # The page of an ``Answer`` fetches further pages without their responses.
        following = replace(_following(request, work, position), as_answer=False)
        call_site = find_sdk_call_site(sdk) or request.call_site
        return _run_next(replace(following, call_site=call_site), runner, position.lock)

    return follow


def _follow_link(request: TaskRequest, runner: TaskRunner) -> FetchLink | None:
    """Return a function that runs the request for the page at a URL as a task."""
    codec, work = get_codec(request.codec), request.work
    position = _position_of(request)
    if not isinstance(codec, LinkedPages) or not isinstance(work, OperationWork):
        return None

    def follow(url: str) -> Coroutine[Any, Any, Any]:
        following = _following(request, LinkWork.after(work, url, codec), position)
        return _run_next(following, runner, position.lock)

    return follow


def _follow_iterator(
    request: TaskRequest, runner: TaskRunner, state: IteratorState | None
) -> ReadNext | None:
    """Return a function that reads the next page from an iterator as a task."""
    work = request.work
    if state is None or not isinstance(work, OperationWork):
        return None
    position, following = _position_of(request), replace(work, iterator_state=state, files=())

    def follow() -> Coroutine[Any, Any, Any]:
        return _run_next(_following(request, following, position), runner, position.lock)

    return follow


def _position_of(request: TaskRequest) -> PagePosition:
    return request.page_position or PagePosition(request.key, 1, asyncio.Lock())


def _following(request: TaskRequest, work: Work, position: PagePosition) -> TaskRequest:
    """Return the request for the page after the one at a position."""
    number = position.number + 1
    key = page_key(position.first, number)
    return replace(request, key=key, work=work, page_position=replace(position, number=number))


async def _run_next(request: TaskRequest, runner: TaskRunner, lock: asyncio.Lock) -> Any:
    async with lock:
        return await runner.run_task(request)
