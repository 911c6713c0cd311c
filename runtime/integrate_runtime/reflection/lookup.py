"""Reads attributes and items of objects of unknown classes, without raising."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast


def look_up(source: object, dotted: str) -> object:
    """Return the value at a dotted path, such as ``meta.next_cursor``; None if there is none."""
    for name in dotted.split("."):
        source = member(source, name)
    return source


def member(source: object, name: str) -> object:
    """Return an item or attribute; None if it does not exist or its property raises.

    Args:
        source: Mapping, sequence or object of any class.
        name: Key or attribute; for a list or tuple its index, such as ``-1`` for the last item.
    """
    if isinstance(source, (list, tuple)):
        return _at(cast("Sequence[object]", source), name)
    try:
        if _has_item(source, name):
            return cast("Mapping[str, object]", source)[name]
        return getattr(source, name, None)
    except Exception:  # SDKs have properties that make requests or check the object's state
        return None


def _has_item(source: object, name: str) -> bool:
    return isinstance(source, Mapping) and name in source


def _at(items: Sequence[object], index: str) -> object:
    try:
        return items[int(index)]
    except (ValueError, IndexError):
        return None
