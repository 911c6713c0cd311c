"""Identities of the objects that a client consists of."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from integrate_runtime.values.json_forms.forms import FORMS

from .object_state import attributes, constant_name, filled_slots

_MAX_OBJECTS = 10_000


def client_object_ids(client: object) -> frozenset[int]:
    """Return the ``id()`` of a client and of the objects in its attributes, at any depth.

    Items of the client's lists and dicts are excluded: they may be answers that it caches. So are
    values that an answer may contain too: plain values, enum members and sentinels.
    """
    ids, pending = {id(client)}, [client]
    while pending and len(ids) < _MAX_OBJECTS:
        for part in _attributes(pending.pop()):
            if id(part) not in ids and _is_object(part):
                ids.add(id(part))
                pending.append(part)
    return frozenset(ids)


def _attributes(value: object) -> Iterator[object]:
    # Copied at once, because another thread may be using the client.
    yield from list((attributes(value) or {}).values())
    for _, item in filled_slots(value):
        yield item


def _is_object(value: object) -> bool:
    kind = type(value)
    if kind.__module__ == "builtins" or kind in FORMS or isinstance(value, Enum):
        return False
    return constant_name(value) is None
