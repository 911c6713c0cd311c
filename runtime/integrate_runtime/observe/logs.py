"""What the runtime logs: ``integrate_runtime.runs`` and ``integrate_runtime.tasks``.

Every record has ``run_id``, ``task`` and ``attempt`` in its ``extra``; of a record about a whole
run, ``task`` is None and ``attempt`` counts the run's executions; of one about no run, all are
None. An error's text may quote what it should not, so that records tell its type and status alone.
A message is one line, whatever characters a run's id has; ``extra`` has the id as it is.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Generator, Mapping, MutableMapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.control_characters import one_line
from integrate_runtime.base.errors import IntegrationError, TaskFailed
from integrate_runtime.tasks.keys import encode_path

if TYPE_CHECKING:
    from integrate_runtime.base.errors import ErrorRecord
    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.state import NewRun
    from integrate_runtime.tasks.task import Task

# A library leaves it to the application where its records go.
logging.getLogger("integrate_runtime").addHandler(logging.NullHandler())
_runs = logging.getLogger("integrate_runtime.runs")
_tasks = logging.getLogger("integrate_runtime.tasks")

_present: ContextVar[Task | None] = ContextVar("integrate_runtime.attempt", default=None)


class RunLogger(logging.LoggerAdapter[logging.Logger]):
    """The logger of one execution of a run; inside a task, it adds the task and its attempt."""

    def __init__(self, run_id: str, job: str, execution: int) -> None:
        super().__init__(_runs, {"run_id": run_id, "job": job, "task": None, "attempt": execution})

    def process(
        self, msg: Any, kwargs: MutableMapping[str, Any]
    ) -> tuple[Any, MutableMapping[str, Any]]:
        """Add the fields to those of the caller."""
        task = _present.get()
        place = _of_task(task.run_id, task.path, task.attempt) if task is not None else {}
        given: Mapping[str, Any] = kwargs.get("extra") or {}
        return msg, {**kwargs, "extra": {**given, **(self.extra or {}), **place}}


@contextmanager
def logging_run(run: NewRun, execution: int) -> Generator[None]:
    """Log how one execution of a run begins and ends."""
    logger = RunLogger(run.run_id, run.job_id, execution)
    what = f"Run {one_line(run.run_id)} of {one_line(run.job_id)}"
    begun = time.monotonic()
    logger.info("%s %s", what, "started" if execution == 1 else f"goes on ({execution})")
    try:
        yield
    except asyncio.CancelledError:
        logger.info("%s stopped before its end", what)
        raise
    except IntegrationError as error:
        logger.warning("%s stopped: %s", what, type(error).__qualname__)
        raise
    except TaskFailed as error:
        logger.warning("%s failed: %s", what, _described(error.error))
        raise
    except Exception as error:
        logger.warning("%s failed: %s", what, type(error).__qualname__)
        raise
    logger.info("%s completed in %.3f s", what, time.monotonic() - begun)


class Attempting:
    """Lets what is logged inside tell the task and its attempt."""

    __slots__ = ("_task", "_token")

    def __init__(self, task: Task) -> None:
        self._task = task

    def __enter__(self) -> None:
        self._token = _present.set(self._task)

    def __exit__(self, *ended: object) -> None:
        _present.reset(self._token)


def log_task(
    level: int, run_id: str, path: Path, attempt: int, what: str, error: ErrorRecord | None = None
) -> None:
    """Log what happened to a task.

    Args:
        level: A level of ``logging``.
        run_id: Its run.
        path: Its path.
        attempt: The attempt that this is about, from 1.
        what: What happened, as the end of "Task k of run r ...".
        error: Why.
    """
    if not _tasks.isEnabledFor(level):
        return
    place = _of_task(run_id, path, attempt)
    because = f": {_described(error)}" if error is not None else ""
    run = one_line(run_id)
    _tasks.log(level, "Task %s of run %s %s%s", place["task"], run, what, because, extra=place)


def _of_task(run_id: str, path: Path, attempt: int) -> dict[str, object]:
    return {"run_id": run_id, "task": encode_path(path), "attempt": attempt}


def _described(error: ErrorRecord) -> str:
    return error.type if error.status is None else f"{error.type} {error.status}"
