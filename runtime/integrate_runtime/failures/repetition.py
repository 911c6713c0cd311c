"""Decision whether a call that may have taken effect may be made again.

==============================  ===========  ===========
what is known                   safe         unsafe
==============================  ===========  ===========
no request was sent             again        again
the server answered             again        again
not a connection error          again        again
sent, but no answer arrived     again        in doubt
interrupted by a crash          again        in doubt
==============================  ===========  ===========

"Again" means that the task's hooks and backoff decide. A task in doubt fails with kind
``unknown_outcome``, and an operator decides. A task is safe if its operation is, if the operation
takes an idempotency key, or if ``TaskOptions(repeat="safe")`` says so. Without either word of its
caller, a callback that was interrupted after nested tasks had begun is also repeated: the nested
tasks are journaled one by one. ``TaskOptions(repeat="unsafe")`` holds with nested tasks too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .sdk_errors import Delivery

if TYPE_CHECKING:
    from integrate_runtime.tasks.operation import Operation, Repeat
    from integrate_runtime.tasks.options import TaskOptions


def default_repeat(operation: Operation | None) -> Repeat | None:
    """Return the ``repeat`` option of a task whose caller set none; None for callbacks."""
    if operation is None:
        return None
    # Every attempt sends the same idempotency key, so the API applies the call once.
    return "safe" if operation.idempotency is not None else operation.repeat


def is_in_doubt(options: TaskOptions, delivery: Delivery) -> bool:
    """Whether a failed attempt may have taken effect and must not be repeated.

    Args:
        options: Merged options of the task.
        delivery: Progress of the call when it failed.
    """
    return delivery is Delivery.UNKNOWN and options.repeat != "safe"


def is_in_doubt_when_interrupted(options: TaskOptions, *, has_children: bool) -> bool:
    """Whether an attempt interrupted by the end of its process must not be repeated.

    Args:
        options: Merged options of the task.
        has_children: Whether nested tasks had begun.
    """
    if options.repeat is None:
        return not has_children
    return options.repeat == "unsafe"
