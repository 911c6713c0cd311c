"""Names by which data refers to the live objects of a request."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import FunctionType
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.clients.source import ClientSource
from integrate_runtime.integrations.dispatcher import dispatcher_of
from integrate_runtime.integrations.integration import BaseIntegration
from integrate_runtime.integrations.namespace import Namespace
from integrate_runtime.reflection.stored_types import StoredTypes
from integrate_runtime.reflection.task_functions import task_body

if TYPE_CHECKING:
    from integrate_runtime.integrations.dispatcher import Dispatcher
    from integrate_runtime.tasks.operation import Operation


IMPORT_TAG = "import"
"""Type tag of a class or function among arguments, with its string import as value."""


def integration_of(io: object, name: str) -> Dispatcher | None:
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


def importable_types(source: ClientSource | None, job_module: str) -> StoredTypes:
    """Return the packages that functions and classes may be imported from."""
    sdk = source.sdk if source is not None else None
    sdks = frozenset({sdk} if sdk is not None else ())
    return StoredTypes(sdks, frozenset({job_module}))


def with_module(types: StoredTypes, reference: str) -> StoredTypes:
    """Return types that also admit the classes of the module of a string import."""
    return StoredTypes(types.sdks, types.modules | {reference.partition(":")[0]})


def reference_to(item: FunctionType | type | None) -> str | None:
    """Return the string import of a function or class, if it leads to the very same object.

    The import of a function that ``@task`` decorated leads to the function behind it.
    """
    if item is None or "<" in item.__qualname__:
        return None
    found: object = sys.modules.get(item.__module__)
    for name in item.__qualname__.split("."):
        found = getattr(found, name, None)
    return f"{item.__module__}:{item.__qualname__}" if task_body(found) is item else None


def find_operation(namespace: object, operation_id: str) -> Operation | None:
    """Return an operation from the table of a namespace class or of a flat SDK's integration."""
    if not isinstance(namespace, type) or not issubclass(namespace, (Namespace, BaseIntegration)):
        return None
    table: Mapping[str, Operation] = getattr(cast("type", namespace), "_operations", {})
    return next((known for known in table.values() if known.id == operation_id), None)
