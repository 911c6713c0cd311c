"""Result type of operations for which the SDK declares no type."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class HttpResult:
    """An HTTP response.

    Attributes:
        status: HTTP status code.
        headers: Headers of the response, with names in lower case.
        content: Body of the response, decompressed.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    content: bytes = b""

    @property
    def text(self) -> str:
        """The body decoded as UTF-8; invalid bytes become U+FFFD."""
        return self.content.decode("utf-8", errors="replace")

    def json(self) -> Any:
        """Parse the body as JSON.

        Raises:
            ValueError: If the body is not JSON.
        """
        return json.loads(self.content)
