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

# Paths of a cursor, or a URL, in the response.
_CURSORS = (
    "next_cursor",
    "nextCursor",
    "response_metadata.next_cursor",
    "meta.next_cursor",
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
_MORE = ("has_more", "hasMore", "has_next", "has_next_page")
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


def next_arguments(
    answer: Any,
    items: Sequence[Any],
    parameters: Collection[str],
    given: Mapping[str, object],
    stated: Mapping[str, str],
    progress: Progress,
) -> Mapping[str, object] | None:
    """Return the arguments that request the page after a response; None after the last page.

    They are empty if the response names a next page that no parameter requests.

    Args:
        answer: The response.
        items: Items of the response.
        parameters: Names of the method's parameters.
        given: Arguments that the response was requested with, defaults included.
        stated: Parameter to the path of its value, from ``SdkBinding.cursors``. A parameter with
            a dot is a member of an argument that is a mapping, as in ``query.cursor``.
        progress: Pages that were read so far, the response included.
    """
    more = _first(answer, _MORE)
    if more is False or not items:
        return None
    answer = content_of(answer)
    if _first(answer, _MORE) is False:
        return None
    for name, path in stated.items():
        if name.partition(".")[0] in parameters:
            if progress.is_complete and _LAST_ITEM in path:
                return None  # an item says nothing of the end, as a cursor of the API does
            value = look_up(answer, path)
            return _argument(name, value, given) if value not in (None, "") else None
    taker = _one_of(_TAKES_CURSOR, parameters)
    if taker is not None and any(has_path(answer, path) for path in _CURSORS):
        return _by_cursor(_first(answer, _CURSORS), taker, parameters)
    taker, last_id = _one_of(_TAKES_LAST_ID, parameters), look_up(items[-1], "id")
    if more is True and taker is not None and last_id is not None:
        return {taker: last_id}
    return _by_count(answer, len(items), parameters, given, progress)


def _page_arguments(url: str, parameters: Collection[str]) -> dict[str, object]:
    """Return the query parameters of a URL that request a page."""
    query = dict(parse_qsl(urlsplit(url).query))
    names = [name for name in _LINKED if name in query and name in parameters]
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
    return {taker: cursor} if isinstance(cursor, (str, int)) and cursor else None


def _by_count(
    answer: Any,
    got: int,
    parameters: Collection[str],
    given: Mapping[str, object],
    progress: Progress,
) -> Mapping[str, object] | None:
    """Return the next page number or offset.

    If the response has no total, a page with fewer items than requested is the last one.
    """
    number, offset = _one_of(_NUMBERS, parameters), _one_of(_OFFSETS, parameters)
    size = _first(given, _SIZES)
    full = not isinstance(size, int) or got >= size
    if number is not None:
        current = _whole(given.get(number), otherwise=1)
        last = _first(answer, _PAGES)
        if isinstance(last, int):
            ahead = current < last
        elif progress.total is not None and current <= progress.pages:  # from the first page
            ahead = not progress.is_complete
        else:
            ahead = full
        return {number: current + 1} if ahead else None
    if offset is not None:
        following = _whole(given.get(offset), otherwise=0) + got
        total = _first(answer, _TOTALS)
        ahead = following < total if isinstance(total, int) else full
        return {offset: following} if ahead else None
    return None


def _first(answer: Any, paths: Sequence[str]) -> object:
    return next((value for path in paths if (value := look_up(answer, path)) is not None), None)


def _one_of(names: Sequence[str], parameters: Collection[str]) -> str | None:
    return next((name for name in names if name in parameters), None)


def _whole(value: object, *, otherwise: int) -> int:
    return value if isinstance(value, int) else otherwise
