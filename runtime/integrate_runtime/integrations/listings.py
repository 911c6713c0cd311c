"""Types with which generated integrations annotate ``paginate``."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Concatenate, ParamSpec, TypeAlias, TypeVar

from integrate_runtime.base.types import TaskKey

Arguments = ParamSpec("Arguments")
Item = TypeVar("Item")
PageT = TypeVar("PageT")

Listing: TypeAlias = Callable[Concatenate[TaskKey, Arguments], Coroutine[object, object, PageT]]
"""Method that takes a task key and its own ``Arguments``, and returns a page (``PageT``)."""
