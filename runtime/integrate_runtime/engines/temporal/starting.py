"""Starting and continuing the workflows of runs, so that an id means one run."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from temporalio.api.enums.v1 import EventType
from temporalio.client import WorkflowExecutionStatus, WorkflowHandle
from temporalio.common import WorkflowIDReusePolicy
from temporalio.exceptions import WorkflowAlreadyStartedError
from temporalio.service import RPCError, RPCStatusCode

from integrate_runtime.base.errors import InvalidPayload, InvalidRunId, JournalTampered
from integrate_runtime.base.json_text import compact
from integrate_runtime.contracts.state import NewRun
from integrate_runtime.secrets.sealing import Vault, new_journal_id
from integrate_runtime.secrets.signing import Place

from . import names
from .continuing import start_continuation
from .forms import parent_of, path_form
from .protocol_1 import WORKFLOW_TASK_TIMEOUT
from .sizes import MAX_PAYLOAD, stored_size
from .wire import Limits, Origin, Parent, RunFacts, RunInput
from .workflows import NEWEST

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from temporalio.client import Client, WorkflowExecutionDescription

    from integrate_runtime.secrets.key_ring import KeyRing

    from .history import RunHistory

RUNNING = (WorkflowExecutionStatus.RUNNING, WorkflowExecutionStatus.CONTINUED_AS_NEW)
CANCELLED = (WorkflowExecutionStatus.CANCELED, WorkflowExecutionStatus.TERMINATED)
COMPLETED = WorkflowExecutionStatus.COMPLETED


class Starter:
    """Starts the workflows of one task queue.

    Args:
        client: Client with the journal's converter.
        keys: Keys of the journal.
        task_queue: Task queue of the tasks.
        limits: Bounds of new runs.
    """

    def __init__(self, client: Client, keys: KeyRing, task_queue: str, limits: Limits) -> None:
        self._client = client
        self._keys = keys
        self._task_queue = task_queue
        self._limits = limits

    async def describe(self, run_id: str) -> WorkflowExecutionDescription | None:
        """Return Temporal's description of a run's last workflow execution, or None."""
        try:
            described = await self._client.get_workflow_handle(run_id).describe()
        except RPCError as error:
            if error.status is RPCStatusCode.NOT_FOUND:
                return None
            raise
        return described

    def handle(self, described: WorkflowExecutionDescription) -> WorkflowHandle[Any, str]:
        """Return the handle of a workflow execution."""
        return self._client.get_workflow_handle(
            described.id, run_id=described.run_id, result_type=str
        )

    async def requested(self, described: WorkflowExecutionDescription) -> NewRun:
        """Return the run as it was requested.

        Raises:
            JournalTampered: If no ``TemporalEngine`` with the key started the workflow.
        """
        stored = await self._input(self.handle(described))
        origin = stored.origin
        place = Place(origin.run_id, "payload")
        connections = compact(origin.connections)
        vault = Vault(self._keys, origin.journal)
        payload = vault.load_document(stored.payload, place, origin.job_id, connections)
        return NewRun(
            origin.run_id,
            origin.job_id,
            stored.job_version,
            origin.entry,
            payload,
            origin.connections,
            parent_of(stored.parent),
        )

    async def journal_of(self, described: WorkflowExecutionDescription) -> str:
        """Return the id for which the texts of a run are signed."""
        return (await self._input(self.handle(described))).origin.journal

    async def start(self, run: NewRun, at: datetime) -> WorkflowHandle[Any, str] | None:
        """Start a new run; return None if there is a run with its id.

        Raises:
            InvalidPayload: If the payload is too large.
        """
        return await self._start(self.new_input(run, at))

    def new_input(self, run: NewRun, at: datetime) -> RunInput:
        """Return the input of the workflow of a new run.

        Raises:
            InvalidPayload: If the payload is too large.
        """
        journal = new_journal_id(self._keys)
        connections = dict(run.connections)
        place = Place(run.run_id, "payload")
        context = (run.job_id, compact(connections))
        vault = Vault(self._keys, journal)
        payload = vault.dump_document(run.payload, run.redaction, place, *context)
        size = stored_size(payload)
        if size > MAX_PAYLOAD:
            raise InvalidPayload(
                f"The payload of the run {run.run_id!r} has {size} bytes, and TemporalEngine "
                f"stores at most {MAX_PAYLOAD}: store it elsewhere, and pass where it is.",
                run.job_id,
            )
        parent = run.parent
        return RunInput(
            protocol=NEWEST,
            origin=Origin(run.run_id, run.job_id, run.entry, journal, connections),
            limits=self._limits,
            bodies=names.bodies_queue(self._task_queue),
            job_version=run.job_version,
            payload=payload,
            started_at=at,
            parent=Parent(parent.run_id, path_form(parent.path)) if parent is not None else None,
        )

    async def continue_run(
        self,
        described: WorkflowExecutionDescription,
        history: RunHistory,
        retried: Sequence[str] = (),
        given: Mapping[str, str] | None = None,
    ) -> WorkflowHandle[Any, str] | None:
        """Continue a run that has ended; return None if somebody else continued it differently.

        The arguments are those of ``continued_input``.
        """
        requested = await self.continued_input(described, history, retried, given)
        execution = await start_continuation(self._client, self._task_queue, requested)
        if execution is None:
            return None
        handle = self._client.get_workflow_handle(described.id, run_id=execution, result_type=str)
        return handle if await self._input(handle) == requested else None

    async def continued_input(
        self,
        described: WorkflowExecutionDescription,
        history: RunHistory,
        retried: Sequence[str] = (),
        given: Mapping[str, str] | None = None,
    ) -> RunInput:
        """Return the input of a workflow that continues a run that has ended.

        Args:
            described: Its last workflow execution.
            history: Its history.
            retried: Ids of failed tasks to try again.
            given: Signed outputs that an operator gave, by task id.
        """
        stored = await self._input(self.handle(described))
        return replace(
            stored,
            protocol=NEWEST,
            limits=self._limits,
            bodies=names.bodies_queue(self._task_queue),
            executions=stored.executions + history.bodies,
            resumes=described.run_id,
            retried=list(retried),
            given=dict(given or {}),
        )

    async def _start(self, requested: RunInput) -> WorkflowHandle[Any, str] | None:
        origin = requested.origin
        try:
            handle = await self._client.start_workflow(
                origin.job_id,
                requested,
                id=origin.run_id,
                task_queue=self._task_queue,
                id_reuse_policy=WorkflowIDReusePolicy.ALLOW_DUPLICATE_FAILED_ONLY,
                task_timeout=WORKFLOW_TASK_TIMEOUT,
                static_summary=origin.entry,
                memo={names.FACTS: RunFacts.of(requested)},
            )
        except WorkflowAlreadyStartedError:
            return None
        return self._client.get_workflow_handle(
            origin.run_id, run_id=handle.result_run_id, result_type=str
        )

    async def _input(self, handle: WorkflowHandle[Any, str]) -> RunInput:
        """Return the input of a workflow execution, from the first event of its history."""
        events = handle.fetch_history_events(page_size=1)
        async for event in events:
            if event.event_type == EventType.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED:
                payloads = event.workflow_execution_started_event_attributes.input.payloads
                converter = self._client.data_converter
                decoded = await converter.decode(list(payloads), [RunInput])
                stored: RunInput | None = decoded[0] if decoded else None
                if stored is not None and stored.origin.run_id == handle.id:
                    return stored
            break
        raise JournalTampered(f"the input of the run {handle.id!r}", handle.id)


def check_id(run_id: str) -> None:
    """Check that Temporal can have a run id.

    Raises:
        InvalidRunId: If it cannot.
    """
    if not names.is_run_id(run_id):
        raise InvalidRunId(
            f"{run_id[:40]!r} is no run id for TemporalEngine: use at most 200 bytes, without '~'.",
            run_id,
        )
