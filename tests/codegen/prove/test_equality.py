"""Equality of a task's result with the SDK's own."""

from __future__ import annotations

from typing import Any

import pytest
from integrate_gen.prove.calls import data_of
from integrate_gen.prove.equality import equal, equal_data
from integrate_runtime.codecs.sdk_modules import NoClient

from tests.runtime.toy_sdks.slackish.web.slack_response import SlackResponse


def answer(**changes: Any) -> SlackResponse:
    parts: dict[str, Any] = {
        "client": None,
        "http_verb": "GET",
        "api_url": "https://slack.com/api/users.list",
        "req_args": {"headers": {"Authorization": "Bearer token"}},
        "data": {"ok": True},
        "headers": {"X-Of": "slack", "Set-Cookie": "d=1"},
        "status_code": 200,
    }
    return SlackResponse(**{**parts, **changes})


def test_data_is_compared_without_the_request_and_the_spelling_of_headers() -> None:
    stored = answer(req_args={}, headers={"x-of": "slack"})
    assert equal_data(stored, answer())
    assert not equal(stored, answer())


@pytest.mark.parametrize(
    "change", [{"data": {"ok": False}}, {"headers": {"X-Of": "other"}}, {"status_code": 201}]
)
def test_other_data_is_not_equal(change: dict[str, Any]) -> None:
    assert not equal_data(answer(**change), answer())


class Bucket:
    """A result that leads back to itself, as those of Google's SDKs."""

    def __init__(self, name: str, role: str) -> None:
        self.name = name
        self.acl = Acl(self, role)


class Acl:
    def __init__(self, bucket: Bucket, role: str) -> None:
        self.bucket = bucket
        self.role = role


def test_results_that_lead_back_to_themselves_are_compared() -> None:
    assert equal(Bucket("b", "reader"), Bucket("b", "reader"))
    assert not equal(Bucket("b", "reader"), Bucket("b", "owner"))


class Page:
    def __init__(self, items: list[str], following: object) -> None:
        self.items = items
        self.following = following


def test_a_placeholder_is_equal_to_what_it_stands_for_alone() -> None:
    stored = Page(["a"], NoClient("Page"))
    assert equal_data(stored, Page(["a"], len))
    assert equal_data(stored, Page(["a"], stored))
    assert not equal_data(stored, Page(["a"], "https://example.com/?page=2"))
    assert not equal_data(stored, Page(["b"], len))


class Waiter:
    """An object that looks attributes up among its data."""

    def __init__(self, **data: int) -> None:
        self._data = data

    def __getattr__(self, name: str) -> int:
        return self._data[name]


def test_an_object_that_makes_its_attributes_is_compared_by_those_that_it_holds() -> None:
    assert equal(Waiter(a=1), Waiter(a=1))
    assert not equal(Waiter(a=1), Waiter(a=2))
    waiter = Waiter(a=1)
    assert data_of(waiter) is waiter
