"""Installed distributions that packages come from."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
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
    return [
        distribution
        for distribution in metadata.distributions()
        if any(_installed(distribution, *each) for each in folders.items())
    ]


def normalized_name(name: str) -> str:
    """Return the name of a distribution in the one form that tools compare, as ``acme-sdk``."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _installed(distribution: metadata.Distribution, package: str, folder: Path | None) -> bool:
    """Whether a distribution installed a package, which is in a folder of the path."""
    files = f"\n{distribution.read_text('RECORD') or ''}"
    declared = (distribution.read_text("top_level.txt") or "").split()
    if package in declared or f"\n{package}/" in files or f"\n{package}.py," in files:
        return True
    return folder is not None and any(
        f"'{package}':" in text or str(folder) in text.splitlines()
        for text in _texts_of_editable(distribution, files)
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
