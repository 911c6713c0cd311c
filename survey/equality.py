"""Whether a replayed value is the one that the caller got first."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import Any

from integrate_runtime.codecs.sdk_modules import NoClient
from integrate_runtime.values.equality import same

_ITERATOR = type(iter([0]))


def equal(one: Any, other: Any) -> bool:
    """Of the same types and equal; objects that know no equality, by what they hold."""
    if type(one) is not type(other):
        return False
    if isinstance(one, NoClient) or _says_so(one, other):
        return True
    if isinstance(one, _ITERATOR):  # through a list, as in a page that is gone through
        return equal([*copy(one)], [*copy(other)])
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(map(equal, one, other))
    if isinstance(one, Mapping):
        return _equal_members(one, other)
    return hasattr(one, "__dict__") and _equal_members(_data(one), _data(other))


def _says_so(one: Any, other: Any) -> bool:
    """Whether they are equal by their own account, for which some objects ask their client."""
    try:
        return same(one, other)
    except Exception:  # of code of the SDK, which may ask for more
        return False


def _equal_members(one: Mapping[Any, Any], two: Mapping[Any, Any]) -> bool:
    return one.keys() == two.keys() and all(equal(held, two[name]) for name, held in one.items())


def _data(value: Any) -> dict[str, Any]:
    """What a value holds, but for the client that it asks for more."""
    return {name: held for name, held in vars(value).items() if "client" not in name}
