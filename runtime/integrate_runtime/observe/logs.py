"""Log records of the runtime: ``integrate_runtime.runs`` and ``integrate_runtime.tasks``.

Every record has ``run_id``, ``task`` and ``attempt`` in its ``extra``. In a record about a whole
run, ``task`` is None and ``attempt`` counts the run's executions; in a record about no run, all
three are None. An error's text may contain secrets, so records have its type and status alone. A
message is one line, whatever characters an id or a key contains; ``extra`` has the id unchanged,
and the path of the task as JSON. What jobs log is written by ``execution.job_logger``.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Generator, Mapping, MutableMapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.control_characters import one_line
from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.base.outcomes import TaskFailed
from integrate_runtime.tasks.keys import encode_path, shown_path

if TYPE_CHECKING:
    from integrate_runtime.base.outcomes import ErrorRecord
    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.state import NewRun
    from integrate_runtime.secrets.redaction import Redaction
    from integrate_runtime.tasks.task import Task

# The application decides where a library's records go.
logging.getLogger("integrate_runtime").addHandler(logging.NullHandler())
_runs = logging.getLogger("integrate_runtime.runs")
_tasks = logging.getLogger("integrate_runtime.tasks")

_current: ContextVar[LoggingAttempt | None] = ContextVar("integrate_runtime.attempt", default=None)


class RunLogger(logging.LoggerAdapter[logging.Logger]):
    """Logger of one execution of a run. Inside a task, it adds the task and its attempt.

    Attributes:
        run_id: Id of the run.
        execution: Number of the execution.
    """

    def __init__(self, run_id: str, job: str, execution: int) -> None:
        super().__init__(_runs, {"run_id": run_id, "job": job, "task": None, "attempt": execution})
        self.run_id = run_id
        self.execution = execution

    @property
    def current_attempt(self) -> LoggingAttempt | None:
        """The attempt at a task of this run that the caller is in, if any."""
        attempt = _current.get()
        # A callback may run a job of its own, whose function is then in the context of its attempt.
        return attempt if attempt is not None and attempt.task.run_id == self.run_id else None

    def process(
        self, msg: Any, kwargs: MutableMapping[str, Any]
    ) -> tuple[Any, MutableMapping[str, Any]]:
        """Add the run's fields to the caller's ``extra``."""
        attempt = self.current_attempt
        task = attempt.task if attempt is not None else None
        task_fields = _task_fields(task.run_id, task.path, task.attempt) if task is not None else {}
        extra: Mapping[str, Any] = kwargs.get("extra") or {}
        return msg, {**kwargs, "extra": {**extra, **(self.extra or {}), **task_fields}}


@contextmanager
def logging_run(run: NewRun, execution: int) -> Generator[None]:
    """Log the start and the end of one execution of a run."""
    logger = RunLogger(run.run_id, run.job_id, execution)
    subject = f"Run {one_line(run.run_id)} of {one_line(run.job_id)}"
    started = time.monotonic()
    logger.info("%s %s", subject, "started" if execution == 1 else f"resumed ({execution})")
    try:
        yield
    except asyncio.CancelledError:
        logger.info("%s was interrupted", subject)
        raise
    except IntegrationError as error:
        logger.warning("%s stopped: %s", subject, type(error).__qualname__)
        raise
    except TaskFailed as error:
        logger.warning("%s failed: %s", subject, _type_and_status(error.error))
        raise
    except Exception as error:
        logger.warning("%s failed: %s", subject, type(error).__qualname__)
        raise
    logger.info("%s completed in %.3f s", subject, time.monotonic() - started)


class LoggingAttempt:
    """Context in which log records carry a task and its attempt.

    Args:
        task: The attempt.
        redaction: Returns the secrets of the task that are known so far.

    Attributes:
        task: The attempt.
    """

    __slots__ = ("_outer", "_redaction", "_token", "task")

    def __init__(self, task: Task, redaction: Callable[[], Redaction]) -> None:
        self.task = task
        self._redaction = redaction
        self._outer = _current.get()

    @property
    def redaction(self) -> Redaction:
        """The secrets of the task and of the tasks around it that are known so far."""
        own = self._redaction()
        return own.with_values(self._outer.redaction.known) if self._outer is not None else own

    def __enter__(self) -> None:
        self._token = _current.set(self)

    def __exit__(self, *ended: object) -> None:
        _current.reset(self._token)


def log_task(
    level: int, run_id: str, path: Path, attempt: int, event: str, error: ErrorRecord | None = None
) -> None:
    """Log an event of a task.

    Args:
        level: A level of ``logging``.
        run_id: Id of the run.
        path: Path of the task.
        attempt: Number of the attempt, from 1.
        event: Event, as the end of "Task k of run r ...".
        error: Error that caused the event.
    """
    if not _tasks.isEnabledFor(level):
        return
    fields = _task_fields(run_id, path, attempt)
    reason = f": {_type_and_status(error)}" if error is not None else ""
    task, run = shown_path(path), one_line(run_id)
    _tasks.log(level, "Task %s of run %s %s%s", task, run, event, reason, extra=fields)


def _task_fields(run_id: str, path: Path, attempt: int) -> dict[str, object]:
    return {"run_id": run_id, "task": encode_path(path), "attempt": attempt}


def _type_and_status(error: ErrorRecord) -> str:
    return error.type if error.status is None else f"{error.type} {error.status}"
