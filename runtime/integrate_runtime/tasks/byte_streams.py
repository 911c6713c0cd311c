"""Answers that an SDK gives in pieces: a journal has them whole."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from .work import Work

_BYTES = "bytes"


def gives_bytes(work: Work) -> bool:
    """Whether a task's operation is declared to give bytes, be it in pieces."""
    return work.operation is not None and work.operation.output == _BYTES


def joined(result: object) -> object:
    """The pieces of a stream as one; anything else as it is."""
    if isinstance(result, Iterator):
        return b"".join(cast("Iterator[bytes]", result))
    return result


async def collected(result: object) -> object:
    """The same for a stream whose pieces are awaited."""
    if isinstance(result, AsyncIterator):
        return b"".join([piece async for piece in cast("AsyncIterator[bytes]", result)])
    return joined(result)
