"""Loop that serves other processes: it answers their requests and lets them read the log."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import IntegrationError, JournalBusy, JournalError

from .requests import POLLING_SECONDS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from integrate_runtime.engines.local.sqlite.journal import OpenRequest, SqliteJournal

_logger = logging.getLogger("integrate_runtime.runs")


class RequestLoop:
    """Answers the requests of other processes concurrently.

    A request that cannot be granted is answered with the reason, whatever that is. Executions end
    whose runs other processes have cancelled, as they do with the children of a run. Log lines that
    no write has stored yet, as those of a long attempt, are stored for other processes to read.

    Args:
        journal: Journal with the requests.
        concerns: Whether this process is to attend to a request.
        grant: Carries out a request; False leaves it to other processes.
        end_cancelled: Begins to end the executions of runs that are cancelled in the journal.
    """

    def __init__(
        self,
        journal: SqliteJournal,
        concerns: Callable[[OpenRequest], bool],
        grant: Callable[[OpenRequest], Awaitable[bool]],
        end_cancelled: Callable[[], None],
    ) -> None:
        self._journal = journal
        self._concerns = concerns
        self._grant = grant
        self._end_cancelled = end_cancelled
        self._attended: dict[int, asyncio.Task[None]] = {}
        self._loop = asyncio.create_task(self._poll(), name="requests of other processes")

    async def stop(self) -> None:
        """Stop answering requests."""
        ending = [self._loop, *self._attended.values()]
        for task in ending:
            task.cancel()
        await asyncio.wait(ending)

    async def _poll(self) -> None:
        while True:
            try:
                self._journal.write_pending()
                self._end_cancelled()
                for request in self._journal.requests():
                    if request.number not in self._attended and self._concerns(request):
                        task = asyncio.create_task(
                            self._attend(request), name=f"request for {request.run_id}"
                        )
                        self._attended[request.number] = task
            except JournalError as error:
                _logger.warning("Requests of other processes wait: %s", error)
            await asyncio.sleep(POLLING_SECONDS)

    async def _attend(self, request: OpenRequest) -> None:
        try:
            answer = await self._answer(request)
            if answer is not None:
                await self._journal.answer(request.number, answer)
        except JournalError as error:
            # Without an answer, the request is attended to again.
            _logger.warning("A request for run %s waits: %s", request.run_id, error)
        finally:
            del self._attended[request.number]

    async def _answer(self, request: OpenRequest) -> str | None:
        """Carry out a request; return an error message, empty if it is granted.

        None leaves it to another process.
        """
        try:
            if not await self._grant(request):
                return None
        except JournalBusy:
            raise
        except IntegrationError as error:
            _log_refusal(request, error)
            return str(error)
        except Exception as error:
            _logger.exception("Run %s: the request to %s it failed", request.run_id, request.action)
            return f"It failed in the process that executes the run: {type(error).__name__}."
        return ""


def _log_refusal(request: OpenRequest, error: IntegrationError) -> None:
    _logger.warning(
        "Run %s: a request to %s it was refused: %s",
        request.run_id,
        request.action,
        error,
        extra={"run_id": request.run_id, "task": None, "attempt": None},
    )
