"""Substitution of names in type expressions by other expressions, with their imports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from integrate_gen.model.identifiers import unused_name
from integrate_gen.model.sdk import Import, TypeExpr

from .rewrite import rename


def substitute(expression: TypeExpr, replacements: Mapping[str, TypeExpr]) -> TypeExpr:
    """Return an expression with names replaced by expressions.

    Args:
        expression: The expression.
        replacements: Expression for each name that is replaced, by the name as it is bound.
    """
    return expression.rewritten(lambda written: _substituted(written, replacements))


def _substituted(expression: TypeExpr, replacements: Mapping[str, TypeExpr]) -> TypeExpr:
    bound = {i.bound: i for i in expression.imports}
    used = {name: replacements[name] for name in bound if name in replacements}
    if not used:
        return expression
    imports = {name: imported for name, imported in bound.items() if name not in used}
    texts = {name: _import_into(imports, replacement) for name, replacement in used.items()}
    return TypeExpr(rename(expression.text, texts), tuple(imports.values()))


def _import_into(imports: dict[str, Import], expression: TypeExpr) -> str:
    """Add an expression's imports under free names, and return its text with these names."""
    new_names: dict[str, str] = {}
    for imported in expression.imports:
        name = imported.bound
        if imports.get(name, imported) != imported:
            name = new_names[name] = unused_name(name, imports)
        imports[name] = replace(imported, bound=name)
    return rename(expression.text, new_names)
