"""Journal store in a dict: proof that execution needs nothing of SQLite."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from integrate_runtime import EventConflict, Property, RunEnded, RunNotFound, Status
from integrate_runtime.base.call_sites import CallSite
from integrate_runtime.base.json_text import parse
from integrate_runtime.base.outcomes import ErrorRecord, FailureKind
from integrate_runtime.base.types import Key, Path
from integrate_runtime.contracts.state import (
    ROOT,
    FailedTask,
    KeptLogs,
    LogLine,
    NewEvent,
    NewRun,
    Progress,
    StoredEvent,
    StoredRun,
    StoredTask,
    TaskStart,
)
from integrate_runtime.contracts.store import KeyTakenError
from integrate_runtime.secrets.key_ring import key_ring_for
from integrate_runtime.secrets.redaction import Redaction
from integrate_runtime.secrets.sealing import Vault, new_journal_id
from integrate_runtime.tasks.attempts import AttemptCounts
from integrate_runtime.tasks.keys import freeze


@dataclass
class MemoryTask:
    """One task.

    Attributes:
        stored: The task as a replay needs it.
        run: Number of its run.
        parent: Number of its parent.
        key: Its key, encoded.
        start: Its description.
        counts: Counts of its attempts.
        retry_at: When it is tried again.
        error: The last error.
        kind: How it failed.
        errors: One entry for each attempt that failed.
        shown: Properties of its output.
        misfits: Parts of its answer that do not fit.
    """

    stored: StoredTask
    run: int
    parent: int
    key: str
    start: TaskStart
    counts: AttemptCounts = field(default_factory=lambda: AttemptCounts(attempts=1))
    retry_at: datetime | None = None
    error: ErrorRecord | None = None
    kind: FailureKind | None = None
    errors: list[ErrorRecord] = field(default_factory=list)
    shown: list[Property] = field(default_factory=list)
    misfits: list[str] = field(default_factory=list)


@dataclass
class MemoryEvent:
    """One event: the run and the name, the event, and the task that took it."""

    run: int
    name: str
    event: StoredEvent
    task: int | None = None
    rejection: str | None = None


class MemoryEvents:
    """Events in memory."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self._events: list[MemoryEvent] = []
        self._arrivals: list[asyncio.Future[None]] = []

    async def send(self, run_id: str, event: NewEvent, at: datetime) -> bool:
        run = self._store.run(run_id)
        if run is None:
            raise RunNotFound("There is no such run.", run_id)
        for sent in self._events:
            if (sent.run, sent.name, sent.event.event_id) == (run.id, event.name, event.event_id):
                if parse(sent.event.payload) != parse(event.payload):
                    raise EventConflict("Sent before.", run_id, event.name, event.event_id)
                return False
        if run.status in (Status.COMPLETED, Status.FAILED, Status.CANCELLED):
            raise RunEnded("The run has ended.", run_id)
        stored = StoredEvent(len(self._events) + 1, event.event_id, event.payload, at)
        self._events.append(MemoryEvent(run.id, event.name, stored))
        self._wake()
        return True

    def pending(
        self, run: int, name: str, *, until: datetime | None, without: Collection[int]
    ) -> StoredEvent | None:
        for sent in self._events:
            is_due = until is None or sent.event.at <= until
            is_free = sent.task is None and sent.event.number not in without
            if (sent.run, sent.name) == (run, name) and is_due and is_free:
                return sent.event
        return None

    @contextmanager
    def arrival(self, run: int) -> Iterator[asyncio.Future[None]]:
        arrival: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._arrivals.append(arrival)
        try:
            yield arrival
        finally:
            arrival.cancel()

    async def receive(
        self, event: int, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        self._events[event - 1].task = task
        await self._store.finish_task(task, output, shown, at)

    async def reject(self, event: int, task: int, reason: str) -> None:
        self._events[event - 1].task, self._events[event - 1].rejection = task, reason

    async def give_back(self, run: int, task: int, reason: str, until: datetime | None) -> None:
        for sent in self._events:
            if sent.task == task and sent.rejection is None:
                sent.task = None
        row = self._store.tasks[task]
        row.stored.status, row.stored.output, row.retry_at = Status.WAITING, None, until
        self._wake()

    def _wake(self) -> None:
        for arrival in self._arrivals:
            if not arrival.done():
                arrival.set_result(None)
        self._arrivals.clear()


class MemoryStore:
    """Runs and tasks in memory.

    Attributes:
        vault: Vault of the outputs.
        events: Events that were sent to the runs.
        tasks: Tasks by their numbers.
        errors: The last error of each run, by run id.
        logs: Log lines of each run, by its number.
        dropped: Number of lines that were not kept, by the number of the run.
    """

    def __init__(self) -> None:
        keys = key_ring_for(None)
        self.vault = Vault(keys, new_journal_id(keys))
        self.events = MemoryEvents(self)
        self.tasks: dict[int, MemoryTask] = {}
        self.errors: dict[str, ErrorRecord | None] = {}
        self.logs: dict[int, list[LogLine]] = defaultdict(list)
        self.dropped: Counter[int] = Counter()
        self._runs: dict[int, StoredRun] = {}
        self._starters: dict[int, int | None] = {}
        self._decisions: dict[int, str] = {}
        self._numbers: dict[tuple[int, int, str], int] = {}

    def executing_task(self) -> AbstractContextManager[None]:
        return nullcontext()

    async def yield_if_due(self) -> None:
        await asyncio.sleep(0)

    async def open_run(self, run: NewRun, at: datetime, starter: int | None = None) -> StoredRun:
        existing = self.run(run.run_id)
        if existing is None:
            number = len(self._runs) + 1
            existing = StoredRun(number, run, at, Status.QUEUED, 0, None)
            self._runs[number] = existing
            self._starters[number] = starter
        return existing

    def run(self, run_id: str) -> StoredRun | None:
        return next((run for run in self._runs.values() if run.request.run_id == run_id), None)

    def child(self, task: int) -> StoredRun | None:
        return next((self._runs[run] for run, by in self._starters.items() if by == task), None)

    def stopped_children(self, run: int) -> list[StoredRun]:
        ended = (Status.COMPLETED, Status.RUNNING)
        return [child for child in self._awaited(run) if child.status not in ended]

    async def begin_run(self, stored: StoredRun, version: str, entry: str) -> int:
        run = self._runs[stored.id]
        request = replace(run.request, job_version=version, entry=entry)
        number = run.executions + 1
        self._runs[stored.id] = replace(
            run, request=request, status=Status.RUNNING, executions=number
        )
        return number

    async def complete_run(
        self, run: StoredRun, result: str, rules: Redaction, at: datetime
    ) -> None:
        if self._runs[run.id].status is not Status.CANCELLED:
            self._runs[run.id] = replace(self._runs[run.id], status=Status.COMPLETED, result=result)
            self._cancel_below(self._children(run.id))

    async def end_run(
        self, run: int, status: Status, error: ErrorRecord | None, at: datetime
    ) -> None:
        if self._runs[run].status is not Status.COMPLETED:
            self._runs[run] = replace(self._runs[run], status=status)
            self.errors[self._runs[run].request.run_id] = error
            if status is Status.CANCELLED:
                self._cancel_below(self._children(run))

    def task(self, run: int, parent: int, key: str) -> StoredTask | None:
        number = self._numbers.get((run, parent, key))
        return replace(self.tasks[number].stored) if number is not None else None

    def progress(self, task: int) -> Progress:
        row = self.tasks[task]
        return Progress(replace(row.counts), row.retry_at, row.error, row.kind)

    def call_site(self, task: int) -> CallSite:
        return self.tasks[task].start.call_site

    def has_children(self, task: int) -> bool:
        return any(row.parent == task for row in self.tasks.values())

    def has_running_children(self, task: int) -> bool:
        children = [row for row in self.tasks.values() if row.parent == task]
        return any(row.stored.status is Status.RUNNING for row in children)

    async def begin_task(
        self,
        run: int,
        parent: int,
        key: str,
        start: TaskStart,
        fingerprint: bytes | None,
        at: datetime,
    ) -> int:
        if (run, parent, key) in self._numbers:
            raise KeyTakenError
        number = len(self.tasks) + 1
        stored = StoredTask(number, Status.RUNNING, fingerprint, None)
        self.tasks[number] = MemoryTask(stored, run, parent, key, start)
        self._numbers[run, parent, key] = number
        return number

    async def begin_attempt(
        self, task: int, counts: AttemptCounts, at: datetime, *, interrupted: bool
    ) -> None:
        row = self.tasks[task]
        row.counts, row.retry_at, row.stored.status = replace(counts), None, Status.RUNNING

    async def hold_task(
        self,
        task: int,
        reason: str,
        until: datetime | None,
        counts: AttemptCounts,
        *,
        interrupted: bool,
    ) -> None:
        row = self.tasks[task]
        row.retry_at, row.stored.status = until, Status.WAITING
        row.counts = replace(counts)

    @contextmanager
    def hastened(self, task: int) -> Iterator[asyncio.Future[None]]:
        """Lend a future that is never done: nobody can ask for it."""
        yield asyncio.get_running_loop().create_future()

    async def keep_waiting(self, task: int) -> None:
        """Do nothing: it has no list of runs."""

    async def retry_task(
        self, task: int, error: ErrorRecord, counts: AttemptCounts, at: datetime, due: datetime
    ) -> None:
        row = self.tasks[task]
        row.errors.append(error)
        row.error, row.retry_at, row.stored.status = error, due, Status.WAITING
        row.counts = replace(row.counts, backoffs=counts.backoffs, hook_waits=counts.hook_waits)

    async def finish_task(
        self, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        row = self.tasks[task]
        row.stored.output, row.stored.status, row.kind = output, Status.COMPLETED, None
        row.shown = [*shown]

    async def begin_sleep(
        self, task: int, output: str, shown: Sequence[Property], reason: str, until: datetime
    ) -> None:
        row = self.tasks[task]
        row.stored.output, row.stored.status = output, Status.WAITING
        row.retry_at, row.shown = until, [*shown]

    async def end_sleep(self, task: int, at: datetime) -> None:
        row = self.tasks[task]
        row.retry_at, row.stored.status = None, Status.COMPLETED

    async def report_misfits(self, task: int, misfits: Sequence[str]) -> bool:
        row = self.tasks[task]
        is_new = not row.misfits
        row.misfits = row.misfits or [*misfits]
        return is_new

    async def settle_task(
        self, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        await self.finish_task(task, output, shown, at)
        self._decisions.pop(task, None)

    async def fail_task(
        self, task: int, error: ErrorRecord, kind: FailureKind, at: datetime
    ) -> None:
        row = self.tasks[task]
        row.errors.append(error)
        row.error, row.kind, row.stored.status = error, kind, Status.FAILED

    async def recover_task(self, task: int, at: datetime) -> None:
        row = self.tasks[task]
        row.kind, row.stored.status = None, Status.COMPLETED

    async def abandon_task(self, task: int, after: timedelta | None, at: datetime) -> None:
        self.tasks[task].stored.abandoned = after
        children = [child for child in self._runs.values() if self._starters[child.id] == task]
        if after is None:
            self._revive(children)
        else:
            self._cancel_below(children)

    def kept_logs(self, run: int) -> KeptLogs:
        prints = [line.fingerprint for line in self.logs[run] if line.fingerprint is not None]
        return KeptLogs(len(self.logs[run]), Counter(prints))

    def add_log(self, run: int, line: LogLine) -> None:
        self.logs[run].append(line)

    def drop_logs(self, run: int, count: int) -> None:
        self.dropped[run] += count

    def failures(self, run: int) -> list[FailedTask]:
        return [
            FailedTask(number, self._path(number), row.kind)
            for number, row in self.tasks.items()
            if row.run == run and row.stored.status is Status.FAILED and row.kind is not None
        ]

    async def decide(
        self, run: int, retried: Iterable[int], outputs: Mapping[int, str], at: datetime
    ) -> None:
        for task in retried:
            row = self.tasks[task]
            row.stored.status, row.kind, row.retry_at = Status.WAITING, None, at
            row.stored.output = None
            row.counts = AttemptCounts(attempts=row.counts.attempts)
            self._decisions.pop(task, None)
        self._decisions |= outputs
        self._revive(self._awaited(run))

    def decision(self, task: int) -> str | None:
        return self._decisions.get(task)

    async def withdraw_decision(self, task: int) -> None:
        self._decisions.pop(task, None)

    def _children(self, run: int) -> list[StoredRun]:
        starters = self._starters.items()
        return [
            self._runs[child]
            for child, task in starters
            if task is not None and self.tasks[task].run == run
        ]

    def _awaited(self, run: int) -> list[StoredRun]:
        """Return the children of tasks that are neither completed nor abandoned."""
        tasks = {
            child.id: self.tasks[self._starters[child.id] or 0] for child in self._children(run)
        }
        return [
            self._runs[child]
            for child, task in tasks.items()
            if task.stored.status is not Status.COMPLETED and task.stored.abandoned is None
        ]

    def _cancel_below(self, runs: Iterable[StoredRun]) -> None:
        for run in runs:
            if run.status in (Status.QUEUED, Status.RUNNING, Status.INTERRUPTED):
                self._runs[run.id] = replace(run, status=Status.CANCELLED)
            self._cancel_below(self._children(run.id))

    def _revive(self, runs: Iterable[StoredRun]) -> None:
        for run in runs:
            if run.status is Status.CANCELLED:
                self._runs[run.id] = replace(run, status=Status.INTERRUPTED)
            self._revive(self._awaited(run.id))

    def _path(self, task: int) -> Path:
        keys: list[Key] = []
        while task != ROOT:
            keys.append(freeze(parse(self.tasks[task].key)))
            task = self.tasks[task].parent
        return tuple(reversed(keys))
