"""``Namespace``, the base class of generated namespaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from integrate_runtime.tasks.called_namespaces import Calls, as_arguments

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterable, Mapping

    from integrate_runtime.base.types import TaskKey
    from integrate_runtime.tasks.operation import Operation
    from integrate_runtime.tasks.options import TaskOptions

    from .dispatcher import HasDispatcher


class Namespace:
    """A group of an SDK's methods, as tasks.

    Generated subclasses add the methods. It has no public names, so that all are free for methods.
    """

    _operations: ClassVar[Mapping[str, Operation]] = {}

    def __init__(self, integration: HasDispatcher, calls: Calls = ()) -> None:
        self._integration = integration
        self._calls = calls

    def __dir__(self) -> Iterable[str]:
        """Return the names of tasks and namespaces, which a prompt completes."""
        return public_names(self)

    def _call(
        self,
        operation: Operation,
        key: TaskKey,
        arguments: Mapping[str, object],
        options: TaskOptions | None,
    ) -> Coroutine[Any, Any, Any]:
        """Run an operation as a task."""
        # Not a coroutine function: its body must run in the caller's line, which is recorded.
        from .dispatcher import dispatcher_of  # not at the top: importing a namespace is cheap

        dispatcher = dispatcher_of(self._integration)
        return dispatcher.call_operation(
            type(self), operation, key, arguments, options, as_arguments(self._calls)
        )

    def _with_call(self, name: str, arguments: Mapping[str, object]) -> Calls:
        """Return the calls of this namespace, followed by the call of a nested one.

        Args:
            name: Name of the call, such as ``messages()``.
            arguments: Arguments of the generated ``__call__``, defaults included.
        """
        from .dispatcher import dispatcher_of

        dispatcher = dispatcher_of(self._integration)
        explicit = dispatcher.explicit_arguments(type(self), "__call__", arguments)
        return (*self._calls, (name, explicit))


def public_names(item: object) -> Iterable[str]:
    """Return the names of an object's attributes that are for users."""
    return (name for name in object.__dir__(item) if not name.startswith("_"))


NamespaceT = TypeVar("NamespaceT", bound=Namespace)


def integration_of(namespace: Namespace) -> HasDispatcher:
    """Return the integration of a namespace."""
    integration: HasDispatcher = vars(namespace)["_integration"]
    return integration


def clone_namespace(namespace: NamespaceT, integration: HasDispatcher) -> NamespaceT:
    """Return a copy of a namespace that belongs to another clone of its integration."""
    calls: Calls = vars(namespace)["_calls"]
    return type(namespace)(integration, calls)
