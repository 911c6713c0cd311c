"""Where answers of a listing have their items, and of which type, by what their classes declare.

The rule is the one by which the runtime finds the items of an answer whose class says nothing; the
tables are the runtime's too, so that the generator needs none.
"""

from __future__ import annotations

import ast
import typing
from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from integrate_gen.expressions.rewrite import used_imports
from integrate_gen.model.sdk import Items, TypeExpr
from integrate_gen.signatures.resolve import load_name

from .kinds import members
from .runtime_types import expression_of

WRAPPED = ("response", "result", "data")
"""Fields that have an answer's own, where they have fields."""
ITEMS = ("data", "items", "results", "values", "records", "entries", "objects")
"""Fields that have the items, where an answer has several lists."""
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
"""Parameters by which one asks for another page."""

_LISTS = (list, tuple, Sequence)


def items_of(returns: TypeExpr) -> Items | None:
    """What answers hold that are no plain list; None where they are one, or it cannot be told.

    Args:
        returns: The type of the answers.
    """
    answers = [member for member in members(returns) if member.text != "None"]
    if len(answers) < 2:
        return _items_of_class(answers[0]) if answers else None
    inner = [_inner(answer) for answer in answers]
    if not all(inner):
        return None
    text = " | ".join(dict.fromkeys(inner))
    return Items("", TypeExpr(text, used_imports(text, returns.imports)))


def has_pages(parameters: Collection[str], stated: Collection[str]) -> bool:
    """Whether a method has a parameter by which one asks for another page.

    Args:
        parameters: What it takes.
        stated: What the provider says that leads to another page; with a dot, a member of one.
    """
    known = PAGE_PARAMETERS.union(name.partition(".")[0] for name in stated)
    return not known.isdisjoint(parameters)


def _inner(answer: TypeExpr) -> str:
    """``T`` of ``list[T]``; nothing of any other type."""
    node = ast.parse(answer.text, mode="eval").body
    if not isinstance(node, ast.Subscript) or ast.unparse(node.value) not in ("list", "List"):
        return ""
    return ast.unparse(node.slice)


@cache
def _items_of_class(answer: TypeExpr) -> Items | None:
    base, *attributes = answer.text.split(".")
    found = next((i for i in answer.imports if i.bound == base), None)
    if found is None:
        return None
    try:
        kind = load_name(found, tuple(attributes))
    except Exception:
        return None  # what cannot be had cannot be judged; the checkers will see it
    return _items_in(kind, found.module)


def _items_in(kind: Any, near: str) -> Items | None:
    """The items of a class's instances.

    Args:
        kind: The class.
        near: The module that it is imported from.
    """
    fields = _fields(kind)
    for name in WRAPPED:
        inner = _only_class(fields.get(name))
        if inner is not None and _fields(inner):
            inside = _items_in(inner, near)
            return Items(f"{name}.{inside.place}", inside.type) if inside else None
    lists = {name: declared for name, declared in fields.items() if _may_be_list(declared)}
    usual = [name for name in ITEMS if name in lists]
    if len(lists) != 1 and not usual:
        return None
    place = usual[0] if usual else next(iter(lists))
    expression = _item_type(lists[place], near)
    return Items(place, expression) if expression else None


def _fields(kind: Any) -> Mapping[str, Any]:
    """Names and types of a class's fields; none where it declares none."""
    declared: Mapping[str, Any] | None = getattr(kind, "model_fields", None)
    if declared is not None:
        return {name: field.annotation for name, field in declared.items()}
    try:
        return typing.get_type_hints(kind) if isinstance(kind, type) else {}
    except Exception:
        return {}  # types that cannot be had at run time


def _choices(declared: Any) -> Iterator[Any]:
    """What a field may have, but for None and the like of UNSET."""
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
    """The type of a list's items; None where it may be no list, or does not say it."""
    choices = list(_choices(declared))
    if not all(_is_list(choice) and get_args(choice) for choice in choices):
        return None
    return expression_of([get_args(choice)[0] for choice in choices], near)
