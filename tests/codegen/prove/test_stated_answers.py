"""Statuses and media types that the source of an SDK's method states."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from integrate_gen.prove.stated_answers import as_stated
from integrate_runtime.testing.http_server import Reply

ANSWER = Reply.json({"id": "a"})


def matches(response: Any, status: str, media_type: str) -> bool:
    return (str(response.status), response.headers["Content-Type"]) == (status, media_type)


def created(response: Any) -> bool:
    return matches(response, "201", "application/json") and not matches(response, "4XX", "*")


def speech(response: Any) -> bool:
    """Give a file, which is not application/json with the status 202."""
    return matches(response, "200", "audio/wav")


def events(response: Any) -> bool:
    return matches(response, "200", "text/event-stream") or matches(
        response, "200", "application/json"
    )


def deleted(response: Any) -> bool:
    return matches(response, "204", "*")


def compared(response: Any) -> bool:
    return response.status in [202, 404]


def mapped(response: Any) -> Any:
    return {"201": "Box", "422": "Problem"}[response.status]


def silent(response: Any) -> Any:
    """Give 201 boxes."""
    return response.boxes[:250]


@pytest.mark.parametrize(
    ("method", "status", "media_type"),
    [
        (created, 201, "application/json"),
        (speech, 200, "audio/wav"),
        (events, 200, "application/json"),
        (compared, 202, "application/json"),
        (mapped, 201, "application/json"),
        (silent, 200, "application/json"),
        (print, 200, "application/json"),
    ],
)
def test_an_answer_is_as_the_method_states(
    method: Callable[..., Any], status: int, media_type: str
) -> None:
    answer = as_stated(ANSWER, method)
    assert (answer.status, answer.headers["Content-Type"]) == (status, media_type)
    assert (answer.body == ANSWER.body) is ("json" in media_type)


def test_an_answer_without_content_has_no_body() -> None:
    assert as_stated(ANSWER, deleted) == Reply(204)
    assert as_stated(Reply(204), created) == Reply(204)
