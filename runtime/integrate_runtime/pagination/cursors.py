"""Computes the arguments for the next page from a response.

The tables below list names that many APIs use. A name counts only if the method takes it and the
response contains it, so that the names of one API do not disturb another. ``SdkBinding.cursors``
adds to them for an API with other names.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

from integrate_runtime.reflection.lookup import look_up

from .items import content_of, has_path
from .signs import next_page_function, sign_of_more

# Paths of a cursor, or a URL, in the response.
_CURSORS = (
    "next_cursor",
    "nextCursor",
    "response_metadata.next_cursor",
    "meta.next_cursor",
    "meta.next_token",
    "meta.next_page_token",
    "meta.after_cursor",
    "paging.next_cursor",
    "paging.next.after",
    "pagination.next_cursor",
    "next_page_token",
    "nextPageToken",
    "next_token",
    "NextToken",
    "next_page",
    "next",
    "links.next.href",
    "links.next",
    "_links.next.href",
    "_links.next",
)
# Parameters that take this cursor.
_TAKES_CURSOR = (
    "cursor",
    "start_cursor",
    "next_cursor",
    "page_token",
    "pageToken",
    "next_token",
    "NextToken",
    "starting_after",
    "after",
    "page",
)
# Parameters that take the id of a page's last item.
_TAKES_LAST_ID = ("starting_after", "after_id")
_LAST_ITEM = ".-1."
# Fields that say whether more pages follow, and fields that say the opposite.
_MORE = (
    *("has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage", "more"),
    *("is_truncated", "isTruncated", "IsTruncated", "truncated"),
    *("meta.has_more", "pagination.has_more", "page_info.has_next_page", "pageInfo.hasNextPage"),
)
_LAST = ("is_last", "isLast", "is_last_page", "isLastPage")
_PAGES = ("page_count", "total_pages", "totalPages", "last_page", "paging.pages")
_TOTALS = ("total", "total_count", "totalCount", "total_items", "paging.total")
_SIZES = ("per_page", "perPage", "page_size", "pageSize", "limit")
_NUMBERS = ("page", "page_number", "pageNumber")
_OFFSETS = ("offset", "skip", "start")
_LINKED = ("page", "after", "before", "cursor", "since")
PAGE_PARAMETERS = frozenset((*_TAKES_CURSOR, *_TAKES_LAST_ID, *_NUMBERS, *_OFFSETS, *_LINKED))
"""Parameters that request another page."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Pages of a listing that were read so far.

    Attributes:
        pages: Number of pages.
        items: Number of items.
        total: Greatest number of items that a page stated for the whole listing. Some APIs state
            what is left after a cursor instead, which the first page's number exceeds.
        is_rest: Whether the last page has as many items as it stated.
    """

    pages: int = 0
    items: int = 0
    total: int | None = None
    is_rest: bool = False

    def with_page(self, answer: Any, got: int) -> Progress:
        """Return the progress after a further page.

        Args:
            answer: Response with the page.
            got: Number of its items.
        """
        stated = _first(content_of(answer), _TOTALS)
        if not isinstance(stated, int):
            return Progress(self.pages + 1, self.items + got, self.total)
        total = max(stated, self.total or 0)
        return Progress(self.pages + 1, self.items + got, total, got >= stated)

    @property
    def is_complete(self) -> bool:
        """Whether all items that the API states were read."""
        return self.is_rest or (self.total is not None and self.items >= self.total)


def has_page_parameter(parameters: Collection[str], stated: Mapping[str, str]) -> bool:
    """Whether a method has a parameter that requests another page.

    Args:
        parameters: Names of the method's parameters.
        stated: Parameter to the path of its value, from ``SdkBinding.cursors``.
    """
    known = PAGE_PARAMETERS.union(name.partition(".")[0] for name in stated)
    return not known.isdisjoint(parameters)


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page that was read, and the request for it.

    Attributes:
        answer: The response.
        items: Items of the response.
        parameters: Names of the method's parameters.
        given: Arguments that the response was requested with, defaults included.
        stated: Parameter to the path of its value, from ``SdkBinding.cursors``. A parameter with
            a dot is a member of an argument that is a mapping, as in ``query.cursor``.
        progress: Pages that were read so far, this one included.
    """

    answer: Any
    items: Sequence[Any]
    parameters: Collection[str]
    given: Mapping[str, object]
    stated: Mapping[str, str]
    progress: Progress

    @property
    def content(self) -> Any:
        """The object with the response's fields."""
        return content_of(self.answer)

    @property
    def own_cursor(self) -> tuple[str, str] | None:
        """The first stated parameter that the method has, with its value's path."""
        for name, path in self.stated.items():
            if name.partition(".")[0] in self.parameters:
                return name, path
        return None


