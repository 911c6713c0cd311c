"""Methods of integrations and namespaces that are passed to ``paginate`` and ``answer``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .dispatcher import Dispatcher
from .namespace import Namespace, clone_namespace, integration_of

if TYPE_CHECKING:
    from integrate_runtime.tasks.operation import Operation

    from .dispatcher import HasDispatcher


def operation_of(method: Callable[..., Any], dispatcher: Dispatcher) -> Operation | None:
    """Return the operation of a generated method; None if it is not one of the integration's."""
    owner, name = getattr(method, "__self__", None), getattr(method, "__name__", "")
    operations: Mapping[str, Operation] = getattr(owner, "_operations", {})
    return operations.get(name) if _belongs(owner, dispatcher) else None


def rebind(method: Callable[..., Any], integration: HasDispatcher) -> Callable[..., Any]:
    """Return a generated method, bound to another clone of its integration."""
    owner: Any = getattr(method, "__self__", None)
    source = clone_namespace(owner, integration) if isinstance(owner, Namespace) else integration
    bound: Callable[..., Any] = getattr(source, getattr(method, "__name__", ""))
    return bound


def _belongs(owner: Any, dispatcher: Dispatcher) -> bool:
    """Whether the owner of a method is a dispatcher's integration or one of its namespaces."""
    if isinstance(owner, Namespace):
        owner = integration_of(owner)
    other = getattr(owner, "__dict__", {}).get("_dispatcher")
    return isinstance(other, Dispatcher) and other.identity is dispatcher.identity
