"""Whether a task may be repeated as its verb says, by the requests that its SDK sent."""

from __future__ import annotations

from collections.abc import Sequence

from integrate_gen.model.package import Task
from integrate_gen.model.provider import Provider
from integrate_gen.policy.globs import Globs

from .sent import Sent

_READING = frozenset({"GET", "HEAD", "OPTIONS"})


def is_safe_by_verb(task: Task, provider: Provider) -> bool:
    """Whether a task is safe to repeat by its verb, and not because the provider says so."""
    return task.repeat == "safe" and not Globs(provider.safe).matches(task.operation)


def reason_not_to_repeat(task: Task, sent: Sequence[Sent]) -> str:
    """Return the reason why requests contradict a task's safe verb; empty if they do not."""
    verb = task.http.partition(" ")[0]
    other = next((r for r in sent if r.method not in _READING and r.method != verb), None)
    if other is None:
        return ""
    return (
        f"sends {other.method} {other.path}, although {task.http} makes it safe to repeat; name it "
        "in safe of the provider if all of its requests may be sent again"
    )
