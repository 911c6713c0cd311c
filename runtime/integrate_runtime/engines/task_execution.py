"""The attempts at one task."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from contextlib import AsyncExitStack
from dataclasses import replace
from inspect import isawaitable
from typing import TYPE_CHECKING

from integrate_runtime.codecs import get_codec
from integrate_runtime.error_records import record_error
from integrate_runtime.errors import ErrorRecord, FailureKind, IntegrationError, TaskFailed
from integrate_runtime.failures import Delivery, read_failure
from integrate_runtime.keys import encode_path
from integrate_runtime.task import Task

from .descriptions import describe
from .journal import StoredTask, Tally, TaskStatus
from .scope import Scope
from .verdicts import GiveUp, judge

if TYPE_CHECKING:
    from datetime import datetime

    from integrate_runtime.keys import Path
    from integrate_runtime.task_request import TaskRequest

    from .execution import RunExecution

_logger = logging.getLogger("integrate_runtime.tasks")


class TaskExecution:
    """Tries one task until it succeeds or fails for good."""

    def __init__(self, run: RunExecution, request: TaskRequest, path: Path) -> None:
        self._run = run
        self._services = run.services
        self._request = request
        self._path = path
        self._start = describe(request)
        self._invoked = False

    async def run(self, stored: StoredTask | None) -> str:
        """Make attempts.

        Args:
            stored: What an earlier execution left of the task, neither completed nor failed.

        Returns:
            The encoded result, which is stored by then.

        Raises:
            TaskFailed: it failed for good.
            IntegrationError: the program has to be mended first.
        """
        tally = await self._begin(stored)
        while True:
            task = self._task(tally)
            try:
                result = await self._attempt(task)
            except IntegrationError as error:
                await self._put_off(error, tally)
                raise
            except Exception as error:
                tally = await self._after_failure(error, task, tally)
            else:
                return await self._finish(task, result)

    async def _begin(self, stored: StoredTask | None) -> Tally:
        now = self._services.clock.now()
        if stored is None:
            await self._services.journal.begin_task(self._run.run_id, self._path, self._start, now)
            return Tally(attempts=1)
        # What a task with nested tasks does is theirs, and theirs replay.
        repeatable = self._request.options.repeat == "safe" or stored.has_children
        if stored.status is TaskStatus.RUNNING and not repeatable:
            attempts = stored.tally.attempts
            record = ErrorRecord("Interrupted", "the run ended during the call", attempts=attempts)
            raise await self._failed(record, "unknown_outcome")
        return await self._next_attempt(stored.tally, stored.retry_at or now)

    async def _attempt(self, task: Task) -> object:
        source, limit = self._request.source, self._request.options.timeout
        self._invoked = False
        timer = asyncio.timeout(limit.total_seconds() if limit else None)
        try:
            async with timer, AsyncExitStack() as stack:
                client = None
                if source is not None:
                    client = await stack.enter_async_context(self._services.clients.lease(source))
                stack.enter_context(Scope(self._run, self._path))
                self._invoked = True
                return await self._invoke(client, task)
        except TimeoutError as error:
            if timer.expired():
                raise TimeoutError(f"no result within {limit}") from error
            raise

    async def _invoke(self, client: object, task: Task) -> object:
        work, source, io = self._request.work, self._request.source, self._request.io
        if source is not None and source.threaded:
            return await self._services.threads.call(work.invoke, client, task, io)
        result = work.invoke(client, task, io)
        return await result if isawaitable(result) else result

    async def _after_failure(self, error: Exception, task: Task, tally: Tally) -> Tally:
        options = self._request.options
        # What failed before the call, while the client was opened, has no effect to be unsure of.
        unknown = self._invoked and read_failure(error).delivery is Delivery.UNKNOWN
        verdict = await judge(
            error,
            task,
            self._request.hooks,
            options,
            tally,
            self._services.clock,
            lost=unknown and options.repeat != "safe",
        )
        if isinstance(verdict, GiveUp):
            raise await self._failed(verdict.error, verdict.kind) from verdict.cause
        if verdict.by_hook:
            tally = replace(tally, hook_waits=tally.hook_waits + 1)
        else:
            tally = replace(tally, backoffs=tally.backoffs + 1)
        await self._services.journal.retry_task(
            self._run.run_id, self._path, verdict.error, tally, verdict.at
        )
        self._log(logging.INFO, verdict.error, f"is tried again at {verdict.at.isoformat()}")
        return await self._next_attempt(tally, verdict.at)

    async def _next_attempt(self, tally: Tally, due: datetime) -> Tally:
        with self._run.in_flight.idle():
            await self._services.clock.sleep_until(due)
        tally = replace(tally, attempts=tally.attempts + 1)
        await self._services.journal.begin_attempt(self._run.run_id, self._path, tally)
        return tally

    async def _put_off(self, error: IntegrationError, tally: Tally) -> None:
        """Leave the task to the next execution: a fault of the program is no failure of a task."""
        record = record_error(error, tally.attempts)
        now = self._services.clock.now()
        await self._services.journal.retry_task(self._run.run_id, self._path, record, tally, now)

    async def _finish(self, task: Task, result: object) -> str:
        operation = self._request.work.operation
        declared = operation.output if operation is not None else None
        try:
            encoded = get_codec(self._request.codec).encode(result, declared)
            output = json.dumps(encoded, allow_nan=False, separators=(",", ":"))
        except Exception as error:
            record = record_error(error, task.attempt, self._request.options.redact)
            raise await self._failed(record, "output") from error
        now = self._services.clock.now()
        await self._services.journal.finish_task(
            self._run.run_id, self._path, output, task.output_properties, now
        )
        return output

    async def _failed(self, record: ErrorRecord, kind: FailureKind) -> TaskFailed:
        now = self._services.clock.now()
        await self._services.journal.fail_task(self._run.run_id, self._path, record, kind, now)
        self._log(logging.WARNING, record, f"failed ({kind})")
        return TaskFailed(self._request.key, record, kind)

    def _task(self, tally: Tally) -> Task:
        identity = f"{self._run.run_id}\n{encode_path(self._path)}"
        return Task(
            run_id=self._run.run_id,
            path=self._path,
            attempt=tally.attempts,
            operation=self._start.operation,
            params=self._start.params,
            idempotency_key=hashlib.sha256(identity.encode()).hexdigest(),
        )

    def _log(self, level: int, record: ErrorRecord, what: str) -> None:
        """Log without the error's message, which may quote what it should not."""
        status = f" {record.status}" if record.status is not None else ""
        _logger.log(
            level,
            "Task %s of run %s %s: %s%s",
            encode_path(self._path),
            self._run.run_id,
            what,
            record.type,
            status,
            extra={
                "run_id": self._run.run_id,
                "task": encode_path(self._path),
                "attempt": record.attempts,
            },
        )
