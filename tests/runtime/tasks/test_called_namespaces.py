"""Arguments of callable namespaces in the arguments of a task."""

from __future__ import annotations

import pytest
from integrate_runtime.tasks.called_namespaces import Calls, as_arguments


@pytest.mark.parametrize(
    ("calls", "arguments"),
    [
        ((), {}),
        ((("a()", {}),), {}),
        ((("a()", {"id": 1}),), {"a()": {"id": 1}}),
        ((("a()", {"id": 1}), ("a()", {"id": 2})), {"a()": {"id": 1, "a()": {"id": 2}}}),
        ((("a()", {}), ("b()", {"id": 2})), {"a()": {"b()": {"id": 2}}}),
        ((("a()", {"id": 1}), ("b()", {})), {"a()": {"id": 1}}),
    ],
)
def test_arguments_of_calls_are_nested(calls: Calls, arguments: object) -> None:
    assert as_arguments(calls) == arguments
