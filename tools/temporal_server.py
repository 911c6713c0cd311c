"""Temporal's development server, started on a free port of the loopback interface."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

EXECUTABLE = Path(sys.executable).with_name("temporal")


class DevServer:
    """A server process.

    Args:
        file: Database; None to keep everything in memory.
        port: Port; None for a free one.
        namespaces: Namespaces to create, beside ``default``.

    Attributes:
        address: ``host:port`` of the server.
    """

    def __init__(
        self,
        file: Path | None = None,
        port: int | None = None,
        namespaces: Sequence[str] = (),
    ) -> None:
        self._file = file
        self._namespaces = namespaces
        self.port = port or _free_port()
        self.address = f"127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the server and wait until it accepts connections."""
        command = [str(EXECUTABLE), "server", "start-dev", "--headless", "--ip", "127.0.0.1"]
        command += ["--port", str(self.port), "--log-level", "never"]
        command += ["--db-filename", str(self._file)] if self._file is not None else []
        for namespace in self._namespaces:
            command += ["--namespace", namespace]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": "/nonexistent"},
        )
        while True:
            if self._process.poll() is not None:
                raise RuntimeError(f"{EXECUTABLE} ended with {self._process.returncode}")
            with socket.socket() as probe:
                is_open = probe.connect_ex(("127.0.0.1", self.port)) == 0
                # A socket may connect to itself: its own port is a free one as well.
                if is_open and probe.getsockname() != probe.getpeername():
                    return

    def kill(self) -> None:
        """Kill the server with ``SIGKILL``."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()


@contextmanager
def dev_server(file: Path | None = None) -> Iterator[DevServer]:
    """Start a server for the block."""
    server = DevServer(file)
    server.start()
    try:
        yield server
    finally:
        server.kill()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
