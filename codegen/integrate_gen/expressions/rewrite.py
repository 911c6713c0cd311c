"""Rewriting single type expressions: unwrapping, renaming, and the runtime's absolute form."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from functools import cache

import libcst as cst

from integrate_gen.model.errors import SdkError
from integrate_gen.model.provider import Unwrap
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.source.exports import is_type_variable

from .names import names_in, parsed

_UNIONS = ("Union", "Optional")
_REFERENCE = re.compile(r"([\w.]+):(\w+)")


def used_imports(text: str, imports: Iterable[Import]) -> tuple[Import, ...]:
    """The imports that an expression still needs after part of it was cut away."""
    names = names_in(text)
    return tuple(i for i in imports if i.bound in names)


def from_reference(reference: str) -> TypeExpr:
    """A type expression of ``module:Name`` references as code with imports.

    ``list[pkg.models:Issue]`` becomes ``list[Issue]`` with the import of ``Issue``.
    """
    imports: list[Import] = []

    def take(match: re.Match[str]) -> str:
        imports.append(Import(match[1], match[2], match[2]))
        return match[2]

    text = _REFERENCE.sub(take, reference)
    return TypeExpr(text, tuple(imports))


def unwrap(expression: TypeExpr, rules: Mapping[str, Unwrap]) -> tuple[TypeExpr, str | None]:
    """The data type inside a wrapper such as ``Response[Issue, IssueDict]``.

    Args:
        expression: A return annotation.
        rules: Wrapper class to how its data type is found.

    Returns:
        The data type, and the wrapper that was taken away (None where there was none).
    """
    by_name = {i.bound: i.reference for i in expression.imports if i.reference in rules}
    if not by_name:
        return expression, None
    outer, arguments = _applied(expression.text)
    wrapper = by_name.get(outer)
    if wrapper is None:
        return expression, None
    rule = rules[wrapper]
    if not arguments:
        return from_reference(rule.bare), wrapper
    text = arguments[rule.argument]
    return TypeExpr(text, used_imports(text, expression.imports)), wrapper


@cache
def _applied(text: str) -> tuple[str, tuple[str, ...]]:
    """The name of a generic (empty for what is no plain name) and its arguments as written."""
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
    """An expression with some of its names replaced, by dotted names if need be."""
    relevant = tuple(sorted((old, new) for old, new in names.items() if old in text))
    return _renamed(text, relevant) if relevant else text


@cache
def _renamed(text: str, names: tuple[tuple[str, str], ...]) -> str:
    tree = cst.parse_expression(text).visit(_Rename(dict(names)))
    assert isinstance(tree, cst.BaseExpression)
    return cst.Module([]).code_for_node(tree)


class _Rename(cst.CSTTransformer):
    """Renames loaded names; attribute and keyword-argument names are not loads."""

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


def to_reference(expression: TypeExpr) -> str:
    """The absolute form that the runtime resolves: every class as ``module:Name``.

    Unions become ``A | B``; ``Annotated`` metadata, which only guides validation, is left out.

    Raises:
        SdkError: the expression has a form that the runtime cannot rebuild.
    """
    imports = {i.bound: i for i in expression.imports}
    return _reference(parsed(expression.text), imports)


def _reference(node: ast.expr, imports: Mapping[str, Import]) -> str:
    match node:
        case ast.Constant(value=None):
            return "None"
        case ast.Constant(value=value) if value is ...:
            return "..."
        case ast.Name(id=name):
            found = imports.get(name)
            if found is not None and is_type_variable(found):
                return "typing:Any"
            return found.reference if found is not None else name
        case ast.Attribute():
            return _attribute(node, imports)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return f"{_reference(left, imports)} | {_reference(right, imports)}"
        case ast.Subscript(value=value, slice=inner):
            return _subscript(_reference(value, imports), inner, imports)
        case _:
            raise SdkError(f"The type {ast.unparse(node)} cannot be rebuilt from a journal.")


def _subscript(outer: str, inner: ast.expr, imports: Mapping[str, Import]) -> str:
    elements = inner.elts if isinstance(inner, ast.Tuple) else [inner]
    name = outer.rpartition(":")[2]
    if name == "Literal":
        return f"{outer}[{', '.join(ast.unparse(e) for e in elements)}]"
    if name == "Annotated":
        return _reference(elements[0], imports)
    references = [_reference(element, imports) for element in elements]
    if name in _UNIONS:
        return " | ".join([*references, *(["None"] if name == "Optional" else [])])
    return f"{outer}[{', '.join(references)}]"


def _attribute(node: ast.Attribute, imports: Mapping[str, Import]) -> str:
    base, *rest = ast.unparse(node).split(".")
    found = imports[base]
    if found.name:
        return f"{found.module}:{'.'.join([found.name, *rest])}"
    return f"{'.'.join([found.module, *rest[:-1]])}:{rest[-1]}"


@cache
def canonical(expression: TypeExpr) -> str:
    """The expression with every name absolute: equal where the meaning is, however imported."""
    tree = ast.parse(expression.text, mode="eval").body
    return ast.unparse(_Absolute({i.bound: i for i in expression.imports}).visit(tree))


class _Absolute(ast.NodeTransformer):
    def __init__(self, imports: Mapping[str, Import]) -> None:
        self._imports = imports

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        base = node.value
        if isinstance(base, ast.Name) and base.id in self._imports:
            found = self._imports[base.id]
            if not found.name:
                prefix = "" if found.module == "builtins" else f"{found.module}:"
                return ast.Name(f"{prefix}{node.attr}", ast.Load())
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        found = self._imports.get(node.id)
        return ast.Name(found.reference, ast.Load()) if found else node
