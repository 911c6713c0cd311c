"""Workflows that workers register: each runs the version that its input names.

Temporal finds a workflow's code by its type, which here is the job's id: one dynamic workflow
serves all jobs. Versions exist side by side for as long as runs of them may be open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any

from temporalio import workflow
from temporalio.common import RawValue
from temporalio.exceptions import ApplicationError

from . import names, protocol_1
from .wire import Ask, Event, Haste, Limits, LogLines, Note, Origin, RunInput

_PROTOCOLS: Mapping[int, ModuleType] = {protocol_1.NUMBER: protocol_1}
NEWEST = max(_PROTOCOLS)
"""Version of new runs."""


class _Tasks:
    """Signals of a workflow that has tasks."""

    def __init__(self) -> None:
        self._ledger: Any = None
        self._early: list[list[Ask] | None] = []
        self._early_hastes: list[Haste | None] = []

    @workflow.signal(name=names.ASK)
    def ask(self, asks: list[Ask] | None) -> None:
        """Take tasks that are asked for."""
        if self._ledger is None:
            self._early.append(asks)
        else:
            self._ledger.ask(asks)

    @workflow.signal(name=names.NOTE)
    def note(self, note: Note | None) -> None:
        """Do nothing: whoever reads the history finds the fact there."""

    @workflow.signal(name=names.LOG)
    def log(self, lines: LogLines | None) -> None:
        """Do nothing, as for a note."""

    @workflow.signal(name=names.HASTEN)
    def hasten(self, haste: Haste | None) -> None:
        """Let the next attempt at a task begin now."""
        if self._ledger is None:
            self._early_hastes.append(haste)
        else:
            self._ledger.hasten(haste)

    def _take_for(self, ledger: Any) -> None:
        """Pass what is asked for on to a ledger, from now on and from before."""
        self._ledger = ledger
        for asks in self._early:
            ledger.ask(asks)
        for haste in self._early_hastes:
            ledger.hasten(haste)


@workflow.defn(dynamic=True, sandboxed=False)
class RunWorkflow(_Tasks):
    """A run; its type is the job's id."""

    def __init__(self) -> None:
        super().__init__()
        self._early_events = 0

    @workflow.signal(name=names.EVENT)
    def event(self, event: Event | None) -> None:
        """Tell the run that there is an event, which it finds in the history."""
        if self._ledger is None:
            self._early_events += 1
        else:
            self._ledger.take_event()

    @workflow.run
    async def run(self, args: Sequence[RawValue]) -> str:
        """Execute a run and return its result, sealed."""
        converter = workflow.payload_converter()
        requested: Any = converter.from_payload(args[0].payload, RunInput)
        if requested is None or requested.origin.run_id != workflow.info().workflow_id:
            raise ApplicationError(
                "this workflow was not started by a TemporalEngine", non_retryable=True
            )
        run = _protocol(requested.protocol).Run(requested)
        self._take_for(run)
        for _ in range(self._early_events):
            run.take_event()
        result: str = await run.run()
        return result


@workflow.defn(name=names.LEDGER, sandboxed=False)
class LedgerWorkflow(_Tasks):
    """A further ledger of a run."""

    @workflow.run
    async def run(self, protocol: int, origin: Origin, limits: Limits) -> None:
        """Hold tasks until the run ends."""
        ledger = _protocol(protocol).Ledger(origin, limits)
        self._take_for(ledger)
        await ledger.until_cancelled()


def _protocol(number: int) -> ModuleType:
    protocol = _PROTOCOLS.get(number)
    if protocol is None:
        # Fails the workflow task, not the run: a newer worker takes it.
        raise RuntimeError(
            f"The workflow is of version {number}, and this worker knows up to {NEWEST}: upgrade "
            "integrate-runtime on this worker."
        )
    return protocol
