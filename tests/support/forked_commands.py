"""Commands that are run without importing everything for each of them anew."""

from __future__ import annotations

import atexit
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import IO

SERVER = Path(__file__).with_name("command_server.py")


class ForkedCommand:
    """A command in a process that was forked, used as one of ``subprocess.Popen``.

    Args:
        modules: Modules to import; the first one has the function ``main``.
        arguments: Path and arguments of the command.
        cwd: Working directory of the process.
        environment: Environment of the process. What Python reads when it starts has no effect,
            apart from ``PYTHONPATH`` and ``PYTHONDONTWRITEBYTECODE``.
        streams: Its standard input, output and error.

    Attributes:
        pid: Its process id.
        returncode: Its exit code, or the negative number of the signal that killed it, once it is
            known that it has ended.
    """

    def __init__(
        self,
        modules: Sequence[str],
        arguments: Sequence[str],
        *,
        cwd: Path,
        environment: Mapping[str, str],
        streams: tuple[IO[str], IO[str], IO[str]],
    ) -> None:
        self.returncode: int | None = None
        self._arguments = [*arguments]
        self._told, theirs = socket.socketpair()
        command = {"cwd": str(cwd), "environment": dict(environment), "arguments": self._arguments}
        with theirs:
            socket.send_fds(_server(modules, environment).socket, [b"\0"], [theirs.fileno()])
        text = f"{json.dumps(command)}\n".encode()
        given = [stream.fileno() for stream in streams]
        self._told.sendall(text[socket.send_fds(self._told, [text], given) :])
        self._lines = self._told.makefile()
        self.pid = int(self._lines.readline())

    def poll(self) -> int | None:
        """Return the exit code if the process has ended."""
        return self._code(0)

    def wait(self, timeout: float | None = None) -> int:
        """Wait for the end of the process, and return the exit code.

        Raises:
            subprocess.TimeoutExpired: It has not ended within these seconds.
        """
        code = self._code(timeout)
        if code is None:
            raise subprocess.TimeoutExpired(self._arguments, timeout or 0)
        return code

    def send_signal(self, number: int) -> None:
        """Send a signal, unless the process has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """Kill the process with ``SIGKILL``, unless it has ended."""
        self.send_signal(signal.SIGKILL)

    def _code(self, timeout: float | None) -> int | None:
        if self.returncode is None and select.select([self._told], [], [], timeout)[0]:
            self.returncode = int(self._lines.readline())
            self._lines.close()
            self._told.close()
        return self.returncode


class PipedCommand(ForkedCommand):
    """A command whose standard streams are pipes to the tests.

    Attributes:
        stdin: Its standard input.
        stdout: Its standard output.
        stderr: Its standard error.
    """

    def __init__(
        self,
        modules: Sequence[str],
        arguments: Sequence[str],
        *,
        cwd: Path,
        environment: Mapping[str, str],
    ) -> None:
        (given, stdin), (stdout, out), (stderr, err) = os.pipe(), os.pipe(), os.pipe()
        self.stdin = os.fdopen(stdin, "w")
        self.stdout, self.stderr = os.fdopen(stdout), os.fdopen(stderr)
        with os.fdopen(given) as theirs, os.fdopen(out, "w") as told, os.fdopen(err, "w") as errors:
            streams = (theirs, told, errors)
            super().__init__(modules, arguments, cwd=cwd, environment=environment, streams=streams)

    def communicate(self, text: str = "", timeout: float | None = None) -> tuple[str, str]:
        """Write to the standard input, and return what is left of the output when it has ended.

        Raises:
            subprocess.TimeoutExpired: It has not ended within these seconds.
        """
        with suppress(BrokenPipeError):
            self.stdin.write(text)
            self.stdin.close()
        with ThreadPoolExecutor(2) as threads:
            read = [threads.submit(stream.read) for stream in (self.stdout, self.stderr)]
            try:
                self.wait(timeout)
            except subprocess.TimeoutExpired:
                self.kill()
                raise
        return read[0].result(), read[1].result()

    def end(self) -> None:
        """Kill the process if it still runs, and close the pipes."""
        self.kill()
        self.wait()
        for stream in (self.stdin, self.stdout, self.stderr):
            with suppress(BrokenPipeError):
                stream.close()


def run_forked(
    modules: Sequence[str],
    arguments: Sequence[str],
    *,
    cwd: Path,
    environment: Mapping[str, str],
    stdin: IO[str] | str = "",
    timeout: float | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run a command in a process that is forked from one that has imported these modules.

    Args:
        modules: Modules to import; the first one has the function ``main``.
        arguments: Path and arguments of the command.
        cwd: Working directory of the process.
        environment: Environment of the process. What Python reads when it starts has no effect,
            apart from ``PYTHONPATH`` and ``PYTHONDONTWRITEBYTECODE``.
        stdin: Standard input, or its text.
        timeout: Seconds after which the process is killed.

    Raises:
        subprocess.TimeoutExpired: The process was killed.
    """
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        with _input(stdin) as given:
            streams = (given, out, err)
            command = ForkedCommand(
                modules, arguments, cwd=cwd, environment=environment, streams=streams
            )
        try:
            code = command.wait(timeout)
        except BaseException:
            command.kill()
            command.wait()
            raise
        return subprocess.CompletedProcess([*arguments], code, _text(out), _text(err))


def _input(given: IO[str] | str) -> IO[str]:
    if not isinstance(given, str):
        return os.fdopen(os.dup(given.fileno()))
    file = tempfile.TemporaryFile("w+")  # noqa: SIM115
    file.write(given)
    file.seek(0)
    return file


def _text(file: IO[str]) -> str:
    file.seek(0)
    return file.read()


class _Server:
    """A process that has imported some modules, and forks until the tests end."""

    def __init__(self, modules: Sequence[str], environment: Mapping[str, str]) -> None:
        # Without the name of the test that needs it first: it outlives that test, also if it fails.
        left_out = ("PYTHONPATH", "PYTEST_CURRENT_TEST")
        started = {name: value for name, value in environment.items() if name not in left_out}
        self.socket, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, str(SERVER), *modules], env=started, stdin=theirs.fileno()
            )

    def end(self) -> None:
        self.socket.close()
        self._process.wait()


_servers: dict[tuple[str, ...], _Server] = {}


def _server(modules: Sequence[str], environment: Mapping[str, str]) -> _Server:
    """Return the server for some modules, which is started in the first command's environment."""
    key = tuple(modules)
    if key not in _servers:
        _servers[key] = _Server(modules, environment)
        atexit.register(_servers[key].end)
    return _servers[key]
