"""Fakes of aiohttp, whose requests are sent to a server on loopback.

aiohttp cannot be given a response: it reads it from a connection.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from .current import current_api


def fakes(library: Any) -> list[tuple[type, str, Callable[[Any], Any]]]:
    """Return the methods of the library that send requests, and what makes their fakes."""

    def make(send: Any) -> Any:
        @wraps(send)
        async def _request(self: Any, method: str, str_or_url: Any, **options: Any) -> Any:
            api = current_api()
            if api is None:
                return await send(self, method, str_or_url, **options)
            url = self._build_url(str_or_url)
            host, port = api.loopback.address_for(method.upper(), url.path)
            headers = library.client.CIMultiDict(options.pop("headers", None) or {})
            headers[api.loopback.ORIGIN] = str(url.origin())
            local = url.with_scheme("http").with_host(host).with_port(port)
            return await send(self, method, local, headers=headers, **options)

        return _request

    return [(library.ClientSession, "_request", make)]
