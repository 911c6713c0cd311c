"""Fakes of urllib3, by which requests sends too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from http import HTTPStatus
from http.client import RemoteDisconnected
from io import BytesIO
from typing import Any, cast
from urllib.parse import urljoin

from integrate_runtime.testing.exchange import Loss, Reply, Request

from .current import current_api

_PORTS = {"http": 80, "https": 443}


def fakes(library: Any) -> list[tuple[type, str, Callable[[Any], Any]]]:
    """Return the methods of the library that send requests, and what makes their fakes."""

    def make(send: Any) -> Any:
        @wraps(send)
        def _make_request(
            self: Any, conn: Any, method: str, url: str, *arguments: Any, **options: Any
        ) -> Any:
            api = current_api()
            if api is None:
                return send(self, conn, method, url, *arguments, **options)
            body = options.get("body")
            headers: Mapping[Any, Any] = options.get("headers") or {}
            reply = api.answer(
                Request(
                    method.upper(),
                    urljoin(_origin(self), url),
                    {_text(name).lower(): _text(value) for name, value in headers.items()},
                    _bytes(body),
                )
            )
            _raise_loss(library, conn, reply)
            return _response(library, self, method, url, reply, options)

        return _make_request

    return [(library.HTTPConnectionPool, "_make_request", make)]


def _raise_loss(library: Any, connection: object, reply: Reply) -> None:
    if reply.loss is Loss.REFUSED:
        raise library.exceptions.NewConnectionError(connection, reply.loss.value)
    if reply.loss is Loss.DROPPED:
        raise RemoteDisconnected(reply.loss.value)


def _response(
    library: Any, pool: Any, method: str, url: str, reply: Reply, options: dict[str, Any]
) -> Any:
    connection = options.get("response_conn")
    response = library.HTTPResponse(
        body=BytesIO(reply.body),
        headers=dict(reply.headers),
        status=reply.status,
        version=11,
        version_string="HTTP/1.1",
        reason=_phrase(reply.status),
        preload_content=options.get("preload_content", True),
        decode_content=options.get("decode_content", True),
        pool=pool if connection is not None else None,
        connection=connection,
        request_method=method,
        request_url=url,
    )
    response.retries = options.get("retries")
    return response


def _origin(pool: Any) -> str:
    port = "" if pool.port in (None, _PORTS.get(pool.scheme)) else f":{pool.port}"
    return f"{pool.scheme}://{pool.host}{port}"


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _bytes(body: object) -> bytes:
    """Return the content of a body: text, bytes, a file or parts."""
    if body is None:
        return b""
    if isinstance(body, str):
        return body.encode()
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(cast("bytes", body))
    if hasattr(body, "read"):
        return _bytes(cast("Any", body).read())
    return b"".join(map(_bytes, cast("Iterable[object]", body)))


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:  # a status of a vendor's own, such as 499
        return ""
