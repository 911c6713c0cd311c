"""Lists in the declared type of a response: methods without items are refused at the call."""

from __future__ import annotations

import collections.abc
import dataclasses
import typing
from collections.abc import Iterator, Mapping, Sequence
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from integrate_runtime.base.errors import NoPages

from .items import ITEMS, WRAPPED

_LISTS = (list, tuple, collections.abc.Sequence)


def check_items(declared: Any, operation: str, path: str) -> None:
    """Refuse a method whose responses have no list, or several of which none is chosen.

    Types that declare no fields, such as mappings, are left to the responses.

    Args:
        declared: Type of the method's responses.
        operation: Id of the operation, for messages.
        path: Dotted path of the items that the caller chose; empty for the usual ones.

    Raises:
        NoPages: If no response can have items.
    """
    kinds = list(_choices(declared))
    problems = [_problem(kind, path) for kind in kinds]
    if kinds and all(problems):
        raise NoPages(f"{operation} cannot be paginated: {problems[0]}.", operation)


def _problem(kind: Any, path: str) -> str:
    """Return the reason why responses of a class have no items; empty if they may have."""
    if _is_list(kind):
        return "its responses are lists, so that no items can be chosen" if path else ""
    name, fields = getattr(kind, "__name__", str(kind)), _fields(kind)
    if fields is None:
        return ""
    if path:
        return _problem_at(kind, path.split("."), path)
    inside = _wrapped(fields)
    if inside is not None:
        return _problem(inside, path)
    lists = _lists(fields)
    if len(lists) > 1 and not any(usual in lists for usual in ITEMS):
        return f"{name} has the lists {_quoted(lists)}; choose one, as in items={lists[0]!r}"
    if not lists and not any(_is_unknown(c) for field in fields.values() for c in _choices(field)):
        return f"{name} has no list; call it as a task"
    return ""


def _problem_at(kind: Any, names: Sequence[str], path: str) -> str:
    fields = _fields(kind)
    if fields is None:
        return ""
    choices = list(_choices(fields.get(names[0], None)))
    if any(_is_unknown(choice) for choice in choices):
        return ""
    if len(names) > 1 and choices:
        problems = [_problem_at(choice, names[1:], path) for choice in choices]
        return problems[0] if all(problems) else ""
    if any(_is_list(choice) for choice in choices):
        return ""
    lists = _quoted(_lists(fields)) or "none"
    return f"{getattr(kind, '__name__', kind)} has no list {path!r}; its lists are: {lists}"


def _wrapped(fields: Mapping[str, Any]) -> Any:
    """Return the class with a response's content, if the response wraps it."""
    for name in WRAPPED:
        choices = list(_choices(fields.get(name)))
        if len(choices) == 1 and _fields(choices[0]):
            return choices[0]
    return None


def _lists(fields: Mapping[str, Any]) -> list[str]:
    return [name for name, field in fields.items() if any(map(_is_list, _choices(field)))]


def _fields(kind: Any) -> Mapping[str, Any] | None:
    """Return the declared types of a class's fields; None if it declares none, or not all."""
    declared: Mapping[str, Any] | None = getattr(kind, "model_fields", None)
    if declared is not None:
        return {name: field.annotation for name, field in declared.items()}
    if not (dataclasses.is_dataclass(kind) or typing.is_typeddict(kind)):
        return None
    try:
        return typing.get_type_hints(kind)
    except Exception:  # an annotation cannot be resolved at run time
        return None


def _choices(declared: Any) -> Iterator[Any]:
    """Yield the members of a union, without None and literals such as UNSET of githubkit."""
    if get_origin(declared) is Annotated:
        declared = get_args(declared)[0]
    if get_origin(declared) in (Union, UnionType):
        for choice in get_args(declared):
            yield from _choices(choice)
    elif declared not in (None, NoneType) and get_origin(declared) is not Literal:
        yield declared


def _is_list(choice: Any) -> bool:
    return (get_origin(choice) or choice) in _LISTS


def _is_unknown(choice: Any) -> bool:
    return choice in (Any, object) or isinstance(choice, (TypeVar, typing.ForwardRef, str))


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(map(repr, names))
