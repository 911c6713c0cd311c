"""Facts about the parameters of generated methods, and arguments without the defaults.

Defaults never enter the call or the journal: when a later version of the SDK adds a parameter, the
tasks of open runs keep their stored arguments.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import CO_VARARGS
from types import FunctionType
from typing import Any

from .sdk_default import SDK_DEFAULT

_ABSENT = object()
_FALSE, _TRUE = "Literal[False]", "Literal[True]"
_COMPARED_BY_VALUE = (str, int, float, bool, type(None))


def without_defaults(
    owner: type, method: str, arguments: Mapping[str, object], is_unset: Callable[[object], bool]
) -> dict[str, object]:
    """Return the arguments that are neither defaults nor sentinels of the SDK.

    Args:
        owner: Class with the method.
        method: Name of the method.
        arguments: Parameter name to passed value, defaults included.
        is_unset: Predicate for the SDK's sentinels, such as ``NOT_GIVEN``.
    """
    defaults = method_defaults(owner, method)
    return {
        name: value
        for name, value in arguments.items()
        if value is not SDK_DEFAULT
        and not is_unset(value)
        and not _is_same(value, defaults.get(name, _ABSENT))
    }


def method_defaults(owner: type, method: str) -> Mapping[str, object]:
    """Return the defaults of a method's parameters by name, unwrapping its decorators."""
    # Read from the code object: inspect.signature takes ten times as long for large signatures.
    function = _unwrapped(owner, method)
    if not isinstance(function, FunctionType):
        return {}
    code = function.__code__
    values = function.__defaults__ or ()
    names = code.co_varnames[code.co_argcount - len(values) : code.co_argcount]
    defaults = {**dict(zip(names, values, strict=True)), **(function.__kwdefaults__ or {})}
    if code.co_flags & CO_VARARGS:
        defaults[code.co_varnames[code.co_argcount + code.co_kwonlyargcount]] = ()
    return defaults


def stream_switches(owner: type, method: str) -> tuple[str, ...]:
    """Return the parameters of a method that may be false, and by no annotation true.

    With them an SDK chooses between an answer and a stream of it, which no task returns.
    """
    annotations: Mapping[str, object] = getattr(_unwrapped(owner, method), "__annotations__", {})
    texts = {name: str(kind) for name, kind in annotations.items()}
    return tuple(name for name, text in texts.items() if _FALSE in text and _TRUE not in text)


def _unwrapped(owner: type, method: str) -> Any:
    function: Any = getattr(owner, method, None)
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    return function


def _is_same(value: object, default: object) -> bool:
    # Other classes are compared by identity: their __eq__ may be slow, raise, or return an array.
    if value is default:
        return True
    comparable = isinstance(value, _COMPARED_BY_VALUE) and type(value) is type(default)
    return comparable and value == default
