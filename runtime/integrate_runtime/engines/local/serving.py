"""Server of jobs: it executes their unfinished runs, whichever process left or queued them."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import IntegrationError, JournalBusy, JournalError

from .requests import POLLING_SECONDS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from integrate_runtime.engines.local.sqlite.journal import SqliteJournal
    from integrate_runtime.jobs.job import Job

    from .executing_run import ExecutingRun

LOOK_SECONDS = 0.5
"""Time after which the runs of a dead process are found."""
_PAGE = 100

_logger = logging.getLogger("integrate_runtime.runs")


class Server:
    """Executes unfinished runs of some jobs: queued ones, and those that another process left.

    Runs that an error of their program interrupted are executed once, after it began. All other
    runs are verified then.

    Args:
        journal: Journal with the runs.
        jobs: The jobs by their ids.
        slots: Bound on the runs that execute at once.
        take: Executes the run with a number and an id, unless it has ended, or is being executed.
    """

    def __init__(
        self,
        journal: SqliteJournal,
        jobs: Mapping[str, Job[Any, Any]],
        slots: asyncio.Semaphore,
        take: Callable[[int, str, Mapping[str, Job[Any, Any]]], Awaitable[ExecutingRun | None]],
    ) -> None:
        self._journal = journal
        self._jobs = jobs
        self._slots = slots
        self._take = take
        self._left_over = deque(journal.left_over(jobs))
        self._refused = set[int]()
        self._page = deque[tuple[int, str]]()
        self._position = 0
        self._next_look = 0.0

    async def serve(self) -> None:
        """Execute runs, without end."""
        while True:
            await self._slots.acquire()
            run = None
            try:
                run = await self._execute_next()
            except JournalError as error:
                _logger.warning("Runs to be served wait: %s", error)
            finally:
                if run is None:
                    self._slots.release()
            if run is None:
                await asyncio.sleep(POLLING_SECONDS)
            else:
                run.result.add_done_callback(lambda _: self._slots.release())

    async def _execute_next(self) -> ExecutingRun | None:
        """Execute the oldest run that can be executed here; return None if there is none."""
        while (candidate := self._next()) is not None:
            number, run_id = candidate
            try:
                run = await self._take(number, run_id, self._jobs)
            except JournalBusy:
                raise
            except Exception as error:
                # Whatever is wrong with one run must not stop the others.
                self._refused.add(number)
                _log_refusal(run_id, error)
            else:
                if run is not None:
                    return run
            await asyncio.sleep(0)  # there may be many
        return None

    def _next(self) -> tuple[int, str] | None:
        """Return number and id of the next run that may be unfinished.

        Runs are listed on from the last one, as new ones have higher numbers. At every look, they
        are listed from the first one, as any of them may have been left.
        """
        now = asyncio.get_running_loop().time()
        if now >= self._next_look:
            self._next_look = now + LOOK_SECONDS
            self._position = 0
            self._page.clear()
        while True:
            if not self._page:
                self._page.extend(self._journal.unfinished(self._jobs, self._position, _PAGE))
            if not self._page:
                return self._left_over.popleft() if self._left_over else None
            candidate = self._page.popleft()
            self._position = candidate[0]
            if candidate[0] not in self._refused:
                return candidate


def _log_refusal(run_id: str, error: Exception) -> None:
    """Log why a run is not executed; of other errors the class, as their texts may be secret."""
    reason = str(error) if isinstance(error, IntegrationError) else type(error).__name__
    fields = {"run_id": run_id, "task": None, "attempt": None}
    _logger.error("Run %s is not continued: %s", run_id, reason, extra=fields)
