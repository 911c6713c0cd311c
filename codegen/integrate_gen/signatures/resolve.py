"""The runtime objects behind the names of an annotation."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable, Iterator
from typing import Any, get_origin

from integrate_gen.expressions.names import last_name, parse_expression
from integrate_gen.guard.sdk_code import describe_exception, load_object
from integrate_gen.model.errors import IntegrateGenError, SdkError
from integrate_gen.model.sdk import Import, TypeExpr

_FUNCTION: Any = Callable

NO_SINGLE_CLASS = object
"""The result for an annotation that names several classes or none."""


def load_name(imported: Import, attributes: tuple[str, ...] = ()) -> Any:
    """Import the object that a name, or an attribute of it, stands for.

    Raises:
        Exception: whatever the import raises.
    """
    names = imported.name.split(".") if imported.name else ()
    return load_object(imported.module, (*names, *attributes))


def named_classes(expression: TypeExpr) -> Iterator[type]:
    """Yield every class that an expression names, leaving out those that cannot be imported."""
    by_name = {i.bound: i for i in expression.imports}
    for node in ast.walk(ast.parse(expression.text, mode="eval")):
        if isinstance(node, ast.Name | ast.Attribute):
            base, *attributes = ast.unparse(node).split(".")
            try:
                value = load_name(by_name[base], tuple(attributes))
            except Exception:
                continue
            if isinstance(value, type):
                yield value


def annotated_class(expression: TypeExpr) -> type | None:
    """Return the class that an annotation names, without ``Optional`` and type arguments.

    Returns:
        :data:`NO_SINGLE_CLASS` for unions of several classes and other forms; None if the name
        stands for no class.

    Raises:
        SdkError: the class cannot be imported.
    """
    node = without_none(parse_expression(expression.text))
    if isinstance(node, ast.Subscript):
        node = node.value
    if not isinstance(node, ast.Name | ast.Attribute):
        return NO_SINGLE_CLASS
    base, *attributes = ast.unparse(node).split(".")
    imported = next((i for i in expression.imports if i.bound == base), None)
    if imported is None:
        value = getattr(builtins, base, None)
    else:
        value = _load(imported, tuple(attributes))
    return value if isinstance(value, type) and value is not object else None


def is_function_type(expression: TypeExpr) -> bool:
    """Whether an annotation is ``Callable``, or an alias of it, without ``Optional``."""
    node = without_none(parse_expression(expression.text))
    if isinstance(node, ast.Subscript):
        node = node.value
    base, *attributes = ast.unparse(node).split(".")
    imported = next((i for i in expression.imports if i.bound == base), None)
    if imported is None:
        return False
    try:
        value = load_name(imported, tuple(attributes))
    except Exception:
        return False  # a type that cannot be imported is left to the type checkers
    return (get_origin(value) or value) is _FUNCTION


def _load(imported: Import, attributes: tuple[str, ...]) -> Any:
    try:
        return load_name(imported, attributes)
    except IntegrateGenError:
        raise
    except Exception as error:
        raise SdkError(
            f"{imported.reference} cannot be imported: {describe_exception(error)}"
        ) from error


def without_none(node: ast.expr) -> ast.expr:
    """Return ``T`` of ``Optional[T]``, ``Union[T, None]`` and ``T | None``."""
    match node:
        case ast.Subscript(value=value, slice=inner) if last_name(value) == "Optional":
            return inner
        case ast.Subscript(value=value, slice=ast.Tuple(elts=[left, right])) if (
            last_name(value) == "Union"
        ):
            pass
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            pass
        case _:
            return node
    if _is_none(right):
        return left
    return right if _is_none(left) else node


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
