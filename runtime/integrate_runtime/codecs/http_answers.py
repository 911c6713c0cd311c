"""httpx responses, of any version of httpx, as JSON that a person can read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from integrate_runtime.base.types import Json
from integrate_runtime.reflection.stored_types import StoredTypes
from integrate_runtime.tasks.http_responses import headers_of
from integrate_runtime.values.json_forms.content import pack_content, unpack_content

HTTP_CLIENTS = StoredTypes(sdks=frozenset({"httpx", "httpx2"}))
"""Allow-list of the classes of responses."""


def is_answer(value: object) -> bool:
    """Whether a value is a response of httpx."""
    kind = cast("Any", type(value))
    return kind.__name__ == "Response" and kind.__module__.partition(".")[0] in HTTP_CLIENTS.sdks


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
