"""Files that editors, tools and systems leave in any folder, which belong to no package."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import PurePosixPath

_PATTERNS = (
    "__pycache__",
    ".*_cache",  # of mypy, ruff, pytest
    ".DS_Store",
    "._*",
    "Thumbs.db",
    "desktop.ini",
    "*~",
    "*.orig",
    "*.rej",
    "*.bak",
    ".*.sw?",
    ".#*",
    "#*#",
    ".idea",
    ".vscode",
    "*.whl",
    "*.tar.gz",
)


def is_litter(path: str) -> bool:
    """Whether a POSIX path, or a folder above it, has a name that only such files have."""
    return any(
        fnmatchcase(part, pattern) for part in PurePosixPath(path).parts for pattern in _PATTERNS
    )
