"""Calls of tasks, whose results are read to their end: a journal stores them whole."""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from .byte_streams import join_async_chunks, join_chunks, returns_bytes
from .http_responses import may_be_response, read_async_response, read_response
from .iterated_results import may_be_iterated, read_async_parts, read_parts
from .page_iterators import PageReader, reads_page

if TYPE_CHECKING:
    from .live_iterators import LiveIterators
    from .task import Task
    from .work import Work


def call_whole(work: Work, client: Any, task: Task, io: Any, live: LiveIterators) -> object:
    """Make a synchronous call; return its result with streams, responses and a page read.

    Args:
        work: The call.
        client: Client to call with, if any.
        task: Description of the attempt.
        io: The job's integrations.
        live: Iterators of pages that this process has.
    """
    if reads_page(work):
        return PageReader(work, client, live).read(lambda: work.invoke(client, task, io))
    result = work.invoke(client, task, io)
    if returns_bytes(work):
        return join_chunks(result)
    if may_be_response(work):
        result = read_response(result)
    return read_parts(result) if may_be_iterated(work) else result


async def call_whole_async(
    work: Work, client: Any, task: Task, io: Any, live: LiveIterators
) -> object:
    """Make a call as ``call_whole`` does, and await it."""
    if reads_page(work):
        reader = PageReader(work, client, live)
        return await reader.read_async(lambda: work.invoke(client, task, io))
    result = work.invoke(client, task, io)
    if isawaitable(result):
        result = await result
    if returns_bytes(work):
        return await join_async_chunks(result)
    if may_be_response(work):
        result = await read_async_response(result)
    return await read_async_parts(result) if may_be_iterated(work) else result
