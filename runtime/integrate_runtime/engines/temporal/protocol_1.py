"""Version 1 of the workflow of a run. Released versions never change.

It has none of the user's code and decides nothing about tasks: it takes those that are asked for,
gives each attempt an activity, and waits between two attempts as the first one's failure says. The
order and the kinds of its commands are fixed; ``tests/runtime/engines/temporal/histories`` has
histories that it must replay.

A path's first ask counts. When a ledger is full, it opens the next one and takes no further path.
Whoever asks reads the same history, so that both sides agree on the ledger of every task.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

from temporalio import workflow
from temporalio.common import Priority, RetryPolicy, WorkflowIDReusePolicy
from temporalio.exceptions import (
    ActivityError,
    ApplicationError,
    ChildWorkflowError,
    FailureError,
    WorkflowAlreadyStartedError,
)
from temporalio.workflow import ActivityCancellationType, ParentClosePolicy

from . import names
from .wire import Ask, Attempt, BodyEnd, Haste, Limits, Origin, RunFacts, RunInput

NUMBER = 1
WORKFLOW_TASK_TIMEOUT = timedelta(seconds=5)
"""Time after which a step of a workflow is taken from a worker that has died."""
_ONCE = RetryPolicy(maximum_attempts=1)
_UNTIL_DONE = RetryPolicy(
    initial_interval=timedelta(milliseconds=100),
    backoff_coefficient=1.5,
    maximum_interval=timedelta(seconds=10),
)
_UNBOUNDED = timedelta(days=3650)
"""Bound of an activity's time, which Temporal requires; heartbeats tell whether it lives."""


class Ledger:
    """Tasks of a run, as many as one workflow execution can hold.

    Args:
        origin: The run.
        limits: Bounds of this and further ledgers.
    """

    def __init__(self, origin: Origin, limits: Limits) -> None:
        self._origin = origin
        self._limits = limits
        self._running: dict[str, asyncio.Task[None]] = {}
        self._last: dict[str, int] = {}
        self._again: dict[str, Ask] = {}
        self._hastened: set[tuple[str, int]] = set()
        self._next: asyncio.Task[None] | None = None
        self._is_closing = False

    def ask(self, asks: list[Ask] | None) -> None:
        """Begin the tasks that are asked for, if this ledger is the one to take them."""
        for ask in asks or ():
            if ask.run_id == self._origin.run_id and not self._is_closing:
                self._take(ask)

    def hasten(self, haste: Haste | None) -> None:
        """Let an attempt at a task begin that waits for its time, or is about to."""
        if haste is not None and haste.run_id == self._origin.run_id:
            self._hastened.add((haste.id, haste.attempt))

    async def until_cancelled(self) -> None:
        """Hold the tasks until the run ends."""
        try:
            await workflow.wait_condition(lambda: False)
        except asyncio.CancelledError:
            await self.close()
            raise

    async def close(self) -> None:
        """Cancel what is left, and wait until it has ended."""
        self._is_closing = True
        left = [*self._running.values(), *([self._next] if self._next is not None else [])]
        left = [task for task in left if not task.done()]
        for task in left:
            task.cancel()
        if left:
            await workflow.wait(left)

    def _take(self, ask: Ask) -> None:
        if ask.id in self._running:
            # A signal is handled before the end of the attempt that it follows.
            self._again[ask.id] = ask
        elif ask.id in self._last:
            if ask.attempt.number == self._last[ask.id] + 1:
                self._begin(ask)
        elif self._next is None:
            if self._is_full:
                self._next = asyncio.create_task(self._open_next())
            else:
                self._begin(ask)

    def _begin(self, ask: Ask) -> None:
        self._last[ask.id] = ask.attempt.number
        self._running[ask.id] = asyncio.create_task(self._attempts(ask))

    @property
    def _is_full(self) -> bool:
        size = workflow.info().get_current_history_size()
        return len(self._last) >= self._limits.tasks or size >= self._limits.history

    async def _open_next(self) -> None:
        await workflow.execute_child_workflow(
            names.LEDGER,
            args=[NUMBER, self._origin, self._limits],
            id=names.next_ledger_id(workflow.info().workflow_id),
            task_timeout=WORKFLOW_TASK_TIMEOUT,
            parent_close_policy=ParentClosePolicy.REQUEST_CANCEL,
        )

    async def _attempts(self, ask: Ask) -> None:
        attempt: Attempt | None = ask.attempt
        try:
            while attempt is not None:
                self._last[ask.id] = attempt.number
                if attempt.due is not None and attempt.due > workflow.now():
                    attempt = await self._due(ask, attempt, attempt.due - workflow.now())
                attempt = await self._attempt(ask, attempt)
        finally:
            del self._running[ask.id]
        again = self._again.pop(ask.id, None)
        if again is not None and not self._is_closing:
            self._take(again)

    async def _due(self, ask: Ask, attempt: Attempt, left: timedelta) -> Attempt:
        """Wait until an attempt is due, or is hastened."""
        wanted = (ask.id, attempt.number)
        with suppress(TimeoutError):
            await workflow.wait_condition(
                lambda: wanted in self._hastened, timeout=left, timeout_summary=ask.summary
            )
        return replace(attempt, hastened=wanted in self._hastened)

    async def _attempt(self, ask: Ask, attempt: Attempt) -> Attempt | None:
        """Make an attempt, and return the one that its failure asks for, if any."""
        if ask.child is not None:
            await self._run_child(ask, ask.child)
            return None
        try:
            await workflow.execute_activity(
                ask.type,
                args=[self._origin, ask, attempt],
                activity_id=names.activity_id(ask.id, attempt.number),
                start_to_close_timeout=_UNBOUNDED,
                heartbeat_timeout=timedelta(seconds=self._limits.heartbeat),
                retry_policy=_ONCE,
                cancellation_type=ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
                summary=ask.summary,
                priority=Priority(fairness_key=ask.fairness or None),
            )
        except ActivityError as error:
            cause = error.cause
            if isinstance(cause, ApplicationError) and cause.type == names.RETRY:
                return _following(cause.details[0])
        return None

    async def _run_child(self, ask: Ask, requested: RunInput) -> None:
        """Run another run and wait for its end, however it ends: the history says so."""
        with suppress(ChildWorkflowError, WorkflowAlreadyStartedError):
            await workflow.execute_child_workflow(
                requested.origin.job_id,
                args=[requested, replace(ask, child=None)],
                id=requested.origin.run_id,
                result_type=str,
                task_timeout=WORKFLOW_TASK_TIMEOUT,
                id_reuse_policy=WorkflowIDReusePolicy.ALLOW_DUPLICATE_FAILED_ONLY,
                parent_close_policy=ParentClosePolicy.REQUEST_CANCEL,
                static_summary=requested.origin.entry,
                memo={names.FACTS: RunFacts.of(requested)},
            )
        await self._tell_of_child()

    async def _tell_of_child(self) -> None:
        """Let a job's function go on that waits for the end of a child run."""
        run = workflow.get_external_workflow_handle(
            self._origin.run_id, run_id=self._origin.execution
        )
        with suppress(FailureError):  # the run has ended
            await run.signal(names.EVENT, None)


