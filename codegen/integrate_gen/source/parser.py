"""Parsing, with an account of how much of a file was parsed."""

from __future__ import annotations

import ast


class Parser:
    """Parses the texts of one file.

    Attributes:
        parsed: Bytes so far.
    """

    def __init__(self) -> None:
        self.parsed = 0

    def parse(self, text: bytes) -> ast.Module:
        """The syntax tree of a text.

        Raises:
            SyntaxError: it is no Python.
            ValueError: likewise.
        """
        self.parsed += len(text)
        return ast.parse(text)
