"""Containers of objects, such as a dict of namespaces."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard, cast

from .members import Owner


def is_container(target: object) -> TypeGuard[Owner]:
    """Whether a target is a container that exists, rather than its class."""
    return isinstance(target, Owner) and isinstance(target.value, dict | list | tuple)


def items_of(container: Owner) -> Iterator[object]:
    """Yield the items of a container, those of a dict without the keys."""
    value = cast("dict[object, object] | list[object] | tuple[object]", container.value)
    yield from [*(value.values() if isinstance(value, dict) else value)]
