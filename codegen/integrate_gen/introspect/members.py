"""The members of a class of the SDK's client tree, by reflection."""

from __future__ import annotations

import inspect
import keyword
from collections.abc import Iterator
from types import FunctionType
from typing import Any


def public_functions(cls: type) -> Iterator[tuple[str, FunctionType]]:
    """Public methods of a class and its bases, by name, the nearest definition of each."""
    for name in sorted(public_names(cls)):
        member: object = inspect.getattr_static(cls, name)
        function = inspect.unwrap(_unbound(member))
        if isinstance(function, FunctionType):
            yield name, function


def unnameable(cls: type, instance: object) -> list[str]:
    """Members that no attribute access can name, and so no generated code."""
    names = _all_names(cls) | instance_names(instance)
    return sorted(name for name in names if not name.isidentifier() or keyword.iskeyword(name))


def alias_of(name: str, function: FunctionType, functions: dict[str, FunctionType]) -> str | None:
    """The method that ``name`` is only another name of; None where it is one of its own."""
    own = function.__name__
    return own if own != name and functions.get(own) is function else None


def _unbound(member: Any) -> Any:
    return getattr(member, "__func__", member)


def public_names(cls: type) -> set[str]:
    """The public members of a class and its bases."""
    return public(_all_names(cls))


def _all_names(cls: type) -> set[str]:
    return {name for base in cls.__mro__ if base is not object for name in vars(base)}


def instance_names(instance: object) -> set[str]:
    """What an instance itself holds."""
    return set(getattr(instance, "__dict__", {}))


def public(names: set[str]) -> set[str]:
    """Names that code can write and that no convention marks as private."""
    nameable = (n for n in names if n.isidentifier() and not keyword.iskeyword(n))
    return {name for name in nameable if not name.startswith("_")}


def top_level(cls: type) -> str:
    """The top-level package that a class is of."""
    return cls.__module__.partition(".")[0]
