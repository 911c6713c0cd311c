"""The end of the command, also if the SDK's client started a thread that never ends.

Python waits for every thread that is no daemon before it exits.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress

_PATIENCE = 1.0
"""Seconds in which all threads of an SDK may end by themselves."""


@contextmanager
def ended_despite_threads() -> Generator[None]:
    """End the process with the exit code of the block, if threads would hold it up."""
    try:
        yield
    except SystemExit as end:
        _end_if_held_up(end.code)
        raise
    _end_if_held_up(None)


def _end_if_held_up(code: object) -> None:
    threads = [thread for thread in threading.enumerate() if not thread.daemon]
    others = [thread for thread in threads if thread is not threading.main_thread()]
    for thread in others:
        thread.join(_PATIENCE / len(others))
    if not any(thread.is_alive() for thread in others):
        return
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # closed, or a pipe whose reader has gone
            stream.flush()
    os._exit(code if isinstance(code, int) else int(code is not None))
