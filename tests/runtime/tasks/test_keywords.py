"""Keywords of ``**kwargs`` among the arguments of a task."""

from __future__ import annotations

import pytest
from integrate_runtime.tasks.keywords import split_arguments, with_keywords

UNSET = object()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"name": "bob"}, {"name": "bob"}),
        ({"name": "bob", "**fields": {}}, {"name": "bob"}),
        ({"name": "bob", "**fields": {"age": 3, "size": UNSET}}, {"name": "bob", "age": 3}),
        (
            {"name": "bob", "**fields": {"name": "alice", "age": 3, "size": UNSET}},
            {"name": "bob", "**fields": {"name": "alice", "age": 3}},
        ),
        ({"**fields": {"**fields": 1}}, {"**fields": {"**fields": 1}}),
        ({"**fields": {"messages()": 1}}, {"**fields": {"messages()": 1}}),
    ],
)
def test_keywords_are_arguments_unless_they_repeat_a_name(
    arguments: dict[str, object], expected: dict[str, object]
) -> None:
    assert with_keywords(arguments, lambda value: value is UNSET) == expected


@pytest.mark.parametrize(
    ("arguments", "own", "repeated"),
    [
        ({"name": "bob"}, {"name": "bob"}, {}),
        (
            {"name": "bob", "messages()": {"sid": "1"}, "**fields": {"name": "alice"}},
            {"name": "bob"},
            {"name": "alice"},
        ),
    ],
)
def test_a_call_gets_repeated_keywords_apart(
    arguments: dict[str, object], own: dict[str, object], repeated: dict[str, object]
) -> None:
    assert split_arguments(arguments) == (own, repeated)
