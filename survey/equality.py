"""Equality of a task's result and its replay."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import Any

from integrate_runtime.codecs.sdk_modules import NoClient
from integrate_runtime.values.equality import same

_ITERATOR = type(iter([0]))


def equal(first: Any, second: Any) -> bool:
    """Whether two values have the same type and are equal.

    Objects without an equality of their own are compared by their attributes.
    """
    if type(first) is not type(second):
        return False
    if isinstance(first, NoClient) or _equal_by_operator(first, second):
        return True
    if isinstance(first, _ITERATOR):  # through a list, as in a page's iterator
        return equal([*copy(first)], [*copy(second)])
    if isinstance(first, (list, tuple)):
        return len(first) == len(second) and all(map(equal, first, second))
    if isinstance(first, Mapping):
        return _equal_members(first, second)
    return hasattr(first, "__dict__") and _equal_members(_data(first), _data(second))


def _equal_by_operator(first: Any, second: Any) -> bool:
    """Whether ``==`` says so; it may fail, since some objects use their client for it."""
    try:
        return same(first, second)
    except Exception:  # the SDK's own code may raise anything
        return False


def _equal_members(first: Mapping[Any, Any], second: Mapping[Any, Any]) -> bool:
    return first.keys() == second.keys() and all(
        equal(member, second[name]) for name, member in first.items()
    )


def _data(value: Any) -> dict[str, Any]:
    """Return the attributes of a value, except its client."""
    return {name: attribute for name, attribute in vars(value).items() if "client" not in name}
