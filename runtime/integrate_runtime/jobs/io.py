"""A job's access to the world: its integrations, and I/O of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from integrate_runtime.base.call_sites import find_call_site
from integrate_runtime.base.errors import InvalidJob, NotBound
from integrate_runtime.tasks.keys import normalise_key
from integrate_runtime.tasks.options import STANDARD_BACKOFF, TaskOptions
from integrate_runtime.tasks.request import TaskRequest, TaskRunner
from integrate_runtime.tasks.work import OwnWork

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from integrate_runtime.base.types import TaskKey
    from integrate_runtime.tasks.hooks import OnError
    from integrate_runtime.tasks.task import Task

T = TypeVar("T")
IoT = TypeVar("IoT", bound="IO")

_DEFAULTS = TaskOptions(retry=STANDARD_BACKOFF)


class IO:
    """What a job may reach; subclass it with integrations as class attributes.

        class Tools(IO):
            github = Github()

    A run makes its own instance; ``io.github`` is then the integration bound to that run.
    """

    def run_task(
        self,
        key: TaskKey,
        callback: Callable[[Task, Any], Awaitable[T]],
        options: TaskOptions | None = None,
        on_error: OnError | None = None,
    ) -> Coroutine[object, object, T]:
        """Run a function as a task, for I/O without an SDK.

        Args:
            key: Unique among the tasks under the same parent.
            callback: Called with the task and this IO, from which it may run nested tasks.
            options: By default ``STANDARD_BACKOFF``.
            on_error: Error hook, asked before that of the options.

        Raises:
            IntegrationError: this IO belongs to no run.
        """
        runner = runner_of(self)
        if runner is None:
            raise NotBound(
                "No IO: this IO belongs to no run; use the one that the job function gets."
            )
        options = options.over(_DEFAULTS) if options is not None else _DEFAULTS
        request = TaskRequest(
            key=normalise_key(key),
            work=OwnWork(callback),
            options=options,
            hooks=tuple(hook for hook in (on_error, options.on_error) if hook is not None),
            call_site=find_call_site(),
            io=self,
        )
        return cast("Coroutine[object, object, T]", runner.run_task(request))


def make_io(io_type: type[IoT], runner: TaskRunner) -> IoT:
    """An IO bound to a run.

    Raises:
        IntegrationError: the class cannot be made without arguments.
    """
    try:
        made = io_type()
    except TypeError as error:
        raise InvalidJob(
            f"{io_type.__qualname__} cannot be made ({error}): an IO class takes no arguments.",
            io_type.__qualname__,
        ) from error
    vars(made)["_runner"] = runner
    return made


def runner_of(io: IO) -> TaskRunner | None:
    """The run that an IO belongs to."""
    return cast("TaskRunner | None", vars(io).get("_runner"))
