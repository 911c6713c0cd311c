"""Recognition of calls that lack the key of their task.

Without the key, the other arguments move by one place, and Python names the last of them as
missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from integrate_runtime.base.errors import InvalidTaskKey
from integrate_runtime.jobs.io import IO

from .integration import BaseIntegration
from .namespace import Namespace

_MISSING = re.compile(r"(?P<method>[\w.]+)\(\) missing \d+ required [\w-]+ arguments?: .+")


def forgotten_key(error: BaseException) -> InvalidTaskKey | None:
    """Return the error about a task that was called with too few arguments, if this is one.

    Args:
        error: Exception of a job's function or of a callback.
    """
    found = _MISSING.fullmatch(str(error)) if isinstance(error, TypeError) else None
    if found is None or not _is_task(found["method"]):
        return None
    name = found["method"].rpartition(".")[2]
    return InvalidTaskKey(
        f'{error}. The first argument is the key of the task, as in {name}("a-key", ...): was it '
        "left out?",
        None,
    )


def _is_task(qualified: str) -> bool:
    owner, _, name = qualified.rpartition(".")
    for base in (Namespace, BaseIntegration, IO):
        for kind in _and_subclasses(base):
            if kind.__qualname__ == owner and name in vars(kind):
                return True
    return False


def _and_subclasses(kind: type) -> Iterator[type]:
    yield kind
    subclasses: list[type] = kind.__subclasses__()
    for subclass in subclasses:
        yield from _and_subclasses(subclass)
