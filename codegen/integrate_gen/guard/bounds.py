"""Limits on an SDK's code: how long one place may take, and what an interrupt ends."""

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

_AGAIN = 1.0
"""Seconds after which code that swallowed the first :class:`TimeIsUp` gets another."""

_GRACE = 3.0
"""Seconds that code has to end in once its time is up, before the process is ended."""

_CLOSE = 0.01
"""Seconds before a deadline from which an alarm counts; an earlier one was for a place within."""

_LOOK = 0.25
"""Seconds between two looks of the watchdog."""

_Handler: TypeAlias = "Callable[[int, FrameType | None], object] | int | None"
_HAS_ALARM = hasattr(signal, "setitimer")


class TimeIsUp(BaseException):
    """Raised inside SDK code whose time is up; no ``except Exception`` of the SDK's holds it."""


@dataclass(eq=False)
class Place:
    """One stretch of SDK code.

    Attributes:
        name: What runs, for messages.
        seconds: How long it may take, without the places within it.
        started: When it began, by the monotonic clock.
        deadline: When its time is up.
        runs: It was entered and not left; an alarm that comes while it is left is too late.
        timed_out: Its time was up, whether or not the code noticed.
        suspended: The timer of the place around it: seconds left, and the interval.
    """

    name: str
    seconds: float
    started: float = 0.0
    deadline: float = 0.0
    runs: bool = True
    timed_out: bool = False
    suspended: tuple[float, float] = (0.0, 0.0)

    @property
    def lateness(self) -> str:
        """What is said of the place when its time was up."""
        return f"longer than {self.seconds:g} s, which --getter-timeout changes"


class Bounds:
    """Times the places that SDK code runs in, and tells a user's interrupt from an SDK's.

    A timer's signal raises :class:`TimeIsUp` in the main thread, which ends sleeps and loops. Where
    there is no such signal, or code swallows the exception or blocks in C, a watchdog thread ends
    the process with a sentence that names the place. Nothing ends C code that holds the
    interpreter's lock.

    Attributes:
        seconds: How long a getter may take.
        interrupted: The user's interrupt (SIGINT) arrived. A ``KeyboardInterrupt`` without it is
            the SDK's own.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.interrupted = False
        self._places: list[Place] = []
        self._ended = threading.Event()
        self._is_main = threading.current_thread() is threading.main_thread()
        self._alarmed = self._is_main and _HAS_ALARM
        self._handlers: dict[int, Callable[[int, FrameType | None], None]] = {}
        self._before: dict[int, _Handler] = {}

    def begin(self) -> None:
        """Install the signal handlers and start the watchdog."""
        if self._is_main and callable(signal.getsignal(signal.SIGINT)):
            self._handlers[signal.SIGINT] = self._interrupt
        if self._alarmed:
            self._handlers[signal.SIGALRM] = self._alarm
        for number, handler in self._handlers.items():
            self._before[number] = signal.signal(number, handler)
        threading.Thread(target=self._watch, name="sdk-watchdog", daemon=True).start()

    def end(self) -> None:
        """Put the signal handlers back and end the watchdog."""
        self._ended.set()
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def enter(self, place: Place) -> None:
        """Start a place's time, and stop that of the place around it."""
        place.started = time.monotonic()
        place.deadline = place.started + place.seconds
        self._places.append(place)
        if self._alarmed:
            place.suspended = signal.setitimer(signal.ITIMER_REAL, place.seconds, _AGAIN)

    def leave(self, place: Place) -> None:
        """Let the time of the place around this one go on."""
        place.runs = False
        self._places.remove(place)
        for outer in self._places[-1:]:
            outer.deadline += time.monotonic() - place.started
        if self._alarmed:
            signal.setitimer(signal.ITIMER_REAL, *place.suspended)
        for number, handler in self._handlers.items():  # an SDK may have installed its own
            if signal.getsignal(number) != handler:
                signal.signal(number, handler)

    def _interrupt(self, number: int, frame: FrameType | None) -> None:
        self.interrupted = True
        before = self._before[number]
        if callable(before):
            before(number, frame)

    def _alarm(self, number: int, frame: FrameType | None) -> None:
        place = self._places[-1] if self._places else None
        if place is not None and place.runs and time.monotonic() >= place.deadline - _CLOSE:
            place.timed_out = True
            raise TimeIsUp

    def _watch(self) -> None:
        grace = _GRACE if self._alarmed else 0.0
        while not self._ended.wait(_LOOK):
            for place in self._places[-1:]:
                if time.monotonic() > place.deadline + grace:
                    os.write(2, f"error: {place.name} takes {place.lateness}.\n".encode())
                    os._exit(ExitCode.ERROR)


_bounds: list[Bounds] = []


def current_bounds() -> Bounds | None:
    """The bounds that hold now; None outside :func:`bounded`."""
    return _bounds[0] if _bounds else None


@contextmanager
def bounded(seconds: float) -> Generator[Bounds, None, None]:
    """Bound the SDK code that runs within the block; the outermost of nested blocks decides.

    Args:
        seconds: How long a getter may take.
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
