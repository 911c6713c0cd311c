"""Codec for slack_sdk: data, headers and status of an answer; the request holds its token."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from integrate_runtime.base.types import Json
from integrate_runtime.codecs.sdk_modules import NoClient, find_in_sdk
from integrate_runtime.codecs.sdk_objects import SdkCodec
from integrate_runtime.values.json_forms.base64_text import from_base64, to_base64

_CLASSES = {
    "AsyncSlackResponse": "web.async_slack_response",
    "SlackResponse": "web.slack_response",
}
_DROPPED = frozenset({"set-cookie"})


class SlackFamily:
    """Slack's response objects."""

    def is_unset(self, value: object) -> bool:
        """Return False: an omitted parameter is None."""
        return False

    def owns(self, kind: Any) -> bool:
        """Whether ``kind`` is one of the two response classes."""
        name = getattr(kind, "__name__", "")
        return name in _CLASSES and find_in_sdk(kind, _CLASSES[name], name) is kind

    def dump(self, value: Any, codec: SdkCodec) -> Json:
        """Dump a response; the body may be a file's bytes."""
        headers = {
            str(name).lower(): str(text)
            for name, text in cast("Mapping[Any, Any]", value.headers).items()
            if str(name).lower() not in _DROPPED
        }
        if isinstance(value.data, bytes):
            body: dict[str, Json] = {"base64": to_base64(value.data)}
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
        """Build a response, which cannot fetch further pages itself."""
        answer = cast("Mapping[str, Any]", stored)
        return kind(
            client=NoClient(kind.__name__),
            http_verb=answer["verb"],
            api_url=answer["url"],
            req_args={},
            data=from_base64(answer["base64"]) if "base64" in answer else answer["data"],
            headers=dict(answer["headers"]),
            status_code=answer["status"],
        )


CODEC = SdkCodec(SlackFamily())
