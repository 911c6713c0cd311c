"""Names that an SDK gives to choices: ``ChatModel`` for ``Literal["gpt-5", ...]``."""

from __future__ import annotations

import ast
import importlib
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from integrate_gen.model import Import, TypeExpr


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
    try:
        value: Any = getattr(importlib.import_module(imported.module), imported.name)
    except Exception:
        return ""  # what cannot be had is shown to the checkers as it is
    is_choice = get_origin(value) in _ORIGINS and not getattr(value, "__parameters__", ())
    return " | ".join(_members(value)) if is_choice else ""


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
