"""Whether a module's types are for others to check with."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from pathlib import Path

# What generated code has beside its SDK; the runtime need not be where packages are generated.
_TYPED = frozenset({*sys.stdlib_module_names, "typing_extensions", "integrate_runtime"})


@cache
def is_typed(module: str) -> bool:
    """Whether a module's package, or one above it, says that its types are for others."""
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
