"""Reader of rows that may contain invalid values.

A journal is a file that people copy, restore and edit. One bad column must not hide other rows, nor
other columns of its row: it reads as a stand-in, and the record names it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from integrate_runtime.contracts.records import Status

from .rows import STATUSES, from_key, from_optional_time, from_time

if TYPE_CHECKING:
    from datetime import datetime

    from integrate_runtime.base.types import Key

ValueT = TypeVar("ValueT")

UNREADABLE = (ValueError, TypeError, KeyError, IndexError, OverflowError, RecursionError)
"""Python's errors about a value that cannot be decoded."""

_NOT_UTF_8 = "Could not decode to UTF-8"


class RowReader:
    """Reader of one row's columns.

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
            column: Name of the column.
            decode: Raises one of Python's value errors for an invalid value.
            stand_in: Value to use for a damaged column.
        """
        try:
            return decode(self._row[column])
        except UNREADABLE:
            self.damaged += (column,)
            return stand_in

    def text(self, column: str) -> str:
        """Return a text; an invalid one is reduced to its legible part."""
        value = self._row[column]
        if not is_text(value):
            self.damaged += (column,)
        return legible(value)

    def optional_text(self, column: str) -> str | None:
        """Return a text, or None for NULL."""
        return self.text(column) if self._row[column] is not None else None

    def number(self, column: str) -> int:
        """Return an integer; 0 if it is invalid."""
        value = self._row[column]
        if isinstance(value, int):
            return value
        self.damaged += (column,)
        return 0

    def key(self, column: str = "key") -> Key:
        """Return a task's key; an invalid one as its text."""
        stand_in: Key = legible(self._row[column])
        return self.read(column, from_key, stand_in)

    def status(self) -> Status:
        """Return the status of a run or a task."""
        return self.read("status", STATUSES.__getitem__, Status.UNKNOWN)

    def time(self, column: str) -> datetime:
        """Return a time; the start of 1970 if it is invalid."""
        return self.read(column, from_time, from_time(0))

    def optional_time(self, column: str) -> datetime | None:
        """Return a time, or None for NULL."""
        return self.read(column, from_optional_time, None)


def fetch(
    cursor: sqlite3.Cursor, sql: str, values: Sequence[object] | Mapping[str, object]
) -> list[Any]:
    """Return the rows of a query; texts that are not UTF-8 have lone surrogates in them."""
    try:
        return cursor.execute(sql, values).fetchall()
    except sqlite3.OperationalError as error:
        if _NOT_UTF_8 not in str(error):
            raise
    # Some text is not UTF-8: read again, so that other columns and rows are still read.
    connection = cursor.connection
    connection.text_factory = _surrogate_text
    try:
        return cursor.execute(sql, values).fetchall()
    finally:
        connection.text_factory = str


def is_text(value: object) -> bool:
    """Whether a value is a text without lone surrogates."""
    if not isinstance(value, str):
        return False
    try:
        return value.isascii() or len(value.encode()) > 0
    except UnicodeEncodeError:
        return False


def legible(value: object) -> str:
    """Return the legible part of a value as text."""
    if is_text(value):
        return str(value)
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return str(value).encode("utf-8", "replace").decode()


def _surrogate_text(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogateescape")
