"""The one door: every task of an integration, generated or not, goes through here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.call_sites import find_call_site
from integrate_runtime.base.errors import (
    InvalidConnection,
    MissingClient,
    MissingConnection,
    NotBound,
)
from integrate_runtime.clients.binding import SdkBinding
from integrate_runtime.clients.settings import ClientSettings
from integrate_runtime.clients.source import ClientSource
from integrate_runtime.codecs import get_codec
from integrate_runtime.failures.repetition import default_repeat
from integrate_runtime.jobs.io import IO, runner_of
from integrate_runtime.reflection.defaults import without_defaults
from integrate_runtime.tasks.keys import normalise_key
from integrate_runtime.tasks.options import STANDARD_BACKOFF, TaskOptions
from integrate_runtime.tasks.request import TaskRequest
from integrate_runtime.tasks.work import CallbackWork, OperationWork, Work
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
class Door:
    """One integration, bound to a run or not.

    Attributes:
        identity: The integration that every clone of it stands for; clients are shared by it.
        kind: Its class name.
        id: Its id, once that is known.
        binding: Its SDK.
        on_error: Its error hook.
        threaded: Its calls run in threads.
        settings: What its clients are made with.
        task_options: What the caller wants of all its tasks.
        io: What it is bound to.
        as_stored: Its tasks give a ``StoredPage``.
    """

    identity: object
    kind: str
    id: str | None
    binding: SdkBinding | None
    on_error: OnError
    threaded: bool
    settings: ClientSettings
    task_options: TaskOptions
    io: IO | None = None
    as_stored: bool = False

    @property
    def name(self) -> str:
        """The id, or the class name of an integration that was never assigned."""
        return self.id or self.kind.lower()

    def bound_to(self, io: IO) -> Door:
        """The same door for a run's IO."""
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
            owner: The class with the generated method.
            operation: The method as data.
            key: The task's key.
            arguments: What the generated method was called with.
            options: The caller's options.
            of_namespaces: What the namespaces on the way were called with.

        Raises:
            IntegrationError: there is no run, no connection or no client.
        """
        method = operation.id.rpartition(".")[2]
        given = {**of_namespaces, **self.given_arguments(owner, method, arguments)}
        binding = self.binding or SdkBinding(client="")
        files = open_files(given)
        work = OperationWork(operation, given, binding.switches, binding.classes, files, owner)
        return self._submit(key, work, options, None, find_call_site((owner.__module__, method)))

    def given_arguments(
        self, owner: type, method: str, arguments: Mapping[str, object]
    ) -> dict[str, object]:
        """The arguments that a caller meant: neither their default nor the SDK's sentinels.

        Args:
            owner: The class with the generated method.
            method: Its name.
            arguments: What it was called with.
        """
        return without_defaults(owner, method, arguments, get_codec(self.codec).is_unset)

    def call_back(
        self,
        key: TaskKey,
        callback: Callable[[Any, Task, Any], object],
        options: TaskOptions | None,
        on_error: OnError | None,
    ) -> Coroutine[Any, Any, Any]:
        """Run a function of the user's as a task.

        Raises:
            IntegrationError: there is no run, no connection or no client.
        """
        return self._submit(key, CallbackWork(callback), options, on_error, find_call_site())

    def _submit(
        self,
        key: TaskKey,
        work: Work,
        options: TaskOptions | None,
        on_error: OnError | None,
        call_site: CallSite,
    ) -> Coroutine[Any, Any, Any]:
        io, runner = self._run()
        called = options if options is not None else TaskOptions()
        general = self.task_options
        merged = called.over(general.over(self._defaults(work.operation)))
        declared = work.operation.redact if work.operation is not None else ()
        # What is secret by one of them stays so, whatever the others say.
        redact = (*declared, *general.redact, *called.redact)
        hooks = (on_error, called.on_error, general.on_error, self.on_error)
        request = TaskRequest(
            key=normalise_key(key),
            work=work,
            options=replace(merged, redact=redact) if redact else merged,
            hooks=tuple(hook for hook in hooks if hook is not None),
            call_site=call_site,
            io=io,
            codec=self.codec,
            source=ClientSource(
                integration=self.name,
                owner=self.identity,
                connection=self._connection(runner),
                threaded=self.threaded,
                binding=self.binding,
                settings=self.settings,
            ),
            as_stored=self.as_stored,
        )
        return runner.run_task(request)

    @property
    def codec(self) -> str:
        """The name of its codec."""
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
                "where it is made.",
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
                "integration cannot look it up; pass connections=... where it is made.",
                self.name,
            )
        if chosen is None:
            raise MissingConnection(
                f"No connection key: {self.name!r} looks its credentials up by connection; start "
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
