"""Looking into an SDK's objects, of which nothing is known but names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast


def look_up(source: object, dotted: str) -> object:
    """What a dotted path leads to; None where it ends early."""
    for name in dotted.split("."):
        source = member(source, name)
    return source


def member(source: object, name: str) -> object:
    """The item or attribute; None where there is none or reading it fails, as SDKs' may.

    Args:
        source: Anything.
        name: Of a list, a position: ``-1`` is the last item.
    """
    if isinstance(source, (list, tuple)):
        return _at(cast("Sequence[object]", source), name)
    try:
        if _has_item(source, name):
            return cast("Mapping[str, object]", source)[name]
        return getattr(source, name, None)
    except Exception:
        return None


def _has_item(source: object, name: str) -> bool:
    return isinstance(source, Mapping) and name in source


def _at(items: Sequence[object], place: str) -> object:
    try:
        return items[int(place)]
    except (ValueError, IndexError):
        return None
