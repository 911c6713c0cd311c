"""HTTP answers of httpx, in any of its versions, as JSON that a person can read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from integrate_runtime.base.types import Json
from integrate_runtime.values.content import pack_content, unpack_content

# The stored body is decoded and whole: these would lie about it, or hold a session.
_DROPPED = frozenset({"content-encoding", "content-length", "transfer-encoding", "set-cookie"})


def pack_answer(response: Any) -> dict[str, Json]:
    """``{"status", "headers", "text" | "base64"}`` of an answer that was read."""
    headers: dict[str, Json] = {
        str(name).lower(): str(value)
        for name, value in response.headers.items()
        if str(name).lower() not in _DROPPED
    }
    return {"status": response.status_code, "headers": headers, **pack_content(response.content)}


def unpack_answer(kind: Any, stored: Mapping[str, Any]) -> Any:
    """The answer again, as an object of its HTTP client.

    Args:
        kind: The response class, such as ``httpx.Response``.
        stored: What ``pack_answer`` gave.
    """
    return kind(stored["status"], headers=stored["headers"], content=unpack_content(stored))
