"""Types of packages without ``py.typed``, which mypy refuses to import, replaced by Any."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from functools import cache

from integrate_gen.expressions.names import last_name
from integrate_gen.expressions.rewrite import used_imports
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.signatures.py_typed import is_typed

ANY = Import("typing", "Any", "Any")


@cache
def without_untyped(expression: TypeExpr) -> TypeExpr:
    """Return the expression with Any for every class of a package without ``py.typed``.

    Attributes of a missing class, for which ``Any`` is imported under its name, become ``Any`` too.
    """
    return expression.rewritten(_without_untyped)


def _without_untyped(expression: TypeExpr) -> TypeExpr:
    untyped = {i.bound for i in untyped_imports(expression.imports)}
    absent = {i.bound for i in expression.imports if i != ANY and i.reference == ANY.reference}
    if not untyped | absent:
        return expression
    text = ast.unparse(
        _Replace(untyped, absent).visit(ast.parse(expression.text, mode="eval").body)
    )
    kept = (i for i in expression.imports if i != ANY)
    return TypeExpr(text, used_imports(text, (*kept, ANY)))


def untyped_imports(imports: Iterable[Import]) -> list[Import]:
    """Return the imports that mypy refuses."""
    return [i for i in imports if not is_typed(i.module)]


class _Replace(ast.NodeTransformer):
    def __init__(self, names: set[str], absent: set[str]) -> None:
        self._names = names
        self._absent = absent

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if self._is_untyped(node.value):
            return ast.Name("Any", ast.Load())
        self.generic_visit(node)
        return _repaired(node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        inside = self._base(node) in self._absent
        return ast.Name("Any", ast.Load()) if inside or self._is_untyped(node) else node

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.Name("Any", ast.Load()) if self._is_untyped(node) else node

    def _is_untyped(self, node: ast.expr) -> bool:
        return self._base(node) in self._names

    def _base(self, node: ast.expr) -> str:
        return ast.unparse(node).partition(".")[0]


def _repaired(node: ast.Subscript) -> ast.expr:
    """Return a form that takes no Any in the place of a replaced name with one that it takes."""
    parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    match last_name(node.value):
        case "Unpack" if _is_any(node.slice):  # only a TypedDict can be unpacked
            return node.slice
        case "Literal" if any(map(_is_any, parts)):  # a member of an enumeration
            return ast.Name("Any", ast.Load())
        case "Callable" if _is_any(parts[0]):  # a ParamSpec
            parts[0] = ast.Constant(...)
        case "Concatenate" if _is_any(parts[-1]):
            parts[-1] = ast.Constant(...)
        case _:
            pass
    return node


def _is_any(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id == "Any"
