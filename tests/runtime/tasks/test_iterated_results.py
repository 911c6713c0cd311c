"""Results of methods without annotations that give their parts one by one are read whole."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from io import BytesIO
from typing import Any

import pytest
from integrate_runtime.tasks.iterated_results import read_async_parts, read_parts

pytestmark = pytest.mark.anyio


class Page:
    """An iterator that is data too."""

    def __iter__(self) -> Iterator[int]:
        return self

    def __next__(self) -> int:
        raise StopIteration

    def __getitem__(self, place: int) -> int:
        return place


async def parts(*values: object) -> AsyncIterator[object]:
    for value in values:
        yield value


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((part for part in (b"a", b"b")), b"ab"),
        ((part for part in (1, "b")), [1, "b"]),
        (iter(()), []),
        ([1, 2], [1, 2]),
        ("text", "text"),
        (None, None),
    ],
    ids=["bytes", "values", "none", "a list", "a text", "nothing"],
)
async def test_an_iterator_is_read_to_its_end(given: Any, expected: object) -> None:
    assert read_parts(given) == expected


@pytest.mark.parametrize("given", [BytesIO(b"a"), Page()], ids=["a file", "a page"])
async def test_an_iterator_that_is_more_than_its_parts_stays(given: Any) -> None:
    assert read_parts(given) is given
    assert await read_async_parts(given) is given


async def test_an_asynchronous_iterator_is_read_to_its_end() -> None:
    assert await read_async_parts(parts(b"a", b"b")) == b"ab"
    assert await read_async_parts(parts(1, 2)) == [1, 2]
    assert await read_async_parts(iter([1])) == [1]
