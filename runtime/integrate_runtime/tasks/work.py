"""What a task does: call an operation, or a callback. Engines treat both alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from types import MethodType
from typing import Any, Generic, Protocol, TypeVar, cast

from integrate_runtime.base.errors import SdkMismatch
from integrate_runtime.reflection.calling import call
from integrate_runtime.reflection.references import load_reference
from integrate_runtime.values.open_files import OpenFile

from .called_namespaces import CALL, arguments_within, steps_of, without_calls
from .operation import Operation
from .task import Task

FunctionT = TypeVar("FunctionT", bound=Callable[..., object])


class Work(Protocol):
    """What a task does."""

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
        """The function; None for operations."""
        ...

    @property
    def arguments(self) -> Mapping[str, object]:
        """What it is called with by name, as far as that is known."""
        ...

    @property
    def bound_arguments(self) -> Mapping[str, object]:
        """The same with what is bound by position, under its number."""
        ...

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Do it once; the result may be an awaitable."""
        ...


@dataclass(frozen=True, slots=True)
class OperationWork:
    """A call of one of the SDK's methods.

    Attributes:
        operation: The method.
        arguments: Its arguments, without those that are their default, and those of the
            namespaces on the way that take some, see ``called_namespaces``.
        switches: Attribute paths that are called on the way, with their arguments.
        classes: Module of the classes that the call begins with, made from the client.
        files: Those of the arguments that can be read once.
        namespace: Class whose table of operations has the operation.
    """

    operation: Operation
    arguments: Mapping[str, object]
    switches: Mapping[str, tuple[Any, ...]]
    classes: str = ""
    files: tuple[OpenFile, ...] = ()
    namespace: type | None = None
    callback: None = field(default=None, init=False)

    @property
    def bound_arguments(self) -> Mapping[str, object]:
        """Its arguments."""
        return self.arguments

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Walk from the client to the method and call it.

        Raises:
            IntegrationError: the installed SDK has no such method.
            SpentArgumentError: an earlier attempt has read an argument that cannot be rewound.
        """
        for file in self.files:
            file.make_ready()
        arguments = without_calls(self.arguments)
        if self.operation.idempotency is not None:
            _add_idempotency_key(arguments, self.operation.idempotency, task.idempotency_key)
        return call(_without_warning(self._method(client)), arguments)

    def _method(self, client: Any) -> Callable[..., object]:
        found: Any = client
        path, given = "", self.arguments
        for part in self.operation.call.split("."):
            name, calls = steps_of(part)
            path = f"{path}.{name}" if path else name
            try:
                if self.classes and path == name:
                    found = load_reference(f"{self.classes}:{name}")(client)
                else:
                    found = getattr(found, name)
            except AttributeError as error:
                raise SdkMismatch(
                    f"The installed SDK has no {path!r}: generate the package again for it.", path
                ) from error
            if path in self.switches:
                found = found(*self.switches[path])
            for number in range(calls):
                given = arguments_within(given, f"{name if number == 0 else ''}{CALL}")
                found = call(found, without_calls(given))
            path += CALL * calls
        return cast("Callable[..., object]", found)


@dataclass(slots=True)  # frozen, it would take three times as long to make
class _FunctionWork(Generic[FunctionT]):
    """A function of the user's."""

    callback: FunctionT
    operation: None = field(default=None, init=False)

    @property
    def namespace(self) -> None:
        """None: a function is in no table of operations."""
        return None

    @property
    def arguments(self) -> Mapping[str, object]:
        """The keywords that a ``functools.partial`` binds."""
        return _bound_keywords(self.callback)

    @property
    def bound_arguments(self) -> Mapping[str, object]:
        """All that a ``functools.partial`` binds."""
        return _bound(self.callback)


class CallbackWork(_FunctionWork[Callable[[Any, Task, Any], object]]):
    """A function that gets the client, the task and the io."""

    __slots__ = ()

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Call it."""
        return self.callback(client, task, io)


class OwnWork(_FunctionWork[Callable[[Task, Any], object]]):
    """A function that needs no client."""

    __slots__ = ()

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Call it."""
        return self.callback(task, io)


def _without_warning(method: Callable[..., object]) -> Callable[..., object]:
    """A deprecated method without the wrapper that warns: the task's own has warned its caller."""
    wrapper: Any = getattr(method, "__func__", method)
    if getattr(wrapper, "__globals__", {}).get("__name__") not in ("typing_extensions", "warnings"):
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
    """Pass the key where the operation takes it, unless the caller passed one."""
    if "-" not in name:
        arguments.setdefault(name, key)
        return
    headers = cast("Mapping[str, str]", arguments.get("headers") or {})
    if name.lower() not in {header.lower() for header in headers}:
        arguments["headers"] = {**headers, name: key}
