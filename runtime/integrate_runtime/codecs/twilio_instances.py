"""The codec of twilio: an instance as what its constructor read of the answer.

The answer itself is not kept by the SDK, and its dates are parsed, so that the constructor could
not be called again: what it set is stored and set again. Pages and answers are made by their own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from integrate_runtime.base.types import Json
from integrate_runtime.values.encoding import decode_value, encode_value

from .sdk_modules import NoClient, find_beside
from .sdk_objects import SdkCodec

_OF_THE_CLIENT = frozenset({"_version", "_context"})
"""What an instance makes further calls with."""

_OF_A_PAGE = ("solution", "uri", "params")
"""What a page is made with beside its answer; most have the first alone."""


class TwilioFamily:
    """Instances, pages of them, and the answers of ``*_with_http_info``."""

    def is_unset(self, value: object) -> bool:
        """Whether it is ``values.unset``, a bare ``object()``, which could be no argument."""
        return type(value) is object

    def owns(self, kind: Any) -> bool:
        """Whether it is a class of those."""
        return isinstance(kind, type) and any(
            _is(cast("Any", kind), base(kind)) for base in (_instance, _page, _answer)
        )

    def dump(self, value: Any, codec: SdkCodec) -> Json:
        """What it was made of."""
        kind = cast("Any", type(value))
        held = vars(cast("object", value))
        if _is(kind, _answer(kind)):
            data = codec.encode(value.data, None)
            headers = {str(name): str(item) for name, item in value.headers.items()}
            return {"data": data, "status_code": value.status_code, "headers": headers}
        if _is(kind, _page(kind)):
            made_with = {name: held[f"_{name}"] for name in _OF_A_PAGE if f"_{name}" in held}
            return {"payload": value._payload, "made_with": encode_value(made_with, codec.types)}
        attributes = {name: item for name, item in held.items() if name not in _OF_THE_CLIENT}
        return encode_value(attributes, codec.types)

    def build(self, kind: Any, stored: Json, codec: SdkCodec) -> Any:
        """The object again, which makes no calls."""
        members = cast("Mapping[str, Any]", stored)
        if _is(kind, _answer(kind)):
            data = codec.decode(members["data"], None)
            return kind(data, members["status_code"], dict(members["headers"]))
        client = NoClient(kind.__name__)
        if _is(kind, _page(kind)):
            response = find_beside(kind, "http.response", "Response")
            answer = response(200, json.dumps(members["payload"]))
            return kind(client, answer, **decode_value(members["made_with"], codec.types))
        made: object = kind.__new__(kind)
        vars(made).update(decode_value(stored, codec.types), _version=client, _context=None)
        return made


def _is(kind: type, base: type | None) -> bool:
    return base is not None and issubclass(kind, base)


def _instance(kind: Any) -> Any:
    return find_beside(kind, "base.instance_resource", "InstanceResource")


def _page(kind: Any) -> Any:
    return find_beside(kind, "base.page", "Page")


def _answer(kind: Any) -> Any:
    return find_beside(kind, "base.api_response", "ApiResponse")


CODEC = SdkCodec(TwilioFamily())
