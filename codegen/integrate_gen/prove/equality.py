"""Equality of a task's result with its replay, and with the SDK's result."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import copy
from typing import Any, TypeGuard, cast

from integrate_runtime.codecs.sdk_modules import NoClient
from integrate_runtime.tasks.http_responses import headers_of
from integrate_runtime.values.equality import same

_ITERATOR: type[Any] = type(iter([0]))
_OF_REQUEST = frozenset({"request", "req_args"})
"""Attributes of an SDK's response that describe its request."""


def equal(first: Any, second: Any) -> bool:
    """Whether two values have the same type and are equal.

    Objects without an equality of their own are compared by their attributes, except clients.
    """
    return _equal(first, second, lambda name: "client" not in name)


def equal_data(first: Any, second: Any) -> bool:
    """Whether two values have the same type and equal public attributes.

    A result that was stored has no connection to the SDK's client, which private attributes hold,
    and knows nothing of its request, which holds credentials.
    """
    return _equal(first, second, _is_data)


def _is_data(name: str) -> bool:
    return "client" not in name and not name.startswith("_") and name not in _OF_REQUEST


def _equal(first: Any, second: Any, compares: Callable[[str], bool]) -> bool:
    if type(first) is not type(second):
        return False
    if isinstance(first, NoClient) or _equal_by_operator(first, second):
        return True
    if isinstance(first, _ITERATOR):  # through a list, as in a page's iterator
        return _equal_items([*copy(first)], [*copy(second)], compares)
    if isinstance(first, (list, tuple)):
        return _equal_items(cast("Sequence[Any]", first), second, compares)
    if _is_mapping(first):
        return _equal_members(first, second, compares)
    if not hasattr(first, "__dict__"):
        return False
    if hasattr(first, "status_code") and hasattr(first, "content"):  # an HTTP client's response
        return (first.status_code, first.content) == (second.status_code, second.content)
    ours, theirs = (_attributes(value, compares) for value in (first, second))
    return _equal_members(ours, theirs, compares)


def _is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _equal_by_operator(first: Any, second: Any) -> bool:
    """Whether ``==`` says so; it may fail, since some objects use their client for it."""
    try:
        return same(first, second)
    except Exception:  # the SDK's own code may raise anything
        return False


def _equal_items(
    first: Sequence[Any], second: Sequence[Any], compares: Callable[[str], bool]
) -> bool:
    pairs = zip(first, second, strict=False)
    return len(first) == len(second) and all(_equal(a, b, compares) for a, b in pairs)


def _equal_members(
    first: Mapping[Any, Any], second: Mapping[Any, Any], compares: Callable[[str], bool]
) -> bool:
    return first.keys() == second.keys() and all(
        _equal(member, second[name], compares) for name, member in first.items()
    )


def _attributes(value: Any, compares: Callable[[str], bool]) -> dict[str, Any]:
    attributes = cast("dict[str, Any]", vars(value))
    compared = {name: member for name, member in attributes.items() if compares(name)}
    headers = compared.get("headers")
    if _is_mapping(headers):  # of a class of the HTTP client, before they are stored
        compared["headers"] = headers_of(headers.items())
    return compared
