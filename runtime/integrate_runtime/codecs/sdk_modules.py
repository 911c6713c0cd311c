"""Finds the modules of an SDK from one of its classes, without knowing the SDK."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Any

from integrate_runtime.base.errors import DetachedResult


@lru_cache(maxsize=4096)
def find_beside(kind: Any, module: str, name: str) -> Any:
    """What a class's SDK has under a name in one of its modules; None where it has none.

    Args:
        kind: A class of the SDK, or of an application, derived from one of the SDK.
        module: The module, seen from a package that the class is below, such as ``core.models``.
        name: The name.
    """
    for base in kind.__mro__:
        parts = base.__module__.split(".")
        for length in range(len(parts), 0, -1):
            found = sys.modules.get(".".join((*parts[:length], module)))
            if hasattr(found, name):
                return getattr(found, name)
    return None


class NoClient:
    """In the place of the client that an SDK's object makes further calls with.

    Args:
        what: The object's class, for the message.

    Attributes:
        what: The same.
    """

    def __init__(self, what: str) -> None:
        self.what = what

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        raise DetachedResult(
            f"A {self.what} that a task gave makes no calls of its own, as nothing would journal "
            "them: call the SDK's method as a task; for further pages, use paginate.",
            self.what,
        )

    def __call__(self, *args: object, **kwargs: object) -> Any:
        """As it says for any attribute: some SDKs keep a function in place of a client."""
        return self.request

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NoClient)

    def __hash__(self) -> int:
        return 0
