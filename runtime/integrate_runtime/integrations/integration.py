"""The base of generated integrations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from integrate_runtime.clients.settings import OMITTED, ClientT, Factory, client_settings
from integrate_runtime.jobs.io import IO
from integrate_runtime.tasks.called_namespaces import CALL, Calls
from integrate_runtime.tasks.options import TaskOptions

from .dispatcher import Door

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
    from typing import Self

    from integrate_runtime.base.types import TaskKey
    from integrate_runtime.clients.binding import SdkBinding
    from integrate_runtime.clients.credentials import Resolver
    from integrate_runtime.tasks.hooks import Decision, OnError
    from integrate_runtime.tasks.operation import Operation
    from integrate_runtime.tasks.task import Task

    from .listings import Arguments, Listing

T = TypeVar("T")
NO_OPTIONS: Mapping[str, Any] = MappingProxyType({})


class BaseIntegration(Generic[ClientT]):
    """What ``Integration`` and ``SyncIntegration`` share.

    Subclasses are generated: they add namespaces, and name their SDK and its error hook. Nothing
    but ``run_task`` and ``paginate`` is public, so that no name of an SDK is taken.
    """

    _sdk: ClassVar[SdkBinding]
    _threaded: ClassVar[bool] = False

    def __init__(
        self,
        id: str | None = None,
        *,
        token: str = OMITTED,
        credentials: Mapping[str, str] = OMITTED,
        base_url: str | None = None,
        task_options: TaskOptions | None = None,
        connections: Resolver | None = None,
        client: Factory[ClientT] | None = None,
        client_options: Mapping[str, Any] = NO_OPTIONS,
    ) -> None:
        """Describe the integration; nothing is read or opened before its first task.

        Args:
            id: By default the name of the attribute that it is assigned to.
            token: The credential; by default that of the SDK's own environment variable. None is
                a credential that is missing.
            credentials: Credential to the environment variable that is read for it at first use.
            base_url: The server's address. Where it is not the SDK's own, the SDK's own variables
                are not read.
            task_options: Laid under the options of each call, over the integration's defaults.
            connections: Turns a run's connection key into credentials.
            client: Makes the client from the credentials, in place of the SDK's constructor.
            client_options: Further arguments of the SDK's constructor.

        Raises:
            IntegrationError: the SDK has no such credential or no base address, or two arguments
                give the same thing.
        """
        kind = type(self)
        binding = getattr(kind, "_sdk", None)
        self._door = Door(
            identity=self,
            kind=kind.__name__,
            id=id,
            binding=binding,
            on_error=kind._on_error,
            threaded=kind._threaded,
            settings=client_settings(
                id or kind.__name__,
                binding,
                token=token,
                credentials=credentials,
                base_url=base_url,
                connections=connections,
                client=client,
                client_options=client_options,
            ),
            task_options=task_options or TaskOptions(),
        )

    @staticmethod
    def _on_error(error: BaseException, task: Task) -> Decision | Awaitable[Decision | None] | None:
        """The error hook of an SDK without rules: leaves every decision to the backoff."""
        return None

    def __set_name__(self, owner: type, name: str) -> None:
        self._door.id = self._door.id or name

    def __get__(self, instance: object, owner: type | None = None) -> Self:
        """Itself from the class; from an IO, the clone that is bound to it."""
        if not isinstance(instance, IO):
            return self
        clones: dict[object, Self] = instance.__dict__.setdefault("_clones", {})
        clone = clones.get(self)
        if clone is None:
            clone = clones[self] = _through(self, self._door.bound_to(instance))
        return clone

    def _call(
        self,
        operation: Operation,
        key: TaskKey,
        arguments: Mapping[str, object],
        options: TaskOptions | None,
    ) -> Coroutine[Any, Any, Any]:
        """Run one of the SDK's root methods as a task."""
        return self._door.call_operation(type(self), operation, key, arguments, options)

    def _with_call(self, name: str, arguments: Mapping[str, object]) -> Calls:
        """The call of a namespace right below the client that takes arguments.

        Args:
            name: The call's, such as ``messages()``.
            arguments: What the generated method was called with.
        """
        given = self._door.given_arguments(type(self), name.removesuffix(CALL), arguments)
        return ((name, given),)

    def paginate(
        self,
        method: Listing[Arguments, object],
        key: TaskKey,
        /,
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> AsyncIterator[Any]:
        """All items of a listing; each page is a task, run when its first item is asked for.

            async for issue in io.github.paginate(
                io.github.issues.list_for_repo, "issues", owner="acme", repo="web"
            ):

        A generated integration says of each method which items it gives.

        Args:
            method: One of this integration's methods whose result is a list, a page, or an object
                with the list in it.
            key: The key of the first page; those of the others follow from it.
            args: The method's own arguments.
            kwargs: The same.

        Raises:
            IntegrationError: the method has no pages, or is not of this integration.
        """
        from .paginate import paginate  # loads with the first listing

        return paginate(self, method, key, args, kwargs)


IntegrationT = TypeVar("IntegrationT", bound=BaseIntegration[Any])


class Integration(BaseIntegration[ClientT]):
    """An SDK whose calls are awaited."""

    def run_task(
        self,
        key: TaskKey,
        callback: Callable[[ClientT, Task, Any], Awaitable[T]],
        options: TaskOptions | None = None,
        on_error: OnError | None = None,
    ) -> Coroutine[object, object, T]:
        """Run a function of the SDK's client as a task.

        Args:
            key: Unique among the tasks under the same parent.
            callback: Called with the client, the task, and the run's IO, from which it may run
                nested tasks.
            options: Laid over the integration's ``task_options``, its icon and
                ``STANDARD_BACKOFF``.
            on_error: Error hook, asked before that of the options and the integration's.

        Raises:
            IntegrationError: there is no run, no connection or no client.
        """
        task = self._door.call_back(key, callback, options, on_error)
        return cast("Coroutine[object, object, T]", task)


class SyncIntegration(BaseIntegration[ClientT]):
    """An SDK whose calls block: they run in a small pool of the engine's threads.

    Cancelling a task stops waiting for its thread; the call in it runs to its end.
    """

    _threaded: ClassVar[bool] = True

    def run_task(
        self,
        key: TaskKey,
        callback: Callable[[ClientT, Task, Any], T],
        options: TaskOptions | None = None,
        on_error: OnError | None = None,
    ) -> Coroutine[object, object, T]:
        """Run a function of the SDK's client as a task, in a thread.

        Args:
            key: Unique among the tasks under the same parent.
            callback: Called with the client, the task, and the run's IO.
            options: Laid over the integration's ``task_options``, its icon and
                ``STANDARD_BACKOFF``.
            on_error: Error hook, asked before that of the options and the integration's.

        Raises:
            IntegrationError: there is no run, no connection or no client.
        """
        task = self._door.call_back(key, callback, options, on_error)
        return cast("Coroutine[object, object, T]", task)


def storing(integration: IntegrationT) -> IntegrationT:
    """The integration, whose tasks give ``StoredPage``s; for the runtime's own use."""
    return _through(integration, replace(door_of(integration), as_stored=True))


def _through(integration: IntegrationT, door: Door) -> IntegrationT:
    """The same integration with another door."""
    clone = object.__new__(type(integration))
    # Namespaces that were looked up before hold on to the door that they were looked up with.
    vars(clone).update(
        (name, value)
        for name, value in vars(integration).items()
        if not isinstance(getattr(type(integration), name, None), cached_property)
    )
    vars(clone)["_door"] = door
    return clone


def door_of(integration: BaseIntegration[Any]) -> Door:
    """The door of an integration, for the runtime's own use."""
    return cast("Door", vars(integration)["_door"])
