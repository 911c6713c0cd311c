"""Leaves out the arguments that a caller did not mean.

An argument that equals its generated method's own default never enters the call or the journal, so
a parameter that a later SDK adds changes no run that was begun before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from inspect import CO_VARARGS
from types import FunctionType
from typing import Any

_ABSENT = object()
_COMPARED_BY_VALUE = (str, int, float, bool, type(None))


def without_defaults(
    owner: type, method: str, arguments: Mapping[str, object], is_unset: Callable[[object], bool]
) -> dict[str, object]:
    """The arguments that differ from the method's defaults and are none of the SDK's sentinels.

    Args:
        owner: The class that has the method.
        method: Its name.
        arguments: What it was called with.
        is_unset: Tells the SDK's sentinels.
    """
    defaults = method_defaults(owner, method)
    return {
        name: value
        for name, value in arguments.items()
        if not is_unset(value) and not _is_same(value, defaults.get(name, _ABSENT))
    }


@cache
def method_defaults(owner: type, method: str) -> Mapping[str, object]:
    """The defaults of a method's parameters by name, read through its decorators."""
    function: Any = getattr(owner, method, None)
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    if not isinstance(function, FunctionType):
        return {}
    code = function.__code__
    values = function.__defaults__ or ()
    names = code.co_varnames[code.co_argcount - len(values) : code.co_argcount]
    defaults = {**dict(zip(names, values, strict=True)), **(function.__kwdefaults__ or {})}
    if code.co_flags & CO_VARARGS:
        defaults[code.co_varnames[code.co_argcount + code.co_kwonlyargcount]] = ()
    return defaults


def _is_same(value: object, default: object) -> bool:
    if value is default:
        return True
    comparable = isinstance(value, _COMPARED_BY_VALUE) and type(value) is type(default)
    return comparable and value == default
