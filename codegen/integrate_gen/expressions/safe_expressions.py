"""Allow-lists for expressions of an SDK that are copied into generated code.

Defaults are evaluated when the generated module is imported, so nothing that runs code may pass.
"""

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
_TYPES = (*_VALUES, ast.Subscript, ast.BitOr, ast.Starred)
# Metadata of Annotated may hold calls, such as Field(...): annotations are never evaluated.
_ANNOTATED_TYPES = (*_TYPES, ast.Call, ast.keyword, ast.IfExp)


def require_safe_value(node: ast.expr) -> None:
    """Refuse a default value that is more than a literal, a name or a collection of those.

    Raises:
        SdkError: evaluating the default could run code.
    """
    _require(node, _VALUES, "default")


def require_type(node: ast.expr) -> None:
    """Refuse an annotation that is not a type expression.

    Raises:
        SdkError: the annotation has a form that no type has.
    """
    subscripts = (part for part in ast.walk(node) if isinstance(part, ast.Subscript))
    has_metadata = any(last_name(part.value) == "Annotated" for part in subscripts)
    _require(node, _ANNOTATED_TYPES if has_metadata else _TYPES, "annotation")


def _require(node: ast.expr, allowed: tuple[type[ast.AST], ...], what: str) -> None:
    for part in ast.walk(node):
        if not isinstance(part, allowed):
            raise SdkError(f"the {what} {ast.unparse(node)!a} is not plain enough to be copied")
