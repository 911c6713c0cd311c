"""Decision whether a call that may have taken effect may be made again.

==============================  ===========  ===========
what is known                   safe         unsafe
==============================  ===========  ===========
no request was sent             again        again
the server answered             again        again
not a connection error          again        again
sent, but no answer arrived     again        in doubt
interrupted by a crash          again        in doubt
a nested task is in doubt       in doubt     in doubt
==============================  ===========  ===========

"Again" means that the task's hooks and backoff decide. A task in doubt fails with kind
``unknown_outcome`` and the reason, and an operator decides. A task is safe if its operation is, if
the operation takes an idempotency key, or if ``TaskOptions(repeat="safe")`` says so. Without either
word of its caller, a callback that was interrupted after nested tasks had begun is also repeated:
the nested tasks are journaled one by one. ``TaskOptions(repeat="unsafe")`` holds with nested tasks
too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .sdk_errors import Delivery

if TYPE_CHECKING:
    from collections.abc import Iterable

    from integrate_runtime.base.outcomes import TaskFailed
    from integrate_runtime.tasks.operation import Operation, Repeat
    from integrate_runtime.tasks.options import TaskOptions


def default_repeat(operation: Operation | None) -> Repeat | None:
    """Return the ``repeat`` option of a task whose caller set none; None for callbacks."""
    if operation is None:
        return None
    # Every attempt sends the same idempotency key, so the API applies the call once.
    return "safe" if operation.idempotency is not None else operation.repeat


def doubt_after_failure(options: TaskOptions, delivery: Delivery) -> str | None:
    """Return why a failed attempt must not be repeated, or None if it may be.

    Args:
        options: Merged options of the task.
        delivery: Progress of the call when it failed.
    """
    if delivery is Delivery.UNKNOWN and options.repeat != "safe":
        return "the call was made, and no answer arrived"
    return None


def doubt_after_interruption(options: TaskOptions, *, has_children: bool) -> str | None:
    """Return why an attempt that its process did not finish must not be repeated, if so.

    Args:
        options: Merged options of the task.
        has_children: Whether nested tasks had begun.
    """
    if options.repeat == "safe" or (options.repeat is None and has_children):
        return None
    return "the run ended during the call"


def doubt_of_nested_tasks(failures: Iterable[TaskFailed]) -> str | None:
    """Return why a task must not be repeated after nested tasks have failed, if so."""
    if any(failure.kind == "unknown_outcome" for failure in failures):
        return "a nested task is in doubt"
    return None
