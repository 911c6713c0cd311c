"""The SDK's source files, each read once, and the function definitions in them."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Callable, Iterator
from types import FunctionType
from typing import Any

from integrate_gen.model.errors import NoDefinitionError, SdkError

from .definitions import Definition
from .file import SourceFile
from .functions import decorator_name

# A syntax tree takes twenty times its source's size; namespaces are read one after another, and a
# walk comes back to the files of those above.
_PARSED_BYTES = 1_000_000
_FILES = 16


class SourceIndex:
    """Finds the definition of a runtime function; the files that were used last stay parsed."""

    def __init__(self) -> None:
        self._modules: set[str] = set()
        self._parsed: dict[tuple[str, str], SourceFile] = {}

    @property
    def packages(self) -> frozenset[str]:
        """The top-level packages of the modules that were read."""
        return frozenset(module.partition(".")[0] for module in self._modules)

    def method(self, cls: type, name: str, function: FunctionType) -> Definition:
        """The source definition of a class's method.

        Where a decorator hid the function, it is the one that the class's own source has under the
        name.

        Raises:
            NoDefinitionError: the method was made at run time.
            SdkError: source and reflection disagree about its name.
        """
        if not is_made_at_run_time(function):
            return self.definition(function)
        for base in cls.__mro__:
            file = self._file_of(base)
            found = file.definition_of(f"{base.__qualname__}.{name}") if file else None
            if found:
                return found
        raise NoDefinitionError("it is made at run time, so that no source states its signature")

    def definition(self, function: Callable[..., Any]) -> Definition:
        """The source definition of ``function``, through its decorators.

        Raises:
            SdkError: it has no Python source, or source and reflection disagree about its name.
        """
        inner = inspect.unwrap(function)
        if not isinstance(inner, FunctionType):
            raise SdkError(f"{function!r} has no Python source to read its signature from.")
        code = inner.__code__
        file = self._file(code.co_filename, inner.__globals__["__name__"])
        definition = file.definition_at(code)
        if definition is None:
            raise SdkError(
                f"Source and reflection disagree about {inner.__module__}.{inner.__qualname__}: "
                f"{file.path.name} line {code.co_firstlineno} does not define {code.co_name}."
            )
        return definition

    def declared_attributes(self, cls: type) -> frozenset[str]:
        """Attributes that a class and its bases only declare: annotated, or for checkers alone.

        A class with ``__getattr__`` tells checkers so what it makes.
        """
        found: set[str] = set()
        for base in cls.__mro__:
            file = self._file_of(base)
            node = file.class_named(base.__qualname__) if file else None
            found.update(_declared(node.body) if node else ())
        return frozenset(found)

    def _file_of(self, cls: type) -> SourceFile | None:
        """The file that defines a class; None where it has no Python source."""
        path = getattr(sys.modules.get(cls.__module__), "__file__", None)
        return self._file(path, cls.__module__) if path and cls is not object else None

    def _file(self, path: str, module: str) -> SourceFile:
        """A module's file; of those that were parsed, the last used are kept."""
        self._modules.add(module)
        file = self._parsed.pop((path, module), None)
        if file is None:
            self._make_room()
            file = SourceFile(path, module)
        self._parsed[path, module] = file
        return file

    def _make_room(self) -> None:
        """Let go of the files that have not been used for the longest time."""
        size = sum(kept.parsed for kept in self._parsed.values())
        while size > _PARSED_BYTES or len(self._parsed) > _FILES:
            size -= self._parsed.pop(next(iter(self._parsed))).parsed


def _declared(body: list[ast.stmt]) -> Iterator[str]:
    for node in body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.If(body=inner) if ast.unparse(node.test).endswith("TYPE_CHECKING"):
                yield from _declared(inner)
            case ast.FunctionDef(name=name) if any(
                decorator_name(d).endswith("property") for d in node.decorator_list
            ):
                yield name
            case _:
                pass


def is_made_at_run_time(function: FunctionType) -> bool:
    """Whether another function made it, so that its own source is not the method's."""
    return "<locals>" in function.__qualname__
