"""Names types: import strings of classes, and expressions that ``resolve_type`` reads."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from .class_makers import maker_of
from .main_module import importable_name

_BARE = (bool, bytes, dict, float, frozenset, int, list, object, set, str, tuple)


def public_path(cls: type | Callable[[type], type]) -> str:
    """Return the shortest import string, ``module:Qualname``, of a class or a maker of classes.

    The outermost package that exports it is preferred to the module that defines it: SDKs
    move modules, and a journal must be readable after that.

    Raises:
        ValueError: If it cannot be imported, such as one inside a function.
    """
    parts = importable_name(cls.__module__).split(".")
    for length in range(1, len(parts) + 1):
        module = ".".join(parts[:length])
        if _find(module, cls.__qualname__) is cls:
            return f"{module}:{cls.__qualname__}"
    raise ValueError(f"{cls.__module__}.{cls.__qualname__} cannot be imported by that name")


def type_expression(kind: Any) -> str:
    """Return an expression from which ``resolve_type`` gives the type again.

    Raises:
        ValueError: If the type has no expression.
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
        return _class_expression(kind)
    raise ValueError(f"{kind!r} has no type expression")


def _class_expression(cls: type) -> str:
    """Return a class's import string, or ``module:function[module:Class]`` of a made one."""
    try:
        return public_path(cls)
    except ValueError:
        made = maker_of(cls)
        if made is None:
            raise
        function, base = made
        return f"{public_path(function)}[{type_expression(base)}]"


def _generic_model(model: type, arguments: tuple[Any, ...]) -> str:
    """Return the expression of a parametrised pydantic model."""
    # Type variables accept any value, as the model without parameters does.
    if any(isinstance(argument, TypeVar) for argument in arguments):
        return public_path(model)
    return f"{public_path(model)}[{', '.join(map(type_expression, arguments))}]"


def _find(module: str, qualname: str) -> object:
    target: object = sys.modules.get(module)
    for name in qualname.split("."):
        target = getattr(target, name, None)
    return target
