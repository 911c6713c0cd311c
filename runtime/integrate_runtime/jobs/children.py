"""Work of ``RunContext.run``: a run of another job, which a task starts and waits for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import InvalidArgument
from integrate_runtime.base.short_repr import short_repr
from integrate_runtime.tasks.options import Retry, TaskOptions
from integrate_runtime.tasks.request import TaskRequest

from .job import Job

if TYPE_CHECKING:
    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.types import Key
    from integrate_runtime.tasks.task import Task


@dataclass(frozen=True, slots=True)
class ChildWork:
    """Work of a task that starts a child run and waits for its end.

    The task's output is the id of the child, whose own record has payload and result.

    Attributes:
        job: Job of the child.
        payload: Input of the child.
        connections: Connection keys that differ from the parent's, by integration.
        run_id: Id that the caller chose; None to derive it from the task.
    """

    job: Job[Any, Any]
    payload: object
    connections: Mapping[str, str]
    run_id: str | None
    operation: None = field(default=None, init=False)
    namespace: None = field(default=None, init=False)
    callback: None = field(default=None, init=False)

    @property
    def arguments(self) -> Mapping[str, object]:
        """Nothing: the child's own record shows its payload."""
        return {}

    @property
    def bound_arguments(self) -> Mapping[str, object]:
        """Job and payload; if either changes, the task has changed."""
        return {"job": self.job.id, "payload": self.payload}

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Refuse: there is nothing to call.

        Raises:
            TypeError: Always.
        """
        raise TypeError("a child run is executed by the engine of its parent")


def child_request(key: Key, work: ChildWork, call_site: CallSite) -> TaskRequest:
    """Return the request of a task that starts a child run.

    Args:
        key: Key of the task.
        work: Job and payload of the child.
        call_site: Where it was called.

    Raises:
        InvalidArgument: If the job is none.
    """
    _check_job(work.job)
    return TaskRequest(
        key=key,
        work=work,
        # Waiting for the child is safe to repeat, and its tasks have retries of their own.
        options=TaskOptions(name=work.job.id, retry=Retry(limit=1), repeat="safe"),
        hooks=(),
        call_site=call_site,
        io=None,
    )


def _check_job(job: object) -> None:
    # Callers without a type checker may pass the function of the job.
    if not isinstance(job, Job):
        raise InvalidArgument(
            f"{short_repr(job)} is not a job: pass a function that is decorated with @job.", "job"
        )
