"""Corrections of an SDK's annotations, so that those of tasks pass a strict type checker."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from integrate_gen.expressions.names import last_name
from integrate_gen.model.sdk import SDK_DEFAULT, Import, Parameter, TypeExpr
from integrate_gen.source.exports import is_type_variable

_ANY = Import("typing", "Any", "Any")
# Arguments of bare generics; strict checkers require them.
_ARGUMENTS = {
    **dict.fromkeys(("dict", "Dict", "Mapping", "MutableMapping", "OrderedDict"), "str, Any"),
    **dict.fromkeys(
        (
            *("list", "List", "set", "Set", "frozenset", "FrozenSet", "type", "Type", "deque"),
            *("Iterable", "Iterator", "Sequence", "Collection", "Awaitable", "AsyncIterator"),
            *("AsyncIterable", "PathLike", "Future", "IO"),
        ),
        "Any",
    ),
    **dict.fromkeys(("tuple", "Tuple"), "Any, ..."),
    **dict.fromkeys(("Coroutine", "Generator"), "Any, Any, Any"),
    "Callable": "..., Any",
}
# Members of a union that admit None.
_ADMITTING = frozenset({"None", "Optional", "Any", "object"})
# First characters of list, set and dictionary displays, and of an ellipsis.
_LEFT_TO_SDK = ("{", "[", "...")
# A bare generic, or another use of its name.
_MAY_LACK_ARGUMENTS = re.compile(rf"\b(?:{'|'.join(_ARGUMENTS)})\b(?!\[)")


def corrected(parameter: Parameter) -> Parameter:
    """Return a parameter whose annotation admits its default, and whose default is immutable.

    A mutable default and an ellipsis are left to the SDK.
    """
    annotation, default = parameter.annotation, parameter.default
    if annotation is not None and _is_of_a_specification(annotation):
        annotation = TypeExpr("Any", (_ANY,))
    if annotation is not None:
        annotation = with_arguments(annotation)
    if default is not None and default.text.startswith(_LEFT_TO_SDK):
        default = SDK_DEFAULT
    if annotation is not None and default is not None and default.text == "None":
        annotation = optional(annotation)
    if annotation is parameter.annotation and default is parameter.default:
        return parameter
    return replace(parameter, annotation=annotation, default=default)


def with_arguments(expression: TypeExpr) -> TypeExpr:
    """Return a type whose bare generics (``dict``) have arguments (``dict[str, Any]``)."""
    return expression.rewritten(_with_arguments)


def _with_arguments(expression: TypeExpr) -> TypeExpr:
    of_sdk = any(_number_of_parameters(imported) for imported in expression.imports)
    if not of_sdk and not _MAY_LACK_ARGUMENTS.search(expression.text):
        return expression
    tree = _WithArguments(expression.imports).visit(_parsed(expression))
    text = ast.unparse(tree)
    if text == ast.unparse(_parsed(expression)):
        return expression
    return TypeExpr(text, (*(i for i in expression.imports if i != _ANY), _ANY))


def _is_of_a_specification(annotation: TypeExpr) -> bool:
    """Whether an annotation is ``P.args`` or ``P.kwargs``, which allow no further parameter."""
    base, _, attribute = annotation.text.partition(".")
    imported = next((i for i in annotation.imports if i.bound == base), None)
    return attribute in ("args", "kwargs") and imported is not None and is_type_variable(imported)


def optional(annotation: TypeExpr) -> TypeExpr:
    """Return the type with None as a member, unless it admits None already."""
    return annotation.rewritten(_optional)


def _optional(annotation: TypeExpr) -> TypeExpr:
    if _admits_none(annotation.text):
        return annotation
    return TypeExpr(f"{annotation.text} | None", annotation.imports)


def _admits_none(annotation: str) -> bool:
    return not _ADMITTING.isdisjoint(_members(ast.parse(annotation, mode="eval").body))


def _members(node: ast.expr) -> Iterator[str]:
    """Yield the names of a union's members, without their arguments."""
    match node:
        case ast.BinOp(left=left, right=right):
            yield from _members(left)
            yield from _members(right)
        case ast.Subscript(value=value, slice=inner) if last_name(value) == "Union":
            for element in inner.elts if isinstance(inner, ast.Tuple) else [inner]:
                yield from _members(element)
        case ast.Subscript(value=value):
            yield last_name(value)
        case ast.Constant(value=None):
            yield "None"
        case _:
            yield last_name(node)


def _parsed(expression: TypeExpr) -> ast.expr:
    return ast.parse(expression.text, mode="eval").body


def _number_of_parameters(imported: Import) -> int:
    """Return how many arguments an SDK's class needs; 0 for a class that is not generic."""
    module = sys.modules.get(imported.module)
    # Not by ``getattr``, as some modules import what they are asked for.
    kind: object = vars(module).get(imported.name or "") if module is not None else None
    parameters: object = getattr(kind, "__parameters__", ())
    if not isinstance(kind, type) or not isinstance(parameters, tuple):
        return 0  # Union is a class since Python 3.14, with a descriptor of this name
    found = cast("tuple[object, ...]", parameters)
    return len(found) if all(map(_needs_argument, found)) else 0


def _needs_argument(parameter: object) -> bool:
    """Whether a type parameter is a variable for one type, and has no default."""
    has_default = getattr(parameter, "has_default", bool)  # of Python 3.13 and typing_extensions
    return type(parameter).__name__ == "TypeVar" and not has_default()


class _WithArguments(ast.NodeTransformer):
    """Adds arguments to bare generics."""

    def __init__(self, imports: tuple[Import, ...]) -> None:
        self._imports = {i.bound: i for i in imports}

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if last_name(node.value) == "Literal":
            return node
        return ast.Subscript(node.value, self.visit(node.slice), ast.Load())

    def visit_Call(self, node: ast.Call) -> ast.AST:
        return node  # the metadata of Annotated is not a type

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return self._subscripted(node, node.id)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        return self._subscripted(node, node.attr)

    def _subscripted(self, node: ast.expr, name: str) -> ast.expr:
        imported = self._imports.get(ast.unparse(node).partition(".")[0])
        if imported is None or imported.module.partition(".")[0] in sys.stdlib_module_names:
            arguments = _ARGUMENTS.get(name, "")
        elif isinstance(node, ast.Name):
            arguments = ", ".join(["Any"] * _number_of_parameters(imported))
        else:
            arguments = ""
        if not arguments:
            return node
        return ast.parse(f"{ast.unparse(node)}[{arguments}]", mode="eval").body
