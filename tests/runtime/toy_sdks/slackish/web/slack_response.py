"""A response in the style of slack_sdk, which keeps its request."""

from __future__ import annotations

from typing import Any


class SlackResponse:
    def __init__(
        self,
        *,
        client: Any,
        http_verb: str,
        api_url: str,
        req_args: dict[str, Any],
        data: dict[str, Any] | bytes,
        headers: dict[str, str],
        status_code: int,
    ) -> None:
        self.http_verb = http_verb
        self.api_url = api_url
        self.req_args = req_args
        self.data = data
        self.headers = headers
        self.status_code = status_code
        self._client = client

    def __getitem__(self, key: str) -> Any:
        assert isinstance(self.data, dict)
        return self.data.get(key)

    def next_page(self) -> Any:
        return self._client._request_for_pagination(api_url=self.api_url, req_args=self.req_args)