class Run(Ledger):
    """A run: its first ledger, and the executions of the job's function.

    Args:
        requested: Input of the workflow.
    """

    def __init__(self, requested: RunInput) -> None:
        origin = replace(requested.origin, execution=workflow.info().run_id)
        super().__init__(origin, requested.limits)
        self._bodies = requested.bodies
        self._arrivals = 0

    def take_event(self) -> None:
        """Let a job's function go on that waits for an event, which it reads in the history."""
        self._arrivals += 1

    def hasten(self, haste: Haste | None) -> None:
        """Let an attempt begin, and a job's function go on that waits for its outcome."""
        super().hasten(haste)
        self._arrivals += 1

    async def _tell_of_child(self) -> None:
        self._arrivals += 1

    async def run(self) -> str:
        """Execute the job's function until it ends, and return its result."""
        try:
            result = await self._execute()
        except (Exception, asyncio.CancelledError):  # not GeneratorExit, which is no end of the run
            await self.close()
            raise
        await self.close()
        return result

    async def _execute(self) -> str:
        """Execute the job's function, again after each suspension."""
        try:
            while True:
                end = await self._execute_body()
                if end.result is not None:
                    return end.result
                await self._suspend(end)
        except ActivityError as error:
            if _is_cancelled():
                # Whatever the function did, and also if its worker was lost meanwhile.
                raise asyncio.CancelledError from error
            cause = error.cause
            if not isinstance(cause, ApplicationError):
                raise
            if cause.type == names.INTERRUPTED:
                workflow.upsert_memo({names.ENDED: names.INTERRUPTED})
            raise ApplicationError(
                cause.message, *cause.details, type=cause.type, non_retryable=True
            ) from error

    async def _suspend(self, end: BodyEnd) -> None:
        """Wait for what a suspended function waits for."""
        left = max(end.until - workflow.now(), timedelta()) if end.until is not None else None
        known = end.arrivals
        if known is not None:
            with suppress(TimeoutError):
                await workflow.wait_condition(
                    lambda: self._arrivals > known, timeout=left, timeout_summary="suspended"
                )
        elif left is not None:
            await workflow.sleep(left, summary="suspended")

    async def _execute_body(self) -> BodyEnd:
        end: BodyEnd = await workflow.execute_activity(
            names.BODY,
            args=[self._origin],
            result_type=BodyEnd,
            task_queue=self._bodies,
            start_to_close_timeout=_UNBOUNDED,
            heartbeat_timeout=timedelta(seconds=self._limits.heartbeat),
            retry_policy=_UNTIL_DONE,
            cancellation_type=ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
            summary=self._origin.entry,
        )
        return end


def _is_cancelled() -> bool:
    """Whether the workflow was cancelled."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _following(details: dict[str, Any]) -> Attempt | None:
    """Return the attempt that the details of a failure ask for, if any."""
    following: dict[str, Any] | None = details.get("next")
    return Attempt.from_details(following) if following is not None else None
