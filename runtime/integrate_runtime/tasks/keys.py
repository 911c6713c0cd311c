"""Task keys: what a task is known by within its parent.

A key is a string or a sequence of strings and integers. Its encoding is injective: ``"x:y"``,
``["x", "y"]``, ``["x:y"]`` and ``["x", 1]`` against ``["x", "1"]`` are all different tasks.
"""

from __future__ import annotations

from collections.abc import Sequence
from json.encoder import encode_basestring_ascii
from typing import Any, cast

from integrate_runtime.base.errors import InvalidTaskKey
from integrate_runtime.base.json_text import INTEGER_BOUND, readable
from integrate_runtime.base.types import Key, Path, TaskKey

_KINDS = frozenset({str, int})


def normalise_key(key: TaskKey) -> Key:
    """Check a key and give it its one hashable form.

    Args:
        key: A non-empty string, or a non-empty sequence of strings and integers.

    Raises:
        IntegrationError: it is anything else, such as a boolean or bytes, or an integer in it is
            too long to be written.
    """
    if isinstance(key, str):
        if key:
            return key
        raise InvalidTaskKey("A task key is empty: give each task a key of its own.", key)
    parts = _parts(key)
    if not parts or not _KINDS.issuperset(map(type, parts)):
        raise InvalidTaskKey(
            f"{key!r} is not a task key: use a string or a sequence of strings and integers, "
            'such as ["create-issue", 7].',
            key,
        )
    key = cast("tuple[str | int, ...]", parts)
    if any(isinstance(part, int) and not -INTEGER_BOUND < part < INTEGER_BOUND for part in key):
        raise InvalidTaskKey(
            "A task key holds an integer of more than 4,300 digits: use a shorter key.", key
        )
    return key


def encode_key(key: Key) -> str:
    """The key as JSON: one text per key and one key per text, pure ASCII."""
    if isinstance(key, str):
        return encode_basestring_ascii(key)
    parts = [encode_basestring_ascii(p) if isinstance(p, str) else str(p) for p in key]
    return f"[{','.join(parts)}]"


def encode_path(path: Path) -> str:
    """The path as JSON: one text per path and one path per text, pure ASCII."""
    return f"[{','.join([encode_key(key) for key in path])}]"


def display_key(key: Key) -> str:
    """The key as messages quote it: JSON, so that its kind stays visible."""
    if isinstance(key, str):
        return readable(key)
    return f"[{', '.join([readable(p) if isinstance(p, str) else str(p) for p in key])}]"


def _parts(key: object) -> tuple[object, ...]:
    if type(key) is list or type(key) is tuple:
        return tuple(cast("Sequence[object]", key))
    if isinstance(key, Sequence) and not isinstance(key, (bytes, bytearray, memoryview)):
        return tuple(cast("Sequence[object]", key))
    return ()


def frozen(item: object) -> Any:
    """Copy a key or path with tuples for its lists, so that it can be compared and hashed."""
    if isinstance(item, str) or not isinstance(item, Sequence):
        return item
    return tuple(frozen(part) for part in cast("Sequence[object]", item))
