"""Methods that return the responses of HTTP clients, read or not."""

from __future__ import annotations

from typing import Optional

import aiohttp
import httpx
import httpx2
import python_http_client
import requests
import urllib3
from requests.models import Response


class Client:
    """The synchronous clients."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._httpx = httpx.Client()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *error: object) -> None:
        self._httpx.close()

    def by_requests(self, name: str) -> Response:
        return requests.get(f"{self._url}/{name}", timeout=10)

    def by_requests_streamed(self, name: str) -> requests.Response:
        return requests.get(f"{self._url}/{name}", timeout=10, stream=True)

    def by_requests_maybe(self, name: str) -> requests.Response | None:
        return requests.get(f"{self._url}/{name}", timeout=10) if name else None

    def by_requests_optionally(self, name: str) -> Optional[requests.Response]:
        return requests.get(f"{self._url}/{name}", timeout=10) if name else None

    def by_httpx_streamed(self, name: str) -> httpx.Response:
        return self._httpx.send(
            self._httpx.build_request("GET", f"{self._url}/{name}"), stream=True
        )

    def by_httpx2(self, name: str) -> httpx2.Response:
        return httpx2.get(f"{self._url}/{name}")

    def by_urllib3(self, name: str) -> urllib3.BaseHTTPResponse:
        return urllib3.request("GET", f"{self._url}/{name}", preload_content=False)

    def by_python_http_client(self, name):
        return python_http_client.Client(self._url).get(name)

    def unannotated(self, name):
        return requests.get(f"{self._url}/{name}", timeout=10)


class AsyncClient:
    """The asynchronous clients."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._httpx = httpx.AsyncClient()

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._httpx.aclose()

    async def by_aiohttp(self, name: str) -> aiohttp.ClientResponse:
        async with aiohttp.ClientSession() as session:
            response = await session.get(f"{self._url}/{name}")
            await response.read()
            return response

    async def by_httpx_streamed(self, name: str) -> httpx.Response:
        request = self._httpx.build_request("GET", f"{self._url}/{name}")
        return await self._httpx.send(request, stream=True)

    async def by_httpx2(self, name: str) -> httpx2.Response:
        async with httpx2.AsyncClient() as client:
            return await client.get(f"{self._url}/{name}")
