"""The codec of slack_sdk: an answer's data, headers and status; not the request, with its token."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any, cast

from integrate_runtime.base.types import Json

from .sdk_modules import NoClient, find_beside
from .sdk_objects import SdkCodec

_CLASSES = {
    "AsyncSlackResponse": "web.async_slack_response",
    "SlackResponse": "web.slack_response",
}
_DROPPED = frozenset({"set-cookie"})


class SlackFamily:
    """Slack's answers."""

    def is_unset(self, value: object) -> bool:
        """Never: a parameter that is not given is None."""
        return False

    def owns(self, kind: Any) -> bool:
        """Whether it is one of the two classes of answers."""
        name = getattr(kind, "__name__", "")
        return name in _CLASSES and find_beside(kind, _CLASSES[name], name) is kind

    def dump(self, value: Any, codec: SdkCodec) -> Json:
        """The answer; a file's bytes too."""
        headers = {
            str(name).lower(): str(text)
            for name, text in cast("Mapping[Any, Any]", value.headers).items()
            if str(name).lower() not in _DROPPED
        }
        if isinstance(value.data, bytes):
            body: dict[str, Json] = {"base64": b64encode(value.data).decode()}
        else:
            body = {"data": value.data}
        return {
            "status": value.status_code,
            "headers": headers,
            "verb": value.http_verb,
            "url": value.api_url,
            **body,
        }

    def build(self, kind: Any, stored: Json, codec: SdkCodec) -> Any:
        """The answer again, which gets no further pages by itself."""
        answer = cast("Mapping[str, Any]", stored)
        return kind(
            client=NoClient(kind.__name__),
            http_verb=answer["verb"],
            api_url=answer["url"],
            req_args={},
            data=b64decode(answer["base64"]) if "base64" in answer else answer["data"],
            headers=dict(answer["headers"]),
            status_code=answer["status"],
        )


CODEC = SdkCodec(SlackFamily())
