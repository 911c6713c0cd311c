"""Progress of a command that takes a while, on a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console

if TYPE_CHECKING:
    from rich.status import Status

_SILENT_SECONDS = 2.0


@contextmanager
def showing_progress() -> Generator[Callable[[str], None]]:
    """Return a function that shows what is being done, after two seconds of silence.

    The line disappears at the end of the block. Nothing is shown if standard error is no terminal.
    """
    console = Console(file=sys.stderr, highlight=False, markup=False)
    started = time.monotonic()
    status: Status | None = None

    def show(text: str) -> None:
        nonlocal status
        if not console.is_terminal or time.monotonic() - started < _SILENT_SECONDS:
            return
        if status is None:
            status = console.status(text)
            status.start()
        status.update(text)

    try:
        yield show
    finally:
        if status is not None:
            status.stop()