def next_arguments(page: ReadPage) -> Mapping[str, object] | None:
    """Return the arguments that request the page after another; None after the last page.

    They are empty if the response says that more pages follow, or does not tell its end in a way
    that is known, and no parameter is known to request the next one: ``why_not_the_end`` has the
    reason.
    """
    more = _says_more(page)
    if more is False:
        return None
    if page.own_cursor is not None:
        further = _by_stated(page, *page.own_cursor)
    else:
        further = _by_habit(page, more=more is True)
    if further is not None and not page.items and _are_given(further, page.given):
        return None if not more else {}  # the cursor after the last page, which is empty
    if further is None:
        return {} if more or why_not_the_end(page) is not None else None
    return further


def why_not_the_end(page: ReadPage) -> str | None:
    """Return why a page without a known way to the next one is not the last; None if it is."""
    content, own, progress = page.content, page.own_cursor, page.progress
    if own is not None and has_path(content, own[1]):
        return None
    sign = sign_of_more(page.answer, [*page.given.values()])
    if sign is not None or own is not None or not page.items or _tells_its_end(page):
        return sign
    if progress.pages > 1 or any(page.given.get(name) for name in PAGE_PARAMETERS):
        return None  # the answer before had a way to this one, or the caller began elsewhere
    if progress.total is not None and not progress.is_complete:
        return f"it states {progress.total} items in all and has {progress.items}"
    function = next_page_function(page.answer)
    kind = type(page.answer).__name__
    return f"a stored {kind} cannot call its {function!r}" if function else None


def _tells_its_end(page: ReadPage) -> bool:
    """Whether a response would show a next page, by a cursor or as its pages are counted."""
    if not {*_NUMBERS, *_OFFSETS}.isdisjoint(page.parameters):
        return True
    return any(has_path(page.content, path) for path in _CURSORS)


def _says_more(page: ReadPage) -> bool | None:
    """Return whether a response says that more pages follow; None if it does not say."""
    for source in (page.answer, page.content):
        for paths, meaning in ((_MORE, True), (_LAST, False)):
            flags = [look_up(source, path) for path in paths]
            stated = next((flag for flag in flags if isinstance(flag, bool)), None)
            if stated is not None:
                return stated is meaning
    return None


def _are_given(arguments: Mapping[str, object], given: Mapping[str, object]) -> bool:
    return bool(arguments) and all(
        name in given and given[name] == value for name, value in arguments.items()
    )


def _by_stated(page: ReadPage, name: str, path: str) -> Mapping[str, object] | None:
    """Return the argument whose value the provider says to be at a path of the response."""
    if page.progress.is_complete and _LAST_ITEM in path:
        return None  # an item says nothing of the end, as a cursor of the API does
    value = look_up(page.content, path)
    return _argument(name, value, page.given) if value not in (None, "") else None


