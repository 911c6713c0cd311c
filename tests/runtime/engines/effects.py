"""A server that counts effects, and the task that has one."""

from __future__ import annotations

import asyncio
import os
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast

from integrate_runtime import RetryAt, Task, now

PATIENCE = 120
"""Seconds until a test gives up: many times what an idle machine takes."""


class Effects(ThreadingHTTPServer):
    """Server that counts the requests for each name.

    Attributes:
        arrivals: Number of requests.
        counts: Number of requests by name.
        answers: Name to a function from a request's number to a status, or None for no answer.
    """

    daemon_threads = True
    request_queue_size = 128

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.arrivals = 0
        self.counts: Counter[str] = Counter()
        self.times: dict[str, list[datetime]] = {}
        self.answers: dict[str, Callable[[int], int | None]] = {}
        self._arrived = threading.Condition()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True)

    def __enter__(self) -> Effects:
        self._thread.start()
        return self

    def __exit__(self, *ended: object) -> None:
        self.shutdown()
        self.server_close()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def count(self, name: str) -> int:
        """Count a request and return its number, from 1."""
        with self._arrived:
            self.arrivals += 1
            self.counts[name] += 1
            self.times.setdefault(name, []).append(datetime.now(UTC))
            self._arrived.notify_all()
            return self.counts[name]

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Wait until a condition holds, which may change with each request."""
        with self._arrived:
            if not self._arrived.wait_for(condition, PATIENCE):
                raise TimeoutError("the condition was never met")

    def wait_for(self, name: str, count: int = 1) -> None:
        """Wait until a number of requests for a name have arrived."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: self.counts[name] >= count, PATIENCE):
                raise TimeoutError(f"{name} was requested {self.counts[name]} times")


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        effects, name = cast("Effects", self.server), self.path.removeprefix("/")
        number = effects.count(name)
        status = effects.answers.get(name, _good)(number)
        if status is None:
            threading.Event().wait(PATIENCE)  # the client is killed first
            return
        body = value_of(name).encode()
        with suppress(ConnectionError):  # the client may have been killed
            self.send_response(status)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Print no log."""


def _good(number: int) -> int:
    return 200


def value_of(name: str) -> str:
    """Return the server's answer for a name."""
    return f"value of {name}"


class Answered(Exception):
    """The server returned an error status."""

    def __init__(self, status: int) -> None:
        super().__init__(f"answered {status}")
        self.status_code = status


async def effect(task: Task, io: Any, *, name: str) -> str:
    """Send one request; a callback that every engine accepts."""
    return await request(name)


async def request(name: str) -> str:
    """Send one request, and return the body of the answer."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(os.environ["EFFECTS"]))
    try:
        writer.write(f"POST /{name} HTTP/1.0\r\n\r\n".encode())
        await writer.drain()
        answer = (await reader.read()).decode()
    finally:
        writer.close()
    status = int(answer.split()[1])
    if status != 200:
        raise Answered(status)
    return answer.partition("\r\n\r\n")[2]


def retry_after(error: BaseException, task: Task) -> RetryAt:
    """Error hook that waits for a number of seconds chosen by the test."""
    return RetryAt(now() + timedelta(seconds=float(os.environ["RETRY_AFTER"])))
