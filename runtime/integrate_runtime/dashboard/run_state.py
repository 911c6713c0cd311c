"""State of a run, as its page shows it above and beside the tree of tasks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .notices import notices

if TYPE_CHECKING:
    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.contracts.records import EventRecord, Page, RunRecord

    from .notices import Notice

EVENTS_SHOWN = 50
"""Number of events that are shown at first, and added at a time."""

LOG_LINES = 50
"""Number of lines of a log that are shown at first, and added at a time."""

_NOTICES_SHOWN = 20


@dataclass(frozen=True, slots=True)
class RunState:
    """State of a run.

    Attributes:
        notices: What is wrong, and what the run waits for.
        has_more: Whether there is more of it than is shown.
        events: First page of the events that the run was sent.
    """

    notices: list[Notice]
    has_more: bool
    events: Page[EventRecord]


async def read_state(journal: Journal, run: RunRecord) -> RunState:
    """Read the state of a run."""
    tasks = await journal.unresolved_tasks(run.run_id, limit=_NOTICES_SHOWN + 1)
    events = await journal.events(run.run_id, limit=EVENTS_SHOWN)
    shown = notices(run, tasks[:_NOTICES_SHOWN])
    return RunState(shown, len(tasks) > _NOTICES_SHOWN, events)
