"""Type aliases of an SDK, such as ``ChatModel`` for ``Literal["gpt-5", ...]``."""

from __future__ import annotations

import ast
import sys
import typing
from enum import Enum
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import typing_extensions

from integrate_gen.model.sdk import Import, TypeExpr

TYPE_STATEMENTS = (
    typing_extensions.TypeAliasType,
    getattr(typing, "TypeAliasType", typing_extensions.TypeAliasType),
)
"""Classes of aliases that a ``type`` statement, or a call in its place, makes."""

_TYPING = ("typing", "typing_extensions", "builtins")
_CHOICES = (Literal, Union, UnionType)


def spelled_out(expression: TypeExpr) -> str:
    """Return a type as text, with aliases of ``Literal`` and unions replaced by what they mean."""
    choices = {i.bound: text for i in expression.imports if (text := _choice(i))}
    if not choices:
        return expression.text
    tree = ast.parse(expression.text, mode="eval")
    return ast.unparse(_SpelledOut(choices).visit(tree))


def _choice(imported: Import) -> str:
    """Return the union that an alias means; empty for anything else."""
    if not imported.name or not imported.name[0].isupper():
        return ""
    # Looking at loaded modules alone avoids importing what the SDK imports for checkers only.
    value: Any = getattr(sys.modules.get(imported.module), imported.name, None)
    is_choice = get_origin(value) in _CHOICES and not getattr(value, "__parameters__", ())
    return " | ".join(_member_names(value)) if is_choice else ""


def expansion(imported: Import, module: str) -> str:
    """Return the type that an alias stands for, with absolute names; empty for anything else.

    Only loaded modules are looked at: importing what an SDK imports for checkers alone would import
    all its models.

    Args:
        imported: The import of the alias.
        module: The module whose code uses the alias.
    """
    value = getattr(sys.modules.get(module), imported.bound, None)
    if not imported.name or imported.module in _TYPING or isinstance(value, type):
        return ""
    try:
        return _text(value) if value is not None else ""
    except TypeError:
        return ""


def _text(value: Any) -> str:
    """Return a runtime type as an expression.

    Raises:
        TypeError: a part of the type is not a class.
    """
    origin, arguments = get_origin(value), get_args(value)
    if value is None or value is type(None):
        return "None"
    if origin is Annotated:
        return _text(arguments[0])
    if origin is Literal:
        return f"Literal[{', '.join(map(_literal_value, arguments))}]"
    if origin in _CHOICES:
        return " | ".join(map(_text, arguments))
    if origin is not None and arguments:
        return f"{_text(origin)}[{', '.join(map(_text, arguments))}]"
    if not isinstance(value, type):
        raise TypeError(f"{value!r} is not a class")
    prefix = "" if value.__module__ == "builtins" else f"{value.__module__}."
    return f"{prefix}{value.__qualname__}"


def _literal_value(value: Any) -> str:
    if isinstance(value, Enum):
        return f"{_text(type(value))}.{value.name}"
    return repr(value)


def _member_names(value: Any) -> list[str]:
    origin = get_origin(value)
    if origin is Literal:
        return ["Literal"]
    if origin in _CHOICES:
        return [member for argument in get_args(value) for member in _member_names(argument)]
    return ["None" if value is type(None) else getattr(value, "__name__", "object")]


class _SpelledOut(ast.NodeTransformer):
    """Replaces names by expressions."""

    def __init__(self, choices: dict[str, str]) -> None:
        self._choices = choices

    def visit_Name(self, node: ast.Name) -> ast.expr:
        text = self._choices.get(node.id)
        return ast.parse(text, mode="eval").body if text else node
