"""Copies of an integration that share its clients: for a run, for stored pages, for answers."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from .dispatcher import dispatcher_of

if TYPE_CHECKING:
    from .dispatcher import Dispatcher, HasDispatcher

IntegrationT = TypeVar("IntegrationT", bound="HasDispatcher")


def clone_integration(integration: IntegrationT, dispatcher: Dispatcher) -> IntegrationT:
    """Return a clone of an integration with another dispatcher."""
    clone = object.__new__(type(integration))  # subclasses may have an __init__ of their own
    # Cached namespaces are not copied: they refer to the integration that they were read from.
    vars(clone).update(
        (name, value)
        for name, value in vars(integration).items()
        if not isinstance(getattr(type(integration), name, None), cached_property)
    )
    vars(clone)["_dispatcher"] = dispatcher
    return clone


def with_stored_pages(integration: IntegrationT) -> IntegrationT:
    """Return a clone of an integration whose tasks return ``StoredPage`` objects."""
    return clone_integration(integration, replace(dispatcher_of(integration), as_stored=True))


def with_answers(integration: IntegrationT) -> IntegrationT:
    """Return a clone of an integration whose tasks return ``Answer`` objects."""
    return clone_integration(integration, replace(dispatcher_of(integration), as_answer=True))
