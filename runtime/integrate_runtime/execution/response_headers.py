"""Headers of the responses that an attempt receives, for SDKs that do not return them.

A hook of the SDK's httpx client notes the headers for the attempt in whose context a request is
sent. Clients are shared by tasks, so the hook itself has no state.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from integrate_runtime.codecs.answers import http_client_of


@dataclass(slots=True)
class ResponseHeaders:
    """Headers of the last response of an attempt.

    Attributes:
        last: The headers, with lower-case names; empty without a response.
    """

    last: Mapping[str, str] = field(default_factory=dict[str, str])


_of_attempt: ContextVar[ResponseHeaders | None] = ContextVar(
    "integrate_runtime.response_headers", default=None
)


@contextmanager
def noting(headers: ResponseHeaders) -> Generator[None]:
    """Note the headers of the responses to the requests that are sent in the block."""
    token = _of_attempt.set(headers)
    try:
        yield
    finally:
        _of_attempt.reset(token)


def observe_responses(codec: str, client: object) -> None:
    """Let the httpx client of an SDK's client report the headers of each response.

    Args:
        codec: Name of the SDK's codec.
        client: The SDK's client, which may have been observed before.
    """
    http = http_client_of(codec, client)
    if http is None:
        return
    hook = _note_async if hasattr(http, "__aenter__") else _note
    hooks: list[Any] = http.event_hooks["response"]
    if hook not in hooks:
        hooks.append(hook)


def _note(response: Any) -> None:
    headers = _of_attempt.get()
    if headers is not None:
        headers.last = {name.lower(): value for name, value in response.headers.items()}


async def _note_async(response: Any) -> None:
    _note(response)
