"""Reads one page from an iterator of pages, and keeps the iterator's state.

Some SDKs return a listing as an iterator that requests a page at a time, or as a list that does so
while it is iterated. No journal can hold the iterator, but the texts and numbers among its
attributes, such as a cursor. Those that reading a page changed are its state. For the next page the
SDK's method is called again, and the new iterator gets these attributes before it is read.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeGuard, cast

from integrate_runtime.base.errors import NotStorable
from integrate_runtime.reflection.stored_types import NO_TYPES
from integrate_runtime.values.json_forms.encoding import decode_value, encode_value

from .growing_lists import GrowingPages
from .work import IteratorState, OperationWork

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

    from .operation import Operation
    from .work import Work


_ABSENT = object()


@dataclass(frozen=True, slots=True)
class IteratedPage:
    """A page that was read from an iterator.

    Attributes:
        value: The page; without any, an empty list or None.
        state: State of the iterator after the page; None after the last one. It is empty if the
            state is in nothing that can be stored.
    """

    value: object
    state: IteratorState | None


def reads_page(work: Work) -> TypeGuard[OperationWork]:
    """Whether the result of a call is an iterator from which the task reads one page."""
    if not isinstance(work, OperationWork) or work.call is not None:
        return False
    return work.operation.page_iterator


def read_page(work: OperationWork, result: object) -> object:
    """Read a page from the iterator that a call returned."""
    if work.operation.growing_list:
        result = GrowingPages(result, work.operation.growing_list)
    if not isinstance(result, Iterator):
        return IteratedPage(result, {})  # not as declared: further pages cannot be read
    iterator = cast("Iterator[object]", result)
    reading = _Reading(iterator, work)
    try:
        page = next(iterator)
    except StopIteration:
        return _end(work.operation)
    return reading.finish(page)


async def read_page_async(work: OperationWork, result: object) -> object:
    """Read a page from the iterator or asynchronous iterator that a call returned."""
    if not isinstance(result, AsyncIterator):
        return read_page(work, result)
    iterator = cast("AsyncIterator[object]", result)
    reading = _Reading(iterator, work)
    try:
        page = await anext(iterator)
    except StopAsyncIteration:
        return _end(work.operation)
    return reading.finish(page)


class _Reading:
    """Reading of one page, from the state after the previous page."""

    def __init__(self, iterator: object, work: OperationWork) -> None:
        growing = iterator if isinstance(iterator, GrowingPages) else None
        self._iterator: object = growing.listing if growing else iterator
        self._state = work.iterator_state or {}
        for name, stored in self._state.items():
            object.__setattr__(self._iterator, name, decode_value(stored, NO_TYPES))
        self._before = _read_attributes(self._iterator)
        if growing:  # what is known of a list is given as a page, and is no state
            self._before.pop(growing.items)

    def finish(self, page: object) -> IteratedPage:
        """Return the page with the state after it."""
        before, after = self._before, _read_attributes(self._iterator)
        changed = {name for name, value in after.items() if before.get(name, _ABSENT) != value}
        # With a part of its state alone, an iterator might end too early, and in silence.
        if any(isinstance(x.get(name), _Object) for name in changed for x in (before, after)):
            return IteratedPage(page, {})
        new = {name: cast("Json", after[name]) for name in sorted(changed)}
        return IteratedPage(page, {**self._state, **new})


def _end(operation: Operation) -> IteratedPage:
    """Return what is read after the last page."""
    return IteratedPage([] if operation.output.startswith("list[") else None, None)


@dataclass(frozen=True, slots=True, eq=False)
class _Object:
    """An attribute that is no plain data: the client, a function, an object of the SDK's."""

    value: object

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Object) and other.value is self.value


def _read_attributes(iterator: Any) -> dict[str, Json | _Object]:
    """Return the attributes of an object by name, encoded if they are plain data."""
    kinds: tuple[type, ...] = type(iterator).__mro__
    slots = [name for kind in kinds for name in vars(kind).get("__slots__", ())]
    found: dict[str, object] = {
        name: getattr(iterator, name)
        for name in slots
        if hasattr(iterator, name) and not name.startswith("__")
    }
    found.update(getattr(iterator, "__dict__", {}))
    return {name: _encoded(value) for name, value in found.items()}


def _encoded(value: object) -> Json | _Object:
    try:
        return encode_value(value, NO_TYPES)
    except NotStorable:
        return _Object(value)
