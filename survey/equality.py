"""Equality of a task's result and its replay."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import Any

from integrate_runtime.codecs.sdk_modules import NoClient
from integrate_runtime.values.equality import same

_ITERATOR = type(iter([0]))


def equal(one: Any, other: Any) -> bool:
    """Whether two values have the same type and are equal.

    Objects without an equality of their own are compared by their attributes.
    """
    if type(one) is not type(other):
        return False
    if isinstance(one, NoClient) or _equal_by_operator(one, other):
        return True
    if isinstance(one, _ITERATOR):  # through a list, as in a page's iterator
        return equal([*copy(one)], [*copy(other)])
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(map(equal, one, other))
    if isinstance(one, Mapping):
        return _equal_members(one, other)
    return hasattr(one, "__dict__") and _equal_members(_data(one), _data(other))


def _equal_by_operator(one: Any, other: Any) -> bool:
    """Whether ``==`` says so; it may fail, since some objects use their client for it."""
    try:
        return same(one, other)
    except Exception:  # the SDK's own code may raise anything
        return False


def _equal_members(one: Mapping[Any, Any], two: Mapping[Any, Any]) -> bool:
    return one.keys() == two.keys() and all(
        equal(member, two[name]) for name, member in one.items()
    )


def _data(value: Any) -> dict[str, Any]:
    """Return the attributes of a value, except its client."""
    return {name: attribute for name, attribute in vars(value).items() if "client" not in name}
