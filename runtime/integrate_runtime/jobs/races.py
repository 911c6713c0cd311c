"""Races and timeouts whose outcome is journaled.

The outcome is a task of its own. As it is stored after the branches that lost have been cancelled,
a replay knows it before any branch begins.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypeVar, cast

from integrate_runtime.base.arguments import as_timedelta
from integrate_runtime.base.clock import current_clock
from integrate_runtime.base.errors import (
    IntegrationError,
    InvalidArgument,
    NoWinner,
    TaskChanged,
)
from integrate_runtime.tasks.keys import derived_key, display_key
from integrate_runtime.tasks.properties import Property

from .context_work import ContextWork, context_request
from .race_branches import RaceBranch, current_branch, in_branch

if TYPE_CHECKING:
    import asyncio
    from datetime import datetime

    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.types import Duration, Key
    from integrate_runtime.tasks.request import TaskRequest, TaskRunner

T = TypeVar("T")

Branch: TypeAlias = Awaitable[T] | Callable[[], Awaitable[T]]

_FINISHED = "finished"
_EXPIRED = "expired"


class Winner(NamedTuple, Generic[T]):
    """Branch that ended first in ``RunContext.first``.

    Attributes:
        name: Name of the branch.
        value: Value of the branch.
    """

    name: str
    value: T


async def race(
    runner: TaskRunner, key: Key, call_site: CallSite, branches: Mapping[str, Branch[T]]
) -> Winner[T]:
    """Return the branch that ends first, or that ended first in an earlier execution.

    Args:
        runner: Runner of the outcome's task.
        key: Key of the outcome's task.
        call_site: Where the race was called.
        branches: Awaitables by name, or functions that return one.

    Raises:
        InvalidArgument: If there are no branches.
        NoWinner: If all branches were cancelled by themselves.
        TaskChanged: If the branch that won in an earlier execution is missing.
    """
    if not branches:
        raise InvalidArgument(
            f"The race {display_key(key)} has no branches: pass awaitables by name.", "branches"
        )
    if not runner.has_finished(key):
        name, winner = await _run_until_first(branches, skip_cancelled=True)
        if winner.cancelled():
            raise NoWinner(
                f"The race {display_key(key)} has no winner: all of its branches "
                f"({', '.join(branches)}) were cancelled by themselves.",
                key,
            )
        work = ContextWork("first", {"outcome": name})
        await _record(
            runner, winner, context_request(key, work, call_site, Property("Winner", name))
        )
        return Winner(name, winner.result())
    try:
        name = await runner.run_task(context_request(key, ContextWork("first"), call_site))
        if name not in branches:
            raise TaskChanged(
                f"The race {display_key(key)} was won by the branch {name!r}, which the job no "
                "longer has: keep the branch, or give the race another key.",
                key,
            )
    except BaseException:
        _discard(branches.values())
        raise
    _discard(branch for other, branch in branches.items() if other != name)
    return Winner(name, await _begin(branches[name]))


async def limit(
    runner: TaskRunner, key: Key, call_site: CallSite, delay: Duration, branch: Branch[T]
) -> T:
    """Return the value of an awaitable, unless it does not end in time.

    Args:
        runner: Runner of the tasks of the deadline and the outcome.
        key: Key of the deadline's task; the key of the outcome's task is derived from it.
        call_site: Where the timeout was called.
        delay: Time for the awaitable, in seconds or as a timedelta.
        branch: Awaitable, or a function that returns one.

    Raises:
        InvalidArgument: If the delay is no duration.
        TimeoutError: If it does not end in time, or did not in an earlier execution.
    """
    outcome = derived_key(key, "outcome", 0, "outcome")
    try:
        duration = as_timedelta(delay, "delay")
        work = ContextWork("timeout", {"delay": duration})
        shown = Property("Within", str(duration))
        deadline: datetime = await runner.run_task(context_request(key, work, call_site, shown))
        ended: str | None = None
        if runner.has_finished(outcome):
            work = ContextWork("timeout_outcome")
            ended = await runner.run_task(context_request(outcome, work, call_site))
    except BaseException:
        _discard([branch])
        raise
    if ended == _FINISHED:
        return await _begin(branch)
    if ended is None:
        timer = partial(current_clock().sleep_until, deadline)
        branches: Mapping[str, Branch[Any]] = {_FINISHED: branch, _EXPIRED: timer}
        ended, first = await _run_until_first(branches, skip_cancelled=False)
        if ended == _EXPIRED:
            first.result()  # an error of the clock is no outcome
        work = ContextWork("timeout_outcome", {"outcome": ended})
        request = context_request(outcome, work, call_site, Property("Outcome", ended))
        await _record(runner, first, request)
        if ended == _FINISHED:
            return cast("T", first.result())
    else:
        _discard([branch])
    raise TimeoutError(f"no result within {duration}")


async def _record(runner: TaskRunner, winner: asyncio.Task[Any], request: TaskRequest) -> None:
    """Journal the outcome, unless the winner ended with an error in the program.

    Once that is fixed, the branches race again.
    """
    if winner.cancelled() or isinstance(winner.exception(), IntegrationError):
        winner.result()
    await runner.run_task(request)


async def _run_until_first(
    branches: Mapping[str, Branch[T]], *, skip_cancelled: bool
) -> tuple[str, asyncio.Task[T]]:
    """Run the branches until one ends, cancel the others, and wait until they have ended.

    The others then give back the events that they received.

    Args:
        branches: Branches by name.
        skip_cancelled: Go on after a branch that was cancelled by itself, unless it is the last.
    """
    import asyncio  # loading it takes longer than all of this package

    outer = current_branch()
    entries = {name: RaceBranch(outer) for name in branches}
    running = {
        name: asyncio.create_task(_begin_in(entries[name], branch))
        for name, branch in branches.items()
    }
    pending = set(running.values())
    try:
        while pending:
            ended, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            if not (skip_cancelled and all(task.cancelled() for task in ended)):
                break
    finally:
        done = [(name, task) for name, task in running.items() if task.done()]
        for task in running.values():
            task.cancel()
        await asyncio.gather(*running.values(), return_exceptions=True)
    first = [item for item in done if not (skip_cancelled and item[1].cancelled())]
    winner = (first or done)[0]
    for name, entry in entries.items():
        if name != winner[0]:
            await entry.lose()
    return winner


async def _begin_in(entry: RaceBranch, branch: Branch[T]) -> T:
    with in_branch(entry):
        return await _begin(branch)


async def _begin(branch: Branch[T]) -> T:
    awaitable = branch() if callable(branch) else branch
    return await awaitable


def _discard(branches: Iterable[object]) -> None:
    """Close coroutines that are not awaited, and cancel futures."""
    import asyncio

    for branch in branches:
        if inspect.iscoroutine(branch):
            branch.close()
        elif isinstance(branch, asyncio.Future):
            branch.cancel()
