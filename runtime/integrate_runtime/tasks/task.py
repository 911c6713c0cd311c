"""``Task``: the current attempt, as callbacks and error hooks see it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .properties import Property

if TYPE_CHECKING:
    from collections.abc import Mapping

    from integrate_runtime.base.types import Json, Path


@dataclass(frozen=True, slots=True)
class Task:
    """One attempt at a task.

    Attributes:
        run_id: The run id.
        path: Path of the task within its run: keys of the parents, then its own.
        attempt: Number of the attempt, from 1.
        operation: Integration and operation, as ``github.issues.create``; None for callbacks.
        params: The task's input as redacted JSON.
        idempotency_key: Key that is equal for all attempts at this task, across executions of
            its run.
        output_properties: Properties of the result; callbacks may append to the list.
    """

    run_id: str
    path: Path
    attempt: int
    operation: str | None
    params: Mapping[str, Json]
    idempotency_key: str
    output_properties: list[Property] = field(default_factory=list[Property])
