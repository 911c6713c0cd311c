"""Inspection of a journal: everything that an execution or a person would find damaged.

Each row is read as executions and readers read it, by the same code. Rows are read a few at a time,
each page in one read transaction, so that the journal may be in use meanwhile.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import JournalError, JournalTampered, MissingKey
from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import ROOT
from integrate_runtime.execution.outputs.operator_outputs import load_decision
from integrate_runtime.secrets.signing import Place, output_place
from integrate_runtime.tasks.keys import encode_path

from .damage import UNREADABLE, fetch, legible
from .journal import SqliteJournal
from .reader import JournalReader
from .removal import BELONGINGS, FINISHED
from .run_queries import select_numbered
from .task_records import ATTEMPT_COLUMNS, DETAIL_COLUMNS, log_record, task_detail
from .ticks import raise_if_interrupted

if TYPE_CHECKING:
    from pathlib import Path as FilePath

    from integrate_runtime.base.types import Path
    from integrate_runtime.secrets.sealing import Vault

_PAGE_SIZE = 200
_MAX_FILE_PROBLEMS = 20
_FIRST = -(2**63)

_LOGS = (
    "SELECT number, task, attempt, at, level, text FROM logs WHERE run = ? AND number > ?"
    f" ORDER BY number LIMIT {_PAGE_SIZE}"
)
_TASK = (
    f"SELECT {DETAIL_COLUMNS}, run, parent, fingerprint,"
    " (SELECT run_id FROM runs WHERE id = tasks.run) AS run_id,"
    " (SELECT run FROM tasks AS other WHERE other.id = tasks.parent) AS run_of_parent,"
    " run IN (SELECT run FROM removed_runs) AS is_removed FROM tasks WHERE id = ?"
)
_ATTEMPTS = f"SELECT {ATTEMPT_COLUMNS} FROM attempts WHERE task = ? ORDER BY number"
_RUN_OF_EVENT = "SELECT run_id FROM runs WHERE id = (SELECT run FROM events WHERE id = ?)"
_REQUEST = "SELECT run_id, told FROM requests WHERE id = ? AND answer IS NULL"
_OWNERS = {
    "task": "SELECT id FROM tasks",
    "run": "SELECT id FROM runs UNION ALL SELECT run FROM removed_runs",
}

_RESTORE = "Restore a backup of the journal, or the row from one."
_BLOCKED_RUN = "The run is neither continued nor cancelled, and its result is not returned."
_BLOCKED_TASK = "The run stops with an error when it comes to this task; nothing is called."
_ONLY_SHOWN = "People see a stand-in for it; executions do not read it."
_RUN_HAS_ENDED = (
    "People may see a wrong value; executions do not read it, as the run has completed."
)
_NOTHING_TO_DO = "Nothing has to be done; a backup may have the value."

_UNSIGNED_COLUMNS_OF_RUNS = frozenset({"error", "finished_at", "connections"})
"""Columns of runs that records show, and that are no part of what an execution verifies alone."""


_COLUMN_NAMES = {"start": "started_at", "number of executions": "executions"}
"""Columns by their names in errors."""


@dataclass(frozen=True, slots=True)
class Damage:
    """Damage of a journal.

    Attributes:
        run_id: Run that it is in; None if it is not in one run.
        path: Path of the task that it is in; ``()`` if it is not in one task.
        column: Damaged value.
        problem: What is wrong with it, as a clause about the value.
        consequence: What follows from it, in a sentence.
        remedy: What to do about it, in a sentence.
    """

    run_id: str | None
    path: Path
    column: str
    problem: str
    consequence: str
    remedy: str


@dataclass(slots=True)
class _Place:
    """Run or task that is being inspected, with the damage that was found in it."""

    run_id: str
    path: Path = ()
    found: list[Damage] = field(default_factory=list[Damage])

    def add(self, column: str, problem: str, consequence: str, remedy: str = _RESTORE) -> None:
        """Note damage, unless the same value is known to be damaged."""
        if column not in [damage.column for damage in self.found]:
            self.found.append(Damage(self.run_id, self.path, column, problem, consequence, remedy))


class Inspection:
    """Reads a whole journal.

    Args:
        connection: Connection for this object alone.
        path: Path of the journal, for messages.
        vault: Vault of the journal; None if the journal has lost its id.

    Attributes:
        runs: Number of runs inspected so far.
        tasks: Number of tasks inspected so far.
        rows: Number of rows inspected so far, of all tables.
        total: Number of all rows to inspect; None until the file as a whole is inspected.
    """

    def __init__(self, connection: sqlite3.Connection, path: FilePath, vault: Vault | None) -> None:
        self.runs = self.tasks = self.rows = 0
        self.total: int | None = None
        self._connection = connection
        self._cursor = connection.cursor()
        self._cursor.row_factory = sqlite3.Row
        self._reader = JournalReader(lambda: connection, lambda run_id: True, path)
        self._vault = vault
        self._journal = SqliteJournal(connection, path, vault) if vault is not None else None
        self._missing_keys: dict[str, int] = {}

    def damages(self) -> Iterator[Damage]:
        """Yield all damage that can be found."""
        yield from self._problems_of_the_file()
        if self._vault is None or self._journal is None:
            consequence = "No run can be executed, as no signature can be verified."
            yield Damage(None, (), "id of the journal", "is missing", consequence, _RESTORE)
            return
        inspectors = {
            "runs": self._run,
            "tasks": self._task,
            "events": self._event,
            "requests": self._request,
        }
        self.total = self._count(inspectors)
        for table, inspect in inspectors.items():
            yield from self._pages(table, inspect)
        for table, (column, *_) in BELONGINGS.items():
            if column in _OWNERS:
                yield from self._orphans(table, column)
        for key, rows in self._missing_keys.items():
            yield Damage(
                None,
                (),
                f"key {key}",
                f"is missing; number of rows that could not be verified: {rows}",
                "Their runs cannot be executed.",
                "Restore the key file, or add the key, as in INTEGRATE_KEY=new,old.",
            )

    def _problems_of_the_file(self) -> Iterator[Damage]:
        try:
            rows = self._select(f"PRAGMA integrity_check({_MAX_FILE_PROBLEMS})")
            problems = [str(problem) for (problem,) in rows if problem != "ok"]
        except sqlite3.Error as error:
            problems = [str(error)]
        for problem in problems:
            consequence = "Runs, tasks or values may be missing or wrong."
            remedy = "End the processes that use the file, and restore a backup."
            yield Damage(None, (), "file", f"is damaged: {problem}", consequence, remedy)

    def _count(self, tables: Iterable[str]) -> int | None:
        """Return the number of rows of tables; None if one is damaged, as is told later."""
        try:
            counts = [self._select(f"SELECT count(*) FROM {table}") for table in tables]
        except sqlite3.Error:
            return None
        return sum(int(number) for ((number,),) in counts)

    def _pages(self, table: str, inspect: Callable[[int], Iterable[Damage]]) -> Iterator[Damage]:
        """Inspect all rows of a table."""
        last = _FIRST
        while True:
            try:
                with self._snapshot():
                    query = f"SELECT id FROM {table} WHERE id > ? ORDER BY id LIMIT {_PAGE_SIZE}"
                    numbers = [number for (number,) in self._select(query, last)]
                    found = [damage for number in numbers for damage in self._row(inspect, number)]
            except sqlite3.Error as error:
                yield _unreadable(f"table of {table}", error)
                return
            yield from found
            if not numbers:
                return
            last = numbers[-1]

    def _row(self, inspect: Callable[[int], Iterable[Damage]], number: int) -> Iterable[Damage]:
        self.rows += 1
        try:
            return [*inspect(number)]
        except (sqlite3.Error, JournalError) as error:
            return [_unreadable(f"row {number}", error)]

    def _run(self, number: int) -> Iterable[Damage]:
        (row,) = self._select(select_numbered(), number=number)
        record = self._reader.record(row, whole=True)
        at = _Place(record.run_id)
        with self._verifying(at, _BLOCKED_RUN):
            self._required.numbered(number)
        for column in record.damaged:
            is_read = column not in _UNSIGNED_COLUMNS_OF_RUNS
            consequence = _BLOCKED_RUN if is_read else _ONLY_SHOWN
            at.add(column, "cannot be read", consequence, _RESTORE if is_read else _NOTHING_TO_DO)
        if record.status in FINISHED and record.finished_at is None:
            consequence = "The run is not removed, however old it is."
            at.add(
                "finished_at", f"is missing although the run is {record.status.value}", consequence
            )
        self._read_logs(number, at)
        self.runs += 1
        return at.found

    def _read_logs(self, run: int, at: _Place) -> None:
        last = _FIRST
        while rows := self._select(_LOGS, run, last):
            for row in rows:
                for column in log_record(row, at.run_id).damaged:
                    what = f"{column} of line {row['number']} of the log"
                    at.add(what, "cannot be read", _ONLY_SHOWN, _NOTHING_TO_DO)
            last = rows[-1]["number"]

    def _task(self, number: int) -> Iterable[Damage]:
        self.tasks += 1
        (row,) = self._select(_TASK, number)
        if row["is_removed"]:
            return []
        if row["run_id"] is None:
            return [_orphan(f"task {number}", f"run {row['run']}")]
        at = _Place(legible(row["run_id"]))
        has_ended = row["run_status"] == Status.COMPLETED.value
        blocked = _RUN_HAS_ENDED if has_ended else _BLOCKED_TASK
        if row["parent"] != ROOT and row["run_of_parent"] != row["run"]:
            at.add("parent", f"of the task {number} is not a task of its run", blocked)
            return at.found
        with self._verifying(at, blocked):
            at.path = self._required.place(number, "output").path
            self._verify_task(row, at, blocked)
        shown = task_detail(row, self._select(_ATTEMPTS, number), at.run_id, at.path, runs=False)
        for column in shown.damaged:
            at.add(column, "cannot be read", _ONLY_SHOWN, _NOTHING_TO_DO)
        return at.found

    def _verify_task(self, row: sqlite3.Row, at: _Place, blocked: str) -> None:
        """Read a task as an execution does."""
        journal, vault, number = self._required, self._required.vault, row["id"]
        if not isinstance(row["fingerprint"], bytes | None):
            at.add("fingerprint", "is no digest", blocked)
        with self._verifying(at, blocked):
            stored = journal.task(row["run"], row["parent"], row["key"])
            if stored is not None and stored.output is not None:
                vault.load(stored.output, output_place(at.run_id, at.path, stored.output))
        with self._verifying(at, blocked):
            progress = journal.progress(number)
            if row["status"] == Status.FAILED.value and progress.kind is None:
                place = Place(at.run_id, "failure", at.path)
                raise JournalTampered(place.described, place.run_id, place.path)
        with self._verifying(at, blocked):
            decision = journal.decision(number)
            if decision is not None:
                load_decision(vault, decision, at.run_id, at.path)

    def _event(self, number: int) -> Iterable[Damage]:
        for (run_id,) in self._select(_RUN_OF_EVENT, number):
            at = _Place(legible(run_id))
            with self._verifying(at, "The run stops with an error when it waits for this event."):
                self._required.events.verify(number)
            yield from at.found

    def _request(self, number: int) -> Iterable[Damage]:
        for row in self._select(_REQUEST, number):
            at = _Place(legible(row["run_id"]))
            with self._verifying(at, "The request is refused."):
                place = Place(at.run_id, "request")
                self._required.vault.load_document(row["told"], place)
            yield from at.found

    def _orphans(self, table: str, column: str) -> Iterator[Damage]:
        query = (
            f"SELECT DISTINCT {column} FROM {table} WHERE {column} > ?"
            f" AND {column} NOT IN ({_OWNERS[column]}) ORDER BY {column} LIMIT {_PAGE_SIZE}"
        )
        last = _FIRST
        try:
            while owners := [owner for (owner,) in self._select(query, last)]:
                for owner in owners:
                    yield _orphan(f"data in the table of {table}", f"{column} {owner}")
                last = owners[-1]
        except sqlite3.Error as error:
            yield _unreadable(f"table of {table}", error)

    @property
    def _required(self) -> SqliteJournal:
        if self._journal is None:
            raise RuntimeError("A journal without its id is not inspected row by row.")
        return self._journal

    @contextmanager
    def _verifying(self, at: _Place, consequence: str) -> Generator[None]:
        """Note the damage that stops the block."""
        try:
            yield
        except JournalTampered as tampered:
            at.add(_column(tampered), "is not what was written there", consequence)
        except MissingKey as missing:
            self._missing_keys[missing.key_id] = self._missing_keys.get(missing.key_id, 0) + 1
        except UNREADABLE:
            at.add("row", "cannot be read", consequence)

    @contextmanager
    def _snapshot(self) -> Generator[None]:
        """Open a read transaction: rows may be removed at any time."""
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self._connection.execute("ROLLBACK")

    def _select(self, query: str, *values: object, **named: object) -> list[Any]:
        try:
            return fetch(self._cursor, query, named or values)
        except sqlite3.OperationalError as error:
            raise_if_interrupted(error)
            raise


def _column(tampered: JournalTampered) -> str:
    """Return the column that an error is about, as its description names it."""
    described = str(tampered.args[0])
    of_task = f" of the task {encode_path(tampered.path)}" if tampered.path else ""
    column = described.removesuffix(f"{of_task} of the run {tampered.run_id!r}")
    column = column.removeprefix("a secret in ").removeprefix("the ")
    return _COLUMN_NAMES.get(column, column)


def _unreadable(what: str, error: Exception) -> Damage:
    consequence = "What it contains is not known; executions fail when they read it."
    return Damage(None, (), what, f"cannot be read: {error}", consequence, _RESTORE)


def _orphan(which: str, owner: str) -> Damage:
    consequence = "Nobody reads it; or a run or task that did is missing."
    return Damage(None, (), which, f"belongs to {owner}, which is not there", consequence, _RESTORE)
