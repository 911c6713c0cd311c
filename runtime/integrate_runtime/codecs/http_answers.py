"""httpx responses, of any version of httpx, as JSON that a person can read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from integrate_runtime.base.types import Json
from integrate_runtime.values.json_forms.content import pack_content, unpack_content

# The stored body is complete and decompressed, so the first three headers would be wrong;
# the last may hold a session.
_DROPPED = frozenset({"content-encoding", "content-length", "transfer-encoding", "set-cookie"})


def pack_answer(response: Any) -> dict[str, Json]:
    """Return ``{"status", "headers", "text" | "base64"}`` of a response whose body was read."""
    headers: dict[str, Json] = {
        str(name).lower(): str(value)
        for name, value in response.headers.items()
        if str(name).lower() not in _DROPPED
    }
    return {"status": response.status_code, "headers": headers, **pack_content(response.content)}


def unpack_answer(kind: Any, stored: Mapping[str, Any]) -> Any:
    """Rebuild the response as an object of its HTTP client.

    Args:
        kind: Response class, such as ``httpx.Response``.
        stored: Output of ``pack_answer``.
    """
    return kind(stored["status"], headers=stored["headers"], content=unpack_content(stored))
