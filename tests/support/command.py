"""Runs the command ``integrate`` as real processes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

INTEGRATE = str(Path(sys.executable).with_name("integrate"))
_PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class Done:
    """A process that has ended."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """What it printed, as JSON."""
        return json.loads(self.out)

    @property
    def problem(self) -> str:
        """The last line of its errors."""
        return self.err.strip().splitlines()[-1]


@dataclass(frozen=True, slots=True)
class Commands:
    """Commands in one folder.

    Attributes:
        folder: The current folder of the processes.
        variables: Environment variables beside those of the tests.
        begun: The processes.
    """

    folder: Path
    variables: dict[str, str] = field(default_factory=dict[str, str])
    begun: list[subprocess.Popen[str]] = field(default_factory=list[subprocess.Popen[str]])

    def write(self, name: str, text: str) -> None:
        """Write a file into the folder."""
        (self.folder / name).write_text(text)

    def begin(self, *arguments: str) -> subprocess.Popen[str]:
        """Start ``integrate`` and leave it running."""
        process = subprocess.Popen(
            [INTEGRATE, *arguments],
            cwd=self.folder,
            env=self.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.begun.append(process)
        return process

    def run(self, *arguments: str, stdin: str = "") -> Done:
        """Run ``integrate`` to its end."""
        return ended(self.begin(*arguments), stdin)

    def end_all(self) -> None:
        """End what a failed test left running."""
        for process in self.begun:
            if process.poll() is None:
                process.kill()
                process.communicate()

    def environment(self) -> dict[str, str]:
        """The processes' environment: UTC, and no terminal's."""
        unwanted = ("COLUMNS", "FORCE_COLOR", "NO_COLOR", "TERM")
        kept = {name: value for name, value in os.environ.items() if name not in unwanted}
        return {**kept, "TZ": "UTC", "TERM": "xterm-256color", **self.variables}


def ended(process: subprocess.Popen[str], stdin: str = "") -> Done:
    """Wait for a process."""
    out, err = process.communicate(stdin, timeout=_PATIENCE)
    return Done(process.returncode, out, err)


def interrupt(process: subprocess.Popen[str]) -> Done:
    """Press Ctrl-C."""
    process.send_signal(signal.SIGINT)
    return ended(process)


def wait_until(condition: Callable[[], object]) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + _PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "it never became so"
        time.sleep(0.02)
