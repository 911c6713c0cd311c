"""The SDK's source files, parsed once, and the function definitions in them."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import FunctionType
from typing import Any

from integrate_gen.errors import NoDefinitionError, SdkError
from integrate_gen.introspect.scope import ModuleScope

# A syntax tree takes twenty times its source's size; namespaces are read one after another, and a
# walk comes back to the files of those above.
_PARSED_BYTES = 4_000_000

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Definition:
    """A function as its source defines it: the node, the overloads above it, the file's scope."""

    node: FunctionNode
    overloads: tuple[FunctionNode, ...]
    scope: ModuleScope
    qualname: str

    @property
    def symbol(self) -> str:
        """``module:Class.function``."""
        return f"{self.scope.module}:{self.qualname}"


class SourceFile:
    """One parsed module of an SDK."""

    def __init__(self, path: Path, module: str) -> None:
        self.path = path
        source = path.read_bytes()
        self.size = len(source)
        self.tree = ast.parse(source)
        self.scope = ModuleScope(
            module, self.tree, is_package=path.stem == "__init__", source=source
        )

    @cached_property
    def definitions(self) -> dict[int, Definition]:
        """Implementations (not overloads) by the line that the compiler gives their code object."""
        return dict(self._definitions(self.tree.body, "", self.scope))

    @cached_property
    def by_qualname(self) -> dict[str, Definition]:
        """The same by qualified name; of two with one name, the last."""
        return {definition.qualname: definition for definition in self.definitions.values()}

    @cached_property
    def classes(self) -> dict[str, ast.ClassDef]:
        """The module's own classes by name."""
        return {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef)}

    def _definitions(
        self, body: list[ast.stmt], prefix: str, scope: ModuleScope
    ) -> Iterator[tuple[int, Definition]]:
        overloads: dict[str, list[FunctionNode]] = {}
        for node in body:
            if isinstance(node, ast.ClassDef):
                name = f"{prefix}{node.name}"
                yield from self._definitions(node.body, f"{name}.", self.scope.inside(name, node))
            elif isinstance(node, ast.If | ast.Try):
                yield from self._definitions([*node.body, *node.orelse], prefix, scope)
            elif isinstance(node, FunctionNode):
                if is_overload(node):
                    overloads.setdefault(node.name, []).append(node)
                else:
                    found = tuple(overloads.pop(node.name, ()))
                    qualname = f"{prefix}{node.name}"
                    yield _first_line(node), Definition(node, found, scope, qualname)


class SourceIndex:
    """Finds the definition of a runtime function; the files that were used last stay parsed."""

    def __init__(self) -> None:
        self._modules: set[str] = set()
        self._parsed: dict[tuple[Path, str], SourceFile] = {}

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
            found = file.by_qualname.get(f"{base.__qualname__}.{name}") if file else None
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
        file = self._file(Path(code.co_filename), inner.__globals__["__name__"])
        definition = file.definitions.get(code.co_firstlineno)
        if definition is None or definition.node.name != code.co_name:
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
            node = file.classes.get(base.__qualname__) if file else None
            found.update(_declared(node.body) if node else ())
        return frozenset(found)

    def _file_of(self, cls: type) -> SourceFile | None:
        """The file that defines a class; None where it has no Python source."""
        path = getattr(sys.modules.get(cls.__module__), "__file__", None)
        return self._file(Path(path), cls.__module__) if path and cls is not object else None

    def _file(self, path: Path, module: str) -> SourceFile:
        """A module's file; of those that were parsed, the last used are kept."""
        self._modules.add(module)
        file = self._parsed.pop((path, module), None) or _parse(path, module)
        self._parsed[path, module] = file
        size = sum(kept.size for kept in self._parsed.values())
        while size > _PARSED_BYTES and len(self._parsed) > 1:
            size -= self._parsed.pop(next(iter(self._parsed))).size
        return file


def _parse(path: Path, module: str) -> SourceFile:
    try:
        return SourceFile(path, module)
    except (OSError, SyntaxError, ValueError) as error:
        raise SdkError(f"The source of {module} cannot be read: {error}.") from error


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


def is_overload(node: FunctionNode) -> bool:
    """Whether a definition is an ``@overload`` signature."""
    return any(decorator_name(decorator) == "overload" for decorator in node.decorator_list)


def decorator_name(decorator: ast.expr) -> str:
    """The last name of a decorator: ``typing.overload`` and ``deprecated("...")`` alike."""
    target = decorator.func if isinstance(decorator, ast.Call) else decorator
    match target:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _first_line(node: FunctionNode) -> int:
    return min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
