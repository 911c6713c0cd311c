"""Arguments for the next page, for each kind of pagination."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import pytest
from integrate_runtime import IntegrationError
from integrate_runtime.pagination.cursors import Progress, ReadPage, next_arguments, why_not_the_end
from integrate_runtime.pagination.items import items_of

TWO = [{"id": "a"}, {"id": "b"}]
NEXT = "https://api.example.com/things?limit=2&cursor=c%3D&page=3"


@pytest.mark.parametrize(
    ("answer", "takes", "given", "expected"),
    [
        # cursors of Slack, Notion, Google, HubSpot and Stripe's search
        ({"response_metadata": {"next_cursor": "c"}}, ["cursor"], {}, {"cursor": "c"}),
        ({"response_metadata": {"next_cursor": ""}}, ["cursor"], {}, None),
        ({"next_cursor": "c", "has_more": True}, ["start_cursor"], {}, {"start_cursor": "c"}),
        ({"next_cursor": None, "has_more": False}, ["start_cursor"], {}, None),
        ({"nextPageToken": "t"}, ["pageToken"], {}, {"pageToken": "t"}),
        ({"next_page_token": "t"}, ["page_token"], {}, {"page_token": "t"}),
        ({"paging": {"next": {"after": "5"}}}, ["after", "limit"], {}, {"after": "5"}),
        ({"paging": None}, ["after", "limit"], {}, None),
        ({"next_page": "p", "has_more": True}, ["page"], {}, {"page": "p"}),
        ({"next": NEXT}, ["page"], {"page": 2}, {"page": 3}),
        ({"next": NEXT}, ["cursor"], {}, {"cursor": "c="}),
        ({"next": None}, ["page"], {"page": 2}, None),
        # cursors and links that are grouped, as in JSON:API and HAL
        ({"meta": {"next_token": "t"}}, ["cursor"], {}, {"cursor": "t"}),
        ({"meta": {"next_page_token": "t"}}, ["page_token"], {}, {"page_token": "t"}),
        ({"links": {"next": NEXT}}, ["cursor"], {}, {"cursor": "c="}),
        ({"links": {"next": {"href": NEXT}}}, ["page"], {"page": 2}, {"page": 3}),
        ({"_links": {"next": {"href": NEXT}}}, ["cursor"], {}, {"cursor": "c="}),
        ({"_links": {"next": NEXT}}, ["page"], {"page": 2}, {"page": 3}),
        ({"links": {"next": None}}, ["cursor"], {}, None),
        ({"links": {}}, ["cursor"], {}, None),
        # id of the last item
        ({"has_more": True}, ["starting_after"], {}, {"starting_after": "b"}),
        ({"has_more": False}, ["starting_after"], {}, None),
        # page numbers
        ({"page_count": 3}, ["page", "page_size"], {}, {"page": 2}),
        ({"page_count": 3}, ["page", "page_size"], {"page": 2}, {"page": 3}),
        ({"page_count": 3}, ["page", "page_size"], {"page": 3}, None),
        ({}, ["page", "per_page"], {"page": 4, "per_page": 2}, {"page": 5}),
        ({}, ["page", "per_page"], {"page": 4, "per_page": 3}, None),
        ({}, ["page"], {"page": 0}, {"page": 1}),
        # offsets
        ({"total": 5}, ["offset", "limit"], {}, {"offset": 2}),
        ({"total": 5}, ["offset", "limit"], {"offset": 2}, {"offset": 4}),
        ({"total": 4}, ["offset", "limit"], {"offset": 2}, None),
        ({}, ["skip", "limit"], {"skip": 2, "limit": 2}, {"skip": 4}),
        # a field with the name of the parameter, unless it repeats the request's
        ({"has_more": True, "cursor": "2"}, ["cursor"], {}, {"cursor": "2"}),
        ({"cursor": "2"}, ["cursor"], {"cursor": "1"}, {"cursor": "2"}),
        ({"cursor": "2"}, ["cursor"], {"cursor": "2"}, None),
        ({"after": "a7"}, ["after", "limit"], {}, {"after": "a7"}),
        ({"page": 2}, ["page", "per_page"], {"page": 2, "per_page": 3}, None),
        # a URL with an offset
        ({"next": "/things?offset=7&limit=2"}, ["offset"], {}, {"offset": 7}),
        # more pages, although this one is not full
        ({"more": True}, ["offset", "limit"], {"limit": 100}, {"offset": 2}),
        ({"isLast": False}, ["page", "per_page"], {"per_page": 3}, {"page": 2}),
        ({"isLast": True}, ["page", "per_page"], {"per_page": 2}, None),
        # more pages, and no parameter that is known to request one
        ({"next_cursor": "c"}, ["owner"], {}, {}),
        ({"has_more": True}, ["cursor"], {}, {}),
        ({"has_more": True, "cursor": "2"}, ["cursor"], {"cursor": "2"}, {}),
        ({"pageInfo": {"hasNextPage": True}}, ["cursor"], {}, {}),
        ({"next": "/things/2"}, ["owner"], {}, {}),
        ({"truncated": True}, ["cursor"], {}, {}),
        ({"truncated": False, "next_cursor": "c"}, ["cursor"], {}, None),
    ],
)
def test_next_arguments(
    answer: dict[str, Any], takes: list[str], given: dict[str, Any], expected: object
) -> None:
    for shaped in (answer, SimpleNamespace(**answer)):
        assert next_arguments(ReadPage(shaped, TWO, takes, given, {}, Progress(1, 2))) == expected


@pytest.mark.parametrize(
    ("answer", "given", "pages", "expected"),
    [
        # number of all items, of which each page has two
        ({"total": 4}, {}, 1, {"page": 2}),
        ({"total": 4}, {"page": 2}, 2, None),
        ({"total_count": 5}, {"page": 2, "per_page": 100}, 2, {"page": 3}),
        ({"paging": {"total": 4}}, {"page": 2}, 2, None),
        # a listing that began at a later page
        ({"total": 9}, {"page": 4, "per_page": 2}, 1, {"page": 5}),
        ({"total": 9}, {"page": 5, "per_page": 3}, 1, None),
        # a number of pages counts before a number of items
        ({"total": 4, "paging": {"pages": 3}}, {"page": 2}, 2, {"page": 3}),
    ],
)
def test_a_total_ends_numbered_pages(
    answer: dict[str, Any], given: dict[str, Any], pages: int, expected: object
) -> None:
    progress = Progress()
    for _ in range(pages):
        progress = progress.with_page(answer, 2)
    takes = ["page", "per_page"]
    assert next_arguments(ReadPage(answer, TWO, takes, given, {}, progress)) == expected


@pytest.mark.parametrize(
    ("totals", "expected"),
    [
        ([4], "t2"),
        ([4, 4], None),  # of the whole listing
        ([4, 2], None),  # of what is left after the cursor
        ([6, 4], "t2"),
        ([4, 6], "t2"),  # items were added
        ([None], "t2"),
    ],
)
def test_a_total_ends_pages_after_an_item(totals: list[int | None], expected: str | None) -> None:
    progress, stated = Progress(), {"before": "items.-1.token"}
    items = [{"token": "t1"}, {"token": "t2"}]
    for total in totals:
        progress = progress.with_page({"items": items, "total_items": total}, len(items))
    following = next_arguments(ReadPage({"items": items}, items, ["before"], {}, stated, progress))
    assert following == ({"before": expected} if expected else None)


@pytest.mark.parametrize(
    ("answer", "takes", "given", "reason"),
    [
        ({"pagination": {"more": True, "position": "p2"}}, ["cursor"], {}, "'pagination.more'"),
        ({"page": {"nextMarker": "m"}}, ["cursor"], {}, "'page.nextMarker' is 'm'"),
        ({"has_more_items": True}, ["cursor"], {}, "'has_more_items' is true"),
        ({"more": {"next_url": "/things/2"}}, ["cursor"], {}, "'more.next_url' is '/things/2'"),
        ({"total_count": 10}, ["starting_after"], {}, "it states 10 items in all and has 2"),
        # nothing more, or nothing that is known to mean more
        ({"pagination": {"more": False, "position": "p2"}}, ["cursor"], {}, None),
        ({"pagination": {"next_url": ""}}, ["cursor"], {}, None),
        ({"pagination": {"next_url": "c"}}, ["cursor"], {"cursor": "c"}, None),
        ({"account": {"next_billing_date": "2026-01-31"}}, ["cursor"], {}, None),
        ({"total_count": 2}, ["starting_after"], {}, None),
        ({"total_count": 10, "has_more": False}, ["starting_after"], {}, None),
        ({"total_count": 10, "next_cursor": None}, ["cursor"], {}, None),
        ({"total_count": 10}, ["starting_after"], {"starting_after": "a"}, None),
    ],
)
def test_an_answer_that_may_not_be_the_last_page_is_no_end(
    answer: dict[str, Any], takes: list[str], given: dict[str, Any], reason: str | None
) -> None:
    progress = Progress().with_page(answer, 2)
    for shaped in (answer, SimpleNamespace(**answer)):
        page = ReadPage(shaped, TWO, takes, given, {}, progress)
        assert next_arguments(page) == (None if reason is None else {})
        assert reason is None or reason in str(why_not_the_end(page))


def test_an_empty_value_at_the_path_that_a_provider_states_is_the_end() -> None:
    answer, stated = {"pagination": {"next_url": "/2", "at": None}}, {"cursor": "pagination.at"}
    progress = Progress().with_page(answer, 2)
    assert next_arguments(ReadPage(answer, TWO, ["cursor"], {}, stated, progress)) is None
    assert next_arguments(ReadPage(answer, TWO, ["cursor"], {}, {}, progress)) == {}


@dataclass
class FetchingPage:
    """A page that fetches the next one by a function, which no journal can store."""

    data: list[dict[str, str]]
    _fetch: Callable[[str], FetchingPage] | None = None


def test_a_page_whose_only_way_to_the_next_is_a_function_is_no_end() -> None:
    page, progress = FetchingPage(TWO), Progress(1, 2)
    reason = "a stored FetchingPage cannot call its '_fetch'"
    assert why_not_the_end(ReadPage(page, TWO, ["cursor"], {}, {}, progress)) == reason
    assert next_arguments(ReadPage(page, TWO, ["cursor"], {}, {}, progress)) == {}
    assert next_arguments(ReadPage(page, TWO, ["page"], {}, {}, progress)) == {"page": 2}


def test_a_cursor_of_the_api_counts_before_its_total() -> None:
    answer = {"next_cursor": "c", "total": 2}
    progress = Progress().with_page(answer, 2)
    assert next_arguments(ReadPage(answer, TWO, ["cursor"], {}, {}, progress)) == {"cursor": "c"}


def test_a_url_that_no_parameter_requests_is_no_end() -> None:
    answer = {"next": "https://api.example.com/things?page_token=t"}
    assert next_arguments(ReadPage(answer, TWO, ["page"], {}, {}, Progress(1, 2))) == {}


@pytest.mark.parametrize(
    ("stated", "given", "expected"),
    [
        ({"before": "items.-1.token"}, {}, {"before": "t2"}),
        ({"before": "items.-1.gone"}, {}, None),
        ({"params.starting_after": "items.-1.token"}, {}, {"params": {"starting_after": "t2"}}),
        (
            {"params.starting_after": "items.-1.token"},
            {"params": {"limit": 2}},
            {"params": {"limit": 2, "starting_after": "t2"}},
        ),
    ],
)
def test_cursors_of_a_binding(stated: Any, given: Any, expected: object) -> None:
    items = [{"token": "t1"}, {"token": "t2"}]
    takes = ["before", "params", "page"]
    page = ReadPage({"items": items}, items, takes, given, stated, Progress(1, 2))
    assert next_arguments(page) == expected


@pytest.mark.parametrize(
    ("answer", "given", "expected"),
    [
        ({}, {}, None),
        ({"page_count": 3}, {}, None),
        ({"has_more": False}, {}, None),
        # a page of which a filter left nothing
        ({"next_cursor": "c"}, {}, {"cursor": "c"}),
        ({"next_cursor": "c"}, {"cursor": "b"}, {"cursor": "c"}),
        ({"has_more": True}, {}, {"page": 2}),
        # the end of a listing that names a cursor for later items
        ({"next_cursor": "c"}, {"cursor": "c"}, None),
    ],
)
def test_an_empty_page_is_the_last_unless_it_says_otherwise(
    answer: dict[str, Any], given: dict[str, Any], expected: object
) -> None:
    page = ReadPage(answer, [], ["cursor", "page"], given, {}, Progress(1))
    assert next_arguments(page) == expected


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ([1, 2], [1, 2]),
        ({"total_count": 2, "repositories": [1, 2]}, [1, 2]),
        ({"items": [1], "errors": [2]}, [1]),
        (SimpleNamespace(channels=[1]), [1]),
        (None, []),
        (SimpleNamespace(data={"ok": True, "members": [1]}, headers={}), [1]),
    ],
)
def test_the_items_of_a_page(answer: object, expected: list[int]) -> None:
    assert list(items_of(answer, "things.list")) == expected


@pytest.mark.parametrize("answer", [{}, {"a": [1], "b": [2]}, "text"])
def test_items_that_are_ambiguous(answer: object) -> None:
    with pytest.raises(IntegrationError, match=r"a page of things\.list"):
        items_of(answer, "things.list")
