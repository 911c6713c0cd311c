"""A page in the style of twilio, which constructs its items during iteration."""

from __future__ import annotations

import json
from typing import Any

from tests.runtime.toy_sdks.twilioish.http.response import Response


class Page:
    def __init__(self, version: Any, response: Response, solution: dict[str, Any]) -> None:
        self._version = version
        self._payload = json.loads(response.text)
        self._solution = solution
        self._records = iter(self._payload["messages"])

    def __iter__(self) -> Page:
        return self

    def __next__(self) -> Any:
        return self.get_instance(next(self._records))

    def get_instance(self, payload: dict[str, Any]) -> Any:
        raise NotImplementedError

    async def next_page_async(self) -> Any:
        return await self._version.domain.request_async("GET", self._payload["next_page_uri"])


class TokenPagination(Page):
    def __init__(
        self, version: Any, response: Response, uri: str, params: Any, solution: dict[str, Any]
    ) -> None:
        super().__init__(version, response, solution)
        self._uri = uri
        self._params = params
