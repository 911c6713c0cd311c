"""Calls of task methods outside a run, recorded instead of made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.errors import InvalidArgument
from integrate_runtime.base.short_repr import short_repr
from integrate_runtime.jobs.io import IO
from integrate_runtime.tasks.options import checked_options
from integrate_runtime.tasks.work import OperationWork

from .clones import clone_integration
from .dispatcher import Dispatcher, dispatcher_of
from .methods import operation_of, rebind
from .namespace import Namespace, integration_of

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.types import TaskKey
    from integrate_runtime.tasks.hooks import OnError
    from integrate_runtime.tasks.options import TaskOptions
    from integrate_runtime.tasks.work import Work

    from .dispatcher import HasDispatcher


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """Call of a task method of an IO class, such as ``Tools.github.issues.create``.

    Attributes:
        io: The IO class.
        dispatcher: Dispatcher of the integration.
        work: The call.
        options: The caller's options.
    """

    io: type[IO]
    dispatcher: Dispatcher
    work: OperationWork
    options: TaskOptions | None


def record_call(
    method: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> RecordedCall:
    """Return the call that a task method would make.

    Args:
        method: Task method of an integration that is read from its IO class.
        args: Positional arguments of the method.
        kwargs: Keyword arguments of the method.

    Raises:
        InvalidArgument: If it is no such method, or the call would return a stream.
        TypeError: If the method does not take the arguments.
    """
    integration = _integration_of(method)
    dispatcher = dispatcher_of(integration)
    if dispatcher.owner is None or not issubclass(dispatcher.owner, IO):
        raise InvalidArgument(
            f"The integration {dispatcher.name!r} belongs to no IO class: make it an attribute of "
            "one, and pass a method such as Tools.github.issues.create.",
            "method",
        )
    given = {field.name: getattr(dispatcher, field.name) for field in fields(dispatcher)}
    recorder = _Recorder(**given)
    rebind(method, clone_integration(integration, recorder))("call", *args, **kwargs)
    if not isinstance(recorder.work, OperationWork):
        raise _no_method(method)
    return RecordedCall(dispatcher.owner, dispatcher, recorder.work, recorder.options)


@dataclass(slots=True)
class _Recorder(Dispatcher):
    """Dispatcher that keeps the call instead of running a task."""

    work: Work | None = None
    options: TaskOptions | None = None

    def submit(
        self,
        key: TaskKey,
        work: Work,
        options: TaskOptions | None,
        on_error: OnError | None,
        call_site: CallSite,
    ) -> Coroutine[Any, Any, Any]:
        """Keep the call."""
        self.work, self.options = work, checked_options(options, "task_options")
        return cast("Coroutine[Any, Any, Any]", None)


def _integration_of(method: Callable[..., Any]) -> HasDispatcher:
    owner: Any = getattr(method, "__self__", None)
    integration: Any = integration_of(owner) if isinstance(owner, Namespace) else owner
    dispatcher = getattr(integration, "__dict__", {}).get("_dispatcher")
    if not isinstance(dispatcher, Dispatcher) or operation_of(method, dispatcher) is None:
        raise _no_method(method)
    bound: HasDispatcher = integration
    return bound


def _no_method(method: object) -> InvalidArgument:
    return InvalidArgument(
        f"{short_repr(method)} is no task method of an integration: pass one of an IO class, such "
        "as Tools.github.issues.create.",
        "method",
    )
