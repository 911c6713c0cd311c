"""Results of finished tasks for their callers: outputs are decoded, and failures are raised."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import (
    InvalidOutput,
    JournalError,
    JournalTampered,
    NoAnswer,
)
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.base.outcomes import TaskFailed
from integrate_runtime.contracts.records import Status
from integrate_runtime.execution.children import result_of_child
from integrate_runtime.execution.task_failures import task_failed
from integrate_runtime.failures.records import error_message, record_unreadable, redact_message
from integrate_runtime.jobs.children import ChildWork
from integrate_runtime.observe.descriptions import describe_off_loop
from integrate_runtime.observe.logs import log_task
from integrate_runtime.pagination.pages import with_next_page
from integrate_runtime.secrets.signing import Place, column_of, output_place
from integrate_runtime.tasks.keys import encode_path
from integrate_runtime.tasks.properties import Property
from integrate_runtime.values.misfits import shown_misfits

from .decoding import declared_output, decode_output, expected_output, response_of
from .operator_outputs import decode_operator_output, load_decision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from integrate_runtime.base.http_result import HttpResult
    from integrate_runtime.base.types import Json, Path
    from integrate_runtime.contracts.state import Progress, StoredTask
    from integrate_runtime.execution.state import RunState
    from integrate_runtime.tasks.request import TaskRequest, TaskRunner
    from integrate_runtime.values.misfits import Misfit

OPERATOR_PROPERTY = Property("Outcome", "given by an operator")
"""Property of a task whose output an operator gave."""


class TaskResults:
    """Results of the finished tasks of a run.

    Args:
        state: State of the run's execution.
        runner: Task runner for the next pages of results.
    """

    def __init__(self, state: RunState, runner: TaskRunner) -> None:
        self._state = state
        self._runner = runner

    async def replay(self, request: TaskRequest, path: Path, stored: StoredTask) -> Any:
        """Return or raise the journaled outcome of a finished task."""
        journal = self._state.journal
        if stored.status is Status.FAILED:
            decision = journal.decision(stored.id)
            if decision is not None:
                return await self._complete_by_operator(request, path, stored.id, decision)
            progress = journal.progress(stored.id)
            if progress.kind != "output" or stored.output is None:
                raise self._failure(request, path, progress)
            return await self._decode_again(request, path, stored.id, stored.output, progress)
        # A replayed task waits for nothing, so thousands of them would block the event loop.
        await journal.yield_if_due()
        return await self.decode(request, path, stored.id, stored.output)

    async def _decode_again(
        self, request: TaskRequest, path: Path, task: int, output: str, progress: Progress
    ) -> Any:
        """Decode the output of a task that failed because it could not be decoded.

        That succeeds once the SDK or its types are fixed, and completes the task.
        """
        try:
            value, misfits = await self._decode(request, path, output)
        except (JournalError, NoAnswer):
            raise
        except Exception as error:
            opened = await self._open(path, output)
            response = response_of(request, opened, self._state.allowed_types(request))
            raise self._failure(request, path, progress, response) from error
        now = self._state.services.clock.now()
        await self._state.journal.recover_task(task, now)
        await self._report_misfits(request, path, task, misfits)
        return value

    async def decode(self, request: TaskRequest, path: Path, task: int, output: str | None) -> Any:
        """Decode the output of a completed task, or store that the task failed by it.

        The output stays in the journal: the call was made, so it must not be lost.
        """
        state = self._state
        try:
            value, misfits = await self._decode(request, path, output)
        except (JournalError, NoAnswer):
            raise
        except Exception as error:
            _, redaction = await describe_off_loop(request, state.secrets.redaction)
            attempts = state.journal.progress(task).counts.attempts
            opened = await self._open(path, output)
            response = response_of(request, opened, state.allowed_types(request))
            expected = expected_output(request, response)
            describing = partial(record_unreadable, error, response, expected, attempts, redaction)
            record = await call_off_loop(opened, describing)
            now = state.services.clock.now()
            await state.journal.fail_task(task, record, "output", now)
            log_task(logging.WARNING, state.run_id, path, attempts, "failed (output)", record)
            raise task_failed(state.run_id, request, record, "output", response) from error
        await self._report_misfits(request, path, task, misfits)
        return value

    async def _report_misfits(
        self, request: TaskRequest, path: Path, task: int, misfits: Sequence[Misfit]
    ) -> None:
        """Log and store, once, the parts of a finished task's answer that do not fit its type."""
        if not misfits:
            return
        state = self._state
        _, redaction = await describe_off_loop(request, state.secrets.redaction)
        texts = [redaction.text(text) for text in shown_misfits(misfits)]
        if await state.journal.report_misfits(task, texts):
            attempts = state.journal.progress(task).counts.attempts
            what = f"has an answer that does not quite fit its type ({'; '.join(texts)})"
            log_task(logging.WARNING, state.run_id, path, attempts, what)

    async def _open(self, path: Path, output: str | None) -> Json:
        """Return a stored output in clear."""
        if output is None:
            return None
        place = output_place(self._state.run_id, path, output)
        return await call_off_loop(output, partial(self._state.journal.vault.load, output, place))

    def _failure(
        self,
        request: TaskRequest,
        path: Path,
        progress: Progress,
        response: HttpResult | None = None,
    ) -> TaskFailed:
        if progress.error is None or progress.kind is None:
            place = Place(self._state.run_id, "failure", path)
            raise JournalTampered(place.described, place.run_id, path)
        run_id = self._state.run_id
        failure = task_failed(run_id, request, progress.error, progress.kind, response)
        failure.add_note(
            f"The task failed in an earlier execution of the run: engine.resume({run_id!r}), or "
            "`integrate resume`, tries it again."
        )
        return failure

    async def _complete_by_operator(
        self, request: TaskRequest, path: Path, task: int, decision: str
    ) -> Any:
        """Complete a failed task with the output that an operator gave for it.

        Raises:
            InvalidOutput: If the output is not of the task's type. The task stays failed, and the
                output is forgotten.
        """
        state = self._state
        loading = partial(load_decision, state.journal.vault, decision, state.run_id, path)
        given = await call_off_loop(decision, loading)
        _, redaction = await describe_off_loop(request, state.secrets.redaction)
        declared = declared_output(request)
        try:
            decode_operator_output(given, declared, state.allowed_types(request))
        except ValueError as error:
            await state.journal.withdraw_decision(task)
            expected = declared if declared is not None else "an output of its callback"
            raise InvalidOutput(
                f"The output given for the task {encode_path(path)} is not {expected}: "
                f"{redact_message(error_message(error), redaction)}",
                encode_path(path),
            ) from error
        place = Place(state.run_id, "given", path)
        dump = partial(state.journal.vault.dump, given, redaction, place)
        output = await call_off_loop(given, dump)
        now = state.services.clock.now()
        await state.journal.settle_task(task, output, [OPERATOR_PROPERTY], now)
        value, _ = await self._decode(request, path, output)
        return value

    async def _decode(
        self, request: TaskRequest, path: Path, output: str | None
    ) -> tuple[Any, tuple[Misfit, ...]]:
        """Decode a stored output for the task's caller, and return its parts that do not fit."""
        state = self._state
        opened: Json = None
        is_given = output is not None and column_of(output) == "given"
        if output is not None:
            place = output_place(state.run_id, path, output)
            load = partial(state.journal.vault.load_marked, output, place)
            opened, has_secrets = await call_off_loop(output, load)
            if has_secrets:
                # Later tasks are redacted by the secrets in the outputs of earlier ones.
                state.secrets.learn(opened, request.options.redact)
        types = state.allowed_types(request)
        decode = partial(decode_output, request, opened, types, is_given=is_given)
        value, misfits = await call_off_loop(output or "", decode)
        if isinstance(request.work, ChildWork) and not is_given:
            result = await result_of_child(state, request.work, str(value))
            return result, misfits
        is_page = request.as_stored and not is_given
        response = response_of(request, opened, types) if is_page else None
        page = with_next_page(request, self._runner, value, opened, response, is_given=is_given)
        return page, misfits
