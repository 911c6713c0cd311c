"""Pages that fetch the next one by a function in a field, as iterators."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from inspect import isawaitable
from typing import Any


class _HeldPages:
    def __init__(self, first: Any, field: str) -> None:
        """Begin with a page.

        Args:
            first: The first page, or None.
            field: Field of a page with the function, which is None in the last page.
        """
        self._first = first
        self._fetch: Any = self._give_first
        self._field = field

    def _give_first(self) -> Any:
        return self._first

    def _request(self) -> Any:
        """Request a page, which may have to be awaited; None after the last one."""
        return self._fetch() if self._fetch is not None else None

    def _take(self, page: Any) -> Any:
        self._first = None
        self._fetch = getattr(page, self._field, None)
        return page


class HeldPages(_HeldPages, Iterator[object]):
    """Iterator of the pages of a synchronous SDK."""

    def __next__(self) -> object:
        """Return the next page."""
        page = self._request()
        if page is None:
            raise StopIteration
        return self._take(page)


class AsyncHeldPages(_HeldPages, AsyncIterator[object]):
    """Iterator of the pages of an asynchronous SDK."""

    async def __anext__(self) -> object:
        """Return the next page."""
        page = self._request()
        if isawaitable(page):
            page = await page
        if page is None:
            raise StopAsyncIteration
        return self._take(page)
