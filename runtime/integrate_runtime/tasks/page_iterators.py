"""Reads one page from an iterator of pages, and keeps the iterator's state.

Some SDKs return a listing as an iterator that requests a page at a time, or as a list that does so
while it is iterated. No journal can hold the iterator, but the texts and numbers among its
attributes, such as a cursor. Those that reading a page changed are its state. For the next page the
SDK's method is called again, and the new iterator gets these attributes before it is read.

The state of a generator is in no attribute. It is the number of the pages that were read, and a
token by which this process finds the generator itself. Without the generator, the SDK's method is
called again, and these pages are read again.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard, cast

from integrate_runtime.base.errors import NoPages, NotStorable
from integrate_runtime.reflection.stored_types import NO_TYPES
from integrate_runtime.values.json_forms.encoding import decode_value, encode_value

from .growing_lists import GrowingPages
from .held_pages import AsyncHeldPages, HeldPages
from .work import IteratorState, OperationWork

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

    from .live_iterators import LiveIterators
    from .work import Work


# Names in a state that no attribute can have.
_PAGES = "pages()"
_TOKEN = "token()"

_ABSENT = object()
_END = object()


@dataclass(frozen=True, slots=True)
class IteratedPage:
    """A page that was read from an iterator.

    Attributes:
        value: The page; without any, an empty list or None.
        state: State of the iterator after the page; None after the last one. It is empty if the
            method returned no iterator.
    """

    value: object
    state: IteratorState | None


def reads_page(work: Work) -> TypeGuard[OperationWork]:
    """Whether the result of a call is an iterator from which the task reads one page."""
    if not isinstance(work, OperationWork) or work.call is not None:
        return False
    return work.operation.page_iterator


class PageReader:
    """Reads the page of one attempt.

    Args:
        work: Call of the SDK's method, with the state after the previous page.
        client: Client that the method is called with.
        live: Iterators that this process has.
    """

    def __init__(self, work: OperationWork, client: object, live: LiveIterators) -> None:
        self._operation = work.operation
        self._client = client
        self._live = live
        state = work.iterator_state or {}
        self._stored = {name: state[name] for name in state if name not in (_PAGES, _TOKEN)}
        self._counted = cast("int", state.get(_PAGES, 0))
        self._resumed = live.take(str(state[_TOKEN]), client) if _TOKEN in state else None
        self._repeated = self._counted if self._resumed is None else 0

    def read(self, call: Callable[[], object]) -> IteratedPage:
        """Read a page from the iterator that a call returns, or from the one that is live.

        Raises:
            NoPages: The listing has fewer pages than were read before.
        """
        return self._read(self._resumed if self._resumed is not None else call())

    async def read_async(self, call: Callable[[], object]) -> IteratedPage:
        """Read a page as ``read`` does, also from an asynchronous iterator."""
        result = self._resumed
        if result is None:
            result = call()
            if isawaitable(result):  # an iterator that is live may be awaitable as well
                result = await result
            if self._operation.next_page:
                result = AsyncHeldPages(result, self._operation.next_page)
        if not isinstance(result, AsyncIterator):
            return self._read(result)
        iterator = cast("AsyncIterator[object]", result)
        before, page = self._begin(iterator), _END
        for number in range(self._repeated + 1):
            page = await anext(iterator, _END)
            if page is _END:
                return self._end(number)
        return self._finish(iterator, iterator, before, page)

    def _read(self, result: object) -> IteratedPage:
        if self._resumed is None:
            result = self._as_iterator(result)
        if not isinstance(result, Iterator):
            return IteratedPage(result, {})  # not as declared: further pages cannot be read
        iterator = cast("Iterator[object]", result)
        stateful = iterator.listing if isinstance(iterator, GrowingPages) else iterator
        before, page = self._begin(stateful), _END
        if isinstance(iterator, GrowingPages):  # what it has read is a page, and no state
            before.pop(iterator.items)
        for number in range(self._repeated + 1):
            page = next(iterator, _END)
            if page is _END:
                return self._end(number)
        return self._finish(iterator, stateful, before, page)

    def _as_iterator(self, result: object) -> object:
        """Return an iterator of the pages of a result that is none itself."""
        if self._operation.growing_list:
            return GrowingPages(result, self._operation.growing_list)
        if self._operation.next_page:
            return HeldPages(result, self._operation.next_page)
        return result

    def _begin(self, stateful: object) -> _Attributes:
        """Give an iterator the state after the previous page, and return its attributes."""
        if self._resumed is None:
            for name, stored in self._stored.items():
                object.__setattr__(stateful, name, decode_value(stored, NO_TYPES))
        return _read_attributes(stateful)

    def _end(self, pages: int) -> IteratedPage:
        """Return what is read after the last page."""
        if pages < self._repeated:
            raise NoPages(
                f"{self._operation.id} gave {self._counted} pages, and gives {pages} now, so that "
                "the place to go on at is unknown: read the listing anew, in another task.",
                self._operation.id,
            )
        return IteratedPage([] if self._operation.output.startswith("list[") else None, None)

    def _finish(
        self, iterator: object, stateful: object, before: _Attributes, page: object
    ) -> IteratedPage:
        """Return the page with the state after it: attributes, or the number of pages."""
        changed = _changed(before, _read_attributes(stateful)) if not self._counted else None
        if changed is not None and (changed or self._stored):
            return IteratedPage(page, {**self._stored, **changed})
        token = self._live.keep(iterator, self._client)
        return IteratedPage(page, {**self._stored, _PAGES: self._counted + 1, _TOKEN: token})


@dataclass(frozen=True, slots=True, eq=False)
class _Object:
    """An attribute that is no plain data: the client, a function, an object of the SDK's."""

    value: object

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Object) and other.value is self.value

    @property
    def is_iterator(self) -> bool:
        """Whether it has a state of its own that says where the listing is."""
        return isinstance(self.value, Iterator | AsyncIterator)


_Attributes: TypeAlias = "dict[str, Json | _Object]"


def _changed(before: _Attributes, after: _Attributes) -> dict[str, Json] | None:
    """Return the attributes that reading a page changed; None if objects have a part of the state.

    With a part of its state alone, an iterator might end too early, and in silence.
    """
    changed = {name: value for name, value in after.items() if before.get(name, _ABSENT) != value}
    objects = [x.get(name) for name in changed for x in (before, after)]
    objects += [
        value for value in after.values() if isinstance(value, _Object) and value.is_iterator
    ]
    if any(isinstance(value, _Object) for value in objects):
        return None
    return {name: cast("Json", changed[name]) for name in sorted(changed)}


def _read_attributes(iterator: Any) -> _Attributes:
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
