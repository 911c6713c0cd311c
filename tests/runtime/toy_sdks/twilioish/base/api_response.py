"""A response with status and headers, in the style of twilio."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class ApiResponse:
    def __init__(self, data: Any, status_code: int, headers: Mapping[str, str]) -> None:
        self.data = data
        self.status_code = status_code
        self.headers = headers
