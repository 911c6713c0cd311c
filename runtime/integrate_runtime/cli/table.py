"""Table with a header, printed a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from integrate_runtime.base.control_characters import one_line

from .console import fold, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .console import Output, Part

_GAP = 2
_MIN_WIDTH = 8


@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    Attributes:
        name: Header.
        folds: Whether its texts are folded if the terminal is too narrow.
        right: Whether its texts are aligned to the right.
    """

    name: str
    folds: bool = False
    right: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a table.

    Attributes:
        text: The text.
        style: Style of the text, such as ``dim``.
    """

    text: str
    style: str = ""


class Table:
    """Table whose columns widen when a later page needs it.

    Args:
        out: Output to print to.
        columns: The columns.
    """

    def __init__(self, out: Output, columns: Sequence[Column]) -> None:
        self._out = out
        self._columns = columns
        self._widths = [0] * len(columns)
        self._page = 0

    def print_page(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Print rows, with the header above the first page."""
        if self._page == 0:
            rows = [[Cell(column.name, "dim") for column in self._columns], *rows]
        self._page += 1
        rows = [[Cell(one_line(cell.text), cell.style) for cell in row] for row in rows]
        self._widen(rows)
        for row in rows:
            self._print(row)

    def _widen(self, rows: Sequence[Sequence[Cell]]) -> None:
        for index in range(len(self._columns)):
            widest = max(width_of(row[index].text) for row in rows)
            self._widths[index] = max(self._widths[index], widest)
        if self._out.width is None:
            return
        excess = sum(self._widths) + _GAP * (len(self._columns) - 1) - self._out.width
        # Narrow the widest column that folds, character by character.
        while excess > 0:
            index = max(
                (index for index, column in enumerate(self._columns) if column.folds),
                key=self._widths.__getitem__,
            )
            if self._widths[index] <= _MIN_WIDTH:
                return
            self._widths[index] -= 1
            excess -= 1

    def _print(self, row: Sequence[Cell]) -> None:
        folded = [
            fold(cell.text, width) if column.folds else [cell.text]
            for cell, column, width in zip(row, self._columns, self._widths, strict=True)
        ]
        for texts in zip_longest(*folded, fillvalue=""):
            parts: list[Part] = []
            cells = zip(texts, row, self._columns, self._widths, strict=True)
            for index, (text, cell, column, width) in enumerate(cells):
                is_last = index == len(row) - 1
                if is_last and not text:
                    break
                blank = "" if is_last and not column.right else " " * (width - width_of(text))
                padded = f"{blank}{text}" if column.right else f"{text}{blank}"
                parts += [" " * _GAP, (padded, cell.style)] if index else [(padded, cell.style)]
            self._out.line(*parts)
