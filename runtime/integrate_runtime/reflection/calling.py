"""Calls of functions: with arguments by name, and the question whether a function takes them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence, Set
from functools import lru_cache, partial
from types import CodeType, FunctionType, MappingProxyType, MethodType
from typing import Any, cast

_NONE: Mapping[str, object] = MappingProxyType({})


class ArgumentMismatch(TypeError):
    """A function does not take the arguments of a call; it was not entered."""


def takes(function: object, count: int) -> bool:
    """Whether a function can be called with a number of positional arguments.

    Args:
        function: Any object. A function whose parameters cannot be read takes everything.
        count: Number of arguments.
    """
    return refusal(function, count) == ""


def refusal(function: object, count: int) -> str:
    """Return why a function cannot be called with a number of positional arguments, if it cannot.

    Args:
        function: Any object. A function whose parameters cannot be read takes everything.
        count: Number of arguments.

    Returns:
        The reason; empty if it can be called.
    """
    if not callable(function):
        return "it is no function"
    target: Any = function
    keywords = set[str]()
    while isinstance(target, partial):
        bound = cast("partial[object]", target)
        count += len(bound.args)
        keywords.update(bound.keywords)
        target = bound.func
    if _takes_plainly(target, count, keywords):
        return ""
    try:
        # A decorator may pass other arguments to the function that it wraps.
        signature = inspect.signature(target, follow_wrapped=False)
    except (TypeError, ValueError):
        return ""
    try:
        signature.bind(*(None,) * count, **dict.fromkeys(keywords))
    except TypeError as error:
        return f"it takes {signature}: {error}"
    return ""


def _takes_plainly(target: Any, count: int, keywords: Set[str]) -> bool:
    """Whether a function certainly takes the arguments, found out without ``inspect``.

    ``inspect.signature`` takes as long as a third of a task.
    """
    if isinstance(target, MethodType):
        count, target = count + 1, target.__func__
    code = getattr(target, "__code__", None)
    if not isinstance(code, CodeType) or code.co_argcount != count:
        return False
    if hasattr(target, "__signature__"):  # a decorator says what the function takes
        return False
    named = set(code.co_varnames[count : count + code.co_kwonlyargcount])
    required = named - (getattr(target, "__kwdefaults__", None) or {}).keys()
    return required <= keywords <= named


def call(
    method: Callable[..., object],
    arguments: Mapping[str, object],
    repeated: Mapping[str, object] = _NONE,
) -> object:
    """Call a function with arguments by name.

    Args:
        method: Function or bound method.
        arguments: Parameter name to value; for ``*name`` parameters, to a tuple of values.
        repeated: Keywords for ``**name`` with the names of parameters that are passed by position.

    Raises:
        ArgumentMismatch: If the function does not take the arguments.
    """
    leading = _by_position(getattr(method, "__func__", method), hasattr(method, "__self__"))
    if not leading:
        return _enter(method, (), arguments, repeated)
    named = dict(arguments)
    positional: list[object] = []
    for parameter in leading:
        if parameter.kind is inspect.Parameter.VAR_POSITIONAL:
            positional += cast("tuple[object, ...]", named.pop(parameter.name, ()))
        elif parameter.name in named:
            positional.append(named.pop(parameter.name))
        elif _is_needed(parameter, leading, named):
            positional.append(parameter.default)
    return _enter(method, positional, named, repeated)


def _enter(
    method: Callable[..., object],
    positional: Sequence[object],
    named: Mapping[str, object],
    repeated: Mapping[str, object],
) -> object:
    try:
        return method(*positional, **named, **repeated)
    except TypeError as error:
        # A traceback of this frame alone: the function raised nothing itself, unless it is in C.
        if error.__traceback__ is None or error.__traceback__.tb_next is not None:
            raise
        if not isinstance(getattr(method, "__func__", method), FunctionType):
            raise
        raise ArgumentMismatch(str(error)) from error


def _is_needed(
    parameter: inspect.Parameter,
    leading: tuple[inspect.Parameter, ...],
    named: Mapping[str, object],
) -> bool:
    """Whether an omitted parameter's default must be passed, to keep later ones in position."""
    later = leading[leading.index(parameter) + 1 :]
    has_later = any(other.name in named and not _is_empty(other, named) for other in later)
    return has_later and parameter.default is not inspect.Parameter.empty


def _is_empty(parameter: inspect.Parameter, named: Mapping[str, object]) -> bool:
    return parameter.kind is inspect.Parameter.VAR_POSITIONAL and not named[parameter.name]


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
