"""Whether a call that may have taken effect may be made again.

The whole decision, from what is known of the call to the answer:

==============================  ===========  ===========
what is known                   safe          unsafe
==============================  ===========  ===========
no request left                 again         again
the server answered             again         again
not about a connection          again         again
sent, and no answer came        again         in doubt
cut short by the process's end  again         in doubt
==============================  ===========  ===========

"Again" means that the task's hooks and backoff decide. A task in doubt fails with kind
``unknown_outcome``, and an operator decides. A task is safe if its operation is, if the operation
takes an idempotency key, or if ``TaskOptions(repeat="safe")`` says so. A task that was cut short
while tasks nested in it had begun is repeated as well: the nested tasks have a row each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .sdk_errors import Delivery

if TYPE_CHECKING:
    from integrate_runtime.tasks.operation import Operation, Repeat
    from integrate_runtime.tasks.options import TaskOptions


def default_repeat(operation: Operation | None) -> Repeat | None:
    """The ``repeat`` option of a task whose caller gave none; None for callbacks."""
    if operation is None:
        return None
    # An idempotency key makes any call safe to repeat: it is the same for every attempt.
    return "safe" if operation.idempotency is not None else operation.repeat


def is_in_doubt(options: TaskOptions, delivery: Delivery) -> bool:
    """Whether a failed attempt may have taken effect and must not be made again.

    Args:
        options: The task's merged options.
        delivery: How far the call came.
    """
    return delivery is Delivery.UNKNOWN and options.repeat != "safe"


def is_in_doubt_when_cut_short(options: TaskOptions, *, has_children: bool) -> bool:
    """Whether an attempt that its process's end cut short must not be made again.

    Args:
        options: The task's merged options.
        has_children: Whether tasks nested in it had begun.
    """
    return options.repeat != "safe" and not has_children
