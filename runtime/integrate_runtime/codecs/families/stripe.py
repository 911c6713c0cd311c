"""Codec for stripe: objects are stored as the API's JSON, and built by their own class."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from integrate_runtime.base.types import Json
from integrate_runtime.codecs.sdk_modules import NoClient, find_in_sdk
from integrate_runtime.codecs.sdk_objects import SdkCodec


class StripeFamily:
    """Stripe's objects, lists included."""

    def is_unset(self, value: object) -> bool:
        """Return False: parameters are mappings without the omitted ones."""
        return False

    def owns(self, kind: Any) -> bool:
        """Whether ``kind`` is a ``StripeObject``."""
        return isinstance(kind, type) and _base(kind) in cast("Any", kind).__mro__

    def dump(self, value: Any, codec: SdkCodec) -> Json:
        """Dump an object's data."""
        dumped: Json = value.to_dict(for_json=True)
        return dumped

    def build(self, kind: Any, stored: Json, codec: SdkCodec) -> Any:
        """Build an object, which cannot make calls."""
        return kind._construct_from(
            values=dict(cast("Mapping[str, Any]", stored)),
            requestor=NoClient(kind.__name__),
            api_mode=_api_mode(kind),
        )


def _base(kind: Any) -> Any:
    return find_in_sdk(kind, "_stripe_object", "StripeObject")


def _api_mode(kind: Any) -> str:
    """Version of the API: objects of the newer one parse some fields differently."""
    return "V2" if ".v2" in kind.__module__ else "V1"


class StripeCodec(SdkCodec):
    """Codec for stripe, with the cursor of its lists.

    Attributes:
        cursors: Cursor paths, as in ``SdkBinding``.
    """

    def __init__(self) -> None:
        super().__init__(StripeFamily())
        self.cursors = {"params.starting_after": "data.-1.id"}


CODEC = StripeCodec()
