"""Orderly end of a command by SIGINT (Ctrl-C) or SIGTERM."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Coroutine, Generator
from contextlib import contextmanager
from typing import Any, NoReturn

from .console import say

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_END_SECONDS = 1.0
_endless: list[tuple[asyncio.Runner, set[asyncio.Task[Any]]]] = []
"""Tasks that did not end. They are kept, as asyncio prints each that is garbage-collected."""


class Stopped(Exception):
    """A signal ended the command.

    Attributes:
        code: Exit code, as shells give it: 128 and the number of the signal.
    """

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.code = 128 + number


def run_until_stopped(work: Coroutine[Any, Any, int], grace: float) -> int:
    """Run a command. The first signal cancels it, and a second one cuts short what it waits for.

    Args:
        work: The command; it returns the exit code.
        grace: Seconds that attempts in flight have to end, for the message.

    Raises:
        Stopped: If a signal ended the command.
    """
    runner = asyncio.Runner()
    try:
        return runner.run(_run(work, grace))
    finally:
        # Closing the loop would wait for a job that never ends.
        if endless := runner.run(_end_others()):
            _endless.append((runner, endless))
        else:
            runner.close()


async def _end_others() -> set[asyncio.Task[Any]]:
    """Cancel all other asyncio tasks, and return those that do not end."""
    others = {task for task in asyncio.all_tasks() if task is not asyncio.current_task()}
    for task in others:
        task.cancel()
    if others:
        await asyncio.wait(others, timeout=_END_SECONDS)
    return {task for task in others if not task.done()}


async def _run(work: Coroutine[Any, Any, int], grace: float) -> int:
    with _handling_signals(grace) as received:
        try:
            return await work
        except asyncio.CancelledError:
            if received:
                _stop(received[0])
            raise


def _stop(number: int) -> NoReturn:
    raise Stopped(number) from None


@contextmanager
def _handling_signals(grace: float) -> Generator[list[int]]:
    """Cancel the current task for each signal, and collect the signals' numbers."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    received: list[int] = []

    def handle(number: int) -> None:
        if not received:
            say(f"Stopping: calls in flight have {grace:g} s to end. Again cuts them short.")
        received.append(number)
        if task is not None:
            task.cancel()

    try:
        for number in _SIGNALS:
            loop.add_signal_handler(number, handle, number)
    except NotImplementedError:  # Windows: asyncio.run cancels the task for Ctrl-C
        yield received
        return
    try:
        yield received
    finally:
        for number in _SIGNALS:
            loop.remove_signal_handler(number)
