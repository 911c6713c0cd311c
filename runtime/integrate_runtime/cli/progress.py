"""Progress of a command that takes a while, on a terminal."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from datetime import timedelta

from integrate_runtime.base.durations import duration_text

from .console import stderr

_SILENT_SECONDS = 2.0
_PAUSE_SECONDS = 0.1


class Progress:
    """Line that says what is being done, after two seconds of silence.

    Nothing is shown if standard error is no terminal.
    """

    def __init__(self) -> None:
        self._out = stderr()
        self._begin = time.monotonic()
        self._next = self._begin + _SILENT_SECONDS
        self._is_shown = False

    def show(self, text: str) -> None:
        """Show a text in place of the previous one."""
        if self._out.width is None or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + _PAUSE_SECONDS
        self._out.transient(text)
        self._is_shown = True

    def begin(self) -> None:
        """Measure the time for ``show_part`` from now on, as for work at another pace."""
        self._begin = time.monotonic()

    def show_part(self, text: str, done: int, total: int) -> None:
        """Show a text, and the time that the rest takes if it goes on as until now."""
        if done:
            rest = max(0, total - done)
            seconds = round((time.monotonic() - self._begin) * rest / done)
            left = f"{seconds} s" if seconds < 60 else duration_text(timedelta(seconds=seconds))
            text += f", {left} left"
        self.show(text)

    def hide(self) -> None:
        """Remove the line, before something else is printed."""
        if self._is_shown:
            self._out.transient("")
            self._is_shown = False


@contextmanager
def showing_progress() -> Generator[Progress]:
    """Return a line of progress that disappears at the end of the block."""
    progress = Progress()
    try:
        yield progress
    finally:
        progress.hide()
