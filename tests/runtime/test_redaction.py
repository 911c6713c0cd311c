"""What is hidden, and what is not."""

from __future__ import annotations

from typing import Any

import pytest
from integrate_runtime.redaction import REDACTED, redact, rules_for, rules_for_arguments


@pytest.mark.parametrize(
    ("value", "paths", "expected"),
    [
        ({"token": "s"}, [], {"token": REDACTED}),
        ({"Authorization": "s"}, [], {"Authorization": REDACTED}),
        ({"X-Api-Key": "s"}, [], {"X-Api-Key": REDACTED}),
        ({"tokens_used": 3, "key": "k"}, [], {"tokens_used": 3, "key": "k"}),
        (
            {"token": "", "secret": None, "password": False},
            [],
            {"token": "", "secret": None, "password": False},
        ),
        ({"secret": {"a": 1}}, [], {"secret": REDACTED}),
        ({"config": {"secret": "s", "url": "u"}}, [], {"config": {"secret": REDACTED, "url": "u"}}),
        ([{"password": "s"}], [], [{"password": REDACTED}]),
        ({"a": {"b": "s", "c": "t"}}, ["a.b"], {"a": {"b": REDACTED, "c": "t"}}),
        ({"a": [{"b": "s"}, {"b": "t"}]}, ["a.*.b"], {"a": [{"b": REDACTED}, {"b": REDACTED}]}),
        ({"a": ["s", "t"]}, ["a.1"], {"a": ["s", REDACTED]}),
        ({"a": "s"}, ["a.b"], {"a": "s"}),
        ("token", [], "token"),
    ],
)
def test_redaction(value: Any, paths: list[str], expected: object) -> None:
    assert redact(value, rules_for(paths)) == expected


def test_a_rule_for_a_parameter_holds_for_the_body_too() -> None:
    arguments: Any = {"data": {"credentials": ["s"]}, "credentials": ["s"], "other": ["t"]}
    assert redact(arguments, rules_for_arguments(["credentials"])) == {
        "data": {"credentials": REDACTED},
        "credentials": REDACTED,
        "other": ["t"],
    }


def test_the_value_itself_is_left_alone() -> None:
    value: Any = {"token": "s", "list": [{"token": "s"}]}
    redact(value)
    assert value == {"token": "s", "list": [{"token": "s"}]}
