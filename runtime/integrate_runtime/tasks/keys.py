"""Task keys, which identify a task among the tasks of the same parent.

A key is a string or a sequence of strings and integers. Different keys have different encodings:
``"x:y"``, ``["x", "y"]``, ``["x:y"]``, ``["x", 1]`` and ``["x", "1"]`` are five tasks.
"""

from __future__ import annotations

from collections.abc import Sequence
from json.encoder import encode_basestring_ascii
from typing import Any, cast

from integrate_runtime.base.errors import InvalidTaskKey
from integrate_runtime.base.json_text import INTEGER_BOUND, readable
from integrate_runtime.base.short_repr import short_repr
from integrate_runtime.base.types import Key, Path, TaskKey

_KINDS = frozenset({str, int})


def normalise_key(key: TaskKey) -> Key:
    """Check a key and convert it to its hashable form.

    Args:
        key: A non-empty string, or a non-empty sequence of strings and integers.

    Raises:
        InvalidTaskKey: If it is anything else, such as a boolean or bytes, or has an integer of
            more than 4,300 digits.
    """
    if isinstance(key, str):
        if key:
            return key
        raise InvalidTaskKey("A task key is empty: give each task a key of its own.", key)
    parts = _parts(key)
    # Exact types: a boolean is an integer, and subclasses of str might encode differently.
    if not parts or not _KINDS.issuperset(map(type, parts)):
        raise InvalidTaskKey(
            f"{short_repr(key)} is not a task key: use a string or a sequence of strings and "
            'integers, such as ["create-issue", 7].',
            key,
        )
    key = cast("tuple[str | int, ...]", parts)
    if any(isinstance(part, int) and not -INTEGER_BOUND < part < INTEGER_BOUND for part in key):
        raise InvalidTaskKey(
            "A task key holds an integer of more than 4,300 digits: use a shorter key.", key
        )
    return key


def missing_key(what: str, method: str, key: object = None) -> InvalidTaskKey:
    """Return the error about a call that lacks its key.

    Args:
        what: Fault of the call, such as ``now() has no key``.
        method: Name of what was called.
        key: What was passed in place of the key.
    """
    return InvalidTaskKey(
        f'{what}. The first argument is the key of the task, as in {method}("a-key", ...): was it '
        "left out?",
        key,
    )


def derived_key(key: Key, kind: str, number: int, last: str) -> Key:
    """Return the key of a task that belongs to another one; different keys never coincide.

    ``"issues"`` gives ``("issues", kind, number)``, and ``("issues", "web")`` gives
    ``("issues", "web", last)``.

    Args:
        key: Key of the other task.
        kind: What the task is, such as ``page``.
        number: Its number.
        last: Kind and number as one text.
    """
    # Keys of the first form end in an integer, keys of the second in text.
    return (key, kind, number) if isinstance(key, str) else (*key, last)


def encode_key(key: Key) -> str:
    """Encode a key as canonical ASCII JSON, by which the journal finds tasks."""
    if isinstance(key, str):
        return encode_basestring_ascii(key)
    parts = [encode_basestring_ascii(p) if isinstance(p, str) else str(p) for p in key]
    return f"[{','.join(parts)}]"


def encode_path(path: Path) -> str:
    """Encode a path as canonical ASCII JSON, by which the journal finds tasks."""
    return f"[{','.join([encode_key(key) for key in path])}]"


def display_key(key: Key) -> str:
    """Return a key as readable JSON for messages: ``"7"`` and ``[7]`` look different."""
    if isinstance(key, str):
        return readable(key)
    return f"[{', '.join([readable(p) if isinstance(p, str) else str(p) for p in key])}]"


def key_text(key: Key) -> str:
    """Return a key as the command line accepts it: unchanged if unambiguous, else as JSON."""
    if isinstance(key, str):
        plain = key.isprintable() and not key.startswith(("[", '"'))
        return key if plain else encode_key(key)
    return display_key(key) if all(map(_is_printable, key)) else encode_key(key)


def shown_path(path: Path) -> str:
    """Return a path for people, on one line: ``parent / child``."""
    return " / ".join(map(key_text, path))


def _is_printable(part: str | int) -> bool:
    return isinstance(part, int) or part.isprintable()


def _parts(key: object) -> tuple[object, ...]:
    if type(key) is list or type(key) is tuple:
        return tuple(cast("Sequence[object]", key))
    if isinstance(key, Sequence) and not isinstance(key, (bytes, bytearray, memoryview)):
        return tuple(cast("Sequence[object]", key))
    return ()


def freeze(item: object, depth: int = 2) -> Any:
    """Copy a key or path with tuples instead of lists, so that it is hashable.

    Args:
        item: The key or path.
        depth: Levels to copy. A path has two; anything deeper is neither a path nor a key.
    """
    if not depth or isinstance(item, str) or not isinstance(item, Sequence):
        return item
    return tuple(freeze(part, depth - 1) for part in cast("Sequence[object]", item))
