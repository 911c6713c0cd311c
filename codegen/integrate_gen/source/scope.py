"""Which import every name of a source file stands for."""

from __future__ import annotations

import ast
import builtins
import importlib.util
from collections.abc import Collection, Iterable, Iterator, Mapping
from copy import copy
from functools import cache, cached_property
from types import MappingProxyType

from integrate_gen.expressions.names import last_name
from integrate_gen.guard.sdk_code import import_module
from integrate_gen.model.sdk import Import, Parameter, TypeExpr

from .functions import Function, StatedParameter

_BUILTINS = frozenset(vars(builtins))
# Builtins that checkers alone know, under the names that Python gives them.
_FOR_CHECKERS = {
    "ellipsis": Import("types", "EllipsisType", "ellipsis"),
    "function": Import("types", "FunctionType", "function"),
}


class ModuleScope:
    """Names bound at module level, including those bound only ``if TYPE_CHECKING``.

    A checker resolves annotations in this scope; at run time many of its names do not exist, which
    is why reflection cannot resolve them.

    Attributes:
        module: Its name.
        expressions: Those that were read and mean the same in all of it, by how and by their text.
        parameters: Those of which the expressions do.
    """

    def __init__(self, module: str, tree: ast.Module, *, is_package: bool) -> None:
        self.module = module
        self.expressions: dict[tuple[object, str], TypeExpr] = {}
        self.parameters: dict[StatedParameter, Parameter] = {}
        self._package = module if is_package else module.rpartition(".")[0]
        self._class_names: Mapping[str, str] = {}
        self._starred: list[str] = []
        bindings: dict[str, Import] = {}
        for statement in _module_level(tree.body):
            bindings.update(self._bindings(statement))
        self._bindings_by_name: Mapping[str, Import] = MappingProxyType(bindings)

    def inside(self, qualname: str, node: ast.ClassDef) -> ModuleScope:
        """The scope of a class's body: what is defined in it hides what the module has."""
        names = dict(_class_names(node, qualname))
        if not names:
            return self
        scope = copy(self)
        scope._class_names = {**self._class_names, **names}
        scope.expressions = {}
        scope.parameters = {}
        return scope

    def written_outside(self, names: Iterable[str]) -> dict[str, str]:
        """Names of the class's own, as they are written outside of it: ``Emails.SendParams``."""
        return {name: self._class_names[name] for name in names if name in self._class_names}

    @cached_property
    def imported_modules(self) -> tuple[str, ...]:
        """Names that stand for the top-level packages of the same names."""
        return tuple(
            name
            for name, found in sorted(self._bindings_by_name.items())
            if not found.name and found.module == name
        )

    def resolve(self, name: str, function: Function | None = None) -> Import | None:
        """The import that ``name`` stands for; None for builtins and for unknown names.

        Imports inside ``function`` are a last resort: some SDKs import there what an annotation
        of the same function names.
        """
        found = self._bindings_by_name.get(name)
        if found is None and name not in _BUILTINS:
            found = self._of_a_star(name)
        if found is None:
            found = _FOR_CHECKERS.get(name)
        if found is not None or name in _BUILTINS or function is None:
            return found
        local = (self._import_bindings(node) for node in function.imports())
        return next((bindings[name] for bindings in local if name in bindings), None)

    def knows(self, name: str) -> bool:
        """Whether ``name`` is a builtin that the module does not shadow."""
        return name in _BUILTINS and name not in self._bindings_by_name

    def _of_a_star(self, name: str) -> Import | None:
        """The import of a name that ``from module import *`` gives."""
        for module in self._starred:
            try:
                if hasattr(import_module(module), name):
                    return Import(module, name, name)
            except Exception:
                continue  # an SDK guards such imports; what it cannot import it does not have
        return None

    def _bindings(self, statement: ast.stmt) -> dict[str, Import]:
        if isinstance(statement, ast.Import | ast.ImportFrom):
            return self._import_bindings(statement)
        return {name: Import(self.module, name, name) for name in _defined_names(statement)}

    def _import_bindings(self, node: ast.Import | ast.ImportFrom) -> dict[str, Import]:
        if isinstance(node, ast.ImportFrom):
            module = self._absolute(node)
            if any(alias.name == "*" for alias in node.names):
                self._starred.append(module)
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


def submodule(dotted: str, modules: Collection[str]) -> str:
    """The module of ``a.b.c.Name`` where ``a`` is imported as one; empty where that is all.

    An SDK may import ``a`` alone, where something else has made ``a.b`` an attribute of it.
    """
    base, *parts = dotted.split(".")
    if len(parts) < 2 or base not in modules:
        return ""
    ends = range(len(parts) - 1, 0, -1)
    return next((m for end in ends if _is_module(m := ".".join([base, *parts[:end]]))), "")


@cache
def _is_module(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False


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


def _class_names(node: ast.ClassDef, qualname: str) -> Iterator[tuple[str, str]]:
    """What a class defines that annotations in it may name, as expressions outside of it.

    A type variable cannot be had from a class: its bound stands for it.
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
