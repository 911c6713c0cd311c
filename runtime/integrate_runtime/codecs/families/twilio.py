"""Codec for twilio: an instance is stored as the attributes that its constructor set.

The SDK does not keep the answer, and the constructor parses dates, so it cannot be called again
with its own output: the attributes are set directly. Pages and responses are built by their
constructors.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from integrate_runtime.base.types import Json
from integrate_runtime.codecs.sdk_modules import NoClient, find_in_sdk
from integrate_runtime.codecs.sdk_objects import SdkCodec
from integrate_runtime.values.json_forms.encoding import decode_value, encode_value

_CLIENT_ATTRIBUTES = frozenset({"_version", "_context"})
"""Attributes with which an instance makes further calls."""

_PAGE_ARGUMENTS = ("solution", "uri", "params")
"""Constructor arguments of a page besides its response; most pages have only the first."""


class TwilioFamily:
    """Instances, pages of instances, and the responses of ``*_with_http_info``."""

    def is_unset(self, value: object) -> bool:
        """Whether ``value`` is ``values.unset``, a bare ``object()`` that is no other argument."""
        return type(value) is object

    def owns(self, kind: Any) -> bool:
        """Whether ``kind`` is an instance, a page or a response."""
        return isinstance(kind, type) and any(
            _is(cast("Any", kind), base(kind)) for base in (_instance, _page, _answer)
        )

    def dump(self, value: Any, codec: SdkCodec) -> Json:
        """Dump the data from which ``build`` makes an equal object."""
        kind = cast("Any", type(value))
        attributes = vars(cast("object", value))
        if _is(kind, _answer(kind)):
            data = codec.encode(value.data, None)
            headers = {str(name): str(item) for name, item in value.headers.items()}
            return {"data": data, "status_code": value.status_code, "headers": headers}
        if _is(kind, _page(kind)):
            made_with = {
                name: attributes[f"_{name}"] for name in _PAGE_ARGUMENTS if f"_{name}" in attributes
            }
            return {"payload": value._payload, "made_with": encode_value(made_with, codec.types)}
        data = {name: item for name, item in attributes.items() if name not in _CLIENT_ATTRIBUTES}
        return encode_value(data, codec.types)

    def build(self, kind: Any, stored: Json, codec: SdkCodec) -> Any:
        """Build an object, which cannot make calls."""
        members = cast("Mapping[str, Any]", stored)
        if _is(kind, _answer(kind)):
            data = codec.decode(members["data"], None)
            return kind(data, members["status_code"], dict(members["headers"]))
        client = NoClient(kind.__name__)
        if _is(kind, _page(kind)):
            response = find_in_sdk(kind, "http.response", "Response")
            answer = response(200, json.dumps(members["payload"]))
            return kind(client, answer, **decode_value(members["made_with"], codec.types))
        instance: object = kind.__new__(kind)
        vars(instance).update(decode_value(stored, codec.types), _version=client, _context=None)
        return instance


def _is(kind: type, base: type | None) -> bool:
    return base is not None and issubclass(kind, base)


def _instance(kind: Any) -> Any:
    return find_in_sdk(kind, "base.instance_resource", "InstanceResource")


def _page(kind: Any) -> Any:
    return find_in_sdk(kind, "base.page", "Page")


def _answer(kind: Any) -> Any:
    return find_in_sdk(kind, "base.api_response", "ApiResponse")


CODEC = SdkCodec(TwilioFamily())
