"""Installed versions of the SDK behind a generated package."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

_UNKNOWN: Mapping[str, str] = {}


def sdk_versions(package: str) -> Mapping[str, str]:
    """Return the installed versions of the distributions that a generated package is made for.

    The package's lock names them; the package is not imported.

    Args:
        package: Top-level package, such as ``integrate_github``.

    Returns:
        Versions by distribution; nothing if there is no such package or lock here.
    """
    try:
        spec = find_spec(package)
    except (ImportError, ValueError):
        return _UNKNOWN
    if spec is None or spec.origin is None:
        return _UNKNOWN
    try:
        lock = json.loads(Path(spec.origin).with_name("integrate.lock").read_text(encoding="utf-8"))
        return {name: version(name) for name in lock["sdk"]}
    except (OSError, ValueError, KeyError, TypeError, PackageNotFoundError):
        return _UNKNOWN


def show_versions(versions: Mapping[str, str]) -> str:
    """Return versions as text, such as ``githubkit 0.16.1``."""
    return ", ".join(f"{name} {number}" for name, number in versions.items())
