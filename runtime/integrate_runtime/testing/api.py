"""``FakeApi``: a fake HTTP server, made of routes and their replies."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import IntegrationError

from .exchange import Loss, Reply, Request
from .interception.loopback import LoopbackServer

if TYPE_CHECKING:
    import httpx


class UnexpectedRequest(IntegrationError):
    """A fake API received a request for which it has no route.

    Attributes:
        request: The request.
    """

    def __init__(self, message: str, request: Request) -> None:
        super().__init__(message, request)
        self.request = request


@dataclass(slots=True)
class _Route:
    method: str
    path: str
    pattern: re.Pattern[str]
    answers: deque[Reply | Callable[[Request], Reply]]

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


class FakeApi:
    """Fake HTTP server of an integration.

    Args:
        name: Name of the API in messages.

    Attributes:
        requests: All received requests, in order.
        unexpected: Received requests without a route.
        blocked: Hosts that an SDK tried to connect to by itself.
        loopback: Server on loopback that answers in the same way.
    """

    def __init__(self, name: str = "api") -> None:
        self.name = name
        self.requests: list[Request] = []
        self.unexpected: list[Request] = []
        self.blocked: list[str] = []
        self.loopback = LoopbackServer(self)
        self._routes: dict[tuple[str, str], _Route] = {}

    def reply(self, method: str, path: str, *answers: Reply | Callable[[Request], Reply]) -> None:
        """Set the replies of a route: one per request, and the last one for all further requests.

            api.reply("GET", "/repos/{owner}/{repo}", Reply(503), Reply.json({"id": 1}))

        Args:
            method: HTTP verb.
            path: Path of the URL, percent-decoded, without the query. ``{name}`` matches any one
                segment; routes without such a segment take precedence.
            answers: Replies, or functions from ``Request`` to ``Reply``, which replace the route's
                previous ones.

        Raises:
            ValueError: If no reply is passed.
        """
        if not answers:
            raise ValueError(f"{method} {path} needs a reply.")
        parts = (
            "[^/]+" if re.fullmatch(r"\{.*\}", part) else re.escape(part)
            for part in path.split("/")
        )
        method = method.upper()
        pattern = re.compile("/".join(parts))
        self._routes[method, path] = _Route(method, path, pattern, deque(answers))

    def answer(self, request: Request) -> Reply:
        """Record a request and return its reply; adapters of HTTP libraries call it.

        Raises:
            UnexpectedRequest: If no route matches the request.
        """
        self.requests.append(request)
        route = self._route(request.method, request.path)
        if route is None:
            self.unexpected.append(request)
            raise self.unexpected_error(request)
        answers = route.answers
        answer = answers.popleft() if len(answers) > 1 else answers[0]
        return answer(request) if callable(answer) else answer

    def next_loss(self, method: str, path: str) -> Loss | None:
        """Return how the connection of a request would fail; None if it gets a response."""
        route = self._route(method, path)
        answer = route.answers[0] if route is not None else None
        return answer.loss if isinstance(answer, Reply) else None

    def _route(self, method: str, path: str) -> _Route | None:
        fitting = (route for route in self._routes.values() if _fits(route, method, path))
        return self._routes.get((method, path)) or next(fitting, None)

    def unexpected_error(self, request: Request) -> UnexpectedRequest:
        """Return the error for a request without a route, with the line to add to the test."""
        known = ", ".join(map(str, self._routes.values())) or "none"
        return UnexpectedRequest(
            f"The fake {self.name!r} has no reply to {request.method} {request.path}; add it with "
            f"reply({request.method!r}, {request.path!r}, Reply.json(...)). It has: {known}.",
            request,
        )

    def httpx_transport(self) -> httpx.MockTransport:
        """Return an httpx transport, for synchronous and asynchronous clients."""
        from .interception.httpx_library import (
            transport_of,  # not at the top: httpx may not be installed
        )

        return transport_of(self.answer)


def _fits(route: _Route, method: str, path: str) -> bool:
    return route.method == method and bool(route.pattern.fullmatch(path))
