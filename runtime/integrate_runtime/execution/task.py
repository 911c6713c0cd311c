"""The attempts at one task."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from contextlib import AsyncExitStack
from dataclasses import replace
from inspect import isawaitable
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import ErrorRecord, FailureKind, IntegrationError, TaskFailed
from integrate_runtime.codecs import codec_beside
from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import StoredTask, Tally
from integrate_runtime.failures.next_step import GiveUp, judge
from integrate_runtime.failures.records import record_error
from integrate_runtime.failures.sdk_errors import Delivery, read_failure
from integrate_runtime.observe.descriptions import describe
from integrate_runtime.observe.logs import Attempting, log_task
from integrate_runtime.observe.outputs import output_properties
from integrate_runtime.observe.spans import attempt_span, task_span
from integrate_runtime.secrets.sealing import Place
from integrate_runtime.tasks.byte_streams import collected, gives_bytes, joined
from integrate_runtime.tasks.keys import encode_path
from integrate_runtime.tasks.task import Task

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from integrate_runtime.tasks.keys import Path
    from integrate_runtime.tasks.options import Property
    from integrate_runtime.tasks.request import TaskRequest
    from integrate_runtime.tasks.work import Work

    from .run import RunExecution


class TaskExecution:
    """Tries one task until it succeeds or fails for good.

    Args:
        run: The execution of its run.
        request: The task.
        path: Its path.
        place: Where the journal has it: run, parent, key.
        fingerprint: Of its operation and arguments.
    """

    def __init__(
        self,
        run: RunExecution,
        request: TaskRequest,
        path: Path,
        place: tuple[int, int, str],
        fingerprint: bytes | None,
    ) -> None:
        self._run = run
        self._services = run.services
        self._journal = run.journal
        self._request = request
        self._path = path
        self._place = place
        self._fingerprint = fingerprint
        self._start, self._redaction = describe(request, run.secrets.redaction)
        self._id = 0
        self._client: object = None
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
        with task_span(self._run.run_id, self._path, self._start):
            tally = await self._begin(stored)
            while True:
                task = self._task(tally)
                with Attempting(task):
                    try:
                        with attempt_span(task, lambda: self._redaction):
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
            self._id = await self._journal.begin_task(
                *self._place, self._start, self._fingerprint, now
            )
            return Tally(attempts=1)
        self._id = stored.id
        interrupted = stored.status is Status.RUNNING
        progress = self._journal.progress(stored.id)
        if interrupted and not self._is_repeatable():
            attempts = progress.tally.attempts
            record = ErrorRecord("Interrupted", "the run ended during the call", attempts=attempts)
            raise await self._failed(record, "unknown_outcome")
        return await self._next_attempt(
            progress.tally, progress.retry_at or now, interrupted=interrupted
        )

    def _is_repeatable(self) -> bool:
        """What a task with nested tasks does is theirs, and theirs replay."""
        return self._request.options.repeat == "safe" or self._journal.has_children(self._id)

    async def _attempt(self, task: Task) -> object:
        source, limit = self._request.source, self._request.options.timeout
        self._invoked = False
        if source is None and limit is None:
            return await self._perform(None, task)
        timer = asyncio.timeout(limit.total_seconds() if limit else None)
        try:
            async with timer, AsyncExitStack() as stack:
                client = None
                if source is not None:
                    client = await stack.enter_async_context(self._services.clients.lease(source))
                    secrets = self._services.clients.secrets_of(source)
                    self._redaction = self._redaction.knowing(secrets)
                return await self._perform(client, task)
        except TimeoutError as error:
            if timer.expired():
                raise TimeoutError(f"no result within {limit}") from error
            raise

    async def _perform(self, client: object, task: Task) -> object:
        with self._run.scope(self._path, self._id, is_first=task.attempt == 1):
            self._client, self._invoked = client, True
            return await self._invoke(client, task)

    async def _invoke(self, client: object, task: Task) -> object:
        work, source, io = self._request.work, self._request.source, self._request.io
        if source is not None and source.threaded:
            return await self._services.threads.call(_invoke_whole, work, client, task, io)
        result = work.invoke(client, task, io)
        if isawaitable(result):
            result = await result
        return await collected(result) if gives_bytes(work) else result

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
            self._redaction,
            lost=unknown and options.repeat != "safe",
        )
        if isinstance(verdict, GiveUp):
            raise await self._failed(verdict.error, verdict.kind) from verdict.cause
        if verdict.by_hook:
            tally = replace(tally, hook_waits=tally.hook_waits + 1)
        else:
            tally = replace(tally, backoffs=tally.backoffs + 1)
        now = self._services.clock.now()
        await self._journal.retry_task(self._id, verdict.error, tally, now, verdict.at)
        self._log(logging.INFO, verdict.error, f"is tried again at {verdict.at.isoformat()}")
        return await self._next_attempt(tally, verdict.at)

    async def _next_attempt(
        self, tally: Tally, due: datetime, *, interrupted: bool = False
    ) -> Tally:
        with self._run.in_flight.idle():
            await self._services.clock.sleep_until(due)
        tally = replace(tally, attempts=tally.attempts + 1)
        now = self._services.clock.now()
        await self._journal.begin_attempt(self._id, tally, now, interrupted=interrupted)
        return tally

    async def _put_off(self, error: IntegrationError, tally: Tally) -> None:
        """Leave the task to the next execution: a fault of the program is no failure of a task."""
        record = record_error(error, tally.attempts, self._redaction)
        now = self._services.clock.now()
        await self._journal.retry_task(self._id, record, tally, now, now)

    async def _finish(self, task: Task, result: object) -> str:
        operation = self._request.work.operation
        declared = operation.output if operation is not None else None
        try:
            encoded = codec_beside(self._request.codec, self._client).encode(result, declared)
            place = Place(self._run.run_id, self._path)
            output = self._journal.vault.dump(encoded, self._redaction, place)
        except Exception as error:
            record = record_error(error, task.attempt, self._redaction)
            raise await self._failed(record, "output") from error
        now = self._services.clock.now()
        shown = [self._redaction.property(item) for item in self._shown(task, result)]
        await self._journal.finish_task(self._id, output, shown, now)
        log_task(logging.DEBUG, self._run.run_id, self._path, task.attempt, "completed")
        self._warn_of_unmatched_paths(task)
        return output

    def _warn_of_unmatched_paths(self, task: Task) -> None:
        """Log the caller's ``redact`` paths that led to nothing: a misspelt one hides nothing.

        Those of the operation are checked when its package is generated, and may name an argument
        that a call leaves out.
        """
        operation, options = self._request.work.operation, self._request.options
        checked = operation.redact if operation is not None else ()
        for path in self._redaction.unmatched:
            if path in options.redact and path not in checked:
                what = f"has nothing at the path {path!r} of its redact option"
                log_task(logging.WARNING, self._run.run_id, self._path, task.attempt, what)

    def _shown(self, task: Task, result: object) -> Sequence[Property]:
        """What a callback said of its result, or what the SDK's data says of an operation's."""
        source = self._request.source
        if self._request.work.operation is None or source is None or source.binding is None:
            return task.output_properties
        return output_properties(result, source.binding.outputs)

    async def _failed(self, record: ErrorRecord, kind: FailureKind) -> TaskFailed:
        now = self._services.clock.now()
        await self._journal.fail_task(self._id, record, kind, now)
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
            output_properties=[],
        )

    def _log(self, level: int, record: ErrorRecord, what: str) -> None:
        log_task(level, self._run.run_id, self._path, record.attempts, what, record)


def _invoke_whole(work: Work, client: object, task: Task, io: object) -> object:
    result = work.invoke(client, task, io)
    return joined(result) if gives_bytes(work) else result
