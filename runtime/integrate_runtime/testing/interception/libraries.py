"""Which SDKs send their requests by a library whose requests are intercepted."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

from .patching import LIBRARIES


def sends_by_library(sdk: str) -> bool:
    """Whether a module of an SDK uses one of the libraries.

    Args:
        sdk: Top-level package of the SDK, which is imported.
    """
    import_module(sdk)
    modules = [
        module
        for name, module in list(sys.modules.items())
        if name == sdk or name.startswith(f"{sdk}.")
    ]
    return any(_library_of(value) in LIBRARIES for module in modules for value in _members(module))


def _members(module: ModuleType) -> list[object]:
    return list(vars(module).values())


def _library_of(value: object) -> str:
    """Return the top-level package of a module, class or function."""
    name = value.__name__ if isinstance(value, ModuleType) else getattr(value, "__module__", "")
    return str(name).partition(".")[0]
