"""Names that an SDK gives to choices: ``ChatModel`` for ``Literal["gpt-5", ...]``."""

from __future__ import annotations

import ast
import sys
from enum import Enum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from integrate_gen.model.sdk import Import, TypeExpr


@cache
def spelled_out(expression: TypeExpr) -> str:
    """A type as text, with ``Literal`` or a union of such in the place of the names of choices."""
    choices = {i.bound: text for i in expression.imports if (text := _choice(i))}
    if not choices:
        return expression.text
    tree = ast.parse(expression.text, mode="eval")
    return ast.unparse(_SpelledOut(choices).visit(tree))


@cache
def _choice(imported: Import) -> str:
    """What a name stands for; empty where it is a class or generic, or cannot be had."""
    if not imported.name or not imported.name[0].isupper():
        return ""
    # What an SDK imports for checkers alone stays as it is: all its models would be imported.
    value: Any = getattr(sys.modules.get(imported.module), imported.name, None)
    is_choice = get_origin(value) in _ORIGINS and not getattr(value, "__parameters__", ())
    return " | ".join(_members(value)) if is_choice else ""


@cache
def expansion(imported: Import, module: str) -> str:
    """What an alias stands for, with every name in full; empty for anything else.

    Only what ``module``, whose code has the name, has at run time is looked at: it is loaded.
    What an SDK imports for checkers alone would cost the import of all its models.
    """
    value = getattr(sys.modules.get(module), imported.bound, None)
    if not imported.name or imported.module in _TYPING or isinstance(value, type):
        return ""
    try:
        return _text(value) if value is not None else ""
    except TypeError:
        return ""  # known by its name alone


def _text(value: Any) -> str:
    """A type as an expression.

    Raises:
        TypeError: it has a part that is neither a class nor made of classes.
    """
    origin, arguments = get_origin(value), get_args(value)
    if value is None or value is type(None):
        return "None"
    if origin is Annotated:
        return _text(arguments[0])
    if origin is Literal:
        return f"Literal[{', '.join(map(_value, arguments))}]"
    if origin in _ORIGINS:
        return " | ".join(map(_text, arguments))
    if origin is not None and arguments:
        return f"{_text(origin)}[{', '.join(map(_text, arguments))}]"
    if not isinstance(value, type):
        raise TypeError(f"{value!r} is no class")
    home = "" if value.__module__ == "builtins" else f"{value.__module__}."
    return f"{home}{value.__qualname__}"


def _value(value: Any) -> str:
    """A literal value as an expression."""
    if isinstance(value, Enum):
        return f"{_text(type(value))}.{value.name}"
    return repr(value)


_TYPING = ("typing", "typing_extensions", "builtins")
_ORIGINS = (Literal, Union, UnionType)


def _members(value: Any) -> list[str]:
    origin = get_origin(value)
    if origin is Literal:
        return ["Literal"]
    if origin in _ORIGINS:
        return [member for argument in get_args(value) for member in _members(argument)]
    return ["None" if value is type(None) else getattr(value, "__name__", "object")]


class _SpelledOut(ast.NodeTransformer):
    def __init__(self, choices: dict[str, str]) -> None:
        self._choices = choices

    def visit_Name(self, node: ast.Name) -> ast.expr:
        text = self._choices.get(node.id)
        return ast.parse(text, mode="eval").body if text else node
