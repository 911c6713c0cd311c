"""A source file of an SDK."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from types import CodeType
from typing import Any
from zipimport import zipimporter

from integrate_gen.model.errors import SdkError

from .conditions import flattened
from .definitions import Definition, find_definitions
from .functions import first_line
from .scope import ModuleScope


class SourceFile:
    """A parsed module.

    Attributes:
        path: The file.
        scope: The scope that resolves names at module level.
        size: The number of bytes of the source.

    Raises:
        SdkError: the file cannot be read or parsed.
    """

    def __init__(self, path: str, module: str) -> None:
        self.path = Path(path)
        if self.path.suffix == ".pyc":
            raise SdkError(
                f"{module} is installed without its source, as {self.path.name} alone, so that its "
                "signatures cannot be read; install a distribution with the source."
            )
        try:
            source = _read(self.path, module)
            self._tree = ast.parse(source)
        except (ImportError, OSError, SyntaxError, ValueError) as error:
            raise SdkError(f"The source of {module} cannot be read: {error}.") from error
        self.size = len(source)
        self.scope = ModuleScope(module, self._tree, is_package=self.path.stem == "__init__")
        definitions = list(find_definitions(self._tree.body, self.scope))
        self._by_line = {first_line(d.function.node): d for d in definitions}
        definitions.sort(key=lambda definition: definition.line)
        self._by_qualname = {definition.qualname: definition for definition in definitions}
        self._checked = {d.qualname: d for d in definitions if not d.is_run_time_only}

    def definition_at(self, code: CodeType) -> Definition | None:
        """Return the definition that a code object was compiled from; None if it is elsewhere."""
        definition = self._by_line.get(code.co_firstlineno)
        is_it = definition is not None and definition.function.node.name == code.co_name
        return definition if is_it else None

    def definition_of(self, qualname: str) -> Definition | None:
        """Return the last definition of a qualified name; None if there is none."""
        return self._by_qualname.get(qualname)

    def checked_definition_of(self, qualname: str) -> Definition | None:
        """Return the last definition of a qualified name that type checkers read."""
        return self._checked.get(qualname)

    def class_named(self, qualname: str) -> ast.ClassDef | None:
        """Return the last class of a qualified name; None if there is none."""
        found: ast.ClassDef | None = None
        body = self._tree.body
        for name in qualname.split("."):
            classes = [s for s in flattened(body) if isinstance(s, ast.ClassDef) and s.name == name]
            if not classes:
                return None
            found = classes[-1]
            body = found.body
        return found


def _read(path: Path, module: str) -> bytes:
    """Return the source of a module, which may be in an archive that only its loader can read."""
    try:
        return path.read_bytes()
    except OSError:
        loader: Any = getattr(sys.modules.get(module), "__loader__", None)
        if not isinstance(loader, zipimporter):
            raise
        return loader.get_data(str(path))
