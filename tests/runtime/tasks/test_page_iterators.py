"""State of iterators of pages: what is kept of it, and what another iterator does with it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from integrate_runtime import NoPages, Operation
from integrate_runtime.tasks.live_iterators import LiveIterators
from integrate_runtime.tasks.page_iterators import IteratedPage, PageReader
from integrate_runtime.tasks.work import IteratorState, OperationWork

OPERATION = Operation("things", "things", "Things", "list[builtins:int]", page_iterator=True)
WORK = OperationWork(OPERATION, {}, {})
CLIENT = object()


def reader(state: IteratorState | None, live: LiveIterators, client: object = CLIENT) -> PageReader:
    return PageReader(replace(WORK, iterator_state=state), client, live)


def read(result: object, state: IteratorState | None = None) -> IteratedPage:
    """Read a page as a process does that has none of the iterators before."""
    return reader(state, LiveIterators()).read(lambda: result)


def pages_of(page: IteratedPage) -> object:
    """Return how many pages are to be read again; None if the attributes are the state."""
    return (page.state or {}).get("pages()")


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


class ByIterator(Pages):
    def __init__(self) -> None:
        super().__init__()
        self.iterator = iter([[1], [2]])

    def __next__(self) -> list[int]:
        self.number += 1
        return next(self.iterator)


class ByGenerator(Pages):
    def __init__(self) -> None:
        self._pages = generator()

    def __next__(self) -> list[int]:
        return next(self._pages)


class ByObjectAtLast(Pages):
    def move(self) -> None:
        if self.number == 2:
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
    assert read(kind()) == IteratedPage([1], first)
    assert read(kind(), first) == IteratedPage([2], second)
    assert read(kind(), second) == IteratedPage([], None)


def generator() -> Iterator[list[int]]:
    yield [1]
    yield [2]


@pytest.mark.parametrize("kind", [ByObject, Released, ByIterator, ByGenerator, generator])
def test_pages_are_counted_where_no_attributes_are_the_whole_state(kind: Any) -> None:
    first = read(kind())
    assert (first.value, pages_of(first)) == ([1], 1)
    second = read(kind(), first.state)
    assert (second.value, pages_of(second)) == ([2], 2)
    assert read(kind(), second.state) == IteratedPage([], None)


def test_pages_are_counted_from_the_last_attributes_that_were_the_whole_state() -> None:
    first = read(ByObjectAtLast())
    assert first.state == {"number": 1}
    second = read(ByObjectAtLast(), first.state)
    assert second.state is not None
    assert (second.value, pages_of(second), second.state["number"]) == ([2], 1, 1)
    assert read(ByObjectAtLast(), second.state) == IteratedPage([], None)


def test_a_generator_of_the_same_process_is_not_called_again() -> None:
    live, calls = LiveIterators(), iter([generator()])
    page = reader(None, live).read(lambda: next(calls))
    for expected in ([2], []):
        page = reader(page.state, live).read(lambda: next(calls))
        assert page.value == expected
    assert page.state is None


@pytest.mark.parametrize("keep", [True, False])
def test_a_generator_of_another_client_is_read_again(keep: bool) -> None:
    live = LiveIterators()
    first = reader(None, live).read(generator)
    if not keep:
        live.clear()
    again = generator()
    assert reader(first.state, live, object() if keep else CLIENT).read(lambda: again).value == [2]
    assert next(again, None) is None


def test_the_oldest_iterators_make_room() -> None:
    live = LiveIterators()
    tokens = [live.keep(number, CLIENT) for number in range(101)]
    assert live.take(tokens[0], CLIENT) is None
    assert [live.take(token, CLIENT) for token in tokens[1:]] == list(range(1, 101))
    assert live.take(tokens[1], CLIENT) is None


def test_a_generator_of_fewer_pages_than_before_is_an_error() -> None:
    second = read(generator(), read(generator()).state)
    with pytest.raises(NoPages, match="things gave 2 pages, and gives 1 now"):
        read((page for page in [[1]]), second.state)


def test_a_listing_of_page_objects_that_has_none_is_none() -> None:
    of_objects = replace(WORK, operation=replace(OPERATION, output="pkg:Page | None"))
    empty = PageReader(of_objects, CLIENT, LiveIterators()).read(lambda: iter(()))
    assert empty == IteratedPage(None, None)


def test_a_result_that_is_no_iterator_is_a_page_without_a_next_one() -> None:
    assert read([1]) == IteratedPage([1], {})


async def asynchronous_generator() -> AsyncIterator[list[int]]:
    for page in generator():
        yield page


@pytest.mark.anyio
async def test_pages_of_an_asynchronous_iterator() -> None:
    live = LiveIterators()
    assert await reader(None, live).read_async(Awaited) == IteratedPage([1], {"number": 1})
    last = reader({"number": 2}, live)
    assert await last.read_async(Awaited) == IteratedPage([], None)


class AwaitablePages(AsyncIterator[list[int]]):
    """Pages by a generator; awaiting them gives the first one."""

    def __init__(self) -> None:
        self._pages = asynchronous_generator()

    def __await__(self) -> Generator[None, None, AwaitablePages]:
        yield from ()
        self._pages = asynchronous_generator()  # from the beginning
        return self

    async def __anext__(self) -> list[int]:
        return await anext(self._pages)


@pytest.mark.anyio
async def test_a_live_iterator_is_not_awaited_again() -> None:
    live = LiveIterators()
    first = await reader(None, live).read_async(AwaitablePages)
    second = await reader(first.state, live).read_async(AwaitablePages)
    assert (first.value, second.value) == ([1], [2])


@pytest.mark.anyio
@pytest.mark.parametrize("is_live", [True, False])
async def test_pages_of_an_asynchronous_generator(is_live: bool) -> None:
    live, state, values = LiveIterators(), None, list[object]()
    for _ in range(3):
        page = await reader(state, live).read_async(asynchronous_generator)
        values, state = [*values, page.value], page.state
        if not is_live:
            live.clear()
    assert (values, state) == ([[1], [2], []], None)
