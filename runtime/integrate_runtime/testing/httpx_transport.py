"""Connects a fake API to httpx, the HTTP library of githubkit, openai and others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from .api import Loss, Request

if TYPE_CHECKING:
    from .api import FakeApi

_LOSSES = {Loss.REFUSED: httpx.ConnectError, Loss.DROPPED: httpx.RemoteProtocolError}


def transport_of(api: FakeApi) -> httpx.MockTransport:
    """Return a transport that sends requests to a fake API."""

    def handle(sent: httpx.Request) -> httpx.Response:
        headers = {name.lower(): value for name, value in sent.headers.items()}
        reply = api.answer(Request(sent.method, str(sent.url), headers, sent.content))
        if reply.loss is not None:
            raise _LOSSES[reply.loss](reply.loss.value, request=sent)
        return httpx.Response(
            reply.status, headers=dict(reply.headers), content=reply.body, request=sent
        )

    return httpx.MockTransport(handle)
