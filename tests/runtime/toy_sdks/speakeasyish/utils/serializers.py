"""The reader of Speakeasy's SDKs."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter


def unmarshal_json(raw: str, typ: Any) -> Any:
    return TypeAdapter(typ).validate_json(raw)
