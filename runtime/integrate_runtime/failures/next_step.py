"""Decision after a failed attempt: another attempt at a given time, or the end of the task.

The hooks are asked in order. If none decides, the task's backoff does. An attempt that may have
taken effect is never followed by another unless the call is safe to repeat, whatever a hook says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from inspect import isawaitable
from typing import TYPE_CHECKING, TypeAlias

from integrate_runtime.base.errors import IntegrationError, InvalidHook
from integrate_runtime.base.exception_groups import leaves
from integrate_runtime.base.outcomes import ErrorRecord, FailureKind, TaskFailed
from integrate_runtime.base.short_repr import short_repr
from integrate_runtime.tasks.hooks import Decision, Replace, RetryAt, Skip
from integrate_runtime.tasks.options import STANDARD_BACKOFF

from .pending import ResultPending
from .records import own_text, record_error_off_loop, redact_message
from .repetition import doubt_of_nested_tasks
from .retry_after import read_wait
from .sdk_errors import parse_sdk_error

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from integrate_runtime.base.clock import Clock
    from integrate_runtime.secrets.redaction import Redaction
    from integrate_runtime.tasks.attempts import AttemptCounts
    from integrate_runtime.tasks.hooks import OnError
    from integrate_runtime.tasks.options import TaskOptions
    from integrate_runtime.tasks.task import Task

RETRY_AT_LIMIT = 100
"""Number of waits that the hooks of one task may ask for. They do not count as ``Retry.limit``."""


@dataclass(frozen=True, slots=True)
class TryAgain:
    """Make another attempt.

    Attributes:
        error: Record of the failed attempt.
        at: Time of the next attempt.
        by_hook: Whether a hook asked for it, rather than the backoff.
    """

    error: ErrorRecord
    at: datetime
    by_hook: bool


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Fail the task.

    Attributes:
        error: Record of the failed attempt.
        kind: Kind of the ``TaskFailed``.
        cause: Exception from which ``TaskFailed`` is raised.
    """

    error: ErrorRecord
    kind: FailureKind
    cause: BaseException


NextStep: TypeAlias = TryAgain | GiveUp


async def next_step(
    error: Exception,
    task: Task,
    hooks: Sequence[OnError],
    options: TaskOptions,
    counts: AttemptCounts,
    clock: Clock,
    redaction: Redaction,
    *,
    doubt: str | None,
) -> NextStep:
    """Decide what follows a failed attempt.

    Args:
        error: Exception of the attempt.
        task: The attempt.
        hooks: Error hooks, the caller's first.
        options: Merged options of the task.
        counts: Number of attempts and waits so far, including this attempt.
        clock: Source of time and random numbers.
        redaction: Secrets of the task.
        doubt: Why the attempt may have taken effect and must not be repeated; None if it may be.

    Returns:
        ``GiveUp`` for the failure of a nested task, whose own hooks have decided, and if a hook
        raises. In the latter case, the record is that of the original error with a note, and
        ``TaskFailed`` is raised from the hook's error, whose ``__context__`` is the original.

    Raises:
        InvalidHook: If a hook returns something that is not a decision.
        IntegrationError: If a hook raises it.
    """
    kind: FailureKind = "failed" if doubt is None else "unknown_outcome"
    failed = [leaf for leaf in leaves(error) if isinstance(leaf, TaskFailed)]
    if failed:
        if doubt_of_nested_tasks(failed) is not None:
            kind = "unknown_outcome"
        return GiveUp(await record_error_off_loop(error, counts.attempts, redaction), kind, error)
    try:
        decision, reported = await _ask_hooks(hooks, error, task)
    except IntegrationError:
        raise
    except Exception as fault:
        record = await record_error_off_loop(error, counts.attempts, redaction)
        message = f"{record.message} (the on_error hook raised {type(fault).__name__}: {fault})"
        return GiveUp(replace(record, message=redact_message(message, redaction)), kind, fault)
    record = await record_error_off_loop(reported, counts.attempts, redaction)
    if doubt is not None:
        # Errors of lost connections often have no text of their own.
        record = record if own_text(reported) else replace(record, message=doubt)
        return GiveUp(record, kind, reported)
    give_up = GiveUp(record, kind, reported)
    if isinstance(decision, Skip):
        return give_up
    if isinstance(decision, RetryAt):
        if counts.hook_waits >= RETRY_AT_LIMIT:
            return give_up
        if decision.error is not None:
            record = await record_error_off_loop(decision.error, counts.attempts, redaction)
        return TryAgain(record, decision.at, by_hook=True)
    delay = (options.retry or STANDARD_BACKOFF).delay(counts.backoffs + 1, clock.rng)
    if delay is None:
        return give_up
    due = clock.now() + delay
    return TryAgain(record, max(due, _earliest_result(reported) or due), by_hook=False)


def _earliest_result(error: BaseException) -> datetime | None:
    """Return the earliest time for the next request for a pending result, if the API states it."""
    if not isinstance(error, ResultPending):
        return None
    return read_wait("retry-after", parse_sdk_error(error).headers.get("retry-after"))


async def _ask_hooks(
    hooks: Sequence[OnError], error: BaseException, task: Task
) -> tuple[RetryAt | Skip | None, BaseException]:
    """Return the first decision of a hook, and the error that it is about (see ``Replace``)."""
    for hook in hooks:
        answer = hook(error, task)
        decision: Decision | None = await answer if isawaitable(answer) else answer
        if isinstance(decision, Replace):
            error = _with_cause(decision.error, error)
        elif isinstance(decision, (RetryAt, Skip)):
            return decision, error
        elif decision is not None:
            raise InvalidHook(
                f"An on_error hook returned {short_repr(decision)}: return RetryAt(...), Skip(), "
                "Replace(...) or None.",
                decision,
            )
    return None, error


def _with_cause(error: BaseException, original: BaseException) -> BaseException:
    if error is not original and error.__cause__ is None:
        error.__cause__ = original
    return error
