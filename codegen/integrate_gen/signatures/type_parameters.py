"""Type parameters of functions (PEP 695), which no module can import.

In ``def first[T: Item](items: list[T]) -> T`` the bound stands for ``T``, and ``Any`` for a
parameter without one, wherever a type is needed that exists without the function. The signature of
its task declares ``T`` as well.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from integrate_gen.expressions.names import last_name, names_in
from integrate_gen.model.sdk import Signature, TypeExpr, TypeParameter

_STARS = {"TypeVarTuple": "*", "ParamSpec": "**"}


def stars_of(parameter: ast.AST) -> str:
    """Return the stars with which a type parameter is declared; empty for one type."""
    return _STARS.get(type(parameter).__name__, "")


def bounds_of(parameter: ast.AST) -> list[str]:
    """Return the expression of a type parameter's bound, or those of its constraints."""
    match getattr(parameter, "bound", None):
        case ast.Tuple(elts=constraints):
            return [ast.unparse(constraint) for constraint in constraints]
        case ast.expr() as bound:
            return [ast.unparse(bound)]
        case _:
            return []


def default_of(parameter: ast.AST) -> str:
    """Return the expression of a type parameter's default (PEP 696); empty without one."""
    default = getattr(parameter, "default_value", None)
    return ast.unparse(default) if isinstance(default, ast.expr) else ""


def declaration(parameter: TypeParameter, write: Callable[[TypeExpr], str]) -> str:
    """Return the declaration of a type parameter: ``T``, ``T: Item`` or ``*Ts``.

    Args:
        parameter: The type parameter.
        write: Function that returns the code of its bounds and of its default.
    """
    bounds = ", ".join(map(write, parameter.bounds))
    if len(parameter.bounds) > 1:
        bounds = f"({bounds})"
    code = f"{parameter.stars}{parameter.name}{f': {bounds}' if bounds else ''}"
    return f"{code} = {write(parameter.default)}" if parameter.default else code


def without_unused(signature: Signature) -> Signature:
    """Return a signature that declares only the type parameters that its types have."""
    if not signature.type_parameters:
        return signature
    used = {name for t in signature.types if t.generic for name in names_in(t.generic.text)}
    declared = tuple(p for p in signature.type_parameters if p.name in used)
    return replace(signature, type_parameters=declared)


def is_of_specification(text: str, parameters: Mapping[str, ast.AST]) -> bool:
    """Whether an annotation is ``P.args`` or ``P.kwargs`` of a parameter specification."""
    name, _, attribute = text.partition(".")
    return attribute in ("args", "kwargs") and name in parameters


def without_packs(text: str, parameters: Mapping[str, ast.AST]) -> str:
    """Return an annotation in which a type may stand for each type parameter.

    ``Callable[P, T]`` becomes ``Callable[..., T]``, ``P.args`` becomes ``P``, and ``tuple[*Ts]``
    becomes ``tuple[Ts, ...]``.

    Args:
        text: The annotation.
        parameters: The type parameters by name, as ``ast`` has them.
    """
    packs = {name for name, node in parameters.items() if stars_of(node)}
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
