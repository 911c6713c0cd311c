"""The task at hand, as callbacks and error hooks see it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .options import Property

if TYPE_CHECKING:
    from collections.abc import Mapping

    from integrate_runtime.base.types import Json, Path


@dataclass(frozen=True, slots=True)
class Task:
    """One attempt at a task.

    Attributes:
        run_id: The run.
        path: Keys of the parents, then the task's own.
        attempt: From 1.
        operation: ``github.issues.create``; None for callbacks.
        params: The input, redacted.
        idempotency_key: The same for every attempt at this task, in every execution of its run.
        output_properties: Facts about the result; append to it.
    """

    run_id: str
    path: Path
    attempt: int
    operation: str | None
    params: Mapping[str, Json]
    idempotency_key: str
    output_properties: list[Property] = field(default_factory=list[Property])
