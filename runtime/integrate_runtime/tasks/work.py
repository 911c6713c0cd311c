"""The work of a task: calling an SDK's method or a callback, behind one protocol."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from inspect import isawaitable
from types import MethodType
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar, cast

from integrate_runtime.base.errors import InvalidArgument, SdkMismatch
from integrate_runtime.reflection.calling import ArgumentMismatch, call, refusal
from integrate_runtime.reflection.references import load_namespace_class
from integrate_runtime.values.open_files import OpenFile

from .called_namespaces import CALL, arguments_within, steps_of
from .keywords import split_arguments
from .operation import Operation
from .task import Task

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

IteratorState: TypeAlias = "Mapping[str, Json]"
"""Attributes of an iterator of pages that reading a page changed, with their encoded values."""

_ITERATOR_STATE = "iterator_state()"
_DEPRECATING = ("typing_extensions", "warnings", "_py_warnings")
"""Modules that have a decorator ``deprecated``, the last one since Python 3.14."""

"""Name of the state among arguments, which no parameter can have."""

_Reaching: TypeAlias = Generator[Awaitable[object], object, Callable[..., object]]

FunctionT = TypeVar("FunctionT", bound=Callable[..., object])


class Work(Protocol):
    """A call that a task makes once per attempt."""

    @property
    def operation(self) -> Operation | None:
        """The operation; None for callbacks."""
        ...

    @property
    def namespace(self) -> type | None:
        """Class whose table of operations has the operation; None for callbacks."""
        ...

    @property
    def callback(self) -> Callable[..., object] | None:
        """The callback; None for operations."""
        ...

    @property
    def arguments(self) -> Mapping[str, object]:
        """Known arguments by name, to show as the task's input."""
        ...

    @property
    def bound_arguments(self) -> Mapping[str, object]:
        """Known arguments, including positional ones of a ``partial`` under ``"0"``, ``"1"``, ...

        A change of them between executions is a change of the task.
        """
        ...

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Make the call; the result may be an awaitable."""
        ...


@dataclass(frozen=True, slots=True)
class OperationWork:
    """Call of an SDK's method.

    Attributes:
        operation: The method.
        arguments: The method's arguments without defaults, and those of callable namespaces, in
            the form that ``called_namespaces`` and ``keywords`` describe.
        switches: ``SdkBinding.switches``.
        classes: ``SdkBinding.classes``.
        files: Open files and iterators among the arguments, to rewind before another attempt.
        namespace: Class whose table of operations has the operation.
        call: Attribute path of the method that returns the whole response; None to call the
            operation's own.
        iterator_state: State of the iterator of pages after the previous page; None for the first
            page and for all other calls.
    """

    operation: Operation
    arguments: Mapping[str, object]
    switches: Mapping[str, tuple[Any, ...]]
    classes: str | tuple[str, ...] = ""
    files: tuple[OpenFile, ...] = ()
    namespace: type | None = None
    call: str | None = None
    iterator_state: IteratorState | None = None
    callback: None = field(default=None, init=False)

    @property
    def bound_arguments(self) -> Mapping[str, object]:
        """The operation's arguments, all of which have names, and the state of the iterator."""
        if self.iterator_state is None:
            return self.arguments
        return {**self.arguments, _ITERATOR_STATE: self.iterator_state}

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Look the method up from the client and call it.

        Raises:
            SdkMismatch: If the installed SDK has no such method, or it does not take the arguments.
            SpentArgumentError: If a previous attempt read an argument that cannot be rewound.
        """
        for file in self.files:
            file.make_ready()
        reaching = self._reach(client)
        try:
            fetching = next(reaching)
        except StopIteration as end:
            return self._enter(end.value, task)
        return self._fetch_and_enter(reaching, fetching, task)

    async def _fetch_and_enter(
        self, reaching: _Reaching, fetching: Awaitable[object], task: Task
    ) -> object:
        """Call a method of an object that has to be fetched first."""
        while True:
            fetched = await fetching
            try:
                fetching = reaching.send(fetched)
            except StopIteration as end:
                result = self._enter(end.value, task)
                return await result if isawaitable(result) else result

    def _enter(self, method: Callable[..., object], task: Task) -> object:
        arguments, repeated = split_arguments(self.arguments)
        if self.operation.idempotency is not None:
            _add_idempotency_key(arguments, self.operation.idempotency, task.idempotency_key)
        try:
            return call(_without_warning(method), arguments, repeated)
        except ArgumentMismatch as error:
            path = self.call or self.operation.call
            raise SdkMismatch(
                f"The installed SDK's {path!r} does not take these arguments: {error}. Generate "
                "the package again for it, or correct the call.",
                path,
            ) from error

    def method(self, client: Any) -> Callable[..., object]:
        """Look the method up from the client, if no object on the way has to be fetched.

        Raises:
            SdkMismatch: If the installed SDK has no such method.
        """
        try:
            next(self._reach(client))
        except StopIteration as end:
            return cast("Callable[..., object]", end.value)
        path = self.call or self.operation.call
        raise SdkMismatch(
            f"The installed SDK's {path!r} sends a request before it is called.", path
        )

    def _reach(self, client: Any) -> _Reaching:
        """Look the method up from the client.

        Yields:
            An awaitable that a call on the path returned. The object that it gives is sent back.

        Raises:
            SdkMismatch: If the installed SDK has no such method.
        """
        target: Any = client
        path, remaining = "", self.arguments
        parts: Sequence[str] = (self.call or self.operation.call).split(".")
        if self.classes:
            target, path, parts = self._construct_namespace(client, parts)
        for part in parts:
            name, calls = steps_of(part)
            path = f"{path}.{name}" if path else name
            try:
                target = getattr(target, name)
            except AttributeError as error:
                raise SdkMismatch(
                    f"The installed SDK has no {path!r}: generate the package again for it.", path
                ) from error
            if path in self.switches:
                target = target(*self.switches[path])
            for number in range(calls):
                # Further calls of the result, as in messages()(), have the name "()" alone.
                remaining = arguments_within(remaining, f"{name if number == 0 else ''}{CALL}")
                target = call(target, *split_arguments(remaining))
                if isawaitable(target):
                    target = yield target
            path += CALL * calls
        return cast("Callable[..., object]", target)

    def _construct_namespace(
        self, client: Any, parts: Sequence[str]
    ) -> tuple[object, str, Sequence[str]]:
        """Construct the namespace of a client that has its namespaces as classes.

        Returns:
            The namespace, its path, and the parts of the call below it.

        Raises:
            SdkMismatch: If the installed SDK has no such class.
        """
        try:
            cls, below = load_namespace_class(self.classes, parts)
        except (AttributeError, ImportError) as error:
            raise SdkMismatch(
                f"The installed SDK has no {parts[0]!r}: generate the package again for it.",
                parts[0],
            ) from error
        return cls(client), ".".join(parts[: len(parts) - len(below)]), below


@dataclass(slots=True)  # not frozen: construction would take three times as long
class _FunctionWork(Generic[FunctionT]):
    """Call of a user's function, which may be a ``functools.partial``."""

    callback: FunctionT
    operation: None = field(default=None, init=False)

    @property
    def namespace(self) -> None:
        """None: a function is in no table of operations."""
        return None

    @property
    def arguments(self) -> Mapping[str, object]:
        """Keyword arguments of a ``functools.partial``."""
        return _bound_keywords(self.callback)

    @property
    def bound_arguments(self) -> Mapping[str, object]:
        """Positional and keyword arguments of a ``functools.partial``."""
        return _bound(self.callback)


