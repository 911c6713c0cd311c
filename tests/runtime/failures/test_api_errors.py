"""Error texts of APIs, from the body of a response."""

from __future__ import annotations

from typing import Any

import pytest
from integrate_runtime.failures.api_errors import error_text

FAILED = "Validation Failed"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"message": FAILED}, FAILED),
        ({"error": {"message": "No such model"}}, "No such model"),
        ({"error": "invalid_grant", "error_description": "ignored"}, "invalid_grant"),
        ({"description": "The form is not valid"}, "The form is not valid"),
        (
            {
                "message": FAILED,
                "errors": [{"resource": "Label", "code": "invalid", "field": "color"}],
            },
            "Validation Failed: Label.color is invalid",
        ),
        (
            {"message": FAILED, "errors": [{"resource": "Issue", "code": "missing_field"}]},
            "Validation Failed: Issue is missing",
        ),
        (
            {
                "message": FAILED,
                "errors": [
                    {"resource": "PullRequest", "code": "custom", "message": "It exists already"},
                    "No commits between main and x",
                ],
            },
            "Validation Failed: PullRequest: It exists already; No commits between main and x",
        ),
        ({"message": "m", "errors": ["m", "n", "n"]}, "m: n"),
        (
            {"errors": {"title": ["is too short", "is odd"], "body": "is empty"}},
            "title: is too short; body: is empty",
        ),
        ({"error": {"message": "m", "errors": [{"message": "inner"}]}}, "m: inner"),
        ({"detail": [{"loc": ["body", "age"], "msg": "not a number"}]}, "body.age: not a number"),
        ({"detail": "Not found"}, "Not found"),
        (
            {"code": "x", "details": [{"field": "title", "description": "too long"}]},
            "title: too long",
        ),
        ({"errors": [{"code": "quota_exceeded"}]}, "quota exceeded"),
        ("plain text", "plain text"),
        ("<!DOCTYPE html>\n<title>\n Unicorn! &middot; GitHub</title>", "Unicorn! · GitHub"),
        ("<html><body>nothing</body></html>", ""),
        ({"message": 7, "errors": [None, 3, {}]}, ""),
        ({}, ""),
        (None, ""),
    ],
)
def test_the_text_of_a_body(body: Any, text: str) -> None:
    assert error_text(body) == text


def test_many_details_are_cut() -> None:
    text = error_text({"message": FAILED, "errors": [f"error {number}" for number in range(100)]})
    assert text.endswith("error 9")
