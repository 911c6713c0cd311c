"""Decision whether a call may be made again, with its reason: the whole table."""

from __future__ import annotations

import pytest
from integrate_runtime import ErrorRecord, Operation, TaskFailed, TaskOptions
from integrate_runtime.failures.repetition import (
    default_repeat,
    doubt_after_failure,
    doubt_after_interruption,
    doubt_of_nested_tasks,
)
from integrate_runtime.failures.sdk_errors import Delivery
from integrate_runtime.tasks.operation import Repeat

LOST = "the call was made, and no answer arrived"
ENDED = "the run ended during the call"


@pytest.mark.parametrize("repeat", ["safe", "unsafe", None])
@pytest.mark.parametrize("delivery", Delivery)
def test_only_a_lost_answer_of_an_unsafe_call_is_a_doubt(
    repeat: Repeat | None, delivery: Delivery
) -> None:
    doubt = doubt_after_failure(TaskOptions(repeat=repeat), delivery)
    in_doubt = delivery is Delivery.UNKNOWN and repeat != "safe"
    assert doubt == (LOST if in_doubt else None)


@pytest.mark.parametrize(
    ("repeat", "has_children", "doubt"),
    [
        ("safe", False, None),
        ("safe", True, None),
        ("unsafe", False, ENDED),
        ("unsafe", True, ENDED),
        (None, False, ENDED),
        (None, True, None),
    ],
)
def test_an_interrupted_attempt(
    repeat: Repeat | None, has_children: bool, doubt: str | None
) -> None:
    options = TaskOptions(repeat=repeat)
    assert doubt_after_interruption(options, has_children=has_children) == doubt


def test_a_nested_task_in_doubt_is_the_parents_doubt() -> None:
    record = ErrorRecord("ValueError", "no")
    failed, lost = TaskFailed("a", record), TaskFailed("b", record, "unknown_outcome")
    assert doubt_of_nested_tasks([failed]) is None
    assert doubt_of_nested_tasks([failed, lost]) == "a nested task is in doubt"


@pytest.mark.parametrize(
    ("operation", "repeat"),
    [
        (None, None),
        (Operation("a.get", "get", "Get", "str", repeat="safe"), "safe"),
        (Operation("a.create", "create", "Create", "str"), "unsafe"),
        (Operation("a.pay", "pay", "Pay", "str", idempotency="idempotency_key"), "safe"),
    ],
)
def test_the_repeat_option_of_a_task_whose_caller_set_none(
    operation: Operation | None, repeat: Repeat | None
) -> None:
    assert default_repeat(operation) == repeat
