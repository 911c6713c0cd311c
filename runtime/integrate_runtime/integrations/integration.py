"""``Integration`` and ``SyncIntegration``, the base classes of generated integrations."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from integrate_runtime.clients.settings import OMITTED, ClientFactory, ClientT, client_settings
from integrate_runtime.jobs.io import IO
from integrate_runtime.tasks.called_namespaces import CALL, Calls
from integrate_runtime.tasks.options import TaskOptions, checked_options, renamed_options

from .clones import clone_integration
from .dispatcher import Dispatcher
from .namespace import public_names

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
    from typing import Never, Self

    from integrate_runtime.base.answer import Answer
    from integrate_runtime.base.types import TaskKey
    from integrate_runtime.clients.binding import SdkBinding
    from integrate_runtime.clients.credentials import Resolver
    from integrate_runtime.clients.limits import Limits
    from integrate_runtime.tasks.hooks import Decision, OnError
    from integrate_runtime.tasks.operation import Operation
    from integrate_runtime.tasks.task import Task

    from .listings import Arguments, Listing

T = TypeVar("T")
NO_OPTIONS: Mapping[str, Any] = MappingProxyType({})


class BaseIntegration(Generic[ClientT]):
    """Common base of ``Integration`` and ``SyncIntegration``.

    Generated subclasses add the SDK's namespaces, its binding and its error hook. Public are only
    ``run_task``, ``paginate`` and ``answer``, so that other names are free for namespaces.
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
        client: ClientFactory[ClientT] | None = None,
        client_options: Mapping[str, Any] = NO_OPTIONS,
        strict: bool = False,
        limits: Limits | None = None,
        **values: Never,
    ) -> None:
        """Configure the integration; nothing is read or opened before its first task.

        Args:
            id: Id of the integration; by default the name of the attribute that it is assigned to.
            token: The principal credential; by default the value of the SDK's environment
                variable. None counts as a missing credential.
            credentials: Credential to the environment variable to read for it, as in
                ``{"token": "MY_TOKEN"}``; the variable is read when the client is constructed.
            base_url: The server's address. For a server other than the SDK's own, the SDK's
                environment variables are not read.
            task_options: Options for all tasks, which complete the options of each call.
            connections: Resolver from a run's connection key to credentials; sync or async.
            client: Function from credentials to a client, instead of the SDK's constructor.
            client_options: Further arguments of the SDK's constructor.
            strict: Whether an answer that does not quite fit its declared type fails its task,
                unless the call's options say otherwise.
            limits: Bounds for the calls of each connection, beside the API's own limits.
            values: Credentials by the SDK's names, as in ``api_key="..."``. A generated integration
                declares its own; type checkers know no others.

        Raises:
            InvalidArgument: If the SDK has no such credential or takes no base address, two
                arguments contradict each other, or one is not of its type.
        """
        kind = type(self)
        binding = getattr(kind, "_sdk", None)
        self._dispatcher = Dispatcher(
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
                values=values,
                base_url=base_url,
                connections=connections,
                client=client,
                client_options=client_options,
                limits=limits,
            ),
            task_options=(
                checked_options(task_options, "task_options") or TaskOptions()
            ).completed_by(TaskOptions(strict=strict or None)),
        )

    @staticmethod
    def _on_error(error: BaseException, task: Task) -> Decision | Awaitable[Decision | None] | None:
        """Error hook; generated integrations override it with the SDK's ``ErrorRules``."""
        return None

    def __dir__(self) -> Iterable[str]:
        """Return the names of tasks, namespaces and public methods, which a prompt completes."""
        return public_names(self)

    def __set_name__(self, owner: type, name: str) -> None:
        self._dispatcher.id = self._dispatcher.id or name
        self._dispatcher.owner = self._dispatcher.owner or owner

    def __get__(self, instance: object, owner: type | None = None) -> Self:
        """Return the clone that is bound to an IO; the integration itself from other owners."""
        if not isinstance(instance, IO):
            return self
        clones: dict[object, Self] = instance.__dict__.setdefault("_clones", {})
        clone = clones.get(self)
        if clone is None:
            clone = clones[self] = clone_integration(self, self._dispatcher.bound_to(instance))
        return clone

    def _call(
        self,
        operation: Operation,
        key: TaskKey,
        arguments: Mapping[str, object],
        options: TaskOptions | None,
    ) -> Coroutine[Any, Any, Any]:
        """Run one of the SDK's root methods as a task."""
        return self._dispatcher.call_operation(type(self), operation, key, arguments, options)

    def _with_call(self, name: str, arguments: Mapping[str, object]) -> Calls:
        """Return the call of a callable namespace at the SDK's root.

        Args:
            name: Name of the call, such as ``messages()``.
            arguments: Arguments of the generated method, defaults included.
        """
        method = name.removesuffix(CALL)
        return ((name, self._dispatcher.explicit_arguments(type(self), method, arguments)),)

    def paginate(
        self,
        method: Listing[Arguments, object],
        key: TaskKey,
        /,
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> AsyncIterator[Any]:
        """Iterate over all items of a listing; each page is a task.

            async for issue in io.github.paginate(
                io.github.issues.list_for_repo, "issues", owner="acme", repo="web"
            ):

        A page is requested when its first item is. Generated integrations have overloads with the
        type of each method's items, and with ``items``: the dotted path of the items in an object
        with several lists, such as ``items="files"``.

        Args:
            method: Method of this integration that returns a list, a page, or an object with a
                list in it.
            key: Key of the first page, from which the keys of further pages are derived.
            args: Positional arguments of the method.
            kwargs: Keyword arguments of the method.

        Raises:
            NoPages: If the method has no pages or its pages no items, or it is not a method of
                this integration.
        """
        from .paginate import paginate  # loads with the first listing

        return paginate(self, method, key, args, kwargs)

    def answer(
        self,
        method: Listing[Arguments, T],
        key: TaskKey,
        /,
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> Coroutine[Any, Any, Answer[T]]:
        """Call a method as a task, and return the HTTP response beside the result.

            answer = await io.github.answer(
                io.github.pulls.get, "diff", "acme", "web", 1,
                headers={"Accept": "application/vnd.github.diff"},
            )
            print(answer.text)

        Args:
            method: Method of this integration.
            key: Key, unique among the tasks of the same parent.
            args: Positional arguments of the method.
            kwargs: Keyword arguments of the method.

        Raises:
            NoAnswer: If the SDK keeps no responses, or the method is not one of this integration.
        """
        from .answer import answer  # loads with the first answer

        return answer(self, method, key, args, kwargs)


class Integration(BaseIntegration[ClientT]):
    """Integration of an SDK with an asynchronous client."""

    def run_task(
        self,
        key: TaskKey,
        callback: Callable[[ClientT, Task, Any], Awaitable[T]],
        task_options: TaskOptions | None = None,
        on_error: OnError | None = None,
        *,
        options: TaskOptions | None = None,
    ) -> Coroutine[object, object, T]:
        """Run a function that calls the SDK's client as a task.

        Args:
            key: Key, unique among the tasks of the same parent.
            callback: Function that is called with the client, the task and the run's IO, with
                which it may run nested tasks.
            task_options: Options of the task, completed by the integration's ``task_options``, its
                icon and ``STANDARD_BACKOFF``.
            on_error: Error hook, called before the hooks of the options and of the integration.
            options: Former name of ``task_options``; deprecated.

        Raises:
            NotBound: If the integration is bound to no run.
            MissingConnection: If the run has no connection key for the integration.
            InvalidConnection: If the run has a connection key, but the integration no resolver.
            MissingClient: If the integration has neither an SDK nor a client function.
            InvalidTaskKey: If the key is not a task key.
            InvalidArgument: If the callback, the options or the hook cannot be used.
        """
        given = renamed_options(task_options, options)
        task = self._dispatcher.run_callback(key, callback, given, on_error)
        return cast("Coroutine[object, object, T]", task)


class SyncIntegration(BaseIntegration[ClientT]):
    """Integration of an SDK with a blocking client, whose calls run in the engine's threads.

    Cancelling a task stops waiting for its thread; the call in the thread continues to its end.
    """

    _threaded: ClassVar[bool] = True

    def run_task(
        self,
        key: TaskKey,
        callback: Callable[[ClientT, Task, Any], T],
        task_options: TaskOptions | None = None,
        on_error: OnError | None = None,
        *,
        options: TaskOptions | None = None,
    ) -> Coroutine[object, object, T]:
        """Run a function that calls the SDK's client as a task, in a thread.

        Args:
            key: Key, unique among the tasks of the same parent.
            callback: Function that is called with the client, the task and the run's IO. It is
                synchronous, so that it cannot await nested tasks.
            task_options: Options of the task, completed by the integration's ``task_options``, its
                icon and ``STANDARD_BACKOFF``.
            on_error: Error hook, called before the hooks of the options and of the integration.
            options: Former name of ``task_options``; deprecated.

        Raises:
            NotBound: If the integration is bound to no run.
            MissingConnection: If the run has no connection key for the integration.
            InvalidConnection: If the run has a connection key, but the integration no resolver.
            MissingClient: If the integration has neither an SDK nor a client function.
            InvalidTaskKey: If the key is not a task key.
            InvalidArgument: If the callback, the options or the hook cannot be used.
        """
        given = renamed_options(task_options, options)
        task = self._dispatcher.run_callback(key, callback, given, on_error)
        return cast("Coroutine[object, object, T]", task)
