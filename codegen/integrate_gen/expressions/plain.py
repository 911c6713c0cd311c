"""Which expressions of an SDK may be copied into generated code: none that does anything."""

from __future__ import annotations

import ast

from integrate_gen.model.errors import SdkError

from .names import last_name

_VALUES = (
    ast.Constant,
    ast.Name,
    ast.Attribute,
    ast.UnaryOp,
    ast.BinOp,
    ast.Add,
    ast.Sub,
    ast.Mult,
    ast.USub,
    ast.UAdd,
    ast.Tuple,
    ast.List,
    ast.Set,
    ast.Dict,
    ast.Load,
)
_TYPES = (*_VALUES, ast.Subscript, ast.BinOp, ast.BitOr, ast.Starred)
# A call in Annotated's metadata is never evaluated; its arguments may choose between two values.
_METADATA = (*_TYPES, ast.Call, ast.keyword, ast.IfExp)


def require_plain_value(node: ast.expr) -> None:
    """Refuse a default that would run code when the generated module is imported.

    Raises:
        SdkError: it is neither a literal, a name nor a collection of those.
    """
    _require(node, _VALUES, "default")


def require_type(node: ast.expr) -> None:
    """Refuse an annotation that is more than a type expression.

    Raises:
        SdkError: it has a form that no type has.
    """
    subscripts = (part for part in ast.walk(node) if isinstance(part, ast.Subscript))
    has_metadata = any(last_name(part.value) == "Annotated" for part in subscripts)
    _require(node, _METADATA if has_metadata else _TYPES, "annotation")


def _require(node: ast.expr, allowed: tuple[type[ast.AST], ...], what: str) -> None:
    for part in ast.walk(node):
        if not isinstance(part, allowed):
            raise SdkError(f"the {what} {ast.unparse(node)!a} is not plain enough to be copied")
