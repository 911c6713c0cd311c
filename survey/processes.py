"""Processes of bounded time, which end together with the processes that they started."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

TIMED_OUT = -1
"""Exit code of a process that took too long."""

_running: set[subprocess.Popen[str]] = set()
_stopping = threading.Event()


class Stopped(Exception):
    """All processes were killed, and no other one starts."""


@dataclass(frozen=True, slots=True)
class Done:
    """A process that ended.

    Attributes:
        code: Exit code; ``TIMED_OUT`` if the process was ended because of its time.
        out: Standard output.
        err: Standard error.
    """

    code: int
    out: str
    err: str

    @property
    def last_line(self) -> str:
        """Last line of the errors, or else of the output."""
        lines = (self.err.strip() or self.out.strip()).splitlines()
        return lines[-1].strip() if lines else ""


def run(
    command: Sequence[str | Path],
    folder: Path,
    timeout: float,
    variables: Mapping[str, str] | None = None,
) -> Done:
    """Run a command and wait for it, at most ``timeout`` seconds.

    Args:
        command: The command.
        folder: Working directory.
        timeout: Seconds after which the process and its children are killed.
        variables: Environment variables beside those of this process.

    Raises:
        Stopped: ``stop_all`` was called.
    """
    if _stopping.is_set():
        raise Stopped
    process = subprocess.Popen(
        [*map(str, command)],
        cwd=folder,
        env={**os.environ, **(variables or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    _running.add(process)
    try:
        out, err = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        _kill(process)
        return Done(TIMED_OUT, "", f"{_name(command)} took longer than {timeout:.0f} s")
    except BaseException:
        _kill(process)
        raise
    finally:
        _running.discard(process)
    return Done(process.returncode, out, err)


def stop_all() -> None:
    """Kill the processes that other threads wait for, with their children, and start no others."""
    _stopping.set()
    for process in tuple(_running):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def _kill(process: subprocess.Popen[str]) -> None:
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def _name(command: Sequence[str | Path]) -> str:
    """Return ``integrate_gen new`` of ``python -m integrate_gen new package``."""
    program, *arguments = map(str, command)
    words = arguments[1:3] if arguments[:1] == ["-m"] else [Path(program).name, *arguments[:1]]
    return " ".join(word for word in words if not word.startswith("-"))
