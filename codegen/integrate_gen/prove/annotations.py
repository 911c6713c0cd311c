"""Annotations of classes and functions, as their values at run time."""

from __future__ import annotations

import importlib
import sys
from collections import ChainMap
from collections.abc import Iterator, Mapping
from types import SimpleNamespace
from typing import Any, get_type_hints

from integrate_gen.source.exports import module_scope

from .no_sample import NoSampleError


def resolved_annotations(kind: Any) -> dict[str, Any]:
    """Return the annotations of a class or function, also with names imported for type checkers.

    Raises:
        NoSampleError: An annotation names nothing that its source defines or imports.
    """
    try:
        return get_type_hints(kind, localns=_sources_of(kind), include_extras=True)
    except Exception as error:
        raise NoSampleError(f"{kind} has annotations that do not resolve") from error


def aliased(alias: Any, arguments: tuple[Any, ...]) -> Any:
    """Return the type that an alias such as ``Nullable[str]`` stands for."""
    holder = SimpleNamespace(
        __annotations__={"value": alias.__value__}, __module__=alias.__module__
    )
    kind = resolved_annotations(holder)["value"]
    return kind[arguments] if arguments else kind


def _sources_of(kind: Any) -> Mapping[str, Any]:
    """Return the names in the modules of a class and of its bases."""
    bases = getattr(kind, "__orig_bases__", ())  # a TypedDict keeps its bases only here
    modules = dict.fromkeys([kind.__module__, *(base.__module__ for base in bases)])
    sources = (_Source(name) for name in modules if hasattr(sys.modules[name], "__file__"))
    receiver: object = getattr(kind, "__self__", None)
    return ChainMap(*sources, dict(_nested_classes(receiver.__class__)))


def _nested_classes(owner: type) -> Iterator[tuple[str, type]]:
    """Yield the classes inside the class of a method, which its annotations name without it."""
    for cls in reversed(owner.__mro__):
        yield from ((name, value) for name, value in vars(cls).items() if isinstance(value, type))


class _Source(dict[str, Any]):
    """Names of a module, including those that its source imports for type checkers only."""

    def __init__(self, module: str) -> None:
        super().__init__(vars(sys.modules[module]))
        self._module = module

    def __missing__(self, name: str) -> Any:
        scope = module_scope(self._module)
        imported = scope.resolve(name) if scope else None
        if imported is None:
            raise KeyError(name)
        module = importlib.import_module(imported.module)
        return getattr(module, imported.name) if imported.name else module
