"""Base64 of bytes, coded slice by slice so that large ones do not block other threads."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterator

_BYTES = 192 * 1024
"""Bytes that one call codes: whole groups of three, each four characters of base64."""

_CHARACTERS = _BYTES // 3 * 4


def to_base64(content: bytes) -> str:
    """Encode bytes as base64."""
    if len(content) <= _BYTES:
        return b64encode(content).decode()
    starts = range(0, len(content), _BYTES)
    return b"".join(b64encode(content[at : at + _BYTES]) for at in starts).decode()


def from_base64(text: str) -> bytes:
    """Decode base64 without line ends.

    Raises:
        ValueError: The text is not base64.
    """
    return b"".join(base64_slices(text))


def base64_slices(text: str) -> Iterator[bytes]:
    """Decode base64 a slice at a time."""
    for at in range(0, len(text), _CHARACTERS):
        yield b64decode(text[at : at + _CHARACTERS])
