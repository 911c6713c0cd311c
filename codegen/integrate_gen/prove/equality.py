"""Equality of a task's result with its replay, and with the SDK's result."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import copy
from typing import Any, TypeGuard, cast

from integrate_runtime.codecs.sdk_modules import NoClient, is_no_data
from integrate_runtime.tasks.http_responses import headers_of
from integrate_runtime.values.equality import same

_ITERATOR: type[Any] = type(iter([0]))
_OF_REQUEST = frozenset({"request", "req_args"})
"""Attributes of an SDK's response that describe its request."""


def equal(first: Any, second: Any) -> bool:
    """Whether two values have the same type and are equal.

    Objects without an equality of their own are compared by their attributes, except clients.
    """
    return _Comparison(lambda name: "client" not in name).equal(first, second)


def equal_data(first: Any, second: Any) -> bool:
    """Whether two values have the same type and equal public attributes.

    A result that was stored has no connection to the SDK's client, which private attributes hold,
    and knows nothing of its request, which holds credentials.
    """
    return _Comparison(_is_data).equal(first, second)


def _is_data(name: str) -> bool:
    return "client" not in name and not name.startswith("_") and name not in _OF_REQUEST


class _Comparison:
    """Comparison of two values, which may lead back to themselves.

    Args:
        compares: Whether an attribute of a name is compared.
    """

    def __init__(self, compares: Callable[[str], bool]) -> None:
        self._compares = compares
        self._above: set[tuple[int, int]] = set()

    def equal(self, first: Any, second: Any) -> bool:
        """Whether the values are equal; a pair within itself is equal if all else in it is."""
        if isinstance(first, NoClient):  # in place of a function or of a client
            return is_no_data(second) or type(second).__module__ != "builtins"
        if type(first) is not type(second):
            return False
        if _equal_by_operator(first, second):
            return True
        pair = id(first), id(second)
        if pair in self._above:
            return True
        self._above.add(pair)
        try:
            return self._equal_parts(first, second)
        except Exception:  # of an SDK's container, which may refuse to be read
            return False
        finally:
            self._above.discard(pair)

    def _equal_parts(self, first: Any, second: Any) -> bool:
        if isinstance(first, _ITERATOR):  # through a list, as in a page's iterator
            return self._equal_items([*copy(first)], [*copy(second)])
        if isinstance(first, (list, tuple)):
            return self._equal_items(cast("Sequence[Any]", first), second)
        if _is_mapping(first):
            return self._equal_members(first, second)
        if not hasattr(first, "__dict__"):
            return False
        if _has(first, "status_code") and _has(first, "content"):  # a client's response
            return (first.status_code, first.content) == (second.status_code, second.content)
        ours, theirs = (_attributes(value, self._compares) for value in (first, second))
        return self._equal_members(ours, theirs)

    def _equal_items(self, first: Sequence[Any], second: Sequence[Any]) -> bool:
        pairs = zip(first, second, strict=False)
        return len(first) == len(second) and all(self.equal(a, b) for a, b in pairs)

    def _equal_members(self, first: Mapping[Any, Any], second: Mapping[Any, Any]) -> bool:
        return first.keys() == second.keys() and all(
            self.equal(member, second[name]) for name, member in first.items()
        )


def _has(value: Any, name: str) -> bool:
    """Whether an object has an attribute; one that makes attributes may raise anything."""
    try:
        return hasattr(value, name)
    except Exception:
        return False


def _is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _equal_by_operator(first: Any, second: Any) -> bool:
    """Whether ``==`` says so; it may fail, since some objects use their client for it."""
    try:
        return same(first, second)
    except Exception:  # the SDK's own code may raise anything
        return False


def _attributes(value: Any, compares: Callable[[str], bool]) -> dict[str, Any]:
    attributes = cast("dict[str, Any]", vars(value))
    compared = {name: member for name, member in attributes.items() if compares(name)}
    headers = compared.get("headers")
    if _is_mapping(headers):  # of a class of the HTTP client, before they are stored
        compared["headers"] = headers_of(headers.items())
    return compared
