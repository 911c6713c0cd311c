"""Next step after a failed attempt: another attempt at a moment, or the end.

The hooks are asked first, in order; if none decides, the task's backoff does. An attempt that may
have taken effect is never followed by another unless repeating is safe, whatever a hook says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from inspect import isawaitable
from typing import TYPE_CHECKING, TypeAlias

from integrate_runtime.base.errors import (
    ErrorRecord,
    FailureKind,
    IntegrationError,
    InvalidHook,
    TaskFailed,
)
from integrate_runtime.tasks.hooks import Decision, Replace, RetryAt, Skip
from integrate_runtime.tasks.options import STANDARD_BACKOFF

from .records import record_error, redact_message

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
"""How many waits the hooks of one task may ask for; they do not count towards ``Retry.limit``."""


@dataclass(frozen=True, slots=True)
class TryAgain:
    """Another attempt is due at ``at``; ``by_hook`` when a hook said so."""

    error: ErrorRecord
    at: datetime
    by_hook: bool


@dataclass(frozen=True, slots=True)
class GiveUp:
    """The task failed for good; ``cause`` is what its ``TaskFailed`` is raised from."""

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
    lost: bool,
) -> NextStep:
    """Decide what follows a failed attempt.

    Args:
        error: What the attempt raised.
        task: The attempt.
        hooks: Error hooks, the caller's first.
        options: The task's merged options.
        counts: What was tried so far, this attempt included.
        clock: Time and chance.
        redaction: What is secret about the task.
        lost: The attempt may have taken effect, and must not be made again.

    Returns:
        ``GiveUp`` at once for the failure of a nested task, which the nested task's own hooks have
        judged, and when a hook itself raises: then the record is the original error's, says so, and
        ``TaskFailed`` is raised from the hook's error, whose ``__context__`` is the original.
    """
    kind: FailureKind = "unknown_outcome" if lost else "failed"
    if isinstance(error, TaskFailed):
        if error.kind == "unknown_outcome":  # as much in doubt as the nested task itself
            kind = "unknown_outcome"
        return GiveUp(record_error(error, counts.attempts, redaction), kind, error)
    try:
        decision, told = await _ask(hooks, error, task)
    except IntegrationError:
        raise
    except Exception as fault:
        record = record_error(error, counts.attempts, redaction)
        said = f"{record.message} (the on_error hook raised {type(fault).__name__}: {fault})"
        return GiveUp(replace(record, message=redact_message(said, redaction)), kind, fault)
    record = record_error(told, counts.attempts, redaction)
    give_up = GiveUp(record, kind, told)
    if lost or isinstance(decision, Skip):
        return give_up
    if isinstance(decision, RetryAt):
        if counts.hook_waits >= RETRY_AT_LIMIT:
            return give_up
        if decision.error is not None:
            record = record_error(decision.error, counts.attempts, redaction)
        return TryAgain(record, decision.at, by_hook=True)
    delay = (options.retry or STANDARD_BACKOFF).delay(counts.backoffs + 1, clock.rng)
    return TryAgain(record, clock.now() + delay, by_hook=False) if delay is not None else give_up


async def _ask(
    hooks: Sequence[OnError], error: BaseException, task: Task
) -> tuple[RetryAt | Skip | None, BaseException]:
    """The first decision of a hook, and the error that it is about."""
    for hook in hooks:
        answer = hook(error, task)
        decision: Decision | None = await answer if isawaitable(answer) else answer
        if isinstance(decision, Replace):
            error = _replaced(decision.error, error)
        elif isinstance(decision, (RetryAt, Skip)):
            return decision, error
        elif decision is not None:
            raise InvalidHook(
                f"An on_error hook returned {decision!r}: return RetryAt(...), Skip(), "
                "Replace(...) or None.",
                decision,
            )
    return None, error


def _replaced(error: BaseException, original: BaseException) -> BaseException:
    if error is not original and error.__cause__ is None:
        error.__cause__ = original
    return error
