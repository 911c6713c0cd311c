"""Failures of activities, which say how an attempt or a job's function ended."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from temporalio.exceptions import ApplicationError, ApplicationErrorCategory

from integrate_runtime.base.outcomes import TaskFailed
from integrate_runtime.contracts.records import Status
from integrate_runtime.failures.records import record_error

from . import names
from .forms import error_form
from .wire import Attempt, Failure, RunFailure

if TYPE_CHECKING:
    from .attempt_journal import AttemptJournal
    from .journal import HistoryJournal


def attempt_failure(
    journal: AttemptJournal, following: dict[str, Any] | None, kind: str
) -> ApplicationError:
    """Return the failure of an activity that says how its attempt ended."""
    error = journal.error
    form = error_form(error) if error is not None else None
    message = error.text if error is not None else kind
    return expected_failure(message, Failure(form, following, journal.kind), kind)


def run_failure(error: Exception, journal: HistoryJournal) -> ApplicationError:
    """Return the failure of an activity that says how its job's function ended."""
    status, record = journal.end or (Status.INTERRUPTED, None)
    record = record or record_error(error, 1)
    failure = RunFailure(error=error_form(record))
    if isinstance(error, TaskFailed):
        failure.key = error.key if isinstance(error.key, str) else list(error.key)
        failure.kind, failure.operation = error.kind, error.operation
        failure.task_error = error_form(error.error)
    kind = names.INTERRUPTED if status is Status.INTERRUPTED else names.FAILED
    return expected_failure(record.text, failure, kind)


def following_attempt(attempt: Attempt, *, interrupted: bool) -> dict[str, Any]:
    """Return the attempt after another one, as the details of its failure carry it."""
    following = replace(
        attempt,
        number=attempt.number + 1,
        interrupted=interrupted,
        crashed=False,
        has_children=False,
        due=None,
    )
    return asdict(following)


def expected_failure(message: str, details: Failure | RunFailure, kind: str) -> ApplicationError:
    """Return a failure that Temporal does not repeat, and the SDK does not log."""
    return ApplicationError(
        message,
        asdict(details),
        type=kind,
        non_retryable=True,
        category=ApplicationErrorCategory.BENIGN,
    )
