"""Rewriting of single type expressions: unwrapping, renaming and comparing."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from functools import cache

import libcst as cst

from integrate_gen.model.provider import Unwrap
from integrate_gen.model.sdk import Import, TypeExpr

from .names import names_in

_REFERENCE = re.compile(r"([\w.]+):(\w+)")


def used_imports(text: str, imports: Iterable[Import]) -> tuple[Import, ...]:
    """Return the imports whose names an expression uses."""
    names = names_in(text)
    return tuple(i for i in imports if i.bound in names)


def from_reference(reference: str) -> TypeExpr:
    """Turn ``module:Name`` references into code with imports.

    ``list[pkg.models:Issue]`` becomes ``list[Issue]`` with the import of ``Issue``.
    """
    imports: list[Import] = []

    def import_name(match: re.Match[str]) -> str:
        imports.append(Import(match[1], match[2], match[2]))
        return match[2]

    text = _REFERENCE.sub(import_name, reference)
    return TypeExpr(text, tuple(imports))


def unwrap(expression: TypeExpr, rules: Mapping[str, Unwrap]) -> tuple[TypeExpr, str | None]:
    """Return the data type inside a wrapper such as ``Response[Issue, IssueDict]``.

    Args:
        expression: A return annotation.
        rules: The rule for each wrapper class, by ``module:Class``.

    Returns:
        The data type and the wrapper; the expression itself and None if no rule applies.
    """
    by_name = {i.bound: i.reference for i in expression.imports if i.reference in rules}
    if not by_name:
        return expression, None
    generic, arguments = _generic_and_arguments(expression.text)
    wrapper = by_name.get(generic)
    if wrapper is None:
        return expression, None
    rule = rules[wrapper]
    if not arguments:
        return from_reference(rule.bare), wrapper
    text = arguments[rule.argument]
    return TypeExpr(text, used_imports(text, expression.imports)), wrapper


def _generic_and_arguments(text: str) -> tuple[str, tuple[str, ...]]:
    """Split ``Name[A, B]`` into its name and arguments; the name is empty for other forms."""
    node = ast.parse(text, mode="eval").body
    match node:
        case ast.Name(id=name):
            return name, ()
        case ast.Subscript(value=ast.Name(id=name), slice=inner):
            arguments = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return name, tuple(ast.get_source_segment(text, a) or "" for a in arguments)
        case _:
            return "", ()


def rename(text: str, names: Mapping[str, str]) -> str:
    """Replace names in an expression; the replacements may be dotted.

    Spacing and quotes stay as they are, which ``ast.unparse`` would not keep.
    """
    relevant = tuple(sorted((old, new) for old, new in names.items() if old in text))
    return _renamed(text, relevant) if relevant else text


def _renamed(text: str, names: tuple[tuple[str, str], ...]) -> str:
    tree = cst.parse_expression(text).visit(_Rename(dict(names)))
    assert isinstance(tree, cst.BaseExpression)
    return cst.Module([]).code_for_node(tree)


class _Rename(cst.CSTTransformer):
    """Renames loaded names, but not attributes and keyword arguments."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._replacements = {old: cst.parse_expression(new) for old, new in names.items()}
        self._inside_label = 0

    def visit_Attribute_attr(self, node: cst.Attribute) -> None:
        self._inside_label += 1

    def leave_Attribute_attr(self, node: cst.Attribute) -> None:
        self._inside_label -= 1

    def visit_Arg_keyword(self, node: cst.Arg) -> None:
        self._inside_label += 1

    def leave_Arg_keyword(self, node: cst.Arg) -> None:
        self._inside_label -= 1

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.BaseExpression:
        if self._inside_label:
            return updated_node
        return self._replacements.get(original_node.value, updated_node)


@cache
def canonical(expression: TypeExpr) -> str:
    """Return an expression with absolute names.

    Two expressions with one meaning have one canonical form, however their names are imported.
    """
    tree = ast.parse(expression.text, mode="eval").body
    return ast.unparse(_Absolute({i.bound: i for i in expression.imports}).visit(tree))


class _Absolute(ast.NodeTransformer):
    """Replaces imported names by ``module:Name``, as if that were a name."""

    def __init__(self, imports: Mapping[str, Import]) -> None:
        self._imports = imports

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        base = node.value
        if isinstance(base, ast.Name) and base.id in self._imports:
            imported = self._imports[base.id]
            if not imported.name:
                prefix = "" if imported.module == "builtins" else f"{imported.module}:"
                return ast.Name(f"{prefix}{node.attr}", ast.Load())
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        imported = self._imports.get(node.id)
        return ast.Name(imported.reference, ast.Load()) if imported else node
