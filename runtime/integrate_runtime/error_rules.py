"""An API's error rules as data: which answers are limits, until when, and what never to retry.

A generated ``_errors.py`` binds one, and its ``on_error`` is the integration's error hook::

    on_error = ErrorRules(
        limit_statuses=(403, 429),
        remaining_header="x-ratelimit-remaining",
        reset_header="x-ratelimit-reset",
        limit_messages=("secondary rate limit",),
    ).on_error
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from .decisions import Decision
    from .task import Task

ResetFormat: TypeAlias = Literal["epoch", "seconds", "duration", "iso"]


@dataclass(frozen=True, slots=True)
class ErrorRules:
    """Rules for the answers of one API.

    Attributes:
        limit_statuses: Statuses with which the API refuses a call that came too soon.
        remaining_header: Calls left in the present window; at ``0`` the reset is waited for.
        reset_header: When the window ends.
        reset_format: How it says so: ``epoch`` seconds, ``seconds`` from now, a ``duration`` such
            as ``6m0s``, or an ``iso`` date.
        retry_after_headers: Waits that the API asks for, the first present one counts: seconds or
            an HTTP date; milliseconds where the name ends in ``-ms``.
        limit_messages: Parts of a body's message, in lower case, that mean a limit.
        limit_wait: The wait at a limit that names none.
        retry_statuses: Statuses below 500 that the standard backoff is for.
    """

    limit_statuses: tuple[int, ...] = (429,)
    remaining_header: str | None = None
    reset_header: str | None = None
    reset_format: ResetFormat = "epoch"
    retry_after_headers: tuple[str, ...] = ("retry-after",)
    limit_messages: tuple[str, ...] = ()
    limit_wait: timedelta = timedelta(seconds=60)
    retry_statuses: tuple[int, ...] = (408,)

    def on_error(self, error: BaseException, task: Task) -> Decision | None:
        """The error hook.

        Returns:
            ``RetryAt`` at a limit; None, which is the standard backoff, for 5xx, timeouts and
            connections that were refused or lost; ``Skip`` for other answers, and for an
            operation's error that has nothing to do with a connection, as no repetition mends it.
        """
        from .error_judgement import judge  # a package is imported for its types, not its errors

        return judge(error, task, self)
