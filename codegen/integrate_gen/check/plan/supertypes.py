"""Subtypes among types of the standard library, and protocols that a class of the SDK fits."""

from __future__ import annotations

import builtins
import collections.abc
import sys
from collections.abc import Iterator
from typing import Any, cast

# Type checkers accept an int where a float is wanted, though no class says so.
_PROMOTIONS = {"int": ("float", "complex"), "float": ("complex",)}
_OF_STRINGS = ("str",)
_OF_INTEGERS = ("bytes", "bytearray", "memoryview")
_PAIRS = ("dict", "collections.abc.Mapping", "collections.abc.MutableMapping")


def is_subclass(name: str, other: str) -> bool:
    """Whether one class of the standard library is a subclass of another, or fits a protocol.

    Args:
        name: Absolute name, such as ``list`` or ``collections.abc.Sequence``.
        other: Absolute name of the other class.
    """
    if other == "object":
        return True
    if other in _PROMOTIONS.get(name, ()):
        return True
    sub, base = _class(name), _class(other)
    if sub is not None and base is not None:
        return issubclass(sub, base)
    sub, protocol = sub or _loaded(name), _loaded(other)
    if sub is None or not getattr(protocol, "_is_protocol", False):
        return False
    return all(hasattr(sub, member) for member in _members(protocol))


def _loaded(name: str) -> Any:
    """Return a class of the SDK that was read; None if it is not loaded."""
    module, _, last = name.rpartition(".")
    return getattr(sys.modules.get(module), last, None)


def _members(protocol: Any) -> Iterator[str]:
    """Yield the names that a class must have to fit a protocol."""
    for base in protocol.__mro__:
        if getattr(base, "_is_protocol", False) and base.__module__ != "typing":
            own = cast("dict[str, Any]", vars(base))
            names = {*own, *cast("dict[str, Any]", own.get("__annotations__", {}))}
            yield from (name for name in names if not name.startswith("_") or name == "__call__")


def elements(name: str, arguments: list[str], other: str) -> list[str] | None:
    """Return the type arguments of a class when it is seen as one of its supertypes.

    ``dict[str, int]`` is an ``Iterable[str]``, and ``str`` is a ``Sequence[str]``.

    Args:
        name: Absolute name of the class.
        arguments: Its own arguments.
        other: Absolute name of the supertype.

    Returns:
        The arguments; None if they are not known.
    """
    if name in _OF_STRINGS:
        return ["str"]
    if name in _OF_INTEGERS:
        return ["int"]
    if name == "tuple":
        items = [a for a in arguments if a != "..."]
        return [" | ".join(dict.fromkeys(items))] if items else None
    if name in _PAIRS and other not in _PAIRS:
        return arguments[:1] or None
    return arguments or None


def _class(name: str) -> type | None:
    module, _, last = name.rpartition(".")
    homes: dict[str, Any] = {"": builtins, "collections.abc": collections.abc}
    # A lock without absolute names has the bare name of what its SDK imports.
    value = getattr(homes.get(module), last, None)
    value = value or (getattr(collections.abc, last, None) if not module else None)
    return value if isinstance(value, type) else None
