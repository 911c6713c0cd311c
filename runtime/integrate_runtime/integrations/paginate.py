"""``paginate``: iterates over the items of a listing, with one task per page."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.errors import NoPages
from integrate_runtime.codecs.pages import LinkedPages, live_pages
from integrate_runtime.codecs.registry import get_codec
from integrate_runtime.pagination.cursors import has_page_parameter, next_arguments
from integrate_runtime.pagination.items import items_of
from integrate_runtime.pagination.links import link_arguments, next_link
from integrate_runtime.pagination.pages import StoredPage, page_key
from integrate_runtime.reflection.type_expressions import resolve_type
from integrate_runtime.tasks.keys import normalise_key

from .clones import with_stored_pages
from .dispatcher import dispatcher_of
from .methods import operation_of, rebind

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json, Key, TaskKey
    from integrate_runtime.tasks.operation import Operation

    from .dispatcher import HasDispatcher


def paginate(
    integration: HasDispatcher,
    method: Callable[..., Any],
    key: TaskKey,
    args: tuple[Any, ...],
    kwargs: Mapping[str, Any],
) -> AsyncIterator[Any]:
    """Iterate over the items of all pages, in order.

    Args:
        integration: Integration that is bound to a run.
        method: Method of the integration.
        key: Key of the first page.
        args: Positional arguments of the method.
        kwargs: Keyword arguments of the method.

    Raises:
        NoPages: If the method has no pages, or is not a method of the integration.
    """
    listing = _listing(integration, method)
    first = normalise_key(key)
    arguments = listing.signature.bind(first, *args, **kwargs)
    return _items(listing, arguments)


@dataclass(frozen=True, slots=True)
class _Listing:
    """A method that is paginated.

    Attributes:
        method: The method, bound to an integration whose tasks return ``StoredPage`` objects.
        operation: Description of the method.
        codec: Name of the codec for its results.
        signature: Signature of the method.
        stated: Parameter to the path of its value in the response, from the binding or the codec.
    """

    method: Callable[..., Any]
    operation: Operation
    codec: str
    signature: inspect.Signature
    stated: Mapping[str, str]

    @property
    def has_pages(self) -> bool:
        """Whether the method has a parameter or a result that leads to a second page."""
        live = live_pages(self.codec)
        if live is not None and live.is_page(resolve_type(self.operation.output)):
            return True
        return has_page_parameter(self.signature.parameters, self.stated)

    async def ask(self, arguments: inspect.BoundArguments) -> StoredPage:
        """Call the method for a page."""
        page: StoredPage = await self.method(*arguments.args, **arguments.kwargs)
        return page

    async def after(
        self, page: StoredPage, items: Sequence[Any], asked: inspect.BoundArguments, key: Key
    ) -> StoredPage | None:
        """Return the next page: from the SDK's own request, the method's parameters, or a URL.

        Args:
            page: The current page.
            items: Items of the current page.
            asked: Arguments of the current page; they are changed to those of the next page.
            key: Key of the next page, if it is requested by the method.

        Returns:
            The next page; None after the last one.
        """
        live = live_pages(self.codec)
        if live is not None and page.follow is not None and live.is_page(type(page.value)):
            request = live.next_request(page.value)
            return await page.follow(request) if request is not None else None
        parameters, codec = self.signature.parameters, get_codec(self.codec)
        further: Mapping[str, object] | None
        if isinstance(codec, LinkedPages):
            url = next_link(page.headers.get("link", ""))
            if url is None:
                return None
            further = link_arguments(url, parameters) if not page.is_linked else None
            if further is None:
                return await self._follow(page, url)
        else:
            given = {**_defaults(self.signature), **asked.arguments}
            further = next_arguments(page.value, items, parameters, given, self.stated)
        if not further:
            return None
        asked.arguments.update({_key_parameter(self.signature): key, **further})
        return await self.ask(asked)

    async def _follow(self, page: StoredPage, url: str) -> StoredPage:
        if page.follow_link is None:
            raise NoPages(
                f"The next page of {self.operation.id} is at {url}, which neither the method's "
                "parameters nor the SDK's client can request.",
                self.operation.id,
            )
        following: StoredPage = await page.follow_link(url)
        return following


def _listing(integration: HasDispatcher, method: Callable[..., Any]) -> _Listing:
    dispatcher = dispatcher_of(integration)
    operation = operation_of(method, dispatcher)
    if operation is None:
        raise NoPages(
            f"{getattr(method, '__qualname__', method)!r} is not a task method of "
            f"{dispatcher.name!r}: pass one, such as io.{dispatcher.name}.things.list, then "
            "a key and the method's own arguments.",
            getattr(method, "__name__", ""),
        )
    stored = rebind(method, with_stored_pages(integration))
    own: Mapping[str, str] = dispatcher.binding.cursors if dispatcher.binding is not None else {}
    cursors = {**getattr(get_codec(dispatcher.codec), "cursors", {}), **own}
    signature = inspect.signature(stored)
    listing = _Listing(stored, operation, dispatcher.codec, signature, cursors)
    if not listing.has_pages:
        raise NoPages(
            f"{dispatcher.name}.{operation.id} has no pages: it takes no page, cursor or "
            "offset. Call it as a task.",
            operation.id,
        )
    return listing


def _defaults(signature: inspect.Signature) -> dict[str, object]:
    parameters = signature.parameters.values()
    return {p.name: p.default for p in parameters if p.default is not inspect.Parameter.empty}


def _key_parameter(signature: inspect.Signature) -> str:
    return next(iter(signature.parameters))


def _content(stored: Json) -> tuple[Json, str | None]:
    """Return a stored result without headers, which differ in every response, and its next link.

    The link is kept because two pages of a listing may both be empty.
    """
    headers = stored.get("headers") if isinstance(stored, Mapping) else None
    if not isinstance(stored, Mapping) or not isinstance(headers, Mapping):
        return stored, None
    body = {name: value for name, value in stored.items() if name != "headers"}
    return body, next_link(str(headers.get("link", "")))


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
        # An API that ignores the parameter would otherwise be asked for ever.
        if _content(following.stored) == _content(page.stored):
            raise NoPages(
                f"{listing.operation.id} gives the same page again, so the listing never ends: "
                "call it as a task.",
                listing.operation.id,
            )
        page = following
