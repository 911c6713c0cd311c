"""httpx responses, of any version of httpx, as JSON that a person can read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from integrate_runtime.base.types import Json
from integrate_runtime.tasks.http_responses import headers_of
from integrate_runtime.values.json_forms.content import pack_content, unpack_content


def pack_answer(response: Any) -> dict[str, Json]:
    """Return ``{"status", "headers", "text" | "base64"}`` of a response whose body was read."""
    headers = cast("Json", headers_of(response.headers.items()))
    return {"status": response.status_code, "headers": headers, **pack_content(response.content)}


def unpack_answer(kind: Any, stored: Mapping[str, Any]) -> Any:
    """Rebuild the response as an object of its HTTP client.

    Args:
        kind: Response class, such as ``httpx.Response``.
        stored: Output of ``pack_answer``.
    """
    return kind(stored["status"], headers=stored["headers"], content=unpack_content(stored))
