"""What an error hook may decide."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from .task import Task


@dataclass(frozen=True, slots=True)
class RetryAt:
    """Try again at a moment.

    Attributes:
        at: When, timezone-aware; not a moment earlier.
        error: What to record for this attempt in place of the original error.

    Raises:
        ValueError: ``at`` has no timezone.
    """

    at: datetime
    error: BaseException | None = None

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("RetryAt.at needs a timezone, such as datetime.now(timezone.utc).")


@dataclass(frozen=True, slots=True)
class Skip:
    """Fail now, with the original error."""


@dataclass(frozen=True, slots=True)
class Replace:
    """Go on with the usual rules, for another error.

    The next hook is asked about it. Where it has no ``__cause__`` it gets the original as such, so
    that its status and headers are still found.
    """

    error: BaseException


Decision: TypeAlias = RetryAt | Skip | Replace

OnError: TypeAlias = Callable[[BaseException, Task], Decision | Awaitable[Decision | None] | None]
"""An error hook: asked after each failed attempt; None leaves the decision to the next one."""
