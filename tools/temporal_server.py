"""Temporal's development server, started on a free port of the loopback interface."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

EXECUTABLE = Path(sys.executable).with_name("temporal")
ONE_PART = ("matching.numTaskqueueReadPartitions=1", "matching.numTaskqueueWritePartitions=1")
"""Settings for task queues in one part instead of four, all of which workers would poll."""
NO_OWN_WORKERS = "worker.perNamespaceWorkerCount=0"
"""Setting for a server without workers of its own, which poll all the time for each namespace.

They execute schedules and batch operations, which the engine does not use, but people may on
Temporal's page.
"""


class DevServer:
    """A server process.

    Args:
        file: Database; None to keep everything in memory.
        port: Port; None for a free one.
        namespaces: Namespaces to create, beside ``default``.
        page: Whether it serves Temporal's page.
        codec: Address of a codec server, with which the page decrypts.

    Attributes:
        address: ``host:port`` of the server.
        page: Address of Temporal's page.
    """

    def __init__(
        self,
        file: Path | None = None,
        port: int | None = None,
        namespaces: Sequence[str] = (),
        *,
        page: bool = False,
        codec: str | None = None,
    ) -> None:
        self.port = port or free_port()
        self.address = f"127.0.0.1:{self.port}"
        page_port = free_port() if page else None
        self.page = f"http://127.0.0.1:{page_port}"
        self._options = ["--port", str(self.port)]
        self._options += ["--db-filename", str(file)] if file is not None else []
        settings = ONE_PART if page else (*ONE_PART, NO_OWN_WORKERS)
        for setting in settings:
            self._options += ["--dynamic-config-value", setting]
        for namespace in namespaces:
            self._options += ["--namespace", namespace]
        if page_port is None:
            self._options.append("--headless")
        else:
            self._options += ["--ui-port", str(page_port), "--ui-ip", "127.0.0.1"]
            self._options.append("--ui-disable-news-fetch")
        self._options += ["--ui-codec-endpoint", codec] if codec is not None else []
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the server and wait until it serves."""
        command = ["server", "start-dev", "--ip", "127.0.0.1", "--log-level", "never"]
        self._process = _temporal(*command, *self._options)
        while not (self._is_open() and self._is_healthy()):
            time.sleep(0.02)
            if self._process.poll() is not None:
                raise RuntimeError(f"{EXECUTABLE} ended with {self._process.returncode}")

    def _is_open(self) -> bool:
        with socket.socket() as probe:
            is_open = probe.connect_ex(("127.0.0.1", self.port)) == 0
            # A socket may connect to itself: its own port is a free one as well.
            return is_open and probe.getsockname() != probe.getpeername()

    def _is_healthy(self) -> bool:
        """Whether it serves: it accepts connections before."""
        return _temporal("operator", "cluster", "health", "--address", self.address).wait() == 0

    def kill(self) -> None:
        """Kill the server with ``SIGKILL``."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()


@contextmanager
def dev_server(file: Path | None = None) -> Generator[DevServer]:
    """Start a server for the block."""
    server = DevServer(file)
    server.start()
    try:
        yield server
    finally:
        server.kill()


def _temporal(*arguments: str) -> subprocess.Popen[bytes]:
    """Start Temporal's command without the settings of the user."""
    return subprocess.Popen(
        [EXECUTABLE, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "HOME": "/nonexistent"},
    )


def free_port() -> int:
    """Return a port of the loopback interface that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
