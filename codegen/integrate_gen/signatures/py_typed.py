"""Whether a package ships its types to checkers (PEP 561)."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from pathlib import Path

# Typed without a marker, or typed and perhaps not installed where packages are generated.
_TYPED = frozenset({*sys.stdlib_module_names, "typing_extensions", "integrate_runtime"})


@cache
def is_typed(module: str) -> bool:
    """Whether a module's package, or a package above it, has a ``py.typed`` file."""
    package = module.rpartition(".")[0]
    if is_typed(package) if package else module in _TYPED:
        return True
    return any((folder / "py.typed").is_file() for folder in _folders(module))


def _folders(package: str) -> list[Path]:
    try:
        spec = importlib.util.find_spec(package)
    except (ImportError, ValueError):
        return []
    return [Path(location) for location in spec.submodule_search_locations or ()] if spec else []
