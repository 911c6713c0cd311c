"""Reads results to their end, streamed ones too: a journal stores them whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .byte_streams import join_async_chunks, join_chunks, returns_bytes
from .http_responses import may_be_response, read_async_response, read_response
from .iterated_results import may_be_iterated, read_async_parts, read_parts
from .page_iterators import read_page, read_page_async, reads_page

if TYPE_CHECKING:
    from .work import Work


def read_whole(work: Work, result: object) -> object:
    """Return the result of a synchronous call, with streams, responses and a page read."""
    if reads_page(work):
        return read_page(work, result)
    if returns_bytes(work):
        return join_chunks(result)
    if may_be_response(work):
        result = read_response(result)
    return read_parts(result) if may_be_iterated(work) else result


async def read_whole_async(work: Work, result: object) -> object:
    """Return the result of an awaited call, with streams, responses and a page read."""
    if reads_page(work):
        return await read_page_async(work, result)
    if returns_bytes(work):
        return await join_async_chunks(result)
    if may_be_response(work):
        result = await read_async_response(result)
    return await read_async_parts(result) if may_be_iterated(work) else result
