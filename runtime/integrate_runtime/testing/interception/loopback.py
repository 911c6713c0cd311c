"""A server on loopback that stands for a fake API, for clients that connect by themselves."""

from __future__ import annotations

from typing import ClassVar, Protocol
from urllib.parse import urljoin, urlsplit

from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.testing import http_server
from integrate_runtime.testing.exchange import Loss, Reply, Request


class Answering(Protocol):
    """Source of the replies of a fake API."""

    def answer(self, request: Request) -> Reply:
        """Record a request and return its reply.

        Raises:
            UnexpectedRequest: If no route matches the request.
        """
        ...

    def next_loss(self, method: str, path: str) -> Loss | None:
        """Return how the connection of a request would fail; None if it gets a response."""
        ...


class LoopbackServer:
    """Server on loopback that answers for a fake API; it starts with its first address.

    Args:
        api: The fake API.
    """

    ORIGIN: ClassVar[str] = "x-integrate-fake-origin"
    """Header with the origin that a request was meant for."""

    def __init__(self, api: Answering) -> None:
        self._api = api
        self._server: http_server.RecordingServer | None = None
        self._own_server = ""

    def base_url(self, own: str) -> str:
        """Return the address that replaces an SDK's own, with the same path.

        Args:
            own: Base address of the SDK's own server; empty if it is unknown.
        """
        self._own_server = own
        return self._started().url + urlsplit(own).path.rstrip("/")

    def address_for(self, method: str, path: str) -> tuple[str, int]:
        """Return host and port to connect to for a request; nobody listens if it is refused."""
        refused = self._api.next_loss(method, path) is Loss.REFUSED
        if refused:
            self._api.answer(Request(method, path, {}, b""))
        port = http_server.unused_port() if refused else urlsplit(self._started().url).port
        return "127.0.0.1", port or 0

    def close(self) -> None:
        """Stop the server."""
        if self._server is not None:
            self._server.__exit__(None, None, None)
            self._server = None

    def _started(self) -> http_server.RecordingServer:
        if self._server is None:
            self._server = http_server.RecordingServer(self._answer).__enter__()
        return self._server

    def _answer(self, sent: http_server.Recorded) -> http_server.Reply:
        headers = dict(sent.headers)
        origin = headers.pop(self.ORIGIN, None) or self._own_server or f"http://{headers['host']}"
        headers["host"] = urlsplit(origin).netloc
        url = urljoin(origin, sent.target)
        try:
            reply = self._api.answer(Request(sent.method, url, headers, sent.body))
        except IntegrationError as error:  # it ends the run once the SDK has the answer
            return http_server.Reply(501, str(error).encode())
        is_lost = reply.loss is not None
        return http_server.Reply(reply.status, reply.body, reply.headers, drop=is_lost)
