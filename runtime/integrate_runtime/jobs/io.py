"""``IO``: a job's integrations, and tasks for I/O without an SDK."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from integrate_runtime.base.call_sites import find_call_site
from integrate_runtime.base.errors import InvalidJob, NotBound
from integrate_runtime.tasks.keys import normalise_key
from integrate_runtime.tasks.options import (
    STANDARD_BACKOFF,
    TaskOptions,
    check_hook,
    checked_options,
    renamed_options,
)
from integrate_runtime.tasks.request import TaskRequest, TaskRunner
from integrate_runtime.tasks.work import ClientlessWork, check_callback

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from integrate_runtime.base.types import TaskKey
    from integrate_runtime.tasks.hooks import OnError
    from integrate_runtime.tasks.task import Task

T = TypeVar("T")
IoT = TypeVar("IoT", bound="IO")

_DEFAULTS = TaskOptions(retry=STANDARD_BACKOFF)


class IO:
    """Base for a job's integrations, which are class attributes of a subclass.

        class Tools(IO):
            github = Github()

    Each run has an instance of its own; ``io.github`` is the integration bound to that run.
    """

    def run_task(
        self,
        key: TaskKey,
        callback: Callable[[Task, Any], Awaitable[T]],
        task_options: TaskOptions | None = None,
        on_error: OnError | None = None,
        *,
        options: TaskOptions | None = None,
    ) -> Coroutine[object, object, T]:
        """Run a function as a task, for I/O without an SDK.

        Args:
            key: Key, unique among the tasks of the same parent.
            callback: Function that is called with the task and this IO, with which it may run
                nested tasks.
            task_options: Options of the task; the default for ``retry`` is ``STANDARD_BACKOFF``.
            on_error: Error hook, called before the hook of the options.
            options: Former name of ``task_options``; deprecated.

        Raises:
            NotBound: If this IO belongs to no run.
            InvalidTaskKey: If the key is not a task key.
            InvalidArgument: If the callback, the options or the hook cannot be used.
        """
        runner = runner_of(self)
        if runner is None:
            raise NotBound(
                "No IO: this IO belongs to no run; use the one that the job function gets."
            )
        check_callback(callback, "task", "io")
        check_hook(on_error, "on_error")
        given = checked_options(renamed_options(task_options, options), "task_options")
        completed = given.completed_by(_DEFAULTS) if given is not None else _DEFAULTS
        request = TaskRequest(
            key=normalise_key(key),
            work=ClientlessWork(callback),
            options=completed,
            hooks=tuple(hook for hook in (on_error, completed.on_error) if hook is not None),
            call_site=find_call_site(),
            io=self,
        )
        return cast("Coroutine[object, object, T]", runner.run_task(request))


def make_io(io_type: type[IoT], runner: TaskRunner) -> IoT:
    """Return an instance of an IO class that is bound to a run.

    Raises:
        InvalidJob: If the class cannot be constructed without arguments.
    """
    try:
        io = io_type()
    except TypeError as error:
        raise InvalidJob(
            f"{io_type.__qualname__} cannot be constructed ({error}): an IO class takes no "
            "arguments.",
            io_type.__qualname__,
        ) from error
    vars(io)["_runner"] = runner
    return io


def runner_of(io: IO) -> TaskRunner | None:
    """Return the run that an IO is bound to; None if it is bound to no run."""
    return cast("TaskRunner | None", vars(io).get("_runner"))
