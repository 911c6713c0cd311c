"""Exceptions inside exception groups, as ``asyncio.TaskGroup`` raises them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast


def leaves(error: BaseException) -> Iterator[BaseException]:
    """Yield the exceptions in a group, at any depth; another exception is its own only leaf."""
    if isinstance(error, BaseExceptionGroup):
        for part in cast("Any", error).exceptions:
            yield from leaves(part)
    else:
        yield error
