"""One module of an SDK's source; of its classes those are parsed that something is asked of."""

from __future__ import annotations

import ast
from functools import cached_property
from pathlib import Path

from integrate_gen.errors import SdkError
from integrate_gen.introspect.definitions import Definition, definitions_in
from integrate_gen.introspect.pieces import Piece, class_pieces, text_of, text_without
from integrate_gen.introspect.scope import ModuleScope


class SourceFile:
    """One module.

    Attributes:
        path: Its file.
        parsed: Bytes of its source that have been parsed so far.
        scope: What its names stand for.

    Raises:
        SdkError: it cannot be read.
    """

    def __init__(self, path: Path, module: str) -> None:
        self.path = path
        self.parsed = 0
        self._module = module
        try:
            self._source = path.read_bytes()
        except OSError as error:
            raise self._unreadable(error) from error
        self._lines = self._source.splitlines(keepends=True)
        self._pieces = class_pieces(self._lines)
        self._trees: dict[Piece | None, ast.Module] = {}
        self._definitions: dict[Piece | None, dict[int, Definition]] = {}
        self.scope = ModuleScope(
            module, self._tree(None), is_package=path.stem == "__init__", source=self._source
        )

    def definition_at(self, line: int, name: str) -> Definition | None:
        """The function of a name whose code object begins at a line; None where none does."""
        piece = next((p for p in self._pieces if p.first <= line <= p.last), None)
        found = _named(self._definitions_of(piece).get(line), name)
        return found or _named(self._all_definitions.get(line), name)

    def definition_of(self, qualname: str) -> Definition | None:
        """The function of a qualified name; of two with one name, the last."""
        definitions = self._definitions_of(self._piece_of(qualname.partition(".")[0]))
        named = [found for found in definitions.values() if found.qualname == qualname]
        return named[-1] if named else None

    def class_named(self, name: str) -> ast.ClassDef | None:
        """The module's own class of a name; of two with one name, the last."""
        body = self._tree(self._piece_of(name)).body
        named = [node for node in body if isinstance(node, ast.ClassDef) and node.name == name]
        return named[-1] if named else None

    def _piece_of(self, name: str) -> Piece | None:
        return next((piece for piece in reversed(self._pieces) if piece.name == name), None)

    def _definitions_of(self, piece: Piece | None) -> dict[int, Definition]:
        """By line, the definitions in a piece; of None those outside of all."""
        if piece not in self._definitions:
            found = definitions_in(self._tree(piece).body, self.scope)
            self._definitions[piece] = dict(found)
        return self._definitions[piece]

    @cached_property
    def _all_definitions(self) -> dict[int, Definition]:
        return dict(definitions_in(self._whole.body, self.scope))

    def _tree(self, piece: Piece | None) -> ast.Module:
        """A piece's syntax tree, of None the module's without its pieces.

        Where that is no syntax, the text was cut in the wrong place: then it is the whole one.
        """
        if piece not in self._trees:
            lines, pieces = self._lines, self._pieces
            try:
                self._trees[piece] = self._parse(
                    text_of(lines, piece) if piece else text_without(lines, pieces)
                )
            except (SyntaxError, ValueError):
                self._trees[piece] = self._whole
        return self._trees[piece]

    @cached_property
    def _whole(self) -> ast.Module:
        try:
            return self._parse(self._source)
        except (SyntaxError, ValueError) as error:
            raise self._unreadable(error) from error

    def _parse(self, text: bytes) -> ast.Module:
        self.parsed += len(text)
        return ast.parse(text)

    def _unreadable(self, error: Exception) -> SdkError:
        return SdkError(f"The source of {self._module} cannot be read: {error}.")


def _named(found: Definition | None, name: str) -> Definition | None:
    return found if found is not None and found.node.name == name else None
