"""Child runs: workflows that the workflow of their parent starts, each the run of its own id."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from temporalio.client import WorkflowFailureError

from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import StoredRun
from integrate_runtime.execution.child_ids import child_id
from integrate_runtime.execution.children import check_child_run, new_child_run
from integrate_runtime.execution.resumption import OperatorDecisions, plan_resumption
from integrate_runtime.secrets.redaction import NOTHING_KNOWN
from integrate_runtime.secrets.sealing import Vault
from integrate_runtime.secrets.signing import Place

from .following import read_history
from .journal import ReadJournal
from .starting import COMPLETED, RUNNING, Starter, check_id

if TYPE_CHECKING:
    from temporalio.client import Client

    from integrate_runtime.base.types import Path
    from integrate_runtime.execution.state import RunState
    from integrate_runtime.jobs.children import ChildWork
    from integrate_runtime.secrets.key_ring import KeyRing

    from .wire import RunInput


@dataclass(frozen=True, slots=True)
class FoundChild:
    """Next step for a child run: a workflow to start, or the result of a completed run.

    Attributes:
        run_id: Id of the run.
        requested: Input of the workflow to start; None if the run has completed.
        result: Result of the run as JSON text, if it has completed.
    """

    run_id: str
    requested: RunInput | None = None
    result: str | None = None


class Children:
    """Child runs of one run.

    Args:
        client: Client with the journal's converter.
        keys: Keys of the journal.
        starter: Makes the inputs of workflows.
    """

    def __init__(self, client: Client, keys: KeyRing, starter: Starter) -> None:
        self._client = client
        self._keys = keys
        self._starter = starter

    async def find(
        self, state: RunState, work: ChildWork, path: Path, *, is_retried: bool
    ) -> FoundChild:
        """Return what becomes of the child of a task; wait for the end of one that is executed.

        A child is executed without its parent once it is resumed by itself.

        Args:
            state: State of the parent's execution.
            work: Job and payload of the child.
            path: Path of the task.
            is_retried: Whether an operator has the task tried again, so that the failed tasks of
                the child are tried again as well.

        Raises:
            RunConflict: If the id belongs to another run, or the child to another job.
            InvalidRunId: If Temporal cannot have the id.
        """
        run_id = work.run_id if work.run_id is not None else child_id(state.run_id, path)
        check_id(run_id)
        while True:
            described = await self._starter.describe(run_id)
            if described is None:
                request = await new_child_run(state, work, path)
                now = state.services.clock.now()
                return FoundChild(run_id, self._starter.new_input(request, now))
            request = await self._starter.requested(described)
            check_child_run(request, work, state.run_id, path)
            if described.status not in RUNNING:
                break
            with suppress(WorkflowFailureError):
                await self._starter.handle(described).result()
        vault = Vault(self._keys, await self._starter.journal_of(described))
        if described.status is COMPLETED:
            text = await self._starter.handle(described).result()
            return FoundChild(run_id, result=vault.load_document(text, Place(run_id, "result")))
        history = await read_history(self._client, run_id, described.run_id)
        retried: list[str] = []
        if is_retried:
            stored = StoredRun(1, request, state.services.clock.now(), Status.FAILED, 1, None)
            journal = ReadJournal(vault, history, stored)
            plan = plan_resumption(stored, journal, OperatorDecisions())
            retried = [history.numbered(number).id for number in plan.retried]
        continued = await self._starter.continued_input(described, history, retried)
        return FoundChild(run_id, continued)

    async def cancel(self, run_id: str) -> None:
        """Cancel a child run that nobody waits for any more."""
        described = await self._starter.describe(run_id)
        if described is not None and described.status in RUNNING:
            await self._starter.handle(described).cancel()


def sealed_result(vault: Vault, found: FoundChild) -> str:
    """Return the result of a completed child, sealed for the journal of its parent."""
    return vault.dump_document(found.result or "", NOTHING_KNOWN, Place(found.run_id, "result"))
