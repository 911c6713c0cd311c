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
_METADATA = (ast.Call, ast.keyword, ast.IfExp)


def require_safe_value(node: ast.expr) -> None:
    """Refuse a default value that is more than a literal, a name or a collection of those.

    Raises:
        SdkError: evaluating the default could run code.
    """
    if not all(isinstance(part, _VALUES) for part in ast.walk(node)):
        raise _refusal("default", node)


def require_type(node: ast.expr) -> None:
    """Refuse an annotation that is not a type expression.

    Raises:
        SdkError: the annotation has a form that no type has.
    """
    other = [part for part in ast.walk(node) if not isinstance(part, _TYPES)]
    if not other:
        return
    is_metadata = all(isinstance(part, _METADATA) for part in other)
    if not (is_metadata and any(map(_is_annotated, ast.walk(node)))):
        raise _refusal("annotation", node)


def _is_annotated(node: ast.AST) -> bool:
    return isinstance(node, ast.Subscript) and last_name(node.value) == "Annotated"


def _refusal(what: str, node: ast.expr) -> SdkError:
    return SdkError(f"the {what} {ast.unparse(node)!a} is not plain enough to be copied")
