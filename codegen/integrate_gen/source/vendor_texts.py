"""Texts that a vendor publishes about its SDK, which hold examples of calls."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

from .distributions import distributions_of

_MOST_FILES = 500
"""Source files of an SDK that are searched."""


def vendor_texts(package: str) -> Iterator[str]:
    """Yield the vendor's texts about a package: its README, then its source files."""
    top = package.partition(".")[0]
    for distribution in distributions_of([top]):
        yield distribution.read_text("METADATA") or ""
    spec = find_spec(top)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        for path in islice(sorted(Path(folder).rglob("*.py")), _MOST_FILES):
            yield path.read_text("utf-8", errors="replace")
