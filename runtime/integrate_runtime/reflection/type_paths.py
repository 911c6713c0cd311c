"""Names for types: the shortest public path of a class, and expressions for whole types."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

_BARE = (bool, bytes, dict, float, frozenset, int, list, object, set, str, tuple)


@cache
def public_path(cls: type) -> str:
    """``module:Qualname`` by which the class can be imported again.

    The shortest package that shows the class under its name is taken: SDKs move their modules about
    below it.

    Raises:
        ValueError: it cannot be imported by any name, as a class inside a function.
    """
    parts = cls.__module__.split(".")
    for length in range(1, len(parts) + 1):
        module = ".".join(parts[:length])
        if _find(module, cls.__qualname__) is cls:
            return f"{module}:{cls.__qualname__}"
    raise ValueError(f"{cls.__module__}.{cls.__qualname__} cannot be imported by that name")


def type_expression(kind: Any) -> str:
    """The expression that ``resolve_type`` turns into this type again.

    Raises:
        ValueError: the type has no expression.
    """
    origin, arguments = get_origin(kind), get_args(kind)
    if kind is Any:
        return "typing:Any"
    if kind in (None, NoneType):
        return "None"
    if origin is Annotated:
        return type_expression(arguments[0])
    if origin in (Union, UnionType):
        return " | ".join(map(type_expression, arguments))
    if origin is not None:
        return f"{type_expression(origin)}[{', '.join(map(type_expression, arguments))}]"
    if kind in _BARE:
        return str(kind.__name__)
    generic: Mapping[str, Any] = getattr(kind, "__pydantic_generic_metadata__", {})
    if generic.get("origin"):
        return _generic_model(generic["origin"], generic["args"])
    if isinstance(kind, type):
        return public_path(kind)
    raise ValueError(f"{kind!r} has no type expression")


def _generic_model(model: type, arguments: tuple[Any, ...]) -> str:
    """A pydantic model's parameters; variables stand for anything, as does the bare model."""
    if any(isinstance(argument, TypeVar) for argument in arguments):
        return public_path(model)
    return f"{public_path(model)}[{', '.join(map(type_expression, arguments))}]"


def _find(module: str, qualname: str) -> object:
    found: object = sys.modules.get(module)
    for name in qualname.split("."):
        found = getattr(found, name, None)
    return found
