"""Look-up of an SDK's internals from one of its classes, without importing the SDK."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import lru_cache, partial
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType
from typing import Any

from integrate_runtime.base.errors import DetachedResult


@lru_cache(maxsize=4096)
def find_in_sdk(kind: Any, module: str, name: str) -> Any:
    """Return an object from a module of a class's SDK, or None if there is none.

    ``find_in_sdk(Pet, "api_client", "ApiClient")`` of ``petstore.models.pet:Pet`` tries
    ``petstore.models.pet.api_client``, ``petstore.models.api_client``, ``petstore.api_client``.

    Args:
        kind: A class of the SDK, or an application's class derived from one.
        module: Module path relative to a package that contains the class.
        name: Name of the object.
    """
    for base in kind.__mro__:
        parts = base.__module__.split(".")
        for length in range(len(parts), 0, -1):
            candidate = sys.modules.get(".".join((*parts[:length], module)))
            if hasattr(candidate, name):
                return getattr(candidate, name)
    return None


class NoClient:
    """Placeholder for the client with which an SDK's object would make further calls.

    Args:
        what: Class name of the object, for the message.

    Attributes:
        what: Class name of the object.
    """

    def __init__(self, what: str) -> None:
        self.what = what

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        raise DetachedResult(
            f"A {self.what} returned by a task cannot make calls, because they would not be "
            "journaled: call the SDK's method as a task; for further pages, use paginate.",
            self.what,
        )

    def __call__(self, *args: object, **kwargs: object) -> Any:
        """Raise, as for any attribute: some SDKs keep a function in place of a client."""
        return self.request

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NoClient)

    def __hash__(self) -> int:
        # All placeholders are equal, so that objects holding them compare by their data.
        return 0


_NO_DATA = (BuiltinFunctionType, FunctionType, MethodType, ModuleType, NoClient, partial, type)


def is_no_data(value: object) -> bool:
    """Whether a value is a function, a class, a module, an iterator, or the placeholder of one."""
    is_builtin = type(value).__module__ == "builtins"
    return isinstance(value, _NO_DATA) or (is_builtin and isinstance(value, Iterator))
