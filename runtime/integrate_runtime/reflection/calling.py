"""Calls an SDK's method with arguments by name, even those that it takes only by position."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import cast


def call(method: Callable[..., object], arguments: Mapping[str, object]) -> object:
    """Call a function with arguments by name.

    Args:
        method: Function or bound method.
        arguments: Parameter name to value; for ``*name`` parameters, to a tuple of values.

    Raises:
        TypeError: If the function does not take the arguments.
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
    """Whether an omitted parameter's default must be passed, to keep later ones in position."""
    later = leading[leading.index(parameter) + 1 :]
    has_later = any(named.get(other.name) not in (None, ()) for other in later)
    return has_later and parameter.default is not inspect.Parameter.empty


@lru_cache(maxsize=4096)
def _by_position(function: Callable[..., object], bound: bool) -> tuple[inspect.Parameter, ...]:
    """Return the parameters to pass by position; most methods have none."""
    try:
        parameters = list(inspect.signature(function).parameters.values())[int(bound) :]
    except (TypeError, ValueError):
        return ()
    kinds = [parameter.kind for parameter in parameters]
    if inspect.Parameter.VAR_POSITIONAL in kinds:
        return tuple(parameters[: kinds.index(inspect.Parameter.VAR_POSITIONAL) + 1])
    return tuple(p for p in parameters if p.kind is inspect.Parameter.POSITIONAL_ONLY)
