"""Conversion of task requests to data and back.

It is for engines that carry a request to another process; ``LocalEngine`` runs requests as they
are.

A ``TaskRequest`` holds live objects: functions, integrations, settings of clients. Its data form
names them instead. Both processes import the same program, so a name leads to the same object:

- an operation, by the namespace class with it, as in ``integrate_github.issues:Issues``;
- an integration, by its id in the job's IO class, which also has its credentials and settings;
- a function, by string import, with the arguments that ``functools.partial`` binds.

For example::

    data = to_data(request, job_module="shop.jobs")
    text = compact(data.as_json())
    request = from_data(TaskRequestData.from_json(parse(text)), io, job_module="shop.jobs")

A string import runs code, so names are resolved against an allow-list: the packages of the SDK, of
the job's module and of what that module imports. An engine must still authenticate stored data
before it reads it, as arguments decide what is called with whose credentials.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.errors import NotStorable
from integrate_runtime.base.types import TYPE_TAG
from integrate_runtime.clients.binding import SdkBinding
from integrate_runtime.clients.source import ClientSource
from integrate_runtime.codecs.answers import answering_call
from integrate_runtime.codecs.pages import LinkedPages, PageRequest, live_pages
from integrate_runtime.codecs.registry import get_codec
from integrate_runtime.integrations.dispatcher import dispatcher_of
from integrate_runtime.integrations.integration import BaseIntegration
from integrate_runtime.integrations.namespace import Namespace
from integrate_runtime.jobs.context_work import ContextWork
from integrate_runtime.pagination.links import LinkWork
from integrate_runtime.pagination.pages import PageWork
from integrate_runtime.reflection.references import load_reference
from integrate_runtime.reflection.stored_types import NO_TYPES, StoredTypes
from integrate_runtime.reflection.type_expressions import TypeExpressionError
from integrate_runtime.reflection.type_paths import type_expression
from integrate_runtime.tasks.request import TaskRequest
from integrate_runtime.tasks.work import CallbackWork, ClientlessWork, OperationWork
from integrate_runtime.values.encoding import decode_value, encode_value, tagged
from integrate_runtime.values.open_files import open_files

from .allowed_types import allowed_types
from .request_data import (
    CallbackData,
    ContextData,
    FunctionData,
    HookData,
    NoDataForm,
    OperationData,
    PageData,
    TaskRequestData,
    WorkData,
)

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json
    from integrate_runtime.integrations.dispatcher import Dispatcher
    from integrate_runtime.jobs.io import IO
    from integrate_runtime.tasks.hooks import OnError
    from integrate_runtime.tasks.operation import Operation
    from integrate_runtime.tasks.options import TaskOptions
    from integrate_runtime.tasks.work import Work

# Additional type tag, for arguments only: a task's result has no such parts.
_IMPORT = "import"
"""A class or function, with its string import as value."""


def to_data(request: TaskRequest, *, job_module: str) -> TaskRequestData:
    """Return the data form of a task request.

    Args:
        request: The task.
        job_module: Module of the job that calls the task, for the allow-list.

    Raises:
        NoDataForm: If a part of the task cannot be carried to another process.
    """
    return _Writer(request, job_module).write()


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


class _Writer:
    """Conversion of one request to data."""

    def __init__(self, request: TaskRequest, job_module: str) -> None:
        self._request = request
        self._types = allowed_types(request, job_module)
        # A callback's own module is not in the list that decides whether it may be imported.
        self._importable = _importable(request.source, job_module)

    def write(self) -> TaskRequestData:
        request, source = self._request, self._request.source
        dispatcher: Dispatcher | None = None
        if source is not None:
            dispatcher = _integration_of(request.io, source.integration)
            if dispatcher is None or dispatcher.identity is not source.owner:
                raise self._refusal(
                    f"integration {source.integration!r}",
                    "is not an attribute of the job's IO class under this id",
                )
        return TaskRequestData(
            key=request.key,
            work=self._work(request.work),
            options=self._options(request.options),
            hooks=tuple(self._hook(hook, dispatcher) for hook in request.hooks),
            call_site=request.call_site,
            integration=source.integration if source is not None else None,
            connection=source.connection if source is not None else None,
        )

    def _work(self, work: Work) -> WorkData:
        match work:
            case LinkWork():
                namespace = self._namespace(work)
                arguments = self._arguments(work.arguments)
                return OperationData(namespace, work.operation.id, arguments, url=work.url)
            case OperationWork():
                namespace = self._namespace(work)
                arguments = self._arguments(work.arguments)
                answering = work.call is not None
                return OperationData(namespace, work.operation.id, arguments, answering)
            case PageWork() if work.operation is not None:
                return self._page(work, work.operation)
            case ContextWork():
                arguments = self._arguments(work.call_arguments)
                return ContextData(work.call, arguments)
            case CallbackWork() | ClientlessWork():
                function = self._function(work.callback, "callback")
                return CallbackData(function, isinstance(work, CallbackWork))
            case _:
                reason = f"is a {type(work).__qualname__}, which is known to this process alone"
                raise self._refusal("work", reason)

    def _namespace(self, work: OperationWork | PageWork) -> str:
        namespace, operation = work.namespace, cast("Operation", work.operation)
        reference = _reference(namespace) if namespace is not None else None
        if reference is None or _find_operation(namespace, operation.id) is not operation:
            raise self._refusal(
                f"operation {operation.id!r}", "is in no table of an importable namespace class"
            )
        return reference

    def _page(self, work: PageWork, operation: Operation) -> PageData:
        try:
            page = type_expression(work.request.kind)
        except ValueError as error:
            raise self._refusal("page", f"is of a class that cannot be imported: {error}") from None
        arguments = self._arguments(work.request.arguments)
        return PageData(self._namespace(work), operation.id, page, arguments)

    def _options(self, options: TaskOptions) -> Json:
        # Any mapping and sequence will do for a caller; only dicts and tuples are stored.
        params = dict(options.params) if options.params is not None else None
        plain = replace(
            options,
            params=params,
            properties=tuple(options.properties),
            redact=tuple(options.redact),
            on_error=None,  # it is one of the request's hooks
        )
        try:
            return encode_value(plain, NO_TYPES)
        except NotStorable as error:
            raise self._refusal("options", f"cannot be stored: {error}") from error

    def _hook(self, hook: OnError, dispatcher: Dispatcher | None) -> HookData:
        if dispatcher is not None and hook is dispatcher.on_error:
            return "integration"
        if dispatcher is not None and hook is dispatcher.task_options.on_error:
            return "task_options"
        return self._function(hook, "error hook")

    def _function(self, function: Callable[..., object], part: str) -> FunctionData:
        positional: tuple[object, ...] = ()
        keywords: Mapping[str, object] = {}
        while isinstance(function, partial):
            bound = cast("partial[object]", function)
            positional, keywords = bound.args + positional, {**bound.keywords, **keywords}
            function = bound.func
        reference = self._import(function, part)
        # Arguments may be of classes in the function's own module.
        types = _with_module(self._importable, reference)
        return FunctionData(
            reference,
            tuple(
                self._argument(f"argument {number} of its {part}", value, types)
                for number, value in enumerate(positional, 1)
            ),
            {
                name: self._argument(f"argument {name!r} of its {part}", value, types)
                for name, value in keywords.items()
            },
        )

    def _import(self, function: object, part: str) -> str:
        """Return the string import of a function.

        Raises:
            NoDataForm: If the import leads to another object, or is not allowed.
        """
        advice = "use a function at the top of a module, with functools.partial for its arguments"
        if isinstance(function, MethodType):
            raise self._refusal(part, f"is a method of an object: {advice}")
        if not isinstance(function, FunctionType):
            name = type(function).__qualname__
            raise self._refusal(part, f"is a {name} object, not a function: {advice}")
        name = function.__qualname__
        if "<lambda>" in name:
            raise self._refusal(part, f"is a lambda: {advice}")
        if "<locals>" in name:
            outer = name.partition(".<locals>")[0]
            raise self._refusal(part, f"is defined inside {outer}: {advice}")
        return self._checked_reference(function, part)

    def _checked_reference(self, item: FunctionType | type, part: str) -> str:
        if item.__module__ == "__main__":
            # In another process, __main__ is another program.
            raise self._refusal(
                part, f"{item.__qualname__} is defined in __main__: move it to a module"
            )
        reference = _reference(item)
        if reference is None:
            name = f"{item.__module__}:{item.__qualname__}"
            raise self._refusal(
                part, f"is not the object that {name} imports: give the object its own name there"
            )
        try:
            self._importable.find(reference)
        except TypeExpressionError:
            raise self._refusal(
                part,
                f"{reference} is in a package that the job's module does not import: import it at "
                "the top of that module",
            ) from None
        return reference

    def _arguments(self, arguments: Mapping[str, object]) -> Mapping[str, Json]:
        return {
            name: self._argument(f"argument {name!r}", value, self._types)
            for name, value in arguments.items()
        }

    def _argument(self, part: str, value: object, types: StoredTypes) -> Json:
        if open_files({part: value}):
            raise self._refusal(part, "is an open file or iterator: pass a path, bytes or a list")
        try:
            return encode_value(value, types)
        except NotStorable:
            pass  # it may hold a class or a function, which no result of a task may
        try:
            return self._container_or_import(part, value, types)
        except RecursionError:
            raise self._refusal(part, "is nested too deeply, or in itself") from None

    def _container_or_import(self, part: str, value: Any, types: StoredTypes) -> Json:
        def encode(item: object) -> Json:
            return self._container_or_import(part, item, types)

        if isinstance(value, type):
            return tagged(_IMPORT, self._checked_reference(value, part))
        if isinstance(value, (FunctionType, MethodType, partial)):
            return tagged(_IMPORT, self._import(cast("object", value), part))
        kind = cast("Any", type(value))
        if kind is list:
            return [encode(item) for item in value]
        if kind is tuple:
            return tagged("tuple", [encode(item) for item in value])
        if kind is dict and all(type(name) is str for name in value):
            encoded = {name: encode(item) for name, item in value.items()}
            return tagged("dict", encoded) if TYPE_TAG in encoded else encoded
        try:
            return encode_value(value, types)
        except NotStorable as error:
            raise self._refusal(part, f"cannot be stored: {error}") from error

    def _refusal(self, part: str, reason: str) -> NoDataForm:
        return NoDataForm(self._request.key, part, reason.removesuffix("."))


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
        importable = _importable(self._source, self._job_module)
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
        dispatcher = _integration_of(self._io, name)
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

    def _operation(self, work: OperationData) -> OperationWork:
        namespace, operation = self._declared(work)
        types = self._types(operation)
        binding = (
            self._dispatcher.binding if self._dispatcher is not None else None
        ) or SdkBinding(client="")
        arguments = _decode_arguments(work.arguments, types)
        call = answering_call(binding.codec, operation) if work.answering else None
        decoded = OperationWork(
            operation, arguments, binding.switches, binding.classes, (), namespace, call
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
        operation = _find_operation(namespace, work.operation)
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


def _integration_of(io: object, name: str) -> Dispatcher | None:
    """Return the dispatcher of the integration that an IO instance has under an id."""
    for base in type(io).__mro__:
        members: dict[str, BaseIntegration[Any]] = {
            attribute: member
            for attribute, member in vars(base).items()
            if isinstance(member, BaseIntegration)
        }
        for attribute, member in members.items():
            dispatcher = dispatcher_of(member)
            # A subclass may have replaced the attribute by another integration.
            if dispatcher.name == name and getattr(type(io), attribute) is member:
                return dispatcher
    return None


def _importable(source: ClientSource | None, job_module: str) -> StoredTypes:
    """Return the packages that functions and classes may be imported from."""
    sdk = source.sdk if source is not None else None
    sdks = frozenset({sdk} if sdk is not None else ())
    return StoredTypes(sdks, frozenset({job_module}))


def _with_module(types: StoredTypes, reference: str) -> StoredTypes:
    return StoredTypes(types.sdks, types.modules | {reference.partition(":")[0]})


def _reference(item: FunctionType | type | None) -> str | None:
    """Return the string import of a function or class, if it leads to the very same object."""
    if item is None or "<" in item.__qualname__:
        return None
    found: object = sys.modules.get(item.__module__)
    for name in item.__qualname__.split("."):
        found = getattr(found, name, None)
    return f"{item.__module__}:{item.__qualname__}" if found is item else None


def _find_operation(namespace: object, operation_id: str) -> Operation | None:
    """Return an operation from the table of a namespace class or of a flat SDK's integration."""
    if not isinstance(namespace, type) or not issubclass(namespace, (Namespace, BaseIntegration)):
        return None
    table: Mapping[str, Operation] = getattr(cast("type", namespace), "_operations", {})
    return next((known for known in table.values() if known.id == operation_id), None)


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
        case "import":
            return types.find(str(value))
        case "tuple":
            return tuple(_decode_argument(item, types) for item in value)
        case "dict":
            return _decode_arguments(value, types)
        case _:
            return decode_value(members, types)


def _load_function(data: FunctionData, importable: StoredTypes) -> Callable[..., Any]:
    function = importable.find(data.reference)
    if not isinstance(function, FunctionType):
        raise ValueError(f"{data.reference!r} is not a function")
    if not data.positional and not data.keywords:
        return function
    types = _with_module(importable, data.reference)
    positional = [_decode_argument(value, types) for value in data.positional]
    return partial(function, *positional, **_decode_arguments(data.keywords, types))
