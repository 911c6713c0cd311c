"""The items of list answers: the field that holds them and their type.

The rule and its tables are those of the runtime, repeated here so that generating needs no runtime.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Sequence
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from integrate_gen.expressions.rewrite import used_imports
from integrate_gen.model.sdk import Items, TypeExpr
from integrate_gen.signatures.resolve import load_name

from .fields import fields_of
from .kinds import members
from .runtime_types import expression_of

WRAPPED = ("response", "result", "data")
"""Fields that wrap the whole answer."""
ITEMS = ("data", "items", "results", "values", "records", "entries", "objects")
"""Fields that hold the items of an answer with several lists, the first match counting."""
PAGE_PARAMETERS = frozenset(
    {
        "NextToken",
        "after",
        "after_id",
        "before",
        "cursor",
        "next_cursor",
        "next_token",
        "offset",
        "page",
        "pageNumber",
        "pageToken",
        "page_number",
        "page_token",
        "since",
        "skip",
        "start",
        "start_cursor",
        "starting_after",
    }
)
"""Parameters that select a page."""

_LISTS = (list, tuple, Sequence)


def items_of(returns: TypeExpr) -> Items | None:
    """Return the items of answers of a type; None for a plain list and for an unknown answer."""
    answers = [member for member in members(returns) if member.text != "None"]
    if len(answers) < 2:
        return _items_of_class(answers[0]) if answers else None
    inner = [_inner(answer) for answer in answers]
    if not all(inner):
        return None
    text = " | ".join(dict.fromkeys(inner))
    return Items("", TypeExpr(text, used_imports(text, returns.imports)))


def has_pages(parameters: Collection[str], stated: Collection[str]) -> bool:
    """Whether a method has a parameter that selects a page.

    Args:
        parameters: The names of the method's parameters.
        stated: The page parameters that the provider names, members of a parameter as ``a.b``.
    """
    known = PAGE_PARAMETERS.union(name.partition(".")[0] for name in stated)
    return not known.isdisjoint(parameters)


def _inner(answer: TypeExpr) -> str:
    """Return ``T`` of ``list[T]``; empty for any other type."""
    node = ast.parse(answer.text, mode="eval").body
    if not isinstance(node, ast.Subscript) or ast.unparse(node.value) not in ("list", "List"):
        return ""
    return ast.unparse(node.slice)


def _items_of_class(answer: TypeExpr) -> Items | None:
    base, *attributes = answer.text.split(".")
    imported = next((i for i in answer.imports if i.bound == base), None)
    if imported is None:
        return None
    try:
        kind = load_name(imported, tuple(attributes))
    except Exception:
        return None  # a class that cannot be imported is left to the type checkers
    return _items_in(kind, imported.module)


def _items_in(kind: Any, near: str) -> Items | None:
    """Find the items of instances of a class.

    Args:
        kind: The class.
        near: The module that the SDK imports the class from.
    """
    fields = fields_of(kind)
    for name in WRAPPED:
        inner = _only_class(fields.get(name))
        if inner is not None and fields_of(inner):
            inside = _items_in(inner, near)
            return Items(f"{name}.{inside.path}", inside.type) if inside else None
    lists = {name: declared for name, declared in fields.items() if _may_be_list(declared)}
    usual = [name for name in ITEMS if name in lists]
    if len(lists) != 1 and not usual:
        return None
    field = usual[0] if usual else next(iter(lists))
    expression = _item_type(lists[field], near)
    return Items(field, expression) if expression else None


def _choices(declared: Any) -> Iterator[Any]:
    """Yield the members of a field's union, without None and sentinels such as UNSET."""
    if get_origin(declared) is Annotated:
        declared = get_args(declared)[0]
    if get_origin(declared) in (Union, UnionType):
        for choice in get_args(declared):
            yield from _choices(choice)
    elif declared not in (None, NoneType) and not _is_sentinel(declared):
        yield declared


def _is_sentinel(declared: Any) -> bool:
    return get_origin(declared) is Literal and all(
        isinstance(value, Enum) for value in get_args(declared)
    )


def _only_class(declared: Any) -> Any:
    choices = list(_choices(declared))
    return choices[0] if len(choices) == 1 and isinstance(choices[0], type) else None


def _may_be_list(declared: Any) -> bool:
    return any(_is_list(choice) for choice in _choices(declared))


def _is_list(choice: Any) -> bool:
    return (get_origin(choice) or choice) in _LISTS


def _item_type(declared: Any, near: str) -> TypeExpr | None:
    """Return the type of a field's items; None if the field may be no list or has bare lists."""
    choices = list(_choices(declared))
    if not all(_is_list(choice) and get_args(choice) for choice in choices):
        return None
    return expression_of([get_args(choice)[0] for choice in choices], near)
