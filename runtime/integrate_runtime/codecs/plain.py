"""The codec of SDKs that return JSON values, dataclasses or pydantic models."""

from __future__ import annotations

from typing import Any

from integrate_runtime.base.types import Json
from integrate_runtime.values.encoding import decode_value, encode_value


class PlainCodec:
    """Results describe themselves; there are no sentinels."""

    def is_unset(self, value: object) -> bool:
        """Never."""
        return False

    def encode(self, value: object, output: str | None) -> Json:
        """The value in self-describing JSON."""
        return encode_value(value)

    def decode(self, stored: Json, output: str | None) -> Any:
        """The value again."""
        return decode_value(stored)


CODEC = PlainCodec()
