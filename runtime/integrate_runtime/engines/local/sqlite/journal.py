"""Journal for executing runs: SQLite, in a file or in memory.

A write returns once it is durable: a task's result is stored before its caller sees it. Reads and
writes happen on the event loop's thread, without a thread hop for each task.
"""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from integrate_runtime.base.call_sites import CallSite
from integrate_runtime.base.errors import JournalTampered, RunEnded, RunNotFound
from integrate_runtime.base.json_text import compact
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.contracts.records import ParentTask, Status
from integrate_runtime.contracts.state import (
    ROOT,
    FailedTask,
    KeptLogs,
    LogLine,
    NewRun,
    Progress,
    StoredRun,
    StoredTask,
    TaskStart,
)
from integrate_runtime.contracts.store import KeyTakenError
from integrate_runtime.secrets.signing import Place
from integrate_runtime.tasks.attempts import AttemptCounts
from integrate_runtime.tasks.keys import encode_path

from . import statements as sql
from .damage import UNREADABLE, fetch, legible
from .events import SqliteEvents
from .file import is_busy, journal_error
from .group_commit import GroupCommit
from .hastened_tasks import HastenedTasks
from .large_writes import Statement
from .loop_yield import LoopYield
from .patience import read_when_free
from .rows import (
    STATUSES,
    from_count,
    from_error,
    from_key,
    from_optional_time,
    to_error,
    to_level,
    to_optional_text,
    to_properties,
    to_text,
    to_time,
)
from .verified_runs import payload_context, verified_run

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime
    from pathlib import Path as FilePath

    from integrate_runtime.base.outcomes import ErrorRecord, FailureKind
    from integrate_runtime.base.types import Key, Path
    from integrate_runtime.secrets.redaction import Redaction
    from integrate_runtime.secrets.sealing import Vault
    from integrate_runtime.secrets.signing import Column
    from integrate_runtime.tasks.properties import Property

ResultT = TypeVar("ResultT")


class OpenRequest(NamedTuple):
    """A request of another process.

    Attributes:
        number: Number of the request.
        run_id: Id of the run that it is about.
        action: ``cancel`` or ``resume``.
        decisions: Operator decisions, sealed.
        job_id: Id of the run's job; None if there is no such run.
    """

    number: int
    run_id: str
    action: str
    decisions: str
    job_id: str | None


class RunStatus(NamedTuple):
    """Status of a run.

    Attributes:
        status: Status of the run, as it is stored.
        has_error: Whether an error ended or interrupted its last execution.
    """

    status: Status
    has_error: bool


class _ExecutingTasks:
    """Number of tasks being executed, as a reentrant context manager."""

    __slots__ = ("count",)

    def __init__(self) -> None:
        self.count = 0

    def __enter__(self) -> None:
        self.count += 1

    def __exit__(self, *_: object) -> None:
        self.count -= 1


