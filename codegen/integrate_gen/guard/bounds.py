"""Time limits on an SDK's code, and interrupts by the user while it runs."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import TypeAlias

from integrate_gen.model.errors import ExitCode

_ALARM_INTERVAL = 1.0
"""Seconds between alarms, for code that swallows the first :class:`TimeIsUp`."""

_GRACE = 3.0
"""Seconds between the first alarm and the end of the process by the watchdog."""

_ALARM_TOLERANCE = 0.01
"""Seconds by which an alarm may precede the deadline. An earlier one was for a block within."""

_WATCH_INTERVAL = 0.25
"""Seconds between two checks of the watchdog."""

_LEAST_SHARE = 0.02
"""Share of the time in which code that computes has a processor, on a machine with much to do."""

_MOST_LATE = 10
"""Time limits after which code is stopped although it has not computed for one."""

_Handler: TypeAlias = "Callable[[int, FrameType | None], object] | int | None"
_HAS_ALARM = hasattr(signal, "setitimer")


class TimeIsUp(BaseException):
    """Raised inside SDK code whose time is up.

    It is a ``BaseException``, so that no ``except Exception`` of the SDK catches it.
    """


@dataclass(eq=False)
class TimedBlock:
    """One block of SDK code with a time limit.

    Attributes:
        name: Description for messages, such as ``the getter of toy:Client.plans``.
        seconds: Time limit, without the time of the blocks within this one.
        started: Start by the monotonic clock.
        used: Processor time of this process at the start, in seconds.
        deadline: End of the time limit by the monotonic clock.
        active: Whether the block was entered and not left. An alarm after that is ignored.
        timed_out: Whether the time was up, even if the code swallowed the exception.
        outer_timer: Timer of the enclosing block: seconds left, and the interval.
    """

    name: str
    seconds: float
    started: float = 0.0
    used: float = 0.0
    deadline: float = 0.0
    active: bool = True
    timed_out: bool = False
    outer_timer: tuple[float, float] = (0.0, 0.0)

    @property
    def overrun(self) -> str:
        """Text for the error message of a timeout, after "takes"."""
        return f"longer than {self.seconds:g} s, which --getter-timeout changes"

    def is_over(self, now: float) -> bool:
        """Whether the time is up.

        Code that computes gets its time of a processor, for which it may wait on a busy machine.

        Args:
            now: Time by the monotonic clock.
        """
        late = now - self.deadline
        if late < -_ALARM_TOLERANCE:
            return False
        computed = time.process_time() - self.used
        is_slowed = (self.seconds + late) * _LEAST_SHARE < computed < self.seconds
        return not is_slowed or late > self.seconds * _MOST_LATE


class Bounds:
    """Enforces the time limits of blocks, and distinguishes a user's interrupt from an SDK's.

    A timer signal raises :class:`TimeIsUp` in the main thread, which ends sleeps and loops. If the
    platform has no such signal, or the code swallows the exception or blocks in C, a watchdog
    thread ends the process with a message that names the block. Nothing ends C code that holds the
    interpreter's lock.

    Attributes:
        seconds: Time limit of a getter.
        interrupted: Whether the user's interrupt (SIGINT) arrived. A ``KeyboardInterrupt`` without
            it was raised by the SDK.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.interrupted = False
        self._blocks: list[TimedBlock] = []
        self._ended = threading.Event()
        # Python runs signal handlers in the main thread only, and only it may install them.
        self._is_main = threading.current_thread() is threading.main_thread()
        self._has_alarm = self._is_main and _HAS_ALARM
        self._handlers: dict[int, Callable[[int, FrameType | None], None]] = {}
        self._previous_handlers: dict[int, _Handler] = {}

    def begin(self) -> None:
        """Install the signal handlers and start the watchdog."""
        if self._is_main:
            # A job in the background ignores interrupts, and an SDK must not change that.
            interrupt = signal.getsignal(signal.SIGINT)
            self._previous_handlers[signal.SIGINT] = interrupt
            if callable(interrupt):
                self._handlers[signal.SIGINT] = self._on_interrupt
        if self._has_alarm:
            self._previous_handlers[signal.SIGALRM] = signal.getsignal(signal.SIGALRM)
            self._handlers[signal.SIGALRM] = self._on_alarm
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        threading.Thread(target=self._watch, name="sdk-watchdog", daemon=True).start()

    def end(self) -> None:
        """Restore the signal handlers and stop the watchdog."""
        self._ended.set()
        for number, handler in self._previous_handlers.items():
            if handler is not None:  # None: installed by C code, which Python cannot restore
                signal.signal(number, handler)

    def enter(self, block: TimedBlock) -> None:
        """Start a block's time and suspend that of the enclosing block."""
        block.started, block.used = time.monotonic(), time.process_time()
        block.deadline = block.started + block.seconds
        self._blocks.append(block)
        if self._has_alarm:
            block.outer_timer = signal.setitimer(signal.ITIMER_REAL, block.seconds, _ALARM_INTERVAL)

    def leave(self, block: TimedBlock) -> None:
        """End a block's time and resume that of the enclosing block."""
        block.active = False
        self._blocks.remove(block)
        for outer in self._blocks[-1:]:
            outer.deadline += time.monotonic() - block.started
            outer.used += time.process_time() - block.used
        if self._has_alarm:
            signal.setitimer(signal.ITIMER_REAL, *block.outer_timer)
        for number, handler in self._handlers.items():  # the SDK may have installed its own
            if signal.getsignal(number) != handler:
                signal.signal(number, handler)

    def _on_interrupt(self, number: int, frame: FrameType | None) -> None:
        self.interrupted = True
        previous = self._previous_handlers[number]
        if callable(previous):
            previous(number, frame)

    def _on_alarm(self, number: int, frame: FrameType | None) -> None:
        block = self._blocks[-1] if self._blocks else None
        if block is None or not block.active:
            return
        if block.is_over(time.monotonic()):
            block.timed_out = True
            raise TimeIsUp

    def _watch(self) -> None:
        grace = _GRACE if self._has_alarm else 0.0
        while not self._ended.wait(_WATCH_INTERVAL):
            for block in self._blocks[-1:]:
                if block.is_over(time.monotonic() - grace):
                    # The main thread does not answer, so that no exception can be raised in it.
                    os.write(2, f"error: {block.name} takes {block.overrun}.\n".encode())
                    os._exit(ExitCode.ERROR)


_bounds: list[Bounds] = []


def current_bounds() -> Bounds | None:
    """Return the active bounds, or None outside :func:`bounded`."""
    return _bounds[0] if _bounds else None


@contextmanager
def bounded(seconds: float) -> Generator[Bounds, None, None]:
    """Enforce time limits on SDK code within the block.

    Of nested blocks the outermost decides, since a process has one alarm timer.

    Args:
        seconds: Time limit of a getter.
    """
    if _bounds:
        yield _bounds[0]
        return
    bounds = Bounds(seconds)
    _bounds.append(bounds)
    try:
        bounds.begin()
        yield bounds
    finally:
        bounds.end()
        _bounds.clear()
