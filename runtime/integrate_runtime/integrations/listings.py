"""The type of the methods that ``paginate`` takes, for checkers."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Concatenate, ParamSpec, TypeAlias, TypeVar

from integrate_runtime.base.types import TaskKey

Arguments = ParamSpec("Arguments")
Item = TypeVar("Item")
Answer = TypeVar("Answer")

Listing: TypeAlias = Callable[Concatenate[TaskKey, Arguments], Coroutine[object, object, Answer]]
"""A task method: a key, then its own ``Arguments``; each of its pages is an ``Answer``."""
