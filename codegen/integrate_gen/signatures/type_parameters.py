"""Type parameters of functions (PEP 695), which no module can import.

In ``def first[T: Item](items: list[T]) -> T`` the bound stands for ``T``, and ``Any`` for a
parameter without one.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Mapping

from integrate_gen.expressions.names import last_name


def bound_of(parameter: ast.AST) -> str:
    """Return the expression of a type parameter's bound or constraints; empty without any."""
    match getattr(parameter, "bound", None):
        case ast.Tuple(elts=constraints):
            return " | ".join(map(ast.unparse, constraints))
        case ast.expr() as bound:
            return ast.unparse(bound)
        case _:
            return ""


def without_packs(text: str, parameters: Mapping[str, ast.AST]) -> str:
    """Return an annotation in which a type may stand for each type parameter.

    ``Callable[P, T]`` becomes ``Callable[..., T]``, ``P.args`` becomes ``P``, and ``tuple[*Ts]``
    becomes ``tuple[Ts, ...]``.

    Args:
        text: The annotation.
        parameters: The type parameters by name, as ``ast`` has them.
    """
    packs = {name for name, node in parameters.items() if type(node).__name__ != "TypeVar"}
    if not packs:
        return text
    tree = ast.parse(text, mode="eval").body
    return ast.unparse(_WithoutPacks(packs).visit(tree))


class _WithoutPacks(ast.NodeTransformer):
    """Replaces parameter specifications and variadic type parameters."""

    def __init__(self, packs: Collection[str]) -> None:
        self._packs = packs

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        return node.value if self._is_pack(node.value) else self.generic_visit(node)

    def visit_Starred(self, node: ast.Starred) -> ast.AST:
        return node.value if self._is_pack(node.value) else self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        elements = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if last_name(node.value) == "Callable" and self._has_pack(elements[0]):
            elements[0] = ast.Constant(...)
        elif last_name(node.value) == "Unpack" and self._is_pack(node.slice):
            return node.slice
        elif packs := [element for element in elements if self._is_unpacked(element)]:
            elements = [packs[0], ast.Constant(...)]
        inner = [self.visit(element) for element in elements]
        whole = inner[0] if len(inner) == 1 else ast.Tuple(inner, ast.Load())
        return ast.Subscript(node.value, whole, ast.Load())

    def _is_unpacked(self, node: ast.expr) -> bool:
        """Whether an argument is ``*Ts`` or ``Unpack[Ts]``."""
        match node:
            case ast.Starred(value=pack):
                return self._is_pack(pack)
            case ast.Subscript(value=value, slice=pack) if last_name(value) == "Unpack":
                return self._is_pack(pack)
            case _:
                return False

    def _has_pack(self, node: ast.expr) -> bool:
        return any(self._is_pack(part) for part in ast.walk(node))

    def _is_pack(self, node: ast.AST) -> bool:
        return isinstance(node, ast.Name) and node.id in self._packs
