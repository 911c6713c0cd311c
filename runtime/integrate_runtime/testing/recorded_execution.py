"""Execution of a task from a cassette: without a client, credentials or a network."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, NoReturn

from integrate_runtime.base.errors import JournalError, NoAnswer
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.cassettes.sdk_versions import sdk_versions, show_versions
from integrate_runtime.execution.children import new_child_run
from integrate_runtime.execution.local_executor import local_executor
from integrate_runtime.execution.outputs.decoding import decode_output, response_of
from integrate_runtime.execution.task_failures import task_failed
from integrate_runtime.execution.task_start import begin_task
from integrate_runtime.jobs.children import ChildWork
from integrate_runtime.observe.descriptions import describe_off_loop
from integrate_runtime.secrets.signing import Place
from integrate_runtime.tasks.attempts import AttemptCounts
from integrate_runtime.values.misfits import shown_misfits
from integrate_runtime.values.typed import plain_json

from .differences import first_difference
from .placeholders import misfits_of_error, with_placeholders

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json
    from integrate_runtime.cassettes.cassette import RecordedTask
    from integrate_runtime.contracts.state import StoredTask, TaskStart
    from integrate_runtime.execution.in_flight import TaskInFlight
    from integrate_runtime.execution.state import RunState
    from integrate_runtime.execution.task_call import TaskCall
    from integrate_runtime.secrets.redaction import Redaction

    from .replay import Replay

_PATIENCE = 5.0
"""Real time in seconds that a caller has to abandon a call that it abandoned when recorded."""

_PACE = 0.01


class RecordedExecution:
    """Execution of a task that answers as it was recorded.

    Child runs, and callbacks without a client that call other tasks, are executed: the tasks in
    them are answered.

    Args:
        replay: Replay of the cassette.
        state: State of the run's execution.
        call: Call of the task.
        in_flight: Its entry among the tasks that are being executed.

    Attributes:
        id: Number of the task in the journal, once it began.
    """

    def __init__(
        self, replay: Replay, state: RunState, call: TaskCall, in_flight: TaskInFlight
    ) -> None:
        self._replay = replay
        self._state = state
        self._call = call
        self._request = call.request
        self._in_flight = in_flight
        self.id = 0

    async def run(self, stored: StoredTask | None) -> str:
        """Return the encoded output once it is stored.

        Args:
            stored: The unfinished task that an earlier execution left in the journal, if any.

        Raises:
            TaskFailed: If the task failed when it was recorded.
            CassetteMismatch: If the cassette has no such task, or its answer does not parse.
        """
        recorded = self._replay.ask(self._state.run_id, self._call.path)
        start, redaction = await describe_off_loop(self._request, self._state.secrets.redaction)
        self._compare(recorded, start)
        work = self._request.work
        if isinstance(work, ChildWork):
            await self._compare_child(recorded, work)
        if recorded.is_awaited and (recorded.calls_tasks or isinstance(work, ChildWork)):
            return await self._execute(stored)
        output = await self._readable_output(recorded) if recorded.has_completed else None
        self.id = stored.id if stored is not None else await self._begin(start)
        if not recorded.is_awaited:
            await self._wait_for_abandonment()
        return await self._answer(recorded, output, redaction)

    def _compare(self, recorded: RecordedTask, start: TaskStart) -> None:
        """Compare operation and parameters with the recorded ones."""
        if recorded.operation != start.operation:
            now, then = start.operation or "a callback", recorded.operation or "a callback"
            self._refuse(f"is {now}, and was {then} when it was recorded")
        difference = first_difference(recorded.params, start.params)
        if difference is not None:
            self._refuse(f"is called with other parameters than recorded: {difference}")

    async def _compare_child(self, recorded: RecordedTask, work: ChildWork) -> None:
        """Compare job and payload of a child run with the recorded ones."""
        child = self._replay.run(recorded.child) if recorded.child is not None else None
        if child is None:
            if recorded.is_awaited:
                self._refuse("started a child run that the cassette lacks")
            return
        if work.job.id != child.job_id:
            self._refuse(f"runs the job {work.job.id!r}, and ran {child.job_id!r} when recorded")
        asked = await new_child_run(self._state, work, self._call.path)
        difference = first_difference(child.payload, plain_json(asked.payload))
        if difference is not None:
            self._refuse(f"runs its job with another payload than recorded: {difference}")

    async def _execute(self, stored: StoredTask | None) -> str:
        execution = local_executor(self._state, self._call, self._in_flight)
        try:
            return await execution.run(stored)
        finally:
            self.id = execution.id

    async def _begin(self, start: TaskStart) -> int:
        journal, now = self._state.journal, self._state.services.clock.now()
        number = await begin_task(journal, self._call, start, now)
        counts = AttemptCounts(attempts=1)
        await journal.begin_attempt(number, counts, now, interrupted=False)
        return number

    async def _wait_for_abandonment(self) -> NoReturn:
        """Wait until the caller abandons the call, as it did when recorded.

        Raises:
            CancelledError: Once it did. The attempt of an unsafe call is not cancelled with it.
            CassetteMismatch: If it still waits after a while.
        """
        state = self._state
        with state.control.in_flight.idle(self._in_flight):
            for _ in range(round(_PATIENCE / _PACE)):
                # In real time, as are the timers of asyncio that the caller may have set.
                await asyncio.sleep(_PACE)
                if self._is_abandoned():
                    raise asyncio.CancelledError
        self._refuse("was abandoned by its caller when it was recorded, and is awaited now")

    def _is_abandoned(self) -> bool:
        scope, address = self._call.scope, self._call.address
        if scope.has_ended or self._state.is_ending or address.key in scope.abandoned:
            return True
        stored = self._state.journal.task(*address)
        return stored is not None and stored.abandoned is not None

    async def _answer(self, recorded: RecordedTask, output: Json, redaction: Redaction) -> str:
        """Store and return the recorded output, or store and raise the recorded failure."""
        state, request, path = self._state, self._request, self._call.path
        now = state.services.clock.now()
        if recorded.error is not None and recorded.kind is not None:
            await state.journal.fail_task(self.id, recorded.error, recorded.kind, now)
            response = None
            if output is not None:
                response = response_of(request, output, state.allowed_types(request))
            raise task_failed(state.run_id, request, recorded.error, recorded.kind, response)
        place = Place(state.run_id, "given" if recorded.is_given else "output", path)
        dump = partial(state.journal.vault.dump, output, redaction, place)
        text = await call_off_loop(output, dump)
        await state.journal.finish_task(self.id, text, (), now)
        return text

    async def _readable_output(self, recorded: RecordedTask) -> Json:
        """Return the recorded output, with placeholders for its secrets where it needs them.

        Raises:
            CassetteMismatch: If it does not fit the types of the installed SDK.
        """
        known = frozenset(recorded.misfits)

        def misfits_of(output: Json) -> list[str]:
            return [text for text in self._misfits(recorded, output) if text not in known]

        output = with_placeholders(recorded.output, misfits_of)
        misfits = misfits_of(output)
        if misfits:
            self._refuse(
                f"has an answer that does not fit its type any more ({'; '.join(misfits)})"
                f"{self._versions(recorded)}"
            )
        return output

    def _misfits(self, recorded: RecordedTask, output: Json) -> list[str]:
        """Return the parts of an output that do not fit the declared type."""
        types = self._state.allowed_types(self._request)
        try:
            _, misfits = decode_output(self._request, output, types, is_given=recorded.is_given)
        except (JournalError, NoAnswer):
            raise
        except Exception as error:  # by the SDK's own code, which parses some answers
            return misfits_of_error(error)
        return shown_misfits(misfits)

    def _versions(self, recorded: RecordedTask) -> str:
        """Return the versions of the SDK then and now, where they are known."""
        name = (recorded.operation or "").partition(".")[0]
        then = show_versions(self._replay.cassette.sdks.get(name, {}))
        namespace = self._request.work.namespace
        package = namespace.__module__.partition(".")[0] if namespace is not None else ""
        now = show_versions(sdk_versions(package)) if package else ""
        known = [f"recorded with {then}"] * bool(then) + [f"installed is {now}"] * bool(now)
        return f", {', and '.join(known)}" if known else ""

    def _refuse(self, reason: str) -> NoReturn:
        self._replay.refuse(self._state.run_id, self._call.path, reason)
