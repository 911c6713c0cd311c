"""State of iterators of pages: what is kept of it, and what another iterator does with it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from integrate_runtime import Operation
from integrate_runtime.tasks.page_iterators import IteratedPage, read_page, read_page_async
from integrate_runtime.tasks.work import OperationWork

OPERATION = Operation("things", "things", "Things", "list[builtins:int]", page_iterator=True)
WORK = OperationWork(OPERATION, {}, {})


class Pages(Iterator[list[int]]):
    """Two pages, of one item each."""

    def __init__(self) -> None:
        self.client: object = object()
        self.number = 0

    def __next__(self) -> list[int]:
        if self.number == 2:
            raise StopIteration
        self.number += 1
        self.move()
        return [self.number]

    def move(self) -> None:
        """Change further attributes."""


class ByDate(Pages):
    def move(self) -> None:
        self.until = date(2026, 3, self.number)


class ByParameters(Pages):
    def __init__(self) -> None:
        super().__init__()
        self.parameters: dict[str, object] = {"size": 1}

    def move(self) -> None:
        self.parameters["page"] = {"after": self.number}


class Slotted(Pages):
    __slots__ = ("_cursor", "unset")

    def move(self) -> None:
        self._cursor = f"c{self.number}"


class Starting(Pages):
    started = False

    def move(self) -> None:
        self.started = True


class ByObject(Pages):
    def move(self) -> None:
        self.last = object()


class Released(Pages):
    def move(self) -> None:
        self.client = None


class Awaited(Pages, AsyncIterator[list[int]]):
    async def __anext__(self) -> list[int]:
        try:
            return next(self)
        except StopIteration:
            raise StopAsyncIteration from None


@pytest.mark.parametrize(
    ("kind", "first", "second"),
    [
        (Pages, {"number": 1}, {"number": 2}),
        (
            ByDate,
            {"number": 1, "until": {"$type": "date", "value": "2026-03-01"}},
            {"number": 2, "until": {"$type": "date", "value": "2026-03-02"}},
        ),
        (
            ByParameters,
            {"number": 1, "parameters": {"size": 1, "page": {"after": 1}}},
            {"number": 2, "parameters": {"size": 1, "page": {"after": 2}}},
        ),
        (Slotted, {"number": 1, "_cursor": "c1"}, {"number": 2, "_cursor": "c2"}),
        (Starting, {"number": 1, "started": True}, {"number": 2, "started": True}),
    ],
)
def test_another_iterator_goes_on_with_the_attributes_that_a_page_changed(
    kind: type[Pages], first: Mapping[str, Any], second: Mapping[str, Any]
) -> None:
    assert read_page(WORK, kind()) == IteratedPage([1], first)
    assert read_page(replace(WORK, iterator_state=first), kind()) == IteratedPage([2], second)
    assert read_page(replace(WORK, iterator_state=second), kind()) == IteratedPage([], None)


@pytest.mark.parametrize("kind", [ByObject, Released])
def test_a_state_that_is_an_object_is_not_stored_in_part(kind: type[Pages]) -> None:
    assert read_page(WORK, kind()) == IteratedPage([1], {})


def test_a_generator_has_no_state() -> None:
    assert read_page(WORK, (page for page in ([1], [2]))) == IteratedPage([1], {})


def test_a_listing_of_page_objects_that_has_none_is_none() -> None:
    of_objects = replace(OPERATION, output="pkg:Page | None")
    assert read_page(replace(WORK, operation=of_objects), iter(())) == IteratedPage(None, None)


def test_a_result_that_is_no_iterator_is_a_page_without_a_next_one() -> None:
    assert read_page(WORK, [1]) == IteratedPage([1], {})


@pytest.mark.anyio
async def test_pages_of_an_asynchronous_iterator() -> None:
    assert await read_page_async(WORK, Awaited()) == IteratedPage([1], {"number": 1})
    last = replace(WORK, iterator_state={"number": 2})
    assert await read_page_async(last, Awaited()) == IteratedPage([], None)
