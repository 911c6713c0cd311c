"""Commands that are run without importing everything for each of them anew."""

from __future__ import annotations

import atexit
import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

SERVER = Path(__file__).with_name("command_server.py")


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
            apart from ``PYTHONPATH``.
        stdin: Standard input, or its text.
        timeout: Seconds after which the process is killed.

    Raises:
        subprocess.TimeoutExpired: The process was killed.
    """
    told, theirs = socket.socketpair()
    command = {"cwd": str(cwd), "environment": dict(environment), "arguments": [*arguments]}
    with told, tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        with theirs, _input(stdin) as given:
            socket.send_fds(_server(modules, environment).socket, [b"\0"], [theirs.fileno()])
            text = f"{json.dumps(command)}\n".encode()
            streams = [file.fileno() for file in (given, out, err)]
            told.sendall(text[socket.send_fds(told, [text], streams) :])
        with told.makefile() as lines:
            pid = int(lines.readline())
            told.settimeout(timeout)
            try:
                code = int(lines.readline())
            except BaseException as ended:
                os.kill(pid, 9)
                if isinstance(ended, TimeoutError):
                    raise subprocess.TimeoutExpired([*arguments], timeout or 0) from None
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
        started = {name: value for name, value in environment.items() if name != "PYTHONPATH"}
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
