"""The base of generated namespaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from integrate_runtime.tasks.called_namespaces import Calls, as_arguments

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

    from integrate_runtime.base.types import TaskKey
    from integrate_runtime.tasks.operation import Operation
    from integrate_runtime.tasks.options import TaskOptions

    from .integration import BaseIntegration


class Namespace:
    """A group of an SDK's methods as tasks.

    Subclasses are generated. Nothing here is public, so that no name of an SDK is taken.
    """

    _operations: ClassVar[Mapping[str, Operation]] = {}

    def __init__(self, integration: BaseIntegration[Any], calls: Calls = ()) -> None:
        self._integration = integration
        self._calls = calls

    def _call(
        self,
        operation: Operation,
        key: TaskKey,
        arguments: Mapping[str, object],
        options: TaskOptions | None,
    ) -> Coroutine[Any, Any, Any]:
        """Run an operation as a task; not a coroutine function, so that the caller is known."""
        from .integration import door_of  # a namespace that is only imported needs none

        door = door_of(self._integration)
        return door.call_operation(
            type(self), operation, key, arguments, options, as_arguments(self._calls)
        )

    def _with_call(self, name: str, arguments: Mapping[str, object]) -> Calls:
        """The calls on the way to a namespace below that takes arguments.

        Args:
            name: The call's, such as ``messages()``.
            arguments: What the generated ``__call__`` was called with.
        """
        from .integration import door_of

        given = door_of(self._integration).given_arguments(type(self), "__call__", arguments)
        return (*self._calls, (name, given))


NamespaceT = TypeVar("NamespaceT", bound=Namespace)


def integration_of(namespace: Namespace) -> BaseIntegration[Any]:
    """The integration of a namespace, for the runtime's own use."""
    integration: BaseIntegration[Any] = vars(namespace)["_integration"]
    return integration


def through(namespace: NamespaceT, integration: BaseIntegration[Any]) -> NamespaceT:
    """The same namespace, called with the same arguments, of another clone of its integration."""
    calls: Calls = vars(namespace)["_calls"]
    return type(namespace)(integration, calls)
