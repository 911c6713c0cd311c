"""The response as the library has it, and a client that returns it."""

from __future__ import annotations

import urllib.request
from email.message import Message
from http.client import HTTPResponse


class Response:
    """A response that was read."""

    def __init__(self, response: HTTPResponse) -> None:
        self._status_code = response.getcode()
        self._body = response.read()
        self._headers = response.info()

    @property
    def status_code(self) -> int:
        return self._status_code

    @property
    def body(self) -> bytes:
        return self._body

    @property
    def headers(self) -> Message:
        return self._headers


class Client:
    """A client of one address."""

    def __init__(self, host: str) -> None:
        self.host = host

    def get(self, name: str) -> Response:
        with urllib.request.urlopen(f"{self.host}/{name}", timeout=10) as response:
            return Response(response)
