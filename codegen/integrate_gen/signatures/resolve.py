"""What the names of an annotation stand for at run time."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator
from typing import Any

from integrate_gen.expressions.names import last_name, parsed
from integrate_gen.guard.sdk_code import load_object
from integrate_gen.model.errors import IntegrateGenError, SdkError
from integrate_gen.model.sdk import Import, TypeExpr

NOTHING_OF_THE_SDK = object
"""What an annotation gives that names several classes, or none."""


def load_name(found: Import, attributes: tuple[str, ...] = ()) -> Any:
    """The object that an imported name, or an attribute of it, stands for.

    Raises:
        Exception: whatever importing it raises.
    """
    return load_object(found.module, (*(found.name.split(".") if found.name else ()), *attributes))


def named_classes(expression: TypeExpr) -> Iterator[type]:
    """Every class that an expression names and that can be had, however it combines them."""
    by_name = {i.bound: i for i in expression.imports}
    for node in ast.walk(ast.parse(expression.text, mode="eval")):
        if isinstance(node, ast.Name | ast.Attribute):
            base, *attributes = ast.unparse(node).split(".")
            try:
                found = load_name(by_name[base], tuple(attributes))
            except Exception:
                continue
            if isinstance(found, type):
                yield found


def annotated_class(expression: TypeExpr) -> type | None:
    """The class that an annotation says an attribute has; None where it does not say.

    ``Optional`` is looked through, type arguments are left off. Unions of several classes, texts
    and the like are :data:`NOTHING_OF_THE_SDK`.

    Raises:
        SdkError: the class cannot be imported.
    """
    node = _not_none(parsed(expression.text))
    if isinstance(node, ast.Subscript):
        node = node.value
    if not isinstance(node, ast.Name | ast.Attribute):
        return NOTHING_OF_THE_SDK
    base, *attributes = ast.unparse(node).split(".")
    found = next((i for i in expression.imports if i.bound == base), None)
    value = getattr(builtins, base, None) if found is None else _load(found, tuple(attributes))
    return value if isinstance(value, type) and value is not object else None


def _load(found: Import, attributes: tuple[str, ...]) -> Any:
    try:
        return load_name(found, attributes)
    except IntegrateGenError:
        raise
    except Exception as error:
        raise SdkError(
            f"{found.reference} cannot be imported: {type(error).__name__}: {error}"
        ) from error


def _not_none(node: ast.expr) -> ast.expr:
    """``T`` of ``Optional[T]``, ``Union[T, None]`` and ``T | None``; else the expression."""
    match node:
        case ast.Subscript(value=value, slice=inner) if last_name(value) == "Optional":
            return inner
        case ast.Subscript(value=value, slice=ast.Tuple(elts=[one, other])) if (
            last_name(value) == "Union"
        ):
            pass
        case ast.BinOp(left=one, op=ast.BitOr(), right=other):
            pass
        case _:
            return node
    if isinstance(other, ast.Constant) and other.value is None:
        return one
    return other if isinstance(one, ast.Constant) and one.value is None else node
