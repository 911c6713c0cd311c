"""Fakes of httpx and httpx2, which have the same interface."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any

from integrate_runtime.testing.exchange import Loss, Reply, Request

from .current import current_api

if TYPE_CHECKING:
    import httpx


def fakes(library: Any) -> list[tuple[type, str, Callable[[Any], Any]]]:
    """Return the methods of a library that send requests, and what makes their fakes."""

    def sync(send: Any) -> Any:
        @wraps(send)
        def handle_request(self: Any, request: Any) -> Any:
            api = current_api()
            if api is None:
                return send(self, request)
            request.read()
            return _respond(library, api.answer, request)

        return handle_request

    def asynchronous(send: Any) -> Any:
        @wraps(send)
        async def handle_async_request(self: Any, request: Any) -> Any:
            api = current_api()
            if api is None:
                return await send(self, request)
            await request.aread()
            return _respond(library, api.answer, request)

        return handle_async_request

    return [
        (library.HTTPTransport, "handle_request", sync),
        (library.AsyncHTTPTransport, "handle_async_request", asynchronous),
    ]


def transport_of(answer: Callable[[Request], Reply]) -> httpx.MockTransport:
    """Return a transport that gets its responses from a function, such as ``FakeApi.answer``."""
    import httpx

    return httpx.MockTransport(lambda sent: _respond(httpx, answer, sent))


def _respond(library: Any, answer: Callable[[Request], Reply], sent: Any) -> Any:
    """Return the library's response to a request whose body was read."""
    headers = {name.lower(): value for name, value in sent.headers.items()}
    reply = answer(Request(sent.method, str(sent.url), headers, sent.content))
    if reply.loss is Loss.REFUSED:
        raise library.ConnectError(reply.loss.value, request=sent)
    if reply.loss is Loss.DROPPED:
        raise library.RemoteProtocolError(reply.loss.value, request=sent)
    return library.Response(
        reply.status, headers=dict(reply.headers), content=reply.body, request=sent
    )
