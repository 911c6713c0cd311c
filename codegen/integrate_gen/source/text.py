"""A text that was parsed, and the expressions in it as it has them."""

from __future__ import annotations

import ast
from functools import cached_property


class Text:
    """A text.

    Attributes:
        source: Its bytes; none where it is not known what was parsed.
    """

    def __init__(self, source: bytes = b"") -> None:
        self.source = source

    def of(self, node: ast.expr) -> str:
        """An expression as text; from the source where it is on one line: unparsing is slow."""
        line = node.lineno - 1
        if node.end_lineno != node.lineno or line >= len(self._lines):
            return ast.unparse(node)
        return self._lines[line][node.col_offset : node.end_col_offset].decode()

    @cached_property
    def _lines(self) -> list[bytes]:
        """The lines that columns are of; none where those are of another encoding."""
        try:
            self.source.decode()
        except UnicodeDecodeError:
            return []
        return self.source.splitlines()
