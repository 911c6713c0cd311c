"""Installed distributions that packages come from."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

_FILES_OF_EDITABLE = re.compile(r"^([^/,\n]+(?:\.pth|_finder\.py)),", re.M)
"""Files that put the source of an editable installation on the path, in a list of files."""


def distributions_of(packages: Collection[str]) -> list[metadata.Distribution]:
    """Return the distributions that installed any of these top-level packages or modules."""
    # ``metadata.packages_distributions`` parses every path of every distribution, and knows few
    # editable installations; a substring search of the lists of files is enough here.
    folders = {package: _folder_with(package) for package in packages}
    found: dict[str, metadata.Distribution] = {}
    for distribution in metadata.distributions():  # some several times, by finders of libraries
        if _installed_any(distribution, folders):
            found.setdefault(normalized_name(distribution.metadata["Name"]), distribution)
    return list(found.values())


def normalized_name(name: str) -> str:
    """Return the name of a distribution in the one form that tools compare, as ``acme-sdk``."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _installed_any(distribution: metadata.Distribution, folders: Mapping[str, Path | None]) -> bool:
    """Whether a distribution installed any of some packages, which are in folders of the path."""
    files = f"\n{distribution.read_text('RECORD') or ''}"
    declared = (distribution.read_text("top_level.txt") or "").split()
    if any(p in declared or f"\n{p}/" in files or f"\n{p}.py," in files for p in folders):
        return True
    return any(
        f"'{package}':" in text or (folder is not None and str(folder) in text.splitlines())
        for text in _texts_of_editable(distribution, files)
        for package, folder in folders.items()
    )


def _texts_of_editable(distribution: metadata.Distribution, files: str) -> Iterator[str]:
    """Yield the texts that name the folders of an editable installation, or its packages."""
    for name in _FILES_OF_EDITABLE.findall(files):
        path = Path(str(distribution.locate_file(name)))
        if path.is_file():
            yield path.read_text("utf-8", errors="replace")


def _folder_with(package: str) -> Path | None:
    """Return the folder of the path in which a package is; None if none is known."""
    try:
        spec = find_spec(package)
    except ValueError:  # a module without a specification, such as __main__
        return None
    if spec is None or spec.origin is None:
        return None
    file = Path(spec.origin)
    return file.parent if spec.submodule_search_locations is None else file.parent.parent
