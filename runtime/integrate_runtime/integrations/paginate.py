"""``paginate``: iterates over the items of a listing, with one task per page."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.errors import NoPages
from integrate_runtime.codecs.pages import LinkedPages, live_pages
from integrate_runtime.codecs.registry import get_codec
from integrate_runtime.pagination.cursors import (
    Progress,
    ReadPage,
    has_page_parameter,
    next_arguments,
    why_not_the_end,
)
from integrate_runtime.pagination.declared_lists import check_items
from integrate_runtime.pagination.items import items_of
from integrate_runtime.pagination.links import link_arguments, next_link
from integrate_runtime.pagination.pages import StoredPage, page_key
from integrate_runtime.reflection.sdk_default import SDK_DEFAULT
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
        kwargs: Keyword arguments of the method. ``items`` is the dotted path of the items in a
            page, unless the method has a parameter of that name.

    Raises:
        NoPages: If the method has no pages or its pages no items, or it is not a method of the
            integration.
    """
    listing = _listing(integration, method)
    if "items" in kwargs and "items" not in listing.signature.parameters:
        own = {name: value for name, value in kwargs.items() if name != "items"}
        listing, kwargs = replace(listing, chosen=kwargs["items"]), own
    listing.check()
    arguments = listing.signature.bind(normalise_key(key), *args, **kwargs)
    return _items(listing, arguments)


@dataclass(frozen=True, slots=True)
class _Listing:
    """A method that is paginated.

    Attributes:
        method: The method, bound to an integration whose tasks return ``StoredPage`` objects.
        operation: Description of the method.
        name: Id of the operation after the integration's, for messages.
        codec: Name of the codec for its results.
        signature: Signature of the method.
        stated: Parameter to the path of its value in the response, from the binding or the codec.
        chosen: Dotted path of the items in a page, if the caller chose them.
    """

    method: Callable[..., Any]
    operation: Operation
    name: str
    codec: str
    signature: inspect.Signature
    stated: Mapping[str, str]
    chosen: str = ""

    @property
    def items(self) -> str:
        """Dotted path of the items in a page; empty if it is a list, or its only list has them."""
        return self.chosen or self.operation.items

    def check(self) -> None:
        """Refuse a method without pages, or whose pages have no items.

        Raises:
            NoPages: If nothing leads to a second page, or no list of a page has the items.
        """
        output, live = resolve_type(self.operation.output), live_pages(self.codec)
        is_live = live is not None and live.is_page(output)
        parameters = self.signature.parameters
        has_pages = is_live or self.operation.page_iterator
        if not has_pages and not has_page_parameter(parameters, self.stated):
            raise NoPages(
                f"{self.name} has no pages: it takes no page, cursor or offset. Call it as a task; "
                "if its answer is a page that fetches the next one itself, read all pages in a "
                "callback of run_task.",
                self.operation.id,
            )
        if self.chosen or not (is_live or self.operation.items):
            check_items(output, self.name, self.chosen)

    async def ask(self, arguments: inspect.BoundArguments) -> StoredPage:
        """Call the method for a page."""
        page: StoredPage = await self.method(*arguments.args, **arguments.kwargs)
        return page

    async def after(
        self,
        page: StoredPage,
        items: Sequence[Any],
        asked: inspect.BoundArguments,
        key: Key,
        progress: Progress,
    ) -> StoredPage | None:
        """Return the next page: from the SDK's own request, the method's parameters, or a URL.

        Args:
            page: The current page.
            items: Items of the current page.
            asked: Arguments of the current page; they are changed to those of the next page.
            key: Key of the next page, if it is requested by the method.
            progress: Pages that were read so far.

        Returns:
            The next page; None after the last one.
        """
        if self.operation.page_iterator:
            return await self._read_next(page)
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
            read = ReadPage(page.value, items, parameters, given, self.stated, progress)
            further = next_arguments(read)
            if further is not None and not further:
                raise self._no_way_on(why_not_the_end(read))
        if further is None:
            return None
        asked.arguments.update({_key_parameter(self.signature): key, **further})
        return await self.ask(asked)

    def _no_way_on(self, reason: str | None) -> NoPages:
        return NoPages(
            f"A page of {self.operation.id} may not be the last: "
            f"{reason or 'it says that more follow'}. None of the method's parameters is known to "
            "request the next one: state the parameter and the path of its value in an answer "
            'under cursors in the provider\'s table, as in cursors = { cursor = "meta.next" }, '
            "or call the method as a task.",
            self.operation.id,
        )

    async def _read_next(self, page: StoredPage) -> StoredPage | None:
        if page.follow_iterator is None:
            return None
        if not page.iterator_state:
            raise NoPages(
                f"{self.operation.id} returned no iterator, so that no further page can be read: "
                "read all pages in a callback of run_task.",
                self.operation.id,
            )
        following: StoredPage = await page.follow_iterator()
        return following

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
    name = f"{dispatcher.name}.{operation.id}"
    return _Listing(stored, operation, name, dispatcher.codec, signature, cursors)


def _defaults(signature: inspect.Signature) -> dict[str, object]:
    parameters = signature.parameters.values()
    unknown = (inspect.Parameter.empty, SDK_DEFAULT)
    return {p.name: p.default for p in parameters if not any(p.default is u for u in unknown)}


def _key_parameter(signature: inspect.Signature) -> str:
    return next(iter(signature.parameters))


def _content(page: StoredPage) -> tuple[Json, object]:
    """Return a stored page without headers, which differ in every response, and its next link.

    The link is kept because two pages of a listing may both be empty, and the state of an iterator
    after an empty page for the same reason.
    """
    stored = page.stored
    if page.iterator_state is not None and not page.value:
        return stored, page.iterator_state
    headers = stored.get("headers") if isinstance(stored, Mapping) else None
    if not isinstance(stored, Mapping) or not isinstance(headers, Mapping):
        return stored, None
    body = {name: value for name, value in stored.items() if name != "headers"}
    return body, next_link(str(headers.get("link", "")))


async def _items(listing: _Listing, arguments: inspect.BoundArguments) -> AsyncGenerator[Any]:
    first = cast("Key", arguments.args[0])
    page = await listing.ask(arguments)
    progress = Progress()
    while True:
        items = items_of(page.value, listing.operation.id, listing.items)
        for item in items:
            yield item
        progress = progress.with_page(page.value, len(items))
        key = page_key(first, progress.pages + 1)
        following = await listing.after(page, items, arguments, key, progress)
        if following is None:
            return
        # An API that ignores the parameter would otherwise be asked for ever.
        if _content(following) == _content(page):
            raise NoPages(
                f"{listing.operation.id} gives the same page again, so the listing never ends: "
                "call it as a task.",
                listing.operation.id,
            )
        page = following
