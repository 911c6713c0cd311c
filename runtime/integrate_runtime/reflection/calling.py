"""Calls an SDK's method with arguments by name, also where it takes some only by position."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import cast


def call(method: Callable[..., object], arguments: Mapping[str, object]) -> object:
    """Call a method.

    Args:
        method: A function or bound method.
        arguments: By the method's own parameter names; what it collects with ``*name`` is a tuple
            under that name.

    Raises:
        TypeError: the arguments are not the method's.
    """
    leading = _by_position(getattr(method, "__func__", method), hasattr(method, "__self__"))
    if not leading:
        return method(**arguments)
    named = dict(arguments)
    positional: list[object] = []
    for parameter in leading:
        if parameter.kind is inspect.Parameter.VAR_POSITIONAL:
            positional += cast("tuple[object, ...]", named.pop(parameter.name, ()))
        elif parameter.name in named:
            positional.append(named.pop(parameter.name))
        elif _is_needed(parameter, leading, named):
            positional.append(parameter.default)
    return method(*positional, **named)


def _is_needed(
    parameter: inspect.Parameter,
    leading: tuple[inspect.Parameter, ...],
    named: Mapping[str, object],
) -> bool:
    """Whether something behind an absent parameter is given, so that its place must be taken."""
    behind = leading[leading.index(parameter) + 1 :]
    given = any(named.get(later.name) not in (None, ()) for later in behind)
    return given and parameter.default is not inspect.Parameter.empty


@lru_cache(maxsize=4096)
def _by_position(function: Callable[..., object], bound: bool) -> tuple[inspect.Parameter, ...]:
    """The parameters that are passed by position; none for most methods."""
    try:
        parameters = list(inspect.signature(function).parameters.values())[int(bound) :]
    except (TypeError, ValueError):
        return ()
    kinds = [parameter.kind for parameter in parameters]
    if inspect.Parameter.VAR_POSITIONAL in kinds:
        return tuple(parameters[: kinds.index(inspect.Parameter.VAR_POSITIONAL) + 1])
    return tuple(p for p in parameters if p.kind is inspect.Parameter.POSITIONAL_ONLY)
