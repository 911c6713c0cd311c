"""The function behind one that ``@task`` decorated.

A string import such as ``shop.tasks:charge`` leads to the decorated function, which takes a key.
What a task executes, stores and carries to another process is the function behind it.
"""

from __future__ import annotations

from collections.abc import Callable

_BODY = "__integrate_task__"


def mark_as_task(decorated: Callable[..., object], body: Callable[..., object]) -> None:
    """Note the function that a decorated one executes."""
    setattr(decorated, _BODY, body)


def task_body(item: object) -> object:
    """Return the function behind a decorated one; other objects are returned as they are."""
    return getattr(item, _BODY, item)