class SqliteJournal:
    """Runs and tasks in SQLite.

    Args:
        connection: Connection for this object and this thread alone.
        path: Path of the journal, for messages; None for one in memory.
        vault: Seals and signs texts.

    Attributes:
        vault: Seals and signs texts.
        events: Events that were sent to the runs.
        hastened_tasks: Tasks whose next attempt an operator wants at once.
    """

    def __init__(self, connection: sqlite3.Connection, path: FilePath | None, vault: Vault) -> None:
        self.vault = vault
        self._executing = _ExecutingTasks()
        self._loop_yield = LoopYield()
        self._connection = connection
        self._path = path
        self._commits = GroupCommit(connection, path, self._loop_yield)
        is_shared = path is not None
        self.events = SqliteEvents(self._select, self._commits, vault, is_shared=is_shared)
        self.hastened_tasks = HastenedTasks(self._select, self._commits, is_shared=is_shared)

    def executing_task(self) -> _ExecutingTasks:
        """Return a context that is entered while a task executes."""
        return self._executing

    async def yield_if_due(self) -> None:
        """Yield to the event loop, unless it ran other tasks a moment ago."""
        if self._loop_yield.is_due:
            await self._loop_yield

    async def open_run(self, run: NewRun, at: datetime, starter: int | None = None) -> StoredRun:
        """Create a run, or return the run with its id.

        Args:
            run: The run.
            at: Current time.
            starter: Number of the task that is its parent.
        """
        stored = self.run(run.run_id)
        if stored is None:
            connections = compact(dict(run.connections))
            place = Place(run.run_id, "payload")
            seal = self.vault.dump_document
            context = payload_context(run.job_id, connections, run.parent)
            dump = partial(seal, run.payload, run.redaction, place, *context)
            payload = await call_off_loop(run.payload, dump)
            entry = self._signed_entry(run, run.job_version, run.entry)
            values = (run.run_id, run.job_id, run.job_version, entry, payload, connections)
            new_run: Statement = (sql.NEW_RUN, (*values, to_time(at), starter, starter))
            await self._commits.write(new_run)
            stored = self.run(run.run_id)
        if stored is None:
            raise RuntimeError("The run was written but cannot be found.")
        return stored

    def run(self, run_id: str) -> StoredRun | None:
        """Return the run with this id, or None."""
        return next(self._runs(f"{sql.RUN} WHERE run_id = ?", (run_id,)), None)

    def numbered(self, number: int) -> StoredRun | None:
        """Return the run with this number, or None.

        Raises:
            JournalTampered: If the run is not as it was written.
        """
        return next(self._runs(f"{sql.RUN} WHERE id = ?", (number,)), None)

    def child(self, task: int) -> StoredRun | None:
        """Return the run that a task started, or None."""
        return next(self._runs(f"{sql.RUN} WHERE parent_task = ?", (task,)), None)

    def stopped_children(self, run: int) -> list[StoredRun]:
        """Return the children of a run that have neither completed nor are being executed.

        Those of completed and of abandoned tasks are left out: nobody waits for them.
        """
        return [*self._runs(sql.STOPPED_CHILDREN, (run,))]

    def descendants(self, run: int) -> list[str]:
        """Return the ids of a run's children, of theirs, and so on."""
        return [legible(run_id) for (run_id,) in self._select(sql.DESCENDANTS, (run,))]

    def cancelled(self, run_ids: Iterable[str]) -> list[str]:
        """Return the ids of the given runs that are cancelled."""
        return [run_id for (run_id,) in self._select(sql.CANCELLED, (compact(list(run_ids)),))]

    def unfinished(self, jobs: Iterable[str], after: int, limit: int) -> list[tuple[int, str]]:
        """Return numbers and ids of the oldest unfinished runs of these jobs.

        Runs that were interrupted by an error of their program are not among them.

        Args:
            jobs: Ids of the jobs.
            after: Only runs with higher numbers.
            limit: Maximum number of runs.
        """
        return self._numbered_ids(sql.UNFINISHED, (compact(list(jobs)), after, limit))

    def left_over(self, jobs: Iterable[str]) -> list[tuple[int, str]]:
        """Return numbers and ids of all other runs that have not ended.

        These are runs that an error of their program interrupted, runs of other jobs, and damaged
        ones.
        """
        return self._numbered_ids(sql.LEFT_OVER, (compact(list(jobs)),))

    def _numbered_ids(self, query: str, values: tuple[object, ...]) -> list[tuple[int, str]]:
        # A damaged id is reduced to its legible part: the run is refused when it is read.
        return [(number, legible(run)) for number, run in self._select(query, values)]

    def status(self, run_id: str) -> RunStatus | None:
        """Return the status of a run, or None if there is no such run."""
        rows = self._select(sql.STATUS_OF_RUN, (run_id,))
        for status, has_error in rows:
            return RunStatus(STATUSES.get(status, Status.UNKNOWN), bool(has_error))
        return None

    async def mark_crashed(self, run: int) -> None:
        """Store that the process of a run's last execution ended during it."""
        query = "UPDATE runs SET crashed = 1, status = 'interrupted' WHERE id = ?"
        await self._commits.write_now((query, (run,)))

    async def begin_run(self, stored: StoredRun, version: str, entry: str) -> int:
        """Count one more execution of a run and return its number, from 1.

        Args:
            stored: The run.
            version: Version of the job that executes it.
            entry: Import string of that job.

        Raises:
            RunNotFound: If the run was removed meanwhile.
        """
        number, run_id = stored.executions + 1, stored.request.run_id
        signed = self._signed_entry(stored.request, version, entry)
        await self._commits.write((sql.BEGIN_RUN, (number, version, signed, stored.id)))
        # A run that has begun is not removed, so it is there for the whole execution.
        if not self._select("SELECT 1 FROM runs WHERE id = ?", (stored.id,)):
            raise RunNotFound(f"The run {run_id!r} was removed: start it again.", run_id)
        return number

    async def complete_run(
        self, run: StoredRun, result: str, rules: Redaction, at: datetime
    ) -> None:
        """Store a run's result, with its secrets sealed, unless the run is cancelled.

        Its unfinished children are cancelled: nobody waits for them.
        """
        place = Place(run.request.run_id, "result")
        dump = partial(self.vault.dump_document, result, rules, place)
        sealed = await call_off_loop(result, dump)
        await self._commits.write(
            (sql.COMPLETE_RUN, (sealed, to_time(at), run.id)),
            (sql.CANCEL_CHILDREN_OF_COMPLETED, (run.id, to_time(at), run.id)),
        )

    async def end_run(
        self, run: int, status: Status, error: ErrorRecord | None, at: datetime
    ) -> None:
        """Store the end of an execution without a result, unless the run has completed.

        It is stored even if the caller is cancelled meanwhile. If the run is cancelled, so are its
        unfinished children.
        """
        stored_error = to_error(error) if error is not None else None
        ending: list[Statement] = [(sql.END_RUN, (status.value, stored_error, to_time(at), run))]
        if status is Status.CANCELLED:
            ending.append((sql.CANCEL_CHILDREN, (run, to_time(at))))
        await self._commits.write_now(*ending)

    def task(self, run: int, parent: int, key: str) -> StoredTask | None:
        """Return the task with this key under a parent, or None if it never began.

        Raises:
            JournalTampered: If its outcome contradicts its status or is no text.
        """
        rows = self._select(sql.TASK, (run, parent, key))
        for task, status, fingerprint, output, kind, abandoned in rows:
            # Statuses are not signed, outcomes are. An outcome under another status is an edit, for
            # example one that would run a completed task again. A sleep waits with its output.
            may_have_output = status in ("completed", "waiting") or kind == "output"
            has_output = output is not None and not may_have_output
            is_unknown = status not in STATUSES
            if has_output or (kind is not None and status != "failed") or is_unknown:
                raise self._tampered(task, "status")
            # A completed task has an output, even if its result is None.
            if not isinstance(output, str if status == "completed" else str | None):
                raise self._tampered(task, "output")
            after = self._abandonment(task, abandoned) if abandoned is not None else None
            return StoredTask(task, STATUSES[status], fingerprint, output, after)
        return None

    def progress(self, task: int) -> Progress:
        """Return a task's progress.

        Raises:
            JournalTampered: If it failed, and the failure is not as it was written.
        """
        (row,) = self._select(sql.PROGRESS, (task,))
        retry_at, error, kind, stamp, wait_reason = row[4:]
        if kind is not None:
            self.vault.signer.check(stamp, error, self._failure_place(task), kind)
        least = 1 if wait_reason is None else 0  # a task may be held before its first attempt
        try:
            return Progress(
                counts=AttemptCounts(from_count(row[0], least), *map(from_count, row[1:4])),
                retry_at=from_optional_time(retry_at),
                error=from_error(error),
                kind=kind,
            )
        except UNREADABLE as unreadable:
            raise self._tampered(task, "progress") from unreadable

    def call_site(self, task: int) -> CallSite:
        """Return the source location of a task's first call."""
        ((file, line),) = self._select("SELECT file, line FROM tasks WHERE id = ?", (task,))
        return CallSite(file, line)

    def has_children(self, task: int) -> bool:
        """Whether a nested task of a task ever began."""
        return bool(self._select(f"{sql.CHILDREN} LIMIT 1", (task, task)))

    def has_running_children(self, task: int) -> bool:
        """Whether an attempt at a nested task of a task has not ended."""
        return bool(self._select(f"{sql.CHILDREN} AND status = 'running' LIMIT 1", (task, task)))

    def _has_tasks(self, run: int) -> bool:
        return bool(self._select("SELECT 1 FROM tasks WHERE run = ? LIMIT 1", (run,)))

    async def begin_task(
        self,
        run: int,
        parent: int,
        key: str,
        start: TaskStart,
        fingerprint: bytes | None,
        at: datetime,
    ) -> int:
        """Store that a task begins, before its first attempt, and return its number.

        Raises:
            KeyTakenError: If the parent has a task with this key.
        """
        now = to_time(at)
        values = (
            run,
            parent,
            key,
            to_text(start.name),
            to_optional_text(start.icon),
            to_optional_text(start.operation),
            to_optional_text(start.connection),
            compact(start.params) if start.params else None,
            to_properties(start.properties),
            to_text(start.call_site.file),
            start.call_site.line,
            fingerprint,
            now,
            now,
            run,
        )
        try:
            await self._write((sql.BEGIN_TASK, values))
        except sqlite3.IntegrityError as error:
            raise KeyTakenError from error
        # SQLite numbers the task, as other processes write tasks to the same table.
        ((task,),) = self._select(sql.TASK_NUMBER, (run, parent, key))
        return int(task)

    async def begin_attempt(
        self, task: int, counts: AttemptCounts, at: datetime, *, interrupted: bool
    ) -> None:
        """Store that a further attempt begins; ``interrupted`` if the previous one never ended."""
        numbers = (counts.attempts, counts.backoffs, counts.hook_waits, counts.interruptions)
        begin: list[Statement] = [
            (sql.BEGIN_ATTEMPT, (*numbers, to_time(at), task)),
            (sql.NO_HASTE, (task,)),
        ]
        if interrupted:
            begin.insert(0, (sql.KEEP_ATTEMPT, (None, None, None, task)))
        await self._commits.write(*begin)

    async def hold_task(
        self,
        task: int,
        reason: str,
        until: datetime | None,
        counts: AttemptCounts,
        *,
        interrupted: bool,
    ) -> None:
        """Store that a task waits for its next attempt without a failure."""
        due = to_time(until) if until is not None else None
        hold: Statement = (
            sql.HOLD,
            (counts.attempts, counts.interruptions, to_text(reason), due, task),
        )
        if interrupted:
            await self._commits.write((sql.KEEP_ATTEMPT, (None, None, None, task)), hold)
        else:
            await self._commits.write(hold)

    async def keep_waiting(self, task: int) -> None:
        """Store that this execution waits for a task that an earlier one left waiting."""
        await self._commits.write((sql.KEEP_WAITING, (task,)))

    def hastened(self, task: int) -> AbstractContextManager[asyncio.Future[None]]:
        """Lend a future that is done once an operator wants the next attempt at a task at once."""
        return self.hastened_tasks.arrival(task)

    def waiting_tasks(self, run_id: str) -> dict[int, Path]:
        """Return the tasks of a run that wait for their next attempt: paths by number.

        Raises:
            RunNotFound: If there is no such run.
            RunEnded: If it has completed, failed or been cancelled.
        """
        rows = self._select("SELECT id, status FROM runs WHERE run_id = ?", (run_id,))
        if not rows:
            raise RunNotFound(f"There is no run {run_id!r} in this journal.", run_id)
        ((run, status),) = rows
        if status in ("completed", "failed", "cancelled"):
            raise RunEnded(f"The run {run_id!r} waits for no attempt: it has ended.", run_id)
        waiting = self.hastened_tasks.waiting(run)
        return {number: self._path_of(run_id, number) for number in waiting}

    async def retry_task(
        self, task: int, error: ErrorRecord, counts: AttemptCounts, at: datetime, due: datetime
    ) -> None:
        """Store that an attempt failed, and the time at which the next one is due."""
        stored_error, due_time = to_error(error), to_time(due)
        await self._commits.write(
            (sql.KEEP_ATTEMPT, (to_time(at), stored_error, due_time, task)),
            (sql.WAIT, (counts.backoffs, counts.hook_waits, stored_error, due_time, task)),
        )

    async def finish_task(
        self, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        """Store a task's result."""
        values = (output, to_properties(shown), to_time(at), task)
        await self._write((sql.FINISH_TASK, values))

    async def begin_sleep(
        self, task: int, output: str, shown: Sequence[Property], reason: str, until: datetime
    ) -> None:
        """Store the moment until which a task sleeps, which is its result as well."""
        values = (output, to_properties(shown), to_text(reason), to_time(until), task)
        await self._write((sql.BEGIN_SLEEP, values))

    async def end_sleep(self, task: int, at: datetime) -> None:
        """Store that a task has slept until its moment."""
        await self._write((sql.END_SLEEP, (to_time(at), task)))

    async def report_misfits(self, task: int, misfits: Sequence[str]) -> bool:
        """Store the parts of a task's answer that do not fit its type, unless they are stored."""
        ((stored,),) = self._select("SELECT misfits FROM tasks WHERE id = ?", (task,))
        if stored is not None:
            return False
        query = "UPDATE tasks SET misfits = ? WHERE id = ?"
        await self._commits.write((query, (to_text(compact(list(misfits))), task)))
        return True

    async def settle_task(
        self, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        """Store the result that an operator provided for a failed task."""
        values = (output, to_properties(shown), to_time(at), task)
        await self._commits.write((sql.FINISH_TASK, values), (sql.NO_DECISION, (task,)))

    async def fail_task(
        self, task: int, error: ErrorRecord, kind: FailureKind, at: datetime
    ) -> None:
        """Store that a task failed for good; a stored output is kept."""
        stored_error, now = to_error(error), to_time(at)
        stamp = self.vault.signer.stamp(stored_error, self._failure_place(task), kind)
        await self._commits.write(
            (sql.KEEP_ATTEMPT, (now, stored_error, None, task)),
            (sql.FAIL_TASK, (stored_error, kind, stamp, now, task)),
        )

    async def recover_task(self, task: int, at: datetime) -> None:
        """Store that the output of a task, which failed with kind ``output``, can be decoded."""
        await self._commits.write((sql.RECOVER_TASK, (to_time(at), task)))

    async def abandon_task(self, task: int, after: timedelta | None, at: datetime) -> None:
        """Store that the caller of a task stopped waiting for it, or waits for it again.

        An unfinished child of the task is cancelled with it, or goes on with it.
        """
        stored = None
        if after is not None:
            text = str(after // timedelta(microseconds=1))
            stored = self.vault.signer.sign(text, self.place(task, "abandonment"))
        child: Statement = (sql.REVIVE_CHILD, (task,))
        if after is not None:
            child = (sql.CANCEL_CHILD, (task, to_time(at)))
        abandon: Statement = ("UPDATE tasks SET abandoned = ? WHERE id = ?", (stored, task))
        await self._commits.write(abandon, child)

    def _abandonment(self, task: int, stored: object) -> timedelta:
        content = self.vault.signer.verify(str(stored), self.place(task, "abandonment"))
        return timedelta(microseconds=int(content))

    def kept_logs(self, run: int) -> KeptLogs:
        """Return what earlier executions of a run logged."""
        ((last,),) = self._select(sql.LAST_LOG, (run,))
        return KeptLogs(last, dict(self._select(sql.LOG_COUNTS, (run,))))

    def add_log(self, run: int, line: LogLine) -> None:
        """Store a log line with the next write; in any thread."""
        task, level, text = encode_path(line.path), to_level(line.level), to_text(line.text)
        values = (run, line.number, task, line.attempt, to_time(line.at), level, text)
        self._commits.write_later((sql.ADD_LOG, (*values, line.fingerprint)))

    def drop_logs(self, run: int, count: int) -> None:
        """Count further log lines that were not kept, with the next write."""
        self._commits.write_later((sql.DROP_LOGS, (count, run)))

    def failures(self, run: int) -> list[FailedTask]:
        """Return the failed tasks of a run.

        Raises:
            JournalTampered: If a failure is not as it was written.
        """
        query = "SELECT id FROM tasks WHERE run = ? AND status = 'failed' ORDER BY id"
        return [self._failed_task(task) for (task,) in self._select(query, (run,))]

    def _failed_task(self, task: int) -> FailedTask:
        kind = self.progress(task).kind
        if kind is None:
            place = self._failure_place(task)
            raise JournalTampered(place.described, place.run_id, place.path)
        return FailedTask(task, self._failure_place(task).path, kind)

    def _failure_place(self, task: int) -> Place:
        return self.place(task, "failure")

    def place(self, task: int, column: Column) -> Place:
        """Return the place of a text of a task.

        Raises:
            JournalTampered: If a key or a parent on the task's path is not as it was written.
        """
        query = "SELECT run_id FROM runs WHERE id = (SELECT run FROM tasks WHERE id = ?)"
        ((run_id,),) = self._select(query, (task,))
        return Place(run_id, column, self._path_of(run_id, task))

    def _tampered(self, task: int, what: str) -> JournalTampered:
        place = self._failure_place(task)
        of_task = place.described.partition(" of ")[2]
        return JournalTampered(f"the {what} of {of_task}", place.run_id, place.path)

    def _path_of(self, run_id: str, task: int) -> Path:
        keys: list[Key] = []
        while task != ROOT:
            rows = self._select("SELECT parent, key FROM tasks WHERE id = ?", (task,))
            try:
                ((parent, key),) = rows
                keys.append(from_key(key))
                # Tasks have higher numbers than their parents, so that each path has an end.
                task = range(task).index(parent)
            except UNREADABLE as error:
                what = f"the key or the parent of a task of the run {run_id!r}"
                raise JournalTampered(what, run_id) from error
        return tuple(reversed(keys))

    async def decide(
        self, run: int, retried: Iterable[int], outputs: Mapping[int, str], at: datetime
    ) -> None:
        """Store an operator's decisions about failed tasks in one transaction.

        The past attempts of retried tasks are kept, and their outputs are not. Cancelled children
        that the run still waits for go on with it.
        """
        statements: list[Statement] = []
        for task in retried:
            statements += [(sql.FORGET, (to_time(at), task)), (sql.NO_DECISION, (task,))]
            statements.append((sql.NO_HASTE, (task,)))
        statements += [(sql.DECIDE, item) for item in outputs.items()]
        await self._commits.write(*statements, (sql.REVIVE_CHILDREN, (run,)))

    def decision(self, task: int) -> str | None:
        """Return the signed output that an operator gave for a failed task, if any."""
        rows = self._select("SELECT output FROM decisions WHERE task = ?", (task,))
        return str(rows[0][0]) if rows else None

    async def withdraw_decision(self, task: int) -> None:
        """Delete the output that an operator gave for a task."""
        await self._commits.write((sql.NO_DECISION, (task,)))

    def requests(self) -> list[OpenRequest]:
        """Return the open requests of other processes."""
        return [
            OpenRequest(number, legible(run), legible(action), decisions, job)
            for number, run, action, decisions, job in self._select(sql.REQUESTS, ())
        ]

    def is_open(self, request: int) -> bool:
        """Whether a request has no answer yet."""
        query = "SELECT 1 FROM requests WHERE id = ? AND answer IS NULL"
        return bool(self._select(query, (request,)))

    async def answer(self, request: int, answer: str) -> None:
        """Answer a request; an empty answer grants it."""
        await self._commits.write_now(
            ("UPDATE requests SET answer = ? WHERE id = ?", (to_text(answer), request))
        )

    async def maintain(self, step: Callable[[sqlite3.Connection], ResultT]) -> ResultT:
        """Take a step of maintenance between other writes, without blocking the event loop.

        Args:
            step: A short transaction. In a file, it is executed in a thread.

        Raises:
            JournalError: If the journal cannot be written.
        """
        return await self._commits.maintain(step)

    def write_pending(self) -> None:
        """Write the log lines that are still pending."""
        self._commits.write_pending()

    async def flush(self) -> None:
        """Wait for writes that wait for another process."""
        await self._commits.flush()

    def close(self) -> None:
        """Close the database."""
        self._commits.close()
        self._connection.close()

    async def _write(self, statement: Statement) -> None:
        """Write for a task: with other tasks in one commit, or at once if there are no others."""
        shares_commit = self._executing.count > 1 or self._loop_yield.is_due
        if shares_commit or not self._commits.can_write_now(statement):
            await self._commits.write(statement)
        else:
            await self._commits.write_now(statement)

    def _select(self, query: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        fetching = partial(fetch, self._connection.cursor(), query, values)
        try:
            return read_when_free(fetching, is_busy)
        except sqlite3.Error as error:
            raise journal_error(self._path, error) from error

    def _signed_entry(self, run: NewRun, version: str, entry: str) -> str:
        """Return the entry as text that is signed with the job's id and version."""
        place = Place(run.run_id, "entry")
        return self.vault.signer.sign(entry, place, run.job_id, version)

    def _runs(self, query: str, values: tuple[object, ...]) -> Iterator[StoredRun]:
        for *row, starter in self._select(query, values):
            parent = self._parent_task(row[1], starter) if starter is not None else None
            yield verified_run(self.vault, self._has_tasks, parent, *row)

    def _parent_task(self, run_id: object, task: int) -> ParentTask:
        query = "SELECT run_id FROM runs WHERE id = (SELECT run FROM tasks WHERE id = ?)"
        rows = self._select(query, (task,))
        if not rows:
            raise JournalTampered(f"the parent of the run {legible(run_id)!r}", legible(run_id))
        ((parent,),) = rows
        return ParentTask(parent, self._path_of(parent, task))
