"""A pager in the style of Fern's SDKs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True)
class AsyncPager(Generic[T, R]):
    get_next: Callable[[], Awaitable[AsyncPager[T, R] | None]] | None
    has_next: bool
    items: list[T] | None
    response: R

    async def __aiter__(self) -> AsyncIterator[T]:
        page: AsyncPager[T, R] | None = self
        while page is not None:
            for item in page.items or []:
                yield item
            page = await page.get_next() if page.has_next and page.get_next else None
