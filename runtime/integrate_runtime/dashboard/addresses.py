"""Addresses of pages, and ids of elements for tasks.

Ids of runs and keys of tasks are any text, so they are parameters of the query and never a part of
the path.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, cast
from urllib.parse import urlencode, urlsplit

from integrate_runtime.tasks.keys import encode_path

if TYPE_CHECKING:
    from integrate_runtime.base.types import Key, Path

_WEB = ("http", "https")


def address(page: str, **parameters: object) -> str:
    """Return the address of a page.

    Args:
        page: Path of the page.
        parameters: Its parameters; those that are None or empty are left out. A tuple is the path
            of a task.
    """
    given = {
        name: encode_path(cast("Path", value)) if isinstance(value, tuple) else str(value)
        for name, value in parameters.items()
        if value is not None and value != "" and value != ()
    }
    return f"{page}?{urlencode(given)}" if given else page


def read_path(text: str) -> Path:
    """Parse the path of a task; empty for an empty text.

    Raises:
        ValueError: If the text is no path.
    """
    keys: object = json.loads(text) if text else []
    if not isinstance(keys, list):
        raise ValueError("A path is a list of keys.")
    return tuple(map(_key, cast("list[object]", keys)))


def read_name(text: str) -> Key:
    """Parse the name of an event as a person types it: JSON if it is a list, else the text."""
    try:
        return _key(json.loads(text)) if text.startswith("[") else text
    except (ValueError, RecursionError):
        return text


def element_id(path: Path) -> str:
    """Return the id of a task's elements, the same for the same path."""
    return hashlib.sha256(encode_path(path).encode()).hexdigest()[:16]


def web_address(url: str | None) -> str | None:
    """Return a URL if it is one of the web: others, such as ``javascript:``, are never linked."""
    try:
        return url if url and urlsplit(url).scheme.lower() in _WEB else None
    except ValueError:
        return None


def _key(item: object) -> Key:
    if isinstance(item, str):
        return item
    if not isinstance(item, list):
        raise ValueError("A key is a text or a list.")
    parts = tuple(cast("list[str | int]", item))
    if not all(type(part) in (str, int) for part in parts):
        raise ValueError("A key has texts and integers.")
    return parts
