"""Reads results that give their parts one after the other, as generators and listings do.

Only the result of a method without annotations can be one: others are left out of a package, or are
read as their annotation says.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from io import IOBase
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .work import Work


def may_be_iterated(work: Work) -> bool:
    """Whether nothing says what an operation returns, so that it may be an iterator."""
    return work.operation is not None and work.operation.output == "typing:Any"


def read_parts(result: Any) -> object:
    """Return the parts of an iterator, bytes as one value; return anything else unchanged."""
    return joined([*result]) if _gives_parts(result, Iterator) else result


async def read_async_parts(result: Any) -> object:
    """Return the parts of an iterator of any kind; return anything else unchanged."""
    if not _gives_parts(result, AsyncIterator):
        return read_parts(result)
    return joined([part async for part in result])


def joined(parts: list[Any]) -> object:
    """Return parts as one value if all are bytes, otherwise as a list."""
    are_bytes = bool(parts) and all(isinstance(part, bytes) for part in parts)
    return b"".join(parts) if are_bytes else parts


def _gives_parts(result: object, kind: type) -> bool:
    """Whether a result is an iterator of a kind, and neither a file nor indexed data."""
    is_data = isinstance(result, IOBase) or hasattr(result, "__getitem__")
    return isinstance(result, kind) and not is_data
