"""Reading and following the histories of a run's workflows."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from temporalio.api.enums.v1 import EventType

from integrate_runtime.base.control_characters import one_line
from integrate_runtime.base.exception_groups import leaves

from . import names
from .history import RunHistory
from .outages import outlast_outages

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from temporalio.api.history.v1 import HistoryEvent
    from temporalio.client import Client, WorkflowHandle

EVERYTHING = ""
"""Subject of an event that concerns all who wait."""
_logger = logging.getLogger("integrate_runtime.runs")


async def read_history(client: Client, run_id: str, execution: str | None) -> RunHistory:
    """Return what the histories of a run tell now.

    Args:
        client: Client with the journal's converter.
        run_id: Id of the run.
        execution: Temporal's run id; None for the last workflow execution.
    """
    reader = HistoryReader(client, run_id, execution)
    await reader.read()
    return reader.history


class HistoryReader:
    """Reads one workflow execution of a run, with its ledgers.

    Args:
        client: Client with the journal's converter.
        run_id: Id of the run.
        execution: Temporal's run id; None for the last workflow execution.

    Attributes:
        history: What was read so far.
    """

    def __init__(self, client: Client, run_id: str, execution: str | None) -> None:
        self.history = RunHistory(run_id, client.data_converter)
        self._client = client
        self._execution = execution

    def handle(self, ledger: int) -> WorkflowHandle[Any, Any]:
        """Return the handle of a ledger's workflow."""
        workflow_id = names.ledger_id(self.history.run_id, ledger)
        execution = self.history.ledgers.get(ledger, self._execution if ledger == 0 else None)
        return self._client.get_workflow_handle(workflow_id, run_id=execution)

    async def read(self, *, until_closed: bool = False, before: datetime | None = None) -> None:
        """Read what there is.

        Args:
            until_closed: Wait until the further ledgers of an ended run have ended too.
            before: Read no event of this time or a later one; None for all.
        """
        ledger = 0
        while ledger <= self.history.ledger:
            waits = until_closed and ledger > 0
            events = self.handle(ledger).fetch_history_events(wait_new_event=waits)
            async for event in events:
                if before is not None and event.event_time.ToDatetime(UTC) >= before:
                    break
                await self.fold(ledger, event)
            ledger += 1

    async def fold(self, ledger: int, event: HistoryEvent) -> str | None:
        """Fold an event; an execution that continues an earlier one begins with what that left."""
        concerned = await self.history.fold(ledger, event)
        is_start = event.event_type == EventType.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED
        requested = self.history.requested
        if is_start and ledger == 0 and requested is not None and requested.resumes is not None:
            earlier = HistoryReader(self._client, self.history.run_id, requested.resumes)
            await earlier.read(until_closed=True)
            self.history.continue_from(earlier.history, event.event_time.ToDatetime(UTC))
        return concerned


class HistoryFollower(HistoryReader):
    """Follows a run as its histories grow, and wakes up those who wait for news of a task.

    Args:
        client: Client with the journal's converter.
        run_id: Id of the run.
        execution: Temporal's run id.

    Attributes:
        stopped: Set once the history is no longer followed.
    """

    def __init__(self, client: Client, run_id: str, execution: str | None) -> None:
        super().__init__(client, run_id, execution)
        self._waiters: dict[str, asyncio.Future[None]] = {}
        self.stopped = asyncio.Event()

    async def follow(self) -> None:
        """Fold events as they appear, until the run has ended."""
        try:
            await self._follow(0)
        except Exception as error:
            self.lose(error)
            raise
        finally:
            self._stop()

    def lose(self, error: BaseException) -> None:
        """Stop, and log why: those who wait for news get a LostHistoryError."""
        if not self.stopped.is_set() and not isinstance(error, LostHistoryError):
            reason = next(iter(leaves(error)))
            _logger.warning(
                "The history of run %s cannot be followed: %s",
                one_line(self.history.run_id),
                f"{type(reason).__qualname__}: {reason}",
                extra={"run_id": self.history.run_id, "task": None, "attempt": None},
            )
        self._stop()

    def _stop(self) -> None:
        self.stopped.set()
        self._tell(EVERYTHING)

    async def catch_up(self) -> None:
        """Wait until ``follow`` has read what there was when this was called."""
        ledger = 0
        while ledger <= self.history.ledger:
            handle = self.handle(ledger)
            described = await outlast_outages(handle.describe, self.history.run_id)
            while self.history.read.get(ledger, 0) < described.history_length:
                await self.news(EVERYTHING)
            ledger += 1

    async def news(self, task: str) -> None:
        """Wait for an event about a task; of an empty id, for any event.

        Raises:
            LostHistoryError: If the history is no longer followed.
        """
        await asyncio.wait([self.next_news(task)])

    def next_news(self, task: str) -> asyncio.Future[None]:
        """Return a future that is done at the next event about a task.

        Raises:
            LostHistoryError: If the history is no longer followed.
        """
        if self.stopped.is_set():
            raise LostHistoryError(self.history.run_id)
        loop = asyncio.get_running_loop()
        future = self._waiters.get(task)
        if future is None:
            future = self._waiters[task] = loop.create_future()
        return future

    async def _follow(self, ledger: int) -> None:
        """Follow a ledger, and the one after it once that is open."""
        next_ledger, is_next_followed = ledger + 1, False
        events = self.handle(ledger).fetch_history_events(wait_new_event=True)
        async with asyncio.TaskGroup() as group:
            while (event := await self._next(events)) is not None:
                concerned = await self.fold(ledger, event)
                if not is_next_followed and next_ledger in self.history.ledgers:
                    is_next_followed = True
                    group.create_task(self._follow(next_ledger))
                self._tell(concerned)

    async def _next(self, events: AsyncIterator[HistoryEvent]) -> HistoryEvent | None:
        """Return the next event, or None after the last one."""
        return await outlast_outages(lambda: anext(events, None), self.history.run_id)

    def _tell(self, concerned: str | None) -> None:
        waiting = list(self._waiters) if concerned == EVERYTHING else [concerned, EVERYTHING]
        for task in waiting:
            future = self._waiters.pop(task, None) if task is not None else None
            if future is not None and not future.done():
                future.set_result(None)


class LostHistoryError(Exception):
    """A run's history is no longer followed: its workflow has ended, or cannot be reached."""
