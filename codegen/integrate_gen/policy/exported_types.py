"""Types of the SDK that a package exports, for annotations in programs."""

from __future__ import annotations

import ast
import keyword
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from integrate_gen.expressions.names import last_name
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.identifiers import ClassName, unused_name
from integrate_gen.model.package import Module, Task, TypesModule
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import Import, Signature, TypeExpr
from integrate_gen.source.exports import (
    definition,
    exported_names,
    is_type_variable,
    source_path,
)
from integrate_gen.tree.load import LoadedSdk

_OWN = frozenset({"TYPE_CHECKING", "annotations", "lazy_types"})
"""Names that the module has for itself."""


def exported_types(
    top: Module, namespaces: Collection[str], provider: Provider, loaded: LoadedSdk
) -> TypesModule | None:
    """Return the module with the types of the SDK that tasks take and give.

    Args:
        top: Module of the SDK's root.
        namespaces: Names of all namespaces below it, whose modules are beside the returned one.
        provider: The rules.
        loaded: The introspected SDK.

    Returns:
        The module; None if there is no type to export, or checkers cannot read the SDK's types.

    Raises:
        ConfigurationError: Two modules of the provider's ``models`` have the same name.
    """
    modules = tuple(name for name in provider.models if source_path(name))
    packages = {*loaded.packages, *(module.partition(".")[0] for module in modules)}
    used = {
        imported
        for expression in set(_expressions(top))
        for imported in _types_in(expression)
        if _is_of(packages, imported.module) and imported.module not in modules
        if not is_type_variable(definition(imported))
    }
    types = _named(used, {*_OWN, *_names_of(modules, provider)})
    if not loaded.typed or not (types or modules):
        return None
    folded = {name.casefold() for name in namespaces}
    return TypesModule(unused_name("models", folded), dict(sorted(types.items())), modules)


def _names_of(modules: Sequence[str], provider: Provider) -> set[str]:
    """Return the names of modules, of which no two may have the same one."""
    homes: dict[str, str] = {}
    for module in modules:
        for name in sorted(exported_names(module)):
            other = homes.setdefault(name, module)
            if other != module and not name.startswith("_"):
                raise ConfigurationError(
                    f"[providers.{provider.name}] models has {other} and {module}, which both "
                    f"have {name}; remove one of them."
                )
    return {*homes}


def names_beside_client(top: Module) -> set[str]:
    """Return the names that the client's type cannot have, since the module has them already."""
    members = {*(task.name for task in top.tasks), *(child.name for child in top.children)}
    return {top.class_name, *(child.class_name for child in top.children), *members}


def _expressions(top: Module) -> Iterator[TypeExpr]:
    """Yield the types in the signatures of all tasks, and of the items of their results."""
    for module in top.walk():
        for task in module.tasks:
            for signature in _signatures(task):
                yield from signature.types
            yield from (task.items.type,) if task.items else ()


def _signatures(task: Task) -> Iterator[Signature]:
    yield from (task.signature, *task.overloads)
    yield from (call.signature for call in task.calls)


def _types_in(expression: TypeExpr) -> Iterator[Import]:
    """Yield the public types that an expression names."""
    imports = {imported.bound: imported for imported in expression.imports}
    for found in _references(ast.parse(expression.text, mode="eval").body, imports):
        name = found.name
        if not name.startswith("_") and not keyword.iskeyword(name):
            yield Import(found.module, name, name)


def _references(node: ast.AST, imports: Mapping[str, Import]) -> Iterator[Import]:
    """Yield what an expression refers to; ``params.Tool`` is the name in the module ``params``."""
    match node:
        case ast.Attribute(value=ast.Name(id=base), attr=name) if base in imports:
            imported = imports[base]
            module = f"{imported.module}.{imported.name}" if imported.name else imported.module
            if not imported.name or source_path(module):
                yield Import(module, name, name)
            else:
                yield imported
        case ast.Name(id=name) if name in imports and imports[name].name:
            yield imports[name]
        case ast.Subscript(value=value, slice=ast.Tuple(elts=[first, *_])) if (
            last_name(value) == "Annotated"
        ):
            yield from _references(first, imports)
        case _:
            for child in ast.iter_child_nodes(node):
                yield from _references(child, imports)


def _is_of(packages: Iterable[str], module: str) -> bool:
    return any(f"{module}.".startswith(f"{package}.") for package in packages)


def _named(types: Collection[Import], taken: Collection[str]) -> dict[str, Import]:
    """Give each type its own name, and those of one name the names of their modules before it."""
    groups: dict[str, dict[str, Import]] = {}
    for imported in sorted(types, key=lambda i: (i.module.count("."), i.module)):
        groups.setdefault(imported.name, {}).setdefault(imported.module, imported)
    named: dict[str, Import] = {}
    homonyms: list[list[Import]] = []
    for name, by_module in sorted(groups.items()):
        found = list(by_module.values())
        if len(found) > 1:  # the shortest of several ways to one type
            found = list({definition(i).reference: i for i in reversed(found)}.values())
        if len(found) == 1 and name not in taken:
            named[name] = found[0]
        else:
            homonyms.append(found)
    for group in homonyms:
        named |= _told_apart(group, {*taken, *named})
    return named


def _told_apart(types: Sequence[Import], taken: Collection[str]) -> dict[str, Import]:
    """Name each type by as many parts of its module as tell it apart from the others."""
    longest = 1 + max(imported.module.count(".") for imported in types)
    named: dict[str, Import] = {}
    for imported in types:
        others = [other for other in types if other is not imported]
        for length in range(1, longest + 1):
            name = _prefixed(imported, length)
            if name not in taken and name not in {_prefixed(other, length) for other in others}:
                break
        else:
            name = _prefixed(imported, longest)
        named[unused_name(name, {*taken, *named})] = imported
    return named


def _prefixed(imported: Import, length: int) -> str:
    parts = imported.module.split(".")
    if ClassName(parts[-1]) == imported.name:  # role_list_response.RoleListResponse
        parts = parts[:-1]
    return "".join(map(ClassName, parts[-length:])) + imported.name
