"""What belongs to a client: the objects that it is put together from."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from integrate_runtime.values.forms import FORMS

from .object_state import attributes, constant_name, filled_slots

_MOST = 10_000


def parts_of(client: object) -> frozenset[int]:
    """The identities of a client and of the objects in its attributes, at any depth.

    What lies in a list or dict of the client's is no part: it may be an answer that it keeps. Nor
    is what an answer may have as well: plain values, members of enums, and sentinels.
    """
    seen, left = {id(client)}, [client]
    while left and len(seen) < _MOST:
        for part in _attributes(left.pop()):
            if id(part) not in seen and _is_object(part):
                seen.add(id(part))
                left.append(part)
    return frozenset(seen)


def _attributes(value: object) -> Iterator[object]:
    # Copied at once, as another thread may be using the client.
    yield from list((attributes(value) or {}).values())
    for _, item in filled_slots(value):
        yield item


def _is_object(value: object) -> bool:
    kind = type(value)
    if kind.__module__ == "builtins" or kind in FORMS or isinstance(value, Enum):
        return False
    return constant_name(value) is None
