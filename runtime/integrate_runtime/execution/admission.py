"""Admission of a task's attempts: by the gate of its connection, and to a thread."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from typing import TYPE_CHECKING

from integrate_runtime.codecs.answers import headers_of, shows_headers
from integrate_runtime.failures.limit_reports import report_answer, report_failure, rules_of

from .response_headers import ResponseHeaders, noting, observe_responses

if TYPE_CHECKING:
    import asyncio

    from integrate_runtime.clients.gate import Permit, Waiter
    from integrate_runtime.clients.rate_limits import Hold, LimitReport
    from integrate_runtime.failures.next_step import NextStep
    from integrate_runtime.tasks.attempts import AttemptCounts
    from integrate_runtime.tasks.request import TaskRequest

    from .in_flight import TaskInFlight
    from .services import ThreadSlot
    from .state import RunState

# Permits of the tasks around the current one.
_outer_permits: ContextVar[tuple[Permit, ...]] = ContextVar(
    "integrate_runtime.outer_permits", default=()
)


def release_outer_permits() -> None:
    """Release the permits of the enclosing tasks, which wait for a child run and make no call."""
    for permit in _outer_permits.get():
        permit.release()


class Admission:
    """Admission of one task's attempts by the gate of its connection, and to a thread.

    A task without a client passes at once. One that waits has not begun its attempt, so that it can
    be interrupted without being in doubt.

    Args:
        state: State of the run's execution.
        request: The task.
        in_flight: Its entry among the tasks that are being executed.

    Attributes:
        thread: Right to a thread for the attempt, if its client is synchronous.
    """

    def __init__(self, state: RunState, request: TaskRequest, in_flight: TaskInFlight) -> None:
        self._state = state
        self._in_flight = in_flight
        self._request = request
        source, operation = request.source, request.work.operation
        self._gate = state.services.gates.of(source) if source is not None else None
        self._operation = operation.id if operation is not None else ""
        self._has_reports = operation is not None and shows_headers(request.codec)
        self._ticket = 0
        self._permit: Permit | None = None
        self._headers = ResponseHeaders()
        is_threaded = source is not None and source.threaded
        self._threads = state.services.threads if is_threaded else None
        self.thread: ThreadSlot | None = None

    def __enter__(self) -> None:
        """Begin the attempts; the exit ends one that was cut off."""

    def __exit__(self, *exception: object) -> None:
        self.release()

    async def wait(
        self, task: int, counts: AttemptCounts, *, was_interrupted: bool = False
    ) -> bool:
        """Wait until the next attempt may be made, and journal the reason.

        Args:
            task: Number of the task in the journal.
            counts: Counts of its attempts so far.
            was_interrupted: Whether the last attempt never ended.

        Returns:
            Whether it waited, so that the journal has the task as waiting.
        """
        has_waited = await self._wait_at_gate(task, counts, was_interrupted)
        # Last, as a task that waits at the gate must not keep others from the thread.
        if self._threads is not None:
            if self._threads.is_full:
                reason = f"at most {self._threads.size} calls of synchronous SDKs at once"
                interrupted = was_interrupted and not has_waited
                await self._state.journal.hold_task(
                    task, reason, None, counts, interrupted=interrupted
                )
                has_waited = True
            with self._state.control.in_flight.idle(self._in_flight):
                self.thread = await self._threads.slot()
        return has_waited

    async def _wait_at_gate(self, task: int, counts: AttemptCounts, was_interrupted: bool) -> bool:
        if self._gate is None:
            return False
        # A task that waits for nested ones makes no call, and must not hold them up.
        for permit in _outer_permits.get():
            if permit.gate is self._gate:
                permit.release()
        self._ticket = self._ticket or self._gate.next_ticket()
        waiter = self._gate.ask(self._ticket, self._operation, has_reports=self._has_reports)
        try:
            has_waited = await self._pass(waiter, task, counts, was_interrupted)
        except BaseException:
            self._gate.leave(waiter)
            raise
        self._permit = waiter.permit
        return has_waited

    async def _pass(
        self, waiter: Waiter, task: int, counts: AttemptCounts, was_interrupted: bool
    ) -> bool:
        if waiter.permit is not None:
            return False
        told: Hold | None = None
        with self._state.journal.hastened(task) as hastened:
            if hastened.done():
                self._hasten(waiter, hastened)
            else:
                hastened.add_done_callback(partial(self._hasten, waiter))
            while waiter.permit is None:
                if waiter.hold == told:
                    with self._state.control.in_flight.idle(self._in_flight):
                        await waiter.changed.wait()
                    waiter.changed.clear()
                    continue
                is_first, told = told is None, waiter.hold
                await self._state.journal.hold_task(
                    task, told.reason, told.until, counts, interrupted=was_interrupted and is_first
                )
        return told is not None

    def _hasten(self, waiter: Waiter, hastened: asyncio.Future[None]) -> None:
        is_at_gate = waiter.permit is None and not waiter.has_left
        if self._gate is not None and is_at_gate and not hastened.cancelled():
            self._gate.hasten(waiter)

    @contextmanager
    def attempt(self) -> Generator[None]:
        """Make the attempt in the block.

        Nested tasks of the same connection that begin in it take its permit away.
        """
        if self._permit is None:
            yield
            return
        self._headers = ResponseHeaders()
        token = _outer_permits.set((*_outer_permits.get(), self._permit))
        try:
            with noting(self._headers):
                yield
        finally:
            _outer_permits.reset(token)

    def observe(self, client: object) -> None:
        """Read the limits from the responses that the attempt's client receives."""
        if self._permit is not None:
            observe_responses(self._request.codec, client)

    def end(self, result: object) -> None:
        """End a successful attempt."""
        if self._permit is None:
            self.release()
        else:
            if self._permit.is_hastened:
                self._permit.gate.reopen(self._permit.operation)
            headers = headers_of(self._request.codec, result) or self._headers.last
            known = self._has_reports or bool(headers)
            self.release(report_answer(headers, rules_of(self._request.hooks)) if known else None)

    def end_failed(self, error: Exception, step: NextStep) -> None:
        """End a failed attempt.

        Args:
            error: Its exception.
            step: What follows it.
        """
        if self._permit is None:
            self.release()
        else:
            self.release(report_failure(error, step, rules_of(self._request.hooks)))

    def release(self, report: LimitReport | None = None) -> None:
        """End the attempt, if it has not ended.

        Args:
            report: What its answer says about limits; None without an answer.
        """
        if self._permit is not None:
            self._permit.release(report)
            self._permit = None
        if self.thread is not None:
            self.thread.release()
            self.thread = None
