"""A run that this process executes, and the callers that wait for it."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.outcomes import RunCancelled
from integrate_runtime.base.waiting import wait_for_result

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import timedelta

    from integrate_runtime.execution.control import RunControl

_logger = logging.getLogger("integrate_runtime.runs")

STOPS = "Run %s stops: attempts in flight have %g s to end"
"""Message that is logged when a run is interrupted."""

CLEAN_UP_SECONDS = 5.0
"""Time that a run has to end once it is cancelled. Then it is cancelled once more, and then
disowned.
"""


class ExecutingRun:
    """A run that this process executes.

    Args:
        run_id: Id of the run.
        task: The asyncio task that executes it.
        control: Control of the execution.
        grace: Time that attempts in flight have to end when the execution stops.
        ended: Called once, when the execution has ended or is disowned.
        disowned: Called before that if the execution is disowned.

    Attributes:
        control: Control of the execution.
        result: Result of the run. It is cancelled if the run is interrupted.
    """

    def __init__(
        self,
        run_id: str,
        task: asyncio.Task[Any],
        control: RunControl,
        grace: timedelta,
        ended: Callable[[], None],
        disowned: Callable[[], Awaitable[None]],
    ) -> None:
        self.control = control
        self.result: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._run_id = run_id
        self._task = task
        self._grace = grace
        self._ended = ended
        self._disowned = disowned
        self._waiting = 0
        self._is_kept = False
        self._hurry = asyncio.Event()
        self._stopping: asyncio.Task[None] | None = None
        task.add_done_callback(self._settle)

    def keep(self) -> None:
        """Let the run go on when nobody waits for it."""
        self._is_kept = True

    async def wait(self) -> Any:
        """Wait for the result. Cancelling the only wait stops a run that is not kept."""
        self._waiting += 1
        try:
            return await wait_for_result(self.result)
        except asyncio.CancelledError:
            if self._waiting == 1 and not self._is_kept and not self.result.done():
                await self.stop()
            raise
        finally:
            self._waiting -= 1

    async def stop(self, *, unsafe_only: bool = False) -> None:
        """Interrupt the run: attempts in flight may end within the grace time.

        Cancelling this call cuts them short, and still waits until they have ended.

        Args:
            unsafe_only: Cut attempts short at once that are safe to repeat.
        """
        if self._stopping is None:
            self.control.stop()
            self._stopping = asyncio.create_task(
                self._stop(unsafe_only), name=f"stop {self._run_id}"
            )
            _logger.info(
                STOPS,
                self._run_id,
                self._grace.total_seconds(),
                extra=_fields(self._run_id),
            )
        try:
            await wait_for_result(self._stopping)
        except asyncio.CancelledError:
            self._hurry.set()
            await asyncio.wait([self._stopping])
            raise

    async def cancel(self) -> None:
        """Cancel the run for good, and wait until it has ended."""
        self.control.cancel()
        await self._cut()

    async def end(self) -> None:
        """Wait until the run has ended or is disowned."""
        await asyncio.wait([self.result])

    async def _stop(self, unsafe_only: bool) -> None:
        quiet = asyncio.create_task(self.control.quiet(unsafe_only=unsafe_only))
        hurry = asyncio.create_task(self._hurry.wait())
        try:
            await asyncio.wait(
                [quiet, hurry, self._task],
                timeout=self._grace.total_seconds(),
                return_when=asyncio.FIRST_COMPLETED,
            )
        finally:
            quiet.cancel()
            hurry.cancel()
        await self._cut()

    async def _cut(self) -> None:
        """Cancel the asyncio task twice, and disown it if it does not end."""
        for _ in range(2):
            self._task.cancel()
            await asyncio.wait([self._task], timeout=CLEAN_UP_SECONDS)
            if self._task.done():
                await asyncio.wait([self.result])  # its callback has run
                return
        if self.control.is_disowned:  # by a concurrent call of this method
            await self.end()
        elif not self.result.done():
            self.control.disown()
            _logger.error(
                "Run %s does not end although it is cancelled, as its code catches CancelledError. "
                "It is no longer waited for, and can begin no further task.",
                self._run_id,
                extra=_fields(self._run_id),
            )
            try:
                await self._disowned()
            finally:
                if not self.result.done():
                    self._finish(RunCancelled(self._run_id) if self.control.is_cancelled else None)

    def _settle(self, task: asyncio.Task[Any]) -> None:
        # Retrieved even if the run is disowned: asyncio would log it again.
        error = None if task.cancelled() else task.exception()
        if self.result.done():
            return
        if task.cancelled():
            # Before its first step, the task cannot say that its run was cancelled for good.
            self._finish(RunCancelled(self._run_id) if self.control.is_cancelled else None)
        elif isinstance(error, KeyboardInterrupt | SystemExit):
            self._finish(None)  # the process ends
        elif error is not None:
            self._finish(error)
        else:
            self.result.set_result(task.result())
            self._ended()

    def _finish(self, error: BaseException | None) -> None:
        if error is None:
            self.result.cancel()
        else:
            self.result.set_exception(error)
            self.result.exception()  # silences asyncio's warning if nobody awaits the result
        self._ended()


def _fields(run_id: str) -> dict[str, object]:
    """Fields of a log record about a run."""
    return {"run_id": run_id, "task": None, "attempt": None}
