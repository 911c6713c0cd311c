"""The command ``integrate`` as a process."""

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

from tests.support.forked_commands import PipedCommand, run_forked

INTEGRATE = str(Path(sys.executable).with_name("integrate"))
MODULES = ("integrate_runtime.cli", "integrate_runtime.cli.app", "imported_by_runs")
_TIMEOUT = 120.0


@dataclass(frozen=True, slots=True)
class Done:
    """The exit code and output of a finished process."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """Return the output, parsed as JSON."""
        return json.loads(self.out)

    @property
    def problem(self) -> str:
        """Last line of the standard error."""
        return self.err.strip().splitlines()[-1]


@dataclass(frozen=True, slots=True)
class Commands:
    """Runs the command in a folder.

    Attributes:
        folder: Working directory of the processes.
        variables: Environment variables to add to those of the tests.
        started: All started processes.
    """

    folder: Path
    variables: dict[str, str] = field(default_factory=dict[str, str])
    started: list[PipedCommand] = field(default_factory=list[PipedCommand])

    def write(self, name: str, text: str) -> None:
        """Write a file to the folder."""
        (self.folder / name).write_text(text)

    def begin(self, *arguments: str) -> PipedCommand:
        """Start the command without waiting for it."""
        process = PipedCommand(
            MODULES, [INTEGRATE, *arguments], cwd=self.folder, environment=self.environment()
        )
        self.started.append(process)
        return process

    def run(self, *arguments: str, stdin: str = "") -> Done:
        """Run the command and wait for its end."""
        done = run_forked(
            MODULES,
            [INTEGRATE, *arguments],
            cwd=self.folder,
            environment=self.environment(),
            stdin=stdin,
            timeout=_TIMEOUT,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def end_all(self) -> None:
        """Kill the processes that still run, and close the pipes of all."""
        for process in self.started:
            process.end()

    def environment(self) -> dict[str, str]:
        """Return the environment of the processes: in UTC, without the terminal's variables."""
        unwanted = ("COLUMNS", "FORCE_COLOR", "NO_COLOR", "TERM")
        inherited = {name: value for name, value in os.environ.items() if name not in unwanted}
        return {**inherited, "TZ": "UTC", "TERM": "xterm-256color", **self.variables}


def ended(process: PipedCommand, stdin: str = "") -> Done:
    """Wait for the end of a process."""
    out, err = process.communicate(stdin, timeout=_TIMEOUT)
    return Done(process.wait(), out, err)


def interrupt(process: PipedCommand) -> Done:
    """Interrupt a process, as Ctrl-C does, and wait for its end."""
    process.send_signal(signal.SIGINT)
    return ended(process)


def wait_until(condition: Callable[[], object]) -> None:
    """Wait until a condition holds."""
    deadline = time.monotonic() + _TIMEOUT
    while not condition():
        assert time.monotonic() < deadline, "the condition was never met"
        time.sleep(0.02)


def on_terminal(commands: Commands, columns: int, *arguments: str) -> str:
    """Return the output on a terminal of that width, styles included."""
    script = (
        "import fcntl, os, pty, struct, sys, termios\n"
        "child, master = pty.fork()\n"
        "if not child: os.execv(sys.argv[2], sys.argv[2:])\n"
        "size = struct.pack('HHHH', 50, int(sys.argv[1]), 0, 0)\n"
        "fcntl.ioctl(master, termios.TIOCSWINSZ, size)\n"
        "try:\n"
        "    while data := os.read(master, 65536): os.write(1, data)\n"
        "except OSError: pass\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(columns), INTEGRATE, *arguments],
        cwd=commands.folder,
        env=commands.environment(),
        capture_output=True,
        check=True,
    )
    return done.stdout.decode().replace("\r\n", "\n")
