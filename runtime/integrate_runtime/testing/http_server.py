"""An HTTP server on loopback that records requests and sends prepared replies.

    with RecordingServer() as server:
        server.reply("GET", "/user", Reply.json({"login": "octocat"}))
        server.reply("POST", "/issues", Reply(500), Reply.json({"number": 1}, status=201))
        ...                                   # any HTTP client, any loop or thread: server.url
        assert [request.method for request in server.requests] == ["GET", "POST"]

The replies to a route are sent in order, and the last one again for every further request. A route
without replies gets ``server.default``. A request is recorded in full before it gets a reply.
"""

from __future__ import annotations

import json
import socket
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import parse_qsl, unquote, urlsplit

_TLS_HANDSHAKE = b"\x16"
"""First byte of a TLS connection."""

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping
    from types import TracebackType


@dataclass(frozen=True, slots=True)
class Recorded:
    """One request, as received.

    Attributes:
        method: HTTP method in capitals.
        target: Request target as sent, with the query.
        headers: Headers by lower-case name; a repeated header has its last value.
        body: Body.
        connection: Number of its TCP connection, from 1.
    """

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    connection: int

    @property
    def path(self) -> str:
        """Percent-decoded path without the query."""
        return unquote(urlsplit(self.target).path)

    @property
    def query(self) -> list[tuple[str, str]]:
        """Decoded pairs of the query in order, with empty values."""
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    def json(self) -> Any:
        """Return the body parsed as JSON, or None if it is empty."""
        return json.loads(self.body) if self.body else None


@dataclass(frozen=True, slots=True)
class Reply:
    """The reply to one request.

    Attributes:
        status: HTTP status.
        body: Body; not sent with the statuses 204 and 304.
        headers: Headers besides Content-Length, which the server sets.
        delay: Seconds between request and reply.
        drop: Close the connection after reading the request, without a reply.
    """

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    delay: float = 0
    drop: bool = False

    @classmethod
    def json(
        cls,
        value: object,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        delay: float = 0,
    ) -> Reply:
        """Return a reply with a JSON body and its content type."""
        return cls(
            status,
            json.dumps(value).encode(),
            {"Content-Type": "application/json", **(headers or {})},
            delay,
        )


class RecordingServer:
    """The server, a context manager that listens on a free port of 127.0.0.1.

    Args:
        default: Reply to routes without one, or a function that makes it from the request.
        tls: Context for connections that start with a TLS handshake; without one they fail.

    Attributes:
        requests: All requests so far, in order of arrival.
        default: Reply to routes without one, or a function that makes it from the request.
        tls: Context for connections that start with a TLS handshake, or None.
    """

    def __init__(
        self,
        default: Reply | Callable[[Recorded], Reply] | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.default: Reply | Callable[[Recorded], Reply] = default or Reply.json(
            {"message": "Not Found"}, status=404
        )
        self.requests: list[Recorded] = []
        self.tls = tls
        self._connections = 0
        self._lock = threading.Lock()
        self._replies: dict[tuple[str, str], deque[Reply]] = {}
        self._server = _Listener(self)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )

    @property
    def address(self) -> tuple[str, int]:
        """Host and port."""
        return "127.0.0.1", self._server.server_port

    @property
    def url(self) -> str:
        """Base URL without a trailing slash."""
        host, port = self.address
        return f"http://{host}:{port}"

    @property
    def connections(self) -> int:
        """Number of TCP connections so far."""
        with self._lock:
            return self._connections

    def reply(self, method: str, path: str, *replies: Reply) -> None:
        """Set the replies to a method and percent-decoded path, in order."""
        with self._lock:
            self._replies[method, path] = deque(replies)

    def clear(self) -> None:
        """Clear the recorded requests, but not the replies."""
        with self._lock:
            self.requests.clear()

    def close_connections(self) -> None:
        """Close the open connections, so that no client waits for more on one of them."""
        self._server.close_connections()

    def __enter__(self) -> RecordingServer:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self.close_connections()
        self._server.server_close()
        self._thread.join()

    def connected(self) -> int:
        """Count a connection and return its number."""
        with self._lock:
            self._connections += 1
            return self._connections

    def answer(self, request: Recorded) -> Reply:
        """Record a request and choose its reply."""
        with self._lock:
            self.requests.append(request)
            replies = self._replies.get((request.method, request.path))
            if replies:
                return replies.popleft() if len(replies) > 1 else replies[0]
        return self.default(request) if callable(self.default) else self.default


def unused_port() -> int:
    """Return a port of 127.0.0.1 on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class _Listener(ThreadingHTTPServer):
    """A threading server that closes open connections as it stops."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, recorder: RecordingServer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.recorder = recorder
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()

    def hold(self, connection: socket.socket) -> None:
        with self._guard:
            self._open.add(connection)

    def release(self, connection: socket.socket) -> None:
        with self._guard:
            self._open.discard(connection)

    def close_connections(self) -> None:
        with self._guard:
            connections = list(self._open)
        for connection in connections:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:  # the client was faster
                continue

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Answer the requests of a connection, in its own thread."""
        tls = self.recorder.tls
        if tls is None or request.recv(1, socket.MSG_PEEK) != _TLS_HANDSHAKE:
            super().finish_request(request, client_address)
            return
        with tls.wrap_socket(request, server_side=True) as secured:
            super().finish_request(secured, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore a client that closes its connection, which is part of some tests."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    without_body: ClassVar[frozenset[int]] = frozenset({204, 304})

    def setup(self) -> None:
        super().setup()
        assert isinstance(self.server, _Listener)
        self.listener = self.server
        self.number = self.listener.recorder.connected()
        self.listener.hold(self.connection)

    def finish(self) -> None:
        self.listener.release(self.connection)
        super().finish()

    def handle_one_request(self) -> None:
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline:
            self.close_connection = True
            return
        if self.parse_request():
            self._reply(self.listener.recorder.answer(self._recorded()))

    def _recorded(self) -> Recorded:
        headers = {name.lower(): value for name, value in self.headers.items()}
        chunked = headers.get("transfer-encoding") == "chunked"
        body = self._chunks() if chunked else self.rfile.read(int(headers.get("content-length", 0)))
        return Recorded(self.command, self.path, headers, body, self.number)

    def _chunks(self) -> bytes:
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def _reply(self, reply: Reply) -> None:
        if reply.delay:
            time.sleep(reply.delay)
        if reply.drop:
            self.close_connection = True
            return
        body = b"" if reply.status in self.without_body else reply.body
        sent = b"" if self.command == "HEAD" else body
        # One write: a head and a body sent apart wait for the client's delayed acknowledgement.
        self.wfile.write(_head(reply, len(body)) + sent)


def _head(reply: Reply, length: int) -> bytes:
    phrase = HTTPStatus(reply.status).phrase
    lines = [f"HTTP/1.1 {reply.status} {phrase}"]
    lines += [f"{name}: {value}" for name, value in reply.headers.items()]
    if reply.status not in _Handler.without_body:
        lines.append(f"Content-Length: {length}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
