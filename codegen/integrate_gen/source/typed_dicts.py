"""Keys of typed dictionaries, read from the source of the classes."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from integrate_gen.expressions.names import last_name, loaded_names
from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import Import, TypeExpr

from .exports import source_path
from .file import SourceFile
from .scope import ModuleScope

_ROOT = "TypedDict"
_QUALIFIERS = {"Required": True, "NotRequired": False, "ReadOnly": None, "Annotated": None}


@dataclass(frozen=True, slots=True)
class TypedKey:
    """A key of a typed dictionary."""

    name: str
    type: TypeExpr
    required: bool


def typed_keys(imported: Import) -> tuple[TypedKey, ...] | None:
    """Return the keys of a typed dictionary in their order, those of its bases first.

    Returns:
        The keys; None if the name is not that of a class whose source says that it is one.
    """
    found = _find_class(imported)
    if found is None or not found[0].bases:
        return None
    node, scope = found
    inherited: dict[str, TypedKey] = {}
    for base in node.bases:
        binding = scope.binding(last_name(base))
        if binding is None:
            return None
        if binding.name == _ROOT:
            continue
        keys = typed_keys(binding)
        if keys is None:
            return None
        inherited.update({key.name: key for key in keys})
    own = {key.name: key for key in _own_keys(node, scope)}
    return tuple((inherited | own).values())


def _find_class(imported: Import) -> tuple[ast.ClassDef, ModuleScope] | None:
    """Find the definition of a class, through the modules that import it from each other."""
    visited: set[Import] = set()
    following: Import | None = imported
    while following is not None and following not in visited:
        visited.add(following)
        path = source_path(following.module)
        if path is None:
            return None
        try:
            file = SourceFile(str(path), following.module)
        except SdkError:
            return None
        node = file.class_named(following.name)
        if node is not None:
            return node, file.scope
        following = file.scope.binding(following.name)
    return None


def _own_keys(node: ast.ClassDef, scope: ModuleScope) -> Iterator[TypedKey]:
    total = not any(
        keyword.arg == "total" and ast.unparse(keyword.value) == "False"
        for keyword in node.keywords
    )
    for statement in node.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                required, annotation = _without_qualifiers(annotation, total)
                yield TypedKey(name, _with_imports(annotation, scope), required)
            case _:
                pass


def _without_qualifiers(annotation: ast.expr, required: bool) -> tuple[bool, ast.expr]:
    """Return whether a key is required, and its type without ``NotRequired`` and the like."""
    match annotation:
        case ast.Constant(value=str() as text):
            return _without_qualifiers(ast.parse(text.strip(), mode="eval").body, required)
        case ast.Subscript(value=value, slice=inner) if last_name(value) in _QUALIFIERS:
            stated = _QUALIFIERS[last_name(value)]
            first = inner.elts[0] if isinstance(inner, ast.Tuple) else inner
            return _without_qualifiers(first, required if stated is None else stated)
        case _:
            return required, annotation


def _with_imports(annotation: ast.expr, scope: ModuleScope) -> TypeExpr:
    imports = (scope.resolve(name) for name in sorted(loaded_names(annotation)))
    return TypeExpr(ast.unparse(annotation), tuple(i for i in imports if i is not None))
