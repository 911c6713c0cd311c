"""Processes that tests started and left behind, recognised by their environment; none but on Linux.

pytest keeps the name of the current test in its environment, and pytest-xdist that of the run and
of the process. The processes that a test starts inherit all of them.
"""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from pathlib import Path

RUN = "INTEGRATE_TEST_RUN"


def end_leftovers(**variables: str) -> None:
    """Kill all processes of this test run that were started with these variables."""
    variables[RUN] = os.environ[RUN]
    wanted = {f"{name}={value}".encode() for name, value in variables.items()}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it has ended, or is another user's
            if wanted <= {*(folder / "environ").read_bytes().split(b"\0")}:
                os.kill(int(folder.name), signal.SIGKILL)
