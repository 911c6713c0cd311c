"""Connects a fake API to httpx, the HTTP library of githubkit, openai and others."""

from __future__ import annotations

from collections.abc import Callable

import httpx

from .exchange import Loss, Reply, Request

_LOSSES = {Loss.REFUSED: httpx.ConnectError, Loss.DROPPED: httpx.RemoteProtocolError}


def transport_of(answer: Callable[[Request], Reply]) -> httpx.MockTransport:
    """Return a transport that gets its responses from a function, such as ``FakeApi.answer``."""

    def handle(sent: httpx.Request) -> httpx.Response:
        headers = {name.lower(): value for name, value in sent.headers.items()}
        reply = answer(Request(sent.method, str(sent.url), headers, sent.content))
        if reply.loss is not None:
            raise _LOSSES[reply.loss](reply.loss.value, request=sent)
        return httpx.Response(
            reply.status, headers=dict(reply.headers), content=reply.body, request=sent
        )

    return httpx.MockTransport(handle)
