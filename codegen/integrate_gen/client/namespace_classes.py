"""Namespace classes that are constructed from the client, as ``FormsApi(client)``."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from fnmatch import fnmatchcase
from types import ModuleType

from integrate_gen.guard.sdk_code import import_module


def namespace_classes(references: Iterable[str]) -> Iterator[tuple[tuple[str, ...], type]]:
    """Yield the classes that a provider's ``classes`` matches, with the paths of their namespaces.

    A path is the name of the class. In ``pets.v*.apis:*Api``, where a part of the module is a glob,
    it begins with what the glob matches: ``v1.PetApi``. Of several classes with one path, the first
    is yielded.
    """
    classes: dict[tuple[str, ...], type] = {}
    for reference in references:
        for path, cls in _matches(reference):
            classes.setdefault(path, cls)
    yield from classes.items()


def _matches(reference: str) -> Iterator[tuple[tuple[str, ...], type]]:
    pattern, _, names = reference.partition(":")
    for path, module in _modules(pattern):
        for name in dir(module):
            value = getattr(module, name)
            if fnmatchcase(name, names) and isinstance(value, type):
                yield (*path, name), value


def _modules(pattern: str) -> Iterator[tuple[tuple[str, ...], ModuleType]]:
    """Yield the modules that a pattern matches, with what its glob stands for."""
    parts = pattern.split(".")
    place = next((place for place, part in enumerate(parts) if "*" in part), None)
    if place is None:
        yield (), import_module(pattern)
        return
    package = import_module(".".join(parts[:place]))
    for info in pkgutil.iter_modules(package.__path__):
        if fnmatchcase(info.name, parts[place]):
            with suppress(ImportError):  # another module that the glob happens to match
                name = ".".join((*parts[:place], info.name, *parts[place + 1 :]))
                yield (info.name,), import_module(name)
