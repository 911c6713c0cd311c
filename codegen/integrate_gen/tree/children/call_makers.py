"""Classes whose methods make calls of an API, by their source and without an object of them."""

from __future__ import annotations

import inspect
from types import FunctionType

from integrate_gen.source.index import SourceIndex
from integrate_gen.tree.members import Owner, is_data
from integrate_gen.tree.requests import RequestFinder


class CallMakers:
    """Tells classes that make calls from others.

    A coroutine function is a call, and so is a function that sends a request.

    Args:
        sources: The SDK's source.
    """

    def __init__(self, sources: SourceIndex) -> None:
        self._requests = RequestFinder(sources)

    def has_static_calls(self, cls: type) -> bool:
        """Whether static or class methods of a class make calls."""
        return not is_data(cls) and self._has_calls(Owner.of(cls))

    def makes_calls(self, cls: type) -> bool:
        """Whether methods of a class's objects make calls."""
        return not is_data(cls) and self._has_calls(Owner(cls))

    def _has_calls(self, owner: Owner) -> bool:
        return any(self._is_call(owner, *item) for item in owner.functions.items())

    def _is_call(self, owner: Owner, name: str, function: FunctionType) -> bool:
        return inspect.iscoroutinefunction(function) or bool(
            self._requests.find(owner, name, function)
        )
