"""Failures after which an SDK may repeat a call by itself, behind the back of the runtime."""

from __future__ import annotations

from collections.abc import Iterator

from integrate_runtime.testing.http_server import Reply

_STATUSES = (503, 429, 502)


def failures_for(method: str) -> Iterator[tuple[str, Reply]]:
    """Yield failures with their names, to which calls with an HTTP method are put.

    HTTP libraries repeat reads whose connection is lost, which harms nobody.
    """
    for status in _STATUSES:
        yield f"an answer of {status}", Reply(status, headers={"retry-after": "0"})
    if method not in ("GET", "HEAD"):
        yield "a lost connection", Reply(drop=True)
