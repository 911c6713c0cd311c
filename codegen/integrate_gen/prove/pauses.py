"""Pauses of an SDK, cut short: a method that waits for a state asks for it again at once.

A call that is given up goes on in its thread, perhaps without end; its next pause ends it.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from types import ModuleType
from typing import Any
from unittest.mock import patch

_LONGEST = 0.001
"""Seconds that a pause takes at most."""

_PATIENCE = 5.0
"""Seconds to wait for calls that were given up."""


class CallGivenUp(BaseException):
    """Raised in a thread whose call nobody waits for any more.

    It is a ``BaseException``, so that no ``except Exception`` of the SDK catches it.
    """


@dataclass(eq=False)
class _Call:
    """One call of an SDK, or of a task.

    Attributes:
        is_over: Whether it has ended, or was given up.
        is_pausing: Whether it pauses, or was given up since and has not noticed yet.
    """

    is_over: bool = False
    is_pausing: bool = False


_given_up: set[_Call] = set()
"""Calls that ended with an error while they paused: their threads may go on."""

_call: ContextVar[_Call | None] = ContextVar("integrate_gen_proved_call", default=None)


@contextmanager
def short_call() -> Generator[None]:
    """Make a call of an SDK within the block, whose pauses are short."""
    call = _Call()
    token = _call.set(call)
    try:
        yield
    except BaseException:
        if call.is_pausing:
            _given_up.add(call)
        raise
    finally:
        call.is_over = True
        _call.reset(token)


@contextmanager
def short_pauses() -> Generator[None]:
    """Cut the pauses of calls short within the block, on every thread and event loop.

    Pauses outside of a :func:`short_call` take their time.
    """
    sleep, sleep_async = time.sleep, asyncio.sleep

    def pause(seconds: float) -> None:
        call = _call.get()
        if call is None:
            sleep(seconds)
            return
        call.is_pausing = not call.is_over
        if call.is_over:
            raise CallGivenUp
        sleep(min(seconds, _LONGEST))
        call.is_pausing = call.is_over

    async def pause_async(delay: float, result: Any = None) -> Any:
        call = _call.get()
        # A call on the event loop can be cancelled: what goes on is the client's own, as a timer.
        is_short = call is not None and not call.is_over
        return await sleep_async(min(delay, _LONGEST) if is_short else delay, result)

    with ExitStack() as stack:
        for original, short in ((sleep, pause), (sleep_async, pause_async)):
            for module, name in _places_of(original):
                stack.enter_context(patch.object(module, name, short))
        yield
        _wait_for_given_up(sleep)


def _wait_for_given_up(sleep: Callable[[float], None]) -> None:
    """Wait until calls that were given up notice it: their next pause would be of its full length.

    A call that does something else than pausing is waited for no longer than a while.
    """
    end = time.monotonic() + _PATIENCE
    while any(call.is_pausing for call in _given_up) and time.monotonic() < end:
        sleep(_LONGEST)
    _given_up.clear()


def _places_of(function: Callable[..., Any]) -> list[tuple[ModuleType, str]]:
    """Return the modules and names by which imported code knows a function."""
    return [
        (module, name)
        for module in _imported()
        # A module that is imported on demand would be imported by an attribute of its own.
        for name, value in list(object.__getattribute__(module, "__dict__").items())
        if value is function
    ]


def _imported() -> Iterator[ModuleType]:
    """Yield the imported modules, without what only says that it is one, as libraries of cffi."""
    present: list[object] = [*sys.modules.values()]
    for module in present:
        kind: type[object] = type(module)
        if isinstance(module, ModuleType) and issubclass(kind, ModuleType):
            yield module
