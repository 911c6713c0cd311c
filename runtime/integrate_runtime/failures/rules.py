"""An API's error rules as data: which answers are limits, until when, and what never to retry.

A generated ``_errors.py`` binds one, and its ``on_error`` is the integration's error hook::

    on_error = ErrorRules(
        limit_statuses=(403, 429),
        windows=(("x-ratelimit-remaining", "x-ratelimit-reset"),),
        limit_messages=("secondary rate limit",),
    ).on_error
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from integrate_runtime.tasks.hooks import Decision
    from integrate_runtime.tasks.task import Task

    from .retry_after import ResetFormat


@dataclass(frozen=True, slots=True)
class ErrorRules:
    """Rules for the answers of one API.

    Attributes:
        limit_statuses: Statuses with which the API refuses a call that came too soon.
        windows: Pairs of headers: what is left in the present window, and when that ends. The
            last reset of those of which ``0`` is left is waited for.
        reset_format: How a header says when: ``epoch`` seconds, ``seconds`` from now, a
            ``duration`` such as ``6m0s``, or an ``iso`` date.
        retry_after_headers: Waits that the API asks for, the first present one counts: seconds or
            an HTTP date; milliseconds where the name ends in ``-ms``.
        limit_messages: Parts of a body's message, in lower case, that mean a limit.
        limit_wait: The wait at a limit that names none.
        retry_statuses: Statuses below 500 that the standard backoff is for.
        verdict_header: The header by which the API itself says whether to try again, ``true`` or
            ``false``, whatever the status.
        final_codes: Codes or types in a body's error that no wait mends, whatever the status.
    """

    limit_statuses: tuple[int, ...] = (429,)
    windows: tuple[tuple[str, str], ...] = ()
    reset_format: ResetFormat = "epoch"
    retry_after_headers: tuple[str, ...] = ("retry-after",)
    limit_messages: tuple[str, ...] = ()
    limit_wait: timedelta = timedelta(seconds=60)
    retry_statuses: tuple[int, ...] = (408,)
    verdict_header: str | None = None
    final_codes: tuple[str, ...] = ()

    def on_error(self, error: BaseException, task: Task) -> Decision | None:
        """The error hook.

        Returns:
            ``RetryAt`` at a limit; None, which is the standard backoff, for 5xx, timeouts and
            connections that were refused or lost; ``Skip`` for other answers, and for an
            operation's error that has nothing to do with a connection, as no repetition mends it.
        """
        from .apply_rules import judge  # a package is imported for its types, not its errors

        return judge(error, task, self)
