"""Scopes: the import that each name of a source file stands for."""

from __future__ import annotations

import ast
import builtins
import importlib
import importlib.util
from collections.abc import Collection, Iterable, Iterator, Mapping
from copy import copy
from dataclasses import replace
from typing import Any

from integrate_gen.expressions.names import last_name
from integrate_gen.guard.sdk_code import import_module
from integrate_gen.model.sdk import Import

from .conditions import flattened
from .functions import Function, decorator_name

_BUILTINS = frozenset(vars(builtins))
# Names that type checkers know as builtins, under the names that Python gives them.
_CHECKER_BUILTINS = {
    "ellipsis": Import("types", "EllipsisType", "ellipsis"),
    "function": Import("types", "FunctionType", "function"),
}


class ModuleScope:
    """The names bound at module level, including those bound only under ``TYPE_CHECKING``.

    A type checker resolves annotations in this scope. Many of its names do not exist at run time,
    which is why reflection cannot resolve them.

    Attributes:
        module: The module's name.
        imported_modules: Names bound to top-level packages of the same name, as by ``import a.b``.
    """

    def __init__(self, module: str, tree: ast.Module, *, is_package: bool) -> None:
        self.module = module
        self._package = module if is_package else module.rpartition(".")[0]
        self._class_names: Mapping[str, str] = {}
        self._starred: list[str] = []
        self._bindings_by_name: dict[str, Import] = {}
        for statement in flattened(tree.body):
            self._bindings_by_name.update(self._bindings(statement))
        self.imported_modules = tuple(
            name
            for name, imported in sorted(self._bindings_by_name.items())
            if not imported.name and imported.module == name
        )

    def inside(self, qualname: str, node: ast.ClassDef) -> ModuleScope:
        """Return the scope of a class body, whose names hide those of the module."""
        names = dict(_class_names(node, qualname))
        scope = self.with_parameters(type_parameters(node))
        if names:
            scope = copy(scope)
            scope._class_names = {**self._class_names, **names}
        return scope

    def with_parameters(self, names: Collection[str]) -> ModuleScope:
        """Return the scope in which type parameters have names, as if the module defined them."""
        if not names:
            return self
        scope = copy(self)
        own = {name: Import(self.module, name, name) for name in names}
        scope._bindings_by_name = {**self._bindings_by_name, **own}
        return scope

    def written_outside(self, names: Iterable[str]) -> dict[str, str]:
        """Map names of the class body to expressions for them at module level.

        ``SendParams`` in the class ``Emails`` is ``Emails.SendParams`` outside of it.
        """
        return {name: self._class_names[name] for name in names if name in self._class_names}

    def resolve(self, name: str, function: Function | None = None) -> Import | None:
        """Return the import that a name stands for; None for builtins and unknown names.

        Imports inside ``function`` are a last resort: some SDKs import there what an annotation of
        the same function names.
        """
        imported = self.binding(name) or _CHECKER_BUILTINS.get(name)
        if imported is not None or name in _BUILTINS or function is None:
            return imported
        local = (self._import_bindings(node) for node in function.imports())
        return next((bindings[name] for bindings in local if name in bindings), None)

    def binding(self, name: str) -> Import | None:
        """Return the import that module-level code binds a name to; None if it does not."""
        imported = self._bindings_by_name.get(name)
        if imported is None and name not in _BUILTINS:
            imported = self._starred_binding(name)
        return imported

    def is_overload(self, function: Function) -> bool:
        """Whether a decorator of a function is ``typing.overload``, under any name."""
        names = map(decorator_name, function.header.decorators)
        return Import("typing", "overload", "") in (
            replace(imported, bound="") for name in names if (imported := self.binding(name))
        )

    def is_builtin(self, name: str) -> bool:
        """Whether a name is a builtin that the module does not shadow."""
        return name in _BUILTINS and name not in self._bindings_by_name

    def _starred_binding(self, name: str) -> Import | None:
        """Find a name among those that ``from module import *`` binds."""
        for module in self._starred:
            try:
                if hasattr(import_module(module), name):
                    return Import(module, name, name)
            except Exception:
                continue  # an optional dependency that is not installed
        return None

    def _bindings(self, statement: ast.stmt) -> dict[str, Import]:
        if isinstance(statement, ast.Import | ast.ImportFrom):
            return self._import_bindings(statement)
        return {name: Import(self.module, name, name) for name in defined_names(statement)}

    def _import_bindings(self, node: ast.Import | ast.ImportFrom) -> dict[str, Import]:
        bindings: dict[str, Import] = {}
        if isinstance(node, ast.ImportFrom):
            module = self._absolute(node)
            for alias in node.names:
                if alias.name == "*":
                    self._starred.append(module)
                else:
                    bound = alias.asname or alias.name
                    bindings[bound] = Import(module, alias.name, bound)
        else:
            for alias in node.names:
                bound = alias.asname or alias.name.partition(".")[0]
                bindings[bound] = Import(alias.name if alias.asname else bound, "", bound)
        return bindings

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = self._package.split(".")
        base = parts[: len(parts) - node.level + 1]
        return ".".join([*base, node.module] if node.module else base)


def submodule(dotted: str, modules: Collection[str]) -> str:
    """Return the module in ``a.b.c.Name``: ``a.b.c``; empty if ``a`` itself has the name.

    An SDK may import ``a`` alone and rely on another file having imported ``a.b``.

    Args:
        dotted: The dotted expression.
        modules: The names that stand for top-level packages.
    """
    base, *parts = dotted.split(".")
    if len(parts) < 2 or base not in modules:
        return ""
    ends = range(len(parts) - 1, 0, -1)
    return next((m for end in ends if _is_module(m := ".".join([base, *parts[:end]]))), "")


def _is_module(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def defined_names(statement: ast.stmt) -> Iterator[str]:
    """Yield the names that a definition or an assignment binds."""
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
            alias = getattr(statement, "name", None)
            if isinstance(alias, ast.Name):  # ``type Name = ...`` of Python 3.12
                yield alias.id


def type_parameters(node: ast.stmt) -> dict[str, ast.AST]:
    """Return the type parameters of ``class C[T]`` or ``def f[T]``, as Python 3.12 has them."""
    parameters: list[Any] = getattr(node, "type_params", [])
    return {parameter.name: parameter for parameter in parameters}


def _class_names(node: ast.ClassDef, qualname: str) -> Iterator[tuple[str, str]]:
    """Yield the names that a class body defines, with expressions for them at module level.

    A type variable is not an attribute of the class at run time, so its bound stands for it.
    """
    for statement in node.body:
        match statement:
            case ast.ClassDef(name=name):
                yield name, f"{qualname}.{name}"
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as call) if (
                last_name(call.func) == "TypeVar"
            ):
                bounds = [k.value for k in call.keywords if k.arg == "bound"]
                yield name, ast.unparse(bounds[0]) if bounds else "object"
            case ast.Assign(targets=[ast.Name(id=name)]):
                yield name, f"{qualname}.{name}"
            case _:
                pass
