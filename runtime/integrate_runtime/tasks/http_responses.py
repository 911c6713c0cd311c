"""Reads responses of HTTP clients, which some SDKs return, as ``HttpResult``.

The clients are told by the names of their classes, so that none of them is imported.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.http_result import HttpResult

if TYPE_CHECKING:
    from .work import Work

_RESPONSES = frozenset(
    {
        ("aiohttp", "ClientResponse"),
        ("httpx", "Response"),
        ("httpx2", "Response"),
        ("python_http_client", "Response"),
        ("requests", "Response"),
        ("urllib3", "BaseHTTPResponse"),
        ("urllib3", "HTTPResponse"),
    }
)
# The body is complete and decompressed, so the first three would be wrong; the last may hold a
# session.
_DROPPED = frozenset({"content-encoding", "content-length", "transfer-encoding", "set-cookie"})


def may_be_response(work: Work) -> bool:
    """Whether the result of a call becomes an ``HttpResult`` if it is a client's response."""
    operation = work.operation
    if operation is None:
        return False
    return operation.output == "typing:Any" or "integrate_runtime:HttpResult" in operation.output


def read_response(result: object) -> object:
    """Read a response of a synchronous client to its end; return anything else unchanged.

    An SDK may return a response with a file in a tuple beside the data about it.
    """
    if type(result) is tuple:
        return tuple(map(read_response, cast("tuple[object, ...]", result)))
    if not _is_response(cast("Any", type(result))):
        return result
    response = cast("Any", result)
    if hasattr(response, "data"):  # urllib3
        return _result(response.status, response.headers.items(), response.data)
    if hasattr(response, "read"):  # httpx: a streamed body has no ``content`` before
        response.read()
    body = response.content if hasattr(response, "content") else response.body  # SendGrid's client
    return _result(response.status_code, response.headers.items(), body)


async def read_async_response(result: object) -> object:
    """Read a response of any client to its end; return anything else unchanged."""
    if not _is_response(cast("Any", type(result))):
        return result
    response = cast("Any", result)
    if hasattr(response, "aread"):  # httpx
        await response.aread()
    elif not hasattr(response, "status_code") and not hasattr(response, "data"):  # aiohttp
        return _result(response.status, response.headers.items(), await response.read())
    return read_response(response)


def headers_of(items: Iterable[tuple[Any, Any]]) -> dict[str, str]:
    """Return the headers of a body that was read, with names in lower case.

    Args:
        items: Names and values; values of the same name are joined by commas.
    """
    headers: dict[str, str] = {}
    for name, value in ((str(name).lower(), str(value)) for name, value in items):
        if name not in _DROPPED:
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def _result(status: int, headers: Iterable[tuple[Any, Any]], content: bytes) -> HttpResult:
    return HttpResult(status, headers_of(headers), content)


def _is_response(kind: Any) -> bool:
    return any((b.__module__.partition(".")[0], b.__name__) in _RESPONSES for b in kind.__mro__)
