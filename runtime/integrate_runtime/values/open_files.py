"""Rewinds open files among the arguments of a task before its next attempt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from integrate_runtime.reflection.lookup import member

_PLAIN = frozenset({bool, bytes, float, int, str, type(None)})
_MAX_DEPTH = 3
"""Depth to which arguments are searched: SDKs take lists of pairs of a name and a file."""


class SpentArgumentError(ValueError):
    """An argument was read by a failed attempt and cannot be rewound for the next one."""


class OpenFile:
    """Open file or iterator among a task's arguments.

    Args:
        parameter: Name of the parameter, for messages.
        source: The file or iterator.
    """

    def __init__(self, parameter: str, source: Any) -> None:
        self._parameter = parameter
        self._source = source
        self._start = _position(source)
        self._is_read = False

    def make_ready(self) -> None:
        """Rewind to the original position, unless this is the first attempt.

        Raises:
            SpentArgumentError: If a previous attempt read it and it cannot be rewound.
        """
        if not self._is_read:
            self._is_read = True
            return
        try:
            if self._start is not None:
                self._source.seek(self._start)
                return
        except (OSError, ValueError):  # some SDKs close the file after sending it
            pass
        raise SpentArgumentError(
            f"The argument {self._parameter!r} was read by an attempt that failed and cannot be "
            "rewound, so it cannot be sent again: pass a path or bytes."
        )


def open_files(arguments: Mapping[str, object]) -> tuple[OpenFile, ...]:
    """Return the open files and iterators among arguments; most calls have none."""
    files: list[OpenFile] = []
    for name, value in arguments.items():
        if type(value) not in _PLAIN:
            files += [OpenFile(name, source) for source in _sources(value, _MAX_DEPTH)]
    return tuple(files)


def is_open_file(value: object) -> bool:
    """Whether a value is a file or a file-like object, such as ``BytesIO``."""
    return callable(member(value, "read")) and not isinstance(value, type)


def _sources(value: object, depth: int) -> Iterator[object]:
    if isinstance(value, (list, tuple, Mapping)):
        if depth:
            members = cast("Any", value.values() if isinstance(value, Mapping) else value)
            for item in members:
                if type(item) not in _PLAIN:
                    yield from _sources(item, depth - 1)
    elif is_open_file(value) or isinstance(value, Iterator):
        yield value


def _position(source: Any) -> int | None:
    """Return the current position of a file; None if it cannot be rewound."""
    try:
        return int(source.tell()) if source.seekable() else None
    except Exception:
        return None
