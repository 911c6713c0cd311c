"""Formatting with black and verifying the text: in a pool of processes, over a cache."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import black
import platformdirs
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

from integrate_gen.emit.layout import LINE_LENGTH
from integrate_gen.emit.verify import verify_text
from integrate_gen.errors import GenerationError

_MODE = Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
FORMATTER = f"black {version('black')} {_MODE.get_cache_key()}"
"""The formatter's version and mode: another one may give other bytes."""


@dataclass(frozen=True, slots=True)
class FormatCache:
    """Formatted texts in a folder, each under the digest of its raw text and the formatter."""

    folder: Path

    @classmethod
    def default(cls) -> FormatCache:
        """The cache in the user's cache folder."""
        return cls(Path(platformdirs.user_cache_dir("integrate-gen")) / "format")

    def get(self, raw: str) -> str | None:
        """The formatted text of ``raw``; None where it is not there or cannot be read."""
        try:
            return self._path(raw).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    def put(self, raw: str, formatted: str) -> None:
        """Keep a result; a cache that cannot be written is no error."""
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


def format_files(
    raw: Mapping[str, str],
    cache: FormatCache | None = None,
    on_formatted: Callable[[str], None] = lambda path: None,
) -> dict[str, str]:
    """Format and verify every Python file; other files are taken as they are.

    Args:
        raw: Unformatted text by path.
        cache: Where results are looked up and kept; None formats everything.
        on_formatted: Called with each Python file's path as soon as it is done.

    Raises:
        GenerationError: a file would not be sound Python.
    """
    done = {path: text for path, text in raw.items() if not path.endswith(".py")}
    if cache:
        found = ((path, cache.get(text)) for path, text in raw.items() if path not in done)
        for path, text in found:
            if text is not None:
                done[path] = text
                on_formatted(path)
    todo = sorted(raw.keys() - done.keys(), key=lambda path: (-len(raw[path]), path))
    for path, formatted in _format_all({path: raw[path] for path in todo}):
        done[path] = formatted
        on_formatted(path)
        if cache:
            cache.put(raw[path], formatted)
    return {path: done[path] for path in raw}


def _format_all(raw: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Every file in a pool, the largest first so that its processes end together."""
    processes = min(os.cpu_count() or 1, len(raw))
    if processes < 2:
        yield from ((path, format_text(path, text)) for path, text in raw.items())
        return
    with ProcessPoolExecutor(processes) as pool:
        futures = {path: pool.submit(format_text, path, text) for path, text in raw.items()}
        for path, future in futures.items():
            yield path, future.result()


def format_text(path: str, raw: str) -> str:
    """One file through black, and verified.

    Raises:
        GenerationError: it would not be sound Python.
    """
    try:
        formatted = black.format_str(raw, mode=_MODE)
    except InvalidInput as error:
        raise GenerationError(f"{path} would not be valid Python: {error}.") from error
    verify_text(path, formatted)
    return formatted
