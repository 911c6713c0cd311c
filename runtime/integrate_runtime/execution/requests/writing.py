"""Conversion of task requests to data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.errors import NotStorable
from integrate_runtime.base.types import TYPE_TAG
from integrate_runtime.jobs.context_work import ContextWork
from integrate_runtime.pagination.links import LinkWork
from integrate_runtime.pagination.pages import PageWork
from integrate_runtime.reflection.stored_types import NO_TYPES, StoredTypes
from integrate_runtime.reflection.type_expressions import TypeExpressionError
from integrate_runtime.reflection.type_paths import type_expression
from integrate_runtime.tasks.options import TaskOptions
from integrate_runtime.tasks.request import TaskRequest
from integrate_runtime.tasks.work import CallbackWork, ClientlessWork, ItemWork, OperationWork
from integrate_runtime.values.json_forms.encoding import encode_value, tagged
from integrate_runtime.values.open_files import open_files

from .allowed_types import allowed_types
from .data import (
    CallbackData,
    ContextData,
    FunctionData,
    HookData,
    ItemData,
    NoDataForm,
    OperationData,
    PageData,
    TaskRequestData,
    WorkData,
)
from .lookup import (
    IMPORT_TAG,
    find_operation,
    importable_types,
    integration_of,
    reference_to,
    with_module,
)

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json
    from integrate_runtime.integrations.dispatcher import Dispatcher
    from integrate_runtime.tasks.hooks import OnError
    from integrate_runtime.tasks.operation import Operation
    from integrate_runtime.tasks.work import Work

_NO_OPTIONS = TaskOptions()


def to_data(request: TaskRequest, *, job_module: str) -> TaskRequestData:
    """Return the data form of a task request.

    Args:
        request: The task.
        job_module: Module of the job that calls the task, for the allow-list.

    Raises:
        NoDataForm: If a part of the task cannot be carried to another process.
    """
    return _Writer(request, job_module).write()


class _Writer:
    """Conversion of one request to data."""

    def __init__(self, request: TaskRequest, job_module: str) -> None:
        self._request = request
        self._types = allowed_types(request, job_module)
        # A callback's own module is not in the list that decides whether it may be imported.
        self._importable = importable_types(request.source, job_module)

    def write(self) -> TaskRequestData:
        request, source = self._request, self._request.source
        dispatcher: Dispatcher | None = None
        if source is not None:
            dispatcher = integration_of(request.io, source.integration)
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
                state = work.iterator_state
                return OperationData(
                    namespace, work.operation.id, arguments, answering, iterator_state=state
                )
            case PageWork() if work.operation is not None:
                return self._page(work, work.operation)
            case ContextWork():
                arguments = self._arguments(work.call_arguments)
                return ContextData(work.call, arguments)
            case CallbackWork() | ClientlessWork():
                function = self._function(work.callback, "callback")
                return CallbackData(function, isinstance(work, CallbackWork))
            case ItemWork():
                function = self._function(work.callback, "function")
                types = with_module(self._importable, function.reference)
                return ItemData(function, self._argument("item", work.item, types))
            case _:
                reason = f"is a {type(work).__qualname__}, which is known to this process alone"
                raise self._refusal("work", reason)

    def _namespace(self, work: OperationWork | PageWork) -> str:
        namespace, operation = work.namespace, cast("Operation", work.operation)
        reference = reference_to(namespace) if namespace is not None else None
        if reference is None or find_operation(namespace, operation.id) is not operation:
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
            encoded: Any = encode_value(plain, NO_TYPES)
        except NotStorable as error:
            raise self._refusal("options", f"cannot be stored: {error}") from error
        members = {
            name: member
            for name, member in encoded["value"].items()
            if getattr(plain, name) != getattr(_NO_OPTIONS, name)
        }
        return {**encoded, "value": members}

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
        types = with_module(self._importable, reference)
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
        reference = reference_to(item)
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
            return tagged(IMPORT_TAG, self._checked_reference(value, part))
        if isinstance(value, (FunctionType, MethodType, partial)):
            return tagged(IMPORT_TAG, self._import(cast("object", value), part))
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
