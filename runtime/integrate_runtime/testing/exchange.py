"""``Request`` and ``Reply`` of a fake API."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit


class Loss(Enum):
    """Failure of a connection."""

    REFUSED = "the request never left"
    DROPPED = "the request arrived, and the connection closed without an answer"


@dataclass(frozen=True, slots=True)
class Request:
    """A request that the SDK sent.

    Attributes:
        method: HTTP verb in capitals, such as ``POST``.
        url: URL with scheme, host and query.
        headers: Headers, with names in lower case.
        body: Body of the request.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def path(self) -> str:
        """Path of the URL, percent-decoded."""
        return unquote(urlsplit(self.url).path)

    @property
    def query(self) -> dict[str, str]:
        """Decoded parameters of the query; the last value of a repeated one."""
        return dict(parse_qsl(urlsplit(self.url).query, keep_blank_values=True))

    def json(self) -> Any:
        """Parse the body as JSON; return None if it is empty.

        Raises:
            ValueError: If the body is not JSON.
        """
        return json.loads(self.body) if self.body else None


@dataclass(frozen=True, slots=True)
class Reply:
    """Reply of a fake API to one request.

    Attributes:
        status: HTTP status code.
        body: Body of the response.
        headers: Headers of the response.
        loss: Failure of the connection, instead of a response.
    """

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    loss: Loss | None = None

    @classmethod
    def json(
        cls, value: object, *, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> Reply:
        """Return a response with a JSON body and its content type."""
        described = {"content-type": "application/json", **(headers or {})}
        return cls(status, json.dumps(value).encode(), described)

    @classmethod
    def drop(cls) -> Reply:
        """Return a lost response: the request arrived, and its outcome is unknown to the SDK."""
        return cls(loss=Loss.DROPPED)

    @classmethod
    def refuse(cls) -> Reply:
        """Return a refused connection: the request was never sent."""
        return cls(loss=Loss.REFUSED)
