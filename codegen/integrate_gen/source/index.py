"""An index of an SDK's source files: from runtime functions to their definitions."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FunctionType
from typing import Any

from integrate_gen.model.errors import NoDefinitionError, SdkError

from .definitions import Definition
from .file import SourceFile
from .functions import decorator_name
from .scope import ModuleScope

# The files that stay parsed: without any, each method would parse its file. A syntax tree takes
# twenty times the memory of its source, and a walk through the namespaces returns only to the files
# of the namespaces above.
_MAX_BYTES = 4_000_000
_MAX_FILES = 32


class SourceIndex:
    """Finds the definitions of runtime functions, keeping the last used files parsed."""

    def __init__(self) -> None:
        self._modules: set[str] = set()
        self._files: dict[tuple[str, str], SourceFile] = {}

    @property
    def packages(self) -> frozenset[str]:
        """The top-level packages of the modules read so far."""
        return frozenset(module.partition(".")[0] for module in self._modules)

    def forget_files(self) -> None:
        """Drop the parsed files, which a walk's cycles would keep until the next collection."""
        self._files.clear()

    def method(self, cls: type, name: str, function: FunctionType) -> Definition:
        """Return the definition of a method.

        A method that a decorator replaced is looked up by name in the class's source.

        Args:
            cls: The class.
            name: The name of the method.
            function: The function that the class has under the name.

        Raises:
            NoDefinitionError: the method was made at run time.
            SdkError: source and reflection disagree about the method's name.
        """
        if not is_made_at_run_time(function):
            return self.definition(function)
        for base in cls.__mro__:
            file = self._file_of(base)
            definition = file.definition_of(f"{base.__qualname__}.{name}") if file else None
            if definition:
                return definition
        raise NoDefinitionError("it is made at run time, so that no source states its signature")

    def definition(self, function: Callable[..., Any]) -> Definition:
        """Return the definition of a function, looking through its decorators.

        Raises:
            SdkError: the function has no Python source, or source and reflection disagree about its
                name.
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

    def checked_method(self, cls: type, name: str) -> Definition | None:
        """Return the definition of a method that type checkers read, a base's if need be."""
        for base in cls.__mro__:
            file = self._file_of(base)
            found = file.checked_definition_of(f"{base.__qualname__}.{name}") if file else None
            if found:
                return found
        return None

    def stub(self, definition: Definition) -> Definition | None:
        """Return the definition in the stub (``.pyi``) beside a file, which checkers believe.

        Returns:
            None if there is no stub, or it does not have the function.
        """
        module = definition.scope.module
        file = getattr(sys.modules.get(module), "__file__", None)
        path = Path(file).with_suffix(".pyi") if file else None
        if path is None or not path.is_file():
            return None
        return self._file(str(path), module).definition_of(definition.qualname)

    def declared_attributes(self, cls: type) -> frozenset[str]:
        """Return the attributes that a class and its bases declare for type checkers.

        Those are annotations without a value and members under ``TYPE_CHECKING``. A class with
        ``__getattr__`` declares its dynamic attributes in this way.
        """
        names: set[str] = set()
        for base in cls.__mro__:
            node = self.class_definition(base)
            names.update(_declared(node.body) if node else ())
        return frozenset(names)

    def base_expressions(self, cls: type) -> list[str]:
        """Return the bases of a class as its source states them; empty if there is no source."""
        node = self.class_definition(cls)
        return [ast.unparse(base) for base in node.bases] if node else []

    def class_definition(self, cls: type) -> ast.ClassDef | None:
        """Return the definition of a class; None if it has no Python source."""
        file = self._file_of(cls)
        return file.class_named(cls.__qualname__) if file else None

    def scope_of(self, cls: type) -> ModuleScope | None:
        """Return the scope of the module that defines a class; None if it has no Python source."""
        file = self._file_of(cls)
        return file.scope if file else None

    def _file_of(self, cls: type) -> SourceFile | None:
        """Return the file that defines a class; None if it has no Python source."""
        path = getattr(sys.modules.get(cls.__module__), "__file__", None)
        return self._file(path, cls.__module__) if path and cls is not object else None

    def _file(self, path: str, module: str) -> SourceFile:
        """Return a module's file, parsing it if it is not among the last used."""
        self._modules.add(module)
        file = self._files.pop((path, module), None)
        if file is None:
            self._evict()
            file = SourceFile(path, module)
        self._files[path, module] = file  # dicts keep the order, so the last used is last
        return file

    def _evict(self) -> None:
        """Drop the least recently used files until the rest is within the limits.

        The largest file stays: some SDKs have nearly all methods in one, which takes long to parse.
        """
        largest = max(self._files, key=lambda key: self._files[key].size, default=None)
        others = [key for key in self._files if key != largest]
        size = sum(self._files[key].size for key in others)
        for number, key in enumerate(others):
            if size <= _MAX_BYTES and len(others) - number < _MAX_FILES:
                break
            size -= self._files.pop(key).size


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
    """Whether a function was made inside another, so that its source is not that of the method.

    Its code tells: an SDK may give the function the name of the method.
    """
    return "<locals>" in function.__code__.co_qualname
