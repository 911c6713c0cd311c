"""Progress of a command that takes a while, on a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Generator
from contextlib import contextmanager

from integrate_runtime.base.control_characters import one_line

from .console import fold, stderr

_SILENT_SECONDS = 2.0
_PAUSE_SECONDS = 0.1
_CLEAR = "\r\x1b[K"


class Progress:
    """Line that says what is being done, after two seconds of silence.

    Nothing is shown if standard error is no terminal.
    """

    def __init__(self) -> None:
        self._stream = sys.stderr
        self._width = stderr().width
        self._next = time.monotonic() + _SILENT_SECONDS
        self._is_shown = False

    def show(self, text: str) -> None:
        """Show a text in place of the previous one."""
        if self._width is None or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + _PAUSE_SECONDS
        self._stream.write(f"{_CLEAR}{fold(one_line(text), self._width - 1)[0]}")
        self._stream.flush()
        self._is_shown = True

    def hide(self) -> None:
        """Remove the line, before something else is printed."""
        if self._is_shown:
            self._stream.write(_CLEAR)
            self._stream.flush()
            self._is_shown = False


@contextmanager
def showing_progress() -> Generator[Progress]:
    """Return a line of progress that disappears at the end of the block."""
    progress = Progress()
    try:
        yield progress
    finally:
        progress.hide()
