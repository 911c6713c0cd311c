"""Turns the calls of an integration, of generated methods and of ``run_task``, into tasks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol, cast

from integrate_runtime.base.call_sites import find_call_site
from integrate_runtime.base.errors import (
    InvalidArgument,
    InvalidConnection,
    MissingClient,
    MissingConnection,
    NotBound,
)
from integrate_runtime.clients.binding import SdkBinding
from integrate_runtime.clients.settings import ClientSettings
from integrate_runtime.clients.source import ClientSource
from integrate_runtime.codecs.answers import answering_call
from integrate_runtime.codecs.registry import get_codec
from integrate_runtime.failures.repetition import default_repeat
from integrate_runtime.jobs.io import IO, runner_of
from integrate_runtime.reflection.defaults import stream_switches, without_defaults
from integrate_runtime.tasks.keys import normalise_key
from integrate_runtime.tasks.keywords import with_keywords
from integrate_runtime.tasks.options import (
    STANDARD_BACKOFF,
    TaskOptions,
    check_hook,
    checked_options,
)
from integrate_runtime.tasks.request import TaskRequest
from integrate_runtime.tasks.work import CallbackWork, OperationWork, Work, check_callback
from integrate_runtime.values.open_files import open_files

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.types import TaskKey
    from integrate_runtime.tasks.hooks import OnError
    from integrate_runtime.tasks.operation import Operation
    from integrate_runtime.tasks.request import TaskRunner
    from integrate_runtime.tasks.task import Task

NO_ARGUMENTS: Mapping[str, object] = MappingProxyType({})


@dataclass(slots=True)
class Dispatcher:
    """State of an integration, from which it makes the requests of its tasks.

    It is an object of its own because every attribute of an integration might be the name of a
    namespace of its SDK.

    Attributes:
        identity: The integration object that the user made; its clones, which are bound to runs,
            share clients by it.
        kind: Class name of the integration.
        id: Id of the integration; None until it is passed or assigned to an attribute.
        binding: The SDK.
        on_error: Error hook of the generated integration.
        threaded: Whether calls block, so that they run in threads.
        settings: Checked arguments for clients.
        task_options: The caller's options for all tasks.
        owner: Class of which the integration is an attribute, if any.
        io: IO object that the integration is bound to; None if it is bound to no run.
        as_stored: Whether tasks return a ``StoredPage`` instead of the result itself.
        as_answer: Whether tasks return an ``Answer`` instead of the result itself.
    """

    identity: object
    kind: str
    id: str | None
    binding: SdkBinding | None
    on_error: OnError
    threaded: bool
    settings: ClientSettings
    task_options: TaskOptions
    owner: type | None = None
    io: IO | None = None
    as_stored: bool = False
    as_answer: bool = False

    @property
    def name(self) -> str:
        """The id, or the class name in lower case if the integration has no id."""
        return self.id or self.kind.lower()

    def bound_to(self, io: IO) -> Dispatcher:
        """Return a copy that is bound to a run's IO."""
        return replace(self, io=io)

    def call_operation(
        self,
        owner: type,
        operation: Operation,
        key: TaskKey,
        arguments: Mapping[str, object],
        options: TaskOptions | None,
        of_namespaces: Mapping[str, object] = NO_ARGUMENTS,
    ) -> Coroutine[Any, Any, Any]:
        """Run an operation as a task.

        Args:
            owner: Class with the generated method.
            operation: Description of the method.
            key: The task's key.
            arguments: Arguments of the generated method, defaults included.
            options: The caller's options.
            of_namespaces: Arguments of callable namespaces, from ``as_arguments``.

        Raises:
            NotBound: If the integration is bound to no run.
            MissingConnection: If the run has no connection key for it.
            InvalidConnection: If the run has a connection key, but the integration no resolver.
            MissingClient: If the integration has neither an SDK nor a client function.
            InvalidTaskKey: If the key is not a task key.
            InvalidArgument: If the options cannot be used, or the call would return a stream.
        """
        method = operation.id.rpartition(".")[2]
        explicit = {**of_namespaces, **self.explicit_arguments(owner, method, arguments)}
        self._refuse_stream(owner, operation, explicit)
        binding = self.binding or SdkBinding(client="")
        files = open_files(explicit)
        work = OperationWork(
            operation,
            explicit,
            binding.switches,
            binding.classes,
            files,
            owner,
            answering_call(self.codec, operation) if self.as_answer else None,
        )
        # The call site is found here, not in the task: a coroutine is awaited elsewhere.
        return self.submit(key, work, options, None, find_call_site((owner.__module__, method)))

    def _refuse_stream(
        self, owner: type, operation: Operation, arguments: Mapping[str, object]
    ) -> None:
        """Raise an error if a call would return a stream: the request would have been in vain."""
        for name in stream_switches(owner, operation.id.rpartition(".")[2]):
            if arguments.get(name):
                raise InvalidArgument(
                    f"{self.name}.{operation.id} is called with {name}={arguments[name]!r}, but a "
                    f"journal cannot hold a stream: leave {name} out, or read the stream in a "
                    f"callback of io.{self.name}.run_task(...).",
                    name,
                )

    def explicit_arguments(
        self, owner: type, method: str, arguments: Mapping[str, object]
    ) -> dict[str, object]:
        """Return the arguments that are neither defaults nor sentinels of the SDK.

        Args:
            owner: Class with the generated method.
            method: Name of the method.
            arguments: Arguments of the method, defaults included.
        """
        is_unset = get_codec(self.codec).is_unset
        return without_defaults(owner, method, with_keywords(arguments, is_unset), is_unset)

    def run_callback(
        self,
        key: TaskKey,
        callback: Callable[[Any, Task, Any], object],
        options: TaskOptions | None,
        on_error: OnError | None,
    ) -> Coroutine[Any, Any, Any]:
        """Run a user's function as a task; it raises the errors of ``call_operation``.

        Raises:
            InvalidArgument: If the function or the hook does not take its arguments.
        """
        check_callback(callback, "client", "task", "io")
        return self.submit(key, CallbackWork(callback), options, on_error, find_call_site())

    def submit(
        self,
        key: TaskKey,
        work: Work,
        options: TaskOptions | None,
        on_error: OnError | None,
        call_site: CallSite,
    ) -> Coroutine[Any, Any, Any]:
        """Run a call as a task; it raises the errors of ``call_operation``.

        Args:
            key: The task's key.
            work: The call.
            options: The caller's options.
            on_error: The caller's error hook.
            call_site: Where the task was called.
        """
        io, runner = self._run()
        check_hook(on_error, "on_error")
        own = checked_options(options, "task_options") or TaskOptions()
        general = self.task_options
        merged = own.completed_by(general.completed_by(self._defaults(work.operation)))
        declared = work.operation.redact if work.operation is not None else ()
        # Redacted paths add up: options of one call must not reveal a secret of the operation.
        redact = (*declared, *general.redact, *own.redact)
        hooks = (on_error, own.on_error, general.on_error, self.on_error)
        request = TaskRequest(
            key=normalise_key(key),
            work=work,
            options=replace(merged, redact=redact) if redact else merged,
            hooks=tuple(hook for hook in hooks if hook is not None),
            call_site=call_site,
            io=io,
            codec=self.codec,
            source=self.source(self._connection(runner)),
            as_stored=self.as_stored,
            as_answer=self.as_answer,
        )
        return runner.run_task(request)

    def source(self, connection: str) -> ClientSource:
        """Return the source of the client of a connection."""
        return ClientSource(
            integration=self.name,
            owner=self.identity,
            connection=connection,
            threaded=self.threaded,
            binding=self.binding,
            settings=self.settings,
        )

    @property
    def codec(self) -> str:
        """Name of the codec for results."""
        return self.binding.codec if self.binding is not None else "json"

    def _run(self) -> tuple[IO, TaskRunner]:
        runner = runner_of(self.io) if self.io is not None else None
        if self.io is None or runner is None:
            raise NotBound(
                f"No IO: {self.name!r} is not bound to a run; call it through the io that the job "
                f"function gets, as in io.{self.name}.run_task(...).",
                self.name,
            )
        if self.settings.client is None and self.binding is None:
            raise MissingClient(
                f"No client: the integration {self.name!r} is bound to no SDK; pass client=... "
                "where the integration is constructed.",
                self.name,
            )
        return self.io, runner

    def _connection(self, runner: TaskRunner) -> str:
        chosen = runner.connection(self.name)
        if self.settings.credentials.resolver is None:
            if chosen is None:
                return self.name
            raise InvalidConnection(
                f"No resolver: the run chose the connection {chosen!r} for {self.name!r}, but the "
                "integration cannot look it up; pass connections=... where the integration is "
                "constructed.",
                self.name,
            )
        if chosen is None:
            raise MissingConnection(
                f"No connection key: {self.name!r} needs one for its credentials; start "
                f'the run with connections={{"{self.name}": ...}}.',
                self.name,
            )
        return chosen

    def _defaults(self, operation: Operation | None) -> TaskOptions:
        return TaskOptions(
            name=operation.name if operation is not None else None,
            icon=self.binding.icon if self.binding is not None else None,
            retry=STANDARD_BACKOFF,
            repeat=default_repeat(operation),
        )


class HasDispatcher(Protocol):
    """An integration, seen from modules that ``integration`` itself imports."""

    _dispatcher: Dispatcher


def dispatcher_of(integration: HasDispatcher) -> Dispatcher:
    """Return the dispatcher of an integration."""
    # From vars(): a namespace of an SDK may have the name of any attribute.
    return cast("Dispatcher", vars(integration)["_dispatcher"])
