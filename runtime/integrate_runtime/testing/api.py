"""A fake HTTP API: a table of routes and the replies to them, for any SDK's HTTP layer."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit

from integrate_runtime.base.errors import IntegrationError

if TYPE_CHECKING:
    import httpx


class Loss(Enum):
    """How a connection fails."""

    REFUSED = "the request never left"
    DROPPED = "the request arrived, and the connection closed without an answer"


@dataclass(frozen=True, slots=True)
class Request:
    """A request as the SDK sent it.

    Attributes:
        method: The verb, in capitals.
        url: The whole URL.
        headers: Names in lower case.
        body: The whole body.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def path(self) -> str:
        """The URL's path, percent-decoded."""
        return unquote(urlsplit(self.url).path)

    @property
    def query(self) -> dict[str, str]:
        """The query's parameters, decoded; of a repeated one, the last."""
        return dict(parse_qsl(urlsplit(self.url).query, keep_blank_values=True))

    def json(self) -> Any:
        """The body parsed as JSON; None when it is empty.

        Raises:
            ValueError: it is not JSON.
        """
        return json.loads(self.body) if self.body else None


@dataclass(frozen=True, slots=True)
class Reply:
    """What the API does with one request.

    Attributes:
        status: HTTP status.
        body: The body, sent as it is.
        headers: The headers.
        loss: How the connection fails, in place of an answer.
    """

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    loss: Loss | None = None

    @classmethod
    def json(
        cls, value: object, *, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> Reply:
        """An answer with a JSON body and its content type."""
        described = {"content-type": "application/json; charset=utf-8", **(headers or {})}
        return cls(status, json.dumps(value).encode(), described)

    @classmethod
    def drop(cls) -> Reply:
        """No answer: the request arrived, and whether it took effect is unknown."""
        return cls(loss=Loss.DROPPED)

    @classmethod
    def refuse(cls) -> Reply:
        """No connection: the request never left."""
        return cls(loss=Loss.REFUSED)


Answer: TypeAlias = Reply | Callable[[Request], Reply]
"""A reply, or what makes one of the request."""


@dataclass(slots=True)
class _Route:
    method: str
    path: str
    pattern: re.Pattern[str]
    answers: deque[Answer]

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


class FakeApi:
    """Answers requests by a table; give it to an SDK by ``httpx_transport``.

    Args:
        name: What messages call it.

    Attributes:
        requests: All that was asked, in order.
        unexpected: Those of them that no route was for.
    """

    def __init__(self, name: str = "api") -> None:
        self.name = name
        self.requests: list[Request] = []
        self.unexpected: list[Request] = []
        self._routes: dict[tuple[str, str], _Route] = {}

    def reply(self, method: str, path: str, *answers: Answer) -> None:
        """Answer requests to a route so, one after the other, and with the last one for ever.

        Args:
            method: The verb.
            path: The URL's path, percent-decoded, without the query. ``{name}`` stands for any one
                segment; a route without them comes before those with them.
            answers: Replies, or functions from ``Request`` to ``Reply``. They take the place of
                those that the route had.

        Raises:
            ValueError: there is no answer.
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
        """Record a request and give its reply; what an adapter to an HTTP library calls.

        Raises:
            IntegrationError: no route is for it.
        """
        self.requests.append(request)
        route = self._routes.get((request.method, request.path)) or next(
            (route for route in self._routes.values() if _fits(route, request)), None
        )
        if route is None:
            self.unexpected.append(request)
            raise self.unexpected_error(request)
        answers = route.answers
        answer = answers.popleft() if len(answers) > 1 else answers[0]
        return answer(request) if callable(answer) else answer

    def unexpected_error(self, request: Request) -> IntegrationError:
        """What to tell the author of a test about a request that no route is for."""
        known = ", ".join(map(str, self._routes.values())) or "none"
        return IntegrationError(
            f"The fake {self.name!r} has no reply to {request.method} {request.path}; add it with "
            f"reply({request.method!r}, {request.path!r}, Reply.json(...)). It has: {known}."
        )

    def httpx_transport(self) -> httpx.MockTransport:
        """A transport of httpx, for synchronous and for asynchronous clients."""
        from .httpx_transport import transport_of  # httpx is there where an SDK uses it

        return transport_of(self)


def _fits(route: _Route, request: Request) -> bool:
    return route.method == request.method and bool(route.pattern.fullmatch(request.path))
