"""Codec for SDKs that return JSON values, dataclasses or pydantic models."""

from __future__ import annotations

from typing import Any

from integrate_runtime.base.types import Json
from integrate_runtime.reflection.stored_types import NO_TYPES, StoredTypes
from integrate_runtime.values.json_forms.encoding import decode_value, encode_value


class PlainCodec:
    """Codec for self-describing values, without sentinels.

    Args:
        types: Classes that stored values may name.
    """

    def __init__(self, types: StoredTypes = NO_TYPES) -> None:
        self._types = types

    def with_types(self, types: StoredTypes) -> PlainCodec:
        """Return a codec that accepts the classes in ``types``."""
        return PlainCodec(types)

    def is_unset(self, value: object) -> bool:
        """Return False: there are no sentinels."""
        return False

    def encode(self, value: object, output: str | None) -> Json:
        """Encode a value as self-describing JSON."""
        return encode_value(value, self._types)

    def decode(self, stored: Json, output: str | None) -> Any:
        """Decode self-describing JSON."""
        return decode_value(stored, self._types)


CODEC = PlainCodec()
