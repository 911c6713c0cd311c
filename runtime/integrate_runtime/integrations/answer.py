"""``answer``: calls a method as a task, and returns the HTTP response beside the result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import NoAnswer
from integrate_runtime.codecs.answers import AnswerCodec
from integrate_runtime.codecs.registry import get_codec

from .clones import with_answers
from .dispatcher import dispatcher_of
from .methods import operation_of, rebind

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from integrate_runtime.base.answer import Answer
    from integrate_runtime.base.types import TaskKey

    from .dispatcher import HasDispatcher


def answer(
    integration: HasDispatcher,
    method: Callable[..., Any],
    key: TaskKey,
    args: tuple[Any, ...],
    kwargs: Mapping[str, Any],
) -> Coroutine[Any, Any, Answer[Any]]:
    """Call a method as a task whose result is an ``Answer``.

    Args:
        integration: Integration that is bound to a run.
        method: Method of the integration.
        key: Key of the task.
        args: Positional arguments of the method.
        kwargs: Keyword arguments of the method.

    Raises:
        NoAnswer: If the SDK keeps no responses, or the method is not one of the integration's.
    """
    dispatcher = dispatcher_of(integration)
    operation = operation_of(method, dispatcher)
    if operation is None:
        name = getattr(method, "__name__", "")
        raise NoAnswer(
            f"{getattr(method, '__qualname__', method)!r} is not a task method of "
            f"{dispatcher.name!r}: pass one, such as io.{dispatcher.name}.things.get, then "
            "a key and the method's own arguments.",
            name,
        )
    if not isinstance(get_codec(dispatcher.codec), AnswerCodec):
        raise NoAnswer(
            f"{dispatcher.name}.{operation.id} has no answer: the SDK returns its results without "
            "the responses. Call the method as a task.",
            operation.id,
        )
    task: Coroutine[Any, Any, Answer[Any]] = rebind(method, with_answers(integration))(
        key, *args, **kwargs
    )
    return task
