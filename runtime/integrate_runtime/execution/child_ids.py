"""Ids of child runs, derived from the tasks that start them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from integrate_runtime.base.types import Key, Path

_SEPARATORS = re.compile("[%/:,]")


def child_id(parent: str, path: Path) -> str:
    """Return the id of the run that a task starts; tasks of one run never share an id.

    The task ``deploy`` of the run ``release-7`` starts ``release-7/deploy``. The keys of a path are
    joined by ``:`` and the parts of a key by ``,``. Separators inside keys are percent-encoded.

    Args:
        parent: Id of the task's run.
        path: Path of the task.
    """
    return f"{parent}/{':'.join(map(_key_text, path))}"


def _key_text(key: Key) -> str:
    if isinstance(key, str):
        return _quoted(key)
    parts = ",".join(str(part) if isinstance(part, int) else _part_text(part) for part in key)
    return f"{parts}," if len(key) == 1 else parts


def _part_text(part: str) -> str:
    """Return a text of a key, so that it differs from any number."""
    quoted = _quoted(part)
    is_number = re.fullmatch("-?[0-9]+", quoted) is not None
    return f"%{ord(quoted[0]):02X}{quoted[1:]}" if is_number else quoted


def _quoted(text: str) -> str:
    return _SEPARATORS.sub(lambda found: f"%{ord(found[0]):02X}", text)
