"""One class of a module's text, of which the methods of one name are parsed at a time."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from .definitions import Definitions, definitions_of
from .function_text import function_of
from .functions import Function, FunctionNode, parsed_function
from .parser import Parser
from .pieces import Piece, method_pieces, text_without
from .scope import ModuleScope
from .text import Text


class ClassText:
    """A class, its module's source and scope, and what parses it."""

    def __init__(self, source: bytes, piece: Piece, scope: ModuleScope, parser: Parser) -> None:
        self._source = source
        self._piece = piece
        self._parser = parser
        self._pieces: dict[str, list[Piece]] = {}
        self._methods: dict[str, Definitions] = {}
        pieces = method_pieces(source, piece)
        try:
            self._scope = scope.inside(piece.name, self._parse(text_without(source, pieces, piece)))
        except (SyntaxError, ValueError):
            return  # it was cut in the wrong place
        for method in pieces:
            self._pieces.setdefault(method.name, []).append(method)

    def methods(self, name: str) -> Definitions:
        """The methods of one name; none where the class is not plainly cut into methods."""
        if name in self._pieces and name not in self._methods:
            try:
                self._methods[name] = self._definitions_in(self._pieces[name])
            except (SyntaxError, ValueError):
                del self._pieces[name]
        return self._methods.get(name, {})

    def _definitions_in(self, pieces: Sequence[Piece]) -> Definitions:
        functions = [(piece.line, self._function(piece)) for piece in pieces]
        return definitions_of(functions, self._scope, f"{self._piece.name}.")

    def _function(self, piece: Piece) -> Function:
        text = self._source[piece.start : piece.end]
        return function_of(text, self._parser) or self._parsed(text)

    def _parsed(self, method: bytes) -> Function:
        text = b"class _:\n" + method
        (node,) = self._parse(text).body
        assert isinstance(node, FunctionNode)
        return parsed_function(node, Text(text))

    def _parse(self, text: bytes) -> ast.ClassDef:
        (node,) = self._parser.parse(text).body
        assert isinstance(node, ast.ClassDef)
        return node
