"""``RunContext.poll``: a task for each look, until a value is as wanted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from integrate_runtime.tasks.keys import derived_key

from .context_work import ContextWork, context_request

if TYPE_CHECKING:
    from datetime import timedelta

    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.types import Key, TaskKey
    from integrate_runtime.tasks.request import TaskRunner

T = TypeVar("T")


async def poll(
    runner: TaskRunner,
    key: Key,
    call_site: CallSite,
    look: Callable[[TaskKey], Awaitable[T]],
    until: Callable[[T], bool],
    every: timedelta,
) -> T:
    """Return the first value for which a condition holds.

    Args:
        runner: Runner of the waits.
        key: Key from which the keys of looks and waits are derived.
        call_site: Where the poll was called.
        look: Runs a task with the given key.
        until: The condition.
        every: Time from the end of a look to the next one.
    """
    number = 1
    while not until(value := await look(derived_key(key, "look", number, f"look {number}"))):
        wait = derived_key(key, "wait", number, f"wait {number}")
        work = ContextWork("sleep", {"delay": every})
        await runner.run_task(context_request(wait, work, call_site))
        number += 1
    return value