def _by_habit(page: ReadPage, *, more: bool) -> Mapping[str, object] | None:
    """Return the arguments for the next page by the habits of most APIs."""
    content, items, parameters = page.content, page.items, page.parameters
    cursor, taker = _first(content, _CURSORS), _one_of(_TAKES_CURSOR, parameters)
    if taker is not None and any(has_path(content, path) for path in _CURSORS):
        return _by_cursor(cursor, taker, parameters)
    own = _by_own_name(content, parameters, page.given)
    if own is not None:
        return own
    taker, last_id = _one_of(_TAKES_LAST_ID, parameters), (
        look_up(items[-1], "id") if items else None
    )
    if more and taker is not None and last_id is not None:
        return {taker: last_id}
    if not _is_cursor(cursor):
        return _by_count(page, more=more)
    if further := _page_arguments(str(cursor), parameters):
        return further
    # The response names a next page, whatever the numbers of its items say.
    return _by_count(page, more=True) or {}


def _by_own_name(
    content: Any, parameters: Collection[str], given: Mapping[str, object]
) -> Mapping[str, object] | None:
    """Return the cursor in a field that has the name of the parameter that takes it.

    A field that repeats the argument of the request is none, and neither is the number of a page.
    """
    for name in (name for name in _TAKES_CURSOR if name in parameters and name not in _NUMBERS):
        value = look_up(content, name)
        if _is_cursor(value) and value != given.get(name):
            return {name: value}
    return None


def _is_cursor(value: object) -> bool:
    return isinstance(value, (str, int)) and not isinstance(value, bool) and bool(value)


def _page_arguments(url: str, parameters: Collection[str]) -> dict[str, object]:
    """Return the query parameters of a URL that request a page."""
    query = dict(parse_qsl(urlsplit(url).query))
    names = [name for name in sorted(PAGE_PARAMETERS) if name in query and name in parameters]
    if "page" in names and "since" in names:
        names.remove("since")  # with numbered pages it is a filter, not a cursor
    return {name: int(query[name]) if query[name].isdecimal() else query[name] for name in names}


def _argument(name: str, value: object, given: Mapping[str, object]) -> Mapping[str, object]:
    parameter, dot, member = name.partition(".")
    if not dot:
        return {parameter: value}
    present = cast("Mapping[str, object]", given.get(parameter) or {})
    return {parameter: {**present, member: value}}


def _by_cursor(
    cursor: object, taker: str, parameters: Collection[str]
) -> Mapping[str, object] | None:
    if isinstance(cursor, str) and "://" in cursor:
        return _page_arguments(cursor, parameters)
    return {taker: cursor} if _is_cursor(cursor) else None


def _by_count(page: ReadPage, *, more: bool) -> Mapping[str, object] | None:
    """Return the next page number or offset.

    Unless the response says that more pages follow, an empty page is the last one. If it has no
    total either, so is a page with fewer items than requested.
    """
    given, got, progress = page.given, len(page.items), page.progress
    number, offset = _one_of(_NUMBERS, page.parameters), _one_of(_OFFSETS, page.parameters)
    size = _first(given, _SIZES)
    full = got > 0 and (not isinstance(size, int) or got >= size)
    if number is not None:
        current = _whole(given.get(number), otherwise=1)
        last = _first(page.content, _PAGES)
        if isinstance(last, int):
            ahead = current < last
        elif progress.total is not None and current <= progress.pages:  # from the first page
            ahead = not progress.is_complete
        else:
            ahead = full
        return {number: current + 1} if more or (ahead and got) else None
    if offset is not None and got:
        following = _whole(given.get(offset), otherwise=0) + got
        total = _first(page.content, _TOTALS)
        ahead = following < total if isinstance(total, int) else full
        return {offset: following} if more or ahead else None
    return None


def _first(answer: Any, paths: Sequence[str]) -> object:
    return next((value for path in paths if (value := look_up(answer, path)) is not None), None)


def _one_of(names: Sequence[str], parameters: Collection[str]) -> str | None:
    return next((name for name in names if name in parameters), None)


def _whole(value: object, *, otherwise: int) -> int:
    return value if isinstance(value, int) else otherwise
