"""Arguments that can be read once: open files and iterators, which a failed attempt has read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from integrate_runtime.reflection.lookup import member

_PLAIN = frozenset({bool, bytes, float, int, str, type(None)})
_DEEPEST = 3
"""A list of pairs of a name and a file; nothing deeper is looked at."""


class SpentArgumentError(ValueError):
    """An argument was read by an attempt that failed, and cannot be read again."""


class OpenFile:
    """One such argument.

    Args:
        parameter: The parameter that it, or what holds it, was passed for.
        source: The open file or iterator.
    """

    def __init__(self, parameter: str, source: Any) -> None:
        self._parameter = parameter
        self._source = source
        self._start = _position(source)
        self._is_read = False

    def make_ready(self) -> None:
        """Let it be read from where it stood at first.

        Raises:
            SpentArgumentError: it was read before and cannot be rewound.
        """
        if not self._is_read:
            self._is_read = True
            return
        try:
            if self._start is not None:
                self._source.seek(self._start)
                return
        except (OSError, ValueError):  # it was closed meanwhile
            pass
        raise SpentArgumentError(
            f"The argument {self._parameter!r} was read by an attempt that failed and cannot be "
            "rewound, so it cannot be sent again: pass a path or bytes."
        )


def open_files(arguments: Mapping[str, object]) -> tuple[OpenFile, ...]:
    """The arguments that can be read once; none for most calls."""
    found: list[OpenFile] = []
    for name, value in arguments.items():
        if type(value) not in _PLAIN:
            found += [OpenFile(name, source) for source in _sources(value, _DEEPEST)]
    return tuple(found)


def is_open_file(value: object) -> bool:
    """Whether it is a file, or something in memory that is read like one."""
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
    """Where it stands; None where it cannot be rewound to there."""
    try:
        return int(source.tell()) if source.seekable() else None
    except Exception:
        return None