class CallbackWork(_FunctionWork[Callable[[Any, Task, Any], object]]):
    """Call of ``function(client, task, io)``, for an integration's ``run_task``."""

    __slots__ = ()

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Call the function."""
        return self.callback(client, task, io)


class ClientlessWork(_FunctionWork[Callable[[Task, Any], object]]):
    """Call of ``function(task, io)``, which needs no client, for ``IO.run_task``."""

    __slots__ = ()

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Call the function."""
        return self.callback(task, io)


@dataclass(slots=True)
class ItemWork(_FunctionWork[Callable[[Any, Any], object]]):
    """Call of ``function(item, io)``, for an item of ``RunContext.parallel``.

    Attributes:
        item: The item.
    """

    item: object

    @property
    def arguments(self) -> Mapping[str, object]:
        """Keyword arguments of a ``functools.partial``, and the item."""
        return {**_bound_keywords(self.callback), "item": self.item}

    @property
    def bound_arguments(self) -> Mapping[str, object]:
        """Arguments of a ``functools.partial``, and the item."""
        return {**_bound(self.callback), "item": self.item}

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Call the function."""
        return self.callback(self.item, io)


def check_callback(callback: object, *parameters: str) -> None:
    """Check that a callback can be called as a task's.

    Args:
        callback: The callback.
        parameters: Names of what it is called with.

    Raises:
        InvalidArgument: If it is no function of these parameters.
    """
    reason = refusal(callback, len(parameters))
    if reason:
        name = getattr(callback, "__qualname__", None) or repr(callback)
        raise InvalidArgument(
            f"The callback {name} cannot be called with ({', '.join(parameters)}): {reason}.",
            "callback",
        )


def _without_warning(method: Callable[..., object]) -> Callable[..., object]:
    """Unwrap a deprecated method, so that it does not warn."""
    # The generated method is deprecated as well and has warned already, at the user's own line.
    wrapper: Any = getattr(method, "__func__", method)
    if getattr(wrapper, "__globals__", {}).get("__name__") not in _DEPRECATING:
        return method
    bound = getattr(method, "__self__", None)
    return MethodType(wrapper.__wrapped__, bound) if bound is not None else wrapper.__wrapped__


def _bound_keywords(callback: object) -> Mapping[str, object]:
    if isinstance(callback, partial):
        return cast("partial[object]", callback).keywords
    return {}


def _bound(callback: object) -> Mapping[str, object]:
    if not isinstance(callback, partial):
        return {}
    bound = cast("partial[object]", callback)
    return {**{str(index): value for index, value in enumerate(bound.args)}, **bound.keywords}


def _add_idempotency_key(arguments: dict[str, object], name: str, key: str) -> None:
    """Add the idempotency key to the arguments, unless the caller passed one.

    The name is that of a parameter, of a header, or of an item of a mapping, which may be in
    another one: ``options.idempotency_key``, ``request_options.headers.Idempotency-Key``.
    """
    parameter, _, path = name.partition(".")
    if path:
        arguments[parameter] = _with_item(arguments.get(parameter), path, key)
    elif "-" in name:
        arguments["headers"] = _with_item(arguments.get("headers"), name, key)
    else:
        arguments.setdefault(name, key)


def _with_item(given: object, path: str, value: str) -> dict[str, object]:
    """Return a mapping with an item that it may have already, in any case."""
    items = {**cast("Mapping[str, object]", given or {})}
    name, _, rest = path.partition(".")
    if rest:
        return {**items, name: _with_item(items.get(name), rest, value)}
    return items if name.lower() in map(str.lower, items) else {**items, name: value}
