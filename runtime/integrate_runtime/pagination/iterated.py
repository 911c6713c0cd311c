"""Stored form of a page that was read from an iterator of pages, with the iterator's state."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from integrate_runtime.base.types import TYPE_TAG

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json
    from integrate_runtime.tasks.operation import Operation
    from integrate_runtime.tasks.work import IteratorState

_PAGE = "page"  # the tag of a class has a colon
_STATE = "iterator_state"


def pack_page(page: Json, state: IteratorState | None) -> Json:
    """Return a stored page with the state of the iterator after it.

    The page is the ``value`` of a tag, which paths of redacted fields skip.
    """
    return {TYPE_TAG: _PAGE, "value": page, _STATE: state}


def unpack_page(operation: Operation | None, stored: Json) -> tuple[Json, IteratorState | None]:
    """Return a stored result without the state of its iterator, and the state; None without one.

    Args:
        operation: Operation that gave the result; None for a callback.
        stored: The stored result.
    """
    is_iterated = operation is not None and operation.page_iterator
    if not is_iterated or not isinstance(stored, Mapping) or stored.get(TYPE_TAG) != _PAGE:
        return stored, None
    return stored["value"], cast("IteratorState | None", stored[_STATE])
