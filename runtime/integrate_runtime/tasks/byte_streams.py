"""Reads streamed responses to their end: the journal stores them as one ``bytes`` value."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from .work import Work

_BYTES = frozenset({"bytes", "bytes | None", "None | bytes"})


def returns_bytes(work: Work) -> bool:
    """Whether an operation is declared to return bytes, streamed or not, or bytes or None."""
    return work.operation is not None and work.operation.output in _BYTES


def join_chunks(result: object) -> object:
    """Join the chunks of an iterator; return anything else unchanged."""
    if isinstance(result, Iterator):
        return b"".join(cast("Iterator[bytes]", result))
    return result


async def join_async_chunks(result: object) -> object:
    """Join the chunks of an iterator or asynchronous iterator; return anything else unchanged."""
    if isinstance(result, AsyncIterator):
        return b"".join([chunk async for chunk in cast("AsyncIterator[bytes]", result)])
    return join_chunks(result)
