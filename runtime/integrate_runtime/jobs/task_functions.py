"""``@task``, which makes a function of the program callable as a generated task is."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial, wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast, overload

from integrate_runtime.base.arguments import invalid
from integrate_runtime.base.errors import InvalidArgument
from integrate_runtime.base.types import TaskKey
from integrate_runtime.reflection.task_functions import mark_as_task
from integrate_runtime.tasks.keys import missing_key
from integrate_runtime.tasks.options import TaskOptions
from integrate_runtime.tasks.task import Task

from .io import IO

P = ParamSpec("P")
IoT = TypeVar("IoT", bound=IO)
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_OWN_PARAMETERS = 2
"""Number of parameters that the runtime fills: the task and the IO."""


class TaskDecorator(Protocol):
    """Decorator that ``task(...)`` returns; it keeps the parameters and the result's type."""

    def __call__(
        self, function: Callable[Concatenate[Task, IoT, P], Awaitable[T]], /
    ) -> Callable[Concatenate[TaskKey, IoT, P], Coroutine[object, object, T]]:
        """Return the function as a task."""
        ...


@overload
def task(
    function: Callable[Concatenate[Task, IoT, P], Awaitable[T]], /
) -> Callable[Concatenate[TaskKey, IoT, P], Coroutine[object, object, T]]: ...


@overload
def task(options: TaskOptions | None = None, /) -> TaskDecorator: ...


def task(function_or_options: object = None, /) -> object:
    """Make a function a task, which is called with a key as generated tasks are.

        @task(TaskOptions(repeat="safe"))
        async def charge(task: Task, io: Tools, *, order: str) -> str: ...

        receipt = await charge("charge", io, order=order)

    The call is the same task as ``io.run_task("charge", partial(charge, order=order), options)``
    with the undecorated function: a function may be decorated while its runs are open. The
    title is the function's name, as in "Charge order" for ``charge_order``, unless the options
    have one.

    Args:
        function_or_options: Options of each call, or the function itself. It is asynchronous and
            takes the task, the IO, and further parameters that can be passed by name.

    Returns:
        A function of the key, the IO and the further parameters, or a decorator that returns one.

    Raises:
        InvalidArgument: If the function or the options cannot be used.
    """
    if function_or_options is None or isinstance(function_or_options, TaskOptions):
        return partial(_as_task, function_or_options or TaskOptions())
    return _as_task(TaskOptions(), function_or_options)


def _as_task(options: TaskOptions, function: object) -> Callable[..., Coroutine[Any, Any, Any]]:
    signature = _checked_signature(function)
    body = cast("Callable[..., Awaitable[Any]]", function)
    title = body.__name__.replace("_", " ").strip().capitalize()
    options = options.completed_by(TaskOptions(name=title))

    @wraps(body)
    def call(*passed: Any, **kwargs: Any) -> Coroutine[Any, Any, Any]:
        task_key, io, args = _key_and_io(body.__name__, passed)
        try:
            bound = signature.bind(None, None, *args, **kwargs)
        except TypeError as error:
            raise TypeError(f"{body.__name__}() {error}") from None
        names = list(signature.parameters)[_OWN_PARAMETERS:]
        named = {name: bound.arguments[name] for name in names if name in bound.arguments}
        for name in names:
            if signature.parameters[name].kind is inspect.Parameter.VAR_KEYWORD:
                named.update(named.pop(name, {}))
        return io.run_task(task_key, partial(body, **named) if named else body, options)

    cast("Any", call).__signature__ = _signature_of_call(signature)
    mark_as_task(call, body)
    return call


def _key_and_io(name: str, passed: tuple[Any, ...]) -> tuple[TaskKey, IO, tuple[Any, ...]]:
    """Return the key, the IO and the other positional arguments of a call.

    Raises:
        InvalidTaskKey: If the key was left out.
        InvalidArgument: If something else is in the place of the IO.
        TypeError: If the IO was left out.
    """
    match passed:
        case ():
            raise missing_key(f"{name}() has no key", name)
        case (IO(), *_):
            raise missing_key(f"{name}() has the io in place of its key", name)
        case (task_key, IO() as io, *args):
            return task_key, io, tuple(args)
        case (_, other, *_):
            raise invalid(f"{name}: io", other, "the key of the task, and the job's io", "io")
        case _:
            raise TypeError(f"{name}() missing 1 required positional argument: 'io'")


def _signature_of_call(signature: inspect.Signature) -> inspect.Signature:
    """Return the signature with a key in place of the task."""
    _, io, *own = signature.parameters.values()
    only = inspect.Parameter.POSITIONAL_ONLY
    key = inspect.Parameter("task_key", only, annotation=TaskKey)
    return signature.replace(parameters=[key, io.replace(kind=only), *own])


def _checked_signature(function: object) -> inspect.Signature:
    """Return the signature of a function that is to be a task.

    Raises:
        InvalidArgument: If it cannot be one.
    """
    if not inspect.isfunction(function):
        raise invalid("task", function, "a function, or TaskOptions(...)", "function")
    signature = inspect.signature(function)
    parameters = list(signature.parameters.values())
    positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    if sum(parameter.kind in positional for parameter in parameters[:_OWN_PARAMETERS]) < 2:
        raise InvalidArgument(
            f"The task {function.__qualname__} takes {signature}: its first parameters are the "
            "task and the io.",
            "function",
        )
    unnamed = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.VAR_POSITIONAL)
    for parameter in parameters[_OWN_PARAMETERS:]:
        if parameter.kind in unnamed:
            raise InvalidArgument(
                f"The task {function.__qualname__} takes {parameter}, which cannot be passed by "
                "name: give it a parameter that can.",
                "function",
            )
    return signature
