"""Formatting with black, and a cache of formatted texts."""

from __future__ import annotations

import ast
import hashlib
import os
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import black
import platformdirs
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

from integrate_gen.model.errors import GenerationError

from .layout import LINE_LENGTH

_MODE = Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
FORMATTER = f"black {version('black')} {_MODE.get_cache_key()}"
"""Version and mode of black; the formatted bytes depend on both."""


@dataclass(frozen=True, slots=True)
class FormatCache:
    """Formatted texts in a folder, by the digest of the unformatted text and the formatter."""

    folder: Path

    @classmethod
    def default(cls) -> FormatCache:
        """Return the cache in the user's cache folder."""
        return cls(Path(platformdirs.user_cache_dir("integrate-gen")) / "format")

    def get(self, raw: str) -> str | None:
        """Return the formatted text of ``raw``; None if it is missing or cannot be read."""
        try:
            return self._path(raw).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    def put(self, raw: str, formatted: str) -> None:
        """Store a formatted text; a cache that cannot be written is ignored."""
        path = self._path(raw)
        partial = path.with_name(f"{path.name}.{os.getpid()}")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            partial.write_text(formatted, encoding="utf-8", newline="\n")
            partial.replace(path)
        except OSError:
            partial.unlink(missing_ok=True)

    def _path(self, raw: str) -> Path:
        return self.folder / hashlib.sha256(f"{FORMATTER}\0{raw}".encode()).hexdigest()


_LONGEST = 2_000_000
"""Characters above which a file is left as the templates lay it out, as black needs a few hundred
bytes of memory per character. The largest files of known SDKs have a quarter of that."""


def format_text(path: str, raw: str) -> str:
    """Format a file with black, unless it is too long.

    Raises:
        GenerationError: It is not valid Python.
    """
    if len(raw) > _LONGEST:
        return raw
    try:
        return black.format_str(raw, mode=_MODE)
    except InvalidInput as error:
        raise GenerationError(f"{path} would not be valid Python{_fault(raw)}.") from error


def _fault(text: str) -> str:
    """Return Python's own message about invalid code; black's has several lines."""
    try:
        ast.parse(text)
    except (SyntaxError, ValueError) as error:
        line = f" (line {error.lineno})" if isinstance(error, SyntaxError) else ""
        return f": {error.msg if isinstance(error, SyntaxError) else error}{line}"
    return ""
