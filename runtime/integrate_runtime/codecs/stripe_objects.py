"""The codec of stripe: objects as the JSON that the API sent, built by their own class."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from integrate_runtime.base.types import Json

from .sdk_modules import NoClient, find_beside
from .sdk_objects import SdkCodec


class StripeFamily:
    """Stripe's objects, lists of them included."""

    def is_unset(self, value: object) -> bool:
        """Never: parameters are mappings without what is not given."""
        return False

    def owns(self, kind: Any) -> bool:
        """Whether it is a ``StripeObject``."""
        return isinstance(kind, type) and _base(kind) in cast("Any", kind).__mro__

    def dump(self, value: Any, codec: SdkCodec) -> Json:
        """Its data."""
        dumped: Json = value.to_dict(for_json=True)
        return dumped

    def build(self, kind: Any, stored: Json, codec: SdkCodec) -> Any:
        """The object again, which makes no calls."""
        return kind._construct_from(
            values=dict(cast("Mapping[str, Any]", stored)),
            requestor=NoClient(kind.__name__),
            api_mode=_api_mode(kind),
        )


def _base(kind: Any) -> Any:
    return find_beside(kind, "_stripe_object", "StripeObject")


def _api_mode(kind: Any) -> str:
    """The newer API has types of its own, which read some fields otherwise."""
    return "V2" if ".v2" in kind.__module__ else "V1"


class StripeCodec(SdkCodec):
    """The codec, which knows how the API pages.

    Attributes:
        cursors: As of ``SdkBinding``.
    """

    def __init__(self) -> None:
        super().__init__(StripeFamily())
        self.cursors = {"params.starting_after": "data.-1.id"}


CODEC = StripeCodec()
