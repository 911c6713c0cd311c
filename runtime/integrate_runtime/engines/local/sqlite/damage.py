"""Reads rows of which a column may hold what the runtime never writes.

A journal is a file that people copy, restore and edit. One bad column must not hide the other rows,
nor the rest of its own: it reads as a stand-in, and the record names it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from integrate_runtime.contracts.records import Status

from .rows import from_key, from_optional_time, from_time

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from integrate_runtime.base.types import Key

ValueT = TypeVar("ValueT")

_UNREADABLE = (ValueError, TypeError, KeyError, IndexError, OverflowError, RecursionError)
_STORED = {status.value: status for status in Status if status is not Status.UNKNOWN}


class RowReader:
    """Reads the columns of one row.

    Args:
        row: The row.

    Attributes:
        damaged: Names of the columns that could not be read, in the order of reading.
    """

    __slots__ = ("_row", "damaged")

    def __init__(self, row: sqlite3.Row) -> None:
        self._row = row
        self.damaged: tuple[str, ...] = ()

    def read(self, column: str, decode: Callable[[Any], ValueT], stand_in: ValueT) -> ValueT:
        """Decode a column.

        Args:
            column: Its name.
            decode: Raises one of Python's errors about values for what is damaged.
            stand_in: What a damaged column reads as.
        """
        try:
            return decode(self._row[column])
        except _UNREADABLE:
            self.damaged += (column,)
            return stand_in

    def text(self, column: str) -> str:
        """A text; what is none reads as its legible part."""
        value = self._row[column]
        if isinstance(value, str) and (value.isascii() or _is_unicode(value)):
            return value
        self.damaged += (column,)
        return _legible(value)

    def optional_text(self, column: str) -> str | None:
        """A text or NULL."""
        return self.text(column) if self._row[column] is not None else None

    def number(self, column: str) -> int:
        """An integer."""
        value = self._row[column]
        if isinstance(value, int):
            return value
        self.damaged += (column,)
        return 0

    def key(self) -> Key:
        """A task's key; what is none reads as its text."""
        legible: Key = _legible(self._row["key"])
        return self.read("key", from_key, legible)

    def status(self) -> Status:
        """The status of a run or a task."""
        return self.read("status", _STORED.__getitem__, Status.UNKNOWN)

    def time(self, column: str) -> datetime:
        """A moment; what is none reads as the beginning of 1970."""
        return self.read(column, from_time, from_time(0))

    def optional_time(self, column: str) -> datetime | None:
        """A moment or NULL."""
        return self.read(column, from_optional_time, None)


def surrogate_text(stored: bytes) -> str:
    """A text of the database that is not UTF-8, such that ``RowReader.text`` tells it is not."""
    return stored.decode("utf-8", "surrogateescape")


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _legible(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return str(value).encode("utf-8", "replace").decode()
