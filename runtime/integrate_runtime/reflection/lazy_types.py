"""Types that a module exports without importing the modules that define them (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any

_ABSENT = object()


def lazy_types(
    module: str, types: Mapping[str, str], *, modules: Sequence[str] = ()
) -> Callable[[str], Any]:
    """Return a module's ``__getattr__``, which imports a type when it is first used.

    Args:
        module: ``__name__`` of the module.
        types: Exported name to the type, an expression of ``module:Name`` references.
        modules: Modules of which every public name is exported as well.
    """

    def get(name: str) -> Any:
        if name in types:
            value = _resolve(types[name], f"{module}.{name}")
        else:
            value = _ABSENT if name.startswith("_") else _find(name, modules)
        if value is _ABSENT:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        setattr(sys.modules[module], name, value)
        return value

    return get


def _resolve(expression: str, name: str) -> Any:
    from .type_expressions import resolve_type

    try:
        return resolve_type(expression)
    except ValueError as error:
        # An AttributeError would hide the reason from whoever imports the name.
        raise ImportError(f"{name} cannot be imported: {error}", name=name) from error


def _find(name: str, modules: Sequence[str]) -> Any:
    found = (getattr(import_module(module), name, _ABSENT) for module in modules)
    return next((value for value in found if value is not _ABSENT), _ABSENT)
