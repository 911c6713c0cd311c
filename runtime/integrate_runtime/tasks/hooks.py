"""Error hooks and their decisions."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias, cast

from integrate_runtime.base.arguments import check_moment, invalid

from .task import Task


@dataclass(frozen=True, slots=True)
class RetryAt:
    """Decision to retry at a moment, such as the end of a rate limit.

        return RetryAt(now() + timedelta(minutes=1))

    Attributes:
        at: Earliest time of the next attempt, timezone-aware.
        error: Exception to record for the failed attempt, instead of the original one.

    Raises:
        InvalidArgument: If ``at`` is not a datetime with a timezone, or ``error`` no exception.
    """

    at: datetime
    error: BaseException | None = None

    def __post_init__(self) -> None:
        check_moment(self.at, "RetryAt.at")
        if not isinstance(cast("object", self.error), BaseException | None):
            raise invalid("RetryAt.error", self.error, "an exception or None")


@dataclass(frozen=True, slots=True)
class Skip:
    """Decision to fail the task now, with the original error."""


@dataclass(frozen=True, slots=True)
class Replace:
    """Decision to continue with another error, about which the next hook is asked.

    Attributes:
        error: The new error. Unless it has a ``__cause__``, the original becomes its cause, from
            which HTTP status and headers are read.

    Raises:
        InvalidArgument: If ``error`` is not an exception.
    """

    error: BaseException

    def __post_init__(self) -> None:
        if not isinstance(cast("object", self.error), BaseException):
            raise invalid("Replace.error", self.error, "an exception")


Decision: TypeAlias = RetryAt | Skip | Replace

OnError: TypeAlias = Callable[[BaseException, Task], Decision | Awaitable[Decision | None] | None]
"""Error hook, called after each failed attempt; None leaves the decision to the next hook."""
