"""Conversion of data to task requests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import FunctionType
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.types import TYPE_TAG
from integrate_runtime.clients.binding import SdkBinding
from integrate_runtime.clients.source import ClientSource
from integrate_runtime.codecs.answers import answering_call
from integrate_runtime.codecs.pages import LinkedPages, PageRequest, live_pages
from integrate_runtime.codecs.registry import get_codec
from integrate_runtime.jobs.context_work import ContextWork
from integrate_runtime.pagination.links import LinkWork
from integrate_runtime.pagination.pages import PageWork
from integrate_runtime.reflection.references import load_reference
from integrate_runtime.reflection.stored_types import NO_TYPES, StoredTypes
from integrate_runtime.reflection.task_functions import task_body
from integrate_runtime.tasks.request import TaskRequest
from integrate_runtime.tasks.work import CallbackWork, ClientlessWork, ItemWork, OperationWork
from integrate_runtime.values.json_forms.encoding import decode_value

from .allowed_types import allowed_types
from .data import (
    CallbackData,
    ContextData,
    FunctionData,
    HookData,
    ItemData,
    OperationData,
    PageData,
    TaskRequestData,
    WorkData,
)
from .lookup import find_operation, importable_types, integration_of, with_module

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json
    from integrate_runtime.integrations.dispatcher import Dispatcher
    from integrate_runtime.jobs.io import IO
    from integrate_runtime.tasks.hooks import OnError
    from integrate_runtime.tasks.operation import Operation
    from integrate_runtime.tasks.work import Work


def from_data(data: TaskRequestData, io: IO | None, *, job_module: str) -> TaskRequest:
    """Return the task request of a data form.

    Args:
        data: Result of ``to_data``.
        io: Instance of the job's IO class, for the integration and for callbacks; None for the
            calls of a ``RunContext``.
        job_module: Module of the job that calls the task, for the allow-list.

    Raises:
        ValueError: If this process's program has no such integration, operation or function, or
            may not import it, or an argument cannot be decoded.
    """
    return _Reader(data, io, job_module).read()


class _Reader:
    """Conversion of data to a request."""

    def __init__(self, data: TaskRequestData, io: IO | None, job_module: str) -> None:
        self._data = data
        self._io = io
        self._job_module = job_module
        self._dispatcher: Dispatcher | None = None
        self._source: ClientSource | None = None

    def read(self) -> TaskRequest:
        data = self._data
        if data.integration is not None:
            self._dispatcher = self._integration(data.integration)
            self._source = ClientSource(
                integration=data.integration,
                owner=self._dispatcher.identity,
                connection=data.connection or data.integration,
                threaded=self._dispatcher.threaded,
                binding=self._dispatcher.binding,
                settings=self._dispatcher.settings,
            )
        importable = importable_types(self._source, self._job_module)
        return TaskRequest(
            key=data.key,
            work=self._work(data.work, importable),
            options=decode_value(data.options, NO_TYPES),
            hooks=tuple(self._hook(hook, importable) for hook in data.hooks),
            call_site=data.call_site,
            # Context calls get no IO where they are made, either.
            io=None if isinstance(data.work, ContextData) else self._io,
            codec=self._dispatcher.codec if self._dispatcher is not None else "json",
            source=self._source,
        )

    def _integration(self, name: str) -> Dispatcher:
        dispatcher = integration_of(self._io, name)
        if dispatcher is None:
            raise ValueError(f"the IO class {type(self._io).__qualname__} has no {name!r}")
        return dispatcher

    def _work(self, work: WorkData, importable: StoredTypes) -> Work:
        match work:
            case OperationData():
                return self._operation(work)
            case PageData():
                return self._page(work)
            case ContextData():
                return ContextWork(work.call, _decode_arguments(work.arguments, NO_TYPES))
            case CallbackData():
                function = _load_function(work.function, importable)
                return CallbackWork(function) if work.takes_client else ClientlessWork(function)
            case ItemData():
                function = _load_function(work.function, importable)
                types = with_module(importable, work.function.reference)
                return ItemWork(function, _decode_argument(work.item, types))

    def _operation(self, work: OperationData) -> OperationWork:
        namespace, operation = self._declared(work)
        types = self._types(operation)
        binding = (
            self._dispatcher.binding if self._dispatcher is not None else None
        ) or SdkBinding(client="")
        arguments = _decode_arguments(work.arguments, types)
        call = answering_call(binding.codec, operation) if work.answering else None
        decoded = OperationWork(
            operation,
            arguments,
            binding.switches,
            binding.classes,
            (),
            namespace,
            call,
            work.iterator_state,
        )
        return self._link(decoded, work.url) if work.url else decoded

    def _link(self, first: OperationWork, url: str) -> LinkWork:
        codec = get_codec(self._dispatcher.codec) if self._dispatcher is not None else None
        if not isinstance(codec, LinkedPages):
            raise ValueError(f"the SDK of {self._data.integration!r} requests no pages by URL")
        return LinkWork.after(first, url, codec)

    def _page(self, work: PageData) -> PageWork:
        namespace, operation = self._declared(work)
        types = self._types(operation)
        codec = live_pages(self._dispatcher.codec) if self._dispatcher is not None else None
        if codec is None:
            raise ValueError(f"the SDK of {self._data.integration!r} has no pages of its own")
        arguments = _decode_arguments(work.arguments, types)
        request = PageRequest(types.resolve(work.page), arguments)
        return PageWork(operation, request, codec, namespace)

    def _declared(self, work: OperationData | PageData) -> tuple[type, Operation]:
        """Return an operation and the class whose table has it.

        Raises:
            ValueError: If the class is not one of the integration's package, which is checked
                before anything is imported, or has no such operation.
        """
        integration = (
            type(self._dispatcher.identity) if self._dispatcher is not None else type(None)
        )
        module = work.namespace.partition(":")[0]
        package = integration.__module__.rpartition(".")[0] or integration.__module__
        if module != integration.__module__ and not f"{module}.".startswith(f"{package}."):
            raise ValueError(f"{work.namespace!r} is not of the package {package!r}")
        try:
            namespace = load_reference(work.namespace)
        except (ImportError, AttributeError) as error:
            raise ValueError(f"{work.namespace!r} does not exist: {error}") from error
        operation = find_operation(namespace, work.operation)
        if operation is None:
            raise ValueError(f"{work.namespace!r} has no operation {work.operation!r}")
        return namespace, operation

    def _types(self, operation: Operation) -> StoredTypes:
        # As the writer's: the allow-list depends on the operation's declared output.
        stand_in = TaskRequest(
            key=self._data.key,
            work=OperationWork(operation, {}, {}),
            options=cast("Any", None),
            hooks=(),
            call_site=self._data.call_site,
            io=None,
            source=self._source,
        )
        return allowed_types(stand_in, self._job_module)

    def _hook(self, hook: HookData, importable: StoredTypes) -> OnError:
        if isinstance(hook, FunctionData):
            return _load_function(hook, importable)
        own = None
        if self._dispatcher is not None:
            own = (
                self._dispatcher.on_error
                if hook == "integration"
                else self._dispatcher.task_options.on_error
            )
        if own is None:
            raise ValueError(f"the integration {self._data.integration!r} has no such error hook")
        return own


def _decode_arguments(arguments: Mapping[str, Json], types: StoredTypes) -> dict[str, object]:
    return {name: _decode_argument(value, types) for name, value in arguments.items()}


def _decode_argument(stored: Any, types: StoredTypes) -> object:
    if isinstance(stored, list):
        return [_decode_argument(item, types) for item in cast("list[Json]", stored)]
    if not isinstance(stored, Mapping):
        return stored
    members = cast("Mapping[str, Any]", stored)
    if TYPE_TAG not in members:
        return _decode_arguments(members, types)
    value = members["value"]
    match members[TYPE_TAG]:
        case "import":  # IMPORT_TAG
            return types.find(str(value))
        case "tuple":
            return tuple(_decode_argument(item, types) for item in value)
        case "dict":
            return _decode_arguments(value, types)
        case _:
            return decode_value(members, types)


def _load_function(data: FunctionData, importable: StoredTypes) -> Callable[..., Any]:
    function = task_body(importable.find(data.reference))
    if not isinstance(function, FunctionType):
        raise ValueError(f"{data.reference!r} is not a function")
    if not data.positional and not data.keywords:
        return function
    types = with_module(importable, data.reference)
    positional = [_decode_argument(value, types) for value in data.positional]
    return partial(function, *positional, **_decode_arguments(data.keywords, types))
