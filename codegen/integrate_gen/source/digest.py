"""Digest of an SDK's source files, by which a change shows that its version does not."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from importlib.util import find_spec
from pathlib import Path


def source_digest(packages: Collection[str]) -> str:
    """Return the SHA-256 of the Python files of some packages or modules, with their names."""
    digest = hashlib.sha256()
    for package in sorted(packages):
        for name, path in _files(package):
            digest.update(f"{name}\n".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _files(package: str) -> Iterator[tuple[str, Path]]:
    """Yield the source files of a package in a fixed order, by names that every machine has."""
    spec = find_spec(package)
    if spec is None:
        return
    if spec.submodule_search_locations is None:
        if spec.origin and spec.origin.endswith((".py", ".pyi")):
            yield package, Path(spec.origin)
        return
    for location in spec.submodule_search_locations:
        folder = Path(location)
        paths = (path for path in folder.rglob("*.py*") if path.suffix in (".py", ".pyi"))
        for path in sorted(paths, key=lambda path: path.relative_to(folder).as_posix()):
            yield f"{package}/{path.relative_to(folder).as_posix()}", path
