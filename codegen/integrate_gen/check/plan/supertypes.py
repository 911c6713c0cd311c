"""Subtypes among the types of the standard library, which both versions of an SDK share."""

from __future__ import annotations

import builtins
import collections.abc
from typing import Any

# Type checkers accept an int where a float is wanted, though no class says so.
_PROMOTIONS = {"int": ("float", "complex"), "float": ("complex",)}
_OF_STRINGS = ("str",)
_OF_INTEGERS = ("bytes", "bytearray", "memoryview")
_PAIRS = ("dict", "collections.abc.Mapping", "collections.abc.MutableMapping")


def is_subclass(name: str, other: str) -> bool:
    """Whether one class of the standard library is a subclass of another.

    Args:
        name: Absolute name, such as ``list`` or ``collections.abc.Sequence``.
        other: Absolute name of the other class.
    """
    if other == "object":
        return True
    if other in _PROMOTIONS.get(name, ()):
        return True
    sub, base = _class(name), _class(other)
    return sub is not None and base is not None and issubclass(sub, base)


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
