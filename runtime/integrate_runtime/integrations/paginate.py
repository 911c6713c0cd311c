"""All items of a listing: one task a page, until the API says that there is none after it."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.codecs import get_codec
from integrate_runtime.codecs.pages import live_pages
from integrate_runtime.pagination.cursors import has_page_parameter, link_to_next, next_arguments
from integrate_runtime.pagination.items import items_of
from integrate_runtime.pagination.pages import StoredPage, page_key
from integrate_runtime.reflection.type_expressions import resolve_type
from integrate_runtime.tasks.keys import normalise_key

from .dispatcher import Door
from .integration import door_of, storing
from .namespace import Namespace, integration_of, through

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json, Key, TaskKey
    from integrate_runtime.tasks.operation import Operation

    from .integration import BaseIntegration


@runtime_checkable
class AnswersWithHeaders(Protocol):
    """A codec that stores an answer's headers, whose ``Link`` says what comes next."""

    def headers_of(self, stored: Json) -> Mapping[str, str]:
        """The headers of a stored result, names in lower case."""
        ...


def paginate(
    integration: BaseIntegration[Any],
    method: Callable[..., Any],
    key: TaskKey,
    args: tuple[Any, ...],
    kwargs: Mapping[str, Any],
) -> AsyncIterator[Any]:
    """The items of all pages, in order.

    Args:
        integration: An integration that is bound to a run.
        method: One of its methods.
        key: The key of the first page.
        args: The method's own arguments.
        kwargs: The same.

    Raises:
        IntegrationError: the method has no pages, or is not of this integration.
    """
    listing = _listing(integration, method)
    first = normalise_key(key)
    arguments = listing.signature.bind(first, *args, **kwargs)
    return _items(listing, arguments)


@dataclass(frozen=True, slots=True)
class _Listing:
    """A method whose pages are gone through.

    Attributes:
        method: It gives a ``StoredPage``.
        operation: The method as data.
        codec: The name of its codec.
        signature: Of the method.
        stated: Where answers have what a parameter takes, as the SDK's binding or codec says.
    """

    method: Callable[..., Any]
    operation: Operation
    codec: str
    signature: inspect.Signature
    stated: Mapping[str, str]

    @property
    def has_pages(self) -> bool:
        """Whether there is a way to its second page."""
        live = live_pages(self.codec)
        if live is not None and live.is_page(resolve_type(self.operation.output)):
            return True
        return has_page_parameter(self.signature.parameters, self.stated)

    async def ask(self, arguments: inspect.BoundArguments) -> StoredPage:
        """Get a page by the method."""
        page: StoredPage = await self.method(*arguments.args, **arguments.kwargs)
        return page

    async def after(
        self, page: StoredPage, items: Sequence[Any], asked: inspect.BoundArguments, key: Key
    ) -> StoredPage | None:
        """Get the page after one: by the SDK's own request, or by the method's parameters.

        Args:
            page: The page.
            items: Its items.
            asked: What it was asked for with; it has what the next one was asked for with then.
            key: Of the next page, where the method gives it.

        Returns:
            The next page; None after the last one.
        """
        live = live_pages(self.codec)
        if live is not None and page.follow is not None and live.is_page(type(page.value)):
            request = live.next_request(page.value)
            return await page.follow(request) if request is not None else None
        further = self._further(page, items, asked)
        if not further:
            return None
        asked.arguments.update({_key_parameter(self.signature): key, **further})
        return await self.ask(asked)

    def _further(
        self, page: StoredPage, items: Sequence[Any], asked: inspect.BoundArguments
    ) -> Mapping[str, object] | None:
        parameters, codec = self.signature.parameters, get_codec(self.codec)
        if isinstance(codec, AnswersWithHeaders):
            return link_to_next(codec.headers_of(page.stored), parameters)
        given = {**_defaults(self.signature), **asked.arguments}
        return next_arguments(page.value, items, parameters, given, self.stated)


def _listing(integration: BaseIntegration[Any], method: Callable[..., Any]) -> _Listing:
    owner, name = getattr(method, "__self__", None), getattr(method, "__name__", "")
    door = door_of(integration)
    operations: Mapping[str, Operation] = getattr(owner, "_operations", {})
    if not _belongs(owner, door) or name not in operations:
        raise IntegrationError(
            f"{getattr(method, '__qualname__', method)!r} is no method of {door.name!r} that is a "
            f"task: paginate takes one of those, such as io.{door.name}.things.list, then a key "
            "and the method's own arguments."
        )
    on_stored = storing(integration)
    source = through(owner, on_stored) if isinstance(owner, Namespace) else on_stored
    stored: Callable[..., Any] = getattr(source, name)
    own: Mapping[str, str] = door.binding.cursors if door.binding is not None else {}
    cursors = {**getattr(get_codec(door.codec), "cursors", {}), **own}
    signature = inspect.signature(stored)
    listing = _Listing(stored, operations[name], door.codec, signature, cursors)
    if not listing.has_pages:
        raise IntegrationError(
            f"{door.name}.{operations[name].id} has no pages: it takes no page, cursor or offset. "
            "Call it as a task."
        )
    return listing


def _belongs(owner: Any, door: Door) -> bool:
    """Whether something is an integration behind a door, or a namespace of it."""
    if isinstance(owner, Namespace):
        owner = integration_of(owner)
    found = getattr(owner, "__dict__", {}).get("_door")
    return isinstance(found, Door) and found.identity is door.identity


def _defaults(signature: inspect.Signature) -> dict[str, object]:
    parameters = signature.parameters.values()
    return {p.name: p.default for p in parameters if p.default is not inspect.Parameter.empty}


def _key_parameter(signature: inspect.Signature) -> str:
    return next(iter(signature.parameters))


async def _items(listing: _Listing, arguments: inspect.BoundArguments) -> AsyncGenerator[Any]:
    first = cast("Key", arguments.args[0])
    page = await listing.ask(arguments)
    number = 1
    while True:
        items = items_of(page.value, listing.operation.id, listing.operation.items)
        for item in items:
            yield item
        number += 1
        following = await listing.after(page, items, arguments, page_key(first, number))
        if following is None:
            return
        if following.stored == page.stored:
            raise IntegrationError(
                f"{listing.operation.id} gives the same page again, so that its pages have no end: "
                "call it as a task."
            )
        page = following
