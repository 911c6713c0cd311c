"""One module of an SDK's source, of which as little is parsed as answers what is asked."""

from __future__ import annotations

import ast
from functools import cached_property
from pathlib import Path
from types import CodeType

from integrate_gen.model.errors import SdkError

from .class_text import ClassText
from .definitions import Definition, Definitions, definitions_in
from .parser import Parser
from .pieces import Piece, class_pieces, text_of, text_without
from .scope import ModuleScope
from .text import Text


class SourceFile:
    """One module.

    Attributes:
        path: Its file.
        scope: What its names stand for.

    Raises:
        SdkError: it cannot be read.
    """

    def __init__(self, path: str, module: str) -> None:
        self.path = Path(path)
        self._module = module
        self._parser = Parser()
        try:
            self._source = self.path.read_bytes()
        except OSError as error:
            raise self._unreadable(error) from error
        self._pieces = class_pieces(self._source)
        self._trees: dict[Piece | None, ast.Module] = {}
        self._definitions: dict[Piece | None, Definitions] = {}
        self._classes: dict[Piece, ClassText] = {}
        is_package = self.path.stem == "__init__"
        self.scope = ModuleScope(module, self._tree(None), is_package=is_package)

    @property
    def parsed(self) -> int:
        """Bytes of its source that have been parsed so far."""
        return self._parser.parsed

    def definition_at(self, code: CodeType) -> Definition | None:
        """The function that a code object was compiled from; None where it is not of this text."""
        line = code.co_firstlineno
        found = self._named(code.co_qualname).get(line) or self._all_definitions.get(line)
        return found if found is not None and found.function.header.name == code.co_name else None

    def definition_of(self, qualname: str) -> Definition | None:
        """The function of a qualified name; of two with one name, the last."""
        named = [d for d in self._named(qualname).values() if d.qualname == qualname]
        return named[-1] if named else None

    def class_named(self, name: str) -> ast.ClassDef | None:
        """The module's own class of a name; of two with one name, the last."""
        body = self._tree(self._piece_of(name)).body
        named = [node for node in body if isinstance(node, ast.ClassDef) and node.name == name]
        return named[-1] if named else None

    def _named(self, qualname: str) -> Definitions:
        """Definitions among which those of a qualified name are, as few as can be told."""
        outer, _, inner = qualname.partition(".")
        piece = self._piece_of(outer)
        methods = self._class_text(piece).methods(inner) if piece else {}
        return methods or self._definitions_of(piece)

    def _piece_of(self, name: str) -> Piece | None:
        return next((piece for piece in reversed(self._pieces) if piece.name == name), None)

    def _class_text(self, piece: Piece) -> ClassText:
        if piece not in self._classes:
            self._classes[piece] = ClassText(self._source, piece, self.scope, self._parser)
        return self._classes[piece]

    def _definitions_of(self, piece: Piece | None) -> Definitions:
        """The definitions in a whole piece; of None those outside of all."""
        if piece not in self._definitions:
            self._definitions[piece] = self._defined_in(self._tree(piece))
        return self._definitions[piece]

    @cached_property
    def _all_definitions(self) -> Definitions:
        return self._defined_in(self._whole)

    def _defined_in(self, tree: ast.Module) -> Definitions:
        return definitions_in(tree.body, self.scope, self._text)

    @cached_property
    def _text(self) -> Text:
        return Text(self._source)

    def _tree(self, piece: Piece | None) -> ast.Module:
        """A piece's syntax tree, of None the module's without its pieces.

        Where that is no syntax, the text was cut in the wrong place: then it is the whole one.
        """
        if piece not in self._trees:
            source, pieces = self._source, self._pieces
            try:
                self._trees[piece] = self._parser.parse(
                    text_of(source, piece) if piece else text_without(source, pieces)
                )
            except (SyntaxError, ValueError):
                self._trees[piece] = self._whole
        return self._trees[piece]

    @cached_property
    def _whole(self) -> ast.Module:
        try:
            return self._parser.parse(self._source)
        except (SyntaxError, ValueError) as error:
            raise self._unreadable(error) from error

    def _unreadable(self, error: Exception) -> SdkError:
        return SdkError(f"The source of {self._module} cannot be read: {error}.")
