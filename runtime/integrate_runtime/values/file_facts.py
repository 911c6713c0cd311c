"""Replaces files, bytes and classes in arguments by facts about them, for fingerprints."""

from __future__ import annotations

import os
from collections.abc import Mapping
from hashlib import blake2b
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.reflection.type_paths import public_path

from .open_files import is_open_file

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

_MAX_HASHED = 16 * 1024 * 1024
"""Size in bytes up to which a file's content is hashed; of larger files only the size counts."""


def with_facts(value: object) -> object:
    """Replace files, bytes and classes at any depth of a value by JSON facts.

    =============  ===============================================
    bytes          digest
    path           file name, size and digest of the content
    ``BytesIO``    digest of the content
    open file      file name and size
    class          import string
    =============  ===============================================

    Folders do not count: files are moved, and servers receive the name alone.

    Raises:
        OSError: If a path leads to no file.
        ValueError: If a class has no import string.
    """
    if isinstance(value, Mapping):
        items = cast("Mapping[str, object]", value).items()
        return {name: with_facts(item) for name, item in items}
    if isinstance(value, (list, tuple)):
        return [with_facts(item) for item in cast("list[object]", value)]
    if isinstance(value, (bytes, bytearray)):
        return _digest(value)
    if isinstance(value, os.PathLike):
        return _of_path(Path(cast("os.PathLike[str]", value)))
    if is_open_file(value):
        return _of_open_file(value)
    if isinstance(value, type):
        return {"class": public_path(cast("Any", value))}
    return value


def holds_path(value: object) -> bool:
    """Whether a value is the path of a file, or contains one in dicts, lists and tuples."""
    if isinstance(value, Mapping):
        return any(map(holds_path, cast("Mapping[str, object]", value).values()))
    if isinstance(value, (list, tuple)):
        return any(map(holds_path, cast("list[object]", value)))
    return isinstance(value, os.PathLike)


def _of_path(path: Path) -> Json:
    size = path.stat().st_size
    content = _digest(path.read_bytes()) if size <= _MAX_HASHED else None
    return {"file": path.name, "size": size, "content": content}


def _of_open_file(file: Any) -> Json:
    # Its content is not read: that would move the position from which the SDK reads.
    if isinstance(file, BytesIO):
        return _digest(file.getvalue())
    name = getattr(file, "name", None)
    return {"file": Path(name).name if isinstance(name, str) else None, "size": _size(file)}


def _size(file: Any) -> int | None:
    try:
        return os.fstat(file.fileno()).st_size
    except Exception:
        return None


def _digest(content: bytes | bytearray) -> str:
    return blake2b(content, digest_size=16).hexdigest()
