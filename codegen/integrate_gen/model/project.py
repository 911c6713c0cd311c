"""Search for the folder of the user's configuration, from any folder below it."""

from __future__ import annotations

import os
from pathlib import Path

from .config import CONFIG_FILE, has_settings
from .errors import ConfigurationError


def find_project(start: Path) -> Path:
    """Return the nearest folder with settings, of a folder and those above it.

    Args:
        start: Where to begin, a relative path as well.

    Returns:
        The folder relative to the working directory; ``start`` if no folder has settings.

    Raises:
        ConfigurationError: The settings above ``start`` belong to another user. They are as trusted
            as code, and anyone can write a file into a shared folder such as ``/tmp``.
    """
    folder = start.resolve()
    for candidate in (folder, *folder.parents):
        if has_settings(candidate):
            if candidate == folder:
                return start
            _refuse_other_users(candidate, folder)
            return Path(os.path.relpath(candidate))
    return start


def _refuse_other_users(project: Path, folder: Path) -> None:
    if not hasattr(os, "getuid"):
        return
    trusted = {0, os.getuid(), folder.stat().st_uid}
    own = project / CONFIG_FILE
    file = own if own.exists() else project / "pyproject.toml"
    if file.stat().st_uid not in trusted:
        raise ConfigurationError(
            f"{file} belongs to another user and may run any code; if you trust it, run the "
            f"command in {project}."
        )
