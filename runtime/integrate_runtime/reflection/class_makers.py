"""Classes that a function of an SDK makes of another class, such as a model with more methods.

Such a class has the name of the other one, and cannot be imported by it. A function that keeps what
it has made gives the same class again, as ``Model[int]`` does.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, TypeGuard, cast

_CACHED = "_lru_cache_wrapper"
"""Name of the class of functions with a cache of ``functools``."""

_TYPE = (type, "type", type[Any], "type[Any]")


def is_class_maker(value: object) -> TypeGuard[Callable[[type], type]]:
    """Whether a value is a cached function that states that it makes a class of a class."""
    if type(value).__name__ != _CACHED:
        return False
    # Since Python 3.14 only the function itself has its annotations, and not its cache.
    annotations: dict[str, object] = getattr(
        inspect.unwrap(cast("Any", value)), "__annotations__", {}
    )
    return len(annotations) == 2 and all(stated in _TYPE for stated in annotations.values())


def maker_of(kind: type) -> tuple[Callable[[type], type], type] | None:
    """Return the function that made a class, and of which class; None if there is none.

    The function is searched for in the modules of the bases, of which one is the other class.
    """
    modules = {base.__module__: sys.modules.get(base.__module__) for base in kind.__bases__}
    for module in filter(None, modules.values()):
        for function in list(vars(module).values()):
            if is_class_maker(function):
                for base in kind.__bases__:
                    if _makes(function, base, kind):
                        return function, base
    return None


def made_class(function: Callable[[type], type], arguments: Sequence[object]) -> type:
    """Return the class that a function makes of another class.

    Raises:
        TypeError: If the arguments are not one class, or the function refuses it.
    """
    match arguments:
        case [type() as base]:
            try:
                return function(base)
            except Exception as error:
                raise TypeError(f"{function.__name__} refuses {base.__name__}") from error
        case _:
            raise TypeError(f"{function.__name__} takes one class")


def _makes(function: Callable[[type], type], base: type, kind: type) -> bool:
    with suppress(TypeError):  # it may not be for classes such as this base
        return made_class(function, [base]) is kind
    return False
