"""Whether a replayed value is the one that the caller got first."""

from __future__ import annotations

from copy import copy
from itertools import zip_longest
from typing import Any

from integrate_runtime.equality import same

_LISTED: Any = (list, type(iter([0])))
"""Lists, and what goes through one, as in a page that is gone through."""

_NOTHING = object()
"""In the place of an item that the other list has."""


def equal(one: Any, other: Any) -> bool:
    """Of the same types and equal; objects that know no equality, by what they hold."""
    if same(one, other):
        return True
    if type(one) is not type(other):
        return False
    if isinstance(one, _LISTED):
        pairs = zip_longest(copy(one), copy(other), fillvalue=_NOTHING)
        return all(equal(item, another) for item, another in pairs)
    if not hasattr(one, "__dict__"):
        return False
    held, others = _data(one), _data(other)
    return held.keys() == others.keys() and all(equal(held[n], others[n]) for n in held)


def _data(value: Any) -> dict[str, Any]:
    """What a value holds, but for the client that it asks for more."""
    return {name: held for name, held in vars(value).items() if "client" not in name}
