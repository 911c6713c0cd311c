"""Stores bytes as JSON, readable if they are text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .base64_text import from_base64, to_base64

if TYPE_CHECKING:
    from collections.abc import Mapping


def pack_content(content: bytes) -> dict[str, str]:
    """Return ``{"text": ...}`` for UTF-8, or else ``{"base64": ...}``."""
    try:
        return {"text": content.decode()}
    except UnicodeDecodeError:
        return {"base64": to_base64(content)}


def unpack_content(stored: Mapping[str, Any]) -> bytes:
    """Return the bytes that ``pack_content`` packed."""
    return from_base64(stored["base64"]) if "base64" in stored else str(stored["text"]).encode()
