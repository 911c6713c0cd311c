"""The names that modules export to strict type checkers, read from their source.

An SDK's types live in thousands of modules that nothing else needs. Parsing the few that are asked
about is much faster than importing all of them.
"""

from __future__ import annotations

import ast
import importlib.util
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import TypeGuard

from integrate_gen.expressions.names import last_name
from integrate_gen.guard.sdk_code import load_object
from integrate_gen.model.sdk import Import, TypeExpr

from .conditions import flattened
from .scope import ModuleScope, defined_names, type_parameters

_TYPE_VARIABLES = frozenset({"ParamSpec", "TypeVar", "TypeVarTuple"})


def exported(expression: TypeExpr) -> TypeExpr:
    """Return the expression with each name imported from a module that exports it.

    mypy with ``--strict`` and pyright refuse an import from a module that only imports the name for
    its own use.
    """
    return expression.rewritten(_with_exported_names)


def _with_exported_names(expression: TypeExpr) -> TypeExpr:
    imports = tuple(_exported(imported) for imported in expression.imports)
    return TypeExpr(expression.text, imports) if imports != expression.imports else expression


def is_type_variable(imported: Import) -> bool:
    """Whether a name is that of a type variable or a parameter specification."""
    origin = _exported(imported)
    if not origin.name or _has_class(origin.module, origin.name):
        return False
    return origin.name in _type_variables(origin.module)


def is_class(value: object) -> TypeGuard[type]:
    """Whether a value is a class.

    ``isinstance(value, type)`` makes a lazy proxy import its target; this check does not.
    """
    return issubclass(type(value), type)


def definition(imported: Import) -> Import:
    """Follow an import to the module that defines its name."""
    return _followed(imported, lambda _: False)


@cache
def _exported(imported: Import) -> Import:
    """Follow an import to the module that defines or exports its name."""
    found = _followed(imported, lambda found: _exports(found.module, found.name))
    if found.name not in _private_names(found.module):
        return found
    packages = (m for m in _packages_above(found.module) if _gives(m, found))
    return replace(found, module=next(packages, found.module))


def _followed(imported: Import, is_wanted: Callable[[Import], bool]) -> Import:
    """Follow an import until it is the wanted one, or to the definition of its name."""
    visited = {imported}
    while imported.name and not is_wanted(imported):
        scope = module_scope(imported.module)
        origin = scope.binding(imported.name) if scope else None
        if origin is None or origin.module == imported.module:
            break
        imported = Import(origin.module, origin.name, imported.bound)
        if imported in visited:
            break
        visited.add(imported)
    return imported


def _exports(module: str, name: str) -> bool:
    return _has_class(module, name) or name in exported_names(module)


def _has_class(module: str, name: str) -> bool:
    """Whether a loaded module defines a class, judging by the class's ``__module__``.

    Packages are not asked: some give their own name to the classes that they import.
    """
    loaded = sys.modules.get(module)
    if loaded is None or hasattr(loaded, "__path__"):
        return False
    value: object = vars(loaded).get(name)
    return is_class(value) and value.__module__ == module


@cache
def _private_names(module: str) -> frozenset[str]:
    """Return the names that a module has for its own use, by its imports.

    Checkers judge by them even if the module defines the name too, as one that imports its own
    class under ``TYPE_CHECKING``.
    """
    imported: set[str] = set()
    listed: set[str] = set()
    for statement in _statements(module):
        if isinstance(statement, ast.ImportFrom):
            imported.update(a.asname or a.name for a in statement.names if a.asname != a.name)
        elif _changes_all(statement):
            listed.update(_strings(statement))
    return frozenset(imported - listed)


def _packages_above(module: str) -> Iterator[str]:
    """Yield the packages that a module is in, the nearest first."""
    while module := module.rpartition(".")[0]:
        yield module


def _gives(package: str, imported: Import) -> bool:
    """Whether checkers accept a name from a package that has the same object under it."""
    has_name = imported.name in exported_names(package) - _private_names(package)
    if not has_name and not _gives_any_name(package):
        return False
    try:
        return load_object(package, (imported.name,)) is load_object(
            imported.module, (imported.name,)
        )
    except Exception:  # the package has no such name
        return False


def _gives_any_name(module: str) -> bool:
    """Whether a module's ``__getattr__`` returns ``Any`` to checkers, as one without annotation."""
    functions = (s for s in _statements(module) if isinstance(s, ast.FunctionDef))
    return any(
        function.name == "__getattr__"
        and (function.returns is None or last_name(function.returns) == "Any")
        for function in functions
    )


@cache
def exported_names(module: str) -> frozenset[str]:
    """Return what a module defines, imports ``as`` itself or lists in ``__all__``."""
    names: set[str] = set()
    for statement in _statements(module):
        if isinstance(statement, ast.Import | ast.ImportFrom):
            names.update(alias.name for alias in statement.names if alias.asname == alias.name)
        elif _changes_all(statement):
            names.update(_strings(statement))
        else:
            names.update(defined_names(statement))
    return frozenset(names)


def _strings(statement: ast.stmt) -> Iterator[str]:
    for node in ast.walk(statement):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _changes_all(statement: ast.stmt) -> bool:
    """Whether a statement assigns, adds to or extends ``__all__``."""
    match statement:
        case (
            ast.Assign(targets=[ast.Name(id="__all__")])
            | ast.AnnAssign(target=ast.Name(id="__all__"))
            | ast.AugAssign(target=ast.Name(id="__all__"))
            | ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id="__all__"))))
        ):
            return True
        case _:
            return False


@cache
def _type_variables(module: str) -> frozenset[str]:
    return frozenset(name for s in _statements(module) for name in _type_variables_in(s))


def _type_variables_in(statement: ast.stmt) -> Iterator[str]:
    match statement:
        case ast.Assign(value=ast.Call(func=function)) | ast.AnnAssign(
            value=ast.Call(func=function)
        ) if (last_name(function) in _TYPE_VARIABLES):
            yield from defined_names(statement)
        case ast.ClassDef():
            yield from type_parameters(statement)
        case _:
            pass


def _statements(module: str) -> list[ast.stmt]:
    """Return the module-level statements of a module."""
    tree = _parse(module)
    return list(flattened(tree.body)) if tree else []


@cache  # the names alone, which are small
def module_scope(module: str) -> ModuleScope | None:
    """Return the names of a module by its source, those imported for type checkers included."""
    tree = _parse(module)
    path = source_path(module)
    if tree is None or path is None:
        return None
    return ModuleScope(module, tree, is_package=path.stem == "__init__")


@lru_cache(maxsize=1)  # the questions about one module follow each other
def _parse(module: str) -> ast.Module | None:
    """Parse a module; None for the standard library and for modules without readable source."""
    path = source_path(module)
    if path is None:
        return None
    try:
        return ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return None


def source_path(module: str) -> Path | None:
    """Return a module's source file; None for the standard library and for compiled modules."""
    if module.partition(".")[0] in sys.stdlib_module_names:
        return None
    try:
        spec = importlib.util.find_spec(module)
    except (ImportError, ValueError):
        return None
    origin = Path(spec.origin) if spec and spec.origin else None
    if origin is None:
        return None
    stub = origin.with_suffix(".pyi")
    return stub if stub.is_file() else origin if origin.suffix == ".py" else None
