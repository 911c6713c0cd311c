"""Which import every name of a source file stands for."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from integrate_gen.model import Import

_BUILTINS = frozenset(vars(builtins))


class ModuleScope:
    """Names bound at module level, including those bound only ``if TYPE_CHECKING``.

    A checker resolves annotations in this scope; at run time many of its names do not exist, which
    is why reflection cannot resolve them.
    """

    def __init__(self, module: str, tree: ast.Module, *, is_package: bool) -> None:
        self.module = module
        self._package = module if is_package else module.rpartition(".")[0]
        bindings: dict[str, Import] = {}
        for statement in _module_level(tree.body):
            bindings.update(self._bindings(statement))
        self._bindings_by_name: Mapping[str, Import] = MappingProxyType(bindings)

    def resolve(self, name: str, function: ast.AST | None = None) -> Import | None:
        """The import that ``name`` stands for; None for builtins and for unknown names.

        Imports inside ``function`` are a last resort: some SDKs import there what an annotation
        of the same function names.
        """
        found = self._bindings_by_name.get(name)
        if found is not None or name in _BUILTINS or function is None:
            return found
        for node in ast.walk(function):
            if isinstance(node, ast.Import | ast.ImportFrom):
                local = self._import_bindings(node)
                if name in local:
                    return local[name]
        return None

    def knows(self, name: str) -> bool:
        """Whether ``name`` is a builtin that the module does not shadow."""
        return name in _BUILTINS and name not in self._bindings_by_name

    def _bindings(self, statement: ast.stmt) -> dict[str, Import]:
        if isinstance(statement, ast.Import | ast.ImportFrom):
            return self._import_bindings(statement)
        return {name: Import(self.module, name, name) for name in _defined_names(statement)}

    def _import_bindings(self, node: ast.Import | ast.ImportFrom) -> dict[str, Import]:
        if isinstance(node, ast.ImportFrom):
            module = self._absolute(node)
            return {
                (alias.asname or alias.name): Import(module, alias.name, alias.asname or alias.name)
                for alias in node.names
            }
        bindings: dict[str, Import] = {}
        for alias in node.names:
            bound = alias.asname or alias.name.partition(".")[0]
            module = alias.name if alias.asname else bound
            bindings[bound] = Import(module, "", bound)
        return bindings

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = self._package.split(".")
        base = parts[: len(parts) - node.level + 1]
        return ".".join([*base, node.module] if node.module else base)


def _module_level(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Statements that run in module scope, through ``if`` and ``try``."""
    for statement in body:
        yield statement
        if isinstance(statement, ast.If):
            yield from _module_level(statement.body)
            yield from _module_level(statement.orelse)
        elif isinstance(statement, ast.Try):
            yield from _module_level(statement.body)
            for handler in statement.handlers:
                yield from _module_level(handler.body)
            yield from _module_level(statement.orelse)


def _defined_names(statement: ast.stmt) -> Iterator[str]:
    match statement:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            yield name
        case ast.Assign(targets=targets):
            for target in targets:
                if isinstance(target, ast.Name):
                    yield target.id
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name
        case _:
            pass
