"""Patches of HTTP libraries, made while tasks of tests run."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import Lock
from types import ModuleType
from typing import Any, TypeAlias

from . import aiohttp_library, httpx_library, urllib3_library

_Fake: TypeAlias = Callable[..., Any]

_FAKES: dict[str, Callable[[ModuleType], list[tuple[type, str, Callable[[_Fake], _Fake]]]]] = {
    "httpx": httpx_library.fakes,
    "httpx2": httpx_library.fakes,
    "urllib3": urllib3_library.fakes,  # and requests, which sends by it
    "aiohttp": aiohttp_library.fakes,
}
"""Library to its classes, their methods, and what makes a fake of each from the original."""

LIBRARIES = frozenset({*_FAKES, "requests"})
"""Libraries whose requests reach a fake API."""

_lock = Lock()
_users = 0
_originals: dict[str, list[tuple[type, str, _Fake]]] = {}


@contextmanager
def patched_libraries() -> Generator[None]:
    """Patch the imported HTTP libraries during the block; blocks may overlap."""
    global _users
    with _lock:
        _users += 1
        for name in _FAKES.keys() - _originals.keys():
            library = sys.modules.get(name)
            if library is not None:
                _originals[name] = [_patch(*fake) for fake in _FAKES[name](library)]
    try:
        yield
    finally:
        with _lock:
            _users -= 1
            if not _users:
                for patches in _originals.values():
                    for kind, method, original in patches:
                        setattr(kind, method, original)
                _originals.clear()


def _patch(kind: type, method: str, make: Callable[[_Fake], _Fake]) -> tuple[type, str, _Fake]:
    original = getattr(kind, method)
    setattr(kind, method, make(original))
    return kind, method, original
