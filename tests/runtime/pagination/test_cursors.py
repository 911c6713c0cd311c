"""Arguments for the next page, for each kind of pagination."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from integrate_runtime import IntegrationError
from integrate_runtime.pagination.cursors import next_arguments
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
        # no parameter for pages
        ({"next_cursor": "c"}, ["owner"], {}, None),
    ],
)
def test_next_arguments(
    answer: dict[str, Any], takes: list[str], given: dict[str, Any], expected: object
) -> None:
    for shaped in (answer, SimpleNamespace(**answer)):
        assert next_arguments(shaped, TWO, takes, given, {}) == expected


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
    assert next_arguments({"items": items}, items, takes, given, stated) == expected


def test_an_empty_page_is_the_last() -> None:
    assert next_arguments({"next_cursor": "c"}, [], ["cursor", "page"], {}, {}) is None


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
