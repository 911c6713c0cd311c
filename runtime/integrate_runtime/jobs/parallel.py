"""``RunContext.parallel``: a task for each item of a collection, a limited number at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

from integrate_runtime.base.arguments import invalid
from integrate_runtime.base.errors import IntegrationError, InvalidArgument
from integrate_runtime.base.short_repr import short_repr
from integrate_runtime.tasks.keys import display_key, normalise_key
from integrate_runtime.tasks.options import Retry, TaskOptions
from integrate_runtime.tasks.request import TaskRequest
from integrate_runtime.tasks.work import ItemWork, check_callback

if TYPE_CHECKING:
    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.types import Key
    from integrate_runtime.tasks.request import TaskRunner

ItemT = TypeVar("ItemT")
T = TypeVar("T")

_NAMED = 5
"""Number of repeated items that a message names."""


def item_requests(
    key: Key,
    items: Iterable[ItemT],
    function: Callable[[ItemT, Any], Awaitable[object]],
    key_of: Callable[[ItemT], str | int] | None,
    call_site: CallSite,
    io: Any,
) -> list[TaskRequest]:
    """Return the requests of the items' tasks, in the order of the items.

    Args:
        key: Key of the collection, with which the key of each item begins.
        items: The items.
        function: Called with an item and the IO.
        key_of: Returns the key of an item; None if the items are their own keys.
        call_site: Where the tasks were called.
        io: IO of the run.

    Raises:
        InvalidArgument: If the function cannot be called with its arguments, an item has no key, or
            several items have the same.
    """
    check_callback(function, "item", "io")
    given = [(_key_of_item(item, key_of), item) for item in items]
    repeated = [name for name, count in Counter(name for name, _ in given).items() if count > 1]
    if repeated:
        named = ", ".join(map(repr, repeated[:_NAMED]))
        more = f" and {len(repeated) - _NAMED} more" if len(repeated) > _NAMED else ""
        raise InvalidArgument(
            f"Several items of ctx.parallel({display_key(key)}) have the key {named}{more}: leave "
            "repeated items out, or pass key_of with a function that tells them apart.",
            "items",
        )
    first = (key,) if isinstance(key, str) else key
    return [
        TaskRequest(
            key=normalise_key((*first, name)),
            work=ItemWork(function, item),
            # As a job, the function starts again after an interruption, and its tasks are replayed.
            options=TaskOptions(name=str(name), retry=Retry(limit=1), repeat="safe"),
            hooks=(),
            call_site=call_site,
            io=io,
        )
        for name, item in given
    ]


def check_limit(limit: object) -> int:
    """Return the number of items at once.

    Raises:
        InvalidArgument: If it is no integer of 1 or more.
    """
    if type(limit) is not int or limit < 1:
        raise invalid("limit", limit, "an integer of 1 or more")
    return limit


async def run_items(
    runner: TaskRunner, key: Key, requests: Sequence[TaskRequest], limit: int
) -> list[Any]:
    """Run the tasks of the items, and return their results in the order of the items.

    All items are tried, whichever fails: a replay then ends in the same way, whatever was in flight
    when the first of them failed.

    Args:
        runner: Runner of the tasks.
        key: Key of the collection, for messages.
        requests: Requests of the tasks.
        limit: Number of tasks at once.

    Raises:
        ExceptionGroup: If items failed, with their ``TaskFailed`` in the order of the items.
        IntegrationError: If the program has an error; no further item begins then.
    """
    import asyncio  # loading it takes longer than all of this package

    results: dict[int, Any] = {}
    failures: dict[int, Exception] = {}
    remaining = iter(enumerate(requests))
    workers = [
        asyncio.create_task(_work(runner, remaining, results, failures))
        for _ in range(min(limit, len(requests)))
    ]
    try:
        await asyncio.gather(*workers)
    finally:
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
    if failures:
        raise ExceptionGroup(
            f"{len(failures)} of {len(requests)} items of {display_key(key)} failed",
            [failures[index] for index in sorted(failures)],
        )
    return [results[index] for index in range(len(requests))]


async def _work(
    runner: TaskRunner,
    remaining: Iterator[tuple[int, TaskRequest]],
    results: dict[int, Any],
    failures: dict[int, Exception],
) -> None:
    """Run one item after the other, until none is left for this and the other workers."""
    for index, request in remaining:
        try:
            results[index] = await runner.run_task(request)
        except IntegrationError:
            raise
        except Exception as error:
            failures[index] = error


def _key_of_item(item: ItemT, key_of: Callable[[ItemT], str | int] | None) -> str | int:
    name = key_of(item) if key_of is not None else cast("object", item)
    # Exact types: a boolean is an integer.
    if type(name) is str or type(name) is int:
        return name
    what = "key_of returned" if key_of is not None else "an item is"
    raise InvalidArgument(
        f"{what} {short_repr(name)}, which is no key: pass key_of with a function from an item to "
        "a string or an integer.",
        "key_of",
    )
