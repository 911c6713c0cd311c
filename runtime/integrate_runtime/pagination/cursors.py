"""Computes the arguments for the next page from a response.

The tables below list names that many APIs use. A name counts only if the method takes it and the
response contains it, so that the names of one API do not disturb another. ``SdkBinding.cursors``
adds to them for an API with other names.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
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
_MORE = ("has_more", "hasMore", "has_next", "has_next_page")
_PAGES = ("page_count", "total_pages", "totalPages", "last_page")
_TOTALS = ("total", "total_count", "totalCount", "total_items")
_SIZES = ("per_page", "perPage", "page_size", "pageSize", "limit")
_NUMBERS = ("page", "page_number", "pageNumber")
_OFFSETS = ("offset", "skip", "start")
_LINKED = ("page", "after", "before", "cursor", "since")
PAGE_PARAMETERS = frozenset((*_TAKES_CURSOR, *_TAKES_LAST_ID, *_NUMBERS, *_OFFSETS, *_LINKED))
"""Parameters that request another page."""


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
) -> Mapping[str, object] | None:
    """Return the arguments that request the page after a response; None after the last page.

    Args:
        answer: The response.
        items: Items of the response.
        parameters: Names of the method's parameters.
        given: Arguments that the response was requested with, defaults included.
        stated: Parameter to the path of its value, from ``SdkBinding.cursors``. A parameter with
            a dot is a member of an argument that is a mapping, as in ``query.cursor``.
    """
    more = _first(answer, _MORE)
    if more is False or not items:
        return None
    answer = content_of(answer)
    if _first(answer, _MORE) is False:
        return None
    for name, path in stated.items():
        if name.partition(".")[0] in parameters:
            value = look_up(answer, path)
            return _argument(name, value, given) if value not in (None, "") else None
    taker = _one_of(_TAKES_CURSOR, parameters)
    if taker is not None and any(has_path(answer, path) for path in _CURSORS):
        return _by_cursor(_first(answer, _CURSORS), taker, parameters)
    taker, last_id = _one_of(_TAKES_LAST_ID, parameters), look_up(items[-1], "id")
    if more is True and taker is not None and last_id is not None:
        return {taker: last_id}
    return _by_count(answer, len(items), parameters, given)


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
        return _page_arguments(cursor, parameters) or None
    return {taker: cursor} if isinstance(cursor, (str, int)) and cursor else None


def _by_count(
    answer: Any, got: int, parameters: Collection[str], given: Mapping[str, object]
) -> Mapping[str, object] | None:
    """Return the next page number or offset.

    If the response has no total, a page with fewer items than requested is the last one.
    """
    number, offset = _one_of(_NUMBERS, parameters), _one_of(_OFFSETS, parameters)
    size = _first(given, _SIZES)
    full = not isinstance(size, int) or got >= size
    if number is not None:
        following = _whole(given.get(number), otherwise=1) + 1
        last = _first(answer, _PAGES)
        ahead = following <= last if isinstance(last, int) else full
        return {number: following} if ahead else None
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
