"""``Keep``: how long an engine keeps finished runs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from integrate_runtime.base.arguments import as_timedelta, invalid

if TYPE_CHECKING:
    from integrate_runtime.base.types import Duration


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """Time for which finished runs are kept, by the status in which they ended.

    A run that is not kept any more is removed with its tasks, and its id begins a new run.
    Unfinished runs are always kept.

    Attributes:
        completed: Seconds or a timedelta, for completed runs. None keeps them for good.
        failed: The same for failed runs, which can be resumed until then.
        cancelled: The same for cancelled runs, which can be resumed until then.
    """

    completed: Duration | None = None
    failed: Duration | None = None
    cancelled: Duration | None = None

    def __post_init__(self) -> None:
        for name in ("completed", "failed", "cancelled"):
            duration = getattr(self, name)
            if duration is None:
                continue
            if not as_timedelta(duration, f"Keep.{name}"):
                wanted = "a number of seconds, or a timedelta, of more than 0"
                raise invalid(f"Keep.{name}", duration, wanted)

    @property
    def by_status(self) -> dict[str, timedelta]:
        """Durations by the value of the status; without those that keep runs for good."""
        durations = {
            "completed": self.completed,
            "failed": self.failed,
            "cancelled": self.cancelled,
        }
        return {
            status: as_timedelta(duration, f"Keep.{status}")
            for status, duration in durations.items()
            if duration is not None
        }


def as_keep(keep: Duration | Keep | None) -> Keep | None:
    """Return the argument ``keep`` of an engine as a ``Keep``; a duration is for completed runs.

    Raises:
        InvalidArgument: If it is neither a duration nor a ``Keep``.
    """
    if keep is None or isinstance(keep, Keep):
        return keep
    return Keep(completed=as_timedelta(keep, "LocalEngine.keep"))
