"""Recognition of calls that lack the key of their task.

Without the key, the other arguments move by one place, and Python names the last of them as
missing.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from itertools import islice

from integrate_runtime.base.errors import InvalidTaskKey
from integrate_runtime.jobs.context import RunContext
from integrate_runtime.jobs.io import IO
from integrate_runtime.tasks.keys import missing_key

from .integration import BaseIntegration
from .namespace import Namespace

_MISSING = re.compile(r"(?P<method>[\w.]+)\(\) missing \d+ required positional arguments?: .+")
_KEYS = ("key", "task_key")
"""Names of the parameter for the key, which is the first one."""


def forgotten_key(error: BaseException) -> InvalidTaskKey | None:
    """Return the error about a task that was called with too few arguments, if this is one.

    Args:
        error: Exception of a job's function or of a callback.
    """
    found = _MISSING.fullmatch(str(error)) if isinstance(error, TypeError) else None
    if found is None or not _is_task(found["method"]):
        return None
    return missing_key(str(error), found["method"].rpartition(".")[2])


def _is_task(qualified: str) -> bool:
    owner, _, name = qualified.rpartition(".")
    for base in (Namespace, BaseIntegration, IO, RunContext):
        for kind in _and_subclasses(base):
            if kind.__qualname__ == owner and _takes_key(vars(kind).get(name)):
                return True
    return False


def _takes_key(method: object) -> bool:
    """Whether the first parameter of a method is a key."""
    return inspect.isfunction(method) and any(
        name in _KEYS for name in islice(inspect.signature(method).parameters, 1, 2)
    )


def _and_subclasses(kind: type) -> Iterator[type]:
    yield kind
    subclasses: list[type] = kind.__subclasses__()
    for subclass in subclasses:
        yield from _and_subclasses(subclass)
